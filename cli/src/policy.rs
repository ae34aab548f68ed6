//! What texts and requests are held against: from an engagement, lists and settings.

use std::path::Path;

use chrono::NaiveDate;
use cocareer::model::{DocumentKind, Engagement, ScreeningLists};
use cocareer::{
    Error, Family, Format, Locale, Policy, Settings, Severity, read_engagement, read_screening_lists,
};

use crate::config::{ConfigArgs, Overrides, Project, Trouble};
use crate::input::{Input, Unread};
use crate::words::{Words, name, number};

/// What the command line names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub(crate) engagement: Option<&'a Path>,
    pub(crate) lists: Option<&'a Path>,
    /// The day for which dated facts and lists hold.
    pub(crate) at: Option<NaiveDate>,
    pub(crate) config: &'a ConfigArgs,
}

/// A policy, and what is to be said of it.
pub(crate) struct Prepared {
    pub(crate) policy: Policy,
    /// The engagement that it was made of.
    pub(crate) engagement: Option<Engagement>,
    /// The settings of the engagement, or of the lists where there is none.
    pub(crate) settings: Settings,
    /// The language that the settings ask for.
    pub(crate) locale: Option<Locale>,
    /// The documents that have things in them that may not be used, and how many.
    unused: Vec<(String, usize)>,
}

/// Reads what the command line names.
///
/// # Errors
///
/// When a document or the settings cannot be used at all: nothing must be screened or decided then, least of all with
/// less than was asked for.
pub(crate) fn open(wanted: Wanted<'_>) -> Result<Prepared, Trouble> {
    let file = |path: &Path| Input::File(path.to_owned());
    let (engagement, lists) = (wanted.engagement.map(file), wanted.lists.map(file));
    let inputs: Vec<_> = [&engagement, &lists].into_iter().flatten().cloned().collect();
    let here = [Input::Stdin];
    let inputs = if inputs.is_empty() { &here[..] } else { &inputs };
    let overrides = Overrides { at: wanted.at, ..Overrides::default() };
    let project = Project::open(wanted.config, None, &overrides, inputs)?;
    let settings = inputs.first().map_or_else(Settings::default, |first| project.settings(first).clone());
    let mut unused = Vec::new();
    let engagement: Option<Engagement> = engagement
        .map(|input| {
            let document = read(&input, &project, &mut unused, read_engagement)?;
            // A document that says no kind is an engagement, as it is to `check`.
            is_kind(&input, document.kind.unwrap_or(DocumentKind::Engagement), DocumentKind::Engagement)?;
            Ok(document)
        })
        .transpose()?;
    let lists: Option<ScreeningLists> = lists
        .map(|input| {
            let document = read(&input, &project, &mut unused, read_screening_lists)?;
            is_kind(&input, document.kind.unwrap_or(DocumentKind::Engagement), DocumentKind::ScreeningLists)?;
            Ok(document)
        })
        .transpose()?;
    let policy = Policy::new(engagement.as_ref(), lists.as_ref(), &settings);
    Ok(Prepared { policy, engagement, settings, locale: project.locale(), unused })
}

impl Prepared {
    /// What is to be said before anything is screened or decided.
    pub(crate) fn warnings(&self, words: Words) -> Vec<String> {
        let warning = |(file, findings): &(String, usize)| {
            let command = name("command", format!("cocareer check {file}"));
            words
                .with("screen-unused", &[name("file", file.as_str()), number("findings", *findings), command])
        };
        self.unused.iter().map(warning).collect()
    }
}

fn read<T>(
    input: &Input,
    project: &Project,
    unused: &mut Vec<(String, usize)>,
    reader: impl FnOnce(&[u8], Format, &Settings) -> Result<T, Error>,
) -> Result<T, Trouble> {
    let file = input.path().display().to_string();
    let trouble = |what: &dyn std::fmt::Display| Trouble::new(format!("{file}: {what}"));
    let bytes = input.read(project.most_bytes(input)).map_err(|unread| match unread {
        Unread::Io(error) => trouble(&error),
        Unread::Limit(error) => trouble(&error),
    })?;
    let format = input.format(&bytes, None);
    let document = reader(&bytes, format, project.settings(input)).map_err(|error| trouble(&error))?;
    let report = project.check_without_baseline(input, &bytes, format).map_err(|error| trouble(&error))?;
    let is_of_form = |finding: &&cocareer::Finding| {
        finding.rule.family == Family::Document
            && finding.severity == Severity::Error
            && finding.suppressed.is_none()
    };
    let findings = report.findings.iter().filter(is_of_form).count();
    if findings > 0 {
        unused.push((file, findings));
    }
    Ok(document)
}

/// Lists in the place of an engagement would say nothing, and nobody would notice.
fn is_kind(input: &Input, kind: DocumentKind, wanted: DocumentKind) -> Result<(), Trouble> {
    if kind == wanted {
        return Ok(());
    }
    let file = input.path().display();
    Err(Trouble::new(format!("{file}: this must be a document of the kind {wanted}")))
}
