//! Documents that are checked together: engagements, and the parts that they share.
//!
//! An engagement is *completed* with the shared parts that it uses, and every rule looks at the whole. What is found
//! in a part that came from another document is reported there: each location says which document it is in. A host
//! with very many engagements first fills a [`SharedLibrary`], then checks the engagements in any order and on any
//! thread, and at the end asks what only the whole bundle shows; [`check_bundle`] does just that, one by one.

mod conclude;
mod library;
mod loans;
mod member;
mod trace;

pub use library::SharedLibrary;
pub use trace::Trace;

pub(crate) use conclude::is_concluded;
pub(crate) use loans::{Borrowed, leave_out_unresolved};
pub(crate) use member::check_alone;

use crate::check::{cut, order};
use crate::document::Format;
use crate::error::Error;
use crate::model::DocumentKind;
use crate::report::Report;
use crate::rules::document::MORE_FINDINGS;
use crate::settings::{Plan, Settings};

/// One document of a bundle, as text.
#[derive(Debug, Clone, Copy)]
pub struct BundleDocument<'a> {
    /// Its name, such as that of its file. Where two documents hold the same part, the one whose name comes first
    /// counts, so that the order of the documents changes nothing.
    pub name: &'a str,
    /// Its text, UTF-8.
    pub text: &'a [u8],
    /// How it is written.
    pub format: Format,
}

/// Checks documents together: each engagement with the shared parts that it uses, and all of them with each other.
/// There is one report for each document, in their order.
///
/// The order of the documents changes nothing but the numbers in [`Location::document`](crate::Location::document).
/// A document that cannot be read has its own error; the others are checked all the same.
#[must_use]
pub fn check_bundle(documents: &[BundleDocument<'_>], settings: &Settings) -> Vec<Result<Report, Error>> {
    let numbered = || (0_u32..).zip(documents);
    let mut library = SharedLibrary::default();
    for (number, document) in numbered() {
        // What is wrong with a document is said when it is checked itself.
        let _ = library.add(number, document, settings);
    }
    let (mut reports, mut traces) = (Vec::new(), Vec::new());
    for (number, document) in numbered() {
        let (report, trace) = match library.check(number, document, settings) {
            Ok((report, trace)) => (Ok(report), Some(trace)),
            Err(error) => (Err(error), None),
        };
        reports.push(report);
        traces.push(trace);
    }
    for (number, more) in library.conclude(traces.iter().map(Option::as_ref), settings) {
        if let Some(Ok(report)) = usize::try_from(number).ok().and_then(|number| reports.get_mut(number)) {
            report.add(more, settings);
        }
    }
    reports
}

impl Report {
    /// Takes in further findings about the same document, such as those of [`SharedLibrary::conclude`], each at its
    /// place in the order.
    pub fn add(&mut self, more: Vec<crate::report::Finding>, settings: &Settings) {
        if more.is_empty() {
            return;
        }
        let mut findings = core::mem::take(&mut self.findings);
        // It is said again when there are still too many.
        findings.retain(|finding| *finding.rule != MORE_FINDINGS);
        findings.extend(more);
        order(&mut findings);
        findings.dedup();
        cut(&mut findings, &Plan::new(settings, None, DocumentKind::SharedParts, &[]));
        self.findings = findings;
    }
}
