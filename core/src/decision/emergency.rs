//! Setting the rules aside in an emergency: for a reason, for a time, by those who answer for it, and told.

use crate::decision::compile::Decisions;
use crate::decision::table::{GLASS_ACTIONS, GLASS_ROLES};
use crate::decision::{Emergency, Question};

impl Decisions {
    /// Whether the rules may be set aside like that.
    pub(super) fn may_break(&self, question: &Question<'_>, emergency: Emergency) -> bool {
        let latest = question.at.saturating_add(self.glass);
        emergency.is_justified
            && emergency.expires_at.is_some_and(|ends| question.at < ends && ends <= latest)
            && GLASS_ROLES.contains(question.role)
            && GLASS_ACTIONS.contains(question.action)
    }
}
