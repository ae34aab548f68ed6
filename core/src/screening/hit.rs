//! What was found at a place in a text.

use core::fmt;

use crate::catalogue::Rule;
use crate::model::{MatchConfidence, MatchKind, ScreeningAction};
use crate::screening::TextSpan;

/// What speaks for a match: any of the constants, joined.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Evidence(u16);

impl Evidence {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Check digits are right.
    pub const CHECKSUM: Self = Self(1);
    /// The parts are what they must be, such as a date that exists.
    pub const STRUCTURE: Self = Self(1 << 1);
    /// A word beside it says what it is.
    pub const CONTEXT_WORD: Self = Self(1 << 2);
    /// It is written the way such things are written.
    pub const FORMAT: Self = Self(1 << 3);
    /// It stands on a list of the host's.
    pub const LIST: Self = Self(1 << 4);
    /// It belongs to a series that was made for tests: no person has it.
    pub const SYNTHETIC: Self = Self(1 << 5);
    /// Only the rule for numbers from 2032 on admits it.
    pub const RULE_2032: Self = Self(1 << 6);
    /// It was hidden by signs, blanks or letters that look alike.
    pub const DISGUISED: Self = Self(1 << 7);
    /// A word beside it says that it is something else, such as an order number.
    pub const COUNTER_WORD: Self = Self(1 << 8);

    /// The names, in the order in which they are written.
    const NAMES: [(Self, &'static str); 9] = [
        (Self::CHECKSUM, "checksum"),
        (Self::STRUCTURE, "structure"),
        (Self::CONTEXT_WORD, "context_word"),
        (Self::FORMAT, "format"),
        (Self::LIST, "list"),
        (Self::SYNTHETIC, "synthetic"),
        (Self::RULE_2032, "rule_2032"),
        (Self::DISGUISED, "disguised"),
        (Self::COUNTER_WORD, "counter_word"),
    ];

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether everything of `other` is here.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The bits, each with a meaning that never changes: 1 check digits, 2 structure, 4 word beside it, 8 format,
    /// 16 list, 32 synthetic, 64 rule of 2032, 128 disguised, 256 counter word.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The names of what is here, always in the same order.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMES.into_iter().filter(move |(one, _)| self.has(*one)).map(|(_, name)| name)
    }
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names()).finish()
    }
}

/// Another kind that the same place could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alternative {
    /// The kind.
    pub kind: MatchKind,
    /// How sure that is.
    pub confidence: MatchConfidence,
    /// What speaks for it.
    pub evidence: Evidence,
}

/// Something that was found in a text. It holds the place, never the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// What it was taken for.
    pub kind: MatchKind,
    /// How sure that is.
    pub confidence: MatchConfidence,
    /// What speaks for it.
    pub evidence: Evidence,
    /// Where it is.
    pub span: TextSpan,
    /// What else the same place could be, best first.
    pub alternatives: Vec<Alternative>,
    /// The number, from 0, of the entry in the host's list that found it: a term, or a person.
    pub entry: Option<usize>,
    /// What it asks to do with the text.
    pub action: ScreeningAction,
    /// The rule that says so.
    pub rule: &'static Rule,
}

/// What a finder reports: a kind at a range of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) kind: MatchKind,
    pub(crate) confidence: MatchConfidence,
    pub(crate) evidence: Evidence,
    /// The first byte.
    pub(crate) start: usize,
    /// The byte after the last one.
    pub(crate) end: usize,
    /// The number of the entry in the host's list.
    pub(crate) entry: Option<u32>,
}

impl Hit {
    /// A hit that no list of the host's is behind.
    pub(crate) const fn new(
        kind: MatchKind,
        confidence: MatchConfidence,
        evidence: Evidence,
        range: (usize, usize),
    ) -> Self {
        Self { kind, confidence, evidence, start: range.0, end: range.1, entry: None }
    }
}
