//! Holding a document against a house rule.

use chrono::NaiveDate;
use serde_json::Value;

use crate::house::{Condition, Day, HouseRule, Test};
use crate::model::parse_date;
use crate::rules::Findings;
use crate::settings::is_like;

/// What there is to look at.
struct Look<'d> {
    root: &'d Value,
    at: Option<NaiveDate>,
}

/// Reports every place in `document` where the rule is broken.
pub(crate) fn run(rule: &HouseRule, document: &Value, at: Option<NaiveDate>, out: &mut Findings<'_>) {
    let look = Look { root: document, at };
    rule.for_each.visit(document, &mut |value, pointer| {
        let is_meant = rule.when.iter().all(|condition| look.first_failing(condition, value) == Ok(None));
        if is_meant {
            if let Ok(Some(failing)) = look.first_failing(&rule.require, value) {
                let mut pointers = vec![rule.require.field.pointer(pointer)];
                if let Test::Before(Day::Field(other)) | Test::After(Day::Field(other)) = failing {
                    pointers.push(other.pointer(pointer));
                }
                out.add_with("broken", pointers, Vec::new());
            }
        }
        !out.is_full()
    });
}

/// That nobody can tell whether something holds.
#[derive(Debug, PartialEq, Eq)]
struct Unclear;

impl Look<'_> {
    /// The first test that does not hold of the value at `place`, or nothing when all of them do.
    fn first_failing<'c>(
        &self,
        condition: &'c Condition,
        place: &Value,
    ) -> Result<Option<&'c Test>, Unclear> {
        let value = condition.field.find(self.root, place);
        let value = value.filter(|value| !is_absent(value, condition.is_localized));
        let mut unclear = false;
        for test in &condition.tests {
            match self.holds(test, value, place) {
                Ok(true) => {}
                Ok(false) => return Ok(Some(test)),
                Err(Unclear) => unclear = true,
            }
        }
        if unclear { Err(Unclear) } else { Ok(None) }
    }

    fn holds(&self, test: &Test, value: Option<&Value>, place: &Value) -> Result<bool, Unclear> {
        let number = || value.and_then(Value::as_u64);
        let count = || value.map_or(0, length);
        Ok(match test {
            Test::Present => value.is_some(),
            Test::Absent => value.is_none(),
            Test::OneOf(values) => value.is_some_and(|value| values.contains(value)),
            Test::Matches(pattern) => {
                value.and_then(Value::as_str).is_some_and(|text| is_like(pattern, text))
            }
            Test::Min(least) => number().is_some_and(|number| number >= u64::from(*least)),
            Test::Max(most) => number().is_some_and(|number| number <= u64::from(*most)),
            Test::Includes(wanted) => {
                value.and_then(Value::as_array).is_some_and(|items| items.contains(wanted))
            }
            Test::MinCount(least) => count() >= usize::try_from(*least).unwrap_or(usize::MAX),
            Test::MaxCount(most) => count() <= usize::try_from(*most).unwrap_or(usize::MAX),
            Test::Before(_) | Test::After(_) if value.is_none() => false,
            Test::Before(day) => date_of(value)? < self.day(day, place)?,
            Test::After(day) => date_of(value)? > self.day(day, place)?,
        })
    }

    fn day(&self, day: &Day, place: &Value) -> Result<NaiveDate, Unclear> {
        match day {
            Day::Check => self.at.ok_or(Unclear),
            Day::Date(date) => Ok(*date),
            Day::Field(path) => date_of(path.find(self.root, place)),
        }
    }
}

/// A date that is none is somebody else's finding.
fn date_of(value: Option<&Value>) -> Result<NaiveDate, Unclear> {
    value.and_then(Value::as_str).and_then(parse_date).ok_or(Unclear)
}

/// Whether there is nothing here, as the types see it.
fn is_absent(value: &Value, is_localized: bool) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) if is_localized => members.values().all(|text| is_absent(text, false)),
        _ => false,
    }
}

/// How many items a list has, or how many languages a text is in.
fn length(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.len(),
        Value::Object(members) => members.values().filter(|text| !is_absent(text, false)).count(),
        _ => 0,
    }
}
