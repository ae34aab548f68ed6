//! Rules TEAM-01 and on: whether the team covers what the mode asks for.

use crate::catalogue::Rule;

pub(crate) const RULES: &[&Rule] = &[];
