//! House rules: what they find, what they leave alone, and what is refused because it could never work.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use cocareer::{
    Error, Format, HouseRule, Locale, Report, Settings, Severity, SuppressionOrigin, check_text, parse_at,
};
use serde_json::{Value, json};

const GOOD: &str = include_str!("../../examples/documents/one_to_one.json");

/// A house rule with some of its parts replaced.
fn rule(change: Value) -> Value {
    let mut rule = json!({
        "id": "OUR-1",
        "severity": "warning",
        "message": {"nn": "Ikkje slik.", "en": "Not like this."},
        "require": {"field": "title", "present": true},
    });
    for (name, value) in change.as_object().expect("an object") {
        rule[name] = value.clone();
    }
    rule
}

fn report(document: &Value, rules: &[Value], more: &Value) -> Report {
    let mut settings = json!({"at": "2026-11-24", "house_rules": rules});
    for (name, value) in more.as_object().expect("an object") {
        settings[name] = value.clone();
    }
    let settings = Settings::from_json(&settings.to_string()).expect("valid settings");
    check_text(document.to_string().as_bytes(), Format::Json, &settings).expect("checked")
}

/// The places where a house rule is broken.
fn places(document: &Value, change: Value) -> Vec<String> {
    let report = report(document, &[rule(change)], &json!({}));
    assert_eq!(report.house_rules, ["OUR-1"]);
    let found = report.findings.iter().filter(|finding| finding.rule_id() == "OUR-1");
    found.map(|finding| finding.pointer().to_owned()).collect()
}

fn document() -> Value {
    json!({
        "kind": "engagement", "format_version": 1, "id": "x", "mode": "one_to_one", "title": {"nn": "Tittel"},
        "languages": ["nn", "nb"],
        "channels": [
            {"id": "a", "mode": "one_to_one", "media": ["text", "video"], "response_time_hours": 24},
            {"id": "b", "mode": "information", "media": ["text"], "response_time_hours": 48},
            {"id": "c", "mode": "one_to_one"},
        ],
        "information": [
            {"id": "i", "verified_on": "2026-11-01", "valid_until": "2026-12-01", "source": "https://a.example"},
            {"id": "j", "verified_on": "2026-12-24", "valid_until": "2026-12-01", "source": "http://a.example"},
            {"id": "k", "verified_on": "soon", "valid_until": "2026-12-01"},
        ],
    })
}

#[test]
fn each_test_finds_what_does_not_pass_it() {
    let channels =
        |require: Value| places(&document(), json!({"for_each": "/channels/*", "require": require}));
    let items =
        |require: Value| places(&document(), json!({"for_each": "/information/*", "require": require}));
    let hours = "response_time_hours";
    assert_eq!(channels(json!({"field": hours, "present": true})), ["/channels/2/response_time_hours"]);
    assert_eq!(channels(json!({"field": hours, "max": 24})).len(), 2, "what is absent is not at most 24");
    assert_eq!(channels(json!({"field": hours, "min": 30})).len(), 2);
    assert_eq!(channels(json!({"field": hours, "min": 20, "max": 30})).len(), 2);
    assert_eq!(channels(json!({"field": hours, "equals": 48})).len(), 2);
    assert_eq!(channels(json!({"field": "mode", "equals": "one_to_one"})), ["/channels/1/mode"]);
    assert_eq!(channels(json!({"field": "mode", "one_of": ["one_to_one", "information"]})).len(), 0);
    assert_eq!(
        channels(json!({"field": "media", "includes": "video"})),
        ["/channels/1/media", "/channels/2/media"]
    );
    assert_eq!(
        channels(json!({"field": "media", "absent": true})),
        ["/channels/0/media", "/channels/1/media"]
    );
    assert_eq!(channels(json!({"field": "media", "min_count": 2})).len(), 2);
    assert_eq!(channels(json!({"field": "media", "max_count": 1})), ["/channels/0/media"]);
    assert_eq!(items(json!({"field": "source", "matches": "https://*"})).len(), 2);
    assert_eq!(items(json!({"field": "verified_on", "before": "at"})), ["/information/1/verified_on"]);
    assert_eq!(
        items(json!({"field": "verified_on", "before": "valid_until"})),
        ["/information/1/verified_on"]
    );
    assert_eq!(items(json!({"field": "verified_on", "after": "2026-11-01"})), ["/information/0/verified_on"]);
    assert_eq!(
        places(&document(), json!({"require": {"field": "title/en", "present": true}})),
        ["/title/en"]
    );
    assert_eq!(places(&document(), json!({"require": {"field": "title", "min_count": 2}})), ["/title"]);
    let each_word = json!({"for_each": "/channels/*/media/*", "require": {"one_of": ["text", "audio"]}});
    assert_eq!(places(&document(), each_word), ["/channels/0/media/1"]);
}

