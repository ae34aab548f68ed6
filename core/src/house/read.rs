//! Reading a house rule: whatever could not work is refused, with its place.

use serde_json::Value;

use crate::catalogue::{Severity, catalogue};
use crate::error::Error;
use crate::house::path::{Path, Places};
use crate::house::{Condition, Day, HouseRule, Test};
use crate::model::{ClockTime, EngagementMode, LocalizedText, Timestamp, is_language_tag, parse_date};
use crate::settings::Item;
use crate::shape::Shape;

const RULE: [&str; 9] =
    ["id", "severity", "mode", "message", "remedy", "source", "for_each", "when", "require"];

const CONDITION: [&str; 13] = [
    "field",
    "present",
    "absent",
    "equals",
    "one_of",
    "matches",
    "min",
    "max",
    "before",
    "after",
    "includes",
    "min_count",
    "max_count",
];

impl HouseRule {
    pub(crate) fn read(item: &Item<'_>) -> Result<Self, Error> {
        let fields = item.fields(&RULE)?;
        let id = fields.need("id")?;
        check_id(id.text()?).map_err(|reason| id.refuse(reason))?;
        let places = |item: Item<'_>| Places::parse(item.text()?).map_err(|reason| item.refuse(reason));
        let (for_each, shape) =
            fields.read("for_each", places)?.map_or_else(|| Places::parse(""), Ok).map_err(|reason| {
                // The whole document is always a place.
                item.refuse(reason)
            })?;
        let mode = |item: Item<'_>| item.parse(EngagementMode::parse, "names no mode of engagement");
        Ok(Self {
            id: id.text()?.to_owned(),
            severity: fields
                .need("severity")?
                .parse(Severity::parse, "must be `error`, `warning` or `info`")?,
            mode: fields.read("mode", mode)?.unwrap_or(EngagementMode::Information),
            message: localized(&fields.need("message")?)?,
            remedy: fields.read("remedy", |item| localized(&item))?.unwrap_or_default(),
            source: fields.read("source", |item| Ok(item.words()?.to_owned()))?,
            when: fields.each("when", |item| condition(&item, &shape))?,
            require: condition(&fields.need("require")?, &shape)?,
            for_each,
        })
    }
}

/// Why an id is none that a house rule can have.
fn check_id(id: &str) -> Result<(), &'static str> {
    let (family, number) = id.split_once('-').unwrap_or_default();
    let is_formed = family.starts_with(|sign: char| sign.is_ascii_uppercase())
        && family.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_formed {
        return Err("must be upper-case letters and digits, a dash and a number, such as `OUR-1`");
    }
    let begins_alike = |known: &str| known.split('-').next() == Some(family);
    if catalogue().iter().any(|rule| begins_alike(rule.id())) {
        return Err("must not begin as rules of the catalogue do");
    }
    Ok(())
}

fn localized(item: &Item<'_>) -> Result<LocalizedText, Error> {
    let texts = item.entries()?;
    let mut all = Vec::new();
    for (tag, text) in texts {
        if !is_language_tag(tag) {
            return Err(text.refuse("is no language tag"));
        }
        all.push((tag.to_owned(), text.words()?.to_owned()));
    }
    if all.is_empty() {
        return Err(item.refuse("must have a text in some language"));
    }
    Ok(all.into_iter().collect())
}

/// A condition about a value below a place of the shape `place`.
fn condition(item: &Item<'_>, place: &Shape) -> Result<Condition, Error> {
    let fields = item.fields(&CONDITION)?;
    let path = |item: Item<'_>| Path::parse(item.text()?, place).map_err(|reason| item.refuse(reason));
    let here = Path::parse("", place).map_err(|reason| item.refuse(reason));
    let (field, shape) = fields.read("field", path)?.map_or(here, Ok)?;
    let mut tests = Vec::new();
    for name in CONDITION.iter().skip(1) {
        if let Some(item) = fields.get(name) {
            tests.push(test(name, &item, &shape, place)?);
        }
    }
    if tests.is_empty() {
        return Err(item.refuse("asks nothing of the field"));
    }
    if contradicts(&tests) {
        return Err(item.refuse("can never hold"));
    }
    Ok(Condition { field, is_localized: matches!(shape, Shape::Localized), tests })
}

