//! The conformance corpus, spelt out for runners in any language.

use anyhow::Result;

use super::GeneratedFile;

/// The files of `tests/vectors` that are not written by people.
pub(crate) fn corpus() -> Result<Vec<GeneratedFile>> {
    Ok(vec![
        ("tests/vectors/corpus.json".into(), cocareer_conformance::corpus()?),
        ("tests/vectors/screening.json".into(), cocareer_conformance::screening_vectors()?),
        ("tests/vectors/duties.json".into(), cocareer_conformance::duty_vectors()?),
        ("tests/vectors/groups.json".into(), cocareer_conformance::group_vectors()?),
    ])
}
