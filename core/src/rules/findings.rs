//! Where rules report to.

use crate::catalogue::Rule;
use crate::dated::Known;
use crate::report::{Finding, Fix, Location, Param, ParamValue};

/// Collects the findings of one check.
pub(crate) struct Findings<'f> {
    rule: &'static Rule,
    found: &'f mut Vec<Finding>,
    /// No more findings than this are kept, and one beyond to show that there are more.
    most: usize,
}

impl<'f> Findings<'f> {
    pub(crate) fn new(rule: &'static Rule, found: &'f mut Vec<Finding>, most: usize) -> Self {
        Self { rule, found, most }
    }

    /// Whether another finding would not be kept.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() > self.most
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
        if self.is_full() {
            return Added(None);
        }
        debug_assert!(self.rule.text.cases.contains(&case), "{} has no message for {case}", self.rule.id());
        let locations = pointers.into_iter().map(Location::here).collect();
        self.found.push(Finding {
            rule: self.rule,
            case,
            severity: self.rule.severity,
            locations,
            params,
            basis: Vec::new(),
            fix: None,
            suppressed: None,
            fingerprint: String::new(),
        });
        Added(self.found.last_mut())
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
