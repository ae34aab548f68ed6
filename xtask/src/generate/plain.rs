//! Plain derived types of the same documents: the floor that the benches measure against.

use std::fmt::Write as _;

use anyhow::Result;
use cocareer::{ChoiceShape, RecordShape, Shape, types};

use super::{GeneratedFile, rustfmt};

/// `core/benches/generated/plain.rs`: what somebody would write who only wanted serde to read the documents.
pub(crate) fn plain() -> Result<Vec<GeneratedFile>> {
    let (records, choices) = types();
    let mut text = String::from(
        "//! The documents as plain derived types, the floor of the benches. Written by `cargo xtask generate`.\n\
         #![allow(dead_code, missing_docs, unreachable_pub, reason = \"only read, to be measured\")]\n\n\
         use std::collections::BTreeMap;\n\nuse serde::Deserialize;\n\n",
    );
    for choice in choices {
        write_choice(&mut text, choice)?;
    }
    for record in records {
        write_record(&mut text, record)?;
    }
    Ok(vec![("core/benches/generated/plain.rs".into(), rustfmt(&text)?)])
}

fn write_choice(text: &mut String, choice: &ChoiceShape) -> Result<()> {
    writeln!(text, "#[derive(Deserialize)]\npub enum {} {{", choice.name)?;
    for value in choice.values {
        write!(text, "#[serde(rename = {:?}", value.name)?;
        for alias in value.aliases {
            write!(text, ", alias = {alias:?}")?;
        }
        writeln!(text, ")]\n{},", value.variant)?;
    }
    writeln!(text, "}}\n")?;
    Ok(())
}

fn write_record(text: &mut String, record: &RecordShape) -> Result<()> {
    writeln!(text, "#[derive(Deserialize)]\npub struct {} {{", record.name)?;
    for field in record.fields {
        if matches!(field.shape, Shape::List(_) | Shape::Localized) {
            writeln!(text, "#[serde(default)]")?;
        }
        writeln!(text, "pub {}: {},", field.name, field_type(&field.shape))?;
    }
    writeln!(text, "}}\n")?;
    Ok(())
}

fn field_type(shape: &Shape) -> String {
    match shape {
        Shape::List(_) | Shape::Localized => value_type(shape),
        _ => format!("Option<{}>", value_type(shape)),
    }
}

fn value_type(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Date | Shape::ClockTime | Shape::Timestamp => "String".to_owned(),
        Shape::Flag => "bool".to_owned(),
        Shape::Count => "u32".to_owned(),
        Shape::Localized => "BTreeMap<String, String>".to_owned(),
        Shape::Choice(choice) => choice.name.to_owned(),
        Shape::Record(record) => record.name.to_owned(),
        Shape::List(inner) => format!("Vec<{}>", value_type(inner)),
    }
}
