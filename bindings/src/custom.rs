//! The value types that cross as plain texts and maps.
//!
//! None of them ever refuses a value: a text that is no date is kept, and a check reports it.

pub(crate) use cocareer::model::{ClockTime, Date as CalendarDate, LocalizedText, Timestamp};
use std::collections::HashMap;

// Named otherwise than in the core: `Date` would hide or clash with the one of Swift's Foundation.
uniffi::custom_type!(
    /// A calendar date, `YYYY-MM-DD` (ISO 8601). A text that is no date is kept, and a check reports it.
    CalendarDate, String, {
    remote,
    lower: |date| date.to_string(),
    try_lift: |text| Ok(CalendarDate::new(&text)),
});

uniffi::custom_type!(
    /// A time of day, `HH:MM` on a 24-hour clock. A text that is no time of day is kept, and a check reports it.
    ClockTime, String, {
    remote,
    lower: |time| time.to_string(),
    try_lift: |text| Ok(ClockTime::new(&text)),
});

uniffi::custom_type!(
    /// An instant, by RFC 3339, such as `2026-11-24T09:30:00Z`. A text that is no instant is kept.
    Timestamp, String, {
    remote,
    lower: |instant| instant.to_string(),
    try_lift: |text| Ok(Timestamp::new(&text)),
});

uniffi::custom_type!(
    /// One text in several languages: a map from BCP 47 tag (`nn`, `nb`, `en`, `se`, …) to the text in that
    /// language. An empty map is the same as no text.
    LocalizedText, HashMap<String, String>, {
    remote,
    lower: |text| text.0.into_iter().collect(),
    try_lift: |texts| Ok(texts.into_iter().collect()),
});
