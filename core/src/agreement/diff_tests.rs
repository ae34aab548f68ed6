//! The comparison of agreements, held against its shapes, its table and a slower way to see that something differs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::agreement::weights::{COURSE, WEIGHTS, Weight};
use crate::agreement::{
    AgreementDiff, AgreementNorm, ChangeClass, ChangeKind, NormSet, agreement_diff_json, diff_agreements,
};
use crate::document::Format;
use crate::error::Error;
use crate::locale::Locale;
use crate::model::GroupAgreement;
use crate::settings::Settings;
use crate::shape::{RecordShape, Shape, Shaped as _};
use ChangeClass::{Editorial, Major, Minor};

fn agreement_shape() -> &'static RecordShape {
    match GroupAgreement::SHAPE {
        Shape::Record(record) => record,
        _ => panic!("an agreement is an object"),
    }
}

fn read(tree: &Value) -> GroupAgreement {
    serde_json::from_value(tree.clone()).unwrap()
}

fn diff(old: &Value, new: &Value) -> AgreementDiff {
    diff_agreements(&read(old), &read(new), &[])
}

/// Every field of an agreement that holds a value, with its shape: the path as in the table of weights.
fn leaves(shape: &Shape, path: &str, out: &mut Vec<(String, Shape)>) {
    if COURSE.contains(&path) {
        return;
    }
    match shape {
        Shape::Record(record) => {
            for field in record.fields {
                let path =
                    if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
                leaves(&field.shape, &path, out);
            }
        }
        Shape::List(item @ (Shape::Record(_) | Shape::Localized)) => {
            out.push((path.to_owned(), *shape));
            leaves(item, &format!("{path}.*"), out);
        }
        _ => out.push((path.to_owned(), *shape)),
    }
}

fn all_leaves() -> Vec<(String, Shape)> {
    let mut out = Vec::new();
    leaves(&GroupAgreement::SHAPE, "", &mut out);
    out
}

/// A value of a shape; another one for each other `seed`.
fn sample(shape: &Shape, seed: u32) -> Value {
    match shape {
        Shape::Text => json!(format!("id{seed}")),
        Shape::Flag => json!(seed % 2 == 1),
        Shape::Count => json!(seed + 3),
        Shape::Date => json!(format!("2026-01-{:02}", seed % 28 + 1)),
        Shape::ClockTime => json!(format!("{:02}:00", seed % 24)),
        Shape::Timestamp => json!(format!("2026-01-01T{:02}:00:00Z", seed % 24)),
        Shape::Localized => json!({"nn": format!("tekst {seed}")}),
        Shape::Choice(choice) => json!(choice.values[seed as usize % choice.values.len()].name),
        Shape::List(item) => json!([sample(item, seed)]),
        Shape::Record(record) => {
            record.fields.iter().map(|field| (field.name.to_owned(), sample(&field.shape, seed))).collect()
        }
    }
}

fn full() -> Value {
    sample(&GroupAgreement::SHAPE, 0)
}

/// The JSON Pointer of a path in an agreement whose lists have one item.
fn pointer(path: &str) -> String {
    format!("/{}", path.replace('*', "0").replace('.', "/"))
}

#[test]
fn every_field_is_a_norm_or_of_the_course_and_has_one_weight() {
    let fields: Vec<_> = agreement_shape().fields.iter().map(|field| field.name).collect();
    let norms = fields.iter().copied().filter(|name| !COURSE.contains(name));
    let named: Vec<_> = AgreementNorm::ALL.iter().map(|norm| norm.as_str()).collect();
    assert_eq!(norms.collect::<Vec<_>>(), named, "one norm for each field, in the order of the agreement");

    let leaves: Vec<_> = all_leaves();
    let rows: Vec<_> = WEIGHTS.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(leaves.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>(), rows);
    for ((path, shape), (_, weight)) in leaves.iter().zip(WEIGHTS) {
        let fits = match weight {
            Weight::Any(_) => true,
            Weight::Words { .. } => matches!(shape, Shape::Localized | Shape::Text),
            Weight::Moves { .. } => {
                matches!(shape, Shape::Flag | Shape::Count | Shape::Choice(_) | Shape::Text)
            }
            Weight::Items { .. } => matches!(shape, Shape::List(_)),
        };
        let is_compound =
            matches!(shape, Shape::Localized | Shape::List(Shape::Record(_) | Shape::Localized));
        assert!(fits && !(is_compound && matches!(weight, Weight::Any(_))), "{path}: {weight:?}");
    }
    for path in COURSE {
        let tree = full();
        assert!(tree.pointer(&pointer(path)).is_some(), "{path} is a field");
    }
}

