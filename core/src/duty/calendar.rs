//! Duties as a calendar file (RFC 5545), and in words.

use std::fmt::Write as _;

use hmac_sha256::Hash;

use crate::calendar::ical::{Calendar, Entry, EntryPriority, EntryStatus, EntryTime};
use crate::duty::{Duty, DutyState};
use crate::locale::Locale;
use crate::message::ui_text;
use crate::report::Param;
use crate::rules::{name, number};

/// How many bytes of the hash tell entries apart.
const UID_BYTES: usize = 16;

/// The duties as a calendar file (iCalendar, RFC 5545, UTF-8) that programs for calendars can read or subscribe to. Each
/// duty is an entry at its deadline, with a reminder when it is due soon; nobody is marked as busy. `stamp` is the instant
/// for which it was made, in seconds since 1970-01-01T00:00:00Z.
///
/// The identifier of an entry stays the same for one duty of one engagement, so that a new file moves what is in the
/// calendar rather than adding to it. No member is named in it.
#[must_use]
pub fn duties_to_ical(duties: &[Duty], stamp: i64, locale: Locale) -> String {
    let calendar = Calendar {
        name: ui_text("duty-calendar", locale, &[]),
        entries: duties.iter().map(|duty| duty.entry(locale)).collect(),
    };
    calendar.write(stamp)
}

impl Duty {
    /// What is to be done, in a few plain words.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        // A text uses one of these or none.
        let count = u64::try_from(self.count.unwrap_or_default()).unwrap_or(u64::MAX);
        let params = [name("subject", self.subject.as_deref().unwrap_or_default()), number("count", count)];
        ui_text(&format!("duty-{}", self.kind), locale, &params)
    }

    /// An entry in a calendar that shows tasks nowhere would be missed, so it is an event.
    fn entry(&self, locale: Locale) -> Entry {
        let what = self.text(locale);
        let is_overdue = self.state == DutyState::Overdue;
        let said = |text: String| vec![Param { name: "what", value: crate::report::ParamValue::Name(text) }];
        let before = self.deadline.saturating_sub(self.soon_from);
        Entry {
            uid: self.uid(),
            time: EntryTime::Event { from: self.deadline, until: None },
            summary: if is_overdue { ui_text("duty-overdue", locale, &said(what)) } else { what },
            description: self.description(locale),
            categories: vec![ui_text("duty-calendar", locale, &[])],
            priority: Some(if is_overdue { EntryPriority::High } else { EntryPriority::Medium }),
            status: EntryStatus::Open,
            remind_before: u32::try_from(before).ok(),
        }
    }

    fn description(&self, locale: Locale) -> String {
        let asked = [name("rule", self.rule.id()), name("title", &self.rule.text.title(locale))];
        let mut lines = vec![ui_text("duty-asked", locale, &asked)];
        if let Some(id) = &self.bearer.id {
            lines.push(ui_text("duty-bearer", locale, &[name("bearer", id)]));
        }
        if let Some(id) = &self.substitute {
            lines.push(ui_text("duty-substitute", locale, &[name("substitute", id)]));
        }
        lines.join("\n")
    }

    /// Made of what tells one duty from another, hashed so that it says nothing to whoever sees it.
    fn uid(&self) -> String {
        let subject = self.subject.as_deref().unwrap_or_default();
        let parts = format!("{}:{}{}:{subject}", self.engagement.len(), self.engagement, self.kind);
        let mut out = String::new();
        for byte in Hash::hash(parts.as_bytes()).iter().take(UID_BYTES) {
            // Writing to a text never fails.
            let _ = write!(out, "{byte:02x}");
        }
        out.push_str("@cocareer");
        out
    }
}
