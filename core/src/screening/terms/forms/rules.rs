//! The engine: what a rule for forms says, and the forms that come of it.

/// What is known of a language.
pub(super) struct Language {
    pub(super) noun: Paradigm,
    pub(super) verb: Paradigm,
    pub(super) adjective: Paradigm,
    /// What may stand between the parts of a compound word.
    pub(super) links: &'static [&'static str],
    /// Very common words that a rule could make of other words by mistake. No rule makes them.
    pub(super) other_words: &'static [&'static str],
}

/// How the words of one class are inflected.
pub(super) struct Paradigm {
    /// Words and the forms that no rule gives, parted by blanks. They hold for words that end with such a word too.
    pub(super) irregular: &'static [(&'static str, &'static str)],
    /// What may stand before an irregular word. Absent: anything of three letters or more.
    pub(super) prefixes: Option<&'static [&'static str]>,
    /// The rules for irregular words.
    pub(super) irregular_rows: &'static [Row],
    /// The rules for all other words. The first one that fits is the one.
    pub(super) rows: &'static [Row],
    /// Rules for forms that words have besides. The first one that fits is the one.
    pub(super) also: &'static [Row],
}

/// The forms of the words that have one of some endings.
pub(super) struct Row {
    /// Endings, parted by blanks; one that is empty fits every word. In them, `V` is any vowel, `C` any consonant, `D`
    /// two like consonants, and `^` the beginning of the word.
    fits: &'static str,
    parts: &'static [Part],
}

/// Forms that have the same stem.
pub(super) struct Part {
    /// How many letters are taken off the word.
    cut: usize,
    /// What happens to the stem then.
    change: Change,
    /// What comes after it, parted by blanks; `-` is nothing. `A`, `O` and `U` are a, o, u or ä, ö, y, as the vowels of
    /// the word ask; `V` is the last vowel before it once more.
    add: &'static str,
}

/// What happens to a stem.
#[derive(Clone, Copy)]
pub(super) enum Change {
    /// Nothing.
    Nothing,
    /// The last letter is doubled: dom, domm-.
    Double,
    /// Of two like letters at the end one is left: bygg, byg-.
    Single,
    /// The vowel before the last letter goes, and so does one of two like letters before it: himmel, himl-.
    Contract,
    /// The consonants at the end get their weak grade: leht, lehd-.
    Weak,
    /// The consonants before the vowel at the end get their weak grade: katu, kadu-.
    WeakInside,
    /// The consonants at the end get their strong grade: asuk, asukk-.
    Strong,
}

impl Row {
    fn fits(&self, word: &str) -> bool {
        self.fits.split(' ').any(|ending| has_ending(word, ending))
    }
}

pub(super) const fn row(fits: &'static str, parts: &'static [Part]) -> Row {
    Row { fits, parts }
}

pub(super) const fn on(cut: usize, add: &'static str) -> Part {
    Part { cut, change: Change::Nothing, add }
}

pub(super) const fn by(change: Change, cut: usize, add: &'static str) -> Part {
    Part { cut, change, add }
}

/// Consonants in their strong and their weak grade. The first pair that fits is the one; those that do not change
/// are named where a shorter one would fit.
const GRADES: [(&str, &str); 24] = [
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("nk", "ng"),
    ("nt", "nn"),
    ("mp", "mm"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("ht", "hd"),
    ("hk", "hk"),
    ("sk", "sk"),
    ("st", "st"),
    ("sp", "sp"),
    ("tk", "tk"),
    ("ts", "ts"),
    ("ks", "ks"),
    ("lp", "lv"),
    ("rp", "rv"),
    ("lk", "l"),
    ("rk", "r"),
    ("k", ""),
    ("p", "v"),
    ("t", "d"),
    ("", ""),
];

/// Consonants in their weak and their strong grade, for words whose dictionary form is weak.
const STRONG_GRADES: [(&str, &str); 19] = [
    ("kk", "kk"),
    ("pp", "pp"),
    ("tt", "tt"),
    ("ng", "nk"),
    ("nn", "nt"),
    ("mm", "mp"),
    ("ll", "lt"),
    ("rr", "rt"),
    ("sk", "sk"),
    ("st", "st"),
    ("sp", "sp"),
    ("ht", "ht"),
    ("tk", "tk"),
    ("k", "kk"),
    ("p", "pp"),
    ("t", "tt"),
    ("d", "t"),
    ("v", "p"),
    ("", ""),
];

/// Adds every form of a word in small letters, other than itself.
pub(super) fn inflect(paradigm: &Paradigm, other_words: &[&str], word: &str, out: &mut Vec<String>) {
    let mut irregular = false;
    for (known, forms) in paradigm.irregular {
        let Some(before) = word.strip_suffix(known).filter(|before| may_precede(paradigm, before)) else {
            continue;
        };
        irregular = true;
        for form in forms.split(' ') {
            add(out, format!("{before}{form}"));
        }
    }
    let rows = if irregular { paradigm.irregular_rows } else { paradigm.rows };
    for rows in [rows, paradigm.also] {
        if let Some(row) = rows.iter().find(|row| row.fits(word)) {
            build(row, word, other_words, out);
        }
    }
}

/// Adds the forms that a row gives.
fn build(row: &Row, word: &str, other_words: &[&str], out: &mut Vec<String>) {
    let is_back = is_back(word);
    for part in row.parts {
        let Some(stem) = stem(word, part) else { continue };
        for ending in part.add.split(' ') {
            let form = join(&stem, ending, is_back);
            let is_other = form.chars().nth(1).is_none() || other_words.contains(&form.as_str());
            if !is_other && form != word && !is_doubled_genitive(&stem, ending) {
                add(out, form);
            }
        }
    }
}

fn add(out: &mut Vec<String>, form: String) {
    if !out.contains(&form) {
        out.push(form);
    }
}

/// Whether a word can have `before` as its first part and an irregular word as its last.
fn may_precede(paradigm: &Paradigm, before: &str) -> bool {
    match paradigm.prefixes {
        _ if before.is_empty() => true,
        Some(prefixes) => prefixes.contains(&before),
        None => before.chars().nth(2).is_some(),
    }
}

/// A genitive -s does not stand after a sound that is written s, x or z.
fn is_doubled_genitive(stem: &str, ending: &str) -> bool {
    ending == "s" && stem.ends_with(['s', 'x', 'z'])
}

fn has_ending(word: &str, ending: &str) -> bool {
    let mut letters = word.chars().rev();
    ending.chars().rev().all(|wanted| {
        let letter = letters.next();
        match (wanted, letter) {
            ('^', letter) => letter.is_none(),
            ('V', Some(letter)) => is_vowel(letter),
            ('C', Some(letter)) => !is_vowel(letter),
            ('D', Some(letter)) => !is_vowel(letter) && letters.next() == Some(letter),
            (wanted, letter) => letter == Some(wanted),
        }
    })
}

/// Whether a small letter is a vowel of a Nordic language.
pub(in crate::screening::terms) const fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'y'
            | 'æ'
            | 'ø'
            | 'å'
            | 'ä'
            | 'ö'
            | 'é'
            | 'è'
            | 'ê'
            | 'ó'
            | 'ò'
            | 'ô'
            | 'ü'
    )
}

