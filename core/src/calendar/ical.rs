//! Calendar files in the format iCalendar (RFC 5545), so that somebody's own calendar shows what is to be done.
//!
//! Only writing, and only what is needed for that. The writer is our own: the crates that there are take the time from
//! a clock and identifiers from chance, and the same duties must always give the same file.

use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate};

use super::{DAY, day_number, day_of_number};

/// The longest line in octets, without its end. Source: RFC 5545, 3.1 (found).
const LONGEST_LINE: usize = 75;

/// A calendar to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Calendar {
    /// What people see the calendar called.
    pub(crate) name: String,
    /// What is in it. The format asks for at least one entry; most programs also read a file without any.
    pub(crate) entries: Vec<Entry>,
}

/// Something that is to be done or happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Which entry it is, for good: a program that reads the file again changes the entry that has the same one.
    pub(crate) uid: String,
    /// When it is, in seconds since 1970-01-01T00:00:00Z.
    pub(crate) time: EntryTime,
    /// What it is, on one line.
    pub(crate) summary: String,
    /// More about it; empty when there is no more.
    pub(crate) description: String,
    /// What it belongs to.
    pub(crate) categories: Vec<String>,
    /// How much it matters.
    pub(crate) priority: Option<EntryPriority>,
    /// How far it has come.
    pub(crate) status: EntryStatus,
    /// How many seconds before it is due, or begins, somebody is reminded.
    pub(crate) remind_before: Option<u32>,
}

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryTime {
    /// A task with a deadline, and the instant from which it can be done. Not every calendar shows tasks.
    Task {
        /// The first instant, where there is one before the deadline.
        from: Option<i64>,
        /// The deadline.
        due: i64,
    },
    /// Something in the calendar itself, without making anybody busy.
    Event {
        /// When it begins.
        from: i64,
        /// When it ends, where that is later.
        until: Option<i64>,
    },
}

/// How much an entry matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryPriority {
    /// It goes before others.
    High,
    /// As most.
    Medium,
    /// It can wait.
    Low,
}

/// How far an entry has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryStatus {
    /// It is still to be done.
    Open,
    /// It was done.
    Done,
    /// It is not to be done any longer.
    Cancelled,
}

impl Calendar {
    /// The calendar as a file, in UTF-8; `stamp` is the instant for which it was made.
    pub(crate) fn write(&self, stamp: i64) -> String {
        let mut out = Lines(String::new());
        out.line("BEGIN:VCALENDAR");
        out.line("VERSION:2.0");
        out.line("PRODID:-//cocareer//cocareer//EN");
        // The name has a property since RFC 7986; before that, programs agreed on the other one.
        out.text("NAME", &self.name);
        out.text("X-WR-CALNAME", &self.name);
        self.entries.iter().for_each(|entry| entry.write(stamp, &mut out));
        out.line("END:VCALENDAR");
        out.0
    }
}

impl Entry {
    fn write(&self, stamp: i64, out: &mut Lines) {
        let component = if self.is_task() { "VTODO" } else { "VEVENT" };
        out.line(&format!("BEGIN:{component}"));
        out.text("UID", &self.uid);
        out.time("DTSTAMP", stamp);
        self.write_time(out);
        out.text("SUMMARY", &self.summary);
        out.text("DESCRIPTION", &self.description);
        let categories = self.categories.iter().map(|category| escape(category));
        let categories: Vec<_> = categories.filter(|category| !category.is_empty()).collect();
        out.escaped("CATEGORIES", &categories.join(","));
        if let Some(priority) = self.priority {
            out.line(&format!("PRIORITY:{}", priority.number()));
        }
        out.line(&format!("STATUS:{}", self.status_name()));
        self.write_reminder(out);
        out.line(&format!("END:{component}"));
    }

    const fn is_task(&self) -> bool {
        matches!(self.time, EntryTime::Task { .. })
    }