#[test]
fn each_norm_alone_is_found_alone() {
    for field in agreement_shape().fields {
        let mut one = Map::new();
        one.insert(field.name.to_owned(), sample(&field.shape, 0));
        let (none, one) = (json!({}), Value::Object(one));
        let Some(norm) = AgreementNorm::parse(field.name) else {
            assert!(diff(&none, &one).is_empty() && diff(&one, &none).is_empty(), "{}", field.name);
            continue;
        };
        for (old, new, kind) in [(&none, &one, ChangeKind::Added), (&one, &none, ChangeKind::Removed)] {
            let found = diff(old, new);
            let [change] = found.changes.as_slice() else { panic!("{norm}: {found:?}") };
            assert_eq!((change.norm, change.kind), (norm, kind));
            assert_eq!(change.pointer, format!("/group_agreement/{norm}"));
            let there = json!({"group_agreement": one});
            for field in &change.fields {
                assert_eq!(field.kind, kind, "{field:?}");
                assert!(there.pointer(&field.pointer).is_some(), "{field:?} is in the version that has it");
            }
            assert_eq!(change.fields.iter().map(|field| field.class).max(), Some(change.class));
        }
    }
}

#[test]
fn each_field_alone_is_found_at_its_place() {
    for (path, shape) in all_leaves() {
        let norm = AgreementNorm::parse(path.split('.').next().unwrap()).unwrap();
        let (old, mut new) = (full(), full());
        *new.pointer_mut(&pointer(&path)).unwrap() = sample(&shape, 1);
        let found = diff(&old, &new);
        let [change] = found.changes.as_slice() else { panic!("{path}: {found:?}") };
        assert_eq!((change.norm, change.kind, found.norms().len()), (norm, ChangeKind::Changed, 1), "{path}");
        let place = format!("/group_agreement{}", pointer(&path));
        for field in &change.fields {
            assert!(field.pointer.starts_with(&place), "{path}: {field:?}");
        }
        assert!(!change.fields.is_empty(), "{path}");
    }
    for path in COURSE {
        let (old, mut new) = (full(), full());
        let (holder, name) = path.rsplit_once('.').unwrap_or(("", path));
        let holder = if holder.is_empty() { String::new() } else { pointer(holder) };
        new.pointer_mut(&holder).unwrap().as_object_mut().unwrap().remove(name);
        assert!(diff(&old, &new).is_empty() && diff(&new, &old).is_empty(), "{path}");
    }
}

/// What a change of one field means: the field's path, the old value, the new one, and the class.
fn judged(path: &str, old: Value, new: Value) -> ChangeClass {
    let tree = |value: Value| {
        let mut tree = full();
        let (holder, name) = path.rsplit_once('.').unwrap_or(("", path));
        let holder = if holder.is_empty() { String::new() } else { pointer(holder) };
        let fields = tree.pointer_mut(&holder).unwrap().as_object_mut().unwrap();
        if value.is_null() {
            fields.remove(name)
        } else {
            fields.insert(name.to_owned(), value)
        };
        tree
    };
    let found = diff(&tree(old), &tree(new));
    assert_eq!(found.changes.len(), 1, "{path}: {found:?}");
    found.class().unwrap()
}

