//! Instants, kept as written when they are none.

use core::fmt;

use chrono::{DateTime, Datelike as _, Timelike as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::date::{number, parse_date, text_value};
use crate::pointer::Place;
use crate::shape::{Flaw, Inspector, Shape, Shaped};

/// An instant as a document states it, by RFC 3339, such as `2026-11-24T09:30:00Z`. It is written in UTC, whatever
/// offset it came with.
///
/// A text that is no instant is kept, so that a draft loses nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Form);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Form {
    /// Seconds since 1970-01-01T00:00:00Z, and billionths of a second.
    Valid(i64, u32),
    Other(Box<str>),
}

impl Timestamp {
    /// The instant that `text` states, or the text itself when it states none.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(
            parse(text)
                .map_or_else(|| Form::Other(text.into()), |(seconds, nanos)| Form::Valid(seconds, nanos)),
        )
    }

    /// The instant so many seconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn from_seconds(seconds: i64) -> Self {
        match year_of(seconds) {
            Some(1..=9999) => Self(Form::Valid(seconds, 0)),
            _ => Self(Form::Other(seconds.to_string().into())),
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z, parts of a second left out, or nothing when the text is no instant.
    #[must_use]
    pub const fn seconds(&self) -> Option<i64> {
        match self.0 {
            Form::Valid(seconds, _) => Some(seconds),
            Form::Other(_) => None,
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z and billionths of a second, or nothing when the text is no instant.
    #[must_use]
    pub const fn exact(&self) -> Option<(i64, u32)> {
        match self.0 {
            Form::Valid(seconds, nanos) => Some((seconds, nanos)),
            Form::Other(_) => None,
        }
    }
}

fn year_of(seconds: i64) -> Option<i32> {
    DateTime::from_timestamp(seconds, 0).map(|instant| instant.year())
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, nanos) = match &self.0 {
            Form::Valid(seconds, nanos) => (*seconds, *nanos),
            Form::Other(text) => return f.write_str(text),
        };
        let Some(instant) = DateTime::from_timestamp(seconds, 0) else { return Ok(()) };
        write!(
            f,
            "{}T{:02}:{:02}:{:02}",
            instant.date_naive(),
            instant.hour(),
            instant.minute(),
            instant.second()
        )?;
        match nanos {
            0 => {}
            _ if nanos % 1_000_000 == 0 => write!(f, ".{:03}", nanos / 1_000_000)?,
            _ if nanos % 1_000 == 0 => write!(f, ".{:06}", nanos / 1_000)?,
            _ => write!(f, ".{nanos:09}")?,
        }
        f.write_str("Z")
    }
}

/// Reads exactly what RFC 3339 calls a date-time, but for leap seconds, and with at most nine digits of a second.
fn parse(text: &str) -> Option<(i64, u32)> {
    let (date, rest) = text.split_at_checked(10)?;
    let date = parse_date(date)?;
    let [b'T' | b't', h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = rest.as_bytes() else {
        return None;
    };
    let time = date.and_hms_opt(number(&[*h1, *h2])?, number(&[*m1, *m2])?, number(&[*s1, *s2])?)?;
    let (nanos, rest) = fraction(rest)?;
    let seconds = time.and_utc().timestamp().checked_sub(offset(rest)?)?;
    matches!(year_of(seconds)?, 1..=9999).then_some((seconds, nanos))
}

/// The billionths of a second that the text begins with, and what is behind them.
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let [b'.', rest @ ..] = text else { return Some((0, text)) };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (fraction, rest) = rest.split_at_checked(digits)?;
    let zeros = u32::try_from(9_usize.checked_sub(digits)?).ok()?;
    (digits > 0).then_some((number(fraction)?.checked_mul(10_u32.checked_pow(zeros)?)?, rest))
}

/// Seconds that the clock at hand is ahead of UTC.
fn offset(text: &[u8]) -> Option<i64> {
    let (sign, h1, h2, m1, m2) = match *text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', h1, h2, b':', m1, m2] => (1, h1, h2, m1, m2),
        [b'-', h1, h2, b':', m1, m2] => (-1, h1, h2, m1, m2),
        _ => return None,
    };
    let (hours, minutes) = (number(&[h1, h2])?, number(&[m1, m2])?);
    (hours < 24 && minutes < 60).then_some(sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60))
}

text_value!(Timestamp, Timestamp, NotATimestamp, seconds);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rfc_3339_allows_is_read_and_written_in_utc() {
        for (text, written) in [
            ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
            ("2026-11-24T10:30:00+01:00", "2026-11-24T09:30:00Z"),
            ("2026-11-24t09:30:00.5z", "2026-11-24T09:30:00.500Z"),
            ("2026-11-24T09:30:00.000001-00:30", "2026-11-24T10:00:00.000001Z"),
            ("2026-11-24T09:30:00.123456789Z", "2026-11-24T09:30:00.123456789Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ] {
            let timestamp = Timestamp::new(text);
            assert_eq!(
                (timestamp.to_string().as_str(), timestamp.seconds().is_some()),
                (written, true),
                "{text}"
            );
            assert_eq!(Timestamp::new(written), timestamp);
            assert_eq!(DateTime::parse_from_rfc3339(text).unwrap().timestamp(), timestamp.seconds().unwrap());
        }
        assert_eq!(Timestamp::from_seconds(0).to_string(), "1970-01-01T00:00:00Z");
    }

    #[test]
    fn anything_else_is_kept_as_it_was_written() {
        for text in [
            "",
            "2026-11-24",
            "2026-11-24T09:30Z",
            "2026-11-24T09:30:00",
            "2026-11-24T09:30:60Z",
            "2026-11-24T24:00:00Z",
            "2026-02-29T09:30:00Z",
            "2026-11-24T09:30:00.Z",
            "2026-11-24T09:30:00.1234567890Z",
            "2026-11-24T09:30:00+1:00",
            "2026-11-24T09:30:00+24:00",
            "2026-11-24 09:30:00Z",
            "0001-01-01T00:00:00+01:00",
            "２０２６-11-24T09:30:00Z",
        ] {
            let timestamp = Timestamp::new(text);
            assert_eq!((timestamp.to_string().as_str(), timestamp.seconds()), (text, None), "{text}");
        }
    }
}
