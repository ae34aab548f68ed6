//! What rules there are and what they ask for.

use cocareer::model::EngagementMode;
use cocareer::{Confidence, Family, Locale, Severity};

use crate::error::CocareerError;
use crate::guard::guarded;
use crate::report::Source;

/// One rule of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RuleInfo {
    /// The rule's id, never reused for another rule.
    pub id: String,
    /// What it asks for, in a few words.
    pub title: String,
    /// What it is about.
    pub family: Family,
    /// How serious a breach is.
    pub severity: Severity,
    /// The least serious that settings can make it without giving a reason.
    pub floor: Option<Severity>,
    /// The narrowest engagement mode that it holds in.
    pub mode: EngagementMode,
    /// How well founded it is.
    pub confidence: Confidence,
    /// Whether it looks at the day of the check: without one it finds less.
    pub needs_date: bool,
    /// The catalogue version that it came with.
    pub since: String,
    /// The rules that check it: itself, others that ask for the same, or none.
    pub checked_by: Vec<String>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// What there is to know about a rule.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Explanation {
    /// The rule itself.
    pub rule: RuleInfo,
    /// Why it asks for that.
    pub why: String,
    /// How to mend a breach.
    pub remedy: String,
    /// What it says of its own check: which other rules ask for the same, or what no check can see.
    pub note: Option<String>,
    /// An example that breaks the rule; empty when no rule checks it.
    pub fails: Example,
    /// An example that keeps it; empty when no rule checks it.
    pub passes: Example,
}

/// An example: changes to an engagement of the rule's mode that has no findings, or a whole text.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Example {
    /// The changes, in order.
    pub steps: Vec<ExampleStep>,
    /// The whole text, for rules about how a document is written.
    pub text: Option<String>,
    /// Settings of the check that matter to the example, as JSON.
    pub settings: Option<String>,
    /// Where the text stands, or what happened and what is asked, as JSON, for rules that are decided at run time.
    pub context: Option<String>,
    /// The screening lists, as JSON, for rules that are decided when a text is screened.
    pub lists: Option<String>,
}

/// One change of an example: what stands at a place in the document.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ExampleStep {
    /// JSON Pointer of the place.
    pub pointer: String,
    /// What stands there, as JSON; nothing when the place is empty.
    pub json: Option<String>,
}

/// Every rule, in the order of the catalogue, its texts in the language `locale` (a BCP 47 tag).
#[uniffi::export(default(locale = "en"))]
pub fn catalogue(locale: String) -> Result<Vec<RuleInfo>, CocareerError> {
    guarded(move || {
        let locale = Locale::negotiate(&locale);
        let explained = cocareer::catalogue().iter().map(|rule| cocareer::explain(rule.id(), locale));
        explained.map(|explanation| Ok(RuleInfo::from(&explanation?))).collect()
    })
}

/// What there is to know about the rule with the id `rule`, in the language `locale` (a BCP 47 tag).
///
/// Throws when there is no such rule.
#[uniffi::export(default(locale = "en"))]
pub fn explain(rule: String, locale: String) -> Result<Explanation, CocareerError> {
    guarded(move || {
        let explanation = cocareer::explain(&rule, Locale::negotiate(&locale))?;
        Ok(Explanation {
            rule: RuleInfo::from(&explanation),
            why: explanation.why,
            remedy: explanation.remedy,
            note: explanation.note,
            fails: Example::from(explanation.fails),
            passes: Example::from(explanation.passes),
        })
    })
}

/// The page of the rule with the id `rule` as Markdown, in the language `locale` (a BCP 47 tag): what it asks for, why,
/// how to mend a breach, where it comes from, an example of each side, and how to suppress it.
///
/// Throws when there is no such rule.
#[uniffi::export(default(locale = "en"))]
pub fn rule_page(rule: String, locale: String) -> Result<String, CocareerError> {
    guarded(move || Ok(cocareer::rule_page(&rule, Locale::negotiate(&locale))?))
}

impl From<&cocareer::Explanation> for RuleInfo {
    fn from(explanation: &cocareer::Explanation) -> Self {
        Self {
            id: explanation.rule.to_owned(),
            title: explanation.title.clone(),
            family: explanation.family,
            severity: explanation.severity,
            floor: explanation.floor,
            mode: explanation.mode,
            confidence: explanation.confidence,
            needs_date: explanation.needs_date,
            since: explanation.since.to_owned(),
            checked_by: explanation.checked_by.iter().map(|rule| (*rule).to_owned()).collect(),
            sources: explanation.sources.iter().map(Source::from).collect(),
        }
    }
}

impl From<cocareer::Example> for Example {
    fn from(example: cocareer::Example) -> Self {
        let steps = example.steps.into_iter().map(|step| ExampleStep {
            pointer: step.pointer,
            json: step.value.map(|value| value.to_string()),
        });
        Self {
            steps: steps.collect(),
            text: example.text,
            settings: example.settings.map(|settings| settings.to_string()),
            context: example.context.map(|context| context.to_string()),
            lists: example.lists.map(|lists| lists.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_rule_is_a_typed_error() {
        let result = explain("X-99".to_owned(), "en".to_owned());
        assert_eq!(result.map(|_| ()), Err(CocareerError::UnknownRule));
        assert_eq!(rule_page("X-99".to_owned(), "en".to_owned()), Err(CocareerError::UnknownRule));
    }

    #[test]
    fn every_rule_of_the_catalogue_is_there() {
        let rules = catalogue("nn".to_owned()).expect("a catalogue");
        assert_eq!(rules.len(), cocareer::catalogue().len());
        assert!(rules.iter().all(|rule| !rule.title.is_empty() && !rule.sources.is_empty()));
    }
}
