//! The published schemas against what the library does: one reading of the format, not two.
#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "tests have no readers of documentation and stop by failing"
)]

use cocareer::model::DocumentKind;
use cocareer::{Format, check_text};
use cocareer_conformance::{bytes_of, read_corpus, root, settings_of};
use serde_json::Value;

fn schema(name: &str) -> jsonschema::Validator {
    let path = root().join(format!("core/schemas/{name}.schema.json"));
    let text = std::fs::read_to_string(path).expect("the schema is there");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::draft202012::new(&value).expect("a valid schema")
}

/// A document is valid by its schema exactly when reading it finds nothing wrong with its form. What a schema cannot
/// say is left out: keys that are there twice, days that no calendar has, and blank texts in required fields.
#[test]
fn schema_and_reader_agree_on_every_vector() {
    let form = ["DOC-01", "DOC-02", "DOC-04", "DOC-05", "DOC-06", "DOC-07", "DOC-08", "DOC-09"];
    // The last one is judged by a catalogue that has no rules about exceptions yet.
    let beyond_schema =
        ["form.empty-object", "DOC-03.fails", "form.language-twice", "settings.old-catalogue"];
    let (engagement, matrix) = (schema("engagement"), schema("research_matrix"));
    let mut compared = 0;
    for vector in read_corpus().expect("the corpus is there") {
        let Ok(settings) = settings_of(&vector.settings) else { continue };
        let text = bytes_of(&vector).expect("a text");
        let (Format::Json, Ok(document)) = (vector.format, serde_json::from_slice::<Value>(&text)) else {
            continue;
        };
        let Ok(report) = check_text(&text, Format::Json, &settings) else { continue };
        // Explicit nothing and absence are the same to the reader; a schema would need to say so at every field.
        let has_null = vector.text.as_deref().is_some_and(|text| text.contains("null"));
        let is_day = |text: &str| text.contains("2026-13-01");
        if has_null
            || beyond_schema.contains(&vector.id.as_str())
            || vector.text.as_deref().is_some_and(is_day)
        {
            continue;
        }
        // Without a reason an entry of a document about its own findings is not whole.
        let is_form = |finding: &cocareer::Finding| {
            form.contains(&finding.rule.id())
                || (finding.rule.id() == "SUP-01" && !finding.pointer().is_empty())
        };
        let sound = !report.findings.iter().any(is_form);
        let validator = match document["kind"].as_str().and_then(DocumentKind::parse) {
            Some(DocumentKind::ResearchMatrix) => &matrix,
            Some(
                kind @ (DocumentKind::SharedParts | DocumentKind::DatedData | DocumentKind::ScreeningLists),
            ) => &schema(kind.as_str()),
            Some(DocumentKind::Engagement) | None => &engagement,
        };
        let complaints: Vec<_> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert_eq!(complaints.is_empty(), sound, "{}: {complaints:?} {:?}", vector.id, report.findings);
        compared += 1;
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn every_report_has_the_published_form() {
    let schema = schema("report");
    for vector in read_corpus().expect("the corpus is there") {
        let Ok(settings) = settings_of(&vector.settings) else { continue };
        let Ok(report) = check_text(&bytes_of(&vector).expect("a text"), vector.format, &settings) else {
            continue;
        };
        let json: Value = serde_json::from_str(&report.to_json(vector.locale)).expect("JSON");
        let complaints: Vec<_> = schema.iter_errors(&json).map(|error| error.to_string()).collect();
        assert_eq!(complaints, Vec::<String>::new(), "{}", vector.id);
    }
}
