//! Rules INFO-01 and on: how long information holds, by kind.

use crate::catalogue::Rule;

pub(crate) const RULES: &[&Rule] = &[];
