//! Rules PRIV-01 to PRIV-09: what personal data are processed for, and on what ground.

use crate::catalogue::Rule;

pub(crate) const RULES: &[&Rule] = &[];
