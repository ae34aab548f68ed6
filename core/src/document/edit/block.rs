//! Edits in YAML that is laid out by indentation.

use serde_json::Value;

use super::layout::{Form, Laid};
use super::page::Page;
use super::plan::{Removal, Replacement};
use super::{EditError, Edits, flow, unsupported};

/// Writes another value in the place of `laid`, which is the whole document when it has no parent.
pub(super) fn replace(
    page: &Page<'_>,
    laid: &Laid,
    parent: Option<&Laid>,
    replacement: &Replacement<'_>,
    edits: &mut Edits,
) -> Result<(), EditError> {
    if laid.key.is_some_and(|key| !key.has_colon) {
        return Err(unsupported(replacement.pointer, "its key has no colon"));
    }
    let value = &replacement.value;
    match (page.style.takes_lines(value), laid.key) {
        (false, _) => put_simple(page, laid, parent, value, edits),
        (true, Some(_)) => put_below_key(page, laid, value, edits),
        (true, None) => put_block(page, laid, value, edits),
    }
    Ok(())
}

/// A value that takes one line.
fn put_simple(page: &Page<'_>, laid: &Laid, parent: Option<&Laid>, value: &Value, edits: &mut Edits) {
    let text = page.style.inline(value, false, flow::quotes(laid));
    match laid.form {
        Form::Empty => edits.insert(laid.gap, format!(" {text}")),
        Form::Lines(header) => {
            edits.replace(laid.end.min(page.line_end(header)), laid.end, String::new());
            edits.replace(laid.start, header, text);
        }
        Form::Block if parent.is_some() && is_below(page, laid) => {
            edits.insert(laid.gap, format!(" {text}"));
            edits.delete(page.line_start(laid.start), page.next_line(laid.end));
        }
        _ => edits.replace(laid.start, laid.end, text),
    }
}

/// An object or list on the lines below its key. A comment behind the old value stays behind the key.
fn put_below_key(page: &Page<'_>, laid: &Laid, value: &Value, edits: &mut Edits) {
    let column = page.column(laid.entry);
    let text = page.style.below(value, column);
    match laid.form {
        Form::Empty => edits.insert(page.line_end(laid.gap), text),
        Form::Lines(header) => {
            edits.delete(laid.gap, header);
            edits.replace(page.line_end(header), laid.end.max(page.line_end(header)), text);
        }
        _ if is_below(page, laid) => {
            // A list may stand at the column of its key, nothing else may.
            let here = page.column(laid.start);
            let missing = if here > column || value.is_array() { 0 } else { page.style.step.len() };
            let text = page.style.block(value, here.saturating_add(missing));
            edits.replace(laid.start, laid.end, format!("{}{text}", " ".repeat(missing)));
        }
        _ => {
            edits.delete(laid.gap, laid.end);
            edits.insert(page.line_end(laid.end), text);
        }
    }
}

/// An object or list as an item, or as the whole document.
fn put_block(page: &Page<'_>, laid: &Laid, value: &Value, edits: &mut Edits) {
    match laid.form {
        Form::Empty => {
            let column = page.column(laid.entry.min(laid.gap)).saturating_add(2);
            edits.insert(laid.gap, format!(" {}", page.style.block(value, column)));
        }
        Form::Lines(header) => {
            edits.delete(page.line_end(header), laid.end);
            edits.replace(laid.start, header, page.style.block(value, page.column(laid.start)));
        }
        _ => edits.replace(laid.start, laid.end, page.style.block(value, page.column(laid.start))),
    }
}

/// Whether a value begins on a later line than its key or dash.
fn is_below(page: &Page<'_>, laid: &Laid) -> bool {
    page.has_line_break(laid.gap, laid.start)
}

/// Adds members or items behind the last one.
pub(super) fn add(page: &Page<'_>, laid: &Laid, entries: &[(Option<String>, Value)], edits: &mut Edits) {
    let (Some(first), Some(last)) = (laid.below.first(), laid.below.last()) else { return };
    let column = page.column(first.entry);
    let mut text = String::new();
    for (name, value) in entries {
        text.push_str(&page.style.line(column));
        text.push_str(&match name {
            Some(name) => page.style.member(name, value, column),
            None => page.style.item(value, column),
        });
    }
    let mut at = page.end_with_comments(last.end, column);
    // Blank lines are part of a text that keeps them.
    while keeps_line_breaks(page, last) && page.next_line(at) < page.text.len() {
        let next = page.line_end(page.next_line(at));
        if !page.is_blank(at, next) {
            break;
        }
        at = next;
    }
    edits.insert(at, text);
}

