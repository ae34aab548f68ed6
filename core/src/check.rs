//! The verb *check*: a document in, a report out.

use serde_json::Value;

use crate::audit::{judge_document, judge_settings, uses};
use crate::bundle;
use crate::catalogue::{Asks, Check, RuleFunction, catalogue};
use crate::document::{self, Decoded, Format, Locator, Problem, Source};
use crate::error::Error;
use crate::model::{DatedData, DocumentKind, Engagement, EngagementMode, ResearchMatrix, ScreeningLists};
use crate::pointer::{Place, compare, is_within};
use crate::report::{Finding, Report, RuleSet, fingerprint};
use crate::rules::old_data::OLD_DATA;
use crate::rules::{
    Facts, Findings, Found, ListFacts, date, document as form, house, name, number, suppression,
};
use crate::settings::{Ignored, Plan, Settings, Used};
use crate::shape::Shaped;

/// Checks an engagement that the host has as data.
///
/// Bad data give findings, never an error. The same arguments always give the same report.
#[must_use]
pub fn check(engagement: &Engagement, settings: &Settings) -> Report {
    check_as(None, engagement, settings)
}

/// Checks an engagement that the host has as data, as the document that is called `name`: settings for the paths of
/// documents look at that.
#[must_use]
pub fn check_named(name: &str, engagement: &Engagement, settings: &Settings) -> Report {
    check_as(Some(name), engagement, settings)
}

fn check_as(name: Option<&str>, engagement: &Engagement, settings: &Settings) -> Report {
    let plan = Plan::new(settings, name, DocumentKind::Engagement, &[]);
    let mut found = Found::default();
    let ran = run(engagement, &plan, &mut found);
    finish(found, ran, engagement, &plan)
}

/// Checks a document that came as text, UTF-8. Findings carry their place in the text.
///
/// # Errors
///
/// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
pub fn check_text(text: &[u8], format: Format, settings: &Settings) -> Result<Report, Error> {
    check_text_as(None, text, format, settings)
}

/// Checks a document that came as text and is called `name`: settings for the paths of documents look at that.
///
/// # Errors
///
/// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
pub fn check_text_named(
    name: &str,
    text: &[u8],
    format: Format,
    settings: &Settings,
) -> Result<Report, Error> {
    check_text_as(Some(name), text, format, settings)
}

fn check_text_as(
    name: Option<&str>,
    text: &[u8],
    format: Format,
    settings: &Settings,
) -> Result<Report, Error> {
    let source = Source::new(text, format, &settings.limits)?;
    if let Some(engagement) = source.quick::<Engagement>(&settings.limits) {
        if engagement.kind == Some(DocumentKind::Engagement) {
            let mut report = check_as(name, &engagement, settings);
            if !report.findings.is_empty() {
                let tree = source.tree(&settings.limits)?;
                locate(&mut report.findings, source, &tree, &[]);
            }
            return Ok(report);
        }
    }
    let tree = source.tree(&settings.limits)?;
    Text { name, source, settings }.check(tree)
}

/// A text that takes the long way: with problems of form, with something about its own findings, or of another kind.
#[derive(Clone, Copy)]
pub(crate) struct Text<'t> {
    pub(crate) name: Option<&'t str>,
    pub(crate) source: Source<'t>,
    pub(crate) settings: &'t Settings,
}

