//! Knowledge that changes with time, ready to be looked up: ages of consent, countries, intervals, helplines.
//!
//! No rule holds such a number itself. What is built in comes from `data/dated/`, one file a table; a host can put
//! its own table in the place of each. A finding that rests on a row says which.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::calendar::zone::is_rule;
use crate::error::Error;
use crate::model::{DataRow, DataTable, DataTableId, Date, DatedData, DocumentKind, RowStatus};

/// The built-in tables, in the order of [`DataTableId`].
const BUILT_IN: [&str; DataTableId::ALL.len()] = [
    include_str!("../data/dated/consent_ages.json"),
    include_str!("../data/dated/eea.json"),
    include_str!("../data/dated/adequacy.json"),
    include_str!("../data/dated/transfer_mechanisms.json"),
    include_str!("../data/dated/review_intervals.json"),
    include_str!("../data/dated/information_intervals.json"),
    include_str!("../data/dated/retention_defaults.json"),
    include_str!("../data/dated/group_limits.json"),
    include_str!("../data/dated/helplines.json"),
    include_str!("../data/dated/readability.json"),
    include_str!("../data/dated/time_zones.json"),
    include_str!("../data/dated/holidays.json"),
];

/// Tables of dated facts, checked and ready to be looked up.
#[derive(Debug, Clone, PartialEq)]
pub struct DataTables {
    tables: Vec<Table>,
}

/// One table, its rows in the order of key and first day.
#[derive(Debug, Clone, PartialEq)]
struct Table {
    table: DataTable,
    id: DataTableId,
    as_of: NaiveDate,
}

/// Which row of which table a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DataUse {
    /// The table.
    pub table: DataTableId,
    /// The row: its key, and the first day on which it holds where that is known.
    pub row: String,
    /// The day on which somebody last went through the table.
    pub as_of: NaiveDate,
}

/// A row that was looked up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known<'t> {
    pub(crate) row: &'t DataRow,
    table: &'t Table,
}

impl Known<'_> {
    /// The number that the row states.
    pub(crate) fn value(&self) -> Option<u32> {
        self.row.value
    }

    pub(crate) fn as_use(&self) -> DataUse {
        DataUse { table: self.table.id, row: row_name(self.row), as_of: self.table.as_of }
    }
}

fn row_name(row: &DataRow) -> String {
    let key = row.key.as_deref().unwrap_or_default();
    match row.valid_from.as_ref().and_then(Date::value) {
        Some(day) => format!("{key} {day}"),
        None => key.to_owned(),
    }
}

/// The tables that are built in.
static DEFAULT: LazyLock<DataTables> = LazyLock::new(|| {
    // A test reads every table, so nothing is left out in a build that passed its tests.
    let read = |text: &&str| Table::new(serde_json::from_str(text).ok()?).ok();
    DataTables { tables: BUILT_IN.iter().filter_map(read).collect() }
});

impl Default for DataTables {
    fn default() -> Self {
        DEFAULT.clone()
    }
}

