//! Looks for terms and names where words begin.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::terms::filter::{Key, View};
use crate::screening::terms::fold::{Piece, is_unseen, is_word, seen_at, seen_before};
use crate::screening::terms::settle::{Shield, settle};
use crate::screening::terms::trie::Trie;
use crate::screening::terms::{OPEN_BYTES, Place, Role, TermSet, Value, compounds};

/// Looks for the terms of a set in one text.
pub(crate) struct Finder<'f> {
    set: &'f TermSet,
    text: &'f str,
    hits: &'f mut Vec<Hit>,
    /// How many hits there were before.
    before: usize,
    /// What may be there. Only collected when asked for.
    shields: Option<Vec<Shield>>,
}

/// What the parts of a form may stand apart by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// Any blanks.
    Blanks,
    /// One blank or one dash.
    One,
}

impl Gap {
    #[inline]
    fn is_gap(self, character: char) -> bool {
        character.is_whitespace() || (self == Self::One && character == '-')
    }
}

/// What tells whether a term or name may begin with a row of letters and digits.
#[derive(Clone, Copy)]
pub(crate) struct Beginnings<'f> {
    whole: View<'f>,
    open: View<'f>,
    open_lengths: u8,
}

impl Beginnings<'_> {
    /// Whether a term or name may begin with a row of `length` letters and digits of ASCII and letters of Latin-1, with
    /// no such byte before it. `first` are the eight bytes there, the first one lowest.
    #[inline(always)]
    pub(crate) fn may_have(self, first: u64, length: usize) -> bool {
        self.whole.may_have(Key::new(first, length))
            | (self.open_lengths != 0 && self.may_be_open(first, length))
    }

    #[inline(never)]
    fn may_be_open(self, first: u64, length: usize) -> bool {
        (1..=OPEN_BYTES.min(length))
            .any(|bytes| self.open_lengths & 1 << bytes != 0 && self.open.may_have(Key::new(first, bytes)))
    }
}

impl<'f> Finder<'f> {
    pub(crate) fn new(set: &'f TermSet, text: &'f str, hits: &'f mut Vec<Hit>) -> Self {
        let before = hits.len();
        Self { set, text, hits, before, shields: None }
    }