/// Whether a word has the vowels a, o and u in its last part rather than ä, ö and y.
pub(in crate::screening::terms) fn is_back(word: &str) -> bool {
    word.chars()
        .rev()
        .find(|letter| "aouåäöyøæ".contains(*letter))
        .is_some_and(|letter| "aouå".contains(letter))
}

/// The stem of a part of a row, or nothing where the word cannot have it.
fn stem(word: &str, part: &Part) -> Option<String> {
    let stem = without(word, part.cut)?;
    Some(match part.change {
        Change::Nothing => stem.to_owned(),
        Change::Double => format!("{stem}{}", stem.chars().next_back()?),
        Change::Single => single(stem).to_owned(),
        Change::Contract => contract(stem)?,
        Change::WeakInside => {
            let before = without(stem, 1)?;
            format!("{}{}", regrade(before, &GRADES), stem.get(before.len()..)?)
        }
        Change::Weak => regrade(stem, &GRADES),
        Change::Strong => regrade(stem, &STRONG_GRADES),
    })
}

/// A word without its last letters; nothing where it has no more.
pub(in crate::screening::terms) fn without(word: &str, letters: usize) -> Option<&str> {
    match letters.checked_sub(1) {
        None => Some(word),
        Some(last) => word.char_indices().rev().nth(last).and_then(|(start, _)| word.get(..start)),
    }
}

/// A stem with one letter at the end instead of two that are alike.
fn single(stem: &str) -> &str {
    let mut letters = stem.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before => without(stem, 1).unwrap_or(stem),
        _ => stem,
    }
}

/// A stem without its last vowel: nothing when it is the only one, or would bring like consonants together.
fn contract(stem: &str) -> Option<String> {
    let last = stem.chars().next_back()?;
    let front = single(without(stem, 2)?);
    let is_possible = !front.ends_with(last) && front.chars().any(is_vowel);
    is_possible.then(|| format!("{front}{last}"))
}

/// A stem with the consonants at its end in their other grade. One that is nothing but consonants keeps them.
fn regrade(stem: &str, grades: &[(&str, &str)]) -> String {
    let graded = grades.iter().find_map(|(from, to)| stem.strip_suffix(from).map(|front| (front, *to)));
    match graded {
        Some((front, to)) if !front.is_empty() => format!("{front}{to}"),
        _ => stem.to_owned(),
    }
}

/// A stem and an ending, with the vowels that the word asks for.
fn join(stem: &str, ending: &str, is_back: bool) -> String {
    let mut form = stem.to_owned();
    if ending == "-" {
        return form;
    }
    for letter in ending.chars() {
        let written = match letter {
            'A' => {
                if is_back {
                    'a'
                } else {
                    'ä'
                }
            }
            'O' => {
                if is_back {
                    'o'
                } else {
                    'ö'
                }
            }
            'U' => {
                if is_back {
                    'u'
                } else {
                    'y'
                }
            }
            'V' => form.chars().rev().find(|before| is_vowel(*before)).unwrap_or('e'),
            letter => letter,
        };
        form.push(written);
    }
    form
}
