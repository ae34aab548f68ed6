//! Ways through the types of an engagement, checked against those types.

use serde_json::Value;

use crate::model::{Engagement, is_language_tag};
use crate::pointer::push_segment;
use crate::shape::{Shape, Shaped};

/// The places that a rule goes through: names of fields, and steps into every item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Places(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Field(String),
    Each,
}

/// The way from a place, or from the whole document, to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    from_root: bool,
    fields: Vec<String>,
}

impl Places {
    /// The document as a whole.
    pub(super) const fn whole() -> Self {
        Self(Vec::new())
    }

    /// The places that `text` names in an engagement, and their shape, or why it names none.
    pub(super) fn parse(text: &str) -> Result<(Self, Shape), &'static str> {
        let mut shape = Engagement::SHAPE;
        if text.is_empty() {
            return Ok((Self::whole(), shape));
        }
        let text = text.strip_prefix('/').ok_or("must begin with `/`")?;
        let mut steps = Vec::new();
        for part in text.split('/') {
            steps.push(match (part, &shape) {
                ("*", Shape::List(inner)) => {
                    shape = **inner;
                    Step::Each
                }
                ("*", _) => return Err("has a `*` where there is no list"),
                (_, Shape::List(_)) => return Err("must have a `*` behind the name of a list"),
                _ => {
                    shape = below(&shape, part).ok_or("names a field that no engagement has")?;
                    Step::Field(part.to_owned())
                }
            });
        }
        Ok((Self(steps), shape))
    }

    /// Visits every place in `document` with its value and pointer, until `visit` says to stop.
    pub(super) fn visit(&self, document: &Value, visit: &mut dyn FnMut(&Value, &str) -> bool) {
        walk(&self.0, document, &mut String::new(), visit);
    }
}

/// Returns whether to go on.
fn walk(
    steps: &[Step],
    value: &Value,
    pointer: &mut String,
    visit: &mut dyn FnMut(&Value, &str) -> bool,
) -> bool {
    let Some((step, rest)) = steps.split_first() else { return visit(value, pointer) };
    let length = pointer.len();
    let goes_on = match step {
        Step::Field(name) => value.get(name).is_none_or(|below| {
            push_segment(pointer, name);
            walk(rest, below, pointer, visit)
        }),
        Step::Each => value.as_array().into_iter().flatten().enumerate().all(|(index, below)| {
            pointer.truncate(length);
            push_segment(pointer, &index.to_string());
            walk(rest, below, pointer, visit)
        }),
    };
    pointer.truncate(length);
    goes_on
}

impl Path {
    /// The way that `text` writes, from a place of the shape `place`, and the shape that it leads to, or why it leads
    /// nowhere.
    pub(super) fn parse(text: &str, place: &Shape) -> Result<(Self, Shape), &'static str> {
        let (from_root, text) = match text.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut shape = if from_root { Engagement::SHAPE } else { *place };
        let mut fields = Vec::new();
        for part in text.split('/').filter(|_| !text.is_empty()) {
            shape = below(&shape, part).ok_or("names a field that is not there in any document")?;
            fields.push(part.to_owned());
        }
        Ok((Self { from_root, fields }, shape))
    }

    /// The value that it leads to, if there is one.
    pub(super) fn find<'v>(&self, root: &'v Value, place: &'v Value) -> Option<&'v Value> {
        let start = if self.from_root { root } else { place };
        let found = self.fields.iter().try_fold(start, |value, name| value.get(name))?;
        Some(found).filter(|value| !value.is_null())
    }

    /// The pointer of that value, also of one that is missing.
    pub(super) fn pointer(&self, place: &str) -> String {
        let mut pointer = if self.from_root { String::new() } else { place.to_owned() };
        self.fields.iter().for_each(|name| push_segment(&mut pointer, name));
        pointer
    }
}

/// The shape of the field `name` of an object, or of a text in the language `name`.
fn below(shape: &Shape, name: &str) -> Option<Shape> {
    match shape {
        Shape::Record(record) => {
            record.fields.iter().find(|field| field.name == name).map(|field| field.shape)
        }
        Shape::Localized => is_language_tag(name).then_some(Shape::Text),
        _ => None,
    }
}
