//! A matcher that tries every form at every place.

use crate::model::{
    Disguise, MatchConfidence, MatchKind, ScreeningAction, ScreeningLists, ScreeningTerm, TermMatching,
};
use crate::screening::TextLanguage;
use crate::screening::hit::{Evidence, Hit};
use crate::screening::terms::fold::{Piece, fold, is_unseen, is_word};
use crate::screening::terms::{confusables, forms, names};

/// A text with the folded form of each of its pieces.
struct Text<'t> {
    text: &'t str,
    /// The folded form and the range of bytes.
    pieces: Vec<(String, usize, usize)>,
}

impl<'t> Text<'t> {
    fn new(text: &'t str) -> Self {
        let (mut pieces, mut piece, mut at) = (Vec::new(), Piece::new(), 0);
        while let Some(end) = piece.read(text, at) {
            pieces.push((piece.characters().iter().collect(), at, end));
            at = end;
        }
        Self { text, pieces }
    }

    fn is_word_before(&self, at: usize) -> bool {
        self.text[..at].chars().rev().find(|one| !is_unseen(*one)).is_some_and(is_word)
    }

    fn is_word_at(&self, at: usize) -> bool {
        self.text[at..].chars().find(|one| !is_unseen(*one)).is_some_and(is_word)
    }

    /// The ranges of bytes whose folded form is `form`, and whether something in them cannot be seen.
    fn places(&self, form: &str, is_name: bool) -> Vec<(usize, usize, bool)> {
        let mut found = Vec::new();
        for (first, (beginning, start, _)) in self.pieces.iter().enumerate() {
            if beginning.is_empty() {
                continue;
            }
            let (mut folded, mut is_hidden) = (String::new(), false);
            for (piece, _, end) in &self.pieces[first..] {
                let is_blank = piece.chars().all(char::is_whitespace) && piece.chars().count() == 1;
                is_hidden |= piece.is_empty() && !folded.ends_with(' ');
                if is_name && (is_blank || piece == "-") {
                    folded.push(' ');
                } else if is_blank && !is_name {
                    if !folded.ends_with(' ') {
                        folded.push(' ');
                    }
                } else {
                    folded += piece;
                }
                if folded == form && !piece.is_empty() {
                    found.push((*start, *end, is_hidden));
                }
                if folded.len() > form.len() {
                    break;
                }
            }
        }
        found
    }

    fn is_whole(&self, (start, end): (usize, usize), form: &str) -> bool {
        let (first, last) = (form.chars().next().unwrap(), form.chars().next_back().unwrap());
        let is_start = !is_word(first) || !self.is_word_before(start);
        is_start && (!is_word(last) || !self.is_word_at(end))
    }

    /// The end of the row of word characters from a byte on, with one dash in it if it may have one.
    fn end_of_row(&self, from: usize, mut may_have_dash: bool) -> usize {
        let mut end = from;
        for (place, one) in self.text[from..].char_indices() {
            if is_word(one) {
                end = from + place + one.len_utf8();
            } else if one == '-' && may_have_dash {
                may_have_dash = false;
            } else if !is_unseen(one) {
                break;
            }
        }
        end
    }

    fn start_of_row(&self, to: usize) -> usize {
        let row =
            self.text[..to].char_indices().rev().take_while(|(_, one)| is_word(*one) || is_unseen(*one));
        row.filter(|(_, one)| is_word(*one)).last().map_or(to, |(place, _)| place)
    }
}

fn normal(form: &str) -> Option<String> {
    let form = fold(form).split_whitespace().collect::<Vec<_>>().join(" ");
    (!form.is_empty() && form.chars().count() <= 64).then_some(form)
}

struct Oracle<'t> {
    text: Text<'t>,
    hits: Vec<Hit>,
    /// What is allowed: of which entry, and where.
    allowed: Vec<(Option<u32>, usize, usize)>,
}

