//! Rules NORM-01 to NORM-12: what a group agrees on.

use crate::catalogue::Rule;

pub(crate) const RULES: &[&Rule] = &[];
