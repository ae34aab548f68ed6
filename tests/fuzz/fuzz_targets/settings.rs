//! Any text as settings: settings or a typed error.
#![no_main]

use cocareer::Settings;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = Settings::from_json(text);
});