impl Oracle<'_> {
    fn add(&mut self, kind: MatchKind, entry: u32, (start, end): (usize, usize), seen: Option<bool>) {
        let confidence = if seen.is_none() { MatchConfidence::Likely } else { MatchConfidence::Certain };
        let hidden = if seen == Some(false) { Evidence::NONE } else { Evidence::DISGUISED };
        let evidence = Evidence::LIST.and(hidden);
        let entry = Some(entry);
        self.hits.push(Hit { kind, confidence, evidence, start, end, entry });
    }

    fn term(&mut self, entry: u32, term: &ScreeningTerm) {
        let text = term.text.as_deref().unwrap();
        let language = term.language.as_deref().and_then(TextLanguage::of_tag);
        let mut found = Vec::new();
        for form in forms::forms(text, language, term.word_class).iter().filter_map(|form| normal(form)) {
            for (start, end, is_hidden) in self.text.places(&form, false) {
                let is_start = !is_word(form.chars().next().unwrap()) || !self.text.is_word_before(start);
                match term.matching.unwrap() {
                    TermMatching::Substring => found.push((start, end, is_hidden)),
                    TermMatching::Prefix if is_start => {
                        found.push((start, self.text.end_of_row(end, false), is_hidden));
                    }
                    TermMatching::WholeWord => {
                        if self.text.is_whole((start, end), &form) {
                            found.push((start, end, is_hidden));
                        }
                        let letters = form.chars().filter(|one| one.is_alphabetic()).count();
                        if term.compounds == Some(true) && letters >= 3 {
                            let before = self.last_part((start, end), &form, language);
                            found.extend(before.map(|start| (start, end, is_hidden)));
                        }
                    }
                    TermMatching::Prefix => {}
                }
            }
        }
        if term.compounds == Some(true) && term.matching == Some(TermMatching::WholeWord) {
            for form in forms::first_parts(text, language, term.word_class) {
                let Some(form) = normal(&form) else { continue };
                for (start, end, is_hidden) in self.text.places(&form, false) {
                    let after = self.first_part((start, end), &form, language);
                    found.extend(after.map(|end| (start, end, is_hidden)));
                }
            }
        }
        for (start, end, is_hidden) in found {
            if term.action == Some(ScreeningAction::Allow) {
                self.allowed.push((None, start, end));
            } else {
                self.add(MatchKind::Term, entry, (start, end), Some(is_hidden));
            }
        }
        self.except(entry, &term.except);
        for form in forms::forms(text, language, term.word_class) {
            self.disguised(entry, &form, &term.sees_through);
        }
    }

    fn first_part(
        &self,
        (start, end): (usize, usize),
        form: &str,
        language: Option<TextLanguage>,
    ) -> Option<usize> {
        let last = self.text.end_of_row(end, true);
        let after = fold(&self.text.text[end..last]);
        let is_start = !form.starts_with(is_word) || !self.text.is_word_before(start);
        let goes_on = is_start && forms::may_go_on(form, &after);
        let mut links = forms::links(language).iter();
        let is_part = goes_on && links.any(|link| after.strip_prefix(link).is_some_and(stands_alone));
        is_part.then_some(last)
    }

    fn last_part(
        &self,
        (start, end): (usize, usize),
        form: &str,
        language: Option<TextLanguage>,
    ) -> Option<usize> {
        let first = self.text.start_of_row(start);
        let before = fold(&self.text.text[first..start]);
        let is_end = !form.ends_with(is_word) || !self.text.is_word_at(end);
        let mut links = forms::links(language).iter().filter(|link| !link.contains('-'));
        let is_part = is_end && links.any(|link| before.strip_suffix(*link).is_some_and(stands_alone));
        is_part.then_some(first)
    }

    fn except(&mut self, entry: u32, words: &[String]) {
        for form in words.iter().filter_map(|word| normal(word)) {
            for (start, end, _) in self.text.places(&form, false) {
                if self.text.is_whole((start, end), &form) {
                    self.allowed.push((Some(entry), start, end));
                }
            }
        }
    }

    fn disguised(&mut self, entry: u32, form: &str, through: &[Disguise]) {
        let Some(form) = normal(form) else { return };
        if !form.chars().all(char::is_alphanumeric) || form.chars().count() < 3 {
            return;
        }
        let looks_like = |shown: &str| {
            shown.chars().count() == form.chars().count()
                && shown
                    .chars()
                    .zip(form.chars())
                    .all(|(sign, letter)| confusables::may_stand_for(sign, letter))
        };
        let is_confusable = through.contains(&Disguise::ConfusableLetters);
        let mut found = Vec::new();
        for (first, (_, start, _)) in
            self.text.pieces.iter().enumerate().filter(|(_, piece)| !piece.0.is_empty())
        {
            let mut shown = String::new();
            for (piece, _, end) in &self.text.pieces[first..] {
                shown += piece;
                let is_apart = !self.text.is_word_before(*start) && !self.text.is_word_at(*end);
                if is_confusable && !piece.is_empty() && is_apart && shown != form && looks_like(&shown) {
                    found.push((*start, *end));
                }
            }
        }
        if through.contains(&Disguise::SpacedLetters) {
            for row in self.rows_of_lone_letters().iter().filter(|row| row.len() >= 3) {
                for first in 0..row.len() {
                    let mut shown = String::new();
                    for (letter, _, end) in &row[first..] {
                        shown += letter;
                        if shown == form || (is_confusable && looks_like(&shown)) {
                            found.push((row[first].1, *end));
                        }
                    }
                }
            }
        }
        for range in found {
            self.add(MatchKind::Term, entry, range, None);
        }
    }

    /// Letters that stand alone, in rows whose letters have one to three signs between them.
    fn rows_of_lone_letters(&self) -> Vec<Vec<(String, usize, usize)>> {
        let mut rows: Vec<Vec<(String, usize, usize)>> = Vec::new();
        for (at, one) in self.text.text.char_indices().filter(|(_, one)| is_word(*one)) {
            let after = &self.text.text[at + one.len_utf8()..];
            let rest = after.trim_start_matches(|one: char| is_word(one) && !one.is_alphanumeric());
            let end = self.text.text.len() - rest.len();
            if self.text.is_word_before(at) || self.text.is_word_at(end) {
                continue;
            }
            let last = rows.last().and_then(|row| row.last()).map_or(0, |(.., end)| *end);
            let between: Vec<char> =
                self.text.text[last..at].chars().filter(|one| !is_unseen(*one)).collect();
            let is_next = (1..=3).contains(&between.len())
                && !between.iter().any(|one| is_word(*one) || *one == '\n')
                && !rows.is_empty();
            let mut piece = Piece::new();
            piece.read(self.text.text, at).unwrap();
            let letter = (piece.characters().iter().collect(), at, end);
            match rows.last_mut().filter(|_| is_next) {
                Some(row) => row.push(letter),
                None => rows.push(vec![letter]),
            }
        }
        rows
    }
}

