//! Rules INFO-01 and on: how long information holds, by kind.

use crate::catalogue::{Confidence, DESIGN, Source, article, cited};
use crate::dated::Known;
use crate::model::{DataTableId, Date, InformationItem};
use crate::rules::findings::number;
use crate::rules::information::is_own;
use crate::rules::{Facts, Findings, at, rules};

/// The intervals themselves are in no source.
const INTERVALS: Source = cited(&DESIGN, "intervals by kind of information", Confidence::Inferred);

rules! {
    since "2026.2";
    /// Information is checked as often as its kind asks for.
    CHECKED_IN_TIME = INFO_01 {
        Information, Warning, Information, Inferred, dated;
        sources: [article("I-11"), INTERVALS];
        check: |facts, out| checked_in_time(facts, out, false)
    }
    /// What practitioners post and share themselves is checked as often as its kind asks for, without exception.
    OWN_CHECKED_IN_TIME = INFO_02 {
        Information, Error, Information, Inferred, dated;
        sources: [article("I-12"), INTERVALS];
        check: |facts, out| checked_in_time(facts, out, true)
    }
    /// Nothing is said to hold longer than its kind does.
    PROMISED_TOO_LONG = INFO_03 {
        Information, Warning, Information, Inferred;
        sources: [article("I-11"), INTERVALS];
        check: promised_too_long
    }
    /// Each item says what kind of information it is.
    KIND = INFO_04 {
        Information, Info, Information, Inferred;
        sources: [article("I-11"), INTERVALS];
        check: |facts, out| {
            for (index, item) in facts.information().iter().enumerate() {
                if item.kind.is_none() {
                    out.add("no-kind", at!["information", index, "kind"], vec![]);
                }
            }
        }
    }
}

/// For how many days an item may go unchecked, with the row that says so.
fn interval<'d>(facts: &Facts<'d>, item: &InformationItem) -> Option<(u64, Known<'d>)> {
    let row = facts.look_up(DataTableId::InformationIntervals, item.kind?.as_str())?;
    Some((u64::from(row.value()?), row))
}

/// For how many days too many an item has gone unchecked: the days, the interval and its row. An end that is over is
/// reported by I-11 or I-12, with the same remedy.
fn unchecked<'d>(facts: &Facts<'d>, item: &InformationItem) -> Option<(u64, u64, Known<'d>)> {
    let days = facts.days_since(item.verified_on.as_ref())?;
    if facts.is_over(item.valid_until.as_ref()) {
        return None;
    }
    let (interval, row) = interval(facts, item)?;
    (days > interval).then_some((days, interval, row))
}

fn checked_in_time(facts: &Facts<'_>, out: &mut Findings<'_>, own: bool) {
    for (index, item) in facts.information().iter().enumerate().filter(|(_, item)| is_own(item) == own) {
        if let Some((days, interval, row)) = unchecked(facts, item) {
            let params = vec![number("days", days), number("interval", interval)];
            out.add_with("old", vec![at!["information", index, "verified_on"]], params).because(&row);
        }
    }
}

fn promised_too_long(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let day = |date: &Option<Date>| date.as_ref().and_then(Date::value);
    for (index, item) in facts.information().iter().enumerate() {
        let (Some(verified), Some(end)) = (day(&item.verified_on), day(&item.valid_until)) else { continue };
        let Ok(promised) = u64::try_from(end.signed_duration_since(verified).num_days()) else { continue };
        let Some((interval, row)) = interval(facts, item) else { continue };
        // What must be checked again gets a new end with that.
        if promised > interval && unchecked(facts, item).is_none() {
            let places =
                vec![at!["information", index, "valid_until"], at!["information", index, "verified_on"]];
            let params = vec![number("promised", promised), number("interval", interval)];
            out.add_with("long", places, params).because(&row);
        }
    }
}
