//! The verb *check*: a document in, a report out.

use crate::bundle;
use crate::catalogue::{Check, Rule, RuleFunction, catalogue};
use crate::document::{self, Decoded, Format, Locator, Problem, Source};
use crate::error::Error;
use crate::model::{DatedData, DocumentKind, Engagement, ResearchMatrix};
use crate::pointer::{Place, compare, is_within};
use crate::report::{Finding, Location, Report, fingerprint};
use crate::rules::{Facts, Findings, date, document as form, name, number};
use crate::settings::Settings;
use crate::shape::Shaped;

/// Checks an engagement that the host has as data.
///
/// Bad data give findings, never an error. The same arguments always give the same report.
#[must_use]
pub fn check(engagement: &Engagement, settings: &Settings) -> Report {
    let mut findings = Vec::new();
    let rules_run = run(engagement, settings, &mut findings);
    finish(findings, rules_run, engagement, settings)
}

/// Checks a document that came as text, UTF-8. Findings carry their place in the text.
///
/// # Errors
///
/// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
pub fn check_text(text: &[u8], format: Format, settings: &Settings) -> Result<Report, Error> {
    let source = Source::new(text, format, &settings.limits)?;
    if let Some(engagement) = source.quick::<Engagement>(&settings.limits) {
        if engagement.kind == Some(DocumentKind::Engagement) {
            let mut report = check(&engagement, settings);
            if !report.findings.is_empty() {
                let tree = source.tree(&settings.limits)?;
                locate(&mut report.findings, source, &tree, &[]);
            }
            return Ok(report);
        }
    }
    check_tree(source, source.tree(&settings.limits)?, settings)
}

/// The long way: for texts with problems of form, and for those that turn out to have findings.
pub(crate) fn check_tree(
    source: Source<'_>,
    tree: document::Node,
    settings: &Settings,
) -> Result<Report, Error> {
    let kind = tree.member("kind").and_then(|member| member.value.text());
    match kind.map_or(Some(DocumentKind::Engagement), DocumentKind::parse) {
        Some(DocumentKind::Engagement) => {
            let decoded = document::conform::<Engagement>(tree, &settings.limits)?;
            let run = |document: &Engagement, found: &mut Vec<Finding>| run(document, settings, found);
            Ok(report(source, decoded, settings, run))
        }
        Some(DocumentKind::ResearchMatrix) => {
            check_form::<ResearchMatrix>(source, tree, settings, |document| document.format_version)
        }
        Some(DocumentKind::SharedParts) => bundle::check_alone(source, tree, settings),
        Some(DocumentKind::DatedData) => {
            check_form::<DatedData>(source, tree, settings, |document| document.format_version)
        }
        None => {
            let mut findings = Vec::new();
            Findings::new(&form::UNKNOWN_KIND, &mut findings, 1).add(
                "unknown",
                "/kind".to_owned(),
                Vec::new(),
            );
            let mut report = finish(findings, 0, &(), settings);
            locate(&mut report.findings, source, &tree, &[]);
            Ok(report)
        }
    }
}

/// Checks the form of a document that no rule about engagements looks at.
fn check_form<T: Shaped + serde::Serialize + serde::de::DeserializeOwned>(
    source: Source<'_>,
    tree: document::Node,
    settings: &Settings,
    version: impl Fn(&T) -> Option<u32>,
) -> Result<Report, Error> {
    let decoded = document::conform::<T>(tree, &settings.limits)?;
    let run = |document: &T, found: &mut Vec<Finding>| {
        run_form(document, version(document), settings, found);
        form::FORM_RULES
    };
    Ok(report(source, decoded, settings, run))
}

/// Reads an engagement from text as far as it can be read: the draft that [`check`] takes. Whatever is wrong with
/// the text's form is left out of the draft and only [`check_text`] tells of it.
///
/// # Errors
///
/// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
pub fn read_engagement(text: &[u8], format: Format, settings: &Settings) -> Result<Engagement, Error> {
    let source = Source::new(text, format, &settings.limits)?;
    match source.quick::<Engagement>(&settings.limits) {
        Some(engagement) => Ok(engagement),
        None => {
            Ok(document::conform::<Engagement>(source.tree(&settings.limits)?, &settings.limits)?.document)
        }
    }
}

/// Joins the problems of form with what the rules find, leaving out what a rule says about something that could
/// not be read.
pub(crate) fn report<T: Shaped + serde::Serialize>(
    source: Source<'_>,
    decoded: Decoded<T>,
    settings: &Settings,
    run: impl FnOnce(&T, &mut Vec<Finding>) -> u32,
) -> Report {
    let Decoded { document, problems, tree } = decoded;
    let mut findings: Vec<Finding> = problems.iter().map(as_finding).collect();
    let from_rules = findings.len();
    let rules_run = run(&document, &mut findings);
    let judged = findings.split_off(from_rules.min(findings.len()));
    findings.extend(judged.into_iter().filter(|finding| !is_unread(finding.pointer(), &problems)));
    let mut report = finish(findings, rules_run, &document, settings);
    locate(&mut report.findings, source, &tree, &problems);
    report
}

pub(crate) fn is_unread(pointer: &str, problems: &[Problem]) -> bool {
    problems.iter().filter_map(|problem| problem.unread.as_deref()).any(|place| touches(pointer, place))
}

/// Whether a rule that points at `pointer` judges the place `place`.
pub(crate) fn touches(pointer: &str, place: &str) -> bool {
    is_within(pointer, place) || (!pointer.is_empty() && is_within(place, pointer))
}

