//! One character of a text as finders of numbers see it: blanks, dashes and digits in one form each, and nothing of
//! what cannot be seen.

/// The character that begins at byte `at`, in its plain form, and the byte after it. Characters that cannot be seen
/// before it are passed over. Nothing at the end of the text.
///
/// Every blank becomes a space, every dash `-`, every decimal digit of the Arabic-Indic rows and of the mathematical
/// alphabets an ASCII digit, and every ASCII sign of full width what it is otherwise.
pub(crate) fn next(text: &str, at: usize) -> Option<(char, usize)> {
    let mut at = at;
    loop {
        #[cfg(test)]
        work::add();
        let byte = *text.as_bytes().get(at)?;
        if byte.is_ascii() {
            return Some((char::from(byte), at + 1));
        }
        let character = text.get(at..)?.chars().next()?;
        at += character.len_utf8();
        if !is_invisible(character) {
            return Some((plain(character), at));
        }
    }
}

/// Whether a character is drawn as nothing at all: blanks of no width, joiners, marks of writing direction, soft hyphens.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{180e}'
    )
}

/// A character in its plain form.
pub(crate) fn plain(character: char) -> char {
    if character.is_ascii() {
        return character;
    }
    let digit = |zero: u32| {
        let value = u32::from(character).wrapping_sub(zero) % 10;
        char::from_digit(value, 10).unwrap_or(character)
    };
    match character {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '\u{1d7ce}'..='\u{1d7ff}' => digit(0x1d7ce),
        _ => character,
    }
}

/// The plain character before byte `at`, or nothing at the beginning of the text.
pub(crate) fn before(text: &str, at: usize) -> Option<char> {
    all_before(text, at).next()
}

/// The plain characters before byte `at`, nearest first.
pub(crate) fn all_before(text: &str, at: usize) -> impl Iterator<Item = char> {
    let seen = text.get(..at).unwrap_or_default();
    let is_seen = |character: &char| {
        #[cfg(test)]
        work::add();
        !is_invisible(*character)
    };
    seen.chars().rev().filter(is_seen).map(plain)
}

/// How many signs were read on this thread, so that tests can tell whether work grows as texts do.
#[cfg(test)]
pub(crate) mod work {
    use core::cell::Cell;

    std::thread_local! {
        static SIGNS: Cell<usize> = const { Cell::new(0) };
    }

    pub(crate) fn add() {
        SIGNS.with(|signs| signs.set(signs.get() + 1));
    }

    pub(crate) fn reset() {
        SIGNS.with(|signs| signs.set(0));
    }

    pub(crate) fn count() -> usize {
        SIGNS.with(Cell::get)
    }
}
