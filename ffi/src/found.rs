//! What was found in a text as C reads it: numbers, and texts that belong to the screening.

use core::ffi::{CStr, c_char};
use core::mem::size_of;

use cocareer::model::{MatchConfidence, ScreeningAction};
use cocareer::{Evidence, Excess, LengthUnit, TextSpan, Units, Verdict};

use crate::guard;
use crate::handle::Growing;
use crate::text::{cocareer_str, name_of};

/// Nothing that is looked for was found. That does not mean that the text is anonymous: names, places and stories
/// point to people too. 0 is no verdict, so that memory that nobody has written says nothing.
pub const COCAREER_VERDICT_CLEAN: u32 = 1;

/// Tell the sender before it is sent.
pub const COCAREER_VERDICT_WARN: u32 = 2;

/// Keep it until a practitioner or moderator has looked at it.
pub const COCAREER_VERDICT_HOLD: u32 = 3;

/// Do not send it.
pub const COCAREER_VERDICT_BLOCK: u32 = 4;

/// It is encrypted, not UTF-8, or cannot be read: nothing is known of it. Never the same as clean.
pub const COCAREER_VERDICT_OPAQUE: u32 = 5;

/// The match asks for nothing. Actions grow with their number.
pub const COCAREER_ACTION_ALLOW: u32 = 1;

/// The match asks to tell the sender before the text is sent.
pub const COCAREER_ACTION_WARN: u32 = 2;

/// The match asks to keep the text until a practitioner or moderator has looked at it.
pub const COCAREER_ACTION_HOLD: u32 = 3;

/// The match asks not to send the text.
pub const COCAREER_ACTION_BLOCK: u32 = 4;

/// It has the right form or check digits, and nothing else speaks for it. They grow with their number.
pub const COCAREER_MATCH_POSSIBLE: u32 = 1;

/// Something else speaks for it too, such as a word beside it.
pub const COCAREER_MATCH_LIKELY: u32 = 2;

/// Check digits, date and form are right, or a list says so.
pub const COCAREER_MATCH_CERTAIN: u32 = 3;

/// Check digits are right.
pub const COCAREER_EVIDENCE_CHECKSUM: u32 = 1;

/// The parts are what they must be, such as a date that exists.
pub const COCAREER_EVIDENCE_STRUCTURE: u32 = 2;

/// A word beside it says what it is.
pub const COCAREER_EVIDENCE_CONTEXT_WORD: u32 = 4;

/// It is written the way such things are written.
pub const COCAREER_EVIDENCE_FORMAT: u32 = 8;

/// It stands on a list of the host's.
pub const COCAREER_EVIDENCE_LIST: u32 = 16;

/// It belongs to a series that was made for tests: no person has it.
pub const COCAREER_EVIDENCE_SYNTHETIC: u32 = 32;

/// Only the rule for numbers from 2032 on admits it.
pub const COCAREER_EVIDENCE_RULE_2032: u32 = 64;

/// It was hidden by signs, blanks or letters that look alike.
pub const COCAREER_EVIDENCE_DISGUISED: u32 = 128;

/// A word beside it says that it is something else, such as an order number.
pub const COCAREER_EVIDENCE_COUNTER_WORD: u32 = 256;

/// The text is not too long, or no limit asked for its length.
pub const COCAREER_LENGTH_FITS: u32 = 0;

/// The length is counted in characters as people count them.
pub const COCAREER_LENGTH_CHARACTERS: u32 = 1;

/// The length is counted in words.
pub const COCAREER_LENGTH_WORDS: u32 = 2;

/// What `entry` of a match is when no entry of the host's lists found it.
pub const COCAREER_NO_ENTRY: usize = usize::MAX;

/// A stretch of a text, counted from 0, in one unit.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
pub struct cocareer_units {
    /// Where it begins.
    pub start: usize,
    /// Where the text goes on after it.
    pub end: usize,
}

/// A stretch of a text in four units: each program takes the one that its texts are counted in.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
pub struct cocareer_span {
    /// In bytes of UTF-8.
    pub byte: cocareer_units,
    /// In code units of UTF-16, as Java, JavaScript and Windows count.
    pub utf16: cocareer_units,
    /// In Unicode code points, as Python counts.
    pub code_point: cocareer_units,
    /// In characters as people count them (extended grapheme clusters): those that the stretch touches.
    pub grapheme: cocareer_units,
}

