//! Edits of many layouts of YAML, with the text that must come out.
#![cfg(feature = "yaml")]

use serde_json::{Value, json};

use super::EditError;
use super::tests::{Case, all, edit};
use crate::document::Format;

fn yaml(cases: &[Case<'_>]) {
    all(Format::Yaml, cases);
}

fn refusal(text: &str, changes: &[(&str, Option<Value>)]) -> &'static str {
    match edit(Format::Yaml, text, changes) {
        Err(EditError::Unsupported { reason, .. }) => reason,
        other => panic!("{text:?} gives {other:?}"),
    }
}

#[test]
fn simple_values_are_replaced_in_place() {
    yaml(&[
        ("a: 1 # c\nb: 2\n", &[("/a", Some(json!(3)))], "a: 3 # c\nb: 2\n"),
        ("a: 'x' # c\n", &[("/a", Some(json!("it's")))], "a: 'it''s' # c\n"),
        ("a: \"x\" # c\n", &[("/a", Some(json!("y")))], "a: \"y\" # c\n"),
        ("a:   x\nb:\nc: y", &[("/b", Some(json!("z")))], "a:   x\nb: z\nc: y"),
        ("a: one\n  two\n  three # c\nb: 1\n", &[("/a", Some(json!("x")))], "a: x # c\nb: 1\n"),
        ("a:\n  # why\n  x # c\n", &[("/a", Some(json!("y")))], "a:\n  # why\n  y # c\n"),
        ("a: | # c\n  x\n\n  y\n\n# b\nb: 1\n", &[("/a", Some(json!("z")))], "a: z # c\n\n# b\nb: 1\n"),
        ("a: >-\n  x\nb: 1\n", &[("/a", Some(json!("z")))], "a: z\nb: 1\n"),
        ("a: |\nb: 1\n", &[("/a", Some(json!("z")))], "a: z\nb: 1\n"),
        (
            "- a # c\n-\n- - b\n",
            &[("/0", Some(json!(1))), ("/1", Some(json!(2))), ("/2/0", Some(json!(3)))],
            "- 1 # c\n- 2\n- - 3\n",
        ),
        ("--- # c\na: b\n...\n", &[("/a", Some(json!(null)))], "--- # c\na: null\n...\n"),
        ("%YAML 1.2\n---\na: b\n", &[("/a", Some(json!(true)))], "%YAML 1.2\n---\na: true\n"),
        ("--- x # c\n", &[("", Some(json!("y")))], "--- y # c\n"),
        ("\"a b\": 'x'\n", &[("/a b", Some(json!("y")))], "\"a b\": 'y'\n"),
        (
            "{ a: x, b: , c, \"d\": y }",
            &[
                ("/a", Some(json!("1, 2"))),
                ("/b", Some(json!("z"))),
                ("/c", Some(json!([]))),
                ("/d", Some(json!("w"))),
            ],
            "{ a: \"1, 2\", b: z, c: [], \"d\": \"w\" }",
        ),
        ("? a\n: b\n", &[("/a", Some(json!("c")))], "? a\n: c\n"),
    ]);
}

