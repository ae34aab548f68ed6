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
#[derive(Clone, Copy)]
pub struct BundleDocument<'a> {
    /// Its name, such as that of its file. Where two documents hold the same part, the one whose name comes first
    /// counts, so that the order of the documents changes nothing.
    pub name: &'a str,
    /// Its text, UTF-8.
    pub text: &'a [u8],
    /// How it is written.
    pub format: Format,
}

/// Nothing of the text.
impl core::fmt::Debug for BundleDocument<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Self { name, text, format } = self;
        write!(f, "BundleDocument({name:?}, {} bytes of {format})", text.len())
    }
}

/// Checks documents together: each engagement with the shared parts that it uses, and all of them with each other.
/// There is one report for each document, in their order.
///
/// The order of the documents changes nothing but the numbers in [`Location::document`](crate::Location::document).
/// A document that cannot be read has its own error; the others are checked all the same.
///
/// ```
/// use cocareer::{BundleDocument, Format, Settings, check_bundle, parse_at};
///
/// let chat = br#"{"kind": "engagement", "format_version": 1, "id": "chat", "title": {"en": "Chat"}, "mode": "one_to_one",
///   "channels": [{"id": "chat", "mode": "one_to_one", "promises": [{"kind": "not_shared"}]}],
///   "uses": {"privacy_policy": {"policy": "privacy"}}}"#;
/// let policies = br#"{"kind": "shared_parts", "format_version": 1, "id": "policies",
///   "privacy_policies": [{"id": "privacy", "transfers": [{"country": "US"}]}]}"#;
/// let documents = [
///     BundleDocument { name: "chat.json", text: chat, format: Format::Json },
///     BundleDocument { name: "policies.json", text: policies, format: Format::Json },
/// ];
/// let reports = check_bundle(&documents, &Settings::on(parse_at("2026-11-24")?));
/// let report = reports[0].as_ref().map_err(Clone::clone)?;
/// let found = report.findings.iter().find(|finding| finding.rule.id() == "HON-05");
/// let [promise, fact] = &found.expect("the contradiction").locations[..] else { panic!("two places") };
/// assert_eq!((promise.document, promise.pointer.as_str()), (None, "/channels/0/promises/0/kind"));
/// assert_eq!((fact.document, fact.pointer.as_str()), (Some(1), "/privacy_policies/0/transfers/0"));
/// # Ok::<(), cocareer::Error>(())
/// ```
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
