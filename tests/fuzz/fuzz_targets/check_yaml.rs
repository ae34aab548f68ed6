//! Any bytes as a YAML document: no panic, and every place is inside the text.
#![no_main]

use cocareer::{Format, Locale, Settings, check_text, parse_at};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(at) = parse_at("2026-11-24") else { return };
    let Ok(report) = check_text(bytes, Format::Yaml, &Settings::on(at)) else { return };
    let _ = report.to_json(Locale::Bokmal);
    for finding in &report.findings {
        for range in finding.locations.iter().filter_map(|place| place.range) {
            assert!(range.start <= range.end && range.end.byte as usize <= bytes.len());
        }
    }
});
