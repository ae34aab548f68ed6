//! The canonical form of JSON (RFC 8785): the same bytes for the same values, whoever wrote them.

use crate::document::{Member, Node, NodeValue};
use crate::group::{LogReason, line};

/// A value in its canonical form.
pub(crate) fn of(node: &Node) -> Result<String, LogReason> {
    if line::has_twins(node) {
        return Err(LogReason::RepeatedField);
    }
    let mut out = String::new();
    write(node, &mut out)?;
    Ok(out)
}

/// Nesting is limited where trees are made.
fn write(node: &Node, out: &mut String) -> Result<(), LogReason> {
    match &node.value {
        NodeValue::Null => out.push_str("null"),
        NodeValue::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        NodeValue::Number(text) => {
            let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
            out.push_str(&number_text(number.ok_or(LogReason::Malformed)?));
        }
        NodeValue::Text(text) | NodeValue::Plain(text) => write_text(text, out),
        NodeValue::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out)?;
            }
            out.push(']');
        }
        NodeValue::Object(members) => write_object(members, out)?,
    }
    Ok(())
}

/// The members by their names, which are compared in units of UTF-16.
fn write_object(members: &[Member], out: &mut String) -> Result<(), LogReason> {
    let mut sorted = members.iter().collect::<Vec<_>>();
    sorted.sort_by(|one, other| one.key.encode_utf16().cmp(other.key.encode_utf16()));
    out.push('{');
    for (index, member) in sorted.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_text(&member.key, out);
        out.push(':');
        write(&member.value, out)?;
    }
    out.push('}');
    Ok(())
}

/// serde_json escapes what the RFC escapes, in the same way.
fn write_text(text: &str, out: &mut String) {
    // A text can always be written.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// A number as ECMAScript writes it (Number::toString, to which the RFC refers).
fn number_text(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    // The fewest digits that read back as the number, and the power of ten of the first.
    let shortest = nearest(number.abs());
    let (digits, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let digits = digits.replace('.', "");
    let sign = if number < 0.0 { "-" } else { "" };
    let places = exponent.parse::<i32>().unwrap_or_default().saturating_add(1);
    let (count, before) = (digits.len(), usize::try_from(places).unwrap_or_default());
    match places {
        1..=21 if before >= count => format!("{sign}{digits:0<before$}"),
        1..=21 => {
            let (whole, fraction) = digits.split_at_checked(before).unwrap_or((&digits, ""));
            format!("{sign}{whole}.{fraction}")
        }
        -5..=0 => {
            let zeros = usize::try_from(-places).unwrap_or_default();
            format!("{sign}0.{}{digits}", "0".repeat(zeros))
        }
        _ => {
            let (first, rest) = digits.split_at_checked(1).unwrap_or((&digits, ""));
            let point = if rest.is_empty() { "" } else { "." };
            format!("{sign}{first}{point}{rest}e{:+}", places.saturating_sub(1))
        }
    }
}

/// The fewest digits that read back as a number, and of those the nearest, and of two that are as near the even one.
fn nearest(number: f64) -> String {
    let shortest = format!("{number:e}");
    let digits = shortest.bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit).count();
    // Rust rounds halves to even only when it is told how many digits there are.
    let rounded = format!("{number:.*e}", digits.saturating_sub(1));
    if rounded.parse() == Ok(number) { rounded } else { shortest }
}