    fn write_time(&self, out: &mut Lines) {
        match self.time {
            EntryTime::Task { from, due } => {
                if let Some(from) = from.filter(|from| *from < due) {
                    out.time("DTSTART", from);
                }
                out.time("DUE", due);
            }
            EntryTime::Event { from, until } => {
                out.time("DTSTART", from);
                if let Some(until) = until.filter(|until| from < *until) {
                    out.time("DTEND", until);
                }
                out.line("TRANSP:TRANSPARENT");
            }
        }
    }

    fn write_reminder(&self, out: &mut Lines) {
        let Some(before) = self.remind_before else { return };
        out.line("BEGIN:VALARM");
        out.line("ACTION:DISPLAY");
        // The end of a task is its deadline.
        let related = if self.is_task() { ";RELATED=END" } else { "" };
        out.line(&format!("TRIGGER{related}:{}", before_time(before)));
        // The format asks for this one, so it is there also when nothing is left of it.
        out.line(&format!("DESCRIPTION:{}", escape(&self.summary)));
        out.line("END:VALARM");
    }

    const fn status_name(&self) -> &'static str {
        match (self.status, self.is_task()) {
            (EntryStatus::Open, true) => "NEEDS-ACTION",
            (EntryStatus::Done, true) => "COMPLETED",
            // An event knows no other word for it.
            (EntryStatus::Open | EntryStatus::Done, false) => "CONFIRMED",
            (EntryStatus::Cancelled, _) => "CANCELLED",
        }
    }
}

impl EntryPriority {
    /// Source: RFC 5545, 3.8.1.9 (found).
    const fn number(self) -> u8 {
        match self {
            Self::High => 1,
            Self::Medium => 5,
            Self::Low => 9,
        }
    }
}

/// The lines that have been written.
struct Lines(String);

impl Lines {
    /// A line, folded: what goes on after a fold begins with a space, and no character is divided.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.escaped(name, &escape(text));
    }

    /// A property, unless nothing is in it.
    fn escaped(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.line(&format!("{name}:{value}"));
        }
    }

    fn time(&mut self, name: &str, seconds: i64) {
        self.line(&format!("{name}:{}", utc(seconds)));
    }
}

/// A text as the format wants it: line breaks, backslashes, semicolons and commas escaped, other control characters
/// left out. Source: RFC 5545, 3.3.11 (found).
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_return = false;
    for character in text.chars() {
        match character {
            '\n' if after_return => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\t' => out.push(character),
            _ if character.is_control() => {}
            _ => out.push(character),
        }
        after_return = character == '\r';
    }
    out
}

/// The instant as a date with time in UTC. A year has four digits, so the first or last of those stands for what is
/// beyond them.
fn utc(seconds: i64) -> String {
    let first_day_of = |year| NaiveDate::from_ymd_opt(year, 1, 1).map_or(0, day_number).saturating_mul(DAY);
    let within = seconds.clamp(first_day_of(1), first_day_of(10_000).saturating_sub(1));
    let (date, second) = (day_of_number(within.div_euclid(DAY)), within.rem_euclid(DAY));
    let (hours, minutes, seconds) = (second / 3600, second / 60 % 60, second % 60);
    let (year, month, day) = (date.year(), date.month(), date.day());
    format!("{year:04}{month:02}{day:02}T{hours:02}{minutes:02}{seconds:02}Z")
}

/// A time before something, in whole days where it is some, or else in hours, minutes and seconds. Source: RFC 5545,
/// 3.3.6 (found): there are no seconds beside hours without minutes between them.
fn before_time(seconds: u32) -> String {
    let sign = if seconds == 0 { "" } else { "-" };
    if seconds > 0 && seconds % 86_400 == 0 {
        return format!("{sign}P{}D", seconds / 86_400);
    }
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut out = format!("{sign}PT");
    // Writing to a text never fails.
    if hours > 0 {
        let _ = write!(out, "{hours}H");
    }
    if minutes > 0 || (hours > 0 && rest > 0) {
        let _ = write!(out, "{minutes}M");
    }
    if rest > 0 || seconds == 0 {
        let _ = write!(out, "{rest}S");
    }
    out
}

#[cfg(test)]
#[path = "ical_tests.rs"]
mod tests;
