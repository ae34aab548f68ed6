//! Documents that are checked together, because some of them hold parts that others use.

use std::path::PathBuf;
use std::sync::Arc;

use cocareer::{BundleDocument, Error, Format, Report, SharedLibrary, Trace};

use crate::check::Asked;
use crate::config::{Project, name_in};
use crate::document::Document;
use crate::input::{Held, Input};

/// The files of a bundle, by their numbers, with the texts of those that hold shared parts: the others are read again
/// when they are checked.
pub(crate) type Texts = Arc<Vec<(PathBuf, Vec<u8>)>>;

/// The shared parts of a run.
pub(crate) struct Bundle {
    library: SharedLibrary,
    texts: Texts,
}

/// What every document of the kind has somewhere in its text.
const KIND: &[u8] = b"shared_parts";

impl Bundle {
    /// The bundle that the documents make; nothing when none of them holds shared parts.
    pub(crate) fn of(asked: &[Asked], project: &Project, stdin: Option<Format>, held: &Held) -> Option<Self> {
        let mut library = SharedLibrary::default();
        let (mut texts, mut is_shared) = (Vec::new(), false);
        for (number, input) in asked {
            let path = match input {
                Ok(input) => input.path().to_owned(),
                Err(dead_end) => dead_end.path.clone(),
            };
            let read = match input {
                // Standard input can be read only once.
                Ok(input @ Input::File(_)) => {
                    held.read(*number, input, project.most_bytes(input)).ok().map(|text| (input, text))
                }
                _ => None,
            };
            let mut kept = Vec::new();
            let may_be = |text: &[u8]| text.windows(KIND.len()).any(|window| window == KIND);
            if let Some((input, text)) = read.filter(|(_, text)| may_be(text)) {
                let name = name_of(input, project);
                let document =
                    BundleDocument { name: &name, text: &text, format: input.format(&text, stdin) };
                // What is wrong with a document is said when it is checked itself.
                if let Ok(true) = library.add(*number, &document, project.settings(input)) {
                    is_shared = true;
                    kept = text;
                }
            }
            texts.push((path, kept));
        }
        is_shared.then(|| Self { library, texts: Arc::new(texts) })
    }

    pub(crate) fn texts(&self) -> Texts {
        Arc::clone(&self.texts)
    }

    /// Checks one document together with the shared parts that it uses.
    pub(crate) fn check(
        &self,
        number: u32,
        input: &Input,
        text: &[u8],
        format: Format,
        project: &Project,
    ) -> Result<(Report, Trace), Error> {
        let name = name_of(input, project);
        let document = BundleDocument { name: &name, text, format };
        self.library.check(number, &document, project.settings(input))
    }

    /// Adds what only all documents together show, and holds them against the baseline.
    pub(crate) fn conclude(
        &self,
        checked: Vec<(Document, Option<Trace>)>,
        project: &Project,
        asked: &[Asked],
    ) -> Vec<Document> {
        let (mut documents, traces): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
        let first = asked.iter().find_map(|(_, input)| input.as_ref().ok());
        let Some(settings) = first.map(|input| project.settings(input)) else { return documents };
        for (number, more) in self.library.conclude(traces.iter().map(Option::as_ref), settings) {
            let document = usize::try_from(number).ok().and_then(|number| documents.get_mut(number));
            if let Some(report) = document.and_then(|document| document.report.as_mut()) {
                report.add(more, settings);
            }
        }
        for (document, (_, input)) in documents.iter_mut().zip(asked) {
            if let (Some(report), Ok(input)) = (document.report.as_mut(), input) {
                project.apply_baseline(input, report);
            }
        }
        documents
    }
}

/// What a document is called in the settings.
fn name_of(input: &Input, project: &Project) -> String {
    name_in(input, project.folder(input)).unwrap_or_else(|| input.path().display().to_string())
}