#[test]
fn texts_get_quotes_where_they_would_be_something_else() {
    for (text, written) in [
        ("plain words", "plain words"),
        ("2026-11-24", "2026-11-24"),
        ("https://a.example/b", "https://a.example/b"),
        ("æøå – ok", "æøå – ok"),
        ("a#b", "a#b"),
        ("NO", "\"NO\""),
        ("true", "\"true\""),
        ("~", "\"~\""),
        ("", "\"\""),
        ("12", "\"12\""),
        ("12:30", "\"12:30\""),
        ("-1.5", "\"-1.5\""),
        (".inf", "\".inf\""),
        ("1e3", "\"1e3\""),
        ("0x1F", "\"0x1F\""),
        ("a: b", "\"a: b\""),
        ("a #b", "\"a #b\""),
        ("ends:", "\"ends:\""),
        (" a", "\" a\""),
        ("- a", "\"- a\""),
        ("[a", "\"[a\""),
        ("*a", "\"*a\""),
        ("&a", "\"&a\""),
        ("!a", "\"!a\""),
        ("%a", "\"%a\""),
        ("@a", "\"@a\""),
        ("\"a", "\"\\\"a\""),
        ("'a", "\"'a\""),
        ("---", "\"---\""),
        ("...", "\"...\""),
        ("a\nb", "\"a\\nb\""),
        ("a\tb", "\"a\\tb\""),
        ("a\\b", "a\\b"),
        ("\u{85}\u{2028}\u{feff}\u{7}\u{7f}", "\"\\u0085\\u2028\\ufeff\\u0007\\u007f\""),
    ] {
        yaml(&[("a: x\n", &[("/a", Some(json!(text)))], &format!("a: {written}\n"))]);
        for around in ["[x]", "{ a: x }"] {
            let pointer = if around.starts_with('[') { "/0" } else { "/a" };
            assert!(
                edit(Format::Yaml, around, &[(pointer, Some(json!(text)))]).is_ok(),
                "{text:?} in {around}"
            );
        }
        assert!(
            edit(
                Format::Yaml,
                "a: x\n",
                &[(&format!("/{}", text.replace('~', "~0").replace('/', "~1")), Some(json!(1)))]
            )
            .is_ok(),
            "{text:?} as key"
        );
    }
}

#[test]
fn objects_and_lists_take_the_place_of_simple_values_and_back() {
    let block = || Some(json!({"x": 1, "y": [{"z": 2}, 3]}));
    yaml(&[
        ("a: 1  # c\nb: 2\n", &[("/a", block())], "a:  # c\n  x: 1\n  y:\n    - z: 2\n    - 3\nb: 2\n"),
        ("a:\nb: 2", &[("/a", block())], "a:\n  x: 1\n  y:\n    - z: 2\n    - 3\nb: 2"),
        ("a: | # c\n  x\n\nb: 2\n", &[("/a", Some(json!({"x": 1})))], "a: # c\n  x: 1\n\nb: 2\n"),
        (
            "a:\n    b: 1\nc:\n- 1\n",
            &[("/a/b", block())],
            "a:\n    b:\n        x: 1\n        y:\n        - z: 2\n        - 3\nc:\n- 1\n",
        ),
        ("a:\n- 1\n- 2\nb: 1\n", &[("/a", Some(json!({"x": 1})))], "a:\n  x: 1\nb: 1\n"),
        ("a:\n- 1\n- 2\nb: 1\n", &[("/a", Some(json!([{"x": 1}])))], "a:\n- x: 1\nb: 1\n"),
        ("a:\n- 1\n- 2\nb: 1\n", &[("/a", Some(json!(3)))], "a: 3\nb: 1\n"),
        ("a: # c\n  # d\n  b: 1 # e\n# f\n", &[("/a", Some(json!(3)))], "a: 3 # c\n  # d\n# f\n"),
        (
            "a: # c\n  # d\n  b: 1 # e\n# f\n",
            &[("/a", Some(json!({"x": 1})))],
            "a: # c\n  # d\n  x: 1 # e\n# f\n",
        ),
        (
            "- a # c\n-\n",
            &[("/0", Some(json!({"x": 1, "y": 2}))), ("/1", Some(json!({"x": 1, "y": 2})))],
            "- x: 1\n  y: 2 # c\n- x: 1\n  y: 2\n",
        ),
        (
            "- a: 1\n  b: 2\n- |\n  c\n",
            &[("/0", Some(json!(["p", "q"]))), ("/1", Some(json!([{"p": 1}, 2])))],
            "- [p, q]\n- - p: 1\n  - 2\n",
        ),
        ("- - a: 1\n    b: 2\n", &[("/0/0", Some(json!({"c": {"d": 1}})))], "- - c:\n      d: 1\n"),
        ("a: [1,2] # c\n", &[("/a", Some(json!([3, 4])))], "a: [3,4] # c\n"),
        ("a: {x: 1}\n", &[("/a", Some(json!({"y": {"z": 1}})))], "a:\n  y:\n    z: 1\n"),
        ("# c\nx: 1\n", &[("", Some(json!({"y": 1, "z": {}})))], "# c\ny: 1\nz: {}\n"),
    ]);
}