fn test(name: &str, item: &Item<'_>, shape: &Shape, place: &Shape) -> Result<Test, Error> {
    let suits = |suits: bool, reason| if suits { Ok(()) } else { Err(item.refuse(reason)) };
    let must_be_true = |test| {
        if item.flag()? { Ok(test) } else { Err(item.refuse("must be `true`")) }
    };
    let is_count = || suits(matches!(shape, Shape::Count), "asks for a number where there is none");
    let is_date = || suits(matches!(shape, Shape::Date), "asks for a date where there is none");
    let is_many = || {
        let is_many = matches!(shape, Shape::List(_) | Shape::Localized);
        suits(is_many, "asks for a list, or a text in several languages, where there is none")
    };
    match name {
        "present" => must_be_true(Test::Present),
        "absent" => must_be_true(Test::Absent),
        "equals" => Ok(Test::OneOf(vec![scalar(item, shape)?])),
        "one_of" => {
            let values =
                item.items()?.iter().map(|item| scalar(item, shape)).collect::<Result<Vec<_>, _>>()?;
            suits(!values.is_empty(), "must not be empty")?;
            Ok(Test::OneOf(values))
        }
        "matches" => {
            suits(matches!(shape, Shape::Text), "asks for a text where there is none")?;
            Ok(Test::Matches(item.words()?.to_owned()))
        }
        "min" => is_count().and_then(|()| Ok(Test::Min(item.count()?))),
        "max" => is_count().and_then(|()| Ok(Test::Max(item.count()?))),
        "before" => is_date().and_then(|()| Ok(Test::Before(day(item, place)?))),
        "after" => is_date().and_then(|()| Ok(Test::After(day(item, place)?))),
        "includes" => match shape {
            Shape::List(inner) => Ok(Test::Includes(scalar(item, inner)?)),
            _ => Err(item.refuse("asks for a list where there is none")),
        },
        "min_count" => is_many().and_then(|()| Ok(Test::MinCount(item.count()?))),
        _ => is_many().and_then(|()| Ok(Test::MaxCount(item.count()?))),
    }
}

/// A value that a field of the shape can have, as documents are written.
fn scalar(item: &Item<'_>, shape: &Shape) -> Result<Value, Error> {
    match shape {
        Shape::Text => Ok(item.text()?.into()),
        Shape::Flag => Ok(item.flag()?.into()),
        Shape::Count => Ok(item.count()?.into()),
        Shape::Date => Ok(item.date()?.to_string().into()),
        Shape::ClockTime => {
            let text = item.text()?;
            let is_time = ClockTime::new(text).minutes().is_some();
            if is_time { Ok(text.into()) } else { Err(item.refuse("must be a time of day, HH:MM")) }
        }
        Shape::Timestamp => {
            let text = item.text()?;
            let is_instant = Timestamp::new(text).seconds().is_some();
            if is_instant {
                Ok(text.into())
            } else {
                Err(item.refuse("must be an instant, such as 2026-11-24T09:30:00Z"))
            }
        }
        Shape::Choice(choice) => {
            let named = |text: &str| {
                let is_it = |name: &str, aliases: &[&str]| name == text || aliases.contains(&text);
                choice.values.iter().find(|value| is_it(value.name, value.aliases)).map(|value| value.name)
            };
            Ok(item.parse(named, "is none of the values that the field can have")?.into())
        }
        Shape::Localized | Shape::List(_) | Shape::Record(_) => {
            Err(item.refuse("asks for a single value where there is none"))
        }
    }
}

fn day(item: &Item<'_>, place: &Shape) -> Result<Day, Error> {
    let text = item.text()?;
    if text == "at" {
        return Ok(Day::Check);
    }
    if let Some(date) = parse_date(text) {
        return Ok(Day::Date(date));
    }
    match Path::parse(text, place) {
        Ok((path, Shape::Date)) if !text.is_empty() => Ok(Day::Field(path)),
        _ => Err(item.refuse("must be a date (YYYY-MM-DD), `at`, or the way to a field with a date")),
    }
}

/// Whether no value can pass all tests.
fn contradicts(tests: &[Test]) -> bool {
    let has = |wanted: &Test| tests.contains(wanted);
    let number = |pick: fn(&Test) -> Option<u32>| tests.iter().find_map(pick);
    let is_empty = |least: Option<u32>, most: Option<u32>| matches!((least, most), (Some(least), Some(most)) if most < least);
    let counts = |test: &Test| matches!(test, Test::MaxCount(_));
    let absent_and_more =
        has(&Test::Absent) && tests.iter().any(|test| *test != Test::Absent && !counts(test));
    let range = is_empty(
        number(|test| if let Test::Min(least) = test { Some(*least) } else { None }),
        number(|test| if let Test::Max(most) = test { Some(*most) } else { None }),
    );
    let counted = is_empty(
        number(|test| if let Test::MinCount(least) = test { Some(*least) } else { None }),
        number(|test| if let Test::MaxCount(most) = test { Some(*most) } else { None }),
    );
    let date = |pick: fn(&Test) -> Option<chrono::NaiveDate>| tests.iter().find_map(pick);
    let before = date(|test| if let Test::Before(Day::Date(day)) = test { Some(*day) } else { None });
    let after = date(|test| if let Test::After(Day::Date(day)) = test { Some(*day) } else { None });
    absent_and_more
        || range
        || counted
        || matches!((after, before), (Some(after), Some(before)) if before <= after)
}
