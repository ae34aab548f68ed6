//! One character of a text as finders of numbers see it: blanks, dashes and digits in one form each, and nothing of
//! what cannot be seen.

/// The character that begins at byte `at`, in its plain form, and the byte after it. Characters that cannot be seen
/// before it are passed over. Nothing at the end of the text.
///
/// Every blank becomes a space, every dash `-`, every decimal digit of full width or of the Arabic-Indic rows an
/// ASCII digit.
pub(crate) fn next(text: &str, at: usize) -> Option<(char, usize)> {
    let mut at = at;
    loop {
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

/// Whether a character is drawn as nothing at all.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// A character in its plain form.
pub(crate) fn plain(character: char) -> char {
    let digit =
        |zero: u32| char::from_digit(u32::from(character).wrapping_sub(zero), 10).unwrap_or(character);
    match character {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff10}'..='\u{ff19}' => digit(0xff10),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        _ => character,
    }
}

/// The plain character before byte `at`, or nothing at the beginning of the text.
pub(crate) fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().rev().find(|character| !is_invisible(*character)).map(plain)
}
