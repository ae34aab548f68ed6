//! The chain of hashes that shows when a log was changed afterwards: each event holds the hash of the one before.

use core::fmt::Write as _;

use hmac_sha256::Hash;

use crate::document::NodeValue;
use crate::group::line::{self, MOST_BYTES};
use crate::group::log::MARK;
use crate::group::pieces::Pieces;
use crate::group::{LogError, LogReason, Rejection, canonical};
use crate::shape::choice;

choice! {
    /// What is asked of the chain of hashes of a log.
    pub enum ChainCheck {
        /// Nothing: hashes are not looked at.
        Ignore = "ignore",
        /// An event that has the hash of the one before has the right one.
        WhenPresent = "when_present",
        /// Every event but the first has the right hash.
        Required = "required",
    }
}

/// Not derived: the default says which of them holds when nobody chose.
#[allow(clippy::derivable_impls, reason = "the macro that declares the values knows no default")]
impl Default for ChainCheck {
    fn default() -> Self {
        Self::WhenPresent
    }
}

/// A SHA-256 digest.
type Digest = [u8; 32];

/// How far a chain has been followed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Chain {
    check: ChainCheck,
    /// The last event as it came: its hash is worked out only when somebody asks, because most logs have no chain.
    last: Option<String>,
}

impl Chain {
    pub(super) const fn new(check: ChainCheck) -> Self {
        Self { check, last: None }
    }

    /// Whether an event that comes next has the right hash of the event before.
    pub(super) fn check(&self, previous: Option<&str>) -> Result<(), LogReason> {
        let fits = match (self.check, &self.last, previous) {
            (ChainCheck::Ignore, ..) | (ChainCheck::WhenPresent, Some(_), None) | (_, None, None) => true,
            (ChainCheck::Required, Some(_), None) | (_, None, Some(_)) => false,
            (_, Some(last), Some(previous)) => hex(&digest(last)?).eq_ignore_ascii_case(previous),
        };
        if fits { Ok(()) } else { Err(Rejection::BrokenChain.into()) }
    }

    /// Goes on to the next event.
    pub(super) fn note(&mut self, text: &str) {
        if self.check != ChainCheck::Ignore {
            let last = self.last.get_or_insert_default();
            last.clear();
            last.push_str(text);
        }
    }

    pub(super) fn last_hash(&self) -> Option<String> {
        self.last.as_deref().and_then(|last| digest(last).ok()).map(|digest| hex(&digest))
    }
}

fn digest(text: &str) -> Result<Digest, LogReason> {
    Ok(Hash::hash(canonical::of(&line::tree(text)?)?.as_bytes()))
}

fn hex(digest: &Digest) -> String {
    let mut hex = String::with_capacity(64);
    for byte in digest {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The hash of an event, as the next event holds it: SHA-256 of its canonical form (RFC 8785), as 64 hexadecimal digits.
///
/// # Errors
///
/// [`LogReason`] when it is no event.
pub fn event_hash(event: &[u8]) -> Result<String, LogReason> {
    let text = line::text(event, MOST_BYTES)?;
    line::read(text)?;
    digest(text).map(|digest| hex(&digest))
}

/// The log with each event holding the hash of the one before, one event a line. The rest of an event stays as it was.
///
/// # Errors
///
/// [`LogError`] at the first line that is no event, or that holds another hash already: what was changed afterwards is
/// not made right.
pub fn seal(log: &[u8]) -> Result<String, LogError> {
    let mut sealed = String::with_capacity(log.len());
    let mut last = None;
    for piece in Pieces::new(log) {
        let (line, text) = piece?;
        let text = if line == 1 { text.strip_prefix(MARK).unwrap_or(text) } else { text };
        if line::is_blank(text) {
            continue;
        }
        let event = link(text, last.as_ref()).map_err(|reason| LogError { line, reason })?;
        last = Some(digest(&event).map_err(|reason| LogError { line, reason })?);
        sealed.push_str(&event);
        sealed.push('\n');
    }
    Ok(sealed)
}

/// What may stand between values of JSON.
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// An event with the hash of the one before.
fn link(text: &[u8], last: Option<&Digest>) -> Result<String, LogReason> {
    let event = line::text(text, MOST_BYTES)?.trim_matches(SPACE).replace(['\n', '\r'], " ");
    line::read(&event)?;
    let tree = line::tree(&event)?;
    let previous = tree.member("previous").map(|member| &member.value.value);
    match (previous, last.map(hex)) {
        (None, None) => Ok(event),
        (None, Some(hash)) => {
            let open = event.strip_suffix('}').ok_or(LogReason::NotAnObject)?;
            Ok(format!("{open},\"previous\":\"{hash}\"}}"))
        }
        (Some(NodeValue::Text(previous)), Some(hash)) if hash.eq_ignore_ascii_case(previous) => Ok(event),
        _ => Err(Rejection::BrokenChain.into()),
    }
}