#[test]
fn conditions_say_where_a_rule_looks() {
    let of = |when: Value| {
        let change = json!({
            "for_each": "/channels/*", "when": when, "require": {"field": "media", "includes": "audio"}
        });
        places(&document(), change).len()
    };
    assert_eq!(of(json!([])), 3);
    assert_eq!(of(json!([{"field": "mode", "equals": "one_to_one"}])), 2);
    assert_eq!(
        of(json!([{"field": "mode", "equals": "one_to_one"}, {"field": "media", "present": true}])),
        1
    );
    assert_eq!(of(json!([{"field": "/languages", "includes": "se"}])), 0);
    assert_eq!(of(json!([{"field": "/languages", "includes": "nb"}])), 3);
}

#[test]
fn what_cannot_be_told_is_no_finding() {
    let change = json!({"for_each": "/information/*", "require": {"field": "verified_on", "before": "at"}});
    let house_rule = HouseRule::from_json(&rule(change.clone()).to_string()).expect("a rule");
    assert!(house_rule.needs_date());
    let report = report(&document(), &[rule(change)], &json!({"at": null}));
    assert!(report.findings.iter().all(|finding| finding.house.is_none()));
}

#[test]
fn a_rule_holds_from_its_mode_on() {
    let narrow = rule(json!({"mode": "community", "require": {"field": "aims", "present": true}}));
    let report = report(&document(), &[narrow], &json!({}));
    assert!(report.house_rules.is_empty());
    assert!(report.findings.iter().all(|finding| finding.house.is_none()));
}

#[test]
fn its_words_are_those_of_the_service() {
    let more = json!({"remedy": {"nb": "Slik."}, "source": "Our guidelines, section 3", "require": {"field": "aims", "present": true}});
    let report = report(&document(), &[rule(more)], &json!({}));
    let finding = report.findings.iter().find(|finding| finding.house.is_some()).expect("broken");
    assert_eq!((finding.rule.id(), finding.rule_id()), ("HOUSE-01", "OUR-1"));
    assert_eq!(finding.message_id(), "OUR-1.broken");
    assert_eq!(finding.message(Locale::Nynorsk), "Ikkje slik.");
    assert_eq!(finding.message(Locale::Bokmal), "Not like this.");
    assert_eq!(finding.remedy(Locale::Nynorsk), "Slik.");
    let sources = finding.sources();
    assert_eq!((sources[0].work, sources[0].locator), ("HOUSE", "OUR-1"));
    assert_eq!(sources[0].citation, "Our guidelines, section 3");
    let json: Value = serde_json::from_str(&report.to_json(Locale::English)).expect("JSON");
    let told = json["findings"].as_array().expect("findings").iter().find(|one| one["rule"] == "OUR-1");
    assert_eq!(told.expect("the finding")["message_id"], "OUR-1.broken");
}

#[test]
fn levels_and_suppressions_know_house_rules() {
    let broken = || rule(json!({"require": {"field": "aims", "present": true}}));
    let severity = |more: Value| {
        let report = report(&document(), &[broken()], &more);
        let found = report.findings.into_iter().find(|finding| finding.house.is_some());
        found.map(|finding| (finding.severity, finding.suppressed.map(|given| given.origin)))
    };
    assert_eq!(severity(json!({})), Some((Severity::Warning, None)));
    let level = |select: &str, severity: &str| json!({"levels": [{"select": select, "severity": severity, "reason": "A reason."}]});
    assert_eq!(severity(level("OUR-1", "error")), Some((Severity::Error, None)));
    assert_eq!(severity(level("HOUSE-01", "info")), Some((Severity::Info, None)));
    assert_eq!(severity(level("OUR-1", "off")), None);
    for id in ["OUR-1", "HOUSE-01"] {
        let suppressed = severity(json!({"suppressions": [{"rule": id, "reason": "A reason."}]}));
        assert_eq!(suppressed, Some((Severity::Warning, Some(SuppressionOrigin::Settings))));
    }
    let mut ignoring = document();
    ignoring["x-cocareer-ignore"] = json!([{"rule": "OUR-1", "reason": "A reason."}]);
    let report = report(&ignoring, &[broken()], &json!({}));
    let finding = report.findings.iter().find(|finding| finding.house.is_some()).expect("broken");
    assert!(!finding.counts() && report.findings.iter().all(|one| !one.rule_id().starts_with("SUP-")));
}

#[test]
fn what_could_not_be_read_is_not_judged() {
    let mut misspelt = document();
    misspelt["aim"] = json!(["inform"]);
    misspelt["channels"][0]["media"] = json!("text");
    let aims = json!({"require": {"field": "aims", "present": true}});
    assert_eq!(places(&misspelt, aims), Vec::<String>::new());
    let media = json!({"for_each": "/channels/*", "require": {"field": "media", "present": true}});
    assert_eq!(places(&misspelt, media), ["/channels/2/media"]);
}

