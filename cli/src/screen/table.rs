//! Rows of a table: comma-separated values as RFC 4180 has them.

use std::borrow::Cow;
use std::ops::Range;

use super::args::ScreenArgs;
use super::context::{Contexts, MEMBERS, Said};
use super::fault::{Fault, NoColumn};
use super::row::{Id, Text};
use super::split::{TableState, content};
use crate::json;

/// Which column is what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    delimiter: u8,
    /// How many there are.
    count: usize,
    text: usize,
    id: Option<usize>,
    /// Those that say something of the context.
    said: [Option<usize>; 5],
}

impl Columns {
    /// Reads the header.
    pub(super) fn read(header: &[u8], args: &ScreenArgs) -> Result<Self, NoColumn> {
        let delimiter = args.delimiter.byte();
        let fields = fields(header, delimiter).map_err(|_| NoColumn::BadHeader)?;
        let names: Vec<_> = fields.iter().map(|field| value(header, field)).collect();
        let find = |wanted: &str| {
            let mut places = names.iter().enumerate().filter(|(_, name)| name.as_ref() == wanted.as_bytes());
            let place = places.next().map(|(place, _)| place);
            if places.next().is_some() { Err(NoColumn::Several(wanted.to_owned())) } else { Ok(place) }
        };
        let need = |wanted: &str| find(wanted)?.ok_or_else(|| NoColumn::Missing(wanted.to_owned()));
        let mut said = [None; 5];
        for (place, name) in said.iter_mut().zip(MEMBERS) {
            *place = find(name)?;
        }
        let id = args.id_column.as_deref().map_or_else(|| find("id"), |name| need(name).map(Some))?;
        Ok(Self { delimiter, count: names.len(), text: need(&args.text_column)?, id, said })
    }

    pub(super) const fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// Reads a row.
    pub(super) fn row<'c>(
        &self,
        row: &'c [u8],
        contexts: &mut Contexts,
    ) -> Result<Text<'c>, (Option<Id>, Fault)> {
        let fields = fields(row, self.delimiter).map_err(|fault| (None, fault))?;
        if fields.len() != self.count {
            return Err((None, Fault::BadColumns));
        }
        let value = |column: usize| fields.get(column).map(|field| value(row, field)).unwrap_or_default();
        let id = match self.id.map(value).as_deref().map(std::str::from_utf8) {
            None | Some(Ok("")) => None,
            Some(Ok(id)) => Some(Id::Text(id.to_owned())),
            Some(Err(_)) => return Err((None, Fault::BadId)),
        };
        let mut cells: [Option<String>; 5] = [const { None }; 5];
        for ((cell, column), name) in cells.iter_mut().zip(self.said).zip(MEMBERS) {
            let Some(column) = column else { continue };
            match std::str::from_utf8(&value(column)) {
                Ok("") => {}
                Ok(value) => *cell = Some(as_json(value)),
                Err(_) => return Err((id, Fault::BadMember(name))),
            }
        }
        let said: Said<'_> = cells.each_ref().map(Option::as_deref);
        let context = match contexts.of(&said) {
            Ok(context) => context,
            Err(fault) => return Err((id, fault)),
        };
        let place = fields.get(self.text).cloned().unwrap_or_default();
        Ok(Text { id, words: value(self.text), place, context })
    }
}

/// A cell as JSON: yes and no as spreadsheets write them, anything else as text.
fn as_json(cell: &str) -> String {
    let small = cell.to_ascii_lowercase();
    if matches!(small.as_str(), "true" | "false") { small } else { json::text(cell) }
}

/// Where the fields of a row are, their quotes with them.
fn fields(row: &[u8], delimiter: u8) -> Result<Vec<Range<usize>>, Fault> {
    let row = content(row);
    let (mut fields, mut start, mut state) = (Vec::new(), 0_usize, TableState::Start);
    for (at, byte) in row.iter().enumerate() {
        state = state.after(*byte, delimiter);
        match state {
            TableState::Start => {
                fields.push(start..at);
                start = at.saturating_add(1);
            }
            TableState::Broken => return Err(Fault::BadQuotes),
            _ => {}
        }
    }
    if state == TableState::Quoted {
        return Err(Fault::BadQuotes);
    }
    fields.push(start..row.len());
    Ok(fields)
}

/// What a field says.
fn value<'r>(row: &'r [u8], field: &Range<usize>) -> Cow<'r, [u8]> {
    let raw = row.get(field.clone()).unwrap_or_default();
    let Some(inner) = raw.strip_prefix(b"\"") else { return Cow::Borrowed(raw) };
    let inner = inner.strip_suffix(b"\"").unwrap_or(inner);
    if !inner.contains(&b'"') {
        return Cow::Borrowed(inner);
    }
    // Inside of quotes every quote stands twice.
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter();
    while let Some(byte) = bytes.next() {
        out.push(*byte);
        if *byte == b'"' {
            bytes.next();
        }
    }
    Cow::Owned(out)
}

/// A text as a field, in quotes where the old field was or where it must be.
pub(super) fn field(text: &str, old: &[u8], delimiter: u8) -> String {
    let needs_quotes = |byte: u8| byte == delimiter || matches!(byte, b'"' | b'\n' | b'\r');
    if old.starts_with(b"\"") || text.bytes().any(needs_quotes) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Splits and reads a table as `cocareer screen` does.
    fn ours(table: &[u8]) -> Result<Vec<Vec<Vec<u8>>>, Fault> {
        let rows = super::super::split::rows(table, super::super::split::Splitter::table(b','));
        rows.map(|(row, _)| row)
            .filter(|row| !super::super::split::is_blank(row))
            .map(|row| {
                let fields = fields(row, b',')?;
                Ok(fields.iter().map(|field| value(row, field).into_owned()).collect())
            })
            .collect()
    }

    /// Reads it with the crate that everybody uses.
    fn theirs(table: &[u8]) -> Vec<Vec<Vec<u8>>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(table);
        let row =
            |row: csv::Result<csv::ByteRecord>| row.expect("a row").iter().map(<[u8]>::to_vec).collect();
        reader.byte_records().map(row).collect()
    }

    #[test]
    fn every_short_table_is_read_as_others_read_it() {
        // All tables of up to seven signs; what we refuse, others mend by guessing.
        let signs = [b'a', b',', b'"', b'\n'];
        let (mut read, mut refused) = (0, 0);
        for length in 0..=7_u32 {
            for number in 0..4_usize.pow(length) {
                let table: Vec<u8> =
                    (0..length).map(|place| signs[number / 4_usize.pow(place) % 4]).collect();
                match ours(&table) {
                    Ok(rows) => {
                        assert_eq!(rows, theirs(&table), "{}", String::from_utf8_lossy(&table));
                        read += 1;
                    }
                    Err(_) => refused += 1,
                }
            }
        }
        assert!(read > 10_000 && refused > 1_000, "{read} {refused}");
        let returns = b"a,\"b\r\n\"\"\"\r\n\r\n\"\",c\r\n";
        assert_eq!(ours(returns).expect("a table"), theirs(returns));
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["", "a", "a,b", "\"", "a\nb", "\"\"", " a ", "\r"] {
            for old in [&b""[..], b"\"x\""] {
                let written = field(text, old, b',');
                let row = format!("{written},z\n");
                assert_eq!(
                    ours(row.as_bytes()).expect("a row"),
                    [[text.as_bytes().to_vec(), b"z".to_vec()]],
                    "{written}"
                );
            }
        }
    }
}
