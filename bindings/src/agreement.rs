//! What changed between two versions of a group's agreement, and what is wrong in one by itself.

use std::collections::HashMap;

use cocareer::model::{EngagementMode, GroupAgreement};
use cocareer::{AgreementNorm, ChangeClass, ChangeKind, Format, Locale};

use crate::error::CocareerError;
use crate::guard::guarded;
use crate::report::Report;
use crate::settings::Settings;

/// What changed between two versions of an agreement, norm by norm.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AgreementDiff {
    /// How much the whole change means: the most that one norm's change does. Nothing when no norm differs.
    pub change_class: Option<ChangeClass>,
    /// The norms that differ, in the order of the agreement.
    pub changes: Vec<NormChange>,
    /// The norms that members are asked about again. An event that revises the agreement carries them.
    pub to_accept: Vec<AgreementNorm>,
    /// The norms whose change members are shown: those that they are asked about, and those that changed in a small way.
    pub to_show: Vec<AgreementNorm>,
    /// What was asked for and not done, because it would have made a change mean less.
    pub ignored: Vec<IgnoredClass>,
}

/// A norm that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NormChange {
    /// The norm.
    pub norm: AgreementNorm,
    /// What happened to it.
    pub kind: ChangeKind,
    /// How much that means: the most that one of its places does, or more where you raised it.
    pub change_class: ChangeClass,
    /// Whether you raised the class.
    pub raised: bool,
    /// The norm's place as a JSON Pointer in the engagement: in the new version, and for a norm that was taken away in the
    /// old one.
    pub pointer: String,
    /// Each place that differs, in the order of the agreement.
    pub fields: Vec<FieldChange>,
    /// The change in one line for people to read: what the norm is about, and what follows for members.
    pub message: String,
}

/// One place that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FieldChange {
    /// The place as a JSON Pointer (RFC 6901) in the engagement, below `/group_agreement`: in the new version, and for
    /// what was taken away in the old one.
    pub pointer: String,
    /// What happened to it.
    pub kind: ChangeKind,
    /// How much that means.
    pub change_class: ChangeClass,
}

/// A class that was asked for and would have made a norm's change mean less.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct IgnoredClass {
    /// The norm.
    pub norm: AgreementNorm,
    /// The class that was asked for.
    pub change_class: ChangeClass,
}

/// What happened to something between two versions.
#[uniffi::remote(Enum)]
pub enum ChangeKind {
    /// The new version has it, the old one has not.
    Added,
    /// The old version has it, the new one has not.
    Removed,
    /// Both have it, and it differs.
    Changed,
}

/// What changed between two versions of an agreement, with what each change means to members. Messages are in the language
/// `locale` (a BCP 47 tag).
///
/// `raise` are the classes that you want at least for the change of a norm, should that norm change. A class that is lower
/// than the change's own is ignored and told of: you can ask members more often, never less often. Who takes part, who
/// accepted and when things were done is no part of it.
#[uniffi::export(default(raise), default(locale = "en"))]
pub fn agreement_diff(
    old: GroupAgreement,
    new: GroupAgreement,
    raise: HashMap<AgreementNorm, ChangeClass>,
    locale: String,
) -> Result<AgreementDiff, CocareerError> {
    guarded(move || Ok(compare(&old, &new, raise, Locale::negotiate(&locale))))
}

/// The same for the agreements of two engagements that come as text, UTF-8. What is wrong with the form of the texts is
/// left out, and only a check of them tells of it.
///
/// Throws when a text is empty, not UTF-8, not of the format or beyond a limit, and when an engagement has no agreement of
/// its own.
#[uniffi::export(default(raise), default(settings))]
pub fn agreement_diff_text(
    old: Vec<u8>,
    new: Vec<u8>,
    format: Format,
    raise: HashMap<AgreementNorm, ChangeClass>,
    settings: Settings,
) -> Result<AgreementDiff, CocareerError> {
    guarded(move || {
        let chosen = settings.to_core()?;
        let read = |text: &[u8]| {
            let engagement = cocareer::read_engagement(text, format, &chosen)?;
            engagement.group_agreement.ok_or(cocareer::Error::UnknownName { what: "group agreement" })
        };
        Ok(compare(&read(&old)?, &read(&new)?, raise, settings.locale()))
    })
}

/// The same as one line of JSON, in the form that every face of the library gives, messages included. `raise` is a JSON
/// object from norm to class, such as `{"recording_rule": "major"}`; an empty text raises nothing.
///
/// Throws as the other does, and when `raise` is no such object.
#[uniffi::export(default(raise = "", settings))]
pub fn agreement_diff_json(
    old: Vec<u8>,
    new: Vec<u8>,
    format: Format,
    raise: String,
    settings: Settings,
) -> Result<String, CocareerError> {
    guarded(move || {
        let chosen = cocareer::Settings { locale: Some(settings.locale()), ..settings.to_core()? };
        Ok(cocareer::agreement_diff_json(&old, &new, format, &raise, &chosen)?)
    })
}

/// Checks an agreement by itself, as that of a group in `mode`: what is wrong in it whatever the rest of its engagement
/// says. Places are those in an engagement, below `/group_agreement`.
///
/// What only the whole engagement can show, such as a promise that the privacy policy does not keep, is left to a check of
/// that engagement. People whom the agreement names are taken to be fit for their work.
#[uniffi::export(default(settings))]
pub fn agreement_lint(
    agreement: GroupAgreement,
    mode: EngagementMode,
    settings: Settings,
) -> Result<Report, CocareerError> {
    guarded(move || {
        let report = cocareer::lint_agreement(&agreement, mode, &settings.to_core()?);
        Ok(Report::render(report, settings.locale()))
    })
}

