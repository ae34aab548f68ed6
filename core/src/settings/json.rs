//! Settings as JSON, the form in which C and other languages give them.

use std::sync::Arc;

use crate::catalogue::Confidence;
use crate::dated::DataTables;
use crate::document::conform_strictly;
use crate::error::Error;
use crate::house::HouseRule;
use crate::locale::Locale;
use crate::model::DatedData;
use crate::settings::reader::{Item, parse};
use crate::settings::{CatalogVersion, Level, Limits, Settings, Suppression, Thresholds};

const KNOWN: [&str; 11] = [
    "at",
    "min_confidence",
    "limits",
    "thresholds",
    "data",
    "catalog_version",
    "locale",
    "levels",
    "suppressions",
    "house_rules",
    "shared",
];

/// Reads settings from a JSON object.
pub(super) fn read(text: &str) -> Result<Settings, Error> {
    let tree = parse(text)?;
    let fields = Item::root(&tree).fields(&KNOWN)?;
    let confidence = |item: Item<'_>| {
        item.parse(Confidence::parse, "must be `uncertain`, `memory`, `inferred` or `found`")
    };
    let version = |item: Item<'_>| {
        item.parse(CatalogVersion::parse, "is no version of the catalogue that this library has")
    };
    let locale = |item: Item<'_>| Ok(Locale::negotiate(item.words()?));
    // The levels may name the house rules.
    let mut house_rules: Vec<Arc<HouseRule>> = Vec::new();
    for item in fields.get("house_rules").map(|list| list.items()).transpose()?.unwrap_or_default() {
        let rule = HouseRule::read(&item)?;
        if house_rules.iter().any(|other| other.id() == rule.id()) {
            return Err(item.refuse_at("id", "is the id of another house rule"));
        }
        house_rules.push(Arc::new(rule));
    }
    Ok(Settings {
        at: fields.read("at", |item| item.date())?,
        min_confidence: fields.read("min_confidence", confidence)?.unwrap_or_default(),
        limits: fields.read("limits", |item| limits(&item))?.unwrap_or_default(),
        thresholds: fields.read("thresholds", |item| thresholds(&item))?.unwrap_or_default(),
        data: fields.read("data", |item| data(&item))?,
        catalog_version: fields.read("catalog_version", version)?,
        locale: fields.read("locale", locale)?,
        levels: fields.each("levels", |item| Level::read(&item, &house_rules))?,
        suppressions: fields.each("suppressions", |item| Suppression::read(&item))?,
        shared: fields.read("shared", |item| item.flag())?.unwrap_or_default(),
        house_rules,
    })
}

fn limits(item: &Item<'_>) -> Result<Limits, Error> {
    let fields = item.fields(&["bytes", "depth", "nodes", "findings"])?;
    let defaults = Limits::default();
    let limit = |name, default| {
        let given = fields.read(name, |item| item.count())?;
        Ok(given.map_or(default, |given| usize::try_from(given).unwrap_or(usize::MAX)))
    };
    Ok(Limits {
        bytes: limit("bytes", defaults.bytes)?,
        depth: limit("depth", defaults.depth)?,
        nodes: limit("nodes", defaults.nodes)?,
        findings: limit("findings", defaults.findings)?,
    })
}

fn thresholds(item: &Item<'_>) -> Result<Thresholds, Error> {
    let fields = item.fields(&["data_age_days"])?;
    let defaults = Thresholds::default();
    Ok(Thresholds {
        data_age_days: fields.read("data_age_days", |item| item.count())?.unwrap_or(defaults.data_age_days),
    })
}

