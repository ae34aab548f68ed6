//! JSON Schemas and type lists, generated from the shapes.

use serde_json::{Map, Value, json};

use crate::document::ignore::{IGNORE, Ignore};
use crate::duty::{DutyKind, DutyState};
use crate::group::{GroupPhase, Participation};
use crate::model::{
    DatedData, DecisionRequest, DocumentKind, Engagement, GroupEvent, Outcome, ResearchMatrix,
    ScreeningLists, SharedParts,
};
use crate::shape::{ChoiceShape, FieldShape, RecordShape, Shape, Shaped};

/// The shape of documents of a kind.
const fn shape_of(kind: DocumentKind) -> Shape {
    match kind {
        DocumentKind::Engagement => Engagement::SHAPE,
        DocumentKind::ResearchMatrix => ResearchMatrix::SHAPE,
        DocumentKind::SharedParts => SharedParts::SHAPE,
        DocumentKind::DatedData => DatedData::SHAPE,
        DocumentKind::ScreeningLists => ScreeningLists::SHAPE,
    }
}

/// What is no document but goes in and out at run time.
const RUN_TIME: &[Shape] = &[
    GroupEvent::SHAPE,
    DecisionRequest::SHAPE,
    Outcome::SHAPE,
    GroupPhase::SHAPE,
    Participation::SHAPE,
    DutyKind::SHAPE,
    DutyState::SHAPE,
];

/// The objects that have a schema of their own without being documents: a name, and the shape.
const RUN_TIME_SCHEMAS: &[(&str, Shape)] =
    &[("group_event", GroupEvent::SHAPE), ("decision_request", DecisionRequest::SHAPE)];

/// Every object and closed list that documents, events and requests are made of, each after those that it uses.
#[must_use]
pub fn types() -> (Vec<&'static RecordShape>, Vec<&'static ChoiceShape>) {
    let (mut records, mut choices) = (Vec::new(), Vec::new());
    for kind in DocumentKind::ALL {
        collect(&shape_of(*kind), &mut records, &mut choices);
    }
    for shape in RUN_TIME {
        collect(shape, &mut records, &mut choices);
    }
    (records, choices)
}

fn collect(shape: &Shape, records: &mut Vec<&'static RecordShape>, choices: &mut Vec<&'static ChoiceShape>) {
    match shape {
        Shape::List(inner) => collect(inner, records, choices),
        Shape::Record(record) if records.iter().all(|known| known.name != record.name) => {
            for field in record.fields {
                collect(&field.shape, records, choices);
            }
            records.push(record);
        }
        Shape::Choice(choice) if choices.iter().all(|known| known.name != choice.name) => {
            choices.push(choice)
        }
        _ => {}
    }
}

/// The JSON Schema (draft 2020-12) of documents of a kind.
#[must_use]
pub fn json_schema(kind: DocumentKind) -> Value {
    schema(kind.as_str(), shape_of(kind), Some(kind))
}

/// The JSON Schemas (draft 2020-12) of what goes in at run time, each with its name: an event of a group's log, and a
/// request for a decision.
#[must_use]
pub fn run_time_schemas() -> Vec<(&'static str, Value)> {
    RUN_TIME_SCHEMAS.iter().map(|(name, shape)| (*name, schema(name, *shape, None))).collect()
}

fn schema(name: &str, shape: Shape, kind: Option<DocumentKind>) -> Value {
    let (mut records, mut choices) = (Vec::new(), Vec::new());
    collect(&shape, &mut records, &mut choices);
    let mut definitions = Map::new();
    for choice in choices {
        definitions.insert(choice.name.to_owned(), choice_schema(choice));
    }
    for record in &records {
        definitions.insert(record.name.to_owned(), record_schema(record, kind));
    }
    if kind.is_some() {
        definitions.insert(IGNORE.to_owned(), ignore_schema());
    }
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:cocareer:schema:{name}:1"),
        "title": name,
        "$defs": definitions,
    });
    if let (Shape::Record(record), Some(members)) = (shape, schema.as_object_mut()) {
        members.insert("$ref".to_owned(), format!("#/$defs/{}", record.name).into());
    }
    schema
}

fn record_schema(record: &RecordShape, kind: Option<DocumentKind>) -> Value {
    let mut properties: Map<String, Value> =
        record.fields.iter().map(|field| (field.name.to_owned(), field_schema(field, kind))).collect();
    if kind.is_some() {
        properties.insert(IGNORE.to_owned(), ignore_reference());
    }
    let required: Vec<_> =
        record.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    json!({
        "type": "object",
        "description": prose(record.docs),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// What any object can say about findings in it.
fn ignore_reference() -> Value {
    json!({ "$ref": format!("#/$defs/{IGNORE}") })
}

fn ignore_schema() -> Value {
    let Shape::Record(record) = Ignore::SHAPE else { return Value::Bool(true) };
    let property = |field: &FieldShape| {
        let mut schema = value_schema(&field.shape);
        if let Some(members) = schema.as_object_mut() {
            members.insert("description".to_owned(), prose(field.docs).into());
            if field.name == "reason" {
                members.insert("pattern".to_owned(), "\\S".into());
            }
        }
        (field.name.to_owned(), schema)
    };
    let properties: Map<String, Value> = record.fields.iter().map(property).collect();
    json!({
        "type": "array",
        "description": "Rules whose findings do not count in this object and in all below it.",
        "items": {
            "type": "object",
            "description": prose(record.docs),
            "properties": properties,
            "required": ["rule", "reason"],
            "additionalProperties": false,
        },
    })
}

fn field_schema(field: &FieldShape, kind: Option<DocumentKind>) -> Value {
    let mut schema = value_schema(&field.shape);
    if let Some(members) = schema.as_object_mut() {
        members.insert("description".to_owned(), prose(field.docs).into());
        // The two fields that say what a document is can only be what this schema is for.
        match field.name {
            "kind" if matches!(field.shape, Shape::Choice(choice) if choice.name == "DocumentKind") => {
                if let Some(kind) = kind {
                    members.insert("const".to_owned(), kind.as_str().into());
                }
            }
            "format_version" => {
                members.insert("const".to_owned(), crate::check::FORMAT_VERSION.into());
            }
            _ => {}
        }
    }
    schema
}

fn value_schema(shape: &Shape) -> Value {
    match shape {
        Shape::Text => json!({ "type": "string" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Count => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Shape::Date => {
            json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
        }
        Shape::ClockTime => json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }),
        Shape::Timestamp => json!({ "type": "string", "format": "date-time" }),
        Shape::Localized => json!({
            "type": "object",
            "properties": { IGNORE: ignore_reference() },
            "propertyNames": { "pattern": format!("^([A-Za-z]{{2,8}}(-[A-Za-z0-9]{{1,8}})*|{IGNORE})$") },
            "additionalProperties": { "type": "string" },
        }),
        Shape::Choice(choice) => json!({ "$ref": format!("#/$defs/{}", choice.name) }),
        Shape::Record(record) => json!({ "$ref": format!("#/$defs/{}", record.name) }),
        Shape::List(inner) => json!({ "type": "array", "items": value_schema(inner) }),
    }
}

fn choice_schema(choice: &ChoiceShape) -> Value {
    let values = choice.values.iter().flat_map(|value| {
        let spellings = core::iter::once(value.name).chain(value.aliases.iter().copied());
        spellings.map(|name| json!({ "const": name, "description": prose(value.docs) }))
    });
    json!({ "description": prose(choice.docs), "oneOf": values.collect::<Vec<_>>() })
}

/// Documentation lines as one paragraph.
fn prose(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}
