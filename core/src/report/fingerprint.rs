//! Fingerprints: the same finding keeps its fingerprint when it moves, and another finding in its place has
//! another one.

use serde_json::Value;

use crate::pointer::segments;
use crate::report::{Param, ParamValue};

/// Sixteen hexadecimal digits from the rule, the case, the parameters and the shape of the pointer. In the shape
/// an index is replaced by the item's `id`, or else by a digest of the item, so that reordering a list changes
/// nothing and exchanging one faulty item for another does.
pub(crate) fn fingerprint(
    rule: &str,
    case: &str,
    pointer: &str,
    params: &[Param],
    document: Option<&Value>,
) -> String {
    let mut hash = Fnv::new();
    hash.part(rule);
    hash.part(case);
    let mut here = document;
    for segment in segments(pointer) {
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
    for param in params {
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
    use serde_json::json;

    #[test]
    fn moving_keeps_and_exchanging_changes_a_fingerprint() {
        let before = json!({"information": [{"id": "a"}, {"id": "b"}]});
        let moved = json!({"information": [{"id": "b"}, {"id": "a"}]});
        let of =
            |pointer: &str, document: &Value| fingerprint("I-10", "no-source", pointer, &[], Some(document));
        let first = of("/information/0/source", &before);
        assert_eq!(first, of("/information/1/source", &moved));
        assert_ne!(first, of("/information/0/source", &moved));
        assert_ne!(first, fingerprint("I-10", "no-reviewer", "/information/0/source", &[], Some(&before)));
        assert_eq!(first.len(), 16);
    }

    #[test]
    fn items_without_an_id_are_known_by_their_content() {
        let before = json!({"list": [{"x": 1}, {"x": 2}]});
        let moved = json!({"list": [{"x": 2}, {"x": 1}]});
        let of = |pointer: &str, document: &Value| fingerprint("R", "c", pointer, &[], Some(document));
        assert_eq!(of("/list/0", &before), of("/list/1", &moved));
        assert_ne!(of("/list/0", &before), of("/list/1", &before));
    }
}
