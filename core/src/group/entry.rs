//! What a line of a log says.

use crate::document::{Node, NodeValue};
use crate::group::asks::is_id;
use crate::group::{LogReason, Rejection, line};
use crate::model::{GroupEvent, GroupEventKind, Timestamp};

/// What a line of a log says.
#[derive(Debug, Clone, PartialEq)]
pub enum LogEntry {
    /// Something that this version of the library knows.
    Event(Box<GroupEvent>),
    /// Something of a kind that a later version may know.
    Other(OtherEvent),
}

/// An event of a kind that this version of the library does not know. It has its place in time and changes nothing
/// else; its text is kept as it came.
#[derive(Clone, PartialEq)]
pub struct OtherEvent {
    pub(super) kind: String,
    pub(super) at: (i64, u32),
    pub(super) id: Option<String>,
    pub(super) previous: Option<String>,
    pub(super) json: String,
}

impl LogEntry {
    /// Reads one event, written as JSON.
    ///
    /// # Errors
    ///
    /// [`LogReason`] when it is not one event, or more than 1 MiB.
    pub fn read(text: &[u8]) -> Result<Self, LogReason> {
        line::read(line::text(text, line::MOST_BYTES)?)
    }

    /// The event as one line of a log, without the end of the line.
    #[must_use]
    pub fn to_line(&self) -> String {
        match self {
            Self::Event(event) => write_event(event),
            // Between values, the end of a line is as good as a blank; in texts there is none.
            Self::Other(other) => other.json.replace(['\n', '\r'], " "),
        }
    }
}

impl OtherEvent {
    /// What happened, in a word that this version of the library does not know.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The event as it came.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// What an object says that is an event of an unknown kind.
    pub(super) fn of(node: &Node, json: &str) -> Result<Self, LogReason> {
        let kind = text(node, "kind")?.unwrap_or_default();
        let at = text(node, "at")?.ok_or(Rejection::MissingField { field: "at" })?;
        let at = Timestamp::new(&at).exact().ok_or(Rejection::BadField { field: "at" })?;
        let (id, previous) = (text(node, "id")?, text(node, "previous")?);
        Ok(Self { kind, at, id, previous, json: json.to_owned() })
    }
}

/// A short text that an object has under a name.
fn text(node: &Node, field: &'static str) -> Result<Option<String>, Rejection> {
    match node.member(field).map(|member| &member.value.value) {
        None | Some(NodeValue::Null) => Ok(None),
        Some(NodeValue::Text(text)) if is_id(text) => Ok(Some(text.clone())),
        Some(_) => Err(Rejection::BadField { field }),
    }
}

/// What happened is nobody's business: only the kind of the entry is shown.
impl core::fmt::Debug for OtherEvent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("OtherEvent").finish_non_exhaustive()
    }
}

/// The event as one line of a log, without the end of the line.
#[must_use]
pub fn write_event(event: &GroupEvent) -> String {
    // Plain data of texts, numbers and flags can always be written.
    serde_json::to_string(event).unwrap_or_default()
}

/// The kind that a text names.
pub(super) fn known(kind: &str) -> Option<GroupEventKind> {
    GroupEventKind::parse(kind)
}
