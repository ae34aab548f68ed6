//! Edits between brackets and braces: all of JSON, and the parts of YAML that look like it.

use serde_json::Value;

use super::layout::{Form, Laid};
use super::page::Page;
use super::plan::{Removal, Replacement};
use super::write::Quotes;
use super::{EditError, Edits, unsupported};

/// Writes another value in the place of `laid`.
pub(super) fn replace(page: &Page<'_>, laid: &Laid, replacement: &Replacement<'_>, edits: &mut Edits) {
    let style = &page.style;
    let text = if !page.yaml && style.is_spread && page.begins_line(laid.entry) {
        style.spread(&replacement.value, page.indentation(laid.entry))
    } else {
        style.inline(&replacement.value, true, quotes(laid))
    };
    match (laid.form, laid.key) {
        (Form::Empty, Some(key)) if !key.has_colon => edits.insert(laid.gap, format!(": {text}")),
        (Form::Empty, _) => {
            let comma = laid.comma.filter(|comma| page.is_blank(laid.gap, *comma));
            edits.replace(laid.gap, comma.unwrap_or(laid.gap), format!(" {text}"));
        }
        _ => edits.replace(laid.start, laid.end, text),
    }
}

/// The quotes of a value, so that another one gets the same. Beside a key in quotes all texts have them.
pub(super) fn quotes(laid: &Laid) -> Quotes {
    match laid.form {
        Form::Single => Quotes::Single,
        Form::Double => Quotes::Double,
        _ if laid.key.is_some_and(|key| key.is_quoted) => Quotes::Double,
        _ => Quotes::AsNeeded,
    }
}

/// Adds members or items behind the last one.
pub(super) fn add(page: &Page<'_>, laid: &Laid, entries: &[(Option<String>, Value)], edits: &mut Edits) {
    let Some(last) = laid.below.last() else { return };
    let has_line = page.begins_line(last.entry);
    let indentation = page.indentation(last.entry);
    let separator = if has_line {
        format!(",{}{indentation}", page.style.line_break)
    } else {
        comma(page, laid).to_owned()
    };
    let quotes = if last.key.is_some_and(|key| key.is_quoted) { Quotes::Double } else { Quotes::AsNeeded };
    let write = |(name, value): &(Option<String>, Value)| {
        let key = name.as_ref().map(|name| page.style.key(name, true, quotes)).unwrap_or_default();
        let value = if has_line && !page.yaml {
            page.style.spread(value, indentation)
        } else {
            page.style.inline(value, true, quotes)
        };
        format!("{key}{value}")
    };
    let mut text = separator.get(1..).unwrap_or_default().to_owned();
    text.push_str(&entries.iter().map(write).collect::<Vec<_>>().join(&separator));
    match last.comma {
        Some(_) => text.push(','),
        None => edits.insert(last.end, ",".to_owned()),
    }
    let behind = last.tail();
    // A comment behind the last one stays behind it.
    let at = if has_line && page.ends_line(behind) { page.line_end(behind) } else { behind };
    edits.insert(at, text);
}

/// How the values of this list or object are separated on one line.
fn comma(page: &Page<'_>, laid: &Laid) -> &'static str {
    match (laid.below.first().and_then(|first| first.comma), laid.below.get(1)) {
        (Some(comma), Some(second)) if comma.saturating_add(1) == second.entry => ",",
        (Some(_), Some(_)) => ", ",
        _ => page.style.comma(),
    }
}

/// Takes members or items out, with one comma each.
pub(super) fn remove(
    page: &Page<'_>,
    laid: &Laid,
    removal: &Removal<'_>,
    edits: &mut Edits,
) -> Result<(), EditError> {
    let stays = |index: &usize| !removal.indexes.contains(index);
    let Some(last_kept) = (0..laid.below.len()).rev().find(stays) else {
        return empty(page, laid, removal, edits);
    };
    let has_last_comma = laid.below.last().is_some_and(|last| last.comma.is_some());
    for index in &removal.indexes {
        let Some(entry) = laid.below.get(*index) else { continue };
        let before = index.checked_sub(1).and_then(|before| laid.below.get(before));
        let comma = before.and_then(|before| before.comma).filter(|_| *index > last_kept && !has_last_comma);
        if let (Some(comma), Some(before)) = (comma, before) {
            let start = if page.is_blank(before.end, comma) { before.end } else { comma };
            edits.delete(start, comma.saturating_add(1));
        }
        if page.begins_line(entry.entry) && page.ends_line(entry.tail()) {
            let start = page.lines_with_comments(entry.entry);
            edits.delete(start, page.next_line(entry.tail()));
            continue;
        }
        // Where the space before it begins.
        let behind = before.map_or(laid.start.saturating_add(1), Laid::tail);
        let lone_start = if page.is_blank(behind, entry.entry) { behind } else { entry.entry };
        let next = laid.below.get(index.saturating_add(1)).map(|next| next.entry);
        let pulled = next.filter(|next| {
            let blank = page.is_blank(entry.tail(), *next);
            blank && comma.is_none() && (before.is_none() || !page.has_line_break(entry.tail(), *next))
        });
        match pulled {
            Some(next) => edits.delete(entry.entry, next),
            None => edits.delete(lone_start, entry.tail()),
        }
    }
    Ok(())
}

/// Leaves brackets or braces with nothing in them.
fn empty(page: &Page<'_>, laid: &Laid, removal: &Removal<'_>, edits: &mut Edits) -> Result<(), EditError> {
    let (open, close) = (laid.start.saturating_add(1), laid.end.saturating_sub(1));
    let mut from = open;
    for entry in &laid.below {
        if page.has_comment(from, entry.entry) || page.has_comment(entry.end, entry.tail()) {
            return Err(unsupported(removal.pointer, "there is a comment between the brackets"));
        }
        from = entry.tail();
    }
    if page.has_comment(from, close) {
        return Err(unsupported(removal.pointer, "there is a comment between the brackets"));
    }
    edits.delete(open, close);
    Ok(())
}
