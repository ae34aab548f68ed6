//! What research says of the ways social media are understood in career services, as data that can be replaced.
//!
//! Much of the inner tables of the studies could not be seen when these data were written down. So nothing here
//! is code: each cell says how sure it is and where it comes from, and a host can put a better matrix in its
//! place. Categories describe ways of understanding that a group shows; they are never a verdict on a person.

use crate::catalogue::Confidence;
use crate::error::Error;
use crate::model::{MatrixCell, ResearchMatrix};

/// The matrices that are built in, by id.
const MATRICES: &[(&str, &str)] = &[
    ("conceptions", include_str!("../data/matrices/conceptions.json")),
    ("ways_of_experiencing", include_str!("../data/matrices/ways_of_experiencing.json")),
    ("competency", include_str!("../data/matrices/competency.json")),
    ("ethical_orientations", include_str!("../data/matrices/ethical_orientations.json")),
];

/// The ids of the research matrices that are built in.
pub fn matrix_ids() -> impl Iterator<Item = &'static str> {
    MATRICES.iter().map(|(id, _)| *id)
}

/// The built-in research matrix with the id `id`.
///
/// # Errors
///
/// [`Error::UnknownName`] when there is none.
pub fn matrix(id: &str) -> Result<ResearchMatrix, Error> {
    let text = matrix_json(id)?;
    // A test reads every matrix.
    serde_json::from_str(text).map_err(|_| Error::Internal { reason: "a built-in matrix cannot be read" })
}

/// The built-in research matrix with the id `id`, as the JSON document it is.
///
/// # Errors
///
/// [`Error::UnknownName`] when there is none.
pub fn matrix_json(id: &str) -> Result<&'static str, Error> {
    let found = MATRICES.iter().find(|(known, _)| *known == id);
    found.map(|(_, text)| *text).ok_or(Error::UnknownName { what: "research matrix" })
}

impl ResearchMatrix {
    /// The cells that are at least as sure as `confidence`, in the order of the document.
    pub fn cells_at_least(&self, confidence: Confidence) -> impl Iterator<Item = &MatrixCell> {
        self.cells.iter().filter(move |cell| cell.confidence.is_some_and(|sure| sure >= confidence))
    }

    /// What `category` looks like along `dimension`, both by `id`.
    #[must_use]
    pub fn cell(&self, category: &str, dimension: &str) -> Option<&MatrixCell> {
        let is = |given: &Option<String>, wanted: &str| given.as_deref() == Some(wanted);
        self.cells.iter().find(|cell| is(&cell.category, category) && is(&cell.dimension, dimension))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::model::{Conception, EngagementMode, EthicalOrientation, LocalizedText, WayOfExperiencing};
    use crate::{Format, Settings, check_text};

    fn categories(id: &str) -> Vec<&'static str> {
        match id {
            "conceptions" => Conception::ALL.iter().map(|value| value.as_str()).collect(),
            "ways_of_experiencing" => WayOfExperiencing::ALL.iter().map(|value| value.as_str()).collect(),
            "competency" => EngagementMode::ALL.iter().map(|value| value.as_str()).collect(),
            _ => EthicalOrientation::ALL.iter().map(|value| value.as_str()).collect(),
        }
    }

    fn in_three_languages(text: &LocalizedText) -> bool {
        Locale::ALL.iter().all(|locale| text.get(locale.as_str()).is_some_and(|text| !text.trim().is_empty()))
    }

    #[test]
    fn the_matrices_are_whole_and_checked_like_any_document() {
        for id in matrix_ids() {
            let text = matrix_json(id).expect("built in");
            let report = check_text(text.as_bytes(), Format::Json, &Settings::default()).expect("readable");
            assert_eq!(report.findings, Vec::new(), "{id}");
            assert!(report.rules_run > 0);

            let matrix = matrix(id).expect("built in");
            let named: Vec<_> =
                matrix.categories.iter().filter_map(|heading| heading.id.as_deref()).collect();
            assert_eq!(named, categories(id), "{id}");
            assert_eq!(matrix.cells.len(), matrix.categories.len() * matrix.dimensions.len(), "{id}");
            for category in &matrix.categories {
                for dimension in &matrix.dimensions {
                    let (category, dimension) = (category.id.as_deref(), dimension.id.as_deref());
                    let cell = matrix.cell(category.expect("id"), dimension.expect("id"));
                    let cell = cell.unwrap_or_else(|| panic!("{id}: no cell {category:?} {dimension:?}"));
                    assert!(in_three_languages(&cell.text), "{id}: {category:?} {dimension:?}");
                }
            }
            let known = |id: &Option<String>| id.as_deref().is_some_and(|id| named.contains(&id));
            for aspect in &matrix.critical_aspects {
                assert!(known(&aspect.from) && known(&aspect.to) && in_three_languages(&aspect.text));
            }
        }
        assert_eq!(matrix("horoscope").expect_err("none"), Error::UnknownName { what: "research matrix" });
    }

    #[test]
    fn a_host_can_ask_for_the_well_founded_cells_only() {
        let matrix = matrix("conceptions").expect("built in");
        let found = matrix.cells_at_least(Confidence::Found).count();
        let all = matrix.cells_at_least(Confidence::Uncertain).count();
        assert!(0 < found && found < all && all == matrix.cells.len());
    }
}
