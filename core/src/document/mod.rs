//! Documents as text: strict reading of JSON and YAML, with every problem and its place in one pass.

mod conform;
mod edit;
mod ignore;
mod json;
mod locate;
#[cfg(feature = "descriptions")]
mod schema;
mod tree;
#[cfg(feature = "yaml")]
mod yaml;

pub use edit::{Change, EditError, apply_changes};
#[cfg(feature = "descriptions")]
pub use schema::{json_schema, run_time_schemas, types};

pub(crate) use ignore::{IGNORE, Ignore};
pub(crate) use json::tree as json_tree;
pub(crate) use locate::Locator;
pub(crate) use tree::{Member, Node, NodeValue};

use serde::de::DeserializeOwned;

use crate::catalogue::Rule;
use crate::error::{Error, Limit};
use crate::report::{Fix, Param};
use crate::rules::document as form;
use crate::settings::{Ignored, Limits};
use crate::shape::{RecordShape, Shape, Shaped, choice};

choice! {
    /// How a document is written.
    pub enum Format {
        /// JSON (RFC 8259).
        Json = "json",
        /// YAML 1.2, of which JSON is a part.
        Yaml = "yaml",
    }
}

impl Format {
    /// The format that a file's name ends in: `.json`, `.yaml` or `.yml`, or nothing when it ends in neither.
    #[must_use]
    pub fn of_file(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "yaml" | "yml" => Some(Self::Yaml),
            _ => None,
        }
    }
}

/// Something about a document's form that reading it showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) rule: &'static Rule,
    pub(crate) case: &'static str,
    pub(crate) pointer: String,
    pub(crate) params: Vec<Param>,
    /// Where it is in the text, when the pointer alone does not say.
    pub(crate) span: Option<tree::Span>,
    /// The place that rules should not judge, because what was meant there could not be read.
    pub(crate) unread: Option<String>,
    /// A change that would mend it.
    pub(crate) fix: Option<Fix>,
}

/// A document that was read, as far as it could be.
#[derive(Debug)]
pub(crate) struct Decoded<T> {
    /// What was understood.
    pub(crate) document: T,
    /// What was not.
    pub(crate) problems: Vec<Problem>,
    /// What objects of the document say about findings in them.
    pub(crate) ignored: Vec<Ignored>,
    /// The parsed text, for finding places in it.
    pub(crate) tree: tree::Node,
}

/// A text that was found to be UTF-8 and small enough.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'t> {
    /// The text without a byte order mark.
    pub(crate) text: &'t str,
    /// How many bytes the byte order mark took.
    pub(crate) skipped: usize,
    pub(crate) format: Format,
}

impl<'t> Source<'t> {
    /// Checks size and encoding. A byte order mark is skipped: some editors write one.
    pub(crate) fn new(bytes: &'t [u8], format: Format, limits: &Limits) -> Result<Self, Error> {
        if bytes.len() > limits.bytes {
            return Err(Error::LimitExceeded {
                limit: Limit::Bytes,
                actual: bytes.len(),
                maximum: limits.bytes,
            });
        }
        let whole = core::str::from_utf8(bytes)
            .map_err(|error| Error::InvalidUtf8 { offset: error.valid_up_to() })?;
        let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
        if text.trim().is_empty() {
            return Err(Error::Empty);
        }
        Ok(Self { text, skipped: whole.len().saturating_sub(text.len()), format })
    }

    /// The text as a tree with the place of every value.
    pub(crate) fn tree(self, limits: &Limits) -> Result<tree::Node, Error> {
        match self.format {
            Format::Json => json::tree(self.text, limits),
            #[cfg(feature = "yaml")]
            Format::Yaml => yaml::tree(self.text, limits),
            #[cfg(not(feature = "yaml"))]
            Format::Yaml => Err(Error::FormatNotBuilt { format: Format::Yaml }),
        }
    }