fn compare(
    old: &GroupAgreement,
    new: &GroupAgreement,
    raise: HashMap<AgreementNorm, ChangeClass>,
    locale: Locale,
) -> AgreementDiff {
    // A norm is in the map once, so the order of the map shows nowhere.
    let raise: Vec<_> = raise.into_iter().collect();
    AgreementDiff::render(&cocareer::diff_agreements(old, new, &raise), locale)
}

impl AgreementDiff {
    /// The core's difference with its texts in the language `locale`.
    fn render(diff: &cocareer::AgreementDiff, locale: Locale) -> Self {
        let ignored =
            |(norm, class): &(AgreementNorm, ChangeClass)| IgnoredClass { norm: *norm, change_class: *class };
        Self {
            change_class: diff.class(),
            changes: diff.changes.iter().map(|change| NormChange::render(change, locale)).collect(),
            to_accept: diff.to_accept().iter().collect(),
            to_show: diff.to_show().iter().collect(),
            ignored: diff.ignored.iter().map(ignored).collect(),
        }
    }
}

impl NormChange {
    fn render(change: &cocareer::NormChange, locale: Locale) -> Self {
        let field = |field: &cocareer::FieldChange| FieldChange {
            pointer: field.pointer.clone(),
            kind: field.kind,
            change_class: field.class,
        };
        Self {
            norm: change.norm,
            kind: change.kind,
            change_class: change.class,
            raised: change.raised,
            pointer: change.pointer.clone(),
            fields: change.fields.iter().map(field).collect(),
            message: change.sentence(locale),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(agreement: &str) -> Vec<u8> {
        let head = r#"{"kind": "engagement", "format_version": 1, "id": "club", "mode": "community""#;
        format!(r#"{head}, "group_agreement": {agreement}}}"#).into_bytes()
    }

    const OLD: &str = r#"{"version": "1", "purpose": {"en": "Talk"}, "grace_days": 14}"#;
    const NEW: &str = r#"{"version": "2", "purpose": {"en": "Talk of work"}, "grace_days": 7}"#;

    fn nothing() -> HashMap<AgreementNorm, ChangeClass> {
        HashMap::new()
    }

    #[test]
    fn data_and_json_say_the_same() {
        let settings = Settings { locale: "nn".to_owned(), ..Settings::default() };
        let diff = agreement_diff_text(text(OLD), text(NEW), Format::Json, nothing(), settings.clone());
        let diff = diff.expect("a difference");
        let json = agreement_diff_json(text(OLD), text(NEW), Format::Json, String::new(), settings);
        let json: serde_json::Value = serde_json::from_str(&json.expect("JSON")).expect("JSON");
        assert_eq!(json["class"].as_str(), diff.change_class.map(ChangeClass::as_str));
        let changes = json["changes"].as_array().expect("a list");
        assert_eq!((changes.len(), diff.changes.len()), (2, 2));
        for (change, json) in diff.changes.iter().zip(changes) {
            assert_eq!(json["norm"].as_str(), Some(change.norm.as_str()));
            assert_eq!(json["class"].as_str(), Some(change.change_class.as_str()));
            assert_eq!(json["message"].as_str(), Some(change.message.as_str()));
        }
        let of = |text: &[u8]| {
            let read = cocareer::read_engagement(text, Format::Json, &cocareer::Settings::default());
            read.expect("an engagement").group_agreement.expect("an agreement")
        };
        let (old, new) = (of(&text(OLD)), of(&text(NEW)));
        assert_eq!(agreement_diff(old, new, nothing(), "nn".to_owned()), Ok(diff));
    }

    #[test]
    fn a_host_asks_more_often_and_never_less_often() {
        let diff = |class| {
            let raise = HashMap::from([(AgreementNorm::Purpose, class)]);
            let diff = agreement_diff_text(text(OLD), text(NEW), Format::Json, raise, Settings::default());
            diff.expect("a difference")
        };
        let raised = diff(ChangeClass::Major);
        assert!(raised.to_accept.contains(&AgreementNorm::Purpose));
        let lowered = diff(ChangeClass::Editorial);
        let ignored = IgnoredClass { norm: AgreementNorm::Purpose, change_class: ChangeClass::Editorial };
        assert_eq!(lowered.ignored, [ignored]);
        assert!(raised.ignored.is_empty());
    }

    #[test]
    fn what_is_wrong_is_a_typed_error() {
        let none = br#"{"kind": "engagement", "format_version": 1, "id": "club"}"#.to_vec();
        let refused = agreement_diff_text(text(OLD), none, Format::Json, nothing(), Settings::default());
        assert!(matches!(refused, Err(CocareerError::UnknownName { what }) if what == "group agreement"));
        let raise = r#"{"purpose": "huge"}"#.to_owned();
        let refused = agreement_diff_json(text(OLD), text(NEW), Format::Json, raise, Settings::default());
        assert!(matches!(refused, Err(CocareerError::InvalidSetting { .. })));
    }

    #[test]
    fn an_agreement_is_checked_by_itself() {
        let agreement = GroupAgreement { version: Some("1".to_owned()), ..GroupAgreement::default() };
        let report = agreement_lint(agreement, EngagementMode::Community, Settings::default());
        let report = report.expect("a report");
        assert!(!report.findings.is_empty());
        let inside = |place: &cocareer::Location| place.pointer.starts_with("/group_agreement");
        assert!(report.findings.iter().flat_map(|finding| &finding.locations).all(inside));
    }
}
