//! Rows of JSON: one object a line.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::context::Contexts;
use super::fault::Fault;
use super::row::{Id, Text};
use super::split::content;

/// The members that screening reads, as they are written. One that stands twice is refused: another reader might take
/// the other one. All others may be there and are not looked at.
#[derive(Debug, Default, Deserialize)]
struct Members<'r> {
    #[serde(borrow)]
    id: Option<&'r RawValue>,
    #[serde(borrow)]
    text: Option<&'r RawValue>,
    #[serde(borrow)]
    surface: Option<&'r RawValue>,
    #[serde(borrow)]
    author: Option<&'r RawValue>,
    #[serde(borrow)]
    language: Option<&'r RawValue>,
    #[serde(borrow)]
    leaves_group: Option<&'r RawValue>,
    #[serde(borrow)]
    encrypted: Option<&'r RawValue>,
}

/// Reads a row.
pub(super) fn read<'c>(row: &'c [u8], contexts: &mut Contexts) -> Result<Text<'c>, (Option<Id>, Fault)> {
    let without = |fault| (None, fault);
    let line = std::str::from_utf8(content(row)).map_err(|_| without(Fault::NotUtf8))?;
    if !line.trim_ascii_start().starts_with('{') {
        // What is JSON at all is told from what is not.
        let fault = serde_json::from_str::<&RawValue>(line).map_or(Fault::NotJson, |_| Fault::NotAnObject);
        return Err(without(fault));
    }
    let members: Members<'c> = serde_json::from_str(line).map_err(|error| {
        without(if error.classify() == Category::Data { Fault::Twice } else { Fault::NotJson })
    })?;
    let id = id(members.id).map_err(without)?;
    let raw = |member: Option<&'c RawValue>| member.map(RawValue::get);
    let said = [members.surface, members.author, members.language, members.leaves_group, members.encrypted];
    let context = match contexts.of(&said.map(raw)) {
        Ok(context) => context,
        Err(fault) => return Err((id, fault)),
    };
    let Some(text) = raw(members.text).filter(|text| text.starts_with('"')) else {
        return Err((id, Fault::NoText));
    };
    // Half of a pair of surrogates is JSON, but no text.
    let Ok(Words(words)) = serde_json::from_str(text) else { return Err((id, Fault::NoText)) };
    let start = text.as_ptr().addr().saturating_sub(row.as_ptr().addr());
    let place = start..start.saturating_add(text.len());
    let words = match words {
        Cow::Borrowed(words) => Cow::Borrowed(words.as_bytes()),
        Cow::Owned(words) => Cow::Owned(words.into_bytes()),
    };
    Ok(Text { id, words, place, context })
}

/// A text that is copied only where it has escapes.
#[derive(Deserialize)]
struct Words<'r>(#[serde(borrow)] Cow<'r, str>);

/// A text or a whole number. Whatever else is taken for an id by one program is not by the next.
fn id(member: Option<&RawValue>) -> Result<Option<Id>, Fault> {
    let Some(raw) = member.map(RawValue::get) else { return Ok(None) };
    match raw.as_bytes().first() {
        Some(b'"') => serde_json::from_str(raw).map(|id| Some(Id::Text(id))).map_err(|_| Fault::BadId),
        Some(b'-' | b'0'..=b'9') if raw.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit()) => {
            Ok(Some(Id::Number(raw.to_owned())))
        }
        _ => Err(Fault::BadId),
    }
}
