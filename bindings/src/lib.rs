//! The Kotlin and Swift face of cocareer.
//!
//! Plain data go in and plain data come out: no callback, no thread, and two kinds of objects: [`Policy`], because making
//! one takes time, and [`GroupState`], which events change. The types of a document are mirrors of the core's own
//! ([`cocareer::model`]), written by `cargo xtask generate`, so that there is one vocabulary; a mirror that differs from
//! the core does not compile. Every function throws one typed error, [`CocareerError`], a mistake in this library
//! included.

mod agreement;
mod catalogue;
mod check;
mod custom;
mod dated;
mod decision;
mod document;
mod dpia;
mod duty;
mod error;
mod group;
mod guard;
mod log;
mod model;
mod overrule;
mod policy;
mod report;
mod screening;
mod settings;
mod version;
mod vocabulary;

pub use agreement::{
    AgreementDiff, FieldChange, IgnoredClass, NormChange, agreement_diff, agreement_diff_json,
    agreement_diff_text, agreement_lint,
};
pub use catalogue::{Example, ExampleStep, Explanation, RuleInfo, catalogue, explain, rule_page};
pub use check::{BundleDocument, BundleResult, check, check_bundle, check_text};
pub use dated::dated_data_json;
pub use decision::{Decision, Obligation, Reason, Step};
pub use document::{engagement_to_json, read_engagement};
pub use dpia::{DpiaAdvice, DpiaFact, DpiaGround, DpiaSign, dpia_advice};
pub use duty::Duty;
pub use error::CocareerError;
pub use group::{AgreementVersion, GroupState, group_event_to_json};
pub use guard::provoke_internal_error;
pub use log::{LogError, LogReason, Replay, event_hash, replay, seal_log};
pub use overrule::{Refusal, false_positive_json, overrule_json};
pub use policy::Policy;
pub use report::{DataUse, Finding, Fix, Param, Report, Source, Suppressed};
pub use screening::{
    Alternative, Excess, Feedback, Match, MatchEvidence, Redaction, RedactionOptions, Replacement,
    RuleFeedback, Screening, ScreeningContext, TextSpan, Units, screening_feedback, text_language,
};
pub use settings::{Limits, Settings, settings_from_json, settings_to_json};
pub use version::{catalog_version, version};

// The functions of the C interface go into this library too: Kotlin's hot path calls them.
extern crate cocareer_ffi as _;

uniffi::setup_scaffolding!("cocareer");
