//! Help with the assessment of privacy consequences.

use cocareer::model::{DpiaStatus, Engagement};
use cocareer::{DpiaCriterion, DpiaReason, Locale};

use crate::error::CocareerError;
use crate::guard::guarded;
use crate::settings::Settings;

/// What in an engagement speaks for an assessment of privacy consequences (DPIA).
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DpiaAdvice {
    /// Whether an assessment should be made.
    pub proposed: bool,
    /// What the engagement itself says of one.
    pub declared: Option<DpiaStatus>,
    /// Why an assessment is proposed; empty when none is.
    pub reasons: Vec<DpiaGround>,
    /// The criteria that are met, in the order of the guidelines.
    pub signs: Vec<DpiaSign>,
}

/// Why an assessment is proposed, and the same in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DpiaGround {
    /// The reason.
    pub reason: DpiaReason,
    /// The reason for people to read.
    pub text: String,
}

/// A criterion that is met, with the facts that show it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DpiaSign {
    /// The criterion.
    pub criterion: DpiaCriterion,
    /// The criterion for people to read.
    pub title: String,
    /// The facts; never empty.
    pub facts: Vec<DpiaFact>,
}

/// A fact in an engagement that shows a criterion.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DpiaFact {
    /// Where it stands, as a JSON Pointer. For something missing, the pointer it would have.
    pub pointer: String,
    /// The fact for people to read.
    pub text: String,
}

/// A sign that processing may mean a high risk to people. Source: guidelines WP248 (memory).
#[uniffi::remote(Enum)]
pub enum DpiaCriterion {
    /// People are evaluated or scored.
    Evaluation,
    /// Machines decide something that matters to people.
    AutomatedDecision,
    /// People are followed systematically.
    Monitoring,
    /// Data are sensitive or very personal.
    SensitiveData,
    /// It is done on a large scale.
    LargeScale,
    /// Data from different places are joined.
    CombinedData,
    /// People are vulnerable or depend on the service.
    VulnerablePersons,
    /// Technology is new or used in a new way.
    NewTechnology,
    /// People could be kept from a right or a service.
    HinderedAccess,
}

/// Why an assessment is proposed.
#[uniffi::remote(Enum)]
pub enum DpiaReason {
    /// Two or more criteria are met.
    TwoCriteria,
    /// Minors are met on somebody else's platform.
    MinorsOnPlatform,
    /// A group comes together under a strict duty of secrecy.
    GroupUnderSecrecy,
}

/// What in an engagement speaks for an assessment of privacy consequences, and where it stands. It is advice, not a
/// decision: look at the authority's own list first.
#[uniffi::export(default(settings))]
pub fn dpia_advice(engagement: Engagement, settings: Settings) -> Result<DpiaAdvice, CocareerError> {
    guarded(move || {
        let advice = cocareer::dpia_advice(&engagement, &settings.to_core()?);
        Ok(DpiaAdvice::render(&advice, settings.locale()))
    })
}

impl DpiaAdvice {
    /// The core's advice with its texts in the language `locale`.
    fn render(advice: &cocareer::DpiaAdvice, locale: Locale) -> Self {
        let ground = |reason: &DpiaReason| DpiaGround { reason: *reason, text: reason.text(locale) };
        let fact =
            |fact: &cocareer::DpiaFact| DpiaFact { pointer: fact.pointer.clone(), text: fact.text(locale) };
        let sign = |sign: &cocareer::DpiaSign| DpiaSign {
            criterion: sign.criterion,
            title: sign.criterion.title(locale),
            facts: sign.facts.iter().map(fact).collect(),
        };
        Self {
            proposed: advice.is_proposed(),
            declared: advice.declared,
            reasons: advice.reasons.iter().map(ground).collect(),
            signs: advice.signs.iter().map(sign).collect(),
        }
    }
}
