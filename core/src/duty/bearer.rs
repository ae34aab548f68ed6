//! Whose a duty is, and who steps in.

use crate::duty::plan::People;
use crate::group::GroupState;
use crate::model::TeamRole;

/// Whose a duty is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DutyBearer {
    /// What the person does in the engagement.
    pub role: TeamRole,
    /// The person, by the `id` in the team. Nothing when nobody has that role.
    pub id: Option<String>,
}

/// Whose a duty is at a time, and who else could do it.
pub(super) fn bearer(
    people: &People,
    named: Option<&str>,
    roles: &[TeamRole],
    state: Option<&GroupState>,
    at: i64,
) -> (DutyBearer, Option<String>) {
    let is_here = |id: &&str| state.is_none_or(|state| !state.is_away(id, at));
    let named = named.filter(|id| people.has(id));
    let candidates = || named.into_iter().chain(people.of_roles(roles));
    let first = candidates().next();
    let substitute = people.substitute.as_deref().filter(|id| Some(*id) != first);
    let bears = match first {
        // Who is away is stood in for by the substitute, or else by the next who could do it.
        Some(id) if !is_here(&id) => substitute.into_iter().chain(candidates()).find(is_here).or(first),
        _ => first.or(substitute),
    };
    let role = roles.first().copied().unwrap_or(TeamRole::Practitioner);
    let spare = substitute.filter(|id| Some(*id) != bears && is_here(id));
    (DutyBearer { role, id: bears.map(str::to_owned) }, spare.map(str::to_owned))
}

impl People {
    /// Those whom the agreement names for the first role, then those in the team who have one of the roles, the first
    /// role first.
    fn of_roles(&self, roles: &[TeamRole]) -> impl Iterator<Item = &str> {
        let first = roles.first().copied();
        let moderators = self.moderators.iter().filter(move |_| first == Some(TeamRole::Moderator));
        let facilitator = self.facilitator.iter().filter(move |_| first == Some(TeamRole::Facilitator));
        let team = roles.iter().flat_map(|role| {
            let has_role = move |(_, roles): &&(Box<str>, Vec<TeamRole>)| roles.contains(role);
            self.team.iter().filter(has_role).map(|(id, _)| id)
        });
        moderators.chain(facilitator).chain(team).map(|id| &**id)
    }
}
