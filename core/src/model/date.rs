//! Calendar dates and times of day, kept as written when they are none.

use core::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::pointer::Place;
use crate::shape::{Flaw, Inspector, Shape, Shaped};

/// A calendar date as a document states it, `YYYY-MM-DD` (ISO 8601).
///
/// A text that is no date is kept, so that a draft loses nothing, and reported as a finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Date(DateForm);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum DateForm {
    Valid(NaiveDate),
    Other(Box<str>),
}

impl Date {
    /// The date that `text` states, or the text itself when it states none.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(parse_date(text).map_or_else(|| DateForm::Other(text.into()), DateForm::Valid))
    }

    /// The calendar date, or nothing when the text is no date.
    #[must_use]
    pub const fn value(&self) -> Option<NaiveDate> {
        match &self.0 {
            DateForm::Valid(date) => Some(*date),
            DateForm::Other(_) => None,
        }
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(DateForm::Valid(date))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            DateForm::Valid(date) => write!(f, "{date}"),
            DateForm::Other(text) => f.write_str(text),
        }
    }
}

/// Reads exactly `YYYY-MM-DD` with ASCII digits and a year from 0001 on: chrono alone would also take signs and
/// short fields.
pub(crate) fn parse_date(text: &str) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
        return None;
    };
    let year = number(&[y1, y2, y3, y4])?;
    if year == 0 {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, number(&[m1, m2])?, number(&[d1, d2])?)
}

/// The number that ASCII digits write: nothing when there is another sign among them. More digits than fit wrap.
pub(super) fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |sum, digit| {
        digit.is_ascii_digit().then(|| sum.wrapping_mul(10).wrapping_add(u32::from(digit.wrapping_sub(b'0'))))
    })
}

/// A time of day as a document states it, `HH:MM` on a 24-hour clock, from `00:00` to `24:00`.
///
/// A text that is no time of day is kept and reported as a finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClockTime(ClockForm);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum ClockForm {
    Valid(u16),
    Other(Box<str>),
}

impl ClockTime {
    /// The time of day that `text` states, or the text itself when it states none.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(parse_clock(text).map_or_else(|| ClockForm::Other(text.into()), ClockForm::Valid))
    }

    /// Minutes after midnight, 0 to 1440, or nothing when the text is no time of day.
    #[must_use]
    pub const fn minutes(&self) -> Option<u16> {
        match &self.0 {
            ClockForm::Valid(minutes) => Some(*minutes),
            ClockForm::Other(_) => None,
        }
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            ClockForm::Valid(minutes) => write!(f, "{:02}:{:02}", minutes / 60, minutes % 60),
            ClockForm::Other(text) => f.write_str(text),
        }
    }
}

fn parse_clock(text: &str) -> Option<u16> {
    let [h1, h2, b':', m1, m2] = *text.as_bytes() else {
        return None;
    };
    let (hours, minutes) = (number(&[h1, h2])?, number(&[m1, m2])?);
    let total = hours.wrapping_mul(60).wrapping_add(minutes);
    (minutes < 60 && total <= 1440).then(|| u16::try_from(total).ok()).flatten()
}

/// Writes the JSON form and the shape of a text-like value: the same for all of them.
macro_rules! text_value {
    ($name:ident, $shape:ident, $flaw:ident, $valid:ident) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::new(&text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a text")
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        Ok($name::new(text))
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }

        impl Shaped for $name {
            const SHAPE: Shape = Shape::$shape;
            fn inspect(&self, place: &Place<'_>, found: Inspector<'_>) {
                if self.$valid().is_none() {
                    found(place, Flaw::$flaw);
                }
            }
        }
    };
}

pub(super) use text_value;

text_value!(Date, Date, NotADate, value);
text_value!(ClockTime, ClockTime, NotAClockTime, minutes);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_calendar_dates_are_dates() {
        for text in ["2026-02-28", "2024-02-29", "0001-01-01", "9999-12-31"] {
            let date = Date::new(text);
            assert!(date.value().is_some(), "{text}");
            assert_eq!(date.to_string(), text);
        }
        for text in [
            "2026-02-29",
            "2026-2-28",
            "+026-02-28",
            "0000-01-01",
            "2026-02-28T00:00",
            "",
            "２０２６-02-28",
            "28.02.2026",
        ] {
            let date = Date::new(text);
            assert!(date.value().is_none(), "{text}");
            assert_eq!(date.to_string(), text, "what was written is kept");
        }
    }

    #[test]
    fn only_times_of_a_day_are_clock_times() {
        assert_eq!(ClockTime::new("00:00").minutes(), Some(0));
        assert_eq!(ClockTime::new("15:45").minutes(), Some(945));
        assert_eq!(ClockTime::new("24:00").minutes(), Some(1440));
        for text in ["24:01", "9:00", "12:60", "", "noon", "12.30"] {
            assert_eq!(ClockTime::new(text).minutes(), None, "{text}");
            assert_eq!(ClockTime::new(text).to_string(), text);
        }
    }
}
