//! Findings as SARIF 2.1.0, for code scanning.
//!
//! The form: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::path::Path;

use cocareer::{
    CATALOG_VERSION, Finding, Location, Rule, Severity, Source, Suppressed, SuppressionOrigin, TextRange,
    VERSION, catalogue,
};
use serde_json::{Map, Value, json};

use super::place::uri;
use super::{Format, Run};
use crate::document::{Document, Failure, Found};
use crate::json::escaped;
use crate::words::Words;

/// Where the project lives, and below it a page for each rule: `{base}/{language}/{rule}.md`.
const HOME: &str = env!("CARGO_PKG_REPOSITORY");
const RULE_PAGES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/docs/rules");

/// The name that the library's fingerprints have in SARIF. The number grows when they are made in another way.
const FINGERPRINT: &str = "cocareerFingerprint/v1";

/// One run, with every rule of the catalogue, one result a line.
#[derive(Debug)]
pub(super) struct Sarif {
    pub(super) words: Words,
}

impl Format for Sarif {
    fn begin(&self) -> String {
        let language = self.words.locale.as_str();
        let rules: Vec<_> = catalogue().iter().map(|rule| line(&self.rule(rule))).collect();
        let driver = json!({
            "name": "cocareer",
            "version": VERSION,
            "semanticVersion": VERSION,
            "informationUri": HOME,
            "language": language,
            "properties": { "catalogVersion": CATALOG_VERSION },
        });
        let driver = driver.to_string();
        let driver = driver.strip_suffix('}').unwrap_or(&driver);
        format!(
            "{{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\n\
             \"version\":\"2.1.0\",\n\
             \"runs\":[{{\"columnKind\":\"unicodeCodePoints\",\"language\":\"{language}\",\n\
             \"tool\":{{\"driver\":{driver},\"rules\":[\n{}\n]}}}},\n\
             \"results\":[\n",
            rules.join(",\n")
        )
    }

    fn document(&self, document: &Document) -> String {
        let results: Vec<_> =
            document.found().iter().map(|found| line(&self.result(document, found))).collect();
        results.join(",\n")
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn end(&self, run: &Run<'_>) -> String {
        let notifications: Vec<_> = run.failures().map(|(of, failure)| notification(of, failure)).collect();
        let invocation = json!({
            "executionSuccessful": notifications.is_empty(),
            "toolExecutionNotifications": notifications,
        });
        format!("\n],\n\"invocations\":[{}]}}]}}\n", line(&invocation))
    }
}

impl Sarif {
    fn rule(&self, rule: &Rule) -> Value {
        let (id, language) = (rule.id(), self.words.locale.as_str());
        let text = |what: &str| json!({ "text": literal(&self.words.of_rule(rule, what)) });
        json!({
            "id": id,
            "name": identifier(&Words { locale: cocareer::Locale::English }.of_rule(rule, "")),
            "shortDescription": text(""),
            "fullDescription": text(".why"),
            "help": text(".remedy"),
            "helpUri": format!("{RULE_PAGES}/{language}/{id}.md"),
            "defaultConfiguration": { "level": level(rule.severity) },
            "properties": {
                "tags": [rule.family.as_str()],
                "family": rule.family.as_str(),
                "mode": rule.mode.as_str(),
                "confidence": rule.confidence.as_str(),
                "since": rule.since,
                "sources": rule.sources.iter().map(source).collect::<Vec<_>>(),
            },
        })
    }

    fn result(&self, document: &Document, found: &Found<'_>) -> Value {
        let Found { finding, suppressed } = *found;
        let mut places = finding.locations.iter().map(|place| location(document, place));
        let first: Vec<_> = places.next().into_iter().collect();
        let other = json!({ "text": literal(&self.words.get("other-place")) });
        let related: Vec<_> = places
            .map(|mut place| {
                place.insert("message".to_owned(), other.clone());
                place
            })
            .collect();
        let result = members([
            ("ruleId", Some(finding.rule.id().into())),
            ("ruleIndex", rule_index(finding).map(Value::from)),
            ("kind", Some("fail".into())),
            ("level", Some(level(finding.severity).into())),
            ("message", Some(json!({ "text": literal(&finding.message(self.words.locale)) }))),
            ("locations", Some(first.into())),
            ("relatedLocations", (!related.is_empty()).then(|| related.into())),
            ("partialFingerprints", Some(json!({ FINGERPRINT: finding.fingerprint }))),
            ("suppressions", suppressed.map(|suppressed| json!([suppression(suppressed)]))),
            ("properties", Some(json!({ "messageId": finding.message_id() }))),
        ]);
        Value::Object(result)
    }
}

/// An object of the members that are there.
fn members<const N: usize>(members: [(&str, Option<Value>); N]) -> Map<String, Value> {
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// Where the rule stands among the rules.
fn rule_index(finding: &Finding) -> Option<usize> {
    catalogue().iter().position(|rule| *rule == finding.rule)
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn source(source: &Source) -> Value {
    json!({
        "work": source.work.key,
        "locator": source.locator,
        "citation": source.work.citation,
        "confidence": source.confidence.as_str(),
    })
}

/// A place as the text has it and as the document's structure has it.
fn location(document: &Document, place: &Location) -> Map<String, Value> {
    let region = place.range.map(|TextRange { start, end }| {
        json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        })
    });
    // The pointer of the whole document is empty, and a name may not be.
    let pointer = Some(&place.pointer).filter(|pointer| !pointer.is_empty());
    members([
        ("physicalLocation", Some(physical(document.file_of(place), region))),
        ("logicalLocations", pointer.map(|pointer| json!([{ "fullyQualifiedName": pointer }]))),
    ])
}

fn physical(file: &Path, region: Option<Value>) -> Value {
    members([("artifactLocation", Some(json!({ "uri": uri(file) }))), ("region", region)]).into()
}

fn suppression(suppressed: &Suppressed) -> Value {
    let kind = match suppressed.origin {
        SuppressionOrigin::Document => "inSource",
        SuppressionOrigin::Settings | SuppressionOrigin::Baseline => "external",
    };
    json!({ "kind": kind, "justification": suppressed.reason })
}

/// A document that could not be checked.
fn notification(document: &Document, failure: &Failure) -> Value {
    let region = failure.place.map(|(line, column)| json!({ "startLine": line, "startColumn": column }));
    json!({
        "descriptor": { "id": failure.code },
        "level": "error",
        "message": { "text": literal(&failure.text) },
        "locations": [{ "physicalLocation": physical(&document.path, region) }],
    })
}

/// The text as a message that means just that: braces would name an argument and brackets a link (3.11.5, 3.11.6).
fn literal(text: &str) -> String {
    let text = text.replace('{', "{{").replace('}', "}}");
    if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text }
}

