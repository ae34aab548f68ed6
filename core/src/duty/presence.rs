//! Until when somebody of the service is as present as promised: what decisions need of the duties.

use crate::calendar::DAY;
use crate::duty::deadline::Clock;
use crate::duty::kind::DutyKind;
use crate::duty::plan::Plan;
use crate::duty::watch::Watch;
use crate::group::{GroupPhase, GroupState};

/// No change of the clock is larger than that, in seconds.
const CHANGE_OF_CLOCK: i64 = 7_200;

/// The visits and posts that are promised.
#[derive(Debug, Clone)]
pub(crate) struct Presence {
    clock: Clock,
    watches: Vec<Watch>,
}

impl Presence {
    pub(crate) fn new(plan: &Plan) -> Self {
        let of_presence =
            |watch: &&Watch| matches!(watch.row.kind, DutyKind::MonitoringVisit | DutyKind::Presence);
        Self {
            clock: plan.clock.clone(),
            watches: plan.watches.iter().filter(of_presence).cloned().collect(),
        }
    }

    /// The last second in which everything promised is kept; nothing where nothing is promised.
    pub(crate) fn deadline(&self, state: &GroupState) -> Option<i64> {
        let dues = self.promised(state).filter_map(|watch| watch.due(Some(state), &self.clock));
        dues.map(|due| due.deadline).min()
    }

    /// An instant before that deadline, at most two days, that is found without a calendar.
    pub(crate) fn surely_before(&self, state: &GroupState) -> Option<i64> {
        let times = state.times();
        let early = |watch: &Watch| {
            let last = watch.last.max((watch.row.last)(state, &watch.subject));
            let since = last.or(watch.begins.max((watch.row.begins)(&times)))?;
            let days = i64::from(watch.days?).saturating_mul(DAY);
            Some(since.saturating_add(days).saturating_sub(CHANGE_OF_CLOCK))
        };
        self.promised(state).filter_map(early).min()
    }

    /// What is promised while the group goes on.
    fn promised(&self, state: &GroupState) -> impl Iterator<Item = &Watch> {
        let goes_on = matches!(state.phase(), GroupPhase::Open | GroupPhase::Closing);
        self.watches.iter().filter(move |_| goes_on)
    }
}
