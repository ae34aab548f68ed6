//! The verb *screen*: a text and where it stands in, what was found in it and what to do out.
//!
//! The way of a text: one [`sweep`] looks at every byte once and tells what signs there are; the finders that a sign
//! calls for report [`Hit`]s; [`resolve`] puts them in order where they overlap; [`verdict`] says what to do.

mod actions;
mod contact;
mod context;
mod cues;
mod feedback;
mod fold;
mod hit;
mod json;
mod kinds;
mod lengths;
mod money;
mod normal;
mod numbers;
mod opaque;
mod overrule;
mod placeholders;
mod pseudonym;
mod readability;
mod redact;
mod resolve;
mod spans;
mod style;
mod sweep;
mod terms;
mod verdict;
mod watch;
mod window;

pub use context::{Author, ScreeningContext, TextLanguage};
pub use feedback::Feedback;
pub use hit::{Alternative, Evidence, Match};
pub use overrule::{FalsePositive, OverruleError, Overruling};
pub use readability::{Readability, ReadabilityBand, readability};
pub use redact::{Redaction, RedactionOptions, RedactionStyle, redact, screen_and_redact};
pub use spans::{TextSpan, Units};
pub use verdict::Verdict;

pub(crate) use fold::fold;
pub(crate) use kinds::is_national_id;
pub(crate) use normal::plain as plain_sign;
pub(crate) use style::TextStyle;
pub(crate) use terms::TermSet;
pub(crate) use verdict::Watch;

use crate::catalogue::Rule;
use crate::policy::Policy;
use crate::shape::choice;
use hit::Hit;

/// What a screening found in a text, and what to do with the text.
///
/// A match can ask for nothing, such as an organisation number: then it is there to be seen and redacted, and the verdict
/// may be clean all the same.
///
/// It holds no part of the text: to show or redact a match, the text itself is needed. That nothing was found does
/// not mean that a text is anonymous: names, places and stories point to people too, and no rule can see them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screening {
    /// What to do.
    pub verdict: Verdict,
    /// What was found, in the order of the text; no two overlap.
    pub matches: Vec<Match>,
    /// The rules that decided, strictest first and each once. Empty when the verdict is clean.
    pub rules: Vec<&'static Rule>,
    /// How long the text is, where a limit asked for it.
    pub excess: Option<Excess>,
    /// At how many places something was found and let be, because the host's lists allow it.
    pub allowed: usize,
}

/// By how much a text is too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Excess {
    /// Characters as people count them, or words.
    pub unit: LengthUnit,
    /// How many there are.
    pub actual: usize,
    /// How many there may be.
    pub maximum: usize,
}

choice! {
    /// What the length of a text is counted in.
    pub enum LengthUnit {
        /// Characters as people count them (extended grapheme clusters, Unicode Standard Annex 29).
        Characters = "characters",
        /// Words (Unicode Standard Annex 29).
        Words = "words",
    }
}

/// Screens a text that stands at a surface, or in a wider context, under a policy.
///
/// The same arguments always give the same screening. Nothing is allocated when nothing is found.
#[must_use]
pub fn screen(policy: &Policy, text: &str, context: impl Into<ScreeningContext>) -> Screening {
    look(policy, text, &context.into())
}

/// Screens a text that came as bytes. What is not UTF-8 cannot be read: the verdict is then [`Verdict::Opaque`].
#[must_use]
pub fn screen_bytes(policy: &Policy, text: &[u8], context: impl Into<ScreeningContext>) -> Screening {
    match core::str::from_utf8(text) {
        Ok(text) => look(policy, text, &context.into()),
        Err(_) => verdict::opaque(policy),
    }
}

fn look(policy: &Policy, text: &str, context: &ScreeningContext) -> Screening {
    if context.encrypted {
        return verdict::opaque(policy);
    }
    let mut hits: Vec<Hit> = Vec::new();
    let signs = sweep::sweep(text, &policy.screening.terms, &mut hits);
    if opaque::is_unreadable(text, &signs) {
        return verdict::opaque(policy);
    }
    numbers::find(text, &signs, &mut hits);
    money::find(text, &signs, &mut hits);
    contact::find(text, &signs, &policy.screening, &mut hits);
    let whole = style::find(text, &signs, policy, context, &mut hits);
    if hits.is_empty() && whole == style::Whole::default() {
        return Screening::default();
    }
    hits.retain(|hit| !placeholders::is_inside(text, hit.start, hit.end));
    let allowed = policy.screening.keep(text, context, &mut hits);
    let style = style::give_way(&mut hits);
    let matches = resolve::resolve(text, hits);
    verdict::conclude(policy, context, matches, verdict::Beside { whole, style, allowed })
}
