//! Edits of many layouts of JSON, with the text that must come out, and what is refused in any format.

use serde_json::{Value, json};

use super::{Change, EditError, apply_changes};
use crate::document::Format;
use crate::error::{Error, Limit};
use crate::settings::Limits;

pub(super) fn change(pointer: &str, to: Option<Value>) -> Change {
    Change { pointer: pointer.to_owned(), to }
}

/// What comes of the changes, which must not depend on their order.
pub(super) fn edit(
    format: Format,
    text: &str,
    changes: &[(&str, Option<Value>)],
) -> Result<String, EditError> {
    let changes = changes.iter().map(|(pointer, to)| change(pointer, to.clone())).collect::<Vec<_>>();
    let made = apply_changes(text, format, &changes, &Limits::default());
    let turned = changes.iter().rev().cloned().collect::<Vec<_>>();
    let again = apply_changes(text, format, &turned, &Limits::default());
    if made.as_ref().ok() == again.as_ref().ok() { made } else { Err(EditError::NotCertain) }
}

/// Each line: the text before, the changes, the text after.
pub(super) type Case<'a> = (&'a str, &'a [(&'a str, Option<Value>)], &'a str);

pub(super) fn all(format: Format, cases: &[Case<'_>]) {
    for (before, changes, after) in cases {
        assert_eq!(edit(format, before, changes).as_deref(), Ok(*after), "{before:?} with {changes:?}");
    }
}

fn json(cases: &[Case<'_>]) {
    all(Format::Json, cases);
}

#[test]
fn json_values_are_replaced_in_place() {
    json(&[
        ("{\"a\":1,\"b\":[true,null]}", &[("/a", Some(json!("x\n")))], "{\"a\":\"x\\n\",\"b\":[true,null]}"),
        (
            "{\"a\":1,\"b\":[true,null]}",
            &[("/b/0", Some(json!({"c": [1, 2]})))],
            "{\"a\":1,\"b\":[{\"c\":[1,2]},null]}",
        ),
        ("{ \"a\" : 1 }", &[("/a", Some(json!(null)))], "{ \"a\" : null }"),
        (
            "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}\n",
            &[("/a/b", Some(json!({"c": [1], "d": [{"e": 2}]})))],
            "{\n\t\"a\": {\n\t\t\"b\": {\n\t\t\t\"c\": [1],\n\t\t\t\"d\": [\n\t\t\t\t{\n\t\t\t\t\t\"e\": 2\n\t\t\t\t}\n\t\t\t]\n\t\t}\n\t}\n}\n",
        ),
        (
            "{\n  \"a\": { \"b\": 1, \"c\": 2 }\n}",
            &[("/a/b", Some(json!({"d": 1})))],
            "{\n  \"a\": { \"b\": { \"d\": 1 }, \"c\": 2 }\n}",
        ),
        ("[1]", &[("", Some(json!("x")))], "\"x\""),
        (
            "{\n\"a\":1, \"b\":2\n}",
            &[("/b", Some(json!({"c": [3, 4]})))],
            "{\n\"a\":1, \"b\":{\"c\":[3, 4]}\n}",
        ),
        (
            "{\"a/b\":1,\"~\":2,\"\":3}",
            &[("/a~1b", Some(json!(4))), ("/~0", Some(json!(5))), ("/", Some(json!(6)))],
            "{\"a/b\":4,\"~\":5,\"\":6}",
        ),
        ("{\"a\":1,\"a\":2}", &[("/a", Some(json!(3)))], "{\"a\":3,\"a\":2}"),
        ("{\"a\": -1.5e3}", &[("/a", Some(json!(0.1)))], "{\"a\": 0.1}"),
    ]);
}

#[test]
fn json_members_and_items_are_added_behind_the_last() {
    json(&[
        ("{\"a\":1}", &[("/b", Some(json!(2)))], "{\"a\":1,\"b\":2}"),
        ("{\"a\": 1}", &[("/b", Some(json!(2)))], "{\"a\": 1, \"b\": 2}"),
        ("{ \"a\": 1 }", &[("/b", Some(json!({"c": 1})))], "{ \"a\": 1, \"b\": { \"c\": 1 } }"),
        (
            "{\n  \"a\": 1\n}\n",
            &[("/b", Some(json!(2))), ("/c", Some(json!(3)))],
            "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n",
        ),
        ("{ \"a\": 1,\n  \"b\": 2 }", &[("/c", Some(json!(3)))], "{ \"a\": 1,\n  \"b\": 2,\n  \"c\": 3 }"),
        ("[1,2]", &[("/-", Some(json!(3)))], "[1,2,3]"),
        ("[1, 2]", &[("/2", Some(json!(3))), ("/3", Some(json!(4)))], "[1, 2, 3, 4]"),
        (
            "{\n  \"a\": [\n    1\n  ]\n}",
            &[("/b", Some(json!([2, 3])))],
            "{\n  \"a\": [\n    1\n  ],\n  \"b\": [\n    2,\n    3\n  ]\n}",
        ),
        ("[\n    1\n]", &[("/1", Some(json!([])))], "[\n    1,\n    []\n]"),
        ("{}", &[("/a/b/0/c", Some(json!(1)))], "{ \"a\": { \"b\": [{ \"c\": 1 }] } }"),
        ("{\"x\":1,\"y\":{}}", &[("/y/a", Some(json!(1)))], "{\"x\":1,\"y\":{\"a\":1}}"),
        (
            "{\n  \"a\": [],\n  \"b\": null\n}",
            &[("/a/-", Some(json!("x"))), ("/b/c", Some(json!(1)))],
            "{\n  \"a\": [\"x\"],\n  \"b\": {\n    \"c\": 1\n  }\n}",
        ),
        (
            "{\n  \"a\": {\n    \"b\": 1\n  }\n}",
            &[("/a/c/d", Some(json!(1))), ("/a/c/e", Some(json!(2)))],
            "{\n  \"a\": {\n    \"b\": 1,\n    \"c\": {\n      \"d\": 1,\n      \"e\": 2\n    }\n  }\n}",
        ),
        (
            "{\"a\":[{\"b\":1}]}",
            &[("/a/0/c", Some(json!(2))), ("/a/-/b", Some(json!(3)))],
            "{\"a\":[{\"b\":1,\"c\":2},{\"b\":3}]}",
        ),
    ]);
}

#[test]
fn json_members_and_items_go_with_their_commas() {
    json(&[
        ("{\"a\":1,\"b\":2,\"c\":3}", &[("/a", None)], "{\"b\":2,\"c\":3}"),
        ("{\"a\":1,\"b\":2,\"c\":3}", &[("/b", None)], "{\"a\":1,\"c\":3}"),
        ("{\"a\":1,\"b\":2,\"c\":3}", &[("/c", None)], "{\"a\":1,\"b\":2}"),
        ("{\"a\":1,\"b\":2,\"c\":3}", &[("/c", None), ("/a", None)], "{\"b\":2}"),
        ("{ \"a\": 1, \"b\": 2, \"c\": 3 }", &[("/b", None), ("/c", None)], "{ \"a\": 1 }"),
        ("{ \"a\": 1, \"b\": 2 }", &[("/b", None), ("/a", None)], "{}"),
        ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n", &[("/a", None)], "{\n  \"b\": 2,\n  \"c\": 3\n}\n"),
        ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n", &[("/c", None)], "{\n  \"a\": 1,\n  \"b\": 2\n}\n"),
        ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n", &[("/b", None), ("/c", None)], "{\n  \"a\": 1\n}\n"),
        ("{\n  \"a\": {\n    \"b\": 1\n  }\n}", &[("/a/b", None)], "{\n  \"a\": {}\n}"),
        ("{ \"a\": 1,\n  \"b\": 2,\n  \"c\": 3 }", &[("/a", None)], "{ \"b\": 2,\n  \"c\": 3 }"),
        ("{ \"a\": 1,\n  \"b\": 2,\n  \"c\": 3 }", &[("/c", None)], "{ \"a\": 1,\n  \"b\": 2 }"),
        ("{\n  \"a\": 1, \"b\": 2,\n  \"c\": 3\n}", &[("/b", None)], "{\n  \"a\": 1,\n  \"c\": 3\n}"),
        ("{\n  \"a\": 1, \"b\": 2,\n  \"c\": 3\n}", &[("/b", None), ("/c", None)], "{\n  \"a\": 1\n}"),
        ("{\n  \"a\": 1\n  , \"b\": 2\n}", &[("/b", None)], "{\n  \"a\": 1\n}"),
        ("[1, 2, 3]", &[("/0", None), ("/2", None)], "[2]"),
        ("[[1], [2]]", &[("/0/0", None), ("/1", None)], "[[]]"),
        ("{\"titel\":1}", &[("/titel", None), ("/title", Some(json!(1)))], "{\"title\":1}"),
        ("[1, 2]", &[("/0", None), ("/-", Some(json!(3))), ("/1", Some(json!(4)))], "[4, 3]"),
    ]);
}

#[test]
fn line_breaks_and_byte_order_marks_survive() {
    json(&[
        (
            "\u{feff}{\r\n  \"a\": 1\r\n}\r\n",
            &[("/b", Some(json!({"c": 2})))],
            "\u{feff}{\r\n  \"a\": 1,\r\n  \"b\": {\r\n    \"c\": 2\r\n  }\r\n}\r\n",
        ),
        ("\u{feff}{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}", &[("/a", None)], "\u{feff}{\r\n  \"b\": 2\r\n}"),
    ]);
    assert_eq!(
        apply_changes("\u{feff}[1] ", Format::Json, &[], &Limits::default()).as_deref(),
        Ok("\u{feff}[1] ")
    );
}

#[test]
fn what_cannot_be_done_is_refused_with_its_place() {
    let no_place = |pointer: &str| Err(EditError::NoSuchPlace { pointer: pointer.to_owned() });
    let text = "{\"a\": {\"b\": 1}, \"l\": [1], \"n\": null, \"e\": [], \"d\": 1, \"d\": 2}";
    for pointer in ["a", "/a/b/c", "/l/x", "/l/2", "/l/01", "/l/-1", "/e/1", "/n/1", "/m/1", "/m/00/1"] {
        assert_eq!(edit(Format::Json, text, &[(pointer, Some(json!(1)))]), no_place(pointer), "{pointer}");
    }
    for pointer in ["/x", "/a/x", "/l/1", "/l/-", "/n/x"] {
        assert_eq!(edit(Format::Json, text, &[(pointer, None)]), no_place(pointer), "{pointer}");
    }
    for pointer in ["", "/d"] {
        let refused = edit(Format::Json, text, &[(pointer, None)]);
        assert!(
            matches!(&refused, Err(EditError::Unsupported { pointer: place, .. }) if place == pointer),
            "{refused:?}"
        );
    }
    let mixed = [("/m/0", Some(json!(1))), ("/m/x", Some(json!(1)))];
    assert_eq!(edit(Format::Json, text, &mixed), no_place("/m/0"));
}

#[test]
fn refusals_say_nothing_of_the_text() {
    let secret = "Zqx Planted 987654";
    let mut refused = 0;
    for text in [
        format!("{{\"a\": \"{secret}\", \"b\": [\"{secret}\"]}}"),
        format!("a: &{secret}\nb: !{secret}\n"),
        format!("a: &x {secret}\nb: *x # {secret}\n"),
        format!("[a: {secret}]"),
        format!("{{\"a\": {secret}"),
    ] {
        for format in Format::ALL {
            for pointer in ["/a", "/a/x", "/b", "/b/x", "/0/a", "/b/7"] {
                for to in [None, Some(json!("new"))] {
                    let Err(error) = edit(*format, &text, &[(pointer, to)]) else { continue };
                    assert!(!format!("{error} {error:?}").contains("Zqx"), "{error:?}");
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 60, "{refused}");
}

#[test]
fn changes_at_the_same_place_are_refused() {
    let text = "{\"a\": {\"b\": 1}, \"l\": [1], \"n\": null}";
    let one = || Some(json!(1));
    for (left, right) in [
        (("/a", one()), ("/a", one())),
        (("/a", None), ("/a/b", one())),
        (("/a", one()), ("/a/b", None)),
        (("/a", one()), ("/a/c", one())),
        (("/a", None), ("/a/c/d", one())),
        (("", one()), ("/x", one())),
        (("/x", one()), ("/x/y", one())),
        (("/l/-", one()), ("/l/1", one())),
        (("/l/-/x", one()), ("/l/1/x", one())),
        (("/n", one()), ("/n/x", one())),
    ] {
        let refused = edit(Format::Json, text, &[left.clone(), right.clone()]);
        assert!(matches!(refused, Err(EditError::Overlap { .. })), "{left:?} {right:?} {refused:?}");
    }
}

#[test]
fn limits_hold_before_and_after() {
    let deep = |levels: usize| (0..levels).fold(json!(1), |inner, _| json!([inner]));
    let too_deep = |refused: Result<String, EditError>| {
        matches!(
            refused,
            Err(EditError::Malformed(Error::LimitExceeded { limit: Limit::Depth, actual: 65, .. }))
        )
    };
    assert!(edit(Format::Json, "{\"a\": 1}", &[("/a", Some(deep(63)))]).is_ok());
    // What is refused before anything is written cannot exhaust the stack of whatever writes or reads it.
    for levels in [64, 200] {
        assert!(too_deep(edit(Format::Json, "{\"a\": 1}", &[("/a", Some(deep(levels)))])), "{levels}");
    }
    assert!(too_deep(edit(Format::Json, "{}", &[("/x".repeat(100_000).as_str(), Some(json!(1)))])));
    let limits = Limits { nodes: 2, ..Limits::default() };
    let more = apply_changes("{\"a\":1}", Format::Json, &[change("/b", Some(json!(1)))], &limits);
    assert!(matches!(more, Err(EditError::Malformed(Error::LimitExceeded { limit: Limit::Nodes, .. }))));
    for (text, error) in [("", Error::Empty), (" \n", Error::Empty)] {
        assert_eq!(edit(Format::Json, text, &[]), Err(EditError::Malformed(error)));
    }
    assert!(matches!(edit(Format::Json, "{", &[]), Err(EditError::Malformed(Error::Malformed { .. }))));
}

#[test]
fn many_changes_of_one_line_take_no_longer_than_reading_it() {
    let count = 20_000;
    let text = format!("[{}]", vec!["1"; count].join(","));
    let changes = (0..count).map(|index| {
        let pointer = format!("/{index}");
        change(&pointer, (index % 2 == 0).then(|| json!(2)))
    });
    let made = apply_changes(&text, Format::Json, &changes.collect::<Vec<_>>(), &Limits::default());
    assert_eq!(made, Ok(format!("[{}]", vec!["2"; count / 2].join(","))));
    let members = (0..count).map(|index| format!("\"{index}\":[]")).collect::<Vec<_>>();
    let changes = (0..count).map(|index| change(&format!("/{index}/-"), Some(json!(1))));
    let text = format!("{{{}}}", members.join(","));
    let made = apply_changes(&text, Format::Json, &changes.collect::<Vec<_>>(), &Limits::default());
    assert_eq!(made, Ok(text.replace("[]", "[1]")));
}

#[cfg(not(feature = "yaml"))]
#[test]
fn yaml_is_refused_where_it_is_not_built() {
    let refused = edit(Format::Yaml, "a: 1", &[("/a", None)]);
    assert_eq!(refused, Err(EditError::Malformed(Error::FormatNotBuilt { format: Format::Yaml })));
}