/// One thing that was found in a text: its kind and its place, never its words. Set `struct_size` to
/// sizeof(cocareer_match) before you pass its address to cocareer_screening_match(); the other fields need not be
/// set. The texts belong to the screening.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_match {
    /// You set this: sizeof(cocareer_match). The library fills no more than that.
    pub struct_size: u32,
    /// How sure it is: one of the COCAREER_MATCH_... numbers. A later version may have more.
    pub confidence: u32,
    /// What speaks for it: any of the COCAREER_EVIDENCE_... numbers, joined by `|`.
    pub evidence: u32,
    /// What it asks to do with the text: one of the COCAREER_ACTION_... numbers.
    pub action: u32,
    /// What it was taken for, such as "no.fodselsnummer" or "email". A name never gets another meaning.
    pub kind: cocareer_str,
    /// The id of the rule that says what to do; cocareer_explain_json() takes it.
    pub rule: cocareer_str,
    /// Where it is.
    pub span: cocareer_span,
    /// The number, from 0, of the entry in the host's list that found it: a term, or a person. COCAREER_NO_ENTRY when
    /// none did.
    pub entry: usize,
    /// How many other kinds the same place could be: see cocareer_screening_alternative().
    pub alternative_count: usize,
}

/// Another kind that the place of a match could be. Set `struct_size` to sizeof(cocareer_alternative) before you pass
/// its address to cocareer_screening_alternative(). The text belongs to the screening.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_alternative {
    /// You set this: sizeof(cocareer_alternative). The library fills no more than that.
    pub struct_size: u32,
    /// How sure that is: one of the COCAREER_MATCH_... numbers.
    pub confidence: u32,
    /// What speaks for it: any of the COCAREER_EVIDENCE_... numbers, joined by `|`.
    pub evidence: u32,
    /// 0. A later version may give it a meaning.
    pub reserved: u32,
    /// The kind, as in cocareer_match.
    pub kind: cocareer_str,
}

