//! Files of records: one request and its record a line.

use core::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::model::DecisionRequest;
use crate::record::DecisionRecord;

/// The most bytes of a line.
const MOST_BYTES: usize = 1024 * 1024;

/// One line of a file of records: a request, and the record of the answer to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecordEntry {
    /// What was asked. It names people by pseudonymous identifiers: it stays with the host.
    pub request: DecisionRequest,
    /// What was answered.
    pub record: DecisionRecord,
}

impl RecordEntry {
    /// The entry as one line of a file of records, without the end of the line.
    #[must_use]
    pub fn to_line(&self) -> String {
        // Plain data of texts, numbers and lists can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The entries of a file of records, up to the first mistake.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Records {
    /// The entries, each with the number of its line, counted from 1.
    pub entries: Vec<(usize, RecordEntry)>,
    /// The first mistake, at which the reading stopped.
    pub stopped: Option<RecordError>,
}

/// The first thing that is wrong with a file of records. It holds nothing from the file but where that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct RecordError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: RecordReason,
}

/// What is wrong with a line of a file of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordReason {
    /// The line is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// The line is longer than a line may be.
    #[error("longer than {maximum} bytes")]
    TooLong {
        /// The most bytes that a line may have.
        maximum: usize,
    },
    /// The line ends in the middle of a record. Of the last line, that happens when writing was broken off.
    #[error("ends in the middle of a record")]
    Truncated,
    /// The line is not JSON.
    #[error("not JSON")]
    Malformed,
    /// The line is JSON, but not a request and its record.
    #[error("not a request and its record")]
    NotARecord,
}

impl RecordError {
    /// What is wrong in a fixed word.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.reason {
            RecordReason::NotUtf8 => "invalid_utf8",
            RecordReason::TooLong { .. } => "too_long",
            RecordReason::Truncated => "truncated",
            RecordReason::Malformed => "malformed",
            RecordReason::NotARecord => "not_a_record",
        }
    }
}

/// Reads a file of records: one entry a line (NDJSON). Blank lines count as lines and say nothing. At the first line that is
/// none the reading stops, and what was before it is kept.
#[must_use]
pub fn read_records(text: &[u8]) -> Records {
    let mut records = Records::default();
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    for (line, text) in (1..).zip(text.split(|byte| *byte == b'\n')) {
        if text.trim_ascii().is_empty() {
            continue;
        }
        match read(text) {
            Ok(entry) => records.entries.push((line, entry)),
            Err(reason) => {
                records.stopped = Some(RecordError { line, reason });
                break;
            }
        }
    }
    records
}

fn read(line: &[u8]) -> Result<RecordEntry, RecordReason> {
    if line.len() > MOST_BYTES {
        return Err(RecordReason::TooLong { maximum: MOST_BYTES });
    }
    let text = core::str::from_utf8(line).map_err(|_| RecordReason::NotUtf8)?;
    let read: Result<Object<Line>, _> = serde_json::from_str(text);
    // What serde says of a value could hold the value.
    let Object(Line { request, record: Object(record) }) = read.map_err(|error| {
        if error.is_eof() {
            RecordReason::Truncated
        } else if error.is_syntax() {
            RecordReason::Malformed
        } else {
            RecordReason::NotARecord
        }
    })?;
    Ok(RecordEntry { request, record })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    request: DecisionRequest,
    record: Object<DecisionRecord>,
}

/// Something that is written as an object. serde's own form would also take a list of its values.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfMap<T>(core::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for OfMap<T> {
            type Value = Object<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(Object)
            }
        }
        deserializer.deserialize_map(OfMap(core::marker::PhantomData))
    }
}
