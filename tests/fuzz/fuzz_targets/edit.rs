//! Any changes of any text: a typed refusal, or a text that is read and that taking the same changes out of order
//! gives again.
#![no_main]

use cocareer::{Change, EditError, Format, Limits, apply_changes};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (bool, &str, Vec<(&str, Option<&str>)>)| {
    let (is_yaml, text, places) = input;
    let format = if is_yaml { Format::Yaml } else { Format::Json };
    // What is not JSON stands for a text.
    let value = |to: &str| to.parse().unwrap_or_else(|_| to.into());
    let change =
        |(pointer, to): &(&str, Option<&str>)| Change { pointer: (*pointer).to_owned(), to: to.map(value) };
    let mut changes = places.iter().map(change).collect::<Vec<_>>();
    let limits = Limits::default();
    let made = apply_changes(text, format, &changes, &limits);
    changes.reverse();
    assert_eq!(made.as_ref().ok(), apply_changes(text, format, &changes, &limits).as_ref().ok());
    match made {
        Ok(made) => assert_eq!(apply_changes(&made, format, &[], &limits), Ok(made)),
        Err(EditError::Malformed(error)) => assert!(!error.to_string().is_empty()),
        Err(_) => assert!(!changes.is_empty(), "nothing to do is always done"),
    }
});
