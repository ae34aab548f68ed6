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
//! | `cocareer_policy_…` | `policy.rs` | an engagement and lists, ready for screening |
//! | `cocareer_screen`, `cocareer_screen_…` | `screen.rs`, `context.rs` | what to do with a text |
//! | `cocareer_screening_…` | `screening.rs`, `found.rs` | what was found in a text |
//! | `cocareer_screening_overrule_json`, `cocareer_screening_false_positive_json` | `overrule.rs` | what people say against a screening |
//! | `cocareer_redact`, `cocareer_redact_json` | `redaction.rs` | a text without what was found in it |
//! | `cocareer_group_state_…` | `group.rs` | a group as its log leaves it |
//! | `cocareer_group_state_replay`, `cocareer_replay_json`, `cocareer_log_seal`, `cocareer_event_hash` | `log.rs` | a whole log, and its chain of hashes |
//! | `cocareer_decide`, `cocareer_decide_…`, `cocareer_decision_rule` | `decision.rs`, `question.rs` | whether somebody may do something now |
//! | `cocareer_duties_…` | `duty.rs` | what is to be done, and by when |
//! | `cocareer_agreement_…` | `agreement.rs` | what changed in a group's agreement, and what is wrong with it |
//! | `cocareer_error_…`, `cocareer_status_name` | `error.rs`, `status.rs` | why a call could not be done |
//! | `cocareer_buf_free` | `text.rs` | texts that the caller owns |
//!
//! The conventions that hold for all of them open the header. How they are kept: every entry runs inside
//! `guard.rs`, so that no panic leaves the library; every pointer from the caller is looked at in `handle.rs` and
//! nowhere else; every number from the caller is compared with the known ones before it means anything.

#![allow(non_camel_case_types, reason = "a type has one name, in C and here, so that a search finds both")]

