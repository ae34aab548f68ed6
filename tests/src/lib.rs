//! The conformance corpus: one set of vectors that the core, C, Python, Kotlin and Swift all run, each printing
//! the same summary line.
//!
//! The vectors are written down once: beside each rule as the example that breaks it and the one that keeps it
//! (`core/data/examples`), further ones in `tests/vectors/cases.json`, and the documents in `examples/documents`.
//! [`corpus`] spells them out as whole texts, so that a runner in any language needs only a JSON reader.

mod bundle;
mod case;
mod corpus_of_chats;
pub mod decisions;
mod digest;
mod duties;
mod groups;
mod patch;
mod runner;
mod screening;

pub use bundle::{Bundle, BundleCase, Place, bundles, documents, found, split, texts};
pub use case::{Case, DecisionCase, ScreeningCase, cases, decision_cases, screening_cases, starter};
pub use corpus_of_chats::{
    Chat, Evaluation, Figures, Label, Random, WITH_CHECKSUM, chats, evaluate, labelled_kinds, negatives,
};
pub use digest::Digest;
pub use duties::{
    DutyVector, DutyVectors, WrittenDuties, duty_vectors, run_duties, run_duty_vectors, state_of,
    written_duties,
};
pub use groups::{
    GroupDecision, GroupDuties, GroupExample, GroupVectors, group_vectors, read_groups, run_group_vectors,
};
pub use patch::apply;
pub use runner::{Expected, Outcome, Vector, bytes_of, corpus, read_corpus, run, run_corpus, settings_of};
pub use screening::{
    Expectation, ExpectedMatch, PolicyTexts, ScreeningVector, ScreeningVectors, WrittenScreening,
    run_screening, run_screening_vectors, screening_vectors, written_screenings,
};

use std::path::{Path, PathBuf};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