/// The title of a rule as a name: `InformationIsAccurate`.
fn identifier(title: &str) -> String {
    let words = title.split(|character: char| !character.is_alphanumeric());
    words.map(crate::terminal::capitalised).collect()
}

fn line(value: &Value) -> String {
    escaped(&value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exit::Outcome;
    use crate::tally::Tally;
    use cocareer::{Locale, Position, Report, rule};
    use std::path::PathBuf;

    fn document() -> Document {
        let at = |line, column| Position { line, column, byte: 0 };
        let range = Some(TextRange { start: at(2, 3), end: at(2, 7) });
        let finding = Finding {
            rule: rule("I-10").expect("a rule"),
            case: "no-source",
            severity: Severity::Warning,
            locations: vec![
                Location { pointer: "/information/0/source".to_owned(), range, document: None },
                Location { pointer: String::new(), range: None, document: None },
            ],
            params: Vec::new(),
            basis: Vec::new(),
            fix: None,
            suppressed: None,
            house: None,
            fingerprint: "0123456789abcdef".to_owned(),
        };
        let report = Report { findings: vec![finding], rules_run: 1, ..Report::default() };
        Document { path: PathBuf::from("a b.yaml"), report: Some(report), ..Document::default() }
    }

    fn result(suppressed: Option<&Suppressed>) -> Value {
        let document = document();
        let found = Found { suppressed, ..document.found()[0] };
        Sarif { words: Words { locale: Locale::English } }.result(&document, &found)
    }

    #[test]
    fn a_finding_that_somebody_lives_with_says_why() {
        assert_eq!(result(None)["suppressions"], Value::Null);
        let origins = [
            (SuppressionOrigin::Document, "inSource"),
            (SuppressionOrigin::Settings, "external"),
            (SuppressionOrigin::Baseline, "external"),
        ];
        for (origin, kind) in origins {
            let suppressed = Suppressed { reason: "moves in May".to_owned(), origin, until: None };
            let expected = json!([{ "kind": kind, "justification": "moves in May" }]);
            assert_eq!(result(Some(&suppressed))["suppressions"], expected);
        }
    }

    #[test]
    fn a_log_with_such_a_finding_is_valid() {
        // The committee mended this pattern in its errata; see tests/sarif.rs.
        let schema = include_str!("../../tests/data/sarif-schema-2.1.0.json").replace("]?$\"", "$\"");
        let schema = serde_json::from_str(&schema).expect("JSON");
        let validator = jsonschema::draft7::new(&schema).expect("a schema");
        let sarif = Sarif { words: Words { locale: Locale::Nynorsk } };
        let (tally, documents) = (Tally::default(), [document()]);
        let run = Run { tally: &tally, outcome: Outcome::Fine, documents: &documents };
        for origin in [SuppressionOrigin::Document, SuppressionOrigin::Settings] {
            let result = result(Some(&Suppressed { reason: "\"ja\" {0}".to_owned(), origin, until: None }));
            let log = format!("{}{}{}", sarif.begin(), line(&result), sarif.end(&run));
            let log: Value = serde_json::from_str(&log).expect("JSON");
            assert!(log.pointer("/runs/0/results/0/suppressions/0/justification").is_some());
            let complaints: Vec<_> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
            assert_eq!(complaints, Vec::<String>::new());
        }
    }

    #[test]
    fn a_result_has_its_places_and_its_own_severity() {
        let result = result(None);
        assert_eq!((&result["level"], &result["kind"]), (&json!("warning"), &json!("fail")));
        let place = &result["locations"][0];
        assert_eq!(
            place["physicalLocation"],
            json!({
                "artifactLocation": { "uri": "a%20b.yaml" },
                "region": { "startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 7 },
            })
        );
        assert_eq!(place["logicalLocations"], json!([{ "fullyQualifiedName": "/information/0/source" }]));
        let other = &result["relatedLocations"][0];
        assert_eq!(other["physicalLocation"], json!({ "artifactLocation": { "uri": "a%20b.yaml" } }));
        assert_eq!(other.get("logicalLocations"), None);
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        assert_eq!(catalogue()[index].id(), "I-10");
        assert_eq!(result["partialFingerprints"], json!({ "cocareerFingerprint/v1": "0123456789abcdef" }));
    }

    #[test]
    fn messages_mean_what_they_say() {
        assert_eq!(literal("a {0} [b] c"), "a {{0}} [b] c");
        assert_eq!(literal("[b](https://example.invalid)"), "\\[b\\](https://example.invalid)");
        assert_eq!(identifier("Information is up to date"), "InformationIsUpToDate");
    }
}
