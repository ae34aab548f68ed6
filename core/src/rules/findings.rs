//! Where rules report to.

use std::sync::Arc;

use crate::catalogue::{Rule, Severity};
use crate::dated::Known;
use crate::house::HouseRule;
use crate::report::{Finding, Fix, Location, Param, ParamValue, fingerprint};
use crate::settings::Plan;

/// The findings of one document.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) all: Vec<Finding>,
    /// How many of them count.
    open: usize,
    /// How many of them do not.
    held: usize,
}

impl Found {
    /// Whether more was found than a report shows, so that not all of it is here.
    pub(crate) const fn is_cut(&self, most: usize) -> bool {
        self.open > most || self.held > most
    }
}

/// Collects the findings of one rule.
pub(crate) struct Findings<'f> {
    rule: &'static Rule,
    house: Option<&'f Arc<HouseRule>>,
    /// How serious they are here; nothing when the rule is off.
    severity: Option<Severity>,
    plan: &'f Plan<'f>,
    found: &'f mut Found,
}

impl<'f> Findings<'f> {
    pub(crate) fn new(rule: &'static Rule, plan: &'f Plan<'f>, found: &'f mut Found) -> Self {
        Self { rule, house: None, severity: plan.severity(rule, None), plan, found }
    }

    /// For a rule whose severity here is known.
    #[inline]
    pub(crate) fn at(
        severity: Severity,
        rule: &'static Rule,
        plan: &'f Plan<'f>,
        found: &'f mut Found,
    ) -> Self {
        Self { rule, house: None, severity: Some(severity), plan, found }
    }

    /// For a house rule, which `rule` carries.
    pub(crate) fn of_house(
        rule: &'static Rule,
        house_rule: &'f Arc<HouseRule>,
        plan: &'f Plan<'f>,
        found: &'f mut Found,
    ) -> Self {
        let severity = plan.severity(rule, Some(house_rule));
        Self { rule, house: Some(house_rule), severity, plan, found }
    }

    /// Whether no further finding would be kept. No more than a report shows are, of those that count and of those
    /// that do not, and one beyond to show that there are more.
    pub(crate) fn is_full(&self) -> bool {
        let most = self.plan.settings.limits.findings;
        let has_room = self.found.open <= most || (self.plan.has_exceptions() && self.found.held <= most);
        self.severity.is_none() || !has_room
    }

    /// Reports that the rule is broken at `pointer` in the way `case`.
    pub(crate) fn add(&mut self, case: &'static str, pointer: String, params: Vec<Param>) {
        self.add_with(case, vec![pointer], params);
    }

    /// Reports that two places disagree.
    pub(crate) fn add_both(&mut self, case: &'static str, pointers: [String; 2], params: Vec<Param>) {
        self.add_with(case, pointers.into(), params);
    }

    /// Reports a finding at one or two places, of which there is more to say: a row of dated facts, or a fix.
    pub(crate) fn add_with(
        &mut self,
        case: &'static str,
        pointers: Vec<String>,
        params: Vec<Param>,
    ) -> Added<'_> {
        let Some(severity) = self.severity.filter(|_| !self.is_full()) else {
            return Added(None);
        };
        debug_assert!(self.rule.text.cases.contains(&case), "{} has no message for {case}", self.rule.id());
        let locations = pointers.into_iter().map(Location::here).collect();
        let finding = Finding {
            rule: self.rule,
            case,
            severity,
            locations,
            params,
            basis: Vec::new(),
            fix: None,
            suppressed: None,
            house: self.house.cloned(),
            fingerprint: String::new(),
        };
        let most = self.plan.settings.limits.findings;
        let count = if self.plan.excepts(&finding) { &mut self.found.held } else { &mut self.found.open };
        if *count > most {
            return Added(None);
        }
        *count = count.saturating_add(1);
        self.found.all.push(finding);
        Added(self.found.all.last_mut())
    }
}

/// A finding that was just reported, for what can be said of it beyond its message.
pub(crate) struct Added<'f>(Option<&'f mut Finding>);

impl Added<'_> {
    /// Notes that the finding rests on a row of dated facts.
    pub(crate) fn because(mut self, row: &Known<'_>) -> Self {
        if let Some(finding) = &mut self.0 {
            finding.basis.push(row.as_use());
        }
        self
    }

    /// Fingerprints it by a document that shows more than the one that rules look at.
    pub(crate) fn known_by(self, document: Option<&serde_json::Value>) {
        if let (Some(finding), Some(document)) = (self.0, document) {
            finding.fingerprint = fingerprint(finding, Some(document));
        }
    }

    /// Adds a change that would mend it.
    pub(crate) fn fix(mut self, fix: Fix) -> Self {
        if let Some(finding) = &mut self.0 {
            finding.fix = Some(fix);
        }
        self
    }
}

/// A number as a parameter.
pub(crate) fn number(name: &'static str, value: impl Into<u64>) -> Param {
    Param { name, value: ParamValue::Number(value.into()) }
}

/// A word of the vocabulary as a parameter.
pub(crate) fn term(name: &'static str, kind: &'static str, word: &'static str) -> Param {
    Param { name, value: ParamValue::Term(kind, word) }
}

/// Several words of the vocabulary as a parameter.
pub(crate) fn terms(
    name: &'static str,
    kind: &'static str,
    words: impl IntoIterator<Item = &'static str>,
) -> Param {
    let values = words.into_iter().map(|word| ParamValue::Term(kind, word)).collect();
    Param { name, value: ParamValue::List(values) }
}

/// A name from the document's structure as a parameter.
pub(crate) fn name(name: &'static str, value: &str) -> Param {
    Param { name, value: ParamValue::Name(value.to_owned()) }
}

/// Names from the document's structure as a parameter.
pub(crate) fn names<'n>(name: &'static str, values: impl IntoIterator<Item = &'n str>) -> Param {
    let values = values.into_iter().map(|value| ParamValue::Name(value.to_owned())).collect();
    Param { name, value: ParamValue::List(values) }
}

/// A date as a parameter.
pub(crate) const fn date(name: &'static str, value: chrono::NaiveDate) -> Param {
    Param { name, value: ParamValue::Date(value) }
}
