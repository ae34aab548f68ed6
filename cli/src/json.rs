//! JSON as text: laid out for people, without changing the order of its members, and safe to show.

use std::fmt::Write as _;

/// Lays out compact JSON with line breaks and indentation, and writes what a terminal would obey as escapes.
pub(crate) fn pretty(compact: &str) -> String {
    let mut out = String::with_capacity(compact.len().saturating_mul(2));
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    let mut characters = compact.chars().peekable();
    while let Some(character) = characters.next() {
        if in_text {
            push_escaped(&mut out, character);
            in_text = escaped || character != '"';
            escaped = !escaped && character == '\\';
            continue;
        }
        match character {
            '"' => {
                in_text = true;
                out.push('"');
            }
            '{' | '[' => {
                out.push(character);
                if let Some(end) = characters.next_if(|next| matches!(next, '}' | ']')) {
                    out.push(end);
                } else {
                    depth = depth.saturating_add(1);
                    break_line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                break_line(&mut out, depth);
                out.push(character);
            }
            ',' => {
                out.push(',');
                break_line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            other => out.push(other),
        }
    }
    out.push('\n');
    out
}

fn break_line(out: &mut String, depth: usize) {
    let _ = write!(out, "\n{:width$}", "", width = depth.saturating_mul(2));
}

/// Compact JSON with everything that a terminal would obey as escapes.
pub(crate) fn escaped(compact: &str) -> String {
    compact.chars().fold(String::with_capacity(compact.len()), |mut out, character| {
        push_escaped(&mut out, character);
        out
    })
}

/// A text as JSON.
pub(crate) fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The objects in the list called `key` of a compact JSON object, each as it is written. The first list of that name
/// counts.
pub(crate) fn items<'j>(compact: &'j str, key: &str) -> impl Iterator<Item = &'j str> {
    let begin = format!("\"{key}\":[");
    let mut rest = compact.split_once(&begin).map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        rest = rest.strip_prefix(',').unwrap_or(rest);
        let (item, after) = rest.split_at_checked(end_of_object(rest)?)?;
        rest = after;
        Some(item)
    })
}

/// The byte after the object that `json` begins with.
fn end_of_object(json: &str) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' if !in_text => depth = depth.saturating_add(1),
            b'}' if !in_text && depth == 1 => return Some(at.saturating_add(1)),
            b'}' if !in_text => depth = depth.saturating_sub(1),
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// JSON itself escapes only the lower control characters.
fn push_escaped(out: &mut String, character: char) {
    match character {
        '\u{7f}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => {
            let _ = write!(out, "\\u{:04x}", u32::from(character));
        }
        other => out.push(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_changes_nothing_else() {
        let compact = r#"{"b":[1,{"x":[]},"a{\"},:"],"a":{},"\\":"\\"}"#;
        let laid_out = pretty(compact);
        let parse = |text| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(parse(compact), parse(&laid_out));
        assert!(laid_out.starts_with("{\n  \"b\": [\n    1,\n    {\n      \"x\": []\n    },"));
        assert_eq!(pretty("\"\u{9b}31m\""), "\"\\u009b31m\"\n");
        assert_eq!(escaped("\"\u{9b}31m\u{202e}\""), "\"\\u009b31m\\u202e\"");
    }

    #[test]
    fn the_items_of_a_list_are_found() {
        let compact = r#"{"a":{},"list":[{"x":"}],{\"\\"},{"y":[{"z":{}}]},{}],"list2":[{}]}"#;
        let found: Vec<_> = items(compact, "list").collect();
        assert_eq!(found, [r#"{"x":"}],{\"\\"}"#, r#"{"y":[{"z":{}}]}"#, "{}"]);
        assert_eq!(items(r#"{"list":[]}"#, "list").count(), 0);
        assert_eq!(items(r#"{"list":[{"cut"#, "list").count(), 0);
        assert_eq!(items("{}", "list").count(), 0);
    }
}