#[test]
fn members_and_items_are_added_behind_the_last() {
    yaml(&[
        ("a: 1\n", &[("/b", Some(json!(2)))], "a: 1\nb: 2\n"),
        ("a: 1", &[("/b", Some(json!(2)))], "a: 1\nb: 2"),
        ("a: 1 # c\n\n# end\n", &[("/b", Some(json!(2)))], "a: 1 # c\nb: 2\n\n# end\n"),
        (
            "a:\n  b:\n    c: 1\n    # of c\n  # of b\nd: 1\n",
            &[("/a/e", Some(json!(2)))],
            "a:\n  b:\n    c: 1\n    # of c\n  e: 2\n  # of b\nd: 1\n",
        ),
        (
            "a:\n  - x: 1\n    y: 2\nb: 1\n",
            &[("/a/0/z", Some(json!({"p": 1}))), ("/a/-", Some(json!({"x": 3, "y": [4]})))],
            "a:\n  - x: 1\n    y: 2\n    z:\n      p: 1\n  - x: 3\n    y: [4]\nb: 1\n",
        ),
        (
            "a:\n- 1\nb: 1\n",
            &[("/a/1", Some(json!(2))), ("/a/2", Some(json!([{"c": 1}])))],
            "a:\n- 1\n- 2\n- - c: 1\nb: 1\n",
        ),
        ("- - a\n  - b\n- c\n", &[("/0/-", Some(json!("d")))], "- - a\n  - b\n  - d\n- c\n"),
        ("a: { b: 1 } # c\n", &[("/a/d", Some(json!("e, f")))], "a: { b: 1, d: \"e, f\" } # c\n"),
        ("a: {\"b\": 1}\n", &[("/a/d", Some(json!("e")))], "a: {\"b\": 1, \"d\": \"e\"}\n"),
        ("a: [ 1, 2, ]\n", &[("/a/-", Some(json!(3)))], "a: [ 1, 2, 3, ]\n"),
        ("a: [\n  1,\n  2 # c\n  ]\n", &[("/a/-", Some(json!(3)))], "a: [\n  1,\n  2, # c\n  3\n  ]\n"),
        ("a: {\n  b: 1, # c\n  }\n", &[("/a/d", Some(json!([2])))], "a: {\n  b: 1, # c\n  d: [2],\n  }\n"),
        (
            "a:\nb: {}\nc: []\nd: ~ # e\n",
            &[
                ("/a/x", Some(json!(1))),
                ("/b/x", Some(json!(1))),
                ("/c/-", Some(json!(1))),
                ("/d/0", Some(json!({"x": 1}))),
            ],
            "a:\n  x: 1\nb:\n  x: 1\nc: [1]\nd: # e\n  - x: 1\n",
        ),
        ("a: {b: {}}\n", &[("/a/b/x", Some(json!(1)))], "a: {b: {x: 1}}\n"),
        (
            "a: 1\n",
            &[("/b/c/d", Some(json!("x"))), ("/b/e", Some(json!("y")))],
            "a: 1\nb:\n  c:\n    d: x\n  e: y\n",
        ),
        ("a: |+\n  x\n\nb: |\n  y\n\n", &[("/c", Some(json!(1)))], "a: |+\n  x\n\nb: |\n  y\nc: 1\n\n"),
        ("a: |+\n  x\n\n", &[("/c", Some(json!(1)))], "a: |+\n  x\n\nc: 1\n"),
        (
            "a:\n  - b: |+\n      x\n\n\nc: 1\n",
            &[("/a/0/d", Some(json!(1)))],
            "a:\n  - b: |+\n      x\n\n\n    d: 1\nc: 1\n",
        ),
        ("a: 1\n...\n", &[("/b", Some(json!("no")))], "a: 1\nb: \"no\"\n...\n"),
        (
            "a:\n",
            &[("/no", Some(json!(1))), ("/x: y", Some(json!(1))), ("/", Some(json!(1)))],
            "a:\n\"\": 1\n\"no\": 1\n\"x: y\": 1\n",
        ),
    ]);
}