#[test]
fn what_loosens_or_asks_something_new_is_major() {
    let nothing = || Value::Null;
    for (path, old, new, class) in [
        ("eligibility.min_age", json!(16), json!(13), Major),
        ("eligibility.min_age", json!(13), json!(16), Minor),
        ("eligibility.max_age", json!(19), json!(25), Major),
        ("eligibility.max_age", json!(19), nothing(), Major),
        ("eligibility.max_members", json!(8), json!(200), Major),
        ("eligibility.max_members", nothing(), json!(8), Minor),
        ("eligibility.screening", json!(true), json!(false), Major),
        ("eligibility.screening", json!(true), nothing(), Major),
        ("eligibility.screening", nothing(), json!(true), Minor),
        ("collaboration_type", json!(["event"]), json!(["event", "project"]), Major),
        ("collaboration_type", json!(["event", "project"]), json!(["event"]), Minor),
        ("collaboration_type", json!(["event", "project"]), json!(["project", "event"]), Editorial),
        ("confidentiality_norm.stays_with", json!("members"), json!("public"), Major),
        ("confidentiality_norm.reminder_days", json!(30), json!(60), Minor),
        ("confidentiality_norm.limits", json!({"nn": "liv"}), json!({"nn": "liv og helse"}), Major),
        ("text_rule.links", json!("not_allowed"), json!("listed_hosts"), Major),
        ("text_rule.links", json!("allowed"), json!("listed_hosts"), Minor),
        ("recording_rule.permission", json!("not_allowed"), json!("all_consented"), Major),
        ("recording_rule.media", json!(["audio"]), json!(["audio", "video"]), Major),
        ("moderation.timing", json!("before_publication"), json!("after_publication"), Major),
        ("moderation.timing", json!("after_publication"), json!("before_publication"), Minor),
        ("moderation.moderators", json!(["a"]), json!(["b"]), Minor),
        ("minors.private_messages", json!("not_allowed"), json!("allowed"), Major),
        (
            "sanctions.ladder",
            json!(["private_notice", "removal"]),
            json!(["removal", "private_notice"]),
            Major,
        ),
        ("escalation.within_hours", json!(24), json!(72), Major),
        ("escalation.within_hours", json!(72), json!(24), Minor),
        ("escalation.crisis_number", json!("116 111"), json!("116 117"), Minor),
        ("escalation.crisis_number", json!("116 111"), nothing(), Major),
        ("review.quorum_percent", json!(60), json!(30), Major),
        ("closing.delete_after_days", json!(30), json!(365), Major),
        ("closing.delete_after_days", json!(30), nothing(), Major),
        ("closing.delete_after_days", json!(365), json!(30), Minor),
        ("ai_rule.allowed", json!(false), json!(true), Major),
        ("ai_rule.allowed", nothing(), json!(true), Major),
        ("ai_rule.allowed", json!(true), json!(false), Minor),
        (
            "promises",
            json!([{"kind": "not_recorded"}]),
            json!([{"kind": "not_recorded"}, {"kind": "not_shared"}]),
            Minor,
        ),
        (
            "promises",
            json!([{"kind": "not_recorded"}, {"kind": "not_shared"}]),
            json!([{"kind": "not_shared"}]),
            Major,
        ),
        ("promises", json!([{"kind": "not_recorded"}]), json!([{"kind": "not_shared"}]), Major),
        (
            "promises",
            json!([{"kind": "anonymous"}, {"kind": "not_shared"}]),
            json!([{"kind": "not_shared"}, {"kind": "anonymous"}]),
            Editorial,
        ),
        ("grace_days", json!(14), json!(7), Minor),
        ("conversation_rules", json!([{"nn": "a"}]), json!([{"nn": "a"}, {"nn": "b"}]), Major),
        ("conversation_rules", json!([{"nn": "a"}, {"nn": "b"}]), json!([{"nn": "a"}, {"nn": "c"}]), Minor),
        (
            "conversation_rules",
            json!([{"nn": "a"}, {"nn": "b"}]),
            json!([{"nn": "a"}, {"nn": "B."}]),
            Editorial,
        ),
        ("conversation_rules", json!([{"nn": "a"}, {"nn": "b"}]), json!([{"nn": "c"}]), Major),
    ] {
        assert_eq!(judged(path, old.clone(), new.clone()), class, "{path}: {old} to {new}");
    }
}

#[test]
fn texts_differ_in_form_in_words_or_altogether() {
    let agreed = json!({"nn": "Vi lyttar til kvarandre.", "nb": "Vi lytter til hverandre."});
    let with = |tag: &str, text: &str| {
        let mut texts = agreed.clone();
        texts[tag] = json!(text);
        texts
    };
    for (new, class) in [
        (with("nn", "vi  lyttar til kvarandre"), Editorial),
        (with("en", "We listen to each other."), Editorial),
        (with("nn", "Vi høyrer på kvarandre."), Minor),
        (json!({"nn": "Vi lyttar til kvarandre."}), Minor),
        (with("nb", " "), Minor),
        (json!({"nn": " ", "nb": "…"}), Major),
        (Value::Null, Major),
    ] {
        assert_eq!(judged("respect_norm", agreed.clone(), new.clone()), class, "{new}");
    }
    assert_eq!(judged("respect_norm", json!({"nn": " "}), json!({"nn": ""})), Editorial);
    assert_eq!(judged("respect_norm", json!({"nn": " "}), agreed), Major);
    let found =
        diff(&json!({"purpose": {"nn": "a", "a/b": "x"}}), &json!({"purpose": {"nn": "b", "en": "c"}}));
    let places: Vec<_> =
        found.changes[0].fields.iter().map(|field| (field.pointer.as_str(), field.kind)).collect();
    let at = |tag: &str| format!("/group_agreement/purpose/{tag}");
    assert_eq!(
        places,
        [
            (at("a~1b").as_str(), ChangeKind::Removed),
            (at("en").as_str(), ChangeKind::Added),
            (at("nn").as_str(), ChangeKind::Changed),
        ]
    );
}

