//! The assistant for the assessment of privacy consequences (DPIA): which of the nine criteria a document meets, and
//! which facts in it show that.
//!
//! Source: the nine criteria of the guidelines WP248, two or more of which normally call for an assessment (memory);
//! the shape of the question: guide of the Norwegian Data Protection Authority (found); which facts show a criterion,
//! and the two further reasons: our design (inferred). It is advice, not a decision: a service looks at the
//! authority's own list first.

use serde::Serialize;

use crate::locale::Locale;
use crate::message::text;
use crate::model::{ConfidentialityRegime, DataTableId, DpiaStatus, Engagement, EngagementMode, Setting};
use crate::rules::{Facts, at};
use crate::settings::Settings;
use crate::shape::{Shaped as _, choice};

choice! {
    /// A sign that processing may mean a high risk to people. Source: guidelines WP248 (memory).
    pub enum DpiaCriterion {
        /// People are evaluated or scored.
        Evaluation = "evaluation",
        /// Machines decide something that matters to people.
        AutomatedDecision = "automated_decision",
        /// People are followed systematically.
        Monitoring = "monitoring",
        /// Data are sensitive or very personal.
        SensitiveData = "sensitive_data",
        /// It is done on a large scale.
        LargeScale = "large_scale",
        /// Data from different places are joined.
        CombinedData = "combined_data",
        /// People are vulnerable or depend on the service.
        VulnerablePersons = "vulnerable_persons",
        /// Technology is new or used in a new way.
        NewTechnology = "new_technology",
        /// People could be kept from a right or a service.
        HinderedAccess = "hindered_access",
    }
}

choice! {
    /// Why an assessment is proposed.
    pub enum DpiaReason {
        /// Two or more criteria are met.
        TwoCriteria = "two_criteria",
        /// Minors are met on somebody else's platform.
        MinorsOnPlatform = "minors_on_platform",
        /// A group comes together under a strict duty of secrecy.
        GroupUnderSecrecy = "group_under_secrecy",
    }
}

/// A fact in the document that shows a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DpiaFact {
    /// What it is, as the name of its text.
    name: &'static str,
    /// Where it stands, as a JSON Pointer. For something missing, the pointer it would have.
    pub pointer: String,
}

impl DpiaFact {
    /// The fact in words, in the language `locale`.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        text(&format!("dpia-fact-{}", self.name), locale, &[])
    }
}

/// A criterion that is met, with the facts that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DpiaSign {
    /// The criterion.
    pub criterion: DpiaCriterion,
    /// The facts, in the order of the table of facts and then of the document; never empty.
    pub facts: Vec<DpiaFact>,
}

/// What the assistant says of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DpiaAdvice {
    /// The criteria that are met, in the order of the guidelines.
    pub signs: Vec<DpiaSign>,
    /// Why an assessment is proposed; empty when none is.
    pub reasons: Vec<DpiaReason>,
    /// What the document itself says.
    pub declared: Option<DpiaStatus>,
}

/// How many criteria normally call for an assessment. Source: guidelines WP248 (memory).
const MANY: usize = 2;

