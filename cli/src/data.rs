//! `cocareer data`: the dated facts that rules rely on, and how old they are.

use std::fmt::Write as _;
use std::io::{self, Write};

use cocareer::model::{DataRow, DataTable, DataTableId, Date, RowStatus};
use cocareer::{DataTables, parse_at};

use crate::args::{DataArgs, Output};
use crate::exit::Outcome;
use crate::format::labelled;
use crate::json;
use crate::terminal::{complain, safe, stdout};
use crate::words::{Words, name, number};

/// Lists the tables, or the rows of one.
pub(crate) fn run(args: &DataArgs, words: Words) -> io::Result<Outcome> {
    let data = match &args.data {
        None => DataTables::default(),
        Some(path) => {
            let read = std::fs::read_to_string(path).map_err(|error| error.to_string());
            match read.and_then(|text| DataTables::from_json(&text).map_err(|error| error.to_string())) {
                Ok(data) => data,
                Err(error) => {
                    complain(&format!("{}: {error}", path.display()));
                    return Ok(Outcome::Unread);
                }
            }
        }
    };
    let tables = data.to_document().tables;
    let wanted = |table: &&DataTable| args.table.is_none() || table.id == args.table;
    let tables: Vec<_> = tables.iter().filter(wanted).collect();
    let text = match (args.format, args.table) {
        (Output::Json, _) => {
            json::pretty(&serde_json::json!({ "schema_version": 1, "tables": tables }).to_string())
        }
        (Output::Plain, _) => tables.iter().map(|table| plain(table, args, words)).collect(),
        (_, None) => overview(&tables, args, words),
        (_, Some(_)) => tables.iter().map(|table| rows(table, args, words)).collect(),
    };
    let mut out = stdout();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}

/// How old the table is on the day of the check: the day it was looked up, and how many days that is ago.
fn age(table: &DataTable, args: &DataArgs, words: Words) -> String {
    let Some(as_of) = table.as_of.as_ref().and_then(Date::value) else { return String::new() };
    let at = args.at.as_deref().and_then(|day| parse_at(day).ok());
    match at.and_then(|at| usize::try_from(at.signed_duration_since(as_of).num_days()).ok()) {
        Some(days) => words.with("data-age", &[name("date", as_of.to_string()), number("days", days)]),
        None => words.with("data-as-of", &[name("date", as_of.to_string())]),
    }
}

fn title(table: &DataTable, words: Words) -> String {
    table.title.get(words.locale.as_str()).unwrap_or_default().to_owned()
}

fn id(table: &DataTable) -> &'static str {
    table.id.map_or("", DataTableId::as_str)
}

fn overview(tables: &[&DataTable], args: &DataArgs, words: Words) -> String {
    let rows: Vec<_> = tables
        .iter()
        .map(|table| [id(table).to_owned(), age(table, args, words), title(table, words)])
        .collect();
    let mut out = columns(&rows);
    let command = name("command", "cocareer data consent_ages");
    let _ = writeln!(out, "\n{}", words.with("data-more", &[command]));
    out
}

fn rows(table: &DataTable, args: &DataArgs, words: Words) -> String {
    let mut out = format!("{}\n{}\n\n", title(table, words), age(table, args, words));
    let rows: Vec<_> = table
        .rows
        .iter()
        .map(|row| {
            let mut source = row.source.clone().unwrap_or_default();
            if let Some(confidence) = row.confidence {
                let _ = write!(source, " ({})", words.confidence(confidence));
            }
            [row.key.clone().unwrap_or_default(), fact(row), period(row, words), source]
        })
        .collect();
    out.push_str(&columns(&rows));
    out
}

fn fact(row: &DataRow) -> String {
    row.value.map_or_else(|| row.text.clone().unwrap_or_default(), |value| value.to_string())
}

/// From when to when a row holds.
fn period(row: &DataRow, words: Words) -> String {
    if row.status == Some(RowStatus::Proposed) {
        return words.get("data-proposed");
    }
    let day = |date: &Option<Date>| date.as_ref().map(Date::to_string);
    match (day(&row.valid_from), day(&row.valid_until)) {
        (Some(from), Some(until)) => {
            words.with("data-from-until", &[name("from", from), name("until", until)])
        }
        (Some(from), None) => words.with("data-from", &[name("from", from)]),
        (None, Some(until)) => words.with("data-until", &[name("until", until)]),
        (None, None) => String::new(),
    }
}

fn plain(table: &DataTable, args: &DataArgs, words: Words) -> String {
    let mut out = String::new();
    labelled(&mut out, words, "data-table", &format!("{}, {}", id(table), title(table, words)));
    labelled(&mut out, words, "data-looked-up", &age(table, args, words));
    for row in table.rows.iter().filter(|_| args.table.is_some()) {
        let cells = [row.key.clone().unwrap_or_default(), fact(row), period(row, words)];
        let cells: Vec<_> = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        labelled(&mut out, words, "data-row", &cells.join(", "));
        labelled(&mut out, words, "source", row.source.as_deref().unwrap_or_default());
    }
    out.push('\n');
    out
}

/// Cells below each other, the last column as wide as it is.
fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for cells in rows {
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut out = String::new();
    for cells in rows {
        let line = cells.iter().zip(widths).fold(String::new(), |mut line, (cell, width)| {
            let _ = write!(line, "{:width$}  ", safe(cell));
            line
        });
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}
