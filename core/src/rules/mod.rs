//! The rules and the engine that runs them.
//!
//! One file for each group of statements: a table of rules, and beside it the functions that the rules call. The
//! functions look only at [`Facts`] and report only through [`Findings`].

mod ages;
pub(crate) mod bundle;
pub(crate) mod document;
mod facts;
mod findings;
mod group;
pub(crate) mod house;
mod ids;
pub(crate) mod lexicon;
pub(crate) mod old_data;
mod policy_fields;
mod requirement;
pub(crate) mod suppression;
mod transfers;

pub(crate) mod collaborative;
pub(crate) mod community;
mod general;
pub(crate) mod information;
pub(crate) mod one_to_one;

mod conflicts;
pub(crate) mod coverage;
pub(crate) mod currency;
mod decisions;
mod honesty;
pub(crate) mod norms_agreed;
pub(crate) mod norms_kept;
pub(crate) mod privacy_duties;
pub(crate) mod privacy_grounds;
mod privacy_identity;
mod privacy_platforms;
mod privacy_recording;
pub(crate) mod privacy_settings;
mod risk;
pub(crate) mod texts;
mod texts_declared;
pub(crate) mod texts_lists;

pub(crate) use ages::youngest_of;
pub(crate) use facts::{Facts, bits_of};
pub(crate) use findings::{Findings, Found, date, name, names, number, term, terms};
pub(crate) use norms_kept::ABSOLUTE_WORDS;
pub(crate) use texts_lists::ListFacts;

use crate::catalogue::Rule;

/// The tables of rules, in the order of the catalogue.
const TABLES: &[&[&Rule]] = &[
    document::RULES,
    old_data::RULES,
    bundle::RULES,
    general::RULES,
    information::RULES,
    one_to_one::RULES,
    collaborative::RULES,
    community::RULES,
    privacy_grounds::RULES,
    privacy_platforms::RULES,
    privacy_recording::RULES,
    privacy_settings::RULES,
    privacy_identity::RULES,
    privacy_duties::RULES,
    risk::RULES,
    norms_agreed::RULES,
    norms_kept::RULES,
    currency::RULES,
    coverage::RULES,
    honesty::RULES,
    conflicts::RULES,
    texts::RULES,
    texts_lists::RULES,
    texts_declared::RULES,
    decisions::RULES,
    house::RULES,
    suppression::RULES,
];

/// Every rule, in the order of the catalogue.
pub(crate) static ALL: &[&Rule] = &concat_rules();

/// How many rules there are.
#[allow(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index fails the build")]
pub(crate) const COUNT: usize = {
    let (mut count, mut table) = (0, 0);
    while table < TABLES.len() {
        count += TABLES[table].len();
        table += 1;
    }
    count
};

/// Joins the tables while compiling.
#[allow(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index fails the build")]
const fn concat_rules() -> [&'static Rule; COUNT] {
    let mut all = [document::RULES[0]; COUNT];
    let (mut table, mut next) = (0, 0);
    while table < TABLES.len() {
        let mut row = 0;
        while row < TABLES[table].len() {
            all[next] = TABLES[table][row];
            next += 1;
            row += 1;
        }
        table += 1;
    }
    all
}

/// Declares a table of rules: each a constant with its facts, its sources and its function. Rules that came after the
/// first catalogue begin with `since "2026.2";`.
///
/// The last line of a rule is one of `check: function`, `lists: function` for a rule about screening lists,
/// `asked_by: [other rules]`, `untestable: yes` and `at_run_time: yes`.
macro_rules! rules {
    (since $since:literal; $($rest:tt)*) => {
        $crate::rules::rules! { @rows $since; $($rest)* }
    };
    (@rows $since:literal; $(
        $(#[doc = $doc:literal])*
        $name:ident = $text:ident {
            $family:ident, $severity:ident, $mode:ident, $confidence:ident $(, $date:ident)?;
            sources: [$($source:expr),* $(,)?];
            $($end:tt)*
        }
    )*) => {
        $(
            $(#[doc = $doc])*
            pub(crate) static $name: $crate::catalogue::Rule = $crate::catalogue::Rule {
                text: $crate::message::rule_text::$text,
                family: $crate::catalogue::Family::$family,
                severity: $crate::catalogue::Severity::$severity,
                mode: $crate::model::EngagementMode::$mode,
                confidence: $crate::catalogue::Confidence::$confidence,
                needs_date: $crate::rules::needs_date!($($date)?),
                since: $since,
                sources: &[$($source),*],
                floor: $crate::rules::floor!($($end)*),
                check: $crate::rules::how!($($end)*),
            };
        )*
        pub(crate) const RULES: &[&$crate::catalogue::Rule] = &[$(&$name),*];
    };
    ($($rest:tt)*) => {
        $crate::rules::rules! { @rows "2026.1"; $($rest)* }
    };
}
pub(crate) use rules;

macro_rules! how {
    (floor: $severity:ident; $($check:tt)*) => {
        $crate::rules::how!($($check)*)
    };
    (check: $function:expr) => {
        $crate::catalogue::Check::Own($crate::catalogue::RuleFunction($crate::catalogue::Asks::Engagement(
            $function,
        )))
    };
    (lists: $function:expr) => {
        $crate::catalogue::Check::Own($crate::catalogue::RuleFunction($crate::catalogue::Asks::Lists($function)))
    };
    (asked_by: [$($other:path),* $(,)?]) => {
        $crate::catalogue::Check::AskedBy(&[$(&$other),*])
    };
    (untestable: yes) => {
        $crate::catalogue::Check::Untestable
    };
    (at_run_time: yes) => {
        $crate::catalogue::Check::AtRunTime
    };
}
pub(crate) use how;

macro_rules! floor {
    (floor: $severity:ident; $($check:tt)*) => {
        Some($crate::catalogue::Severity::$severity)
    };
    ($($check:tt)*) => {
        None
    };
}
pub(crate) use floor;

macro_rules! needs_date {
    () => {
        false
    };
    (dated) => {
        true
    };
}
pub(crate) use needs_date;

/// The pointer of a place: `at!["channels", 3, "timing"]`. Written only when there is something to report.
macro_rules! at {
    ($($segment:expr),* $(,)?) => {{
        #[allow(unused_mut, reason = "the whole document has no segments")]
        let mut pointer = String::new();
        $($crate::rules::PointerSegment::push($segment, &mut pointer);)*
        pointer
    }};
}
pub(crate) use at;

/// What a pointer is made of.
pub(crate) trait PointerSegment {
    fn push(self, pointer: &mut String);
}

impl PointerSegment for &str {
    fn push(self, pointer: &mut String) {
        crate::pointer::push_segment(pointer, self);
    }
}

impl PointerSegment for usize {
    fn push(self, pointer: &mut String) {
        crate::pointer::push_segment(pointer, &self.to_string());
    }
}