#[test]
fn items_that_come_and_go_are_told_at_their_places() {
    let rules = |texts: &[&str]| {
        let rules: Vec<_> = texts.iter().map(|text| json!({"nn": text})).collect();
        json!({"conversation_rules": rules})
    };
    let places = |old: &Value, new: &Value| -> Vec<(String, ChangeKind)> {
        let fields = diff(old, new).changes.remove(0).fields;
        fields.into_iter().map(|field| (field.pointer, field.kind)).collect()
    };
    let at = |rest: &str| format!("/group_agreement/conversation_rules{rest}");
    let (short, long) = (rules(&["a", "d"]), rules(&["a", "b", "c", "d"]));
    assert_eq!(places(&short, &long), [(at("/1"), ChangeKind::Added), (at("/2"), ChangeKind::Added)]);
    assert_eq!(places(&long, &short), [(at("/1"), ChangeKind::Removed), (at("/2"), ChangeKind::Removed)]);
    assert_eq!(places(&long, &rules(&["a", "x", "d"])), [(at(""), ChangeKind::Changed)]);
    assert_eq!(places(&long, &rules(&["a", "b", "x", "d"])), [(at("/2/nn"), ChangeKind::Changed)]);
}

#[test]
fn an_object_with_nothing_in_it_says_as_much_as_none() {
    for name in ["recording_rule", "review", "closing"] {
        assert!(diff(&json!({}), &json!({name: {}})).is_empty(), "{name}");
    }
    assert!(diff(&json!({}), &json!({"review": {"last_reviewed_on": "2026-01-02"}})).is_empty());
}

#[test]
fn a_host_can_raise_and_never_lower() {
    use AgreementNorm::{GraceDays, Presence, Purpose, RecordingRule};
    let old =
        json!({"grace_days": 7, "recording_rule": {"permission": "not_allowed"}, "presence": {"nn": "a"}});
    let new =
        json!({"grace_days": 14, "recording_rule": {"permission": "all_consented"}, "presence": {"nn": "A"}});
    let raise = [
        (GraceDays, Major),
        (RecordingRule, Minor),
        (Presence, Minor),
        (Presence, Editorial),
        (Purpose, Major),
    ];
    let found = diff_agreements(&read(&old), &read(&new), &raise);
    let classes: Vec<_> =
        found.changes.iter().map(|change| (change.norm, change.class, change.raised)).collect();
    assert_eq!(classes, [(RecordingRule, Major, false), (Presence, Minor, true), (GraceDays, Major, true)]);
    assert_eq!(found.ignored, [(RecordingRule, Minor)], "and nothing about a norm that did not change");
    assert_eq!(found.to_accept(), [RecordingRule, GraceDays].into_iter().collect());
    assert_eq!(found.to_show(), [RecordingRule, GraceDays, Presence].into_iter().collect());
}

fn engagement(agreement: &Value) -> Vec<u8> {
    json!({"kind": "engagement", "format_version": 1, "id": "e", "group_agreement": agreement})
        .to_string()
        .into_bytes()
}

