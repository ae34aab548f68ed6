//! Baselines: the findings that there were on some day, so that only new ones count.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalogue::{CATALOG_VERSION, rule};
use crate::error::Error;
use crate::house::HouseRule;
use crate::report::{Finding, NamedReport, Report, Suppressed, SuppressionOrigin};
use crate::rules::suppression;
use crate::settings::{Item, parse};

/// The version of the form that baselines are written in.
const VERSION: u32 = 1;

/// The findings that there were on some day, each by its fingerprint. One that is still there does not count; one that
/// came in its place does, because it has another fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Baseline {
    /// The version of the rule catalogue that it was written with.
    pub catalog_version: String,
    /// The findings. Several that have one fingerprint are there several times.
    pub findings: Vec<BaselineEntry>,
}

/// A finding of a baseline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct BaselineEntry {
    /// The name of the document, if it has one. The finding is looked for in no other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The rule, by its id.
    pub rule: String,
    /// Where it was, for people who read the baseline; it may have moved since.
    pub pointer: String,
    /// The finding's fingerprint.
    pub fingerprint: String,
}

/// What of a baseline is of no use.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BaselineAudit {
    /// Entries whose finding is gone from its document.
    pub gone: Vec<BaselineEntry>,
    /// Entries whose rule is neither in the catalogue nor among the house rules.
    pub unknown_rules: Vec<BaselineEntry>,
    /// Entries of documents that were not looked at, so that nobody can tell.
    pub unchecked: Vec<BaselineEntry>,
}

impl BaselineAudit {
    /// Whether the baseline can stay as it is.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.gone.is_empty() && self.unknown_rules.is_empty()
    }
}

impl Baseline {
    /// The findings of some reports that count, as a baseline. Findings about suppressions are not taken up: they say
    /// that something is decided in the wrong way, and a baseline would decide it again.
    #[must_use]
    pub fn of(reports: &[NamedReport<'_>]) -> Self {
        let mut baseline = Self { catalog_version: CATALOG_VERSION.to_owned(), findings: Vec::new() };
        for named in reports {
            baseline.catalog_version = named.report.catalog_version.as_str().to_owned();
            let findings = named.report.counted().filter(|finding| can_hold(finding));
            baseline.findings.extend(findings.map(|finding| entry(finding, named.file)));
        }
        baseline.findings.sort();
        baseline
    }

    /// Reads a baseline from JSON.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] with the place of what is wrong; `baseline_version` when it is of another version.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let tree = parse(text)?;
        let root = Item::root(&tree);
        let named = |name: &str| tree.member(name).map(|member| member.value.plain());
        if named("baseline_version").is_some_and(|version| version != VERSION) {
            return Err(root.refuse_at("baseline_version", "is of a version that this library does not read"));
        }
        let fields = root.fields(&["baseline_version", "catalog_version", "findings"])?;
        fields.need("baseline_version")?;
        let mut findings = fields.each("findings", |item| read_entry(&item))?;
        findings.sort();
        Ok(Self { catalog_version: fields.need("catalog_version")?.text()?.to_owned(), findings })
    }

