//! Engagement modes, privacy policies, group norms and competency for career services on social media, as types
//! and rules.
//!
//! Career services meet guidance seekers on social media in four ever wider ways: information delivery, one-to-one
//! communication, collaborative career exploration, and a community of interest (Jaana Kettunen's research). Each
//! asks more of the service. This crate holds that knowledge as data and rules, and checks what a service declares
//! about an engagement.
//!
//! ```
//! use cocareer::{Format, Settings, Severity, check_text, parse_at};
//!
//! let text = br#"{"kind": "engagement", "format_version": 1, "id": "counselling-page", "mode": "informaton"}"#;
//! let settings = Settings::on(parse_at("2026-11-24")?);
//! let report = check_text(text, Format::Json, &settings)?;
//! let first = &report.findings[0];
//! assert_eq!((first.rule.id(), first.pointer()), ("DOC-01", "/title"));
//! assert!(report.findings.iter().any(|finding| finding.rule.id() == "DOC-05" && finding.pointer() == "/mode"));
//! assert!(report.count(Severity::Error) >= 2);
//! # Ok::<(), cocareer::Error>(())
//! ```
//!
//! Everything is a pure function of its arguments; time is always an argument. Nothing here reads a clock, a file
//! or the environment, keeps anything between calls, starts a thread or writes a log. A document that breaks rules
//! gives [`Finding`]s, never an [`Error`]; an error says that the call could not be done.

#![forbid(unsafe_code)]

mod agreement;
mod audit;
mod bundle;
mod calendar;
mod catalogue;
mod check;
mod dated;
mod decision;
mod document;
mod dpia;
mod duty;
mod error;
mod group;
mod house;
mod knowledge;
mod locale;
mod message;
pub mod model;
mod pointer;
mod policy;
mod record;
mod report;
mod rules;
mod screening;
mod settings;
mod shape;

pub use agreement::{
    AgreementDiff, AgreementNorm, ChangeClass, ChangeKind, FieldChange, NormChange, NormSet,
    agreement_diff_json, diff_agreements, lint_agreement,
};
pub use audit::audit_suppressions;
pub use bundle::{BundleDocument, SharedLibrary, Trace, check_bundle};
pub use catalogue::{
    CATALOG_VERSION, CATALOG_VERSIONS, Check, Confidence, Example, ExampleStep, Explanation, Family, Rule,
    RuleFunction, Severity, Source, Work, catalogue, catalogue_to_json, explain, rule, rule_index, rule_page,
};
pub use check::{
    FORMAT_VERSION, check, check_named, check_text, check_text_named, read_engagement, read_screening_lists,
};
pub use dated::{DataTables, DataUse};
pub use decision::{
    Answer, Decision, DecisionRow, DecisionRule, Emergency, NearestGrant, Obligation, ObligationSet,
    Question, Reason, RuleBits, Step, StepKind, Who, decision_table, merge_obligations,
    read_decision_request,
};
pub use document::{Change, EditError, Format, apply_changes, read_value};
#[cfg(feature = "descriptions")]
pub use document::{json_schema, run_time_schemas, types};
pub use dpia::{DpiaAdvice, DpiaCriterion, DpiaFact, DpiaReason, DpiaSign, dpia_advice};
pub use duty::{Duty, DutyBearer, DutyKind, DutyState, duties_to_ical, duties_to_json};
pub use error::{Error, Limit};
pub use group::{
    AgreementVersion, ChainCheck, GroupPhase, GroupState, LogEntry, LogError, LogReason, OtherEvent,
    Participation, PersonKey, Rejection, Replay, ReplayOptions, Replayer, event_hash, replay, seal,
    write_event,
};
pub use house::HouseRule;
pub use knowledge::{matrix, matrix_ids, matrix_json};
pub use locale::Locale;
pub use message::ui_text;
pub use policy::Policy;
pub use record::{
    AnswerChange, AnswerSide, DecisionRecord, RecordDifference, RecordEntry, RecordError, RecordField,
    RecordReason, RecordReplay, Records, Rehearsal, read_records, rehearse, replay_records, replay_until,
    request_hash,
};
pub use report::{
    Baseline, BaselineAudit, BaselineEntry, Citation, Finding, Fix, Location, NamedReport, Param, ParamValue,
    Position, Report, RuleSet, Suppressed, SuppressionOrigin, TextRange, bundle_to_json, reports_to_json,
};
pub use screening::{
    Alternative, Author, Evidence, Excess, FalsePositive, Feedback, LengthUnit, Match, OverruleError,
    Overruling, Readability, ReadabilityBand, Redaction, RedactionOptions, RedactionStyle, Screening,
    ScreeningContext, TextLanguage, TextSpan, Units, Verdict, readability, redact, screen, screen_and_redact,
    screen_bytes,
};
pub use settings::{
    CatalogVersion, Level, Limits, PathPattern, PointerPattern, Select, Settings, Suppression,
    SuppressionUse, Thresholds, parse_at,
};
pub use shape::{ChoiceShape, FieldShape, RecordShape, Shape, ValueShape};

/// The version of this library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