#[test]
fn the_json_is_one_line_with_words_where_a_language_is_asked_for() {
    let old = engagement(&json!({"version": "1", "recording_rule": {"permission": "not_allowed"}}));
    let new = engagement(&json!({"version": "2", "recording_rule": {"permission": "all_consented"}}));
    let settings = Settings::default();
    let told =
        |raise: &str, settings: &Settings| agreement_diff_json(&old, &new, Format::Json, raise, settings);
    assert_eq!(
        told(r#"{"recording_rule": "minor"}"#, &settings).as_deref(),
        Ok(concat!(
            r#"{"class":"major","changes":[{"norm":"recording_rule","kind":"changed","class":"major","raised":false,"#,
            r#""pointer":"/group_agreement/recording_rule","fields":[{"pointer":"/group_agreement/recording_rule/permission","#,
            r#""kind":"changed","class":"major"}]}],"to_accept":["recording_rule"],"to_show":["recording_rule"],"#,
            r#""ignored":[{"norm":"recording_rule","class":"minor"}]}"#
        ))
    );
    for (locale, words) in [
        (Locale::English, "What the agreement says about recording has changed. Members are asked again."),
        (Locale::Bokmal, "Det avtalen sier om opptak, er endret. Deltakerne blir spurt på nytt."),
        (Locale::Nynorsk, "Det avtalen seier om opptak, er endra. Deltakarane blir spurde på nytt."),
    ] {
        let settings = Settings { locale: Some(locale), ..Settings::default() };
        let told: Value = serde_json::from_str(&told("", &settings).unwrap()).unwrap();
        assert_eq!(told["changes"][0]["message"], words);
    }
    let same = agreement_diff_json(&old, &old, Format::Json, "", &settings);
    assert_eq!(
        same.as_deref(),
        Ok(r#"{"class":null,"changes":[],"to_accept":[],"to_show":[],"ignored":[]}"#)
    );
}

#[test]
fn what_cannot_be_compared_is_an_error() {
    let settings = Settings::default();
    let (good, bare) = (engagement(&json!({})), br#"{"kind": "engagement"}"#);
    let told =
        |old: &[u8], new: &[u8], raise: &str| agreement_diff_json(old, new, Format::Json, raise, &settings);
    assert!(told(&good, &good, " ").is_ok());
    let missing = Err(Error::UnknownName { what: "group agreement" });
    assert_eq!((told(&good, bare, ""), told(bare, &good, "")), (missing.clone(), missing));
    assert_eq!(told(b"", &good, ""), Err(Error::Empty));
    assert_eq!(told(&good, b" ", ""), Err(Error::Empty));
    for raise in ["[]", "x", r#"{"members": "major"}"#, r#"{"purpose": "huge"}"#, r#"{"purpose": 1}"#] {
        assert!(matches!(told(&good, &good, raise), Err(Error::InvalidSetting { .. })), "{raise}");
    }
}

#[test]
fn every_norm_and_change_has_words_in_every_language() {
    for locale in Locale::ALL.iter().copied() {
        for norm in AgreementNorm::ALL {
            assert!(crate::message::find(&format!("agreement_norm-{norm}"), locale).is_some(), "{norm}");
        }
        for class in ChangeClass::ALL {
            assert!(crate::message::find(&format!("agreement_class-{class}"), locale).is_some(), "{class}");
        }
        for kind in ChangeKind::ALL {
            assert!(crate::message::find(&format!("agreement_change-{kind}"), locale).is_some(), "{kind}");
        }
    }
}

/// A value of a shape made of bytes: absent, one of a few values, or a list of up to three items.
fn made(shape: &Shape, bytes: &mut dyn Iterator<Item = u8>) -> Option<Value> {
    let byte = u32::from(bytes.next().unwrap_or(0));
    if byte % 4 == 0 {
        return None;
    }
    Some(match shape {
        Shape::Localized => {
            let texts = ["", "Vi lyttar.", "vi lyttar", "Vi les.", "  "];
            let tags = ["nn", "nb", "en"];
            let some = tags.iter().take(byte as usize % 4).map(|tag| {
                let text = texts[usize::from(bytes.next().unwrap_or(0)) % texts.len()];
                ((*tag).to_owned(), json!(text))
            });
            some.collect()
        }
        Shape::List(item) => (0..byte % 4).filter_map(|_| made(item, bytes)).collect(),
        Shape::Record(record) => {
            let fields = record.fields.iter();
            fields.filter_map(|field| Some((field.name.to_owned(), made(&field.shape, bytes)?))).collect()
        }
        plain => sample(plain, byte / 4 % 3),
    })
}

prop_compose! {
    fn agreement()(bytes in prop::collection::vec(any::<u8>(), 0..400)) -> Value {
        let mut bytes = bytes.into_iter();
        let fields = agreement_shape().fields.iter();
        fields.filter_map(|field| Some((field.name.to_owned(), made(&field.shape, &mut bytes)?))).collect()
    }
}

/// The slow way to see which norms differ: as written, without the course and without what is empty.
fn differing(old: &Value, new: &Value) -> NormSet {
    fn bare(value: &Value, path: &str) -> Option<Value> {
        if COURSE.contains(&path) {
            return None;
        }
        match value {
            Value::Object(fields) => {
                let kept: Map<_, _> = fields
                    .iter()
                    .filter_map(|(name, value)| Some((name.clone(), bare(value, &format!("{path}.{name}"))?)))
                    .collect();
                (!kept.is_empty()).then_some(Value::Object(kept))
            }
            Value::Array(items) if items.is_empty() => None,
            other => Some(other.clone()),
        }
    }
    let bare_norm = |tree: &Value, norm: &AgreementNorm| bare(tree.get(norm.as_str())?, norm.as_str());
    let differs = |norm: &&AgreementNorm| bare_norm(old, norm) != bare_norm(new, norm);
    AgreementNorm::ALL.iter().filter(differs).copied().collect()
}

/// The same agreement with more white space around every text for people.
fn spaced(shape: &Shape, value: &mut Value) {
    match (shape, value) {
        (Shape::Localized, Value::Object(texts)) => {
            texts.values_mut().for_each(|text| *text = json!(format!(" \n{}\t", text.as_str().unwrap())));
        }
        (Shape::List(item), Value::Array(items)) => items.iter_mut().for_each(|value| spaced(item, value)),
        (Shape::Record(record), Value::Object(fields)) => {
            for field in record.fields {
                if let Some(value) = fields.get_mut(field.name) {
                    spaced(&field.shape, value);
                }
            }
        }
        _ => {}
    }
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(one in agreement()) {
        prop_assert!(diff(&one, &one).is_empty());
    }

    #[test]
    fn the_norms_that_differ_are_the_same_from_both_sides(old in agreement(), new in agreement()) {
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        prop_assert_eq!(there.norms(), back.norms());
        prop_assert_eq!(there.norms(), differing(&old, &new));
        prop_assert!(there.to_accept().without(there.to_show()).is_empty());
        prop_assert!(there.to_show().without(there.norms()).is_empty());
        for (one, other) in there.changes.iter().zip(&back.changes) {
            let turned = match one.kind {
                ChangeKind::Added => ChangeKind::Removed,
                ChangeKind::Removed => ChangeKind::Added,
                ChangeKind::Changed => ChangeKind::Changed,
            };
            prop_assert_eq!(turned, other.kind);
        }
        prop_assert!(there.changes.is_sorted_by_key(|change| change.norm));
        prop_assert_eq!(there.to_json(None), diff(&old, &new).to_json(None));
    }

    #[test]
    fn a_place_is_there_in_the_version_that_it_is_told_of(old in agreement(), new in agreement()) {
        let whole = |tree: &Value| json!({"group_agreement": serde_json::to_value(read(tree)).unwrap()});
        let (before, after) = (whole(&old), whole(&new));
        for field in diff(&old, &new).changes.iter().flat_map(|change| &change.fields) {
            let version = if field.kind == ChangeKind::Removed { &before } else { &after };
            let other = if field.kind == ChangeKind::Added { &after } else { &before };
            let both = version.pointer(&field.pointer).is_some() && other.pointer(&field.pointer).is_some();
            // A text that became blank may not be there in both.
            prop_assert!(both || field.class == Editorial, "{:?}", field);
        }
    }

    #[test]
    fn white_space_alone_is_editorial(old in agreement()) {
        let mut new = old.clone();
        spaced(&GroupAgreement::SHAPE, &mut new);
        let found = diff(&old, &new);
        prop_assert!(found.class() <= Some(Editorial), "{:?}", found);
    }

    #[test]
    fn raising_never_lowers(
        old in agreement(),
        new in agreement(),
        raise in prop::collection::vec((0..AgreementNorm::ALL.len(), 0..3_usize), 0..40),
    ) {
        let raise: Vec<_> =
            raise.into_iter().map(|(norm, class)| (AgreementNorm::ALL[norm], ChangeClass::ALL[class])).collect();
        let own = diff(&old, &new);
        let raised = diff_agreements(&read(&old), &read(&new), &raise);
        prop_assert_eq!(own.norms(), raised.norms());
        for (own, raised) in own.changes.iter().zip(&raised.changes) {
            let asked = raise.iter().filter(|(norm, _)| *norm == own.norm).map(|(_, class)| *class);
            prop_assert_eq!(raised.class, asked.fold(own.class, Ord::max));
            prop_assert_eq!(raised.raised, raised.class > own.class);
        }
    }
}
