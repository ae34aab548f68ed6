//! One document of a bundle.

use crate::bundle::loans::Loans;
use crate::bundle::trace::{self, TraceKind};
use crate::bundle::{BundleDocument, SharedLibrary, Trace};
use crate::check::{
    Text, finish, inspect_all_ignored, is_unread, locate, order, report_form, run_form, run_form_alone,
    run_rules,
};
use crate::document::{self, Decoded, Locator, Node, Problem, Source};
use crate::error::Error;
use crate::model::{DocumentKind, Engagement, SharedParts};
use crate::report::{Finding, Report};
use crate::rules::{Facts, Findings, Found, at, bundle as rule, number};
use crate::settings::{Ignored, Plan, Settings};

/// Checks one document of a bundle.
pub(super) fn check(
    library: &SharedLibrary,
    number: u32,
    document: &BundleDocument<'_>,
    settings: &Settings,
) -> Result<(Report, Trace), Error> {
    let source = Source::new(document.text, document.format, &settings.limits)?;
    let text = Text { name: Some(document.name), source, settings };
    let mut trace = Trace::new(number, document.name);
    let read = match source.quick::<Engagement>(&settings.limits) {
        Some(engagement) if engagement.kind == Some(DocumentKind::Engagement) => {
            Read { text, engagement, problems: Vec::new(), ignored: Vec::new(), tree: None }
        }
        _ => {
            let tree = source.tree(&settings.limits)?;
            let kind = tree.member("kind").and_then(|member| member.value.text());
            match kind.map_or(Some(DocumentKind::Engagement), DocumentKind::parse) {
                Some(DocumentKind::Engagement) => {
                    let Decoded { document, problems, ignored, tree } =
                        document::conform(tree, &settings.limits)?;
                    Read { text, engagement: document, problems, ignored, tree: Some(tree) }
                }
                Some(DocumentKind::SharedParts) => {
                    let report = check_shared(text, tree, &mut trace)?;
                    return Ok((report, trace));
                }
                _ => return Ok((text.check(tree)?, trace)),
            }
        }
    };
    Ok((read.check(library, &mut trace)?, trace))
}

/// Checks a document of shared parts by itself: its form, and whether its parts can be found.
pub(crate) fn check_alone(text: Text<'_>, tree: Node) -> Result<Report, Error> {
    let mut trace = Trace::new(0, text.name.unwrap_or_default());
    let mut report = check_shared(text, tree, &mut trace)?;
    for (_, more) in SharedLibrary::default().conclude([Some(&trace)], text.settings) {
        report.add(more, text.settings);
    }
    Ok(report)
}

fn check_shared(text: Text<'_>, tree: Node, trace: &mut Trace) -> Result<Report, Error> {
    let decoded = document::conform::<SharedParts>(tree, &text.settings.limits)?;
    trace.kind = TraceKind::Shared;
    let locator = Locator::new(text.source, &decoded.tree);
    trace.prints = trace::of_shared(&decoded.document, &locator);
    trace.range = Some(locator.range(""));
    text.report(decoded, DocumentKind::SharedParts, |parts, plan, found| {
        let ran = run_form_alone(parts, parts.format_version, plan, found);
        if plan.allows(&rule::NO_ID, None) {
            rule::no_id(parts, &mut Findings::new(&rule::NO_ID, plan, found));
        }
        ran
    })
}

/// An engagement that was read.
struct Read<'t> {
    text: Text<'t>,
    engagement: Engagement,
    problems: Vec<Problem>,
    ignored: Vec<Ignored>,
    /// The parsed text, when it was needed already.
    tree: Option<Node>,
}

impl Read<'_> {
    /// Checks it together with the shared parts that it uses.
    fn check(mut self, library: &SharedLibrary, trace: &mut Trace) -> Result<Report, Error> {
        let settings = self.text.settings;
        if trace::has_named_parts(&self.engagement, library) {
            let tree = self.take_tree()?;
            trace.prints =
                trace::of_engagement(&self.engagement, library, &Locator::new(self.text.source, &tree));
            self.tree = Some(tree);
        }
        let ignored = core::mem::take(&mut self.ignored);
        let plan = Plan::new(settings, self.text.name, DocumentKind::Engagement, &ignored);
        let mut found = Found::default();
        let text = self
            .tree
            .as_ref()
            .and_then(|tree| report_form(tree, &self.problems, &ignored, &plan, &mut found));
        let from_form = found.all.len();
        run_form(&self.engagement, self.engagement.format_version, &plan, &mut found);
        inspect_all_ignored(&ignored, text.as_ref(), &plan, &mut found);
        let loans = Loans::complete(&mut self.engagement, library);
        trace.used = loans.places().collect();
        trace.kind =
            if is_unread("/uses", &self.problems) { TraceKind::Unclear } else { TraceKind::Engagement };
        let mut facts = Facts::new(&self.engagement, settings);
        facts.borrowed = loans.borrowed();
        let mut ran = run_rules(&facts, &plan, &mut found);
        if plan.allows(&rule::REFERENCE, None) {
            open_references(&loans, &plan, &mut found);
        }
        let mut index = 0;
        found.all.retain(|finding| {
            let is_of_form = index < from_form;
            index += 1;
            is_of_form || !self.is_unread(finding, &loans, library)
        });
        ran.is_partial = self.problems.iter().any(|problem| problem.unread.is_some());
        ran.text = text;
        let mut report = finish(found, ran, &self.engagement, &plan);
        loans.relocate(&mut report.findings, library);
        order(&mut report.findings);
        if !report.findings.is_empty() {
            let tree = self.take_tree()?;
            locate(&mut report.findings, self.text.source, &tree, &self.problems);
            library.locate(&mut report.findings);
        }
        Ok(report)
    }

    fn take_tree(&mut self) -> Result<Node, Error> {
        match self.tree.take() {
            Some(tree) => Ok(tree),
            None => self.text.source.tree(&self.text.settings.limits),
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
fn open_references(loans: &Loans, plan: &Plan<'_>, found: &mut Found) {
    for (field, count) in &loans.open {
        let params = vec![number("count", u64::try_from(*count).unwrap_or(u64::MAX))];
        Findings::new(&rule::REFERENCE, plan, found).add_both(
            "several",
            [at!["uses", *field], at![*field]],
            params,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_text;
    use crate::document::Format;

    /// What could not be read is not also missing, in a bundle as little as alone.
    #[test]
    fn a_document_by_itself_gives_the_same_in_a_bundle() {
        for text in [
            r#"{"kind": "engagement", "format_version": 1, "id": "page", "mode": "informaton"}"#,
            r#"{"kind": "engagement", "format_version": "1", "id": ["page"], "title": "Page", "channels": {}}"#,
        ] {
            let (text, format, settings) = (text.as_bytes(), Format::Json, Settings::default());
            let document = BundleDocument { name: "page", text, format };
            let (report, _) = check(&SharedLibrary::default(), 0, &document, &settings).expect("readable");
            assert_eq!(report, check_text(text, format, &settings).expect("readable"));
        }
    }
}
