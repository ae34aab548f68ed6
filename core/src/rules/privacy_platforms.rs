//! Rules PRIV-10 to PRIV-17: anonymity, platforms, transfers and ages.

use crate::catalogue::Rule;

pub(crate) const RULES: &[&Rule] = &[];
