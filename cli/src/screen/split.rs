//! Where rows end, in lines and in tables.

/// Finds the ends of rows in bytes that come in pieces.
#[derive(Debug, Clone)]
pub(super) enum Splitter {
    /// There is one row, and it ends with the input.
    Whole,
    /// A row ends with a line break.
    Lines,
    /// A row ends with a line break that is not in quotes.
    Table {
        /// Where in a row the last piece ended.
        state: TableState,
        delimiter: u8,
        /// The line breaks in the row so far.
        breaks: u64,
    },
}

/// The end of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RowEnd {
    /// The bytes up to it, from where the search began.
    pub(super) bytes: usize,
    /// The lines that the whole row takes.
    pub(super) lines: u64,
}

impl Splitter {
    pub(super) const fn table(delimiter: u8) -> Self {
        Self::Table { state: TableState::Start, delimiter, breaks: 0 }
    }

    /// The end of the first row that ends in `bytes`, which go on where the last search ended.
    pub(super) fn next_end(&mut self, bytes: &[u8]) -> Option<RowEnd> {
        match self {
            Self::Whole => None,
            Self::Lines => {
                let at = bytes.iter().position(|byte| *byte == b'\n')?;
                Some(RowEnd { bytes: at.saturating_add(1), lines: 1 })
            }
            Self::Table { state, delimiter, breaks } => {
                for (at, byte) in bytes.iter().enumerate() {
                    *state = state.after(*byte, *delimiter);
                    if *byte == b'\n' {
                        *breaks = breaks.saturating_add(1);
                    }
                    if *state == TableState::End {
                        *state = TableState::Start;
                        let lines = std::mem::take(breaks);
                        return Some(RowEnd { bytes: at.saturating_add(1), lines });
                    }
                }
                None
            }
        }
    }
}

/// Where in a table a byte leads (RFC 4180). A quote counts only at the beginning of a field and inside of quotes; in
/// the middle of a field without quotes it is a sign like any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TableState {
    /// At the beginning of a field.
    Start,
    /// In a field without quotes.
    Plain,
    /// In quotes.
    Quoted,
    /// After a quote that was in quotes: it ends them, or a second one makes both a sign.
    Closed,
    /// After a carriage return behind the quotes.
    Return,
    /// In something behind the quotes that must not be there.
    Broken,
    /// At the end of a row.
    End,
}

impl TableState {
    pub(super) const fn after(self, byte: u8, delimiter: u8) -> Self {
        match (self, byte) {
            (Self::Quoted, b'"') => Self::Closed,
            (Self::Quoted, _) | (Self::Closed, b'"') => Self::Quoted,
            (_, b'\n') => Self::End,
            (Self::Start | Self::End, b'"') => Self::Quoted,
            (Self::Closed, b'\r') => Self::Return,
            (Self::Return, _) => Self::Broken,
            (_, byte) if byte == delimiter => Self::Start,
            (Self::Closed | Self::Broken, _) => Self::Broken,
            _ => Self::Plain,
        }
    }
}

/// Whether a row has nothing in it but its end.
pub(super) fn is_blank(row: &[u8]) -> bool {
    content(row).is_empty()
}

/// A row without the line break at its end.
pub(super) fn content(row: &[u8]) -> &[u8] {
    let row = row.strip_suffix(b"\n").unwrap_or(row);
    row.strip_suffix(b"\r").unwrap_or(row)
}

/// The rows of bytes that begin with a row, each with the lines that it takes; the last may have no end.
pub(super) fn rows(bytes: &[u8], mut splitter: Splitter) -> impl Iterator<Item = (&[u8], u64)> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = splitter.next_end(rest).unwrap_or(RowEnd { bytes: rest.len(), lines: 1 });
        let (row, after) = rest.split_at_checked(end.bytes)?;
        rest = after;
        Some((row, end.lines))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, splitter: Splitter) -> Vec<(&str, u64)> {
        let text_of = |(row, lines)| (std::str::from_utf8(row).expect("UTF-8"), lines);
        rows(text.as_bytes(), splitter).map(text_of).collect()
    }

    #[test]
    fn rows_end_where_they_end() {
        assert_eq!(split("a\r\n\nb", Splitter::Lines), [("a\r\n", 1), ("\n", 1), ("b", 1)]);
        assert_eq!(split("a\nb\n", Splitter::Whole), [("a\nb\n", 1)]);
        let table = "a,\"b\n\"\"\nc\"\r\nd,e\"f\n\"\"\"\",\n";
        let rows = [("a,\"b\n\"\"\nc\"\r\n", 3), ("d,e\"f\n", 1), ("\"\"\"\",\n", 1)];
        assert_eq!(split(table, Splitter::table(b',')), rows);
        assert_eq!(split("\"a;\n\";b\n", Splitter::table(b';')), [("\"a;\n\";b\n", 2)]);
        assert_eq!(split("", Splitter::Lines), []);
    }

    #[test]
    fn pieces_of_any_size_give_the_same_rows() {
        let table = b"a,\"b\n\"\"\nc\"\r\nd,e\"f\n\"\"\"\",\nlast";
        for splitter in [Splitter::table(b','), Splitter::Lines, Splitter::Whole] {
            let whole: Vec<_> = rows(table, splitter.clone()).map(|(row, _)| row.len()).collect();
            for size in 1..table.len() {
                let (mut splitter, mut found, mut open) = (splitter.clone(), Vec::new(), 0);
                for piece in table.chunks(size) {
                    let mut piece = piece;
                    while let Some(end) = splitter.next_end(piece) {
                        found.push(open + end.bytes);
                        open = 0;
                        piece = piece.get(end.bytes..).expect("a rest");
                    }
                    open += piece.len();
                }
                found.extend((open > 0).then_some(open));
                assert_eq!(found, whole, "{splitter:?} in pieces of {size}");
            }
        }
    }

    #[test]
    fn what_stands_behind_quotes_is_broken_but_ends_with_its_row() {
        for text in ["\"a\"b,c\n", "\"a\"\rb\n", "\"a\" ,b\n"] {
            let last = text.bytes().fold((TableState::Start, false), |(state, seen), byte| {
                let next = state.after(byte, b',');
                (next, seen || next == TableState::Broken)
            });
            assert_eq!(last, (TableState::End, true), "{text:?}");
        }
    }
}
