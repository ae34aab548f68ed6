//! Changes of agreements as JSON: one form for every face.

use serde::Serialize;

use crate::agreement::{
    AgreementDiff, AgreementNorm, ChangeClass, FieldChange, NormChange, NormSet, diff_agreements,
};
use crate::check::read_engagement;
use crate::document::Format;
use crate::error::Error;
use crate::locale::Locale;
use crate::model::GroupAgreement;
use crate::settings::{Item, Settings, parse};

#[derive(Serialize)]
struct Output<'a> {
    class: Option<&'static str>,
    changes: Vec<ChangeOutput<'a>>,
    to_accept: Vec<&'static str>,
    to_show: Vec<&'static str>,
    ignored: Vec<IgnoredOutput>,
}

#[derive(Serialize)]
struct ChangeOutput<'a> {
    norm: &'static str,
    kind: &'static str,
    class: &'static str,
    raised: bool,
    pointer: &'a str,
    fields: Vec<FieldOutput<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

#[derive(Serialize)]
struct FieldOutput<'a> {
    pointer: &'a str,
    kind: &'static str,
    class: &'static str,
}

#[derive(Serialize)]
struct IgnoredOutput {
    norm: &'static str,
    class: &'static str,
}

impl AgreementDiff {
    /// The difference as one line of JSON: an object with `class` (or nothing when no norm differs), `changes`,
    /// `to_accept`, `to_show` and `ignored`. Each change has `norm`, `kind`, `class`, `raised`, `pointer` and `fields`
    /// (each with `pointer`, `kind` and `class`); with a language also `message`.
    #[must_use]
    pub fn to_json(&self, locale: Option<Locale>) -> String {
        let output = Output {
            class: self.class().map(ChangeClass::as_str),
            changes: self.changes.iter().map(|change| change_output(change, locale)).collect(),
            to_accept: names(self.to_accept()),
            to_show: names(self.to_show()),
            ignored: self.ignored.iter().map(ignored_output).collect(),
        };
        // Texts and lists always serialise.
        serde_json::to_string(&output).unwrap_or_default()
    }
}

fn names(norms: NormSet) -> Vec<&'static str> {
    norms.iter().map(AgreementNorm::as_str).collect()
}

fn change_output(change: &NormChange, locale: Option<Locale>) -> ChangeOutput<'_> {
    ChangeOutput {
        norm: change.norm.as_str(),
        kind: change.kind.as_str(),
        class: change.class.as_str(),
        raised: change.raised,
        pointer: &change.pointer,
        fields: change.fields.iter().map(field_output).collect(),
        message: locale.map(|locale| change.sentence(locale)),
    }
}

fn field_output(field: &FieldChange) -> FieldOutput<'_> {
    FieldOutput { pointer: &field.pointer, kind: field.kind.as_str(), class: field.class.as_str() }
}

const fn ignored_output((norm, class): &(AgreementNorm, ChangeClass)) -> IgnoredOutput {
    IgnoredOutput { norm: norm.as_str(), class: class.as_str() }
}

/// What changed between the agreements of two engagements that come as text, UTF-8, in the form of
/// [`AgreementDiff::to_json`]; with messages where the settings name a language.
///
/// `raise` is a JSON object from norm to the class that its change has at least, such as
/// `{"recording_rule": "major"}`; an empty text raises nothing. What is wrong with the form of the engagements is left
/// out, and only a check tells of it.
///
/// # Errors
///
/// [`Error`] when a text is empty, not UTF-8, not of the format or beyond a limit; [`Error::UnknownName`] when an
/// engagement has no agreement of its own; [`Error::InvalidSetting`] when `raise` is no such object.
pub fn agreement_diff_json(
    old: &[u8],
    new: &[u8],
    format: Format,
    raise: &str,
    settings: &Settings,
) -> Result<String, Error> {
    let raise = read_raises(raise)?;
    let old = read_agreement(old, format, settings)?;
    let new = read_agreement(new, format, settings)?;
    Ok(diff_agreements(&old, &new, &raise).to_json(settings.locale))
}

/// The agreement of an engagement. Without one, every norm would seem to have been taken away or to be new.
fn read_agreement(text: &[u8], format: Format, settings: &Settings) -> Result<GroupAgreement, Error> {
    let engagement = read_engagement(text, format, settings)?;
    engagement.group_agreement.ok_or(Error::UnknownName { what: "group agreement" })
}

fn read_raises(text: &str) -> Result<Vec<(AgreementNorm, ChangeClass)>, Error> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let tree = parse(text)?;
    let root = Item::root(&tree);
    let raise = |(name, item): (&str, Item<'_>)| {
        let norm = AgreementNorm::parse(name).ok_or_else(|| root.refuse_at(name, "is no norm"))?;
        Ok((norm, item.parse(ChangeClass::parse, "must be `editorial`, `minor` or `major`")?))
    };
    root.entries()?.into_iter().map(raise).collect()
}