fn stands_alone(part: &str) -> bool {
    part.chars().filter(|one| one.is_alphabetic()).count() >= 3 && forms::may_go_on("", part)
}

/// What is to be found.
pub(super) fn find(lists: &ScreeningLists, text: &str) -> Vec<Hit> {
    let mut oracle = Oracle { text: Text::new(text), hits: Vec::new(), allowed: Vec::new() };
    for (entry, term) in (0..).zip(&lists.terms) {
        oracle.term(entry, term);
    }
    for (entry, person) in (0..).zip(&lists.people) {
        let names = person.names.iter().flat_map(|name| names::forms(name));
        let names = names.map(|name| (name.replace('-', " "), true));
        let handles = person.handles.iter().map(|handle| (handle.clone(), false));
        for (form, is_name) in names.chain(handles) {
            let Some(form) = normal(&form) else { continue };
            for (start, end, is_hidden) in oracle.text.places(&form, is_name) {
                // Names of signs only are no names.
                if oracle.text.is_whole((start, end), &form) && (!is_name || form.starts_with(is_word)) {
                    let start = start - usize::from(text[..start].ends_with('@'));
                    oracle.add(MatchKind::PersonName, entry, (start, end), Some(is_hidden));
                }
            }
        }
    }
    let allowed = oracle.allowed;
    let mut hits = oracle.hits;
    hits.retain(|hit| {
        let is_in = |(entry, start, end): &(Option<u32>, usize, usize)| {
            (entry.is_none() || *entry == hit.entry) && *start <= hit.start && hit.end <= *end
        };
        hit.kind != MatchKind::Term || !allowed.iter().any(is_in)
    });
    let action = |hit: &Hit| lists.terms[usize::try_from(hit.entry.unwrap()).unwrap()].action.unwrap();
    let mut kept: Vec<Hit> = Vec::new();
    for hit in &hits {
        let better = |other: &&Hit| {
            let key = |hit: &Hit| match hit.kind {
                MatchKind::Term => (
                    Some(core::cmp::Reverse(action(hit))),
                    core::cmp::Reverse(hit.confidence),
                    hit.entry,
                    hit.evidence,
                ),
                _ => (None, core::cmp::Reverse(hit.confidence), None, hit.evidence),
            };
            (other.start, other.end, other.kind) == (hit.start, hit.end, hit.kind)
                && (hit.kind == MatchKind::Term || other.entry == hit.entry)
                && key(other) < key(hit)
        };
        if !hits.iter().any(|other| better(&other)) {
            kept.push(*hit);
        }
    }
    kept.sort_by_key(|hit| (hit.start, hit.end, hit.kind, hit.entry));
    kept.dedup();
    kept
}
