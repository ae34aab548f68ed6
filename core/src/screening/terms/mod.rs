//! The terms and names of the host's lists, compiled once.

mod confusables;
mod forms;
mod names;

use crate::model::ScreeningLists;
use crate::screening::hit::Hit;

/// Terms and names, ready to be looked for all at once.
#[derive(Clone, Default)]
pub(crate) struct TermSet {}

impl TermSet {
    pub(crate) fn new(_lists: &ScreeningLists) -> Self {
        Self {}
    }

    /// Reports every term and name in a text. The entry of a hit is its place in the list of terms or of people.
    pub(crate) fn find(&self, _text: &str, _hits: &mut Vec<Hit>) {}
}
