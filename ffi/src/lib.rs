//! The C face of cocareer: what `include/cocareer/cocareer.h` declares is defined here.
//!
//! The header is generated from these files, so its comments are the comments here, written for readers of C. Names
//! are the C names, spelt as C spells them. Everything that the library can do from C is one of these calls:
//!
//! | call | file | gives |
//! |---|---|---|
//! | `cocareer_abi_version`, `cocareer_version`, `cocareer_catalog_version` | `abi.rs` | which library this is |
//! | `cocareer_check_json` | `check.rs` | the report on a document, as JSON |
//! | `cocareer_check` | `check.rs` | the report on a document, as a `cocareer_report` |
//! | `cocareer_check_bundle_json` | `bundle.rs` | the report on several documents together, as JSON |
//! | `cocareer_report_…` | `report.rs`, `finding.rs` | what stands in a report |
//! | `cocareer_explain_json`, `cocareer_rule_page`, `cocareer_catalog_json` | `catalogue.rs` | what the rules ask for |
//! | `cocareer_dpia_json` | `dpia.rs` | what speaks for an assessment of privacy consequences |
//! | `cocareer_dated_data_json` | `dated.rs` | the dated facts that rules rely on |
//! | `cocareer_error_…`, `cocareer_status_name` | `error.rs`, `status.rs` | why a call could not be done |
//! | `cocareer_buf_free` | `text.rs` | texts that the caller owns |
//!
//! The conventions that hold for all of them open the header. How they are kept: every entry runs inside
//! `guard.rs`, so that no panic leaves the library; every pointer from the caller is looked at in `handle.rs` and
//! nowhere else; every number from the caller is compared with the known ones before it means anything.

#![allow(non_camel_case_types, reason = "a type has one name, in C and here, so that a search finds both")]

// What the header shows.
mod abi;
mod bundle;
mod catalogue;
mod check;
mod dated;
mod dpia;
mod error;
mod finding;
mod report;
mod status;
mod text;

// What no header shows.
mod argument;
#[cfg(feature = "fault-injection")]
mod fault;
mod guard;
mod handle;
mod pool;

pub use abi::{
    COCAREER_ABI_MAJOR, COCAREER_ABI_MINOR, COCAREER_ABI_VERSION, cocareer_abi_version,
    cocareer_catalog_version, cocareer_version,
};
pub use bundle::cocareer_check_bundle_json;
pub use catalogue::{cocareer_catalog_json, cocareer_explain_json, cocareer_rule_page};
pub use check::{COCAREER_FORMAT_JSON, COCAREER_FORMAT_YAML, cocareer_check, cocareer_check_json};
pub use dated::cocareer_dated_data_json;
pub use dpia::cocareer_dpia_json;
pub use error::{
    COCAREER_NO_OFFSET, cocareer_error, cocareer_error_column, cocareer_error_free, cocareer_error_line,
    cocareer_error_message, cocareer_error_offset, cocareer_error_status,
};
#[cfg(feature = "fault-injection")]
pub use fault::cocareer_test_panic;
pub use finding::{
    COCAREER_CONFIDENCE_FOUND, COCAREER_CONFIDENCE_INFERRED, COCAREER_CONFIDENCE_MEMORY,
    COCAREER_CONFIDENCE_UNCERTAIN, COCAREER_SEVERITY_ERROR, COCAREER_SEVERITY_INFO,
    COCAREER_SEVERITY_WARNING, COCAREER_SUPPRESSED_BY_BASELINE, COCAREER_SUPPRESSED_BY_DOCUMENT,
    COCAREER_SUPPRESSED_BY_SETTINGS, cocareer_finding, cocareer_location, cocareer_position,
};
pub use report::{
    cocareer_report, cocareer_report_count, cocareer_report_finding, cocareer_report_finding_count,
    cocareer_report_free, cocareer_report_location, cocareer_report_message, cocareer_report_remedy,
    cocareer_report_rules_run, cocareer_report_suppressed_count, cocareer_report_to_json,
    cocareer_report_worst,
};
pub use status::{cocareer_status, cocareer_status_name};
pub use text::{cocareer_buf, cocareer_buf_free, cocareer_str};