fn data(item: &Item<'_>) -> Result<Arc<DataTables>, Error> {
    let document: DatedData =
        conform_strictly(item.node()).map_err(|(place, reason)| item.refuse_at(&place, reason))?;
    Ok(Arc::new(DataTables::with(&document)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{CATALOG_VERSION, CATALOG_VERSIONS, Severity};
    use crate::settings::{PathPattern, PointerPattern, Select};
    use chrono::NaiveDate;

    fn place_of(text: &str) -> String {
        match Settings::from_json(text) {
            Err(Error::InvalidSetting { setting, .. }) => setting,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn settings_are_read_strictly() {
        let settings =
            Settings::from_json(r#"{"at":"2026-11-24","min_confidence":"found","limits":{"depth":9}}"#);
        let settings = settings.expect("valid settings");
        assert_eq!(settings.at, NaiveDate::from_ymd_opt(2026, 11, 24));
        assert_eq!(settings.min_confidence, Confidence::Found);
        assert_eq!((settings.limits.depth, settings.limits.nodes), (9, Limits::default().nodes));
        for text in ["", " \n", "{}", r#"{"at":null,"levels":null,"limits":{"depth":null}}"#] {
            assert_eq!(Settings::from_json(text).expect("defaults"), Settings::default());
        }
    }

    #[test]
    fn everything_can_be_set() {
        let settings = Settings::from_json(
            r#"{"catalog_version":"2026.1","locale":"nn-NO","thresholds":{"data_age_days":30},"shared":true,
                "levels":[{"select":"*","severity":"error","path":"new/**","kind":"engagement"},
                          {"select":"privacy","severity":"warning"},
                          {"select":"I-10","severity":"off","reason":"We check it by hand."}],
                "suppressions":[{"rule":"O-07","pointer":"/channels/*/anonymity","path":"a/*.yaml",
                                 "reason":"Decided by the board.","until":"2027-01-31"},{"rule":"G-01"}]}"#,
        )
        .expect("valid settings");
        assert_eq!(settings.catalog_version.map(CatalogVersion::as_str), Some(CATALOG_VERSIONS[0]));
        assert_eq!((settings.locale, settings.shared), (Some(Locale::Nynorsk), true));
        assert_eq!(settings.thresholds.data_age_days, 30);
        let [all, family, rule] = &settings.levels[..] else { panic!("three levels") };
        assert_eq!((&all.select, all.severity), (&Select::All, Some(Severity::Error)));
        assert_eq!(all.path, Some(PathPattern::parse("new/**").expect("a pattern")));
        assert_eq!(family.select, Select::Family(crate::catalogue::Family::Privacy));
        assert_eq!((rule.severity, rule.reason.as_deref()), (None, Some("We check it by hand.")));
        let [one, other] = &settings.suppressions[..] else { panic!("two suppressions") };
        assert_eq!(one.until, NaiveDate::from_ymd_opt(2027, 1, 31));
        assert_eq!(one.pointer.as_str(), "/channels/*/anonymity");
        assert_eq!((other.pointer.clone(), other.reason.as_str()), (PointerPattern::everywhere(), ""));
    }

    #[test]
    fn a_mistake_is_told_with_its_place() {
        for (text, place) in [
            ("[]", "settings"),
            ("{", "settings"),
            (r#"{"at":"24.11.2026"}"#, "at"),
            (r#"{"att":1}"#, "att"),
            (r#"{"at":"2026-11-24","at":"2026-11-25"}"#, "at"),
            (r#"{"limits":{"depth":-1}}"#, "limits/depth"),
            (r#"{"limits":{"depth":1.5}}"#, "limits/depth"),
            (r#"{"thresholds":{"age":1}}"#, "thresholds/age"),
            (r#"{"min_confidence":"sure"}"#, "min_confidence"),
            (r#"{"catalog_version":"2025.1"}"#, "catalog_version"),
            (r#"{"locale":""}"#, "locale"),
            (r#"{"levels":{}}"#, "levels"),
            (r#"{"levels":[{"severity":"info"}]}"#, "levels/0/select"),
            (r#"{"levels":[{"select":"I-10"}]}"#, "levels/0/severity"),
            (r#"{"levels":[{"select":"I-10","severity":"none"}]}"#, "levels/0/severity"),
            (r#"{"levels":[{"select":"XYZ-1","severity":"off"}]}"#, "levels/0/select"),
            (r#"{"levels":[{"select":"i-10","severity":"off"}]}"#, "levels/0/select"),
            (r#"{"levels":[{"select":"I-10","severity":"off","kind":"policy"}]}"#, "levels/0/kind"),
            (r#"{"levels":[{"select":"I-10","severity":"off","path":"a//b"}]}"#, "levels/0/path"),
            (r#"{"levels":[{"select":"I-10","severity":"off","reason":" "}]}"#, "levels/0/reason"),
            (
                r#"{"levels":[{"select":"*","severity":"info"},{"select":"*","severity":3}]}"#,
                "levels/0/reason",
            ),
            (r#"{"levels":[{"select":"SUP-01","severity":"off"}]}"#, "levels/0/reason"),
            (r#"{"suppressions":[{"rule":"I-10","pointer":"x"}]}"#, "suppressions/0/pointer"),
            (r#"{"suppressions":[{"rule":"I-10","path":"[a]"}]}"#, "suppressions/0/path"),
            (r#"{"suppressions":[{"rule":"I-10","until":"2026-02-30"}]}"#, "suppressions/0/until"),
            (r#"{"suppressions":[{"reason":"x"}]}"#, "suppressions/0/rule"),
            (r#"{"suppressions":[{"rule":"I-10","why":"x"}]}"#, "suppressions/0/why"),
            (r#"{"data":{"kind":"dated_data","tables":[{"id":"nothing"}]}}"#, "data/tables/0/id"),
            (r#"{"data":{"tables":[{"id":"eea"}]}}"#, "data/eea"),
            (r#"{"data":[]}"#, "data"),
            (r#"{"shared":"yes"}"#, "shared"),
        ] {
            assert_eq!(place_of(text), place, "{text}");
        }
        assert!(Settings::from_json(r#"{"levels":[{"select":"SUP-01","severity":"warning"}]}"#).is_ok());
        assert_eq!(CatalogVersion::default().as_str(), CATALOG_VERSION);
    }
}
