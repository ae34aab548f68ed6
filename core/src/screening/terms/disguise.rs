//! Looks for terms that are hidden by letters that look alike, or by what stands between their letters.

use crate::model::{Disguise, MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};
use crate::screening::terms::finder::Finder;
use crate::screening::terms::fold::{Piece, is_unseen, is_word, seen_at};
use crate::screening::terms::trie::Trie;
use crate::screening::terms::{MOST_CHARACTERS, confusables, plain};

/// So many signs or blanks may stand between two letters.
const MOST_BETWEEN: usize = 3;

/// A form that is found when it is hidden.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Form {
    folded: String,
    entry: u32,
    /// Whether letters that look alike are seen through.
    is_confusable: bool,
    /// Whether what stands between letters is seen through.
    is_spaced: bool,
}

impl Form {
    /// A form of a term that asks for it. Words of one or two letters cannot be hidden: they would be found everywhere.
    pub(super) fn new(form: &str, entry: u32, through: &[Disguise]) -> Option<Self> {
        let is_confusable = through.contains(&Disguise::ConfusableLetters);
        let is_spaced = through.contains(&Disguise::SpacedLetters);
        if !is_confusable && !is_spaced {
            return None;
        }
        let folded = plain(form)?;
        let is_word = folded.chars().all(char::is_alphanumeric) && folded.chars().nth(2).is_some();
        is_word.then_some(Self { folded, entry, is_confusable, is_spaced })
    }

    /// Whether shown characters stand for the form, though they are not its letters or not beside each other.
    fn is_shown_by(&self, shown: &[char], is_spaced: bool) -> bool {
        let is_same = self.folded.chars().eq(shown.iter().copied());
        let pairs = || shown.iter().zip(self.folded.chars());
        (is_spaced || !is_same)
            && (self.is_spaced || !is_spaced)
            && (is_same
                || (self.is_confusable
                    && pairs().all(|(sign, letter)| confusables::may_stand_for(*sign, letter))))
    }
}

/// The forms that are found when they are hidden. Most lists have none, and then no time is spent on them.
#[derive(Clone, Default)]
pub(super) struct Disguises {
    /// The numbers of forms, by what they look like.
    looks: Trie<u32>,
    forms: Vec<Form>,
    is_any_confusable: bool,
    is_any_spaced: bool,
}

/// The characters of a text that may be a form, as they are shown.
struct Shown {
    characters: [char; MOST_CHARACTERS],
    count: usize,
    node: u32,
}

impl Shown {
    const fn new() -> Self {
        Self { characters: ['\0'; MOST_CHARACTERS], count: 0, node: Trie::<u32>::ROOT }
    }

    /// Adds the characters of a piece, if a form goes on with what they look like.
    fn push(&mut self, looks: &Trie<u32>, piece: &Piece) -> Option<()> {
        for character in piece.characters() {
            self.node = looks.step_over(self.node, confusables::plain(*character))?;
            *self.characters.get_mut(self.count)? = *character;
            self.count += 1;
        }
        Some(())
    }

    fn characters(&self) -> &[char] {
        self.characters.get(..self.count).unwrap_or_default()
    }
}

impl Disguises {
    pub(super) fn new(mut forms: Vec<Form>) -> Self {
        forms.sort();
        forms.dedup();
        let look = |form: &Form| form.folded.chars().map(confusables::plain).collect::<String>();
        let looks = forms.iter().map(look).zip(0..).collect();
        Self {
            looks: Trie::new(looks),
            is_any_confusable: forms.iter().any(|form| form.is_confusable),
            is_any_spaced: forms.iter().any(|form| form.is_spaced),
            forms,
        }
    }

    /// Looks through a text.
    pub(super) fn look(&self, text: &str, finder: &mut Finder<'_>) {
        if self.is_any_confusable {
            self.look_through_letters(text, finder);
        }
        if self.is_any_spaced {
            self.look_through_spaces(text, finder);
        }
    }

    /// Looks at the rows of characters without blanks that have something that looks like a letter and is none.
    fn look_through_letters(&self, text: &str, finder: &mut Finder<'_>) {
        let is_suspect = |byte: u8| matches!(byte, b'0'..=b'9' | b'!' | b'|' | b'@' | b'$' | b'+' | 0x80..);
        let (mut start, mut is_hiding) = (0, false);
        for (place, byte) in text.bytes().chain([b' ']).enumerate() {
            if byte.is_ascii_whitespace() {
                if is_hiding {
                    self.look_in_row(text, start, place, finder);
                }
                (start, is_hiding) = (place + 1, false);
            } else {
                is_hiding |= is_suspect(byte);
            }
        }
    }

