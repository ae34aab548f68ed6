//! The Python face: the native module `cocareer._cocareer`, as thin as it can be. What people import is the
//! package `cocareer` around it.

mod agreement;
mod arrow;
mod calls;
mod decision;
mod duty;
mod error;
mod finding;
mod group;
mod guard;
mod policy;
mod report;
mod screening;
mod settings;
mod text;
mod words;

use pyo3::prelude::*;

/// The native part of `cocareer`.
#[pymodule]
mod _cocareer {
    #[pymodule_export]
    use super::agreement::{agreement_diff, agreement_lint};
    #[pymodule_export]
    use super::calls::{
        catalogue, check_bundle, check_data, check_text, dated_data, dpia_advice, explain, read_engagement,
        rule_page,
    };
    #[cfg(debug_assertions)]
    #[pymodule_export]
    use super::calls::{lists_for_test, panic_for_test, suppress_for_test};
    #[pymodule_export]
    use super::decision::{Decision, Step, decide, decide_all, decide_json, steps};
    #[pymodule_export]
    use super::duty::{Duty, duties, duties_to_ical, duties_to_json, next_duty_change};
    #[pymodule_export]
    use super::finding::Finding;
    #[pymodule_export]
    use super::group::{GroupState, event_hash, replay, seal, write_event};
    #[pymodule_export]
    use super::policy::Policy;
    #[pymodule_export]
    use super::report::Report;
    #[pymodule_export]
    use super::screening::Screening;

    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "the name is Python's own")]
    const __version__: &str = cocareer::VERSION;
    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "named as the package's other attributes are")]
    const catalog_version: &str = cocareer::CATALOG_VERSION;
    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "named as the package's other attributes are")]
    const format_version: u32 = cocareer::FORMAT_VERSION;
}
