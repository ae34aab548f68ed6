//! What all documents together came to, and whether that is too much.

use cocareer::Severity;

use crate::args::Gate;
use crate::document::Document;

/// The rule that asks for the day of the check.
const DAY_NEEDED: &str = "DOC-12";

/// What all documents together came to.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) documents: usize,
    pub(crate) rules_run: usize,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) infos: usize,
    /// A rule that a document broke.
    pub(crate) example: Option<&'static str>,
    /// Whether a finding says that the day is missing.
    pub(crate) wants_day: bool,
    /// How many findings were mended before these were left.
    pub(crate) mended: usize,
    /// Which fixes were tried already.
    pub(crate) tried: Tried,
    /// How many findings could be mended with certainty.
    pub(crate) safe_fixes: usize,
    /// How many more could be mended if somebody looks at it afterwards.
    pub(crate) unsafe_fixes: usize,
}

/// Which fixes were tried, so that nobody is told to try them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Tried {
    #[default]
    None,
    Safe,
    All,
}

impl Tally {
    /// Counts one document, unless it could not be read.
    pub(crate) fn add(&mut self, document: &Document) {
        let Some(report) = &document.report else { return };
        self.documents = self.documents.saturating_add(usize::from(document.number.is_some()));
        let rules_run = usize::try_from(report.rules_run).unwrap_or(usize::MAX);
        self.rules_run = self.rules_run.saturating_add(rules_run);
        for finding in report.findings.iter().filter(|finding| finding.suppressed.is_none()) {
            let sum = match finding.severity {
                Severity::Error => &mut self.errors,
                Severity::Warning => &mut self.warnings,
                Severity::Info => &mut self.infos,
            };
            *sum = sum.saturating_add(1);
            self.example = self.example.or(Some(finding.rule.id()));
            self.wants_day |= finding.rule.id() == DAY_NEEDED;
            match &finding.fix {
                Some(fix) if fix.safe && self.tried < Tried::Safe => {
                    self.safe_fixes = self.safe_fixes.saturating_add(1);
                }
                Some(fix) if !fix.safe && self.tried < Tried::All => {
                    self.unsafe_fixes = self.unsafe_fixes.saturating_add(1);
                }
                _ => {}
            }
        }
    }

    /// How much was found.
    pub(crate) const fn findings(&self) -> usize {
        self.errors.saturating_add(self.warnings).saturating_add(self.infos)
    }

    /// Whether a finding reaches the gate.
    pub(crate) const fn is_refused(&self, gate: Gate) -> bool {
        match gate {
            Gate::Error => self.errors > 0,
            Gate::Warning => self.errors > 0 || self.warnings > 0,
            Gate::Info => self.findings() > 0,
            Gate::Never => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gate_counts_what_is_as_serious_or_more() {
        let tally = Tally { warnings: 1, ..Tally::default() };
        assert!(!tally.is_refused(Gate::Error));
        assert!(tally.is_refused(Gate::Warning) && tally.is_refused(Gate::Info));
        assert!(!tally.is_refused(Gate::Never));
    }
}
