//! House rules: rules of a service's own, written as data in the settings, without code.
//!
//! A house rule goes through some places of an engagement (`for_each`), looks where a few conditions hold (`when`), and
//! asks for one more (`require`). That is all: it is no language. Every field that it names is held against the types
//! of the documents when the settings are read, so a rule that could never find anything is refused.

mod eval;
mod path;
mod read;

pub(crate) use eval::run;

use chrono::NaiveDate;
use serde_json::Value;

use crate::catalogue::Severity;
use crate::error::Error;
use crate::house::path::{Path, Places};
use crate::locale::Locale;
use crate::model::{EngagementMode, LocalizedText};
use crate::settings::{Item, parse};

/// A rule of a service's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseRule {
    id: String,
    severity: Severity,
    mode: EngagementMode,
    message: LocalizedText,
    remedy: LocalizedText,
    source: Option<String>,
    /// The places that it looks at.
    for_each: Places,
    when: Vec<Condition>,
    require: Condition,
}

/// Something that may hold of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Condition {
    field: Path,
    /// Whether the value is a text in several languages: one that is blank in all of them is absent.
    is_localized: bool,
    /// All of these must hold.
    tests: Vec<Test>,
}

/// What a value is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    Present,
    Absent,
    OneOf(Vec<Value>),
    Matches(String),
    Min(u32),
    Max(u32),
    Before(Day),
    After(Day),
    Includes(Value),
    MinCount(u32),
    MaxCount(u32),
}

/// A day that another one is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Day {
    /// The day of the check.
    Check,
    Date(NaiveDate),
    Field(Path),
}

impl HouseRule {
    /// Reads a house rule from a JSON object with
    ///
    /// * `id`: upper-case letters and digits, a dash and a number, such as `OUR-1`; no rule of the catalogue may begin
    ///   with the same letters,
    /// * `severity`: `error`, `warning` or `info`,
    /// * `message`, and if wanted `remedy`: an object from language tag to text,
    /// * `require`: a condition,
    /// * if wanted `for_each`: the places that it looks at, as a JSON Pointer in which `*` stands for every item of a
    ///   list (absent: the document as a whole), `when`: a list of conditions, all of which must hold at a place,
    ///   `mode`: the narrowest mode of engagements that it holds in, and `source`: a text that says where it comes from.
    ///
    /// A condition is an object with `field`, the way from the place to a value (`a/b`; with a leading `/` from the
    /// whole document; absent: the place itself), and one or more of
    ///
    /// * `present` or `absent`: `true`,
    /// * `equals`: a value, or `one_of`: a list of values,
    /// * `matches`: a text in which `*` stands for any signs and `?` for one of them,
    /// * `min` and `max`: numbers,
    /// * `before` and `after`: a date, `at` for the day of the check, or the way to another field,
    /// * `includes`: a value that a list must have,
    /// * `min_count` and `max_count`: how many items a list, or languages a text, must have.
    ///
    /// Nothing but `absent` and `max_count` holds of what is not there. What cannot be told, because there is no day or
    /// a date is none, is no finding.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] with the place of what is wrong.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        Self::read(&Item::root(&parse(text)?))
    }

    /// The rule's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How serious a breach is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// The narrowest engagement mode that it holds in.
    #[must_use]
    pub const fn mode(&self) -> EngagementMode {
        self.mode
    }

    /// What is wrong where it is broken, in `locale` or the language nearest to it.
    #[must_use]
    pub fn message(&self, locale: Locale) -> &str {
        self.message.pick(locale).unwrap_or_default()
    }

    /// How to mend a breach, in `locale` or the language nearest to it, if it says so.
    #[must_use]
    pub fn remedy(&self, locale: Locale) -> Option<&str> {
        self.remedy.pick(locale)
    }

    /// Where it comes from, if it says so.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// Whether it looks at the day of the check: without one it finds less.
    #[must_use]
    pub fn needs_date(&self) -> bool {
        let tests = self.when.iter().chain([&self.require]).flat_map(|condition| &condition.tests);
        tests.into_iter().any(|test| matches!(test, Test::Before(Day::Check) | Test::After(Day::Check)))
    }
}
