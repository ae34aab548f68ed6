//! Any bytes as several documents, cut at blank lines: no panic, one answer for each document, the same each time, and
//! every place inside its own text.
#![no_main]

use cocareer::{BundleDocument, Format, Settings, check_bundle, parse_at};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(at) = parse_at("2026-11-24") else { return };
    let Ok(text) = core::str::from_utf8(bytes) else { return };
    let settings = Settings::on(at);
    let documents: Vec<_> = text
        .split("\n\n")
        .map(|text| {
            let format = if text.starts_with('{') { Format::Json } else { Format::Yaml };
            BundleDocument { name: text.get(..8).unwrap_or_default(), text: text.as_bytes(), format }
        })
        .collect();
    let reports = check_bundle(&documents, &settings);
    assert_eq!(reports.len(), documents.len());
    assert_eq!(check_bundle(&documents, &settings), reports, "the same answer each time");
    for (own, report) in documents.iter().zip(&reports) {
        let findings = report.iter().flat_map(|report| &report.findings);
        for place in findings.flat_map(|finding| &finding.locations) {
            let file = place.document.map_or(Some(own), |number| documents.get(number as usize));
            let (Some(file), Some(range)) = (file, place.range) else { continue };
            assert!(range.start <= range.end && range.end.byte as usize <= file.text.len());
        }
    }
});