#[test]
fn members_and_items_go_with_their_lines_and_comments() {
    yaml(&[
        ("a: 1\nb: 2 # of b\nc: 3\n", &[("/b", None)], "a: 1\nc: 3\n"),
        (
            "a: 1\n# not of b\n\n# of b\n# too\nb: 2\n  # inside\n# of c\nc: 3\n",
            &[("/b", None)],
            "a: 1\n# not of b\n\n# of c\nc: 3\n",
        ),
        ("a: 1\n  # of a\n# of b\nb: 2", &[("/b", None)], "a: 1\n  # of a\n"),
        ("# head\na: 1\nb: 2\n", &[("/a", None)], "# head\nb: 2\n"),
        ("p:\n  # of a\n  a: 1\n  b: 2\n", &[("/p/a", None)], "p:\n  b: 2\n"),
        ("a: 1\n\nb:\n  c: 2\n\nd: 3\n", &[("/b", None)], "a: 1\n\nd: 3\n"),
        ("a: 1\nb:\n  c: |\n    x\n\n    y\n  d: 1\ne: 3\n", &[("/b/c", None)], "a: 1\nb:\n  d: 1\ne: 3\n"),
        ("a: 1\nb: 2\n", &[("/a", None), ("/b", None)], "{}\n"),
        ("# head\n\n# of a\na: 1 # c\n\n# end\n", &[("/a", None)], "# head\n\n# of a\n{}\n\n# end\n"),
        (
            "a: # c\n  # of b\n  b: 1\n\n  # free\n\n  c: 2\nd: 3\n",
            &[("/a/b", None), ("/a/c", None)],
            "a: {} # c\n\n  # free\n\nd: 3\n",
        ),
        ("a:\n- 1\n- 2\nb: 1\n", &[("/a/0", None), ("/a/1", None)], "a: []\nb: 1\n"),
        ("a:\n- 1 # x\n# of 2\n- 2\n- 3\n", &[("/a/1", None)], "a:\n- 1 # x\n- 3\n"),
        ("- a: 1 # x\n  b: 2\n  c: 3\n", &[("/0/a", None)], "- b: 2\n  c: 3\n"),
        ("- a: 1\n  b: 2\n  c: 3\n", &[("/0/a", None), ("/0/b", None)], "- c: 3\n"),
        ("- a: 1\n  # of b\n  b: 2\n", &[("/0/a", None)], "-\n  # of b\n  b: 2\n"),
        ("- a: 1 # x\n  b: 2\n- c\n", &[("/0/a", None), ("/0/b", None)], "- {}\n- c\n"),
        ("- - a\n  - b\n- - c\n", &[("/0/0", None), ("/1/0", None)], "- - b\n- []\n"),
        ("-\n  a: 1\n", &[("/0/a", None)], "- {}\n"),
        ("x: { a: 1, b: 2 } # c\n", &[("/x/a", None)], "x: { b: 2 } # c\n"),
        ("x: { a: 1, b: 2 } # c\n", &[("/x/a", None), ("/x/b", None)], "x: {} # c\n"),
        (
            "x: [\n  # of 1\n  1, # one\n  # of 2\n  2 # two\n  ]\n",
            &[("/x/1", None)],
            "x: [\n  # of 1\n  1 # one\n  ]\n",
        ),
        ("x: [1, # one\n  2, # two\n  3]\n", &[("/x/2", None)], "x: [1, # one\n  2 # two\n  ]\n"),
        ("x: [1, 2, ]\n", &[("/x/1", None)], "x: [1, ]\n"),
        ("x: [a: 1, b]\n", &[("/x/0", None)], "x: [b]\n"),
        ("titel: x # c\n", &[("/titel", None), ("/title", Some(json!("x")))], "title: x\n"),
        ("a: 1\nb: 2\nb: 3\n", &[("/a", None)], "b: 2\nb: 3\n"),
        ("? a\n: b\n? c\n? d\n", &[("/a", None), ("/d", None)], "? c\n"),
    ]);
}

