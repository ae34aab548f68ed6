//! Codes that stand for values: the same value has the same code under one key, and no code leads back.

use hmac_sha256::HMAC;

use crate::model::MatchKind;
use crate::screening::normal;

/// The letters of a code: no vowels, so that no code is a word, and no digits, so that none is taken for a number.
const LETTERS: &[u8; 20] = b"bcdfghjklmnpqrstvwxz";

/// How many letters a code has: about 43 bits, so that two values hardly ever share one.
const LENGTH: usize = 10;

/// The code of a value of some kind under the session's key.
///
/// The value counts as people mean it: blanks, dashes and the size of letters make no difference.
pub(crate) fn code(kind: MatchKind, value: &str, key: &[u8]) -> String {
    let mut mac = HMAC::new(key);
    mac.update(kind.as_str().as_bytes());
    mac.update([0]);
    let mut at = 0;
    while let Some((character, next)) = normal::next(value, at) {
        at = next;
        // The sign in a Finnish code tells people apart; a blank or a dash elsewhere is only a way of writing.
        let is_meant = character.is_alphanumeric() || matches!(character, '+' | '@' | '.' | '_');
        for letter in character.to_lowercase().filter(|_| is_meant) {
            mac.update(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    let digest = mac.finalize();
    // Eight bytes are more than ten letters can tell apart, so what is cut off does not favour any letter.
    let mut number = digest.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    let mut code = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        let place = usize::try_from(number % 20).unwrap_or_default();
        code.push(char::from(LETTERS.get(place).copied().unwrap_or(b'x')));
        number /= 20;
    }
    code
}

/// Whether a text has the form of a code.
pub(crate) fn is_code(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|byte| LETTERS.contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_for_a_value_however_it_is_written() {
        let plain = code(MatchKind::NoFodselsnummer, "02013299997", b"key");
        assert_eq!(plain, code(MatchKind::NoFodselsnummer, "020132 99997", b"key"));
        assert_eq!(plain, code(MatchKind::NoFodselsnummer, "０２０１３２\u{2011}99997", b"key"));
        assert!(is_code(&plain));
    }

    #[test]
    fn other_values_kinds_and_keys_have_other_codes() {
        let one = code(MatchKind::NoFodselsnummer, "02013299997", b"key");
        assert_ne!(one, code(MatchKind::NoAccount, "02013299997", b"key"));
        assert_ne!(one, code(MatchKind::NoFodselsnummer, "30108299920", b"key"));
        assert_ne!(one, code(MatchKind::NoFodselsnummer, "02013299997", b"other"));
        let (old, new) = ("010594Y9032", "010594+9032");
        assert_ne!(code(MatchKind::FiHetu, old, b"key"), code(MatchKind::FiHetu, new, b"key"));
    }
}
