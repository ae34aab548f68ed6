//! The assistant for the assessment of privacy consequences: each criterion from the facts that show it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what went wrong by failing")]

use cocareer::model::Engagement;
use cocareer::{DpiaCriterion, DpiaReason, Format, Locale, Settings, dpia_advice, parse_at, read_engagement};
use serde_json::{Value, json};

fn engagement(changes: &Value) -> Engagement {
    let mut document = json!({ "kind": "engagement", "format_version": 1, "id": "x", "mode": "information" });
    let (Some(all), Some(own)) = (document.as_object_mut(), changes.as_object()) else { panic!("objects") };
    all.extend(own.clone());
    read_engagement(document.to_string().as_bytes(), Format::Json, &Settings::default()).expect("a document")
}

fn signs(changes: &Value) -> Vec<(DpiaCriterion, Vec<String>)> {
    let settings = Settings::on(parse_at("2026-11-24").expect("a day"));
    let advice = dpia_advice(&engagement(changes), &settings);
    let places = |sign: cocareer::DpiaSign| sign.facts.into_iter().map(|fact| fact.pointer).collect();
    advice.signs.into_iter().map(|sign| (sign.criterion, places(sign))).collect()
}

/// Every fact alone shows its criterion and no other, at its place.
#[test]
fn each_fact_shows_one_criterion() {
    use DpiaCriterion::{
        AutomatedDecision, CombinedData, Evaluation, HinderedAccess, LargeScale, Monitoring, NewTechnology,
        SensitiveData, VulnerablePersons,
    };
    let policy = |part: Value| json!({ "privacy_policy": part });
    let processing = |field: &str| policy(json!({ "processing": { field: true } }));
    let cases = [
        (processing("evaluates_people"), Evaluation, "/privacy_policy/processing/evaluates_people"),
        (
            policy(json!({ "automated_decisions": { "used": true } })),
            AutomatedDecision,
            "/privacy_policy/automated_decisions/used",
        ),
        (
            processing("monitors_systematically"),
            Monitoring,
            "/privacy_policy/processing/monitors_systematically",
        ),
        (json!({ "monitoring_plan": { "log_kept": true } }), Monitoring, "/monitoring_plan/log_kept"),
        (
            json!({ "group_agreement": { "moderation": { "log_kept": true } } }),
            Monitoring,
            "/group_agreement/moderation/log_kept",
        ),
        (
            json!({ "platforms": [{ "id": "a" }, { "id": "b", "visitor_statistics": true }] }),
            Monitoring,
            "/platforms/1/visitor_statistics",
        ),
        (
            policy(json!({ "special_categories": { "solicited": ["health"] } })),
            SensitiveData,
            "/privacy_policy/special_categories/solicited",
        ),
        (
            policy(json!({ "criminal_data": { "processed": true } })),
            SensitiveData,
            "/privacy_policy/criminal_data/processed",
        ),
        (
            policy(json!({ "confidentiality_duty": { "regime": "labour_and_welfare" } })),
            SensitiveData,
            "/privacy_policy/confidentiality_duty/regime",
        ),
        (processing("large_scale"), LargeScale, "/privacy_policy/processing/large_scale"),
        (json!({ "audience": { "setting": "national_service" } }), LargeScale, "/audience/setting"),
        (processing("combines_data_sets"), CombinedData, "/privacy_policy/processing/combines_data_sets"),
        (json!({ "audience": { "min_age": 17 } }), VulnerablePersons, "/audience/min_age"),
        (json!({ "audience": { "setting": "education" } }), VulnerablePersons, "/audience/setting"),
        (json!({ "audience": { "setting": "employment" } }), VulnerablePersons, "/audience/setting"),
        (
            json!({ "group_agreement": { "eligibility": { "min_age": 13 } } }),
            VulnerablePersons,
            "/group_agreement/eligibility/min_age",
        ),
        (policy(json!({ "age": { "min_age": 13 } })), VulnerablePersons, "/privacy_policy/age/min_age"),
        (processing("new_technology"), NewTechnology, "/privacy_policy/processing/new_technology"),
        (json!({ "channels": [{ "ai_assistant": true }] }), NewTechnology, "/channels/0/ai_assistant"),
        (
            json!({ "group_agreement": { "ai_rule": { "allowed": true } } }),
            NewTechnology,
            "/group_agreement/ai_rule/allowed",
        ),
        (processing("decides_access"), HinderedAccess, "/privacy_policy/processing/decides_access"),
        (json!({ "channels": [{ "mode": "one_to_one" }] }), HinderedAccess, "/channels/0/alternatives"),
        (
            policy(json!({ "provision_duty": { "mandatory": true } })),
            HinderedAccess,
            "/privacy_policy/provision_duty/mandatory",
        ),
    ];
    for (changes, criterion, pointer) in &cases {
        assert_eq!(signs(changes), [(*criterion, vec![(*pointer).to_owned()])], "{changes}");
    }
    let shown = |criterion: &DpiaCriterion| cases.iter().any(|(_, shown, _)| shown == criterion);
    assert!(DpiaCriterion::ALL.iter().all(shown));
}

