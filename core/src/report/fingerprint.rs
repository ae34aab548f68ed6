//! Fingerprints: the same finding keeps its fingerprint when it moves, and another finding in its place has
//! another one.

use serde_json::Value;

use crate::pointer::segments;
use crate::report::{Finding, ParamValue};

/// Sixteen hexadecimal digits from the rule, the case, the parameters, the shape of the pointer, and what stands there
/// where that is a simple value or a list of them. In the shape an index is replaced by the item's `id`, or else by a
/// digest of the item, so that reordering a list changes nothing and exchanging one faulty item for another does. What
/// an object holds that is found by its name or `id` is no part of it: other changes in it keep the fingerprint.
pub(crate) fn fingerprint(finding: &Finding, document: Option<&Value>) -> String {
    let mut hash = Fnv::new();
    hash.part(finding.rule_id());
    hash.part(finding.case);
    let mut here = document;
    for segment in segments(finding.pointer()) {
        let above = here;
        here = match above {
            Some(Value::Object(members)) => members.get(&segment),
            Some(Value::Array(items)) => segment.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => None,
        };
        match (above, here) {
            (Some(Value::Array(_)), Some(item)) => hash.part(&item_name(item)),
            (Some(Value::Array(_)), None) => hash.part("*"),
            _ => hash.part(&segment),
        }
    }
    if let Some(value) = here.filter(|value| is_simple(value)) {
        hash.part("value");
        hash.part(&value.to_string());
    }
    for param in &finding.params {
        hash.part(param.name);
        hash.value(&param.value);
    }
    format!("{:016x}", hash.0)
}

/// A short number that tells texts apart, the same on every machine.
pub(crate) fn digest(text: &str) -> u64 {
    let mut hash = Fnv::new();
    hash.part(text);
    hash.0
}

/// Whether a value is all there is to know of a place: no object, and no list with objects.
fn is_simple(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(items) => items.iter().all(is_simple),
        _ => true,
    }
}

fn item_name(item: &Value) -> String {
    match item.get("id") {
        Some(Value::String(id)) => format!("id {id}"),
        _ => format!("digest {:016x}", digest(&item.to_string())),
    }
}

/// FNV-1a, 64 bits: short, the same on every machine, and no secret depends on it.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// Adds one text and a mark of its end, so that `ab` + `c` differs from `a` + `bc`.
    fn part(&mut self, text: &str) {
        text.bytes().for_each(|byte| self.byte(byte));
        self.byte(0xff);
    }

    fn value(&mut self, value: &ParamValue) {
        match value {
            ParamValue::Number(number) => self.part(&number.to_string()),
            // A finding about a date is the same finding when the check is run on another day.
            ParamValue::Date(_) => {}
            ParamValue::Name(name) => self.part(name),
            ParamValue::Term(_, name) => self.part(name),
            ParamValue::List(values) => values.iter().for_each(|value| self.value(value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check_text;
    use crate::document::Format;
    use crate::rules::{Findings, Found, document as form, house};
    use crate::settings::{Plan, Settings};
    use serde_json::json;

    fn of(case: &'static str, pointer: &str, document: &Value) -> String {
        let (settings, mut found) = (Settings::default(), Found::default());
        let plan = Plan::new(&settings, None, crate::model::DocumentKind::Engagement, &[]);
        Findings::new(&form::BAD_TIME, &plan, &mut found).add(case, pointer.to_owned(), Vec::new());
        fingerprint(&found.all[0], Some(document))
    }

    #[test]
    fn moving_keeps_and_exchanging_changes_a_fingerprint() {
        let before = json!({"information": [{"id": "a"}, {"id": "b"}]});
        let moved = json!({"information": [{"id": "b"}, {"id": "a"}]});
        let first = of("no-date", "/information/0/source", &before);
        assert_eq!(first, of("no-date", "/information/1/source", &moved));
        assert_ne!(first, of("no-date", "/information/0/source", &moved));
        assert_ne!(first, of("no-time", "/information/0/source", &before));
        assert_eq!(first.len(), 16);
    }

    #[test]
    fn items_without_an_id_are_known_by_their_content() {
        let before = json!({"list": [{"x": 1}, {"x": 2}]});
        let moved = json!({"list": [{"x": 2}, {"x": 1}]});
        assert_eq!(of("no-date", "/list/0", &before), of("no-date", "/list/1", &moved));
        assert_ne!(of("no-date", "/list/0", &before), of("no-date", "/list/1", &before));
    }

    #[test]
    fn another_value_at_the_place_is_another_finding_and_a_change_beside_it_is_not() {
        let document = |date: &str, beside: &str| json!({"a": {"date": date, "beside": beside}});
        let first = of("no-date", "/a/date", &document("soon", "x"));
        assert_eq!(first, of("no-date", "/a/date", &document("soon", "y")));
        assert_ne!(first, of("no-date", "/a/date", &document("later", "x")));
        let object = |beside: &str| of("no-date", "/a", &document("soon", beside));
        assert_eq!(object("x"), object("y"), "an object is known by its name");
        let list = |word: &str| of("no-date", "/a", &json!({"a": ["x", word]}));
        assert_ne!(list("y"), list("z"));
    }

    /// The fingerprints of a rule's findings in a document.
    fn found(rule: &str, text: &Value, settings: &Settings) -> Vec<String> {
        let text = serde_json::to_vec(text).expect("JSON");
        let report = check_text(&text, Format::Json, settings).expect("checked");
        let of_rule = report.findings.into_iter().filter(|finding| finding.rule_id() == rule);
        of_rule.map(|finding| finding.fingerprint).collect()
    }

    #[test]
    fn values_that_could_not_be_read_are_told_apart() {
        let document = |mode: &str, media: Value| {
            json!({"kind": "engagement", "format_version": 1, "id": "x", "title": {"en": "X"}, "mode": mode,
                   "channels": [{"id": "c", "media": media}]})
        };
        let settings = Settings::default();
        let of = |rule, mode, media| found(rule, &document(mode, media), &settings);
        let first = of("DOC-05", "chatting", json!(["text"]));
        assert_eq!(first.len(), 1);
        assert_eq!(first, of("DOC-05", "chatting", json!(["text", "video"])));
        assert_ne!(first, of("DOC-05", "talking", json!(["text"])));
        // A value that is none does not move the fingerprints of those behind it.
        let one = of("DOC-05", "information", json!(["smell"]));
        assert_eq!(one, of("DOC-05", "information", json!(["text", "smell"])));
        assert_ne!(one, of("DOC-05", "information", json!(["touch"])));
        let typed = of("DOC-04", "information", json!("text"));
        assert_ne!(typed, of("DOC-04", "information", json!("video")));
    }

    #[test]
    fn house_rules_have_fingerprints_of_their_own() {
        let rule = |id: &str| {
            format!(
                r#"{{"id": "{id}", "severity": "info", "message": {{"en": "x"}}, "require": {{"field": "aims", "present": true}}}}"#
            )
        };
        let settings = format!(r#"{{"house_rules": [{}, {}]}}"#, rule("T-1"), rule("T-2"));
        let settings = Settings::from_json(&settings).expect("settings");
        let document = json!({"kind": "engagement", "format_version": 1, "id": "x", "mode": "information"});
        let (one, other) = (found("T-1", &document, &settings), found("T-2", &document, &settings));
        assert_eq!((one.len(), other.len()), (1, 1));
        assert_ne!(one, other);
        assert!(found(house::KEPT.id(), &document, &settings).is_empty());
    }
}
