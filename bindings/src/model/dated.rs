//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::Confidence;
use cocareer::model::{DataRow, DataTable, DataTableId, DatedData, DocumentKind, RowStatus};

/// A table of knowledge that changes with time.
#[uniffi::remote(Enum)]
pub enum DataTableId {
    /// The age from which a child may consent alone to an online service, for each country, in years.
    ConsentAges,
    /// The countries of the European Economic Area.
    Eea,
    /// The countries whose protection the European Commission found adequate.
    Adequacy,
    /// What a transfer to another country can rest on, and whether it needs an assessment (1) or not (0).
    TransferMechanisms,
    /// How often something should be looked at again, in days.
    ReviewIntervals,
    /// How long an item of information may go unchecked, for each kind, in days.
    InformationIntervals,
    /// How long data are usually kept at most, in days.
    RetentionDefaults,
    /// Numbers that keep groups workable.
    GroupLimits,
    /// Numbers to call in need, for each country.
    Helplines,
    /// The highest readability index (LIX) that information may have, by audience.
    Readability,
    /// The offset of standard time from UTC and the rule for summer time, for each time zone by its name in the
    /// IANA database: `+01:00 eu` has summer time as the EU has it, `+03:00 none` has none.
    TimeZones,
    /// Days on which a service is closed, for each country, from the first to the last day of each row. Nothing
    /// is built in: whoever runs the service lists them.
    Holidays,
}

/// Whether a row holds.
#[uniffi::remote(Enum)]
pub enum RowStatus {
    /// It holds.
    InForce,
    /// It was proposed.
    Proposed,
}

/// One fact of a table, with the time it holds for and its source.
#[uniffi::remote(Record)]
pub struct DataRow {
    /// What the fact is about: a country by its two letters in ISO 3166-1, or a name of the table's own.
    #[uniffi(default)]
    pub key: Option<String>,
    /// The fact, where it is a number.
    #[uniffi(default)]
    pub value: Option<u32>,
    /// The fact, where it is a text, such as a telephone number.
    #[uniffi(default)]
    pub text: Option<String>,
    /// The first day on which it holds. Absent when that day is not known.
    #[uniffi(default)]
    pub valid_from: Option<CalendarDate>,
    /// The last day on which it holds. Absent when no end is known.
    #[uniffi(default)]
    pub valid_until: Option<CalendarDate>,
    /// Whether it holds. Absent means that it does.
    #[uniffi(default)]
    pub status: Option<RowStatus>,
    /// What to know about it.
    #[uniffi(default)]
    pub note: LocalizedText,
    /// Where it comes from.
    #[uniffi(default)]
    pub source: Option<String>,
    /// How sure it is.
    #[uniffi(default)]
    pub confidence: Option<Confidence>,
}

/// A table of dated facts.
#[uniffi::remote(Record)]
pub struct DataTable {
    /// Which table it is.
    #[uniffi(default)]
    pub id: Option<DataTableId>,
    /// What it is called.
    #[uniffi(default)]
    pub title: LocalizedText,
    /// The day on which somebody last went through it.
    #[uniffi(default)]
    pub as_of: Option<CalendarDate>,
    /// The facts.
    #[uniffi(default)]
    pub rows: Vec<DataRow>,
}

/// Tables of dated facts that replace built-in ones.
#[uniffi::remote(Record)]
pub struct DatedData {
    /// What the document is: `dated_data`.
    #[uniffi(default)]
    pub kind: Option<DocumentKind>,
    /// The version of the document format: 1.
    #[uniffi(default)]
    pub format_version: Option<u32>,
    /// Identifier of the document, chosen by whoever keeps it.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The tables. One that is given replaces the whole built-in table.
    #[uniffi(default)]
    pub tables: Vec<DataTable>,
}