#[test]
fn line_breaks_of_windows_survive() {
    yaml(&[
        (
            "\u{feff}a: 1 # c\r\nb:\r\n  c: 2\r\n",
            &[("/a", Some(json!({"x": 1}))), ("/b/d", Some(json!(3)))],
            "\u{feff}a: # c\r\n  x: 1\r\nb:\r\n  c: 2\r\n  d: 3\r\n",
        ),
        ("a: 1\r\n# of b\r\nb: 2\r\nc: 3\r\n", &[("/b", None)], "a: 1\r\nc: 3\r\n"),
        ("a:\r\n  b: 2\r\n", &[("/a/b", None)], "a: {}\r\n"),
    ]);
    assert_eq!(refusal("a: 1\rb: 2\r", &[("/a", None)]), "the document has line breaks without a line feed");
}

#[test]
fn long_lists_take_lines() {
    let short = vec!["ten signs!"; 6];
    let long = vec!["ten signs!"; 7];
    let spread = "\n  - ten signs!".repeat(7);
    yaml(&[
        ("a: 1\n", &[("/a", Some(json!(short)))], &format!("a: [{}]\n", short.join(", "))),
        ("a: 1\n", &[("/a", Some(json!(long)))], &format!("a:{spread}\n")),
        ("a: 1\n", &[("/b", Some(json!(long)))], &format!("a: 1\nb:{spread}\n")),
    ]);
}

#[test]
fn anchors_aliases_and_tags_are_left_alone() {
    let text = "a: &x\n  b: 1\nc: *x\nd: !!str 5\ne: [&y 1, *y]\nf: 6\n";
    let one = || Some(json!(1));
    for (pointer, to) in [
        ("/a", one()),
        ("/a", None),
        ("/a/b", one()),
        ("/a/b", None),
        ("/a/z", one()),
        ("/e", None),
        ("/e/0", one()),
    ] {
        assert_eq!(refusal(text, &[(pointer, to)]), "aliases may repeat it", "{pointer}");
    }
    for (pointer, to) in [("/c/b", one()), ("/c/z", one()), ("/c/b", None)] {
        assert_eq!(refusal(text, &[(pointer, to)]), "an alias stands for it", "{pointer}");
    }
    assert_eq!(refusal(text, &[("/d", one())]), "it has a tag");
    yaml(&[
        (
            text,
            &[("/c", one()), ("/d", None), ("/e/1", one()), ("/f", one())],
            "a: &x\n  b: 1\nc: 1\ne: [&y 1, 1]\nf: 1\n",
        ),
        (text, &[("/c", None), ("/e/1", None)], "a: &x\n  b: 1\nd: !!str 5\ne: [&y 1]\nf: 6\n"),
        (
            "&k a: 1\nb: !!map\n  c: 1\n  d: 2\n",
            &[("/a", one()), ("/b/c", None), ("/b/e", one())],
            "&k a: 1\nb: !!map\n  d: 2\n  e: 1\n",
        ),
    ]);
    assert_eq!(refusal("b: !!map\n  c: 1\n", &[("/b/c", None)]), "what holds it has a tag");
}

#[test]
fn rare_layouts_are_refused_rather_than_guessed() {
    let one = || Some(json!(1));
    assert_eq!(refusal("[a: 1]", &[("/0/a", one())]), "it is a pair in a list, without braces");
    assert_eq!(refusal("[a: 1]", &[("/0/b", one())]), "it is a pair in a list, without braces");
    assert_eq!(refusal("[a: 1]", &[("/0/a", None)]), "it is a pair in a list, without braces");
    assert_eq!(
        refusal("? a\n: - b\n  - c\n", &[("/a/0", None)]),
        "something else stands before it on its line"
    );
    assert_eq!(refusal("? a\n? b\n", &[("/a", one())]), "its key has no colon");
    assert_eq!(refusal("a: { # c\n  b: 1 }\n", &[("/a/b", None)]), "there is a comment between the brackets");
    assert_eq!(refusal("a: { # c\n  }\n", &[("/a/b", one())]), "there is a comment between the brackets");
    // A text that keeps its line breaks would get more of them.
    let kept = edit(Format::Yaml, "a: |+\n  x\nb: 1\n\nc: 1\n", &[("/b", None)]);
    assert_eq!(kept, Err(EditError::NotCertain));
}