impl Text<'_> {
    pub(crate) fn check(self, tree: document::Node) -> Result<Report, Error> {
        let kind = tree.member("kind").and_then(|member| member.value.text());
        match kind.map_or(Some(DocumentKind::Engagement), DocumentKind::parse) {
            Some(DocumentKind::Engagement) => self.decoded::<Engagement>(tree, DocumentKind::Engagement, run),
            Some(kind @ DocumentKind::ResearchMatrix) => {
                self.decoded::<ResearchMatrix>(tree, kind, |document, plan, found| {
                    run_form_alone(document, document.format_version, plan, found)
                })
            }
            Some(DocumentKind::SharedParts) => bundle::check_alone(self, tree),
            Some(kind @ DocumentKind::DatedData) => {
                self.decoded::<DatedData>(tree, kind, |document, plan, found| {
                    run_form_alone(document, document.format_version, plan, found)
                })
            }
            Some(kind @ DocumentKind::ScreeningLists) => {
                self.decoded::<ScreeningLists>(tree, kind, run_lists)
            }
            None => {
                let plan = Plan::new(self.settings, self.name, DocumentKind::Engagement, &[]);
                let mut found = Found::default();
                let place = "/kind".to_owned();
                Findings::new(&form::UNKNOWN_KIND, &plan, &mut found).add("unknown", place, Vec::new());
                let ran = Ran { is_partial: true, ..Ran::default() };
                let mut report = finish(found, ran, &(), &plan);
                locate(&mut report.findings, self.source, &tree, &[]);
                Ok(report)
            }
        }
    }

    /// Joins the problems of form with what the rules find, leaving out what a rule says about something that could
    /// not be read.
    fn decoded<T: Shaped + serde::Serialize + serde::de::DeserializeOwned>(
        self,
        tree: document::Node,
        kind: DocumentKind,
        run: impl FnOnce(&T, &Plan<'_>, &mut Found) -> Ran,
    ) -> Result<Report, Error> {
        self.report(document::conform::<T>(tree, &self.settings.limits)?, kind, run)
    }

    /// The same of a document that was read already.
    pub(crate) fn report<T: Shaped + serde::Serialize>(
        self,
        decoded: Decoded<T>,
        kind: DocumentKind,
        run: impl FnOnce(&T, &Plan<'_>, &mut Found) -> Ran,
    ) -> Result<Report, Error> {
        let Decoded { document, problems, ignored, tree } = decoded;
        let plan = Plan::new(self.settings, self.name, kind, &ignored);
        let mut found = Found::default();
        let text = report_form(&tree, &problems, &ignored, &plan, &mut found);
        let from_rules = found.all.len();
        inspect_all_ignored(&ignored, text.as_ref(), &plan, &mut found);
        let mut ran = run(&document, &plan, &mut found);
        let judged = found.all.split_off(from_rules.min(found.all.len()));
        let is_read = |finding: &Finding| !is_unread(finding.pointer(), &problems);
        found.all.extend(judged.into_iter().filter(is_read));
        ran.is_partial = problems.iter().any(|problem| problem.unread.is_some());
        ran.text = text;
        let mut report = finish(found, ran, &document, &plan);
        locate(&mut report.findings, self.source, &tree, &problems);
        Ok(report)
    }
}

/// Reports what is wrong with the form of a text. Gives the document as it is written, where something is wrong: what
/// could not be read is nowhere else.
pub(crate) fn report_form(
    tree: &document::Node,
    problems: &[Problem],
    ignored: &[Ignored],
    plan: &Plan<'_>,
    found: &mut Found,
) -> Option<Value> {
    let text = (!problems.is_empty() || !ignored.is_empty()).then(|| tree.plain());
    for problem in problems {
        let mut findings = Findings::new(problem.rule, plan, found);
        let pointer = vec![problem.pointer.clone()];
        let mut added = findings.add_with(problem.case, pointer, problem.params.clone());
        if let Some(fix) = &problem.fix {
            added = added.fix(fix.clone());
        }
        added.known_by(text.as_ref());
    }
    text
}

/// Looks at what the objects of a document say about findings in them.
pub(crate) fn inspect_all_ignored(
    ignored: &[Ignored],
    text: Option<&Value>,
    plan: &Plan<'_>,
    found: &mut Found,
) {
    for one in ignored {
        inspect_ignored(one, text, plan, found);
    }
}

/// Reads an engagement from text as far as it can be read: the draft that [`check`] takes. Whatever is wrong with
/// the text's form is left out of the draft and only [`check_text`] tells of it.
///
/// # Errors
///
/// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
pub fn read_engagement(text: &[u8], format: Format, settings: &Settings) -> Result<Engagement, Error> {
    read_draft(text, format, settings)
}

/// Reads screening lists from text as far as they can be read. Whatever is wrong with the text's form is left out and
/// only [`check_text`] tells of it.
///
/// # Errors
///
/// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
pub fn read_screening_lists(
    text: &[u8],
    format: Format,
    settings: &Settings,
) -> Result<ScreeningLists, Error> {
    read_draft(text, format, settings)
}

fn read_draft<T: Shaped + serde::de::DeserializeOwned>(
    text: &[u8],
    format: Format,
    settings: &Settings,
) -> Result<T, Error> {
    let source = Source::new(text, format, &settings.limits)?;
    match source.quick::<T>(&settings.limits) {
        Some(document) => Ok(document),
        None => Ok(document::conform::<T>(source.tree(&settings.limits)?, &settings.limits)?.document),
    }
}

pub(crate) fn is_unread(pointer: &str, problems: &[Problem]) -> bool {
    problems.iter().filter_map(|problem| problem.unread.as_deref()).any(|place| touches(pointer, place))
}

/// Whether a rule that points at `pointer` judges the place `place`.
pub(crate) fn touches(pointer: &str, place: &str) -> bool {
    let is_below = !pointer.is_empty() && is_within(place, pointer);
    // What an object says about its findings is no part of what rules look at.
    is_within(pointer, place) || (is_below && !place.contains(document::IGNORE))
}

/// What is known of a run over one document.
#[derive(Debug, Default)]
pub(crate) struct Ran {
    rules: RuleSet,
    house_rules: Vec<String>,
    /// The document as JSON, if a rule needed it.
    document: Option<Value>,
    /// The document as its text has it, when more than that document is needed.
    pub(crate) text: Option<Value>,
    /// Whether rules may have found less than there is.
    pub(crate) is_partial: bool,
}

/// Runs every rule that applies.
fn run(engagement: &Engagement, plan: &Plan<'_>, found: &mut Found) -> Ran {
    run_form(engagement, engagement.format_version, plan, found);
    run_rules(&Facts::new(engagement, plan.settings), plan, found)
}

/// Runs the rules that look at facts.
pub(crate) fn run_rules(facts: &Facts<'_>, plan: &Plan<'_>, found: &mut Found) -> Ran {
    let before = found.all.len();
    let mut ran = Ran::default();
    for (index, rule) in catalogue().iter().copied().enumerate() {
        let Check::Own(RuleFunction(Asks::Engagement(check))) = &rule.check else { continue };
        // House rules run below, each by itself.
        if core::ptr::eq(rule, &house::KEPT) {
            continue;
        }
        if !facts.mode.includes(rule.mode) || rule.confidence < plan.settings.min_confidence {
            continue;
        }
        if let Some(severity) = plan.severity(rule, None) {
            check(facts, &mut Findings::at(severity, rule, plan, found));
            ran.rules.insert(index);
        }
    }
    if !plan.settings.house_rules.is_empty() {
        run_house(facts.document, facts.mode, plan, found, &mut ran);
    }
    old_data(facts, plan, found);
    bundle::leave_out_unresolved(facts, &mut found.all, before);
    ran
}

/// Runs the house rules.
fn run_house(
    engagement: &Engagement,
    mode: EngagementMode,
    plan: &Plan<'_>,
    found: &mut Found,
    ran: &mut Ran,
) {
    let document = serde_json::to_value(engagement).unwrap_or_default();
    for rule in &plan.settings.house_rules {
        if mode.includes(rule.mode()) && plan.allows(&house::KEPT, Some(rule)) {
            let mut findings = Findings::of_house(&house::KEPT, rule, plan, found);
            crate::house::run(rule, &document, plan.settings.at, &mut findings);
            ran.house_rules.push(rule.id().to_owned());
        }
    }
    ran.document = Some(document);
}

/// Tells which tables that rules relied on were last looked up long ago.
fn old_data(facts: &Facts<'_>, plan: &Plan<'_>, found: &mut Found) {
    let Some(at) = facts.at.filter(|_| plan.allows(&OLD_DATA, None)) else { return };
    for (table, as_of) in facts.tables_used() {
        let days = u64::try_from(at.signed_duration_since(as_of).num_days()).unwrap_or(0);
        if days > u64::from(plan.settings.thresholds.data_age_days) {
            let params = vec![name("table", table.as_str()), date("date", as_of)];
            Findings::new(&OLD_DATA, plan, found).add("old", String::new(), params);
        }
    }
}

/// Looks at what the values of any document must be, whatever its kind.
pub(crate) fn run_form<T: Shaped>(document: &T, version: Option<u32>, plan: &Plan<'_>, found: &mut Found) {
    document.inspect(&Place::ROOT, &mut |place, flaw| {
        let (rule, case) = form::of_flaw(flaw);
        let mut findings = Findings::new(rule, plan, found);
        if !findings.is_full() {
            findings.add(case, place.pointer(), form::params_of(flaw, place));
        }
    });
    if version.is_some_and(|version| version != FORMAT_VERSION) {
        let params = vec![number("supported", FORMAT_VERSION)];
        let place = "/format_version".to_owned();
        Findings::new(&form::FORMAT_VERSION, plan, found).add("unsupported", place, params);
    }
}

/// Checks the form of a document that no rule about engagements looks at.
pub(crate) fn run_form_alone<T: Shaped>(
    document: &T,
    version: Option<u32>,
    plan: &Plan<'_>,
    found: &mut Found,
) -> Ran {
    run_form(document, version, plan, found);
    let mut ran = Ran::default();
    let rules = form::FORM_RULES.iter().chain(suppression::RULES);
    rules.filter(|rule| plan.allows(rule, None)).for_each(|rule| ran.rules.add(rule));
    ran
}

/// Runs every rule about screening lists.
fn run_lists(lists: &ScreeningLists, plan: &Plan<'_>, found: &mut Found) -> Ran {
    let mut ran = run_form_alone(lists, lists.format_version, plan, found);
    let facts = ListFacts { lists, at: plan.settings.at };
    for rule in catalogue() {
        let Check::Own(RuleFunction(Asks::Lists(check))) = &rule.check else { continue };
        if plan.allows(rule, None) {
            check(&facts, &mut Findings::new(rule, plan, found));
            ran.rules.add(rule);
        }
    }
    ran
}

/// Looks at what an object says about findings in it.
fn inspect_ignored(ignored: &Ignored, text: Option<&Value>, plan: &Plan<'_>, found: &mut Found) {
    let list = format!("{}/{}", ignored.scope, document::IGNORE);
    ignored.entries.inspect(&Place::ROOT, &mut |place, flaw| {
        let (rule, case) = form::of_flaw(flaw);
        let (pointer, params) = (list.clone() + &place.pointer(), form::params_of(flaw, place));
        let mut findings = Findings::new(rule, plan, found);
        findings.add_with(case, vec![pointer], params).known_by(text);
    });
}

/// The version of the document format that this library reads.
pub const FORMAT_VERSION: u32 = 1;

/// Decides what does not count, then orders, cuts and fingerprints the findings.
pub(crate) fn finish<T: serde::Serialize>(
    mut found: Found,
    mut ran: Ran,
    document: &T,
    plan: &Plan<'_>,
) -> Report {
    let settings = plan.settings;
    ran.is_partial |= found.is_cut(settings.limits.findings);
    let mut used = Used::default();
    found.all.iter_mut().for_each(|finding| plan.suppress(finding, &mut used));
    let suppressions = uses(plan, &used, &ran);
    judge_document(plan, &used, &ran, &mut found);
    if !settings.shared {
        judge_settings(plan, &suppressions, &mut found);
    }
    let mut report = Report {
        rules_run: u32::try_from(ran.rules.len().saturating_add(ran.house_rules.len())).unwrap_or(u32::MAX),
        rules: ran.rules,
        house_rules: ran.house_rules,
        catalog_version: settings.catalog_version.unwrap_or_default(),
        suppressions,
        findings: in_order(found.all),
    };
    cut(&mut report.findings, plan);
    if !report.findings.is_empty() {
        let document = ran.document.or_else(|| serde_json::to_value(document).ok());
        for finding in report.findings.iter_mut().filter(|finding| finding.fingerprint.is_empty()) {
            finding.fingerprint = fingerprint(finding, document.as_ref());
        }
    }
    report
}

/// A report about the settings themselves.
pub(crate) fn finish_audit(found: Found, plan: &Plan<'_>) -> Report {
    let mut report = Report {
        catalog_version: plan.settings.catalog_version.unwrap_or_default(),
        findings: in_order(found.all),
        ..Report::default()
    };
    cut(&mut report.findings, plan);
    for finding in &mut report.findings {
        finding.fingerprint = fingerprint(finding, None);
    }
    report
}

/// The findings in the order of the catalogue and then of the document, each once.
fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    order(&mut findings);
    findings.dedup();
    findings
}

