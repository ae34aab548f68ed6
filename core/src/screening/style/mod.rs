//! How a text is written: its length, language, links, capital letters, repeated characters and promises.

use crate::policy::Policy;
use crate::screening::hit::Hit;
use crate::screening::sweep::Signs;
use crate::screening::{Excess, ScreeningContext};

/// Reports what goes against the text rule of the group's agreement, and by how much the text is too long.
pub(crate) fn find(
    _text: &str,
    _signs: &Signs,
    _policy: &Policy,
    _context: &ScreeningContext,
    _hits: &mut Vec<Hit>,
) -> Option<Excess> {
    None
}
