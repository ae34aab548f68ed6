//! What is to be done, by when, and by whom.

use std::sync::Arc;

use cocareer::model::TeamRole;
use cocareer::{DutyBearer, DutyKind, DutyState, Locale, duties_to_ical, duties_to_json};

use crate::custom::Timestamp;
use crate::error::CocareerError;
use crate::group::{GroupState, guarded_with};
use crate::policy::Policy;

/// Something that somebody has to do by a certain time. It names nobody but those who work in the engagement.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Duty {
    /// What is to be done.
    pub kind: DutyKind,
    /// The rule that asks for it, by its id.
    pub rule: String,
    /// How near the deadline is at the time that was asked about.
    pub state: DutyState,
    /// From when on it is counted: when it was last done, or what set it off. Nothing where only the deadline is known.
    pub since: Option<Timestamp>,
    /// From when on it is due soon.
    pub soon_from: Timestamp,
    /// The last second in which it is done in time.
    pub deadline: Timestamp,
    /// Whose it is at that time.
    pub bearer: DutyBearer,
    /// Who steps in when the bearer is away, by the `id` in the team.
    pub substitute: Option<String>,
    /// The platform, the item of information or the practitioner that it is about, by `id`.
    pub subject: Option<String>,
    /// How many messages, incidents or members it is about, where they are counted.
    pub count: Option<u64>,
    /// What is to be done, for people to read.
    pub text: String,
}

/// Whose a duty is.
#[uniffi::remote(Record)]
pub struct DutyBearer {
    /// What the person does in the engagement.
    pub role: TeamRole,
    /// The person, by the `id` in the team. Nothing when nobody has that role.
    pub id: Option<String>,
}

#[uniffi::export]
impl Policy {
    /// What is to be done, as things stand at the instant `at` (RFC 3339), sorted by deadline, then by kind, then by
    /// subject. What is done is not in the list; what is to be done regularly is, with its next deadline. Texts are in the
    /// language `locale` (a BCP 47 tag).
    ///
    /// Without a state only the engagement's own dates count. With one, the later of the two holds. A duty is left out when
    /// nothing tells from when to count it: a check of the engagement asks for the missing date.
    ///
    /// Throws when `at` is no instant.
    #[uniffi::method(default(state = None, locale = "en"))]
    pub fn duties(
        &self,
        state: Option<Arc<GroupState>>,
        at: Timestamp,
        locale: String,
    ) -> Result<Vec<Duty>, CocareerError> {
        guarded_with(state.as_ref(), |state| {
            let locale = Locale::negotiate(&locale);
            let duties = self.0.duties(state, instant(&at)?);
            Ok(duties.iter().map(|duty| Duty::render(duty, locale)).collect())
        })
    }

    /// The same as one line of JSON, in the form that every face of the library gives: with texts where `locale` names a
    /// language, otherwise without.
    ///
    /// Throws when `at` is no instant.
    #[uniffi::method(default(state = None, locale = None))]
    pub fn duties_json(
        &self,
        state: Option<Arc<GroupState>>,
        at: Timestamp,
        locale: Option<String>,
    ) -> Result<String, CocareerError> {
        guarded_with(state.as_ref(), |state| {
            let locale = locale.as_deref().map(Locale::negotiate);
            Ok(duties_to_json(&self.0.duties(state, instant(&at)?), locale))
        })
    }

    /// The same as a calendar file (iCalendar, RFC 5545) that programs for calendars can read or subscribe to. Each duty is
    /// an entry at its deadline, with a reminder when it is due soon; nobody is marked as busy. An entry keeps its
    /// identifier, so that a new file moves what is in the calendar. No member is named in it.
    ///
    /// Throws when `at` is no instant.
    #[uniffi::method(default(state = None, locale = "en"))]
    pub fn duties_to_ical(
        &self,
        state: Option<Arc<GroupState>>,
        at: Timestamp,
        locale: String,
    ) -> Result<String, CocareerError> {
        guarded_with(state.as_ref(), |state| {
            let at = instant(&at)?;
            Ok(duties_to_ical(&self.0.duties(state, at), at, Locale::negotiate(&locale)))
        })
    }

