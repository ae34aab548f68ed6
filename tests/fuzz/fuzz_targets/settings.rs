//! Any text as settings, as a house rule and as a baseline: read, or a typed error.
#![no_main]

use cocareer::{Baseline, HouseRule, Settings};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = Settings::from_json(text);
    let _ = HouseRule::from_json(text);
    if let Ok(baseline) = Baseline::from_json(text) {
        assert_eq!(Baseline::from_json(&baseline.to_json()), Ok(baseline));
    }
});
