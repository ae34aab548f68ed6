//! Laying out JSON for people, without changing the order of its members.

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

/// JSON itself escapes only the lower control characters.
fn push_escaped(out: &mut String, character: char) {
    match character {
        '\u{7f}'..='\u{9f}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
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
    }
}