    /// What tells whether a term or name may begin with a row.
    #[inline]
    pub(crate) fn beginnings(&self) -> Beginnings<'f> {
        let set = self.set;
        Beginnings { whole: set.whole.view(), open: set.open.view(), open_lengths: set.open_lengths }
    }

    /// For one, two and three bytes, all bits set when no form begins with a word of so many.
    #[inline]
    pub(crate) const fn without_short(&self) -> [u64; 3] {
        self.set.without_short
    }

    /// Whether a character belongs to a word; nothing for one that cannot be seen, which may be in a word or beside it.
    #[inline]
    pub(crate) fn is_word(character: char) -> Option<bool> {
        if character.is_ascii() {
            return Some(character.is_ascii_alphanumeric());
        }
        (!is_unseen(character)).then(|| is_word(character))
    }

    /// Looks at the place where a word begins.
    pub(crate) fn walk(&mut self, start: usize) {
        let set = self.set;
        self.walk_in(&set.words, Gap::Blanks, start);
        if !set.names.is_empty() {
            self.walk_in(&set.names, Gap::One, start);
        }
    }

    fn walk_in(&mut self, trie: &Trie<Value>, gap: Gap, start: usize) {
        let (mut piece, mut node, mut at) = (Piece::new(), Trie::<Value>::ROOT, start);
        let (mut is_hidden, mut is_after_gap) = (false, false);
        while let Some(mut end) = piece.read(self.text, at) {
            let characters = piece.characters();
            let Some(&last) = characters.last() else {
                if at == start {
                    return;
                }
                // Between letters something is hidden, between words not.
                is_hidden |= !is_after_gap;
                at = end;
                continue;
            };
            is_after_gap = characters.len() == 1 && gap.is_gap(last);
            let next = if is_after_gap {
                trie.step(node, b' ')
            } else {
                characters.iter().try_fold(node, |node, character| trie.step_over(node, *character))
            };
            let Some(next) = next else { return };
            node = next;
            if is_after_gap && gap == Gap::Blanks {
                end = self.skip_blanks(end);
            }
            for value in trie.values(node) {
                self.accept(*value, (start, end), last, is_hidden);
            }
            at = end;
        }
    }

    /// Looks at any place where something may begin.
    pub(super) fn walk_anywhere(&mut self, start: usize) {
        let set = self.set;
        self.walk_in(set.anywhere.forms(), Gap::Blanks, start);
    }

    fn skip_blanks(&self, from: usize) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        let rest = rest.trim_start_matches(|one: char| one.is_whitespace() || is_unseen(one));
        self.text.len() - rest.len()
    }

    /// Reports a form that stands at a range of bytes, if it stands in its word as it must. `last` is its last
    /// character.
    fn accept(&mut self, value: Value, range: (usize, usize), last: char, is_hidden: bool) {
        if value.role > Role::Person && self.shields.is_none() {
            return;
        }
        let Some(range) = self.stands(value, range, last) else { return };
        match value.role {
            Role::Term | Role::Person => self.report(value, range, is_hidden),
            Role::Allowed => self.shield(None, range),
            Role::Except => self.shield(Some(value.entry), range),
        }
    }

    /// The range that counts as found, if the form stands in its word as it must.
    fn stands(&self, value: Value, (start, end): (usize, usize), last: char) -> Option<(usize, usize)> {
        let text = self.text;
        let is_end = !is_word(last) || !seen_at(text, end).is_some_and(is_word);
        let is_start =
            || !seen_at(text, start).is_some_and(is_word) || !seen_before(text, start).is_some_and(is_word);
        let language = self.set.entries.get(usize::try_from(value.entry).ok()?).and_then(|one| one.language);
        match value.place {
            Place::Anywhere => Some((start, end)),
            Place::Whole => (is_end && is_start()).then_some((start, end)),
            Place::Beginning => is_start().then(|| (start, compounds::end_of_word(text, end, 0))),
            Place::FirstPart => {
                let end = compounds::end_of_compound(text, start, end, language)?;
                is_start().then_some((start, end))
            }
            Place::LastPart if is_end => Some((compounds::start_of_compound(text, start, language)?, end)),
            Place::LastPart => None,
        }
    }

    fn report(&mut self, value: Value, (mut start, end): (usize, usize), is_hidden: bool) {
        let kind = if value.role == Role::Person { MatchKind::PersonName } else { MatchKind::Term };
        // The sign before a name on a platform belongs to it.
        if value.role == Role::Person && self.text.get(..start).is_some_and(|before| before.ends_with('@')) {
            start -= 1;
        }
        let evidence = if is_hidden { Evidence::LIST.and(Evidence::DISGUISED) } else { Evidence::LIST };
        let hit = Hit::new(kind, MatchConfidence::Certain, evidence, (start, end));
        self.add(Hit { entry: Some(value.entry), ..hit });
    }

    pub(super) fn add(&mut self, hit: Hit) {
        if self.shields.is_none() {
            self.hits.push(hit);
        }
    }

    fn shield(&mut self, entry: Option<u32>, (start, end): (usize, usize)) {
        if let Some(shields) = &mut self.shields {
            shields.push(Shield { entry, start, end });
        }
    }

    /// Looks for what does not begin where a word begins.
    pub(crate) fn look_further(&mut self) {
        let set = self.set;
        set.anywhere.look(self.text, self);
        if self.shields.is_none() {
            set.disguises.look(self.text, self);
        }
    }

    /// Whether it is known only now that it matters what may be there, so that the text has to be looked at again.
    pub(crate) fn wants_shields(&mut self) -> bool {
        let wants = self.set.has_shields && self.shields.is_none() && self.hits.len() > self.before;
        if wants {
            self.shields = Some(Vec::new());
        }
        wants
    }

    /// Leaves out what may be there, and all but the strictest where several terms are the same words.
    pub(crate) fn settle(self) {
        settle(self.hits, self.before, self.shields.unwrap_or_default(), &self.set.entries);
    }
}
