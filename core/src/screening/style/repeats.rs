//! Characters that are repeated many times.

use crate::model::{MatchConfidence, MatchKind};
use crate::screening::hit::{Evidence, Hit};

/// Reports each row of more than `most` times the same character, large or small. Digits and blanks do not count: a
/// number is no decoration, and an empty line no noise.
pub(crate) fn find(text: &str, most: usize, hits: &mut Vec<Hit>) {
    let mut row: Option<Row> = None;
    for (place, character) in text.char_indices() {
        if is_part(character) {
            // It changes how the character before it is drawn.
            if let Some(row) = &mut row {
                row.end = place + character.len_utf8();
            }
            continue;
        }
        let plain = match character.is_ascii() {
            true => character.to_ascii_lowercase(),
            false => character.to_lowercase().next().unwrap_or(character),
        };
        let end = place + character.len_utf8();
        match &mut row {
            Some(row) if row.character == plain => {
                row.times += 1;
                row.end = end;
            }
            _ => {
                report(row.take(), most, hits);
                row = Some(Row { character: plain, times: 1, start: place, end });
            }
        }
    }
    report(row, most, hits);
}

/// A character that stands several times in a row.
struct Row {
    character: char,
    times: usize,
    start: usize,
    end: usize,
}

/// Whether a character is drawn with the one before: a mark, the choice of a form, a colour of skin.
const fn is_part(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn report(row: Option<Row>, most: usize, hits: &mut Vec<Hit>) {
    let counts = |row: &Row| {
        let is_blank = row.character.is_whitespace() || row.character.is_control();
        row.times > most.max(1) && !is_blank && !row.character.is_numeric()
    };
    if let Some(row) = row.filter(counts) {
        let range = (row.start, row.end);
        hits.push(Hit::new(MatchKind::RepeatedCharacters, MatchConfidence::Certain, Evidence::FORMAT, range));
    }
}