impl DataTables {
    /// The tables that are built in.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &DEFAULT
    }

    /// The built-in tables, with those of `data` in their place.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when a table has no name or no day, a name twice, a row without a key, a day that no
    /// calendar has, an end before its beginning, two rows that hold for the same key from the same day, a time zone
    /// without an offset and a rule, or a holiday without its first or its last day.
    pub fn with(data: &DatedData) -> Result<Self, Error> {
        let mut all = Self::default();
        let mut given = Vec::new();
        for table in &data.tables {
            let table = Table::new(table.clone())?;
            if given.contains(&table.id) {
                return Err(invalid(Some(table.id), "is there twice"));
            }
            given.push(table.id);
            all.tables.retain(|built_in| built_in.id != table.id);
            all.tables.push(table);
        }
        all.tables.sort_by_key(|table| table.id);
        Ok(all)
    }

    /// The built-in tables, with those of a JSON document of the kind `dated_data` in their place.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSetting`] when the text is no such document, or as [`DataTables::with`].
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let data: DatedData = serde_json::from_str(text)
            .map_err(|_| invalid(None, "must be a document of the kind `dated_data`"))?;
        Self::with(&data)
    }

    /// The tables, as a document.
    #[must_use]
    pub fn to_document(&self) -> DatedData {
        DatedData {
            kind: Some(DocumentKind::DatedData),
            format_version: Some(crate::check::FORMAT_VERSION),
            id: Some("dated-data".to_owned()),
            tables: self.tables.iter().map(|table| table.table.clone()).collect(),
        }
    }

    /// The tables, as a JSON document of the kind `dated_data`.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts, numbers and lists always serialise.
        serde_json::to_string(&self.to_document()).unwrap_or_default()
    }

    /// The day on which somebody last went through the table.
    #[must_use]
    pub fn as_of(&self, id: DataTableId) -> Option<NaiveDate> {
        self.table(id).map(|table| table.as_of)
    }

    /// The table `id` as it was given.
    #[must_use]
    pub fn get(&self, id: DataTableId) -> Option<&DataTable> {
        self.table(id).map(|table| &table.table)
    }

    /// Whether each row of each table holds on the day `at`; without a day, on that of its table.
    pub(crate) fn holding(&self, at: Option<NaiveDate>) -> impl Iterator<Item = bool> {
        let rows = self.tables.iter().flat_map(|table| table.table.rows.iter().map(move |row| (table, row)));
        rows.map(move |(table, row)| Known { row, table }.holds(at.unwrap_or(table.as_of)))
    }

    fn table(&self, id: DataTableId) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The row that holds for `key` on the day `at`; without a day, the one that holds when the table was looked up.
    pub(crate) fn look_up(&self, id: DataTableId, key: &str, at: Option<NaiveDate>) -> Option<Known<'_>> {
        self.rows(id, key).filter(|known| known.holds(at.unwrap_or(known.table.as_of))).last()
    }

    /// All rows for `key`, also those that are only proposed: those first, then by their first day.
    pub(crate) fn rows(&self, id: DataTableId, key: &str) -> impl Iterator<Item = Known<'_>> {
        let table = self.table(id);
        let rows = table.map_or(&[][..], |table| &table.table.rows);
        // Rows are in the order of their keys.
        let first = rows.partition_point(|row| row.key.as_deref() < Some(key));
        let last = rows.partition_point(|row| row.key.as_deref() <= Some(key));
        let found = rows.get(first..last).unwrap_or_default();
        found.iter().filter_map(move |row| table.map(|table| Known { row, table }))
    }
}

impl Known<'_> {
    fn holds(&self, at: NaiveDate) -> bool {
        let day = |date: &Option<Date>| date.as_ref().and_then(Date::value);
        self.row.status != Some(RowStatus::Proposed)
            && day(&self.row.valid_from).is_none_or(|from| from <= at)
            && day(&self.row.valid_until).is_none_or(|until| at <= until)
    }
}

impl Table {
    fn new(mut table: DataTable) -> Result<Self, Error> {
        let id = table.id.ok_or_else(|| invalid(None, "has no `id`"))?;
        let as_of = table.as_of.as_ref().and_then(Date::value);
        let as_of = as_of.ok_or_else(|| invalid(Some(id), "has no `as_of` that is a day"))?;
        for row in &table.rows {
            check_row(id, row).map_err(|reason| invalid(Some(id), reason))?;
        }
        table.rows.sort_by(|one, other| order(one).cmp(&order(other)));
        let twice = |pair: &[DataRow]| matches!(pair, [one, other] if order(one) == order(other));
        if table.rows.windows(2).any(twice) {
            return Err(invalid(Some(id), "has two rows for the same key and first day"));
        }
        Ok(Self { table, id, as_of })
    }
}

