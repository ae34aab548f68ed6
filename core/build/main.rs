//! Compiles the message files in `locales/` into tables, and refuses to when a text is missing in a language.
#![allow(missing_docs, reason = "a build script has no readers of documentation")]

mod messages;

use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=build");
    if let Err(reason) = run() {
        eprintln!("error: {reason}");
        process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let locales = Path::new(&root).join("locales");
    let code = messages::compile(&locales)?;
    fs::write(Path::new(&out).join("messages.rs"), code).map_err(|error| error.to_string())
}