    /// The document when nothing at all is wrong with its form: the short way, without a tree. `None` says only
    /// that the long way must be taken.
    pub(crate) fn quick<T: DeserializeOwned>(self, limits: &Limits) -> Option<T> {
        // Every value takes two bytes or more, so a short text cannot have too many; deep nesting cannot be of a
        // known type.
        let few_values = self.text.len() / 2 <= limits.nodes;
        (self.format == Format::Json && few_values && limits.depth >= DEEPEST_TYPE)
            .then(|| serde_json::from_str(self.text).ok())
            .flatten()
    }
}

/// No document type nests deeper than this; a test looks.
pub(crate) const DEEPEST_TYPE: usize = 16;

/// Reads any text of a format as plain JSON, whatever it is about: for files beside the documents, such as tests of
/// them. What YAML writes without quotes is the whole number, flag or nothing that it looks like, and else a text. Of
/// keys that are there twice the first one counts.
///
/// # Errors
///
/// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
pub fn read_value(text: &[u8], format: Format, limits: &Limits) -> Result<serde_json::Value, Error> {
    Ok(Source::new(text, format, limits)?.tree(limits)?.resolved())
}

/// Reads a document of the type `T` as far as it can be read.
pub(crate) fn conform<T: Shaped + DeserializeOwned>(
    tree: tree::Node,
    limits: &Limits,
) -> Result<Decoded<T>, Error> {
    let conformed = conform::conform(&tree, record::<T>()?, limits.findings);
    let document = serde_json::from_value(conformed.value)
        .map_err(|_| Error::Internal { reason: "a conforming document cannot be read" })?;
    Ok(Decoded { document, problems: conformed.problems, ignored: conformed.ignored, tree })
}

/// Reads a document of the type `T` that has nothing wrong with its form, or says where something is, without a
/// leading `/`, and what.
pub(crate) fn conform_strictly<T: Shaped + DeserializeOwned>(
    tree: &tree::Node,
) -> Result<T, (String, &'static str)> {
    let damaged = || (String::new(), "cannot be read");
    let conformed = conform::conform(tree, record::<T>().map_err(|_| damaged())?, 1);
    let place = |pointer: &str| pointer.strip_prefix('/').unwrap_or(pointer).to_owned();
    if let Some(problem) = conformed.problems.first() {
        return Err((place(&problem.pointer), form::reason_of(problem.rule)));
    }
    if let Some(ignored) = conformed.ignored.first() {
        return Err((place(&ignored.scope), "has no findings to ignore"));
    }
    serde_json::from_value(conformed.value).map_err(|_| damaged())
}

/// The shape of a document type.
fn record<T: Shaped>() -> Result<&'static RecordShape, Error> {
    match T::SHAPE {
        Shape::Record(shape) => Ok(shape),
        _ => Err(Error::Internal { reason: "a document type is not an object" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DatedData, Engagement, ResearchMatrix, SharedParts};

    fn depth(shape: &Shape) -> usize {
        1 + match shape {
            Shape::List(inner) => depth(inner),
            Shape::Record(record) => record.fields.iter().map(|field| depth(&field.shape)).max().unwrap_or(0),
            Shape::Localized => 1,
            _ => 0,
        }
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn any_text_is_read_as_plain_json() {
        let yaml = "a: 12\nb: '12'\nc: yes\nd: ~\ne: [true, -3, 1.50, 007]\na: 13\n";
        let value = read_value(yaml.as_bytes(), Format::Yaml, &Limits::default()).expect("YAML");
        let expected =
            serde_json::json!({"a": 12, "b": "12", "c": "yes", "d": null, "e": [true, -3, "1.50", "007"]});
        assert_eq!(value, expected);
        assert!(matches!(
            read_value(b"{\"a\": }", Format::Json, &Limits::default()),
            Err(Error::Malformed { .. })
        ));
    }

    #[test]
    fn no_type_nests_deeper_than_the_short_way_assumes() {
        assert!(depth(&Engagement::SHAPE) <= DEEPEST_TYPE);
        assert!(depth(&ResearchMatrix::SHAPE) <= DEEPEST_TYPE);
        assert!(depth(&SharedParts::SHAPE) <= DEEPEST_TYPE);
        assert!(depth(&DatedData::SHAPE) <= DEEPEST_TYPE);
        assert!(DEEPEST_TYPE <= Limits::default().depth);
    }
}