fn check_row(id: DataTableId, row: &DataRow) -> Result<(), &'static str> {
    if row.key.as_deref().is_none_or(str::is_empty) {
        return Err("has a row without a `key`");
    }
    if row.source.is_none() || row.confidence.is_none() {
        return Err("has a row without a `source` or a `confidence`");
    }
    let days = [&row.valid_from, &row.valid_until];
    if days.iter().any(|date| date.as_ref().is_some_and(|date| date.value().is_none())) {
        return Err("has a row with a day that no calendar has");
    }
    if id == DataTableId::TimeZones && !is_rule(row) {
        return Err("has a row whose `text` is no offset and summer-time rule, such as `+01:00 eu`");
    }
    match days.map(|date| date.as_ref().and_then(Date::value)) {
        [Some(from), Some(until)] if until < from => Err("has a row that ends before it begins"),
        [None, _] | [_, None] if id == DataTableId::Holidays => {
            Err("has a holiday without its first or its last day")
        }
        _ => Ok(()),
    }
}

/// The order of rows: what is proposed comes first, so that it never hides what holds.
fn order(row: &DataRow) -> (Option<&str>, bool, Option<NaiveDate>) {
    let holds = row.status != Some(RowStatus::Proposed);
    (row.key.as_deref(), holds, row.valid_from.as_ref().and_then(Date::value))
}

fn invalid(table: Option<DataTableId>, reason: &'static str) -> Error {
    let setting = table.map_or_else(|| "data".to_owned(), |table| format!("data/{}", table.as_str()));
    Error::invalid_setting(setting, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        crate::model::parse_date(text)
    }

    #[test]
    fn every_built_in_table_can_be_read() {
        for (id, text) in DataTableId::ALL.iter().zip(BUILT_IN) {
            let table: DataTable = serde_json::from_str(text).expect("a table");
            assert_eq!(table.id, Some(*id));
            assert!(Table::new(table).is_ok(), "{id:?}");
        }
        assert_eq!(DataTables::built_in().tables.len(), DataTableId::ALL.len());
    }

    #[test]
    fn the_row_that_holds_on_the_day_is_found() {
        let data = DataTables::built_in();
        let age = |country, at| data.look_up(DataTableId::ConsentAges, country, day(at));
        assert_eq!(age("DK", "2023-12-31").and_then(|row| row.value()), Some(13));
        assert_eq!(age("DK", "2024-01-01").and_then(|row| row.value()), Some(15));
        assert_eq!(age("NO", "2026-11-24").expect("a row").as_use().row, "NO 2018-07-20");
        assert!(age("NO", "2001-01-01").is_none());
        assert!(age("XX", "2026-11-24").is_none());
        // What was only proposed does not hold.
        assert_eq!(age("NO", "2026-11-24").and_then(|row| row.value()), Some(13));
    }

    #[test]
    fn a_host_can_replace_a_table_and_bad_ones_are_refused() {
        let table = |rows: &str| {
            format!(
                r#"{{"kind":"dated_data","format_version":1,"id":"x","tables":[{{"id":"consent_ages","as_of":"2027-01-01","rows":[{rows}]}}]}}"#
            )
        };
        let row = r#"{"key":"NO","value":15,"valid_from":"2027-01-01","source":"act","confidence":"found"}"#;
        let data = DataTables::from_json(&table(row)).expect("a table");
        let found = data.look_up(DataTableId::ConsentAges, "NO", day("2027-02-01")).expect("a row");
        assert_eq!(found.value(), Some(15));
        assert!(data.look_up(DataTableId::Eea, "NO", None).is_some());
        for bad in [
            &format!("{row},{row}"),
            r#"{"value":15,"source":"a","confidence":"found"}"#,
            r#"{"key":"NO","confidence":"found"}"#,
            r#"{"key":"NO","valid_from":"2027-02-30","source":"a","confidence":"found"}"#,
            r#"{"key":"NO","valid_from":"2027-02-03","valid_until":"2027-02-02","source":"a","confidence":"found"}"#,
        ] {
            assert!(matches!(DataTables::from_json(&table(bad)), Err(Error::InvalidSetting { .. })), "{bad}");
        }
        assert!(matches!(DataTables::from_json("{"), Err(Error::InvalidSetting { .. })));
    }
}
