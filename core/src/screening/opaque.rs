//! Texts that people cannot read, of which nothing is known.

use crate::screening::sweep::Signs;

/// How a message begins that only a key opens: OpenPGP and age in armour, S/MIME, off-the-record messages, and the
/// events of Matrix. Source: RFC 9580, the age format, RFC 8551, OTR version 3 (memory).
const BEGINNINGS: &[&str] = &[
    "-----BEGIN PGP MESSAGE",
    "-----BEGIN AGE ENCRYPTED FILE",
    "-----BEGIN PKCS7",
    "-----BEGIN CMS",
    "age-encryption.org/",
    "?OTR:",
    "{\"algorithm\":\"m.megolm",
    "{\"algorithm\":\"m.olm",
];

/// One word of so many letters and digits is no word.
const LONG_TOKEN: usize = 64;

/// Whether a text is a message that only a key opens, or not readable for people at all.
pub(crate) fn is_unreadable(text: &str, signs: &Signs) -> bool {
    let start = text.trim_start();
    let is_sealed = matches!(start.as_bytes().first(), Some(b'-' | b'a' | b'?' | b'{'))
        && BEGINNINGS.iter().any(|beginning| start.starts_with(beginning));
    is_sealed || is_one_code(start.trim_end()) || is_garbled(text, signs)
}

/// Whether the whole text is one long row of letters and digits as machines write them: both sizes of letters and
/// digits among each other, and nothing else.
fn is_one_code(text: &str) -> bool {
    let is_code =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_');
    if text.len() < LONG_TOKEN || !text.bytes().take(LONG_TOKEN).all(|byte| is_code(&byte)) {
        return false;
    }
    let bytes = text.as_bytes();
    let count = |is: fn(&u8) -> bool| bytes.iter().filter(|byte| is(byte)).count();
    bytes.iter().all(|byte| is_code(byte) || matches!(byte, b'\n' | b'\r'))
        && [u8::is_ascii_lowercase, u8::is_ascii_uppercase, u8::is_ascii_digit]
            .into_iter()
            .all(|is| count(is) * 20 >= bytes.len())
}

/// Whether a fourth of the characters or more have no form: control characters, characters in the place of what could
/// not be read, and those for private use.
fn is_garbled(text: &str, signs: &Signs) -> bool {
    if !signs.has_control && !signs.has_formless {
        return false;
    }
    let (mut all, mut without) = (0_usize, 0_usize);
    for character in text.chars() {
        all += 1;
        without += usize::from(has_no_form(character));
    }
    without * 4 >= all && without > 0
}

/// Whether a character is drawn as nothing that people could read.
pub(crate) fn has_no_form(character: char) -> bool {
    let is_layout = matches!(character, '\t' | '\n' | '\r');
    (character.is_control() && !is_layout)
        || matches!(character, '\u{fffd}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screening::TermSet;
    use crate::screening::sweep::sweep;

    fn unreadable(text: &str) -> bool {
        let signs = sweep(text, &TermSet::default(), &mut Vec::new());
        is_unreadable(text, &signs)
    }

    #[test]
    fn sealed_and_garbled_texts_cannot_be_read() {
        for text in [
            "-----BEGIN PGP MESSAGE-----\n\nhQEMA9\n-----END PGP MESSAGE-----",
            "  -----BEGIN AGE ENCRYPTED FILE-----\nYWdl",
            "{\"algorithm\":\"m.megolm.v1.aes-sha2\",\"ciphertext\":\"AwgAEn\"}",
            "AwgAEnACgAkLmt6qF84IK4J7UDH2Za1YVJch3p9GNZ2bDEx5X9Y0aSf7t8Qh1nRr2WkV",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd} ok",
            "\u{1}\u{2}\u{3}a\u{0}\u{4}",
            "\u{e010}\u{e011}\u{e012}",
        ] {
            assert!(unreadable(text), "{text:?}");
        }
    }

    #[test]
    fn ordinary_texts_can_be_read() {
        for text in [
            "",
            "hei",
            "age er alder på engelsk",
            "?",
            "---- sjå her ----",
            "https://example.org/ei/lang/adresse/med/mange/ord/og/ingen/kode/i/seg/her",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "eit teikn som manglar \u{fffd} i ein lang og elles heilt vanleg tekst",
            "👩‍👩‍👧 hei på deg",
        ] {
            assert!(!unreadable(text), "{text:?}");
        }
    }
}