/// Whether what comes last in `laid` is a text of lines with the sign that keeps its line breaks.
fn keeps_line_breaks(page: &Page<'_>, laid: &Laid) -> bool {
    match (laid.form, laid.below.last()) {
        (Form::Lines(header), _) => page.slice(laid.start, header).contains('+'),
        (_, Some(last)) => keeps_line_breaks(page, last),
        _ => false,
    }
}

/// Takes members or items out with their lines.
pub(super) fn remove(
    page: &Page<'_>,
    laid: &Laid,
    is_root: bool,
    removal: &Removal<'_>,
    edits: &mut Edits,
) -> Result<(), EditError> {
    let first_kept = (0..laid.below.len()).find(|index| !removal.indexes.contains(index));
    if first_kept.is_none() {
        leave_empty(page, laid, is_root, removal, edits)?;
    }
    for index in &removal.indexes {
        let Some(entry) = laid.below.get(*index) else { continue };
        if page.begins_line(entry.entry) {
            remove_lines(page, laid, *index, is_root, edits);
        } else if *index > 0 || page.slice(laid.gap.saturating_sub(1), laid.gap) != "-" {
            return Err(unsupported(removal.pointer, "something else stands before it on its line"));
        } else {
            remove_from_line(page, laid, first_kept, edits);
        }
    }
    Ok(())
}

/// Takes out an entry that has lines of its own, and a blank line when there is one on both sides.
fn remove_lines(page: &Page<'_>, laid: &Laid, index: usize, is_root: bool, edits: &mut Edits) {
    let Some(entry) = laid.below.get(index) else { return };
    let is_head = is_root && index == 0;
    let start = if is_head { page.line_start(entry.entry) } else { page.lines_with_comments(entry.entry) };
    let end = page.next_line(page.end_with_comments(entry.end, page.column(entry.entry)));
    edits.delete(start, end);
    let line_before = page.line_start(start.saturating_sub(1));
    let blank_before = start == 0 || page.is_blank(line_before, start);
    if blank_before && end < page.text.len() && page.is_blank(end, page.next_line(end)) {
        edits.delete(end, page.next_line(end));
    }
}

/// Takes out the first entry of an object or list that begins on the line of an outer dash.
fn remove_from_line(page: &Page<'_>, laid: &Laid, first_kept: Option<usize>, edits: &mut Edits) {
    let Some(first) = laid.below.first() else { return };
    let column = page.column(first.entry);
    let end = page.end_with_comments(first.end, column);
    let Some(kept) = first_kept.and_then(|kept| laid.below.get(kept)) else {
        return edits.delete(first.entry, end);
    };
    let mut gone = laid.below.iter().zip(laid.below.iter().skip(1)).take(first_kept.unwrap_or(0));
    let can_move = gone.all(|(one, next)| {
        let after = page.next_line(page.end_with_comments(one.end, column));
        page.is_blank(after, next.entry)
    });
    if can_move {
        // What stays moves up beside the dash.
        edits.delete(first.entry, kept.entry);
    } else {
        let dash = page.slice(0, first.entry).trim_end_matches([' ', '\t']).len();
        edits.delete(dash, end);
    }
}

/// Writes `{}` or `[]` where an object or list loses all it has.
fn leave_empty(
    page: &Page<'_>,
    laid: &Laid,
    is_root: bool,
    removal: &Removal<'_>,
    edits: &mut Edits,
) -> Result<(), EditError> {
    let Some(first) = laid.below.first() else { return Err(EditError::NotCertain) };
    if laid.mark.is_some() {
        return Err(unsupported(removal.pointer, "what holds it has a tag"));
    }
    let text = if first.key.is_some() { "{}" } else { "[]" };
    if is_root {
        edits.insert(page.line_start(first.entry), format!("{text}{}", page.style.line_break));
    } else if is_below(page, laid) {
        edits.insert(laid.gap, format!(" {text}"));
    } else {
        edits.insert(first.entry, text.to_owned());
    }
    Ok(())
}
