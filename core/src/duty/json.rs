//! Duties as JSON: one form for every face.

use serde::Serialize;

use crate::duty::Duty;
use crate::locale::Locale;
use crate::model::Timestamp;

#[derive(Serialize)]
struct Output<'d> {
    kind: &'static str,
    rule: &'static str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Timestamp>,
    soon_from: Timestamp,
    deadline: Timestamp,
    bearer: BearerOutput<'d>,
    #[serde(skip_serializing_if = "Option::is_none")]
    substitute: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

#[derive(Serialize)]
struct BearerOutput<'d> {
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'d str>,
}

/// The duties as one line of JSON: a list of objects with `kind`, `rule`, `state`, `soon_from`, `deadline` and `bearer`
/// (`role`, and `id` where somebody has it), and where there are any `since`, `substitute`, `subject` and `count`. Instants
/// are in UTC, by RFC 3339. With a language each has a `text` too, which says what is to be done.
#[must_use]
pub fn duties_to_json(duties: &[Duty], locale: Option<Locale>) -> String {
    let output = |duty| output(duty, locale);
    // Texts, numbers and lists always serialise.
    serde_json::to_string(&duties.iter().map(output).collect::<Vec<_>>()).unwrap_or_default()
}

fn output(duty: &Duty, locale: Option<Locale>) -> Output<'_> {
    Output {
        kind: duty.kind.as_str(),
        rule: duty.rule.id(),
        state: duty.state.as_str(),
        since: duty.since.map(Timestamp::from_seconds),
        soon_from: Timestamp::from_seconds(duty.soon_from),
        deadline: Timestamp::from_seconds(duty.deadline),
        bearer: BearerOutput { role: duty.bearer.role.as_str(), id: duty.bearer.id.as_deref() },
        substitute: duty.substitute.as_deref(),
        subject: duty.subject.as_deref(),
        count: duty.count,
        text: locale.map(|locale| duty.text(locale)),
    }
}
