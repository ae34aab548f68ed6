//! Ways to reach somebody: telephone, e-mail, addresses, profiles; and days of birth.

use crate::screening::hit::Hit;
use crate::screening::sweep::Signs;
use crate::screening::verdict::Watch;

/// Reports every way to reach somebody that is looked for.
pub(crate) fn find(_text: &str, _signs: &Signs, _watch: &Watch, _hits: &mut Vec<Hit>) {}