/// The same places, filled with the answer that is no sign.
#[test]
fn what_is_no_sign_shows_nothing() {
    let document = json!({
        "audience": { "min_age": 18, "setting": "education" },
        "platforms": [{ "id": "a", "visitor_statistics": false, "third_party": true }],
        "channels": [{ "mode": "one_to_one", "alternatives": [{ "kind": "telephone" }], "ai_assistant": false }],
        "monitoring_plan": { "log_kept": false },
        "privacy_policy": {
            "automated_decisions": { "used": false },
            "special_categories": { "solicited": [] },
            "criminal_data": { "processed": false },
            "confidentiality_duty": { "regime": "school" },
            "provision_duty": { "mandatory": false },
            "processing": { "evaluates_people": false, "large_scale": false },
        },
    });
    assert_eq!(signs(&document), []);
    assert_eq!(signs(&json!({})), []);
}

#[test]
fn an_assessment_is_proposed_for_each_reason_alone() {
    let reasons = |changes: &Value| dpia_advice(&engagement(changes), &Settings::default()).reasons;
    let two = json!({ "privacy_policy": { "processing": { "large_scale": true, "new_technology": true } } });
    assert_eq!(reasons(&two), [DpiaReason::TwoCriteria]);
    let minors = json!({ "audience": { "min_age": 15 }, "platforms": [{ "id": "a", "third_party": true }] });
    assert_eq!(reasons(&minors), [DpiaReason::MinorsOnPlatform]);
    let secret = json!({ "confidentiality_duty": { "regime": "social_services" } });
    let group = json!({ "mode": "collaborative", "privacy_policy": secret });
    assert_eq!(reasons(&group), [DpiaReason::GroupUnderSecrecy]);
    assert!(reasons(&json!({ "mode": "one_to_one", "privacy_policy": secret })).is_empty());
}

#[test]
fn the_advice_is_worded_in_every_language() {
    let document = json!({ "audience": { "min_age": 15, "setting": "national_service" }, "platforms": [{ "third_party": true }] });
    let advice = dpia_advice(&engagement(&document), &Settings::default());
    let mut texts = Vec::new();
    for locale in Locale::ALL {
        let value: Value = serde_json::from_str(&advice.to_json(*locale)).expect("JSON");
        assert_eq!(value["proposed"], true);
        let text = value["criteria"][0]["facts"][0]["text"].as_str().expect("a text").to_owned();
        assert!(!text.starts_with("dpia-"), "{text}");
        assert_eq!(value["criteria"][0]["facts"][0]["pointer"], "/audience/setting");
        texts.push(text);
    }
    texts.dedup();
    assert_eq!(texts.len(), 3);
}
