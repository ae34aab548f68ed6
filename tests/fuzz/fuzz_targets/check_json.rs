//! Any bytes as a JSON document: no panic, and the draft that was read is judged like the text.
#![no_main]

use cocareer::{Format, Locale, Settings, check, check_text, parse_at, read_engagement};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(at) = parse_at("2026-11-24") else { return };
    let settings = Settings::on(at);
    let Ok(report) = check_text(bytes, Format::Json, &settings) else { return };
    assert_eq!(check_text(bytes, Format::Json, &settings).as_ref(), Ok(&report), "the same answer each time");
    let text = report.to_json(Locale::Nynorsk);
    assert!(!text.is_empty() && !text.contains("{$"));
    for finding in &report.findings {
        for range in finding.locations.iter().filter_map(|place| place.range) {
            assert!(range.start <= range.end && range.end.byte as usize <= bytes.len());
        }
    }
    // What is left of a document of another kind is no engagement.
    let form = ["DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06", "DOC-07"];
    if report.findings.iter().any(|finding| form.contains(&finding.rule.id())) {
        return;
    }
    if let Ok(draft) = read_engagement(bytes, Format::Json, &settings) {
        if draft.kind == Some(cocareer::model::DocumentKind::Engagement) {
            assert_eq!(check(&draft, &settings).findings.len(), report.findings.len());
        }
    }
});