    /// The next instant after `at` at which the list of duties changes if nothing happens until then, to set a timer for.
    /// Nothing when it stays as it is.
    ///
    /// Throws when `at` is no instant.
    #[uniffi::method(default(state = None))]
    pub fn next_duty_change(
        &self,
        state: Option<Arc<GroupState>>,
        at: Timestamp,
    ) -> Result<Option<Timestamp>, CocareerError> {
        guarded_with(state.as_ref(), |state| {
            Ok(self.0.next_duty_change(state, instant(&at)?).map(Timestamp::from_seconds))
        })
    }
}

/// The instant in seconds since 1970.
fn instant(at: &Timestamp) -> Result<i64, CocareerError> {
    at.seconds().ok_or_else(|| CocareerError::InvalidSetting {
        setting: "at".to_owned(),
        reason: "must be an instant such as `2026-11-24T09:30:00Z`".to_owned(),
    })
}

impl Duty {
    /// The core's duty with its text in the language `locale`.
    fn render(duty: &cocareer::Duty, locale: Locale) -> Self {
        Self {
            kind: duty.kind,
            rule: duty.rule.id().to_owned(),
            state: duty.state,
            since: duty.since.map(Timestamp::from_seconds),
            soon_from: Timestamp::from_seconds(duty.soon_from),
            deadline: Timestamp::from_seconds(duty.deadline),
            bearer: duty.bearer.clone(),
            substitute: duty.substitute.clone(),
            subject: duty.subject.clone(),
            count: duty.count.map(|count| u64::try_from(count).unwrap_or(u64::MAX)),
            text: duty.text(locale),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::tests::group;
    use crate::settings::Settings;
    use cocareer::Format;

    const ENGAGEMENT: &str = r#"{"kind": "engagement", "format_version": 1, "id": "club", "title": {"en": "Club"},
        "mode": "community", "presence_plan": {"cadence_days": 2},
        "team": {"members": [{"id": "p1", "roles": ["practitioner"]}]}}"#;

    fn policy() -> Policy {
        let made = Policy::from_text(ENGAGEMENT.into(), Vec::new(), Format::Json, Settings::default());
        made.expect("a policy")
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::new(text)
    }

    #[test]
    fn data_and_json_say_the_same() {
        let policy = policy();
        let duties = policy.duties(Some(group()), at("2026-01-09T09:00:00Z"), "nn".to_owned());
        let duties = duties.expect("duties");
        assert!(!duties.is_empty());
        let json = policy.duties_json(Some(group()), at("2026-01-09T09:00:00Z"), Some("nn".to_owned()));
        let json: serde_json::Value = serde_json::from_str(&json.expect("JSON")).expect("JSON");
        for (duty, json) in duties.iter().zip(json.as_array().expect("a list")) {
            assert_eq!(Some(duty.text.as_str()), json["text"].as_str());
            assert_eq!(Some(duty.deadline.to_string().as_str()), json["deadline"].as_str());
            assert_eq!(Some(duty.rule.as_str()), json["rule"].as_str());
            assert_eq!(Some(duty.state.as_str()), json["state"].as_str());
        }
        let bare = policy.duties_json(Some(group()), at("2026-01-09T09:00:00Z"), None).expect("JSON");
        assert!(!bare.contains("\"text\""));
    }

    #[test]
    fn a_calendar_has_an_entry_for_each() {
        let policy = policy();
        let moment = at("2026-01-06T09:30:00Z");
        let duties = policy.duties(Some(group()), moment.clone(), "en".to_owned()).expect("duties");
        let file = policy.duties_to_ical(Some(group()), moment.clone(), "en".to_owned()).expect("a file");
        assert_eq!(file.matches("BEGIN:VEVENT").count(), duties.len());
        assert!(!file.contains("m1"));
        let next = policy.next_duty_change(Some(group()), moment).expect("an answer").expect("an instant");
        let steps = duties.iter().flat_map(|duty| [duty.soon_from.seconds(), duty.deadline.seconds()]);
        assert!(steps.flatten().any(|step| [Some(step), step.checked_add(1)].contains(&next.seconds())));
    }

    #[test]
    fn what_is_no_instant_is_a_typed_error() {
        let bad = at("24.11.2026");
        let refused = policy().duties(None, bad.clone(), "en".to_owned());
        assert!(matches!(refused, Err(CocareerError::InvalidSetting { setting, .. }) if setting == "at"));
        assert!(policy().duties_json(None, bad.clone(), None).is_err());
        assert!(policy().duties_to_ical(None, bad.clone(), "en".to_owned()).is_err());
        assert!(policy().next_duty_change(None, bad).is_err());
    }
}
