//! Rules HON-01 and on: whether promises hold against everything else that is declared.

use crate::catalogue::Rule;

pub(crate) const RULES: &[&Rule] = &[];