/// What to look for: the criterion, the name of the fact, and the places that show it.
struct Look {
    criterion: DpiaCriterion,
    name: &'static str,
    places: fn(&Facts<'_>) -> Vec<String>,
}

/// The pointer when the flag is set.
fn set(flag: Option<bool>, pointer: impl FnOnce() -> String) -> Vec<String> {
    if flag == Some(true) { vec![pointer()] } else { Vec::new() }
}

/// A flag of the privacy policy's account of its processing.
macro_rules! processing {
    ($field:ident) => {
        |facts| {
            let nature = facts.policy().and_then(|policy| policy.processing.as_ref());
            set(nature.and_then(|nature| nature.$field), || {
                at!["privacy_policy", "processing", stringify!($field)]
            })
        }
    };
}

/// The facts that show each criterion.
static LOOKS: &[Look] = &[
    Look { criterion: DpiaCriterion::Evaluation, name: "evaluates", places: processing!(evaluates_people) },
    Look { criterion: DpiaCriterion::AutomatedDecision, name: "automated", places: automated },
    Look {
        criterion: DpiaCriterion::Monitoring,
        name: "monitors",
        places: processing!(monitors_systematically),
    },
    Look { criterion: DpiaCriterion::Monitoring, name: "log", places: logs },
    Look { criterion: DpiaCriterion::Monitoring, name: "statistics", places: statistics },
    Look { criterion: DpiaCriterion::SensitiveData, name: "special", places: special },
    Look { criterion: DpiaCriterion::SensitiveData, name: "criminal", places: criminal },
    Look { criterion: DpiaCriterion::SensitiveData, name: "secrecy", places: strict_secrecy },
    Look { criterion: DpiaCriterion::LargeScale, name: "large", places: processing!(large_scale) },
    Look {
        criterion: DpiaCriterion::LargeScale,
        name: "national",
        places: |facts| setting(facts, Setting::NationalService),
    },
    Look {
        criterion: DpiaCriterion::CombinedData,
        name: "combines",
        places: processing!(combines_data_sets),
    },
    Look { criterion: DpiaCriterion::VulnerablePersons, name: "minors", places: minors },
    Look {
        criterion: DpiaCriterion::VulnerablePersons,
        name: "employment",
        places: |facts| setting(facts, Setting::Employment),
    },
    Look { criterion: DpiaCriterion::NewTechnology, name: "new", places: processing!(new_technology) },
    Look { criterion: DpiaCriterion::NewTechnology, name: "assistant", places: assistants },
    Look { criterion: DpiaCriterion::HinderedAccess, name: "decides", places: processing!(decides_access) },
    Look { criterion: DpiaCriterion::HinderedAccess, name: "only-route", places: only_routes },
    Look { criterion: DpiaCriterion::HinderedAccess, name: "mandatory", places: mandatory },
];

fn automated(facts: &Facts<'_>) -> Vec<String> {
    let decisions = facts.policy().and_then(|policy| policy.automated_decisions.as_ref());
    set(decisions.and_then(|decisions| decisions.used), || {
        at!["privacy_policy", "automated_decisions", "used"]
    })
}

fn logs(facts: &Facts<'_>) -> Vec<String> {
    let plan = facts.document.monitoring_plan.as_ref().and_then(|plan| plan.log_kept);
    let moderation = facts.agreement().and_then(|agreement| agreement.moderation.as_ref());
    let mut places = set(plan, || at!["monitoring_plan", "log_kept"]);
    places.extend(set(moderation.and_then(|moderation| moderation.log_kept), || {
        at!["group_agreement", "moderation", "log_kept"]
    }));
    places
}

fn statistics(facts: &Facts<'_>) -> Vec<String> {
    let platforms = facts.document.platforms.iter().enumerate();
    let counted = platforms.filter(|(_, platform)| platform.visitor_statistics == Some(true));
    counted.map(|(index, _)| at!["platforms", index, "visitor_statistics"]).collect()
}

fn special(facts: &Facts<'_>) -> Vec<String> {
    let given = facts.policy().and_then(|policy| policy.special_categories.as_ref());
    set(given.map(|given| !given.solicited.is_empty()), || {
        at!["privacy_policy", "special_categories", "solicited"]
    })
}

fn criminal(facts: &Facts<'_>) -> Vec<String> {
    let given = facts.policy().and_then(|policy| policy.criminal_data.as_ref());
    set(given.and_then(|given| given.processed), || at!["privacy_policy", "criminal_data", "processed"])
}

/// The duties of secrecy under which it is already a secret that somebody gets help.
fn strict_secrecy(facts: &Facts<'_>) -> Vec<String> {
    let duty = facts.policy().and_then(|policy| policy.confidentiality_duty.as_ref());
    let strict = [ConfidentialityRegime::LabourAndWelfare, ConfidentialityRegime::SocialServices];
    let is_strict = duty.and_then(|duty| duty.regime).map(|regime| strict.contains(&regime));
    set(is_strict, || at!["privacy_policy", "confidentiality_duty", "regime"])
}

fn setting(facts: &Facts<'_>, wanted: Setting) -> Vec<String> {
    let given = facts.document.audience.as_ref().and_then(|audience| audience.setting);
    set(given.map(|given| given == wanted), || at!["audience", "setting"])
}

/// Where the document says that minors take part: an age below the age of majority, or a school without an age.
fn minors(facts: &Facts<'_>) -> Vec<String> {
    let majority = facts.look_up(DataTableId::GroupLimits, "majority").and_then(|row| row.value());
    let audience = facts.document.audience.as_ref();
    let eligibility = facts.agreement().and_then(|agreement| agreement.eligibility.as_ref());
    let age = facts.policy().and_then(|policy| policy.age.as_ref());
    let ages = [
        (audience.and_then(|audience| audience.min_age), "audience"),
        (eligibility.and_then(|eligibility| eligibility.min_age), "group_agreement/eligibility"),
        (age.and_then(|age| age.min_age), "privacy_policy/age"),
    ];
    let young = |age: u32| majority.is_some_and(|majority| age < majority);
    let found = ages.iter().filter(|(age, _)| age.is_some_and(young));
    let places: Vec<_> = found.map(|(_, place)| format!("/{place}/min_age")).collect();
    if places.is_empty() && ages.iter().all(|(age, _)| age.is_none()) {
        return setting(facts, Setting::Education);
    }
    places
}

fn assistants(facts: &Facts<'_>) -> Vec<String> {
    let channels =
        facts.channels().iter().enumerate().filter(|(_, channel)| channel.ai_assistant == Some(true));
    let mut places: Vec<_> = channels.map(|(index, _)| at!["channels", index, "ai_assistant"]).collect();
    let rule = facts.agreement().and_then(|agreement| agreement.ai_rule.as_ref());
    places.extend(set(rule.and_then(|rule| rule.allowed), || at!["group_agreement", "ai_rule", "allowed"]));
    places
}

/// The channels for talking that offer no other way, when no channel offers one.
fn only_routes(facts: &Facts<'_>) -> Vec<String> {
    if facts.channels().iter().any(|channel| !channel.alternatives.is_absent()) {
        return Vec::new();
    }
    let wide = |mode: EngagementMode| mode.includes(EngagementMode::OneToOne);
    let channels = facts.channels().iter().enumerate().filter(|(_, channel)| channel.mode.is_some_and(wide));
    channels.map(|(index, _)| at!["channels", index, "alternatives"]).collect()
}

fn mandatory(facts: &Facts<'_>) -> Vec<String> {
    let duty = facts.policy().and_then(|policy| policy.provision_duty.as_ref());
    set(duty.and_then(|duty| duty.mandatory), || at!["privacy_policy", "provision_duty", "mandatory"])
}

/// What speaks for an assessment of privacy consequences, and where it stands in the document.
#[must_use]
pub fn dpia_advice(engagement: &Engagement, settings: &Settings) -> DpiaAdvice {
    advice(&Facts::new(engagement, settings))
}

pub(crate) fn advice(facts: &Facts<'_>) -> DpiaAdvice {
    let mut signs: Vec<DpiaSign> = Vec::new();
    for look in LOOKS {
        let found = (look.places)(facts).into_iter();
        let found = found.map(|pointer| DpiaFact { name: look.name, pointer });
        match signs.last_mut().filter(|sign| sign.criterion == look.criterion) {
            Some(sign) => sign.facts.extend(found),
            None => signs.push(DpiaSign { criterion: look.criterion, facts: found.collect() }),
        }
    }
    signs.retain(|sign| !sign.facts.is_empty());
    let third_party = facts.document.platforms.iter().any(|platform| platform.third_party == Some(true));
    let group = facts.mode.includes(EngagementMode::Collaborative);
    let holds = [
        (DpiaReason::TwoCriteria, signs.len() >= MANY),
        (DpiaReason::MinorsOnPlatform, third_party && !minors(facts).is_empty()),
        (DpiaReason::GroupUnderSecrecy, group && !strict_secrecy(facts).is_empty()),
    ];
    DpiaAdvice {
        signs,
        reasons: holds.iter().filter(|(_, holds)| *holds).map(|(reason, _)| *reason).collect(),
        declared: facts.policy().and_then(|policy| policy.dpia.as_ref()).and_then(|dpia| dpia.status),
    }
}

#[derive(Serialize)]
struct Output {
    schema_version: u32,
    proposed: bool,
    declared: Option<&'static str>,
    reasons: Vec<TextOutput>,
    criteria: Vec<SignOutput>,
}

#[derive(Serialize)]
struct TextOutput {
    name: &'static str,
    text: String,
}

#[derive(Serialize)]
struct SignOutput {
    criterion: &'static str,
    title: String,
    facts: Vec<FactOutput>,
}

#[derive(Serialize)]
struct FactOutput {
    pointer: String,
    text: String,
}

impl DpiaAdvice {
    /// Whether an assessment is proposed.
    #[must_use]
    pub fn is_proposed(&self) -> bool {
        !self.reasons.is_empty()
    }