pub(crate) fn as_finding(problem: &Problem) -> Finding {
    Finding {
        rule: problem.rule,
        case: problem.case,
        severity: problem.rule.severity,
        locations: vec![Location::here(problem.pointer.clone())],
        params: problem.params.clone(),
        basis: Vec::new(),
        fix: None,
        suppressed: None,
        fingerprint: String::new(),
    }
}

/// Runs every rule that applies; returns how many that were.
fn run(engagement: &Engagement, settings: &Settings, found: &mut Vec<Finding>) -> u32 {
    run_form(engagement, engagement.format_version, settings, found);
    run_rules(&Facts::new(engagement, settings), settings, found)
}

/// Runs the rules that look at facts; returns how many that were.
pub(crate) fn run_rules(facts: &Facts<'_>, settings: &Settings, found: &mut Vec<Finding>) -> u32 {
    let before = found.len();
    let mut rules_run = 0_u32;
    for rule in catalogue().iter().copied().filter(|rule| applies(rule, facts, settings)) {
        if let Check::Own(RuleFunction(check)) = &rule.check {
            check(facts, &mut Findings::new(rule, found, settings.limits.findings));
            rules_run = rules_run.saturating_add(1);
        }
    }
    old_data(facts, settings, found);
    bundle::leave_out_unresolved(facts, found, before);
    rules_run
}

/// Tells which tables that rules relied on were last looked up long ago.
fn old_data(facts: &Facts<'_>, settings: &Settings, found: &mut Vec<Finding>) {
    let Some(at) = facts.at.filter(|_| applies(&form::OLD_DATA, facts, settings)) else { return };
    for (table, as_of) in facts.tables_used() {
        let days = u64::try_from(at.signed_duration_since(as_of).num_days()).unwrap_or(0);
        if days > u64::from(settings.thresholds.data_age_days) {
            let params = vec![name("table", table.as_str()), date("date", as_of)];
            Findings::new(&form::OLD_DATA, found, settings.limits.findings).add("old", String::new(), params);
        }
    }
}

/// Looks at what the values of any document must be, whatever its kind.
pub(crate) fn run_form<T: Shaped>(
    document: &T,
    version: Option<u32>,
    settings: &Settings,
    found: &mut Vec<Finding>,
) {
    document.inspect(&Place::ROOT, &mut |place, flaw| {
        let (rule, case) = form::of_flaw(flaw);
        let mut findings = Findings::new(rule, found, settings.limits.findings);
        if !findings.is_full() {
            findings.add(case, place.pointer(), form::params_of(flaw, place));
        }
    });
    if version.is_some_and(|version| version != FORMAT_VERSION) {
        let params = vec![number("supported", FORMAT_VERSION)];
        Findings::new(&form::FORMAT_VERSION, found, settings.limits.findings).add(
            "unsupported",
            "/format_version".to_owned(),
            params,
        );
    }
}

/// The version of the document format that this library reads.
pub const FORMAT_VERSION: u32 = 1;

fn applies(rule: &Rule, facts: &Facts<'_>, settings: &Settings) -> bool {
    facts.mode.includes(rule.mode) && rule.confidence >= settings.min_confidence
}

/// Whether a rule runs that is about documents of any kind.
pub(crate) fn runs(rule: &Rule, settings: &Settings) -> bool {
    applies(rule, &Facts::new(&Engagement::default(), settings), settings)
}

/// Orders, cuts and fingerprints the findings.
pub(crate) fn finish<T: serde::Serialize>(
    mut findings: Vec<Finding>,
    rules_run: u32,
    document: &T,
    settings: &Settings,
) -> Report {
    if findings.is_empty() {
        return Report { findings, rules_run };
    }
    order(&mut findings);
    findings.dedup();
    if findings.len() > settings.limits.findings {
        findings.truncate(settings.limits.findings);
        let params = vec![number("limit", u64::try_from(settings.limits.findings).unwrap_or(u64::MAX))];
        Findings::new(&form::MORE_FINDINGS, &mut findings, usize::MAX).add("more", String::new(), params);
    }
    let value = serde_json::to_value(document).ok();
    for finding in findings.iter_mut().filter(|finding| finding.fingerprint.is_empty()) {
        finding.fingerprint =
            fingerprint(finding.rule.id(), finding.case, finding.pointer(), &finding.params, value.as_ref());
    }
    Report { findings, rules_run }
}

/// Orders findings by the catalogue and then by the document.
pub(crate) fn order(findings: &mut [Finding]) {
    let place = |finding: &Finding| catalogue().iter().position(|rule| **rule == *finding.rule);
    findings.sort_by_cached_key(|finding| {
        (place(finding), SortPointer(finding.pointer().to_owned()), finding.case)
    });
}

/// A pointer in the order of a reader.
#[derive(PartialEq, Eq)]
struct SortPointer(String);

impl PartialOrd for SortPointer {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SortPointer {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        compare(&self.0, &other.0)
    }
}

/// Adds to each location in the document itself its place in the text.
pub(crate) fn locate(
    findings: &mut [Finding],
    source: Source<'_>,
    tree: &document::Node,
    problems: &[Problem],
) {
    let locator = Locator::new(source, tree);
    for finding in findings {
        let exact = problems.iter().find(|problem| {
            problem.rule == finding.rule
                && problem.case == finding.case
                && problem.pointer == finding.pointer()
        });
        for location in finding.locations.iter_mut().filter(|location| location.document.is_none()) {
            let range = match exact.and_then(|problem| problem.span) {
                Some(span) => locator.text_range(span),
                // Here the key is wrong, not what it holds.
                None if *finding.rule == form::BAD_LANGUAGE => locator.key_range(&location.pointer),
                None => locator.range(&location.pointer),
            };
            location.range = Some(range);
        }
    }
}
