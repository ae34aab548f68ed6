//! The Kotlin and Swift face of cocareer.
//!
//! Plain data go in and plain data come out: no object to close, no callback, no thread. The types of a document
//! are mirrors of the core's own ([`cocareer::model`]), written by `cargo xtask generate`, so that there is one
//! vocabulary; a mirror that differs from the core does not compile. Every function throws one typed error,
//! [`CocareerError`], a mistake in this library included.

mod catalogue;
mod check;
mod custom;
mod dated;
mod document;
mod dpia;
mod error;
mod guard;
mod model;
mod report;
mod settings;
mod version;
mod vocabulary;

pub use catalogue::{Example, ExampleStep, Explanation, RuleInfo, catalogue, explain, rule_page};
pub use check::{BundleDocument, BundleResult, check, check_bundle, check_text};
pub use dated::dated_data_json;
pub use document::{engagement_to_json, read_engagement};
pub use dpia::{DpiaAdvice, DpiaFact, DpiaGround, DpiaSign, dpia_advice};
pub use error::CocareerError;
pub use guard::provoke_internal_error;
pub use report::{DataUse, Finding, Fix, Param, Report, Source, Suppressed};
pub use settings::{Limits, Settings, settings_from_json};
pub use version::{catalog_version, version};

uniffi::setup_scaffolding!("cocareer");
