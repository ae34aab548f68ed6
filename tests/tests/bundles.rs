//! Documents that are checked together: planted contradictions are found in both documents, consistent twins are
//! silent, and neither order nor division changes what is found.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests have no readers of documentation and stop by failing"
)]

use std::collections::BTreeSet;

use cocareer::model::{DocumentKind, EngagementMode};
use cocareer::{
    BundleDocument, Error, Format, Locale, NamedReport, Report, Settings, Severity, SharedLibrary,
    bundle_to_json, check_bundle, check_text, parse_at,
};
use cocareer_conformance::{
    Bundle, Place, bundles, bytes_of, documents, found, read_corpus, root, settings_of, split, starter, texts,
};
use serde_json::Value;

fn settings() -> Settings {
    Settings::on(parse_at("2026-11-24").expect("a date"))
}

fn reports(documents: &[BundleDocument<'_>], settings: &Settings) -> Vec<Report> {
    check_bundle(documents, settings).into_iter().map(|report| report.expect("readable")).collect()
}

/// Everything that is found, each place by the name of its document.
fn all_found(texts: &[(String, String)], settings: &Settings) -> Vec<Place> {
    let documents = documents(texts);
    let names: Vec<_> = documents.iter().map(|document| document.name).collect();
    let reports = reports(&documents, settings);
    let named: Vec<_> = names.iter().copied().zip(&reports).collect();
    found(&named, &names)
}

/// What the rules about promises, norms and shared parts find. Other rules have examples of their own.
fn honest(bundle: &Bundle) -> Vec<Place> {
    let all = all_found(&texts(bundle), &settings());
    all.into_iter().filter(|place| place.rule.starts_with("HON-") || place.rule.starts_with("BUN-")).collect()
}

#[test]
fn each_lie_is_found_where_it_is_and_each_twin_is_silent() {
    let (mut in_two_files, mut silent) = (0, 0);
    for case in bundles().expect("the bundles are readable") {
        let mut expected = case.finds.clone();
        expected.sort();
        assert_eq!(honest(&case.lie), expected, "{}", case.id);
        let notes = expected.iter().any(|place| place.rule == "BUN-07");
        let twin: Vec<_> =
            honest(&case.truth).into_iter().filter(|place| !(notes && place.rule == "BUN-07")).collect();
        assert_eq!(twin, Vec::new(), "{}: the twin", case.id);
        if let [only] = &expected[..] {
            let files: BTreeSet<_> = only.at.iter().map(|(file, _)| file).collect();
            in_two_files += usize::from(only.at.len() == 2 && files.len() == 2);
            silent += 1;
        }
    }
    assert!(in_two_files >= 60 && silent >= 60, "{in_two_files} {silent}");
}

/// A twin differs from its lie in one value of one document.
#[test]
fn twins_differ_in_one_place() {
    for case in bundles().expect("the bundles are readable") {
        let differing: Vec<_> =
            case.lie.iter().filter(|(name, document)| case.truth.get(*name) != Some(*document)).collect();
        assert_eq!(differing.len(), 1, "{}", case.id);
    }
}

/// Ranges show the very value, in the very file.
#[test]
fn each_place_is_found_in_its_own_text() {
    let mut shown = 0;
    for case in bundles().expect("the bundles are readable") {
        let texts = texts(&case.lie);
        let documents = documents(&texts);
        for (own, report) in documents.iter().zip(reports(&documents, &settings())) {
            for place in report.findings.iter().flat_map(|finding| &finding.locations) {
                let file = place.document.map_or(own, |number| &documents[number as usize]);
                let range = place.range.expect("a range");
                let text = &file.text[range.start.byte as usize..range.end.byte as usize];
                let document: Value = serde_json::from_slice(file.text).expect("JSON");
                let Some(value) = document.pointer(&place.pointer) else { continue };
                let shows = String::from_utf8(text.to_vec()).expect("UTF-8");
                let key = place.pointer.rsplit('/').next().unwrap_or_default();
                let first_key =
                    |value: &Value| value.as_object().and_then(|members| members.keys().next().cloned());
                let expected = match value {
                    Value::Object(_) | Value::Array(_)
                        if key.parse::<usize>().is_err() && !key.is_empty() =>
                    {
                        format!("\"{key}\"")
                    }
                    Value::Object(_) => format!("\"{}\"", first_key(value).unwrap_or_default()),
                    Value::Array(_) => continue,
                    simple => simple.to_string(),
                };
                assert_eq!(shows, expected, "{} {} {}", case.id, file.name, place.pointer);
                shown += 1;
            }
        }
    }
    assert!(shown > 150, "{shown}");
}

#[test]
fn the_order_of_the_documents_changes_nothing() {
    for case in bundles().expect("the bundles are readable") {
        let mut texts = texts(&case.lie);
        let expected = all_found(&texts, &settings());
        for _ in 0..texts.len() {
            texts.rotate_left(1);
            assert_eq!(all_found(&texts, &settings()), expected, "{}", case.id);
        }
        texts.reverse();
        assert_eq!(all_found(&texts, &settings()), expected, "{}", case.id);
    }
}

/// The file and the pointer that a place of an engagement has when the engagement is split. What it lacks is not split
/// off.
fn after_split(pointer: &str, engagement: &Value) -> (String, String) {
    let has = |part: &str| match engagement.pointer(part) {
        None | Some(Value::Null) => false,
        Some(Value::Array(items)) => !items.is_empty(),
        Some(_) => true,
    };
    for (whole, file, part) in [
        ("/privacy_policy", "policy", "/privacy_policies/0"),
        ("/group_agreement", "agreement", "/group_agreements/0"),
        ("/platforms", "platforms", "/platforms"),
        ("/team/members", "people", "/team_members"),
    ] {
        let rest = pointer.strip_prefix(whole).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let Some(rest) = rest.filter(|_| has(whole)) else { continue };
        return match (rest, file) {
            ("", "platforms") => ("engagement".to_owned(), "/uses/platforms".to_owned()),
            ("", "people") => ("engagement".to_owned(), "/uses/members".to_owned()),
            _ => (file.to_owned(), format!("{part}{rest}")),
        };
    }
    // A team of which nothing else is known goes with its members.
    let goes = pointer == "/team"
        && has("/team/members")
        && engagement["team"].as_object().is_some_and(|team| team.len() == 1);
    ("engagement".to_owned(), if goes { "/uses/members".to_owned() } else { pointer.to_owned() })
}

/// Splits an engagement and holds what is found against what is found in the whole. Returns how much that was.
fn compare_with_whole(id: &str, engagement: &Value, settings: &Settings) -> usize {
    let whole = serde_json::to_vec(engagement).expect("JSON");
    let whole = check_text(&whole, Format::Json, settings).expect("a report");
    let mut expected: Vec<Place> = found(&[("engagement", &whole)], &["engagement"]);
    for place in expected.iter_mut().flat_map(|place| &mut place.at) {
        *place = after_split(&place.1, engagement);
    }
    expected.sort();
    let bundle = texts(&split(engagement).expect("an engagement"));
    assert_eq!(all_found(&bundle, settings), expected, "{id}");
    expected.len()
}

#[test]
fn splitting_an_engagement_changes_nothing_that_is_found() {
    for mode in EngagementMode::ALL {
        let engagement = starter(*mode).expect("a starter");
        assert_eq!(compare_with_whole(mode.as_str(), &engagement, &settings()), 0);
    }
    let form = ["DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06", "DOC-07", "DOC-10", "DOC-11", "DOC-13"];
    let (mut compared, mut places) = (0, 0);
    for vector in read_corpus().expect("the corpus is there") {
        let Ok(settings) = settings_of(&vector.settings) else { continue };
        let text = bytes_of(&vector).expect("a text");
        let (Format::Json, Ok(document)) = (vector.format, serde_json::from_slice::<Value>(&text)) else {
            continue;
        };
        let Ok(report) = check_text(&text, Format::Json, &settings) else { continue };
        // Documents that cannot be read as they are, or that share already, are no engagements to split.
        let is_whole =
            document["kind"] == DocumentKind::Engagement.as_str() && document.get("uses").is_none();
        if !is_whole || report.findings.iter().any(|finding| form.contains(&finding.rule.id())) {
            continue;
        }
        places += compare_with_whole(&vector.id, &document, &settings);
        compared += 1;
    }
    assert!(compared > 100 && places > 100, "{compared} {places}");
}

/// A finding is the same finding wherever its part stands: what was put aside once stays aside.
#[test]
fn splitting_keeps_fingerprints() {
    let mut engagement = starter(EngagementMode::Community).expect("a starter");
    engagement["privacy_policy"]["id"] = "privacy".into();
    engagement["group_agreement"]["id"] = "rules".into();
    engagement["privacy_policy"]["retention"] = Value::Null;
    engagement["group_agreement"]["respect_norm"] = Value::Null;
    engagement["platforms"][0]["id"] = "elsewhere".into();
    let prints = |reports: &[Report]| -> BTreeSet<String> {
        reports
            .iter()
            .flat_map(|report| &report.findings)
            .map(|finding| finding.fingerprint.clone())
            .collect()
    };
    let whole = check_text(&serde_json::to_vec(&engagement).expect("JSON"), Format::Json, &settings());
    let whole = prints(&[whole.expect("a report")]);
    let texts = texts(&split(&engagement).expect("an engagement"));
    let split = prints(&reports(&documents(&texts), &settings()));
    assert!(whole.len() >= 3, "{whole:?}");
    assert_eq!(whole, split);
}

#[test]
fn one_that_cannot_be_read_leaves_the_others() {
    let bundle = split(&starter(EngagementMode::OneToOne).expect("a starter")).expect("an engagement");
    let mut texts = texts(&bundle);
    let broken = texts.iter().position(|(name, _)| name == "policy").expect("the policy");
    texts[broken].1 = r#"{"kind": "shared_parts", "#.to_owned();
    texts.push(("notes".to_owned(), String::new()));
    let documents = documents(&texts);
    let all = check_bundle(&documents, &settings());
    assert_eq!(all.len(), documents.len());
    for (document, report) in documents.iter().zip(&all) {
        match (document.name, report) {
            ("policy", Err(Error::Malformed { .. })) | ("notes", Err(Error::Empty)) => {}
            ("engagement", Ok(report)) => {
                // Nobody says that it has no policy, or that nobody uses the other parts.
                let found: Vec<_> =
                    report.findings.iter().map(|finding| (finding.rule.id(), finding.pointer())).collect();
                assert_eq!(found, [("BUN-01", "/uses/privacy_policy/policy")]);
            }
            (_, Ok(report)) => assert_eq!(report.findings, Vec::new(), "{}", document.name),
            (name, other) => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn names_of_documents_are_in_the_json() {
    let case = bundles().expect("the bundles are readable").into_iter().next().expect("a bundle");
    let texts = texts(&case.lie);
    let documents = documents(&texts);
    let names: Vec<_> = documents.iter().map(|document| document.name).collect();
    let reports = reports(&documents, &settings());
    let named: Vec<_> =
        names.iter().zip(&reports).map(|(name, report)| NamedReport { file: Some(name), report }).collect();
    let json: Value = serde_json::from_str(&bundle_to_json(&named, &names, Locale::English)).expect("JSON");
    let finding =
        json["findings"].as_array().expect("a list").iter().find(|finding| finding["rule"] == "HON-01");
    let finding = finding.expect("the finding");
    let files: Vec<_> =
        finding["locations"].as_array().expect("places").iter().map(|place| &place["file"]).collect();
    let expected: Vec<Value> = case.finds[0].at.iter().map(|(file, _)| Value::from(file.as_str())).collect();
    assert_eq!(files, expected.iter().collect::<Vec<_>>());
    let schema = std::fs::read_to_string(root().join("core/schemas/report.schema.json")).expect("the schema");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let schema = jsonschema::draft202012::new(&schema).expect("a valid schema");
    let complaints: Vec<_> = schema.iter_errors(&json).map(|error| error.to_string()).collect();
    assert_eq!(complaints, Vec::<String>::new());
}

/// What a host does with many documents: a library first, then each document by itself, then what all of them show.
#[test]
fn a_library_gives_what_the_bundle_gives() {
    for case in bundles().expect("the bundles are readable") {
        let texts = texts(&case.lie);
        let (documents, settings) = (documents(&texts), settings());
        let mut library = SharedLibrary::default();
        for (number, document) in (0..).zip(&documents).collect::<Vec<_>>().into_iter().rev() {
            let is_shared = library.add(number, document, &settings).expect("readable");
            assert_eq!(is_shared, !["engagement", "second"].contains(&document.name), "{}", case.id);
        }
        let checked: Vec<_> = (0..)
            .zip(&documents)
            .map(|(number, document)| library.check(number, document, &settings).expect("readable"))
            .collect();
        let (mut reports, traces): (Vec<_>, Vec<_>) = checked.into_iter().unzip();
        for (number, more) in library.conclude(traces.iter().rev().map(Some), &settings) {
            reports[number as usize].add(more, &settings);
        }
        assert_eq!(reports, crate::reports(&documents, &settings), "{}", case.id);
    }
}

#[test]
fn an_engagement_alone_is_not_judged_by_parts_that_are_elsewhere() {
    let bundle = split(&starter(EngagementMode::Community).expect("a starter")).expect("an engagement");
    let text = serde_json::to_vec(&bundle["engagement"]).expect("JSON");
    let report = check_text(&text, Format::Json, &settings()).expect("a report");
    let found: Vec<_> = report.findings.iter().map(|finding| (finding.rule.id(), finding.case)).collect();
    let expected = ["no-policy", "no-agreement", "no-member", "no-platform"].map(|case| ("BUN-01", case));
    assert_eq!(found.iter().collect::<BTreeSet<_>>(), expected.iter().collect());
    // One for the policy, the agreement and the platform, and one for each of two people.
    assert_eq!(report.count(Severity::Error), 5);
}

/// The same bundle, its documents written in other ways: YAML with comments, a byte order mark, letters as escapes.
#[test]
fn the_way_of_writing_changes_no_finding() {
    let engagement = r#"{"kind": "engagement", "format_version": 1, "id": "e", "title": {"en": "E"}, "mode": "information",
        "uses": {"platforms": ["page"]},
        "channels": [{"id": "c", "mode": "information", "platform": "page", "promises": [{"kind": "anonymous"}]}]}"#;
    let json = r#"{"kind": "shared_parts", "format_version": 1, "id": "s",
        "platforms": [{"id": "page", "name": "Page", "third_party": true}]}"#;
    let yaml = "# Facts\nkind: shared_parts\nformat_version: 1\nid: s\nplatforms:\n  - id: page\n    name: Side\n    third_party: true\n";
    let written = [
        (json.to_owned(), Format::Json, (2, 69)),
        (json.replace("shared_parts", "shared\\u005fparts"), Format::Json, (2, 69)),
        (format!("\u{feff}{json}"), Format::Json, (2, 69)),
        (yaml.to_owned(), Format::Yaml, (8, 18)),
        (yaml.replace("shared_parts", r#""shared\x5fparts""#), Format::Yaml, (8, 18)),
    ];
    for (shared, format, place) in written {
        let documents = [
            BundleDocument { name: "engagement", text: engagement.as_bytes(), format: Format::Json },
            BundleDocument { name: "shared", text: shared.as_bytes(), format },
        ];
        let report = reports(&documents, &settings()).swap_remove(0);
        let finding = report.findings.iter().find(|finding| finding.rule.id() == "HON-01").expect("found");
        let fact = finding.locations.get(1).expect("two places");
        assert_eq!(
            (finding.case, fact.pointer.as_str()),
            ("third-party", "/platforms/0/third_party"),
            "{shared}"
        );
        let start = fact.range.expect("a range").start;
        assert_eq!((fact.document, (start.line, start.column)), (Some(1), place), "{shared}");
    }
}

/// What could not be read in a shared part is not judged in the engagements that use it.
#[test]
fn what_could_not_be_read_elsewhere_is_not_judged_here() {
    let mut bundle = split(&starter(EngagementMode::OneToOne).expect("a starter")).expect("an engagement");
    *bundle.get_mut("policy").expect("it").pointer_mut("/privacy_policies/0/visibility").expect("it") =
        "pear".into();
    *bundle.get_mut("policy").expect("it").pointer_mut("/privacy_policies/0/retention").expect("it") =
        90.into();
    let found: Vec<_> =
        all_found(&texts(&bundle), &settings()).into_iter().map(|place| (place.rule, place.at)).collect();
    let at = |field: &str| Vec::from([("policy".to_owned(), format!("/privacy_policies/0/{field}"))]);
    assert_eq!(found, [("DOC-04".to_owned(), at("retention")), ("DOC-05".to_owned(), at("visibility"))]);
}

#[test]
fn shared_parts_without_engagements_are_shown_as_a_whole() {
    let text = r#" {"kind": "shared_parts", "format_version": 1, "id": "s"}"#;
    let report = check_text(text.as_bytes(), Format::Json, &settings()).expect("a report");
    let [finding] = &report.findings[..] else { panic!("{report:?}") };
    assert_eq!((finding.rule.id(), finding.case, finding.pointer()), ("BUN-07", "alone", ""));
    assert_eq!(finding.locations[0].range.expect("a range").start.column, 3);
}

#[test]
fn nothing_of_a_text_is_shown_for_debugging() {
    let text = br#"{"kind": "shared_parts", "format_version": 1, "id": "Zqx", "platforms": [{"id": "Zqx", "name": "Zqx"}]}"#;
    let document = BundleDocument { name: "shared", text, format: Format::Json };
    let mut library = SharedLibrary::default();
    library.add(0, &document, &settings()).expect("readable");
    let (report, trace) = library.check(0, &document, &settings()).expect("readable");
    assert!(!format!("{document:?} {library:?} {report:?} {trace:?}").contains("Zqx"));
}