    fn look_in_row(&self, text: &str, from: usize, to: usize, finder: &mut Finder<'_>) {
        let mut last = ' ';
        for (place, character) in text.get(from..to).unwrap_or_default().char_indices() {
            if is_unseen(character) {
                continue;
            }
            if !is_word(last) {
                self.walk(text, from + place, to, finder);
            }
            last = character;
        }
    }

    fn walk(&self, text: &str, start: usize, to: usize, finder: &mut Finder<'_>) {
        let (mut shown, mut piece, mut at) = (Shown::new(), Piece::new(), start);
        while at < to {
            let Some(end) = piece.read(text, at) else { return };
            if shown.push(&self.looks, &piece).is_none() {
                return;
            }
            at = end;
            let has_form = !piece.characters().is_empty() && !self.looks.values(shown.node).is_empty();
            if has_form && !seen_at(text, end).is_some_and(is_word) {
                self.report(&shown, false, (start, end), finder);
            }
        }
    }

    /// Looks at the rows of three or more letters that have something other than letters between them.
    fn look_through_spaces(&self, text: &str, finder: &mut Finder<'_>) {
        let (mut row, mut count, mut last) = (0, 0, 0);
        while let Some((start, end)) = next_lone(text, last) {
            if count == 0 || !is_between(text, last, start) {
                self.look_in_spaced(text, (row, last), count, finder);
                (row, count) = (start, 0);
            }
            (count, last) = (count + 1, end);
        }
        self.look_in_spaced(text, (row, last), count, finder);
    }

    fn look_in_spaced(&self, text: &str, (from, to): (usize, usize), count: usize, finder: &mut Finder<'_>) {
        if count < 3 {
            return;
        }
        // Nothing behind the row is looked at, or each of its letters would look far.
        let text = text.get(..to).unwrap_or_default();
        let mut place = from;
        while let Some((start, end)) = next_lone(text, place) {
            self.walk_spaced(text, start, finder);
            place = end;
        }
    }

    fn walk_spaced(&self, text: &str, start: usize, finder: &mut Finder<'_>) {
        let (mut shown, mut piece, mut at) = (Shown::new(), Piece::new(), start);
        while let Some((letter, end)) = next_lone(text, at) {
            if piece.read(text, letter).is_none() || shown.push(&self.looks, &piece).is_none() {
                return;
            }
            self.report(&shown, true, (start, end), finder);
            at = end;
        }
    }

    fn report(&self, shown: &Shown, is_spaced: bool, range: (usize, usize), finder: &mut Finder<'_>) {
        for number in self.looks.values(shown.node) {
            let form = usize::try_from(*number).ok().and_then(|number| self.forms.get(number));
            if let Some(form) = form.filter(|form| form.is_shown_by(shown.characters(), is_spaced)) {
                let evidence = Evidence::LIST.and(Evidence::DISGUISED);
                let hit = Hit::new(MatchKind::Term, MatchConfidence::Likely, evidence, range);
                finder.add(Hit { entry: Some(form.entry), ..hit });
            }
        }
    }
}

/// The range of the first letter or digit, from byte `from` on, that no other stands beside.
fn next_lone(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut is_inside = text.get(..from)?.chars().next_back().is_some_and(is_word);
    let mut rest = text.get(from..)?.char_indices().peekable();
    while let Some((place, character)) = rest.next() {
        if is_unseen(character) {
            continue;
        }
        let begins = is_word(character) && !is_inside;
        is_inside = is_word(character);
        if !begins {
            continue;
        }
        let mut end = from + place + character.len_utf8();
        // The marks on a letter belong to it.
        while let Some((_, mark)) = rest.next_if(|(_, next)| is_word(*next) && !next.is_alphanumeric()) {
            end += mark.len_utf8();
        }
        if !seen_at(text, end).is_some_and(is_word) {
            return Some((from + place, end));
        }
    }
    None
}

/// Whether between two bytes there are a few signs or blanks of one line, and nothing else.
fn is_between(text: &str, from: usize, to: usize) -> bool {
    let between = text.get(from..to).unwrap_or_default().chars().filter(|one| !is_unseen(*one));
    let mut count = 0;
    for character in between {
        count += 1;
        if count > MOST_BETWEEN || is_word(character) || character == '\n' {
            return false;
        }
    }
    count > 0
}