    /// The baseline as JSON, one finding a line, always in the same order.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut findings = self.findings.clone();
        findings.sort();
        // Texts always serialise.
        let line = |entry: &BaselineEntry| serde_json::to_string(entry).unwrap_or_default();
        let lines: Vec<_> = findings.iter().map(|entry| format!("\n    {}", line(entry))).collect();
        let version = serde_json::Value::from(self.catalog_version.as_str());
        let end = if lines.is_empty() { "" } else { "\n  " };
        let lines = lines.join(",");
        format!(
            "{{\n  \"baseline_version\": {VERSION},\n  \"catalog_version\": {version},\n  \"findings\": [{lines}{end}]\n}}\n"
        )
    }

    /// Marks the findings of a report that are in the baseline: they no longer count. Each entry stands for one
    /// finding, so of three with one fingerprint two entries leave one. `file` is the name of the document. Doing it
    /// again changes nothing.
    pub fn apply(&self, file: Option<&str>, report: &mut Report) {
        let mut left = self.counted(file);
        // Those that are marked already have used up their entries.
        for finding in report.findings.iter().filter(|finding| is_marked(finding)) {
            take(&mut left, finding);
        }
        for finding in report.findings.iter_mut().filter(|finding| finding.counts() && can_hold(finding)) {
            if take(&mut left, finding) {
                finding.suppressed = Some(Suppressed {
                    origin: SuppressionOrigin::Baseline,
                    reason: String::new(),
                    until: None,
                });
            }
        }
    }

    /// What of the baseline is of no use, judged by reports of documents, each under the name that it has in the
    /// baseline. Whether the baseline was applied to them does not matter.
    #[must_use]
    pub fn audit(&self, reports: &[NamedReport<'_>], house_rules: &[impl AsRef<HouseRule>]) -> BaselineAudit {
        let mut audit = BaselineAudit::default();
        let mut found: BTreeMap<Option<&str>, BTreeMap<String, usize>> = BTreeMap::new();
        for named in reports {
            let of_file = found.entry(named.file).or_default();
            for finding in named.report.findings.iter().filter(|one| one.counts() || is_marked(one)) {
                let count = of_file.entry(key(finding.rule_id(), &finding.fingerprint)).or_default();
                *count = count.saturating_add(1);
            }
        }
        for entry in &self.findings {
            let is_house = || house_rules.iter().any(|rule| rule.as_ref().id() == entry.rule);
            let key = key(&entry.rule, &entry.fingerprint);
            if rule(&entry.rule).is_none() && !is_house() {
                audit.unknown_rules.push(entry.clone());
            } else if let Some(of_file) = found.get_mut(&entry.file.as_deref()) {
                match of_file.get_mut(&key).filter(|count| **count > 0) {
                    Some(count) => *count = count.saturating_sub(1),
                    None => audit.gone.push(entry.clone()),
                }
            } else {
                audit.unchecked.push(entry.clone());
            }
        }
        audit
    }

    /// The baseline without the entries that an audit found to be of no use. Those that nobody can judge stay.
    #[must_use]
    pub fn pruned(&self, audit: &BaselineAudit) -> Self {
        let mut useless: Vec<_> = audit.gone.iter().chain(&audit.unknown_rules).collect();
        useless.sort();
        let mut pruned = Self { catalog_version: self.catalog_version.clone(), findings: Vec::new() };
        let mut next = useless.into_iter().peekable();
        let mut all: Vec<_> = self.findings.iter().collect();
        all.sort();
        for entry in all {
            if next.next_if(|one| *one == entry).is_none() {
                pruned.findings.push(entry.clone());
            }
        }
        pruned
    }

    /// How many entries there are of each finding of a document.
    fn counted(&self, file: Option<&str>) -> BTreeMap<String, usize> {
        let mut counted = BTreeMap::new();
        for entry in self.findings.iter().filter(|entry| entry.file.as_deref() == file) {
            let count: &mut usize = counted.entry(key(&entry.rule, &entry.fingerprint)).or_default();
            *count = count.saturating_add(1);
        }
        counted
    }
}

/// What a finding is known by in one document: the rule, and its fingerprint.
fn key(rule: &str, fingerprint: &str) -> String {
    format!("{rule} {fingerprint}")
}

/// Uses up one entry for a finding, if there is one.
fn take(left: &mut BTreeMap<String, usize>, finding: &Finding) -> bool {
    let key = key(finding.rule_id(), &finding.fingerprint);
    let Some(count) = left.get_mut(&key).filter(|count| **count > 0) else { return false };
    *count = count.saturating_sub(1);
    true
}

fn is_marked(finding: &Finding) -> bool {
    finding.suppressed.as_ref().is_some_and(|given| given.origin == SuppressionOrigin::Baseline)
}

/// Whether a baseline can hold the finding.
fn can_hold(finding: &Finding) -> bool {
    !suppression::RULES.contains(&finding.rule)
}

fn entry(finding: &Finding, file: Option<&str>) -> BaselineEntry {
    BaselineEntry {
        file: file.map(str::to_owned),
        rule: finding.rule_id().to_owned(),
        pointer: finding.pointer().to_owned(),
        fingerprint: finding.fingerprint.clone(),
    }
}

fn read_entry(item: &Item<'_>) -> Result<BaselineEntry, Error> {
    let fields = item.fields(&["fingerprint", "rule", "file", "pointer"])?;
    let fingerprint = fields.need("fingerprint")?;
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if fingerprint.text()?.len() != 16 || !fingerprint.text()?.bytes().all(is_hex) {
        return Err(fingerprint.refuse("must be sixteen hexadecimal digits"));
    }
    Ok(BaselineEntry {
        file: fields.read("file", |item| Ok(item.text()?.to_owned()))?,
        rule: fields.need("rule")?.words()?.to_owned(),
        pointer: fields.read("pointer", |item| Ok(item.text()?.to_owned()))?.unwrap_or_default(),
        fingerprint: fingerprint.text()?.to_owned(),
    })
}
