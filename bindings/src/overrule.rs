//! The last word is people's: overruling a verdict, and telling that a match is wrong.

use cocareer::{Author, FalsePositive};

use crate::error::CocareerError;
use crate::guard::guarded;
use crate::screening::{Match, MatchEvidence, Screening};

/// Why a person's decision cannot be taken so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Refusal {
    /// The text is clean: there is nothing to overrule.
    NothingToOverrule,
    /// A verdict to block, or that a text cannot be read, stands.
    Final,
    /// A text that is held is let through by a practitioner or by somebody who looks after the group with one.
    NeedsPractitioner,
    /// No reason was given.
    NoJustification,
}

/// The decision that a text may pass although the verdict of its screening says otherwise, as one line of JSON. Keep
/// the decision, and let the text pass.
///
/// The object has `catalog_version`, `verdict` (the one that was overruled), `rules` (the ids behind it), `by` and
/// `justification`, without the blanks around it. It is not checked that `by` says who decides: you know who is at the
/// keyboard.
///
/// Throws when this person cannot overrule this verdict, or gives no reason. Anybody may let a text pass that warns; a
/// practitioner, or somebody who looks after a group together with one, a text that is held. What is blocked or cannot
/// be read stays so.
#[uniffi::export]
pub fn overrule_json(
    screening: Screening,
    by: Author,
    justification: String,
) -> Result<String, CocareerError> {
    guarded(move || {
        let decided = screening.known()?.overrule(by, &justification);
        let refused = |error| CocareerError::Refused { reason: Refusal::from(error) };
        Ok(decided.map_err(refused)?.to_json())
    })
}

/// A report that a match is not what it was taken for, as one line of JSON.
///
/// The object has `catalog_version`, `version` (this library's), `kind`, `confidence`, `evidence`, `rule` and, when an
/// entry of your lists found it, `entry`. It holds nothing of the text and not where in it the match stands, so it can
/// be sent to whoever keeps the rules.
///
/// Throws when the match names a rule that does not exist.
#[uniffi::export]
pub fn false_positive_json(found: Match) -> Result<String, CocareerError> {
    guarded(move || {
        let rule = cocareer::rule(&found.rule).ok_or(CocareerError::UnknownRule)?;
        let entry = found.entry.and_then(|entry| usize::try_from(entry).ok());
        let (kind, confidence) = (found.kind, found.confidence);
        let evidence = MatchEvidence::joined(&found.evidence);
        Ok(FalsePositive { kind, confidence, evidence, rule, entry }.to_json())
    })
}

impl From<cocareer::OverruleError> for Refusal {
    fn from(error: cocareer::OverruleError) -> Self {
        use cocareer::OverruleError as Error;
        match error {
            Error::NothingToOverrule => Self::NothingToOverrule,
            Error::Final => Self::Final,
            Error::NeedsPractitioner => Self::NeedsPractitioner,
            Error::NoJustification => Self::NoJustification,
        }
    }
}

impl core::fmt::Display for Refusal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        use cocareer::OverruleError as Error;
        let same = match self {
            Self::NothingToOverrule => Error::NothingToOverrule,
            Self::Final => Error::Final,
            Self::NeedsPractitioner => Error::NeedsPractitioner,
            Self::NoJustification => Error::NoJustification,
        };
        same.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocareer::model::Surface;
    use cocareer::{OverruleError, Policy, Verdict, screen};

    const TEXT: &str = "Skriv til kari@example.org";

    fn screening() -> cocareer::Screening {
        screen(&Policy::built_in(), TEXT, Surface::Message)
    }

    #[test]
    fn a_decision_is_the_one_of_the_core() {
        for verdict in [Verdict::Clean, Verdict::Warn, Verdict::Hold, Verdict::Block, Verdict::Opaque] {
            let core = cocareer::Screening { verdict, ..screening() };
            for by in [Author::Unknown, Author::Practitioner, Author::Participant] {
                for why in ["", " ", " It is our own address. "] {
                    let here = overrule_json(Screening::from(core.clone()), by, why.to_owned());
                    let there = core.overrule(by, why).map(|decided| decided.to_json());
                    let there = there.map_err(|error| CocareerError::Refused { reason: error.into() });
                    assert_eq!(here, there, "{verdict:?} {by:?}");
                }
            }
        }
    }

    #[test]
    fn a_refusal_says_what_the_core_says() {
        let all = [
            OverruleError::NothingToOverrule,
            OverruleError::Final,
            OverruleError::NeedsPractitioner,
            OverruleError::NoJustification,
        ];
        for error in all {
            assert_eq!(Refusal::from(error).to_string(), error.to_string());
            let thrown = CocareerError::Refused { reason: error.into() };
            assert_eq!(thrown.to_string(), error.to_string());
        }
    }

    #[test]
    fn a_report_of_a_wrong_match_holds_nothing_of_the_text() {
        let core = screening();
        let found = Screening::from(core.clone()).matches.first().expect("a match").clone();
        let json = false_positive_json(found.clone()).expect("a report");
        assert_eq!(Some(json.as_str()), core.false_positive(0).map(|wrong| wrong.to_json()).as_deref());
        assert!(!json.contains("kari"));
        let unknown = Match { rule: "X-99".to_owned(), ..found };
        assert_eq!(false_positive_json(unknown), Err(CocareerError::UnknownRule));
    }
}
