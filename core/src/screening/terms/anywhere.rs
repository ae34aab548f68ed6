//! Looks for forms that may begin at any character: inside of words, or with a sign.

use crate::screening::sweep::load;
use crate::screening::terms::filter::{Filter, Key};
use crate::screening::terms::finder::Finder;
use crate::screening::terms::trie::Trie;
use crate::screening::terms::{OPEN_BYTES, Value, filter};

/// Forms that may begin at any character. Most lists have none, and then no time is spent on them.
#[derive(Clone, Default)]
pub(super) struct Anywhere {
    forms: Trie<Value>,
    beginnings: Filter,
    /// How many bytes the beginnings have: bit `n` for `n` bytes.
    lengths: u8,
}

impl Anywhere {
    pub(super) fn new(forms: Vec<(String, Value)>) -> Self {
        let (mut keys, mut lengths) = (Vec::new(), 0);
        for (form, _) in &forms {
            // A blank of a form stands for any blanks.
            let word = form.split(' ').next().unwrap_or_default();
            let length = word.len().min(OPEN_BYTES);
            keys.push(Key::of(word.as_bytes()).first(length));
            lengths |= 1 << length;
        }
        Self { forms: Trie::new(forms), beginnings: filter(keys), lengths }
    }

    pub(super) const fn forms(&self) -> &Trie<Value> {
        &self.forms
    }

    /// Looks at every character of a text.
    pub(super) fn look(&self, text: &str, finder: &mut Finder<'_>) {
        if self.forms.is_empty() {
            return;
        }
        let bytes = text.as_bytes();
        for (start, byte) in bytes.iter().enumerate() {
            // The bytes from 0x80 to 0xbf begin no character.
            if (*byte as i8) >= -64 && self.may_begin(load(bytes, start)) {
                finder.walk_anywhere(start);
            }
        }
    }

    #[inline]
    fn may_begin(&self, block: u64) -> bool {
        if !is_plain(block) {
            return true;
        }
        let has =
            |bytes: usize| self.lengths & 1 << bytes != 0 && self.beginnings.may_have(Key::new(block, bytes));
        has(OPEN_BYTES) || (self.lengths & 0b1110 != 0 && (1..OPEN_BYTES).any(has))
    }
}

/// Whether the first four of some bytes, and what could join them, are as the filter knows them: ASCII, and letters
/// of Latin-1 other than ß.
#[inline]
fn is_plain(block: u64) -> bool {
    const HIGH: u64 = 0x0080_8080_8080;
    let high = block & HIGH;
    high == 0 || is_plain_other(block)
}

fn is_plain_other(block: u64) -> bool {
    let mut bytes = block.to_le_bytes().into_iter().take(OPEN_BYTES + 2);
    while let Some(byte) = bytes.next() {
        if byte == 0xc3 {
            if let Some(0x97 | 0x9f | 0xb7 | 0xbf) = bytes.next() {
                return false;
            }
        } else if !byte.is_ascii() {
            return false;
        }
    }
    true
}
