//! One document of a bundle.

use crate::bundle::loans::Loans;
use crate::bundle::trace::{self, TraceKind};
use crate::bundle::{BundleDocument, SharedLibrary, Trace};
use crate::check::{
    as_finding, check_tree, finish, is_unread, locate, order, report, run_form, run_rules, runs,
};
use crate::document::{self, Decoded, Locator, Node, Problem, Source};
use crate::error::Error;
use crate::model::{DocumentKind, Engagement, SharedParts};
use crate::report::{Finding, Report};
use crate::rules::{Facts, Findings, at, bundle as rule, document as form, number};
use crate::settings::Settings;

/// Checks one document of a bundle.
pub(super) fn check(
    library: &SharedLibrary,
    number: u32,
    document: &BundleDocument<'_>,
    settings: &Settings,
) -> Result<(Report, Trace), Error> {
    let source = Source::new(document.text, document.format, &settings.limits)?;
    let mut trace = Trace::new(number, document.name);
    let read = match source.quick::<Engagement>(&settings.limits) {
        Some(engagement) if engagement.kind == Some(DocumentKind::Engagement) => {
            Read { source, engagement, problems: Vec::new(), tree: None }
        }
        _ => {
            let tree = source.tree(&settings.limits)?;
            let kind = tree.member("kind").and_then(|member| member.value.text());
            match kind.map_or(Some(DocumentKind::Engagement), DocumentKind::parse) {
                Some(DocumentKind::Engagement) => {
                    let Decoded { document, problems, tree } = document::conform(tree, &settings.limits)?;
                    Read { source, engagement: document, problems, tree: Some(tree) }
                }
                Some(DocumentKind::SharedParts) => {
                    let report = check_shared(source, tree, settings, &mut trace)?;
                    return Ok((report, trace));
                }
                _ => return Ok((check_tree(source, tree, settings)?, trace)),
            }
        }
    };
    Ok((read.check(library, settings, &mut trace)?, trace))
}

/// Checks a document of shared parts by itself: its form, and whether its parts can be found.
pub(crate) fn check_alone(source: Source<'_>, tree: Node, settings: &Settings) -> Result<Report, Error> {
    let mut trace = Trace::new(0, "");
    let mut report = check_shared(source, tree, settings, &mut trace)?;
    for (_, more) in SharedLibrary::default().conclude([Some(&trace)], settings) {
        report.add(more, settings);
    }
    Ok(report)
}

fn check_shared(
    source: Source<'_>,
    tree: Node,
    settings: &Settings,
    trace: &mut Trace,
) -> Result<Report, Error> {
    let decoded = document::conform::<SharedParts>(tree, &settings.limits)?;
    trace.kind = TraceKind::Shared;
    let locator = Locator::new(source, &decoded.tree);
    trace.prints = trace::of_shared(&decoded.document, &locator);
    trace.range = Some(locator.range(""));
    let run = |parts: &SharedParts, found: &mut Vec<Finding>| {
        run_form(parts, parts.format_version, settings, found);
        if runs(&rule::NO_ID, settings) {
            rule::no_id(parts, &mut Findings::new(&rule::NO_ID, found, settings.limits.findings));
        }
        form::FORM_RULES
    };
    Ok(report(source, decoded, settings, run))
}

/// An engagement that was read.
struct Read<'t> {
    source: Source<'t>,
    engagement: Engagement,
    problems: Vec<Problem>,
    /// The parsed text, when it was needed already.
    tree: Option<Node>,
}

impl Read<'_> {
    /// Checks it together with the shared parts that it uses.
    fn check(
        mut self,
        library: &SharedLibrary,
        settings: &Settings,
        trace: &mut Trace,
    ) -> Result<Report, Error> {
        if trace::has_named_parts(&self.engagement, library) {
            let tree = self.take_tree(settings)?;
            trace.prints = trace::of_engagement(&self.engagement, library, &Locator::new(self.source, &tree));
            self.tree = Some(tree);
        }
        let mut findings: Vec<Finding> = self.problems.iter().map(as_finding).collect();
        run_form(&self.engagement, self.engagement.format_version, settings, &mut findings);
        let loans = Loans::complete(&mut self.engagement, library);
        trace.used = loans.places().collect();
        trace.kind =
            if is_unread("/uses", &self.problems) { TraceKind::Unclear } else { TraceKind::Engagement };
        let from_form = findings.len();
        let mut facts = Facts::new(&self.engagement, settings);
        facts.borrowed = loans.borrowed();
        let rules_run = run_rules(&facts, settings, &mut findings);
        if runs(&rule::REFERENCE, settings) {
            open_references(&loans, settings, &mut findings);
        }
        let mut index = 0;
        findings.retain(|finding| {
            let is_of_form = index < from_form;
            index += 1;
            is_of_form || !self.is_unread(finding, &loans, library)
        });
        let mut report = finish(findings, rules_run, &self.engagement, settings);
        loans.relocate(&mut report.findings, library);
        order(&mut report.findings);
        if !report.findings.is_empty() {
            let tree = self.take_tree(settings)?;
            locate(&mut report.findings, self.source, &tree, &self.problems);
            library.locate(&mut report.findings);
        }
        Ok(report)
    }

    fn take_tree(&mut self, settings: &Settings) -> Result<Node, Error> {
        match self.tree.take() {
            Some(tree) => Ok(tree),
            None => self.source.tree(&settings.limits),
        }
    }

    /// Whether a finding is about something that could not be read, here or in a shared part.
    fn is_unread(&self, finding: &Finding, loans: &Loans, library: &SharedLibrary) -> bool {
        match loans.location(finding.pointer(), library) {
            Some(location) if location.document.is_some() => library.is_unread(&location),
            _ => is_unread(finding.pointer(), &self.problems),
        }
    }
}

/// References that could mean several versions of a part.
fn open_references(loans: &Loans, settings: &Settings, found: &mut Vec<Finding>) {
    for (field, count) in &loans.open {
        let params = vec![number("count", u64::try_from(*count).unwrap_or(u64::MAX))];
        Findings::new(&rule::REFERENCE, found, settings.limits.findings).add_both(
            "several",
            [at!["uses", *field], at![*field]],
            params,
        );
    }
}
