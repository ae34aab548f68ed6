//! The tables of decisions as data, for whoever wants to show them or compare them.

use crate::agreement::AgreementNorm;
use crate::decision::{DecisionRule, table};
use crate::model::{Action, ActorRole, EngagementMode};

/// One row of the rules of decisions: what one role needs to do one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// Who.
    pub role: ActorRole,
    /// What.
    pub action: Action,
    /// From which mode on. Nothing when the role never may.
    pub from: Option<EngagementMode>,
    /// What must hold, in every engagement.
    pub conditions: Vec<DecisionRule>,
    /// What must hold, where there is a group: the others included.
    pub conditions_in_groups: Vec<DecisionRule>,
    /// The norms that bear on it.
    pub norms: Vec<AgreementNorm>,
}

/// The rules of decisions as a table, one row for each role and action, in the order of the roles.
#[must_use]
pub fn decision_table() -> Vec<DecisionRow> {
    let pairs = ActorRole::ALL.iter().flat_map(|role| Action::ALL.iter().map(move |action| (*role, *action)));
    let row = |(role, action)| DecisionRow {
        role,
        action,
        from: table::granted_from(role, action),
        conditions: table::conditions(role, action, false).iter().collect(),
        conditions_in_groups: table::conditions(role, action, true).iter().collect(),
        norms: table::BEARING
            .iter()
            .filter(|(_, actions)| actions.contains(action))
            .map(|(norm, _)| *norm)
            .collect(),
    };
    pairs.map(row).collect()
}
