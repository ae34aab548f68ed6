//! Knowledge that changes with time, as tables with a source and a day.

use crate::catalogue::Confidence;
use crate::model::{Date, DocumentKind, LocalizedText};
use crate::shape::{choice, record};

choice! {
    /// A table of knowledge that changes with time.
    pub enum DataTableId {
        /// The age from which a child may consent alone to an online service, for each country, in years.
        ConsentAges = "consent_ages",
        /// The countries of the European Economic Area.
        Eea = "eea",
        /// The countries whose protection the European Commission found adequate.
        Adequacy = "adequacy",
        /// What a transfer to another country can rest on, and whether it needs an assessment (1) or not (0).
        TransferMechanisms = "transfer_mechanisms",
        /// How often something should be looked at again, in days.
        ReviewIntervals = "review_intervals",
        /// How long an item of information may go unchecked, for each kind, in days.
        InformationIntervals = "information_intervals",
        /// How long data are usually kept at most, in days.
        RetentionDefaults = "retention_defaults",
        /// Numbers that keep groups workable.
        GroupLimits = "group_limits",
        /// Numbers to call in need, for each country.
        Helplines = "helplines",
        /// The highest readability index (LIX) that information may have, by audience.
        Readability = "readability",
        /// The offset of standard time from UTC and the rule for summer time, for each time zone by its name in the
        /// IANA database: `+01:00 eu` has summer time as the EU has it, `+03:00 none` has none.
        TimeZones = "time_zones",
        /// Days on which a service is closed, for each country, from the first to the last day of each row. Nothing
        /// is built in: whoever runs the service lists them.
        Holidays = "holidays",
    }
}

choice! {
    /// Whether a row holds.
    pub enum RowStatus {
        /// It holds.
        InForce = "in_force",
        /// It was proposed.
        Proposed = "proposed",
    }
}

record! {
    /// One fact of a table, with the time it holds for and its source.
    pub struct DataRow {
        /// What the fact is about: a country by its two letters in ISO 3166-1, or a name of the table's own.
        pub key: Option<String> = required,
        /// The fact, where it is a number.
        pub value: Option<u32>,
        /// The fact, where it is a text, such as a telephone number.
        pub text: Option<String>,
        /// The first day on which it holds. Absent when that day is not known.
        pub valid_from: Option<Date>,
        /// The last day on which it holds. Absent when no end is known.
        pub valid_until: Option<Date>,
        /// Whether it holds. Absent means that it does.
        pub status: Option<RowStatus>,
        /// What to know about it.
        pub note: LocalizedText,
        /// Where it comes from.
        pub source: Option<String> = required,
        /// How sure it is.
        pub confidence: Option<Confidence> = required,
    }
}

record! {
    /// A table of dated facts.
    pub struct DataTable {
        /// Which table it is.
        pub id: Option<DataTableId> = required,
        /// What it is called.
        pub title: LocalizedText,
        /// The day on which somebody last went through it.
        pub as_of: Option<Date> = required,
        /// The facts.
        pub rows: Vec<DataRow>,
    }
}

record! {
    /// Tables of dated facts that replace built-in ones.
    pub struct DatedData {
        /// What the document is: `dated_data`.
        pub kind: Option<DocumentKind> = required,
        /// The version of the document format: 1.
        pub format_version: Option<u32> = required,
        /// Identifier of the document, chosen by whoever keeps it.
        pub id: Option<String> = required,
        /// The tables. One that is given replaces the whole built-in table.
        pub tables: Vec<DataTable>,
    }
}
