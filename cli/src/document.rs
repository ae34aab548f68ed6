//! A document that was asked for, and what came of checking it.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use cocareer::{Error, Finding, Location, Report, Suppressed};

use crate::bundle::Texts;
use crate::exit::Outcome;

/// A document and what came of checking it: a report, a failure, or both when nothing was checked in it.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// The path that it was found under.
    pub(crate) path: PathBuf,
    /// Its text, as long as somebody still shows something of it.
    pub(crate) text: Vec<u8>,
    pub(crate) report: Option<Report>,
    pub(crate) failure: Option<Failure>,
    /// Which of the paths that were asked for; nothing for a file of settings.
    pub(crate) number: Option<usize>,
    /// The files of the bundle that it belongs to.
    pub(crate) bundle: Option<Texts>,
}

/// Why a document could not be checked.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The reason in a fixed word, for programs.
    pub(crate) code: &'static str,
    /// The reason for people.
    pub(crate) text: String,
    /// The line and the column where reading stopped, counted from 1.
    pub(crate) place: Option<(usize, usize)>,
    /// What that makes of the run.
    pub(crate) outcome: Outcome,
}

/// A finding, and whether somebody has decided to live with it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'d> {
    pub(crate) finding: &'d Finding,
    pub(crate) suppressed: Option<&'d Suppressed>,
}

impl Document {
    /// What the document is called in messages.
    pub(crate) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// The file that a location is in.
    pub(crate) fn file_of(&self, location: &Location) -> &Path {
        self.other(location).map_or(&self.path, |(path, _)| path)
    }

    /// The names of the files of the bundle that it belongs to, by their numbers.
    pub(crate) fn files(&self) -> Vec<String> {
        let files = self.bundle.iter().flat_map(|bundle| bundle.iter());
        files.map(|(path, _)| path.display().to_string()).collect()
    }

    /// The text that a location is in.
    pub(crate) fn text_of(&self, location: &Location) -> &[u8] {
        self.other(location).map_or(&self.text, |(_, text)| text)
    }

    fn other(&self, location: &Location) -> Option<&(PathBuf, Vec<u8>)> {
        let number = usize::try_from(location.document?).ok()?;
        self.bundle.as_ref()?.get(number)
    }

    /// Every finding, in the order in which every format but the library's own JSON has them: as a reader meets them
    /// in the document, the serious ones first where several are at one place.
    pub(crate) fn found(&self) -> Vec<Found<'_>> {
        let findings = self.report.iter().flat_map(|report| &report.findings);
        let mut found: Vec<_> =
            findings.map(|finding| Found { finding, suppressed: finding.suppressed.as_ref() }).collect();
        found.sort_by_key(|Found { finding, .. }| {
            let first = finding.locations.first().and_then(|location| location.range);
            (first.map(|range| range.start), Reverse(finding.severity))
        });
        found
    }

    /// The findings that nobody has decided to live with, in the same order.
    pub(crate) fn open(&self) -> Vec<&Finding> {
        let open = self.found().into_iter().filter(|found| found.suppressed.is_none());
        open.map(|found| found.finding).collect()
    }
}

impl Failure {
    /// That something could not be read.
    pub(crate) const fn unread(code: &'static str, text: String) -> Self {
        Self { code, text, place: None, outcome: Outcome::Unread }
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let failure = Self::unread(error.code(), error.to_string());
        match error {
            Error::Malformed { line, column, .. } => Self { place: Some((*line, *column)), ..failure },
            Error::Internal { .. } => Self { outcome: Outcome::Internal, ..failure },
            _ => failure,
        }
    }
}