#[test]
fn what_could_never_work_is_refused_with_its_place() {
    let place = |change: Value| {
        let settings = json!({"house_rules": [rule(change)]}).to_string();
        match Settings::from_json(&settings) {
            Err(Error::InvalidSetting { setting, .. }) => setting,
            other => panic!("{settings}: {other:?}"),
        }
    };
    let require = |condition: Value| place(json!({"require": condition}));
    for id in ["our-1", "OUR", "OUR-", "-1", "OUR-1a", "1T-1", "DOC-99", "I-10", "HOUSE-7", "Æ-1", ""] {
        assert_eq!(place(json!({"id": id})), "house_rules/0/id", "{id}");
    }
    assert_eq!(place(json!({"severity": "off"})), "house_rules/0/severity");
    assert_eq!(place(json!({"mode": "everything"})), "house_rules/0/mode");
    assert_eq!(place(json!({"message": {}})), "house_rules/0/message");
    assert_eq!(place(json!({"message": {"nn": " "}})), "house_rules/0/message/nn");
    assert_eq!(place(json!({"remedy": {"nynorsk!": "x"}})), "house_rules/0/remedy/nynorsk!");
    assert_eq!(place(json!({"colour": 1})), "house_rules/0/colour");
    assert_eq!(place(json!({"require": null})), "house_rules/0/require");
    for pattern in ["channels", "/channels", "/channels/0", "/title/*", "/channels/*/colour", "/*", "/"] {
        let place = place(json!({"for_each": pattern, "require": {"field": "colour", "present": true}}));
        let expected =
            if pattern == "/channels" { "house_rules/0/require/field" } else { "house_rules/0/for_each" };
        assert_eq!(place, expected, "{pattern}");
    }
    assert_eq!(place(json!({"when": {}})), "house_rules/0/when");
    assert_eq!(place(json!({"when": [{"field": "colour", "present": true}]})), "house_rules/0/when/0/field");
    for (condition, below) in [
        (json!({}), ""),
        (json!({"field": "title"}), ""),
        (json!({"field": "channels/id", "present": true}), "/field"),
        (json!({"field": "/colour", "present": true}), "/field"),
        (json!({"field": "title", "present": false}), "/present"),
        (json!({"field": "title", "equals": "x"}), "/equals"),
        (json!({"field": "mode", "equals": "chatting"}), "/equals"),
        (json!({"field": "mode", "one_of": []}), "/one_of"),
        (json!({"field": "mode", "one_of": ["information", 3]}), "/one_of/1"),
        (json!({"field": "mode", "matches": "x*"}), "/matches"),
        (json!({"field": "id", "min": 3}), "/min"),
        (json!({"field": "format_version", "max": "3"}), "/max"),
        (json!({"field": "id", "before": "at"}), "/before"),
        (json!({"field": "id", "includes": "x"}), "/includes"),
        (json!({"field": "languages", "includes": 3}), "/includes"),
        (json!({"field": "id", "min_count": 1}), "/min_count"),
        (json!({"field": "id", "regex": "x"}), "/regex"),
        (json!({"field": "title", "present": true, "absent": true}), ""),
        (json!({"field": "languages", "min_count": 3, "max_count": 2}), ""),
    ] {
        assert_eq!(require(condition.clone()), format!("house_rules/0/require{below}"), "{condition}");
    }
    let dates = |condition: Value| place(json!({"for_each": "/information/*", "require": condition}));
    assert_eq!(dates(json!({"field": "verified_on", "before": "tomorrow"})), "house_rules/0/require/before");
    assert_eq!(dates(json!({"field": "verified_on", "before": "source"})), "house_rules/0/require/before");
    let contradictory = json!({"field": "verified_on", "after": "2026-02-01", "before": "2026-01-01"});
    assert_eq!(dates(contradictory), "house_rules/0/require");
    let twice = json!({"house_rules": [rule(json!({})), rule(json!({}))]}).to_string();
    let error = Settings::from_json(&twice).expect_err("one id twice");
    assert!(matches!(error, Error::InvalidSetting { setting, .. } if setting == "house_rules/1/id"));
}

#[test]
fn a_clean_document_stays_clean() {
    let settings = json!({"at": "2026-11-24", "house_rules": [rule(json!({}))]}).to_string();
    let settings = Settings::from_json(&settings).expect("valid settings");
    assert_eq!(settings.at, parse_at("2026-11-24").ok());
    let report = check_text(GOOD.as_bytes(), Format::Json, &settings).expect("checked");
    assert_eq!(report.findings, Vec::new());
    assert_eq!(report.house_rules, ["OUR-1"]);
    assert_eq!(usize::try_from(report.rules_run), Ok(report.rules.len() + 1));
}

/// An older catalogue takes rules of the catalogue away, never those of the service.
#[test]
fn an_older_catalogue_keeps_the_house_rules() {
    let broken = rule(json!({"require": {"field": "title", "absent": true}}));
    let report = report(&document(), &[broken], &json!({"catalog_version": "2026.1"}));
    assert_eq!(report.house_rules, ["OUR-1"]);
    assert!(report.findings.iter().any(|finding| finding.rule_id() == "OUR-1"));
}