/// Orders findings by the catalogue and then by the document.
pub(crate) fn order(findings: &mut [Finding]) {
    let place = |finding: &Finding| catalogue().iter().position(|rule| **rule == *finding.rule);
    let house = |finding: &Finding| finding.house.as_ref().map(|rule| rule.id().to_owned());
    findings.sort_by_cached_key(|finding| {
        (place(finding), house(finding), SortPointer(finding.pointer().to_owned()), finding.case)
    });
}

/// Keeps as many findings as a report shows, and says so when there were more. Those that do not count go first.
pub(crate) fn cut(findings: &mut Vec<Finding>, plan: &Plan<'_>) {
    let most = plan.settings.limits.findings;
    if findings.len() <= most {
        return;
    }
    let open = findings.iter().filter(|finding| finding.counts()).count().min(most);
    let mut room = [most.saturating_sub(open), open];
    findings.retain(|finding| {
        let room = if finding.counts() { &mut room[1] } else { &mut room[0] };
        let has_room = *room > 0;
        *room = room.saturating_sub(1);
        has_room
    });
    let params = vec![number("limit", u64::try_from(most).unwrap_or(u64::MAX))];
    let mut more = Found::default();
    Findings::new(&form::MORE_FINDINGS, plan, &mut more).add("more", String::new(), params);
    findings.append(&mut more.all);
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
