//! Rules TEAM-01 and on: whether the right people are there, and somebody else when they are not.

use crate::catalogue::{Confidence, DESIGN, article, cited};
use crate::model::{Ability, EngagementMode, TeamMember, TeamRole};
use crate::rules::facts::bits_of;
use crate::rules::findings::{number, term, terms};
use crate::rules::norms_agreed::usual_key;
use crate::rules::{Facts, Findings, at, rules};

rules! {
    since "2026.2";
    /// The abilities of each mode lie with those who work in it.
    IN_THEIR_MODE = TEAM_01 {
        Team, Warning, Information, Inferred, dated;
        sources: [article("G-06"), cited(&DESIGN, "abilities where the work is done", Confidence::Inferred)];
        check: in_their_mode
    }
    /// No ability hangs on one person.
    SECOND_PERSON = TEAM_02 {
        Team, Warning, Information, Inferred, dated;
        sources: [cited(&DESIGN, "single points of failure", Confidence::Inferred)];
        check: second_person
    }
    /// The substitute can step in.
    SUBSTITUTE = TEAM_03 {
        Team, Warning, Community, Inferred, dated;
        sources: [article("K-05"), cited(&DESIGN, "substitutes", Confidence::Inferred)];
        check: substitute
    }
    /// A group is followed as often as its stage asks for.
    STAGE = TEAM_04 {
        Team, Info, Community, Inferred;
        sources: [
            article("K-11"),
            cited(&DESIGN, "intervals by stage, after the stages of E. Wenger", Confidence::Inferred),
        ];
        check: stage
    }
}

/// The abilities that a member has on the day of the check, as bits.
fn held_by(facts: &Facts<'_>, member: &TeamMember) -> u32 {
    let valid = member.competencies.iter().filter(|claim| facts.counts(claim));
    valid.fold(0, |bits, claim| bits | bits_of(&claim.abilities))
}

/// The abilities that a member plans to learn, as bits.
fn planned_by(member: &TeamMember) -> u32 {
    let goals = member.development_plan.iter().filter_map(|goal| goal.ability);
    goals.fold(0, |bits, ability| bits | bits_of(&[ability]))
}

/// The abilities among `bits`.
fn abilities_in(bits: u32) -> impl Iterator<Item = Ability> {
    Ability::ALL.iter().copied().filter(move |ability| bits & bits_of(&[*ability]) != 0)
}

/// The abilities that belong to a mode, those of the narrower modes left out.
fn added_by(mode: EngagementMode) -> impl Iterator<Item = Ability> {
    Ability::ALL.iter().copied().filter(move |ability| ability.mode() == mode)
}

fn in_their_mode(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let members = facts.members();
    if members.iter().all(|member| member.modes.is_empty()) {
        return;
    }
    for mode in EngagementMode::ALL.iter().copied().filter(|mode| facts.mode.includes(*mode)) {
        // Where the mode has no channel of its own, its abilities are needed in the modes that take it in.
        let has_channel = facts.channels().iter().any(|channel| channel.mode == Some(mode));
        let here = |own: &EngagementMode| if has_channel { *own == mode } else { own.includes(mode) };
        let works_here = |member: &&TeamMember| member.modes.is_empty() || member.modes.iter().any(here);
        // A gap with a plan is no breach (G-07).
        let there = members.iter().filter(works_here);
        let there = there.fold(0, |bits, member| bits | held_by(facts, member) | planned_by(member));
        let elsewhere =
            added_by(mode).filter(|ability| facts.covers(*ability) && there & bits_of(&[*ability]) == 0);
        let missing = elsewhere.fold(0, |bits, ability| bits | bits_of(&[ability]));
        if let Some((member, claim)) = first_claim(facts, missing) {
            let places = [
                at!["team", "members", member, "competencies", claim, "abilities"],
                at!["team", "members", member, "modes"],
            ];
            let words = terms("abilities", "ability", abilities_in(missing).map(|ability| ability.as_str()));
            out.add_both("elsewhere", places, vec![term("mode", "mode", mode.as_str()), words]);
        }
    }
}

