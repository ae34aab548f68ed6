//! Small changes to a document: a value for each JSON Pointer, `null` to take a place out.

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value};

/// Applies the changes in the order of the pointers.
///
/// # Errors
///
/// When a pointer leads through something that is not there.
pub fn apply(document: &mut Value, set: &Map<String, Value>) -> Result<()> {
    for (pointer, value) in set {
        change(document, pointer, value).with_context(|| format!("at {pointer}"))?;
    }
    Ok(())
}

fn change(document: &mut Value, pointer: &str, value: &Value) -> Result<()> {
    let (parent, name) = pointer.rsplit_once('/').context("the whole document cannot be changed")?;
    let name = name.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).context("there is nothing above")? {
        Value::Object(members) => {
            if value.is_null() {
                members.remove(&name);
            } else {
                members.insert(name, value.clone());
            }
        }
        Value::Array(items) => {
            let index: usize = name.parse()?;
            if index == items.len() {
                items.push(value.clone());
            } else if value.is_null() && index < items.len() {
                items.remove(index);
            } else {
                *items.get_mut(index).context("the list is too short")? = value.clone();
            }
        }
        _ => bail!("the place above holds no other"),
    }
    Ok(())
}
