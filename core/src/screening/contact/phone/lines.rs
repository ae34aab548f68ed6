//! Numbers that everybody must be able to write: emergency numbers and helplines are never reported.

use crate::dated::DataTables;
use crate::model::DataTableId;

/// Helplines of the Nordic countries whose numbers look like other telephone numbers, as they are written inside of
/// the country. Shorter ones (three digits, 116 and three more, 1800 to 1899, five digits that begin with 0, 1717,
/// 90101) are no number of any plan and need no row. Those of the table `helplines` count beside these.
///
/// As of 2026-11-24. Each row names the service, and how sure the number is.
const LINES: &[&[u8]] = &[
    // Norway, Kirkens SOS: TV 2, January 2020 (found).
    &[2, 2, 4, 0, 0, 0, 4, 0],
    // Norway, Kors på halsen of Røde Kors (memory).
    &[8, 0, 0, 3, 3, 3, 2, 1],
    // Norway, the line for people who met incest and sexual abuse (memory).
    &[8, 0, 0, 5, 7, 0, 0, 0],
    // Denmark, Livslinien (memory).
    &[7, 0, 2, 0, 1, 2, 0, 1],
    // Sweden, Kvinnofridslinjen (memory).
    &[0, 2, 0, 5, 0, 5, 0, 5, 0],
    // Sweden, Jourhavande medmänniska (memory).
    &[0, 8, 7, 0, 2, 1, 6, 8, 0],
    // Finland, the crisis line of MIELI (memory).
    &[0, 9, 2, 5, 2, 5, 0, 1, 1, 1],
    // Finland, Nollalinja (memory).
    &[0, 8, 0, 0, 0, 5, 0, 0, 5],
    // Iceland, Píeta (memory).
    &[5, 5, 2, 2, 2, 1, 8],
];

/// Whether the digits, as they are written inside of the country, are those of a public line.
pub(super) fn is_public(digits: impl Iterator<Item = u8> + Clone) -> bool {
    let is_row = |text: &str| {
        let of_row = text.chars().filter_map(|character| character.to_digit(10));
        digits.clone().map(u32::from).eq(of_row)
    };
    let table = || DataTables::built_in().get(DataTableId::Helplines);
    LINES.iter().any(|line| digits.clone().eq(line.iter().copied()))
        || table().is_some_and(|table| table.rows.iter().filter_map(|row| row.text.as_deref()).any(is_row))
}
