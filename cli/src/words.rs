//! The words that the command shows, in the reader's language.

use cocareer::model::EngagementMode;
use cocareer::{
    Confidence, DataUse, Family, Finding, Locale, Param, ParamValue, Rule, Severity, Source, ui_text,
};

/// The texts of the command in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words {
    pub(crate) locale: Locale,
}

impl Words {
    /// The text `cli-{key}`.
    pub(crate) fn get(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text `cli-{key}` with its parameters filled in.
    pub(crate) fn with(self, key: &str, params: &[Param]) -> String {
        ui_text(&format!("cli-{key}"), self.locale, params)
    }

    pub(crate) fn severity(self, severity: Severity) -> String {
        self.get(&format!("severity-{severity}"))
    }

    pub(crate) fn confidence(self, confidence: Confidence) -> String {
        self.get(&format!("confidence-{confidence}"))
    }

    pub(crate) fn family(self, family: Family) -> String {
        self.get(&format!("family-{family}"))
    }

    pub(crate) fn mode(self, mode: EngagementMode) -> String {
        ui_text(&format!("mode-{mode}"), self.locale, &[])
    }

    /// A text of a rule: its title, or with `.why` or `.remedy` what belongs to that.
    pub(crate) fn of_rule(self, rule: &Rule, what: &str) -> String {
        ui_text(&format!("{}{what}", rule.id()), self.locale, &[])
    }

    /// The same for a finding; a house rule says itself where it comes from.
    pub(crate) fn sources_of(self, finding: &Finding) -> String {
        match &finding.house {
            Some(house_rule) => house_rule.source().map_or_else(|| self.get("house-rule"), str::to_owned),
            None => self.sources(finding.rule),
        }
    }

    /// The rows of dated facts that a finding rests on.
    pub(crate) fn basis(self, finding: &Finding) -> Option<String> {
        let row = |used: &DataUse| {
            let (row, date) = (name("row", used.row.as_str()), name("date", used.as_of.to_string()));
            self.with("basis-row", &[name("table", used.table.as_str()), row, date])
        };
        let rows: Vec<_> = finding.basis.iter().map(row).collect();
        (!rows.is_empty()).then(|| rows.join("; "))
    }

    /// The works and places that a rule rests on, in short, and how well founded the rule is.
    pub(crate) fn sources(self, rule: &Rule) -> String {
        let places: Vec<_> = rule.sources.iter().map(short).collect();
        format!("{} ({})", places.join("; "), self.confidence(rule.confidence))
    }
}

/// A source in short: the key of the work and the place in it.
pub(crate) fn short(source: &Source) -> String {
    format!("{} {}", source.work.key, source.locator)
}

/// A text as a parameter.
pub(crate) fn name(name: &'static str, value: impl Into<String>) -> Param {
    Param { name, value: ParamValue::Name(value.into()) }
}

/// A number as a parameter.
pub(crate) fn number(name: &'static str, value: usize) -> Param {
    Param { name, value: ParamValue::Number(u64::try_from(value).unwrap_or(u64::MAX)) }
}
