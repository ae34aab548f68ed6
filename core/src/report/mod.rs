//! What a check found.

mod baseline;
mod fingerprint;
mod json;
mod rule_set;

pub use baseline::{Baseline, BaselineAudit, BaselineEntry};
pub use json::{NamedReport, bundle_to_json, reports_to_json};
pub use rule_set::RuleSet;

pub(crate) use fingerprint::{digest, fingerprint};
pub(crate) use json::SourceOutput;

use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::{Confidence, Rule, Severity, Source};
use crate::dated::DataUse;
use crate::house::HouseRule;
use crate::locale::Locale;
use crate::settings::{CatalogVersion, SuppressionUse};

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, counted from 1.
    pub line: u32,
    /// Column in characters (Unicode code points), counted from 1.
    pub column: u32,
    /// Byte offset, counted from 0.
    pub byte: u32,
}

/// A stretch of a text, its end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextRange {
    /// Where it begins.
    pub start: Position,
    /// Where the text goes on after it.
    pub end: Position,
}

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// Which document of the bundle it is in, counted from 0. Nothing: the document that the report is about.
    pub document: Option<u32>,
    /// JSON Pointer (RFC 6901). For something missing, the pointer it would have.
    pub pointer: String,
    /// Where that is in the text, when the document came as text. For something missing, the key of the object
    /// that lacks it.
    pub range: Option<TextRange>,
}

impl Location {
    /// A place in the document that the report is about, not yet found in its text.
    pub(crate) const fn here(pointer: String) -> Self {
        Self { document: None, pointer, range: None }
    }
}

/// A parameter of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Param {
    /// The parameter's name.
    pub name: &'static str,
    /// Its value.
    pub value: ParamValue,
}

/// The value of a message's parameter. Never personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParamValue {
    /// A number.
    Number(u64),
    /// A date.
    Date(NaiveDate),
    /// A name from the document's structure, such as a field or an identifier, shown as it is.
    Name(String),
    /// A word of the vocabulary, shown in the reader's language: the kind of word and the word.
    Term(&'static str, &'static str),
    /// Several values.
    List(Vec<ParamValue>),
}

/// A change that would mend a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The place to change, as a JSON Pointer. It is in the document of the finding's first location.
    pub pointer: String,
    /// What should stand there; nothing when it should go.
    pub value: Option<serde_json::Value>,
    /// Whether it is certain that nothing else is lost or said by it. What is not certain needs somebody to look.
    pub safe: bool,
}

/// Where it was decided that a finding does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuppressionOrigin {
    /// In the document itself.
    Document,
    /// In the settings.
    Settings,
    /// In a baseline of earlier findings.
    Baseline,
}

/// Why a finding does not count.
#[derive(Clone, PartialEq, Eq)]
pub struct Suppressed {
    /// Where that was decided.
    pub origin: SuppressionOrigin,
    /// The reason that was given; empty for a baseline, which gives none. It was written to be shown.
    pub reason: String,
    /// The last day on which it holds, where there is one.
    pub until: Option<NaiveDate>,
}

/// The reason is written by people and for people: reports show it, logs do not.
impl core::fmt::Debug for Suppressed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Self { origin, reason: _, until } = self;
        f.debug_struct("Suppressed").field("origin", origin).field("until", until).finish_non_exhaustive()
    }
}

/// That data break a rule. A normal result, not an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule. For a house rule, the one that carries them all; [`Finding::rule_id`] tells which it is.
    pub rule: &'static Rule,
    /// Which of the rule's messages it is.
    pub case: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// Where: one place, or two where two places disagree.
    pub locations: Vec<Location>,
    /// The parameters of the message.
    pub params: Vec<Param>,
    /// The rows of dated facts that it rests on.
    pub basis: Vec<DataUse>,
    /// A change that would mend it, where there is one.
    pub fix: Option<Fix>,
    /// Why it does not count, when somebody decided so.
    pub suppressed: Option<Suppressed>,
    /// The house rule, when it is one.
    pub house: Option<Arc<HouseRule>>,
    /// Sixteen hexadecimal digits that stay the same while the finding is the same, even when it moves.
    pub fingerprint: String,
}

/// One place in a work that a finding's rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation<'f> {
    /// The work, by its short key; `HOUSE` for a house rule.
    pub work: &'f str,
    /// The place in it; the rule's id for a house rule.
    pub locator: &'f str,
    /// Who published what and when; what the house rule says of its source.
    pub citation: &'f str,
    /// How sure it is that the work says so.
    pub confidence: Confidence,
}

impl Finding {
    /// The id of the rule: of the catalogue's, or of the house rule.
    #[must_use]
    pub fn rule_id(&self) -> &str {
        self.house.as_ref().map_or_else(|| self.rule.id(), |house_rule| house_rule.id())
    }

    /// What is wrong, in the language `locale`.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        match &self.house {
            Some(house_rule) => house_rule.message(locale).to_owned(),
            None => self.rule.text.message(self.case, locale, &self.params),
        }
    }

    /// How to mend it, in the language `locale`.
    #[must_use]
    pub fn remedy(&self, locale: Locale) -> String {
        let own = self.house.as_ref().and_then(|house_rule| house_rule.remedy(locale));
        own.map_or_else(|| self.rule.text.remedy(locale), str::to_owned)
    }

    /// Where its rule comes from.
    #[must_use]
    pub fn sources(&self) -> Vec<Citation<'_>> {
        match &self.house {
            Some(house_rule) => vec![Citation {
                work: "HOUSE",
                locator: house_rule.id(),
                citation: house_rule.source().unwrap_or_default(),
                confidence: self.rule.confidence,
            }],
            None => self.rule.sources.iter().map(Citation::from).collect(),
        }
    }

    /// Whether it counts: nobody decided that it does not.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.suppressed.is_none()
    }

    /// The pointer of the first location.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.locations.first().map_or("", |location| location.pointer.as_str())
    }

    /// The message's identifier: the rule's id and the case.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("{}.{}", self.rule_id(), self.case)
    }
}

impl From<&Source> for Citation<'static> {
    fn from(source: &Source) -> Self {
        Self {
            work: source.work.key,
            locator: source.locator,
            citation: source.work.citation,
            confidence: source.confidence,
        }
    }
}

/// What a check found in one document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The findings, in the order of the catalogue and then of the document.
    pub findings: Vec<Finding>,
    /// How many rules looked at the document, house rules included. 0 means that nothing was checked, which is no
    /// pass.
    pub rules_run: u32,
    /// Which rules of the catalogue those were.
    pub rules: RuleSet,
    /// The ids of the house rules that looked at it.
    pub house_rules: Vec<String>,
    /// The version of the catalogue that was asked for.
    pub catalog_version: CatalogVersion,
    /// What became of each suppression of the settings, in their order.
    pub suppressions: Vec<SuppressionUse>,
}

impl Report {
    /// How many findings that count have the severity `severity`.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.counted().filter(|finding| finding.severity == severity).count()
    }

    /// The findings that count.
    pub fn counted(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.counts())
    }

    /// The most serious severity of a finding that counts, or nothing when there is none.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.counted().map(|finding| finding.severity).max()
    }

    /// The report as JSON, its messages in `locale`; the same form as the command line's.
    #[must_use]
    pub fn to_json(&self, locale: Locale) -> String {
        reports_to_json(&[NamedReport { file: None, report: self }], locale)
    }
}