/// By how much a text is too long. Set `struct_size` to sizeof(cocareer_excess) before you pass its address to
/// cocareer_screening_excess().
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_excess {
    /// You set this: sizeof(cocareer_excess). The library fills no more than that.
    pub struct_size: u32,
    /// What the length is counted in: one of the COCAREER_LENGTH_... numbers. COCAREER_LENGTH_FITS when the text is
    /// not too long; the other numbers are 0 then.
    pub unit: u32,
    /// How many there are.
    pub actual: usize,
    /// How many there may be.
    pub maximum: usize,
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers and pointers.
unsafe impl Growing for cocareer_match {
    // Four numbers, two texts, four stretches and two counts. New fields go to the end and do not change this.
    const FIRST_SIZE: usize =
        size_of::<[u32; 4]>() + size_of::<[cocareer_str; 2]>() + size_of::<[usize; 10]>();
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers and pointers.
unsafe impl Growing for cocareer_alternative {
    // Four numbers and a text. New fields go to the end and do not change this.
    const FIRST_SIZE: usize = size_of::<[u32; 4]>() + size_of::<cocareer_str>();
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers.
unsafe impl Growing for cocareer_excess {
    // Two numbers and two counts. New fields go to the end and do not change this.
    const FIRST_SIZE: usize = size_of::<[u32; 2]>() + size_of::<[usize; 2]>();
}

/// A gap at the end would hide a field that is added there: `struct_size` would stay the same.
const _: () = assert!(size_of::<cocareer_match>() == cocareer_match::FIRST_SIZE);
const _: () = assert!(size_of::<cocareer_alternative>() == cocareer_alternative::FIRST_SIZE);
const _: () = assert!(size_of::<cocareer_excess>() == cocareer_excess::FIRST_SIZE);

/// What is written above is what the core means.
const _: () = assert!(
    COCAREER_EVIDENCE_CHECKSUM == Evidence::CHECKSUM.bits() as u32
        && COCAREER_EVIDENCE_STRUCTURE == Evidence::STRUCTURE.bits() as u32
        && COCAREER_EVIDENCE_CONTEXT_WORD == Evidence::CONTEXT_WORD.bits() as u32
        && COCAREER_EVIDENCE_FORMAT == Evidence::FORMAT.bits() as u32
        && COCAREER_EVIDENCE_LIST == Evidence::LIST.bits() as u32
        && COCAREER_EVIDENCE_SYNTHETIC == Evidence::SYNTHETIC.bits() as u32
        && COCAREER_EVIDENCE_RULE_2032 == Evidence::RULE_2032.bits() as u32
        && COCAREER_EVIDENCE_DISGUISED == Evidence::DISGUISED.bits() as u32
        && COCAREER_EVIDENCE_COUNTER_WORD == Evidence::COUNTER_WORD.bits() as u32
);

impl From<Units> for cocareer_units {
    fn from(units: Units) -> Self {
        Self { start: units.start, end: units.end }
    }
}

impl From<TextSpan> for cocareer_span {
    fn from(span: TextSpan) -> Self {
        Self {
            byte: span.byte.into(),
            utf16: span.utf16.into(),
            code_point: span.char.into(),
            grapheme: span.grapheme.into(),
        }
    }
}

impl From<Option<Excess>> for cocareer_excess {
    fn from(excess: Option<Excess>) -> Self {
        let Some(excess) = excess else {
            return Self { struct_size: 0, unit: COCAREER_LENGTH_FITS, actual: 0, maximum: 0 };
        };
        let unit = match excess.unit {
            LengthUnit::Characters => COCAREER_LENGTH_CHARACTERS,
            LengthUnit::Words => COCAREER_LENGTH_WORDS,
        };
        Self { struct_size: 0, unit, actual: excess.actual, maximum: excess.maximum }
    }
}

/// The number of a verdict, small enough for a byte.
pub(crate) const fn verdict_number(verdict: Verdict) -> u8 {
    let number = match verdict {
        Verdict::Clean => COCAREER_VERDICT_CLEAN,
        Verdict::Warn => COCAREER_VERDICT_WARN,
        Verdict::Hold => COCAREER_VERDICT_HOLD,
        Verdict::Block => COCAREER_VERDICT_BLOCK,
        Verdict::Opaque => COCAREER_VERDICT_OPAQUE,
    };
    number as u8
}

/// The number of an action.
pub(crate) const fn action_number(action: ScreeningAction) -> u32 {
    match action {
        ScreeningAction::Allow => COCAREER_ACTION_ALLOW,
        ScreeningAction::Warn => COCAREER_ACTION_WARN,
        ScreeningAction::Hold => COCAREER_ACTION_HOLD,
        ScreeningAction::Block => COCAREER_ACTION_BLOCK,
    }
}

/// The number of how sure a match is.
pub(crate) const fn confidence_number(confidence: MatchConfidence) -> u32 {
    match confidence {
        MatchConfidence::Possible => COCAREER_MATCH_POSSIBLE,
        MatchConfidence::Likely => COCAREER_MATCH_LIKELY,
        MatchConfidence::Certain => COCAREER_MATCH_CERTAIN,
    }
}

/// Every verdict with its name.
const NAMES: &[(u32, &CStr)] = &[
    (COCAREER_VERDICT_CLEAN, c"clean"),
    (COCAREER_VERDICT_WARN, c"warn"),
    (COCAREER_VERDICT_HOLD, c"hold"),
    (COCAREER_VERDICT_BLOCK, c"block"),
    (COCAREER_VERDICT_OPAQUE, c"opaque"),
];

/// Returns the name of a verdict, such as "hold", ended by NUL; "unknown" for a number that this library does not
/// know, 0 among them. The names are those in JSON.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, the result is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_verdict_name(verdict: u32) -> *const c_char {
    guard::get(|| name_of(NAMES, verdict))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verdict_has_a_number_and_the_name_that_json_has() {
        let numbers: Vec<u32> =
            Verdict::ALL.iter().map(|verdict| u32::from(verdict_number(*verdict))).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
        for (verdict, (number, name)) in Verdict::ALL.iter().zip(NAMES) {
            assert_eq!(u32::from(verdict_number(*verdict)), *number);
            assert_eq!(name.to_str(), Ok(verdict.as_str()));
        }
        assert_eq!(NAMES.len(), Verdict::ALL.len());
    }

    #[test]
    fn numbers_keep_the_order_of_what_they_stand_for() {
        assert!(ScreeningAction::ALL.iter().map(|one| action_number(*one)).is_sorted());
        assert!(MatchConfidence::ALL.iter().map(|one| confidence_number(*one)).is_sorted());
    }
}