    /// The advice as a JSON object, its texts in `locale`: `schema_version`, `proposed`, `declared`, `reasons` and
    /// `criteria`, each with the facts that show it.
    #[must_use]
    pub fn to_json(&self, locale: Locale) -> String {
        let criterion = |sign: &DpiaSign| SignOutput {
            criterion: sign.criterion.as_str(),
            title: sign.criterion.title(locale),
            facts: sign
                .facts
                .iter()
                .map(|fact| FactOutput { pointer: fact.pointer.clone(), text: fact.text(locale) })
                .collect(),
        };
        let output = Output {
            schema_version: 1,
            proposed: self.is_proposed(),
            declared: self.declared.map(DpiaStatus::as_str),
            reasons: self
                .reasons
                .iter()
                .map(|reason| TextOutput { name: reason.as_str(), text: reason.text(locale) })
                .collect(),
            criteria: self.signs.iter().map(criterion).collect(),
        };
        // Texts, numbers and lists always serialise.
        serde_json::to_string(&output).unwrap_or_default()
    }
}

impl DpiaCriterion {
    /// The criterion in words, in the language `locale`.
    #[must_use]
    pub fn title(self, locale: Locale) -> String {
        text(&format!("dpia-criterion-{}", self.as_str()), locale, &[])
    }
}

impl DpiaReason {
    /// The reason in words, in the language `locale`.
    #[must_use]
    pub fn text(self, locale: Locale) -> String {
        text(&format!("dpia-reason-{}", self.as_str()), locale, &[])
    }
}
