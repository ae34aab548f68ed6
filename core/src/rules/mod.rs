//! The rules and the engine that runs them.
//!
//! One file for each group of statements: a table of rules, and beside it the functions that the rules call. The
//! functions look only at [`Facts`] and report only through [`Findings`].

pub(crate) mod document;
mod facts;
mod findings;
mod ids;
mod policy_fields;
mod requirement;

mod collaborative;
mod community;
mod general;
mod information;
mod one_to_one;

pub(crate) use facts::Facts;
pub(crate) use findings::{Findings, name, names, number, term};

use crate::catalogue::Rule;

/// Every rule, in the order of the catalogue.
pub(crate) static ALL: &[&Rule] = &concat_rules();

const COUNT: usize = document::RULES.len()
    + general::RULES.len()
    + information::RULES.len()
    + one_to_one::RULES.len()
    + collaborative::RULES.len()
    + community::RULES.len();

/// Joins the tables while compiling.
#[allow(clippy::indexing_slicing, reason = "evaluated while compiling, where a wrong index fails the build")]
const fn concat_rules() -> [&'static Rule; COUNT] {
    let tables: [&[&'static Rule]; 6] = [
        document::RULES,
        general::RULES,
        information::RULES,
        one_to_one::RULES,
        collaborative::RULES,
        community::RULES,
    ];
    let mut all = [document::RULES[0]; COUNT];
    let (mut table, mut next) = (0, 0);
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            all[next] = tables[table][row];
            next += 1;
            row += 1;
        }
        table += 1;
    }
    all
}

/// Declares a table of rules: each a constant with its facts, its sources and its function.
macro_rules! rules {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident = $text:ident {
            $family:ident, $severity:ident, $mode:ident, $confidence:ident $(, $date:ident)?;
            sources: [$($source:expr),* $(,)?];
            check: $check:expr
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
                since: "2026.1",
                sources: &[$($source),*],
                check: $check,
            };
        )*
        pub(crate) const RULES: &[&$crate::catalogue::Rule] = &[$(&$name),*];
    };
}
pub(crate) use rules;

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