// What the header shows.
mod abi;
mod agreement;
mod bundle;
mod catalogue;
mod check;
mod context;
mod dated;
mod decision;
mod dpia;
mod duty;
mod error;
mod finding;
mod found;
mod group;
mod log;
mod overrule;
mod policy;
mod question;
mod redaction;
mod report;
mod screen;
mod screening;
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
pub use agreement::{cocareer_agreement_diff_json, cocareer_agreement_lint};
pub use bundle::cocareer_check_bundle_json;
pub use catalogue::{cocareer_catalog_json, cocareer_explain_json, cocareer_rule_page};
pub use check::{COCAREER_FORMAT_JSON, COCAREER_FORMAT_YAML, cocareer_check, cocareer_check_json};
pub use context::{
    COCAREER_AUTHOR_PARTICIPANT, COCAREER_AUTHOR_PRACTITIONER, COCAREER_AUTHOR_UNKNOWN,
    COCAREER_CONTEXT_ENCRYPTED, COCAREER_CONTEXT_LEAVES_GROUP, COCAREER_LANGUAGE_BOKMAL,
    COCAREER_LANGUAGE_DANISH, COCAREER_LANGUAGE_ENGLISH, COCAREER_LANGUAGE_FINNISH,
    COCAREER_LANGUAGE_NYNORSK, COCAREER_LANGUAGE_SWEDISH, COCAREER_LANGUAGE_UNKNOWN,
    COCAREER_SURFACE_ATTACHMENT, COCAREER_SURFACE_EDIT, COCAREER_SURFACE_MESSAGE, COCAREER_SURFACE_NAME,
    COCAREER_SURFACE_TITLE, cocareer_context,
};
pub use dated::cocareer_dated_data_json;
pub use decision::{cocareer_decide, cocareer_decide_json, cocareer_decide_steps_json};
pub use dpia::cocareer_dpia_json;
pub use duty::{cocareer_duties_ical, cocareer_duties_json, cocareer_duties_next_change};
pub use error::{
    COCAREER_NO_OFFSET, cocareer_error, cocareer_error_column, cocareer_error_free, cocareer_error_line,
    cocareer_error_message, cocareer_error_offset, cocareer_error_reason, cocareer_error_status,
};
#[cfg(feature = "fault-injection")]
pub use fault::cocareer_test_panic;
pub use finding::{
    COCAREER_CONFIDENCE_FOUND, COCAREER_CONFIDENCE_INFERRED, COCAREER_CONFIDENCE_MEMORY,
    COCAREER_CONFIDENCE_UNCERTAIN, COCAREER_SEVERITY_ERROR, COCAREER_SEVERITY_INFO,
    COCAREER_SEVERITY_WARNING, COCAREER_SUPPRESSED_BY_BASELINE, COCAREER_SUPPRESSED_BY_DOCUMENT,
    COCAREER_SUPPRESSED_BY_SETTINGS, cocareer_finding, cocareer_location, cocareer_position,
};
pub use found::{
    COCAREER_ACTION_ALLOW, COCAREER_ACTION_BLOCK, COCAREER_ACTION_HOLD, COCAREER_ACTION_WARN,
    COCAREER_EVIDENCE_CHECKSUM, COCAREER_EVIDENCE_CONTEXT_WORD, COCAREER_EVIDENCE_COUNTER_WORD,
    COCAREER_EVIDENCE_DISGUISED, COCAREER_EVIDENCE_FORMAT, COCAREER_EVIDENCE_LIST,
    COCAREER_EVIDENCE_RULE_2032, COCAREER_EVIDENCE_STRUCTURE, COCAREER_EVIDENCE_SYNTHETIC,
    COCAREER_LENGTH_CHARACTERS, COCAREER_LENGTH_FITS, COCAREER_LENGTH_WORDS, COCAREER_MATCH_CERTAIN,
    COCAREER_MATCH_LIKELY, COCAREER_MATCH_POSSIBLE, COCAREER_NO_ENTRY, COCAREER_VERDICT_BLOCK,
    COCAREER_VERDICT_CLEAN, COCAREER_VERDICT_HOLD, COCAREER_VERDICT_OPAQUE, COCAREER_VERDICT_WARN,
    cocareer_alternative, cocareer_excess, cocareer_match, cocareer_span, cocareer_units,
    cocareer_verdict_name,
};
pub use group::{
    COCAREER_NO_PERSON, COCAREER_PHASE_CLOSED, COCAREER_PHASE_CLOSING, COCAREER_PHASE_OPEN,
    COCAREER_PHASE_PREPARING, cocareer_group_state, cocareer_group_state_apply_json,
    cocareer_group_state_clone, cocareer_group_state_event_count, cocareer_group_state_find,
    cocareer_group_state_free, cocareer_group_state_new, cocareer_group_state_person_count,
    cocareer_group_state_phase, cocareer_group_state_role, cocareer_group_state_to_json, cocareer_phase_name,
};
pub use log::{
    COCAREER_CHAIN_IGNORE, COCAREER_CHAIN_REQUIRED, COCAREER_CHAIN_WHEN_PRESENT, cocareer_event_hash,
    cocareer_group_state_replay, cocareer_log_seal, cocareer_replay_json,
};
pub use overrule::{cocareer_screening_false_positive_json, cocareer_screening_overrule_json};
pub use policy::{cocareer_policy, cocareer_policy_built_in, cocareer_policy_free, cocareer_policy_new};
pub use question::{
    COCAREER_DO_ACCEPT_AGREEMENT, COCAREER_DO_BRING_IN_AI, COCAREER_DO_DELETE, COCAREER_DO_DIRECT_MESSAGE,
    COCAREER_DO_EDIT, COCAREER_DO_EXPORT, COCAREER_DO_HIDE_POST, COCAREER_DO_INVITE,
    COCAREER_DO_JOIN_SESSION, COCAREER_DO_POST, COCAREER_DO_PUBLISH_INFORMATION, COCAREER_DO_REACT,
    COCAREER_DO_RECOMMEND_CLIENT, COCAREER_DO_RECORD, COCAREER_DO_REMOVE_MEMBER, COCAREER_DO_REMOVE_POST,
    COCAREER_DO_REPLY, COCAREER_DO_RESHARE_INFORMATION, COCAREER_DO_RESTRICT_MEMBER,
    COCAREER_DO_SEARCH_UP_CLIENT, COCAREER_DO_SHARE_OUTSIDE, COCAREER_DO_SHARE_SCREEN,
    COCAREER_DO_START_SESSION, COCAREER_DO_VIEW, COCAREER_MEDIUM_AUDIO, COCAREER_MEDIUM_FILE,
    COCAREER_MEDIUM_IMAGE, COCAREER_MEDIUM_SCREEN, COCAREER_MEDIUM_TEXT, COCAREER_MEDIUM_UNKNOWN,
    COCAREER_MEDIUM_VIDEO, COCAREER_NEVER, COCAREER_OBLIGATION_ASK_ACCEPTANCE,
    COCAREER_OBLIGATION_CITE_SOURCE, COCAREER_OBLIGATION_LABEL_AI, COCAREER_OBLIGATION_LOG,
    COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS, COCAREER_OBLIGATION_NOTIFY_RECORDING,
    COCAREER_OBLIGATION_REMIND_CONFIDENTIALITY, COCAREER_OBLIGATION_SHOW_HELPLINE,
    COCAREER_OBLIGATION_TELL_APPEAL, COCAREER_OBLIGATION_TELL_CONFIDENTIALITY_LIMITS, COCAREER_OUTCOME_ALLOW,
    COCAREER_OUTCOME_DENY, COCAREER_OUTCOME_NEEDS_INFORMATION, COCAREER_OUTCOME_NOT_APPLICABLE,
    COCAREER_QUESTION_EMERGENCY, COCAREER_QUESTION_EXPIRES, COCAREER_QUESTION_JUSTIFIED,
    COCAREER_ROLE_ANONYMOUS_VISITOR, COCAREER_ROLE_FACILITATOR, COCAREER_ROLE_GUARDIAN,
    COCAREER_ROLE_GUEST_EMPLOYER, COCAREER_ROLE_MEMBER, COCAREER_ROLE_MODERATOR, COCAREER_ROLE_OBSERVER,
    COCAREER_ROLE_PRACTITIONER, COCAREER_ROLE_SYSTEM_BOT, COCAREER_TOLD_NO, COCAREER_TOLD_NOTHING,
    COCAREER_TOLD_YES, cocareer_answer, cocareer_decision_rule, cocareer_obligation_name,
    cocareer_outcome_name, cocareer_question,
};
pub use redaction::{cocareer_redact, cocareer_redact_json};
pub use report::{
    cocareer_report, cocareer_report_count, cocareer_report_finding, cocareer_report_finding_count,
    cocareer_report_free, cocareer_report_location, cocareer_report_message, cocareer_report_remedy,
    cocareer_report_rules_run, cocareer_report_suppressed_count, cocareer_report_to_json,
    cocareer_report_worst,
};
pub use screen::{cocareer_screen, cocareer_screen_batch, cocareer_screen_batch_json, cocareer_screen_json};
pub use screening::{
    cocareer_screening, cocareer_screening_allowed_count, cocareer_screening_alternative,
    cocareer_screening_excess, cocareer_screening_feedback_json, cocareer_screening_free,
    cocareer_screening_match, cocareer_screening_match_count, cocareer_screening_rule,
    cocareer_screening_rule_count, cocareer_screening_to_json, cocareer_screening_verdict,
};
pub use status::{cocareer_status, cocareer_status_name};
pub use text::{cocareer_buf, cocareer_buf_free, cocareer_str};