/// The first claim that counts to one of the abilities in `bits`: the places of the member and of the claim.
fn first_claim(facts: &Facts<'_>, bits: u32) -> Option<(usize, usize)> {
    if bits == 0 {
        return None;
    }
    let claims = facts.members().iter().enumerate().flat_map(|(member, person)| {
        person.competencies.iter().enumerate().map(move |(claim, held)| (member, claim, held))
    });
    let mut held = claims.filter(|(.., held)| facts.counts(held) && bits_of(&held.abilities) & bits != 0);
    held.next().map(|(member, claim, _)| (member, claim))
}

fn second_person(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let asked = Ability::required_by(facts.mode).fold(0, |bits, ability| bits | bits_of(&[ability]));
    // What one member has or learns, and what a second one has or learns as well.
    let (mut one, mut two) = (0, 0);
    for member in facts.members() {
        let bits = held_by(facts, member) | planned_by(member);
        two |= one & bits;
        one |= bits;
    }
    if one & !two & asked == 0 {
        return;
    }
    for (index, member) in facts.members().iter().enumerate() {
        let alone = held_by(facts, member) & !two & asked;
        if alone != 0 {
            let words = terms("abilities", "ability", abilities_in(alone).map(|ability| ability.as_str()));
            out.add("alone", at!["team", "members", index], vec![words]);
        }
    }
}

fn substitute(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let plan = facts.document.presence_plan.as_ref();
    let Some(id) = plan.and_then(|plan| plan.substitute.as_deref()) else { return };
    let Some(index) = facts.members().iter().position(|member| member.id.as_deref() == Some(id)) else {
        // An identifier that names nobody is reported by DOC-11.
        return;
    };
    let here = || at!["presence_plan", "substitute"];
    let member = facts.members().get(index);
    let presence = bits_of(&[Ability::CreatingPresence, Ability::MaintainingPresence]);
    if member.is_some_and(|member| (held_by(facts, member) | planned_by(member)) & presence == 0) {
        out.add_both("not-able", [here(), at!["team", "members", index, "competencies"]], vec![]);
    }
    if let Some(place) = leads_alone(facts, id) {
        out.add_both("same-person", [here(), place], vec![]);
    }
}

/// Where it stands that somebody leads or moderates the group, when nobody but `id` does.
fn leads_alone(facts: &Facts<'_>, id: &str) -> Option<String> {
    let agreement = facts.agreement();
    let facilitator =
        agreement.and_then(|agreement| agreement.facilitation_plan.as_ref()?.facilitator.as_deref());
    let moderation = agreement.and_then(|agreement| agreement.moderation.as_ref());
    let moderators = moderation.map_or(&[][..], |moderation| &moderation.moderators);
    let leading = [TeamRole::Facilitator, TeamRole::Moderator];
    let leads = |member: &&TeamMember| member.roles.iter().any(|role| leading.contains(role));
    let by_role = facts.members().iter().filter(leads).map(|member| member.id.as_deref());
    let named = facilitator.into_iter().chain(moderators.iter().map(String::as_str)).map(Some);
    if named.chain(by_role).any(|other| other != Some(id)) {
        return None;
    }
    if facilitator.is_some() {
        return Some(at!["group_agreement", "facilitation_plan", "facilitator"]);
    }
    if !moderators.is_empty() {
        return Some(at!["group_agreement", "moderation", "moderators"]);
    }
    let member = facts.members().iter().position(|member| leads(&member))?;
    Some(at!["team", "members", member, "roles"])
}

fn stage(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(plan) = &facts.document.monitoring_plan else { return };
    let (Some(days), Some(stage)) = (plan.interval_days, plan.stage) else { return };
    // Before a group begins and when it ends, no number is known.
    let Some(key) = usual_key(stage) else { return };
    let Some((interval, row)) = facts.interval(key) else { return };
    if u64::from(days) > interval {
        let places = vec![at!["monitoring_plan", "interval_days"], at!["monitoring_plan", "stage"]];
        let params = vec![number("days", days), number("interval", interval)];
        out.add_with("rare", places, params).because(&row);
    }
}
