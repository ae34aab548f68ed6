//! A finding as C reads it: numbers, and texts that belong to the report.

use core::mem::size_of;

use cocareer::{Confidence, Location, Position, Severity, SuppressionOrigin, TextRange};

use crate::handle::Growing;
use crate::text::cocareer_str;

/// Worth knowing. Severities grow with their number.
pub const COCAREER_SEVERITY_INFO: u32 = 1;

/// Should be looked at.
pub const COCAREER_SEVERITY_WARNING: u32 = 2;

/// Must be mended.
pub const COCAREER_SEVERITY_ERROR: u32 = 3;

/// A rule recalled with real doubt about its wording or number. Confidences grow with their number.
pub const COCAREER_CONFIDENCE_UNCERTAIN: u32 = 1;

/// A rule recalled from a source that was not seen again.
pub const COCAREER_CONFIDENCE_MEMORY: u32 = 2;

/// A rule worked out from what sources say.
pub const COCAREER_CONFIDENCE_INFERRED: u32 = 3;

/// A rule seen in a source.
pub const COCAREER_CONFIDENCE_FOUND: u32 = 4;

/// The document itself says that a finding does not count.
pub const COCAREER_SUPPRESSED_BY_DOCUMENT: u32 = 1;

/// The settings say that a finding does not count.
pub const COCAREER_SUPPRESSED_BY_SETTINGS: u32 = 2;

/// A finding does not count because a baseline of earlier findings has it.
pub const COCAREER_SUPPRESSED_BY_BASELINE: u32 = 3;

/// A place in the document's text.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
pub struct cocareer_position {
    /// Line, counted from 1.
    pub line: u32,
    /// Column in characters (Unicode code points), counted from 1.
    pub column: u32,
    /// Byte, counted from 0.
    pub byte: u32,
}

/// One finding: that the document breaks a rule. Set `struct_size` to sizeof(cocareer_finding) before you pass its
/// address to cocareer_report_finding(); the other fields need not be set. The texts belong to the report.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_finding {
    /// You set this: sizeof(cocareer_finding). The library fills no more than that.
    pub struct_size: u32,
    /// How serious it is: one of the COCAREER_SEVERITY_... numbers. A later version may have more.
    pub severity: u32,
    /// The rule's id, such as "I-10". Never reused for another rule; cocareer_explain_json() takes it.
    pub rule: cocareer_str,
    /// Which of the rule's messages it is, such as "no-source".
    pub case_name: cocareer_str,
    /// Where in the document: a JSON Pointer (RFC 6901); "" is the whole document. For something missing, the
    /// pointer that it would have.
    pub pointer: cocareer_str,
    /// Sixteen hexadecimal digits that stay the same while the finding is the same, even when it moves.
    pub fingerprint: cocareer_str,
    /// How well founded the rule is: one of the COCAREER_CONFIDENCE_... numbers.
    pub confidence: u32,
    /// How many locations it has: one, or two where two places disagree. See cocareer_report_location().
    pub location_count: u32,
    /// 1 when `start` and `end` tell where in the text that is; 0 when they do not and are all 0.
    pub has_range: u32,
    /// 0 when the finding counts. Otherwise somebody decided that it does not, and this says where: one of the
    /// COCAREER_SUPPRESSED_BY_... numbers. A later version may have more.
    pub suppressed: u32,
    /// Where it begins in the text. For something missing, the key of the object that lacks it.
    pub start: cocareer_position,
    /// Where the text goes on behind it.
    pub end: cocareer_position,
    /// Why it does not count, in the words of whoever decided so; empty when it counts.
    pub suppression_reason: cocareer_str,
}

/// One of the places that a finding is about. Set `struct_size` to sizeof(cocareer_location) before you pass its
/// address to cocareer_report_location(); the other fields need not be set. The text belongs to the report.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_location {
    /// You set this: sizeof(cocareer_location). The library fills no more than that.
    pub struct_size: u32,
    /// 1 when `start` and `end` tell where in the text it is; 0 when they do not and are all 0.
    pub has_range: u32,
    /// Where in the document: a JSON Pointer (RFC 6901).
    pub pointer: cocareer_str,
    /// Where it begins in the text.
    pub start: cocareer_position,
    /// Where the text goes on behind it.
    pub end: cocareer_position,
    /// 1 when the place is in another document of the bundle than the one that the report is about, and `document`
    /// tells in which; 0 when it is not.
    pub has_document: u32,
    /// The number of that document, counted from 0.
    pub document: u32,
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers and pointers.
unsafe impl Growing for cocareer_finding {
    // Twelve numbers and four texts. New fields go to the end and do not change this. So far: a reason.
    const FIRST_SIZE: usize = size_of::<[u32; 12]>() + size_of::<[cocareer_str; 4]>();
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers and pointers.
unsafe impl Growing for cocareer_location {
    // Eight numbers and one text. New fields go to the end and do not change this. So far: in which document.
    const FIRST_SIZE: usize = size_of::<[u32; 8]>() + size_of::<cocareer_str>();
}

/// A gap at the end would hide a field that is added there: `struct_size` would stay the same.
const _: () =
    assert!(size_of::<cocareer_finding>() == cocareer_finding::FIRST_SIZE + size_of::<cocareer_str>());
const _: () =
    assert!(size_of::<cocareer_location>() == cocareer_location::FIRST_SIZE + size_of::<[u32; 2]>());

impl From<Position> for cocareer_position {
    fn from(position: Position) -> Self {
        Self { line: position.line, column: position.column, byte: position.byte }
    }
}

/// Whether there is a range, where it starts and where it ends.
pub(crate) fn range(range: Option<TextRange>) -> (u32, cocareer_position, cocareer_position) {
    range.map_or_else(
        || (0, cocareer_position::default(), cocareer_position::default()),
        |range| (1, range.start.into(), range.end.into()),
    )
}

/// A location, with its pointer as C reads it.
pub(crate) fn location(place: &Location, pointer: cocareer_str) -> cocareer_location {
    let (has_range, start, end) = range(place.range);
    let (has_document, document) = place.document.map_or((0, 0), |document| (1, document));
    cocareer_location { struct_size: 0, has_range, pointer, start, end, has_document, document }
}

/// The number of a severity.
pub(crate) const fn severity_number(severity: Severity) -> u32 {
    match severity {
        Severity::Info => COCAREER_SEVERITY_INFO,
        Severity::Warning => COCAREER_SEVERITY_WARNING,
        Severity::Error => COCAREER_SEVERITY_ERROR,
    }
}

/// The number of a confidence.
pub(crate) const fn confidence_number(confidence: Confidence) -> u32 {
    match confidence {
        Confidence::Uncertain => COCAREER_CONFIDENCE_UNCERTAIN,
        Confidence::Memory => COCAREER_CONFIDENCE_MEMORY,
        Confidence::Inferred => COCAREER_CONFIDENCE_INFERRED,
        Confidence::Found => COCAREER_CONFIDENCE_FOUND,
    }
}

/// The number that says where it was decided that a finding does not count; 0 when it counts.
pub(crate) const fn suppressed_number(origin: Option<SuppressionOrigin>) -> u32 {
    match origin {
        None => 0,
        Some(SuppressionOrigin::Document) => COCAREER_SUPPRESSED_BY_DOCUMENT,
        Some(SuppressionOrigin::Settings) => COCAREER_SUPPRESSED_BY_SETTINGS,
        Some(SuppressionOrigin::Baseline) => COCAREER_SUPPRESSED_BY_BASELINE,
    }
}
