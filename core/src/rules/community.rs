//! What the article says of a community of interest (statements K-01 to K-11).

use crate::catalogue::{Confidence, EG19, SALMON, article, cited};
use crate::model::{Ability, Aim, AttestationTopic, EngagementMode, Moderation, ParticipationKind};
use crate::report::Fix;
use crate::rules::findings::{number, term};
use crate::rules::requirement::{ability, aims, attested};
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    /// The aim takes in being a community of interest.
    AIM = K_01 {
        Mode, Warning, Community, Found;
        sources: [article("K-01"), cited(&EG19, "page 25", Confidence::Found)];
        check: |facts, out| aims(facts, out, &[Aim::CommunityOfInterest])
    }
    /// Members can share knowledge.
    SHARING = K_02 {
        Mode, Warning, Community, Found;
        sources: [article("K-02")];
        check: sharing
    }
    /// There is a plan for presence.
    PRESENCE_PLAN = K_04 {
        Team, Error, Community, Found, dated;
        sources: [article("K-04"), cited(&SALMON, "stage 5", Confidence::Found)];
        check: presence_plan
    }
    /// Presence is kept up.
    PRESENCE_KEPT = K_05 {
        Team, Error, Community, Found, dated;
        sources: [article("K-05")];
        check: presence_kept
    }
    /// Presence counts most.
    PRESENCE_FIRST = K_06 {
        Competency, Warning, Community, Inferred;
        sources: [article("K-06")];
        check: presence_first
    }
    /// There is a rule for how members show who they are.
    RELIABLE = K_07 {
        Norms, Error, Community, Found;
        sources: [article("K-07")];
        check: |facts, out| {
            let rule = facts.agreement().map(|agreement| agreement.identity_rule.as_ref());
            if rule.is_some_and(|rule| rule.is_none_or(|rule| rule.form.is_none())) {
                out.add("no-rule", at!["group_agreement", "identity_rule", "form"], vec![]);
            }
        }
    }
    /// Nobody poses as somebody else.
    AUTHENTIC = K_08 {
        Norms, Error, Community, Found;
        sources: [article("K-08")];
        check: |facts, out| {
            let rule = facts.agreement().map(|agreement| agreement.identity_rule.as_ref());
            if rule.is_some_and(|rule| rule.and_then(|rule| rule.impersonation_forbidden) != Some(true)) {
                let place = at!["group_agreement", "identity_rule", "impersonation_forbidden"];
                let fix = Fix { pointer: place.clone(), value: Some(true.into()), safe: false };
                out.add_with("not-forbidden", vec![place], vec![]).fix(fix);
            }
        }
    }
    /// Somebody vouches for being attentive.
    ATTENTIVE = K_09 {
        Team, Info, Community, Found, dated;
        sources: [article("K-09")];
        check: |facts, out| attested(facts, out, AttestationTopic::Attentiveness)
    }
    /// The group is handled well.
    GROUP_HANDLING = K_10 {
        Norms, Error, Community, Found, dated;
        sources: [article("K-10")];
        check: group_handling
    }
    /// The group is followed regularly.
    MONITORING = K_11 {
        Team, Error, Community, Found, dated;
        sources: [article("K-11")];
        check: monitoring
    }
}

fn sharing(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let kinds = [ParticipationKind::Share, ParticipationKind::CoProduce];
    for (index, channel) in facts.channels().iter().enumerate() {
        let community = channel.mode == Some(EngagementMode::Community);
        if community && !channel.participation.iter().any(|kind| kinds.contains(kind)) {
            out.add("no-sharing", at!["channels", index, "participation"], vec![]);
        }
    }
}

fn presence_plan(facts: &Facts<'_>, out: &mut Findings<'_>) {
    ability(facts, out, Ability::CreatingPresence);
    match &facts.document.presence_plan {
        None => out.add("no-plan", at!["presence_plan"], vec![]),
        Some(plan) if plan.cadence_days.is_none() => {
            out.add("no-cadence", at!["presence_plan", "cadence_days"], vec![]);
        }
        Some(_) => {}
    }
}

fn presence_kept(facts: &Facts<'_>, out: &mut Findings<'_>) {
    ability(facts, out, Ability::MaintainingPresence);
    let Some(plan) = &facts.document.presence_plan else {
        return;
    };
    if plan.last_activity_on.is_none() {
        out.add("no-activity", at!["presence_plan", "last_activity_on"], vec![]);
    }
    let since = facts.days_since(plan.last_activity_on.as_ref());
    if let (Some(cadence), Some(days)) = (plan.cadence_days.map(u64::from), since) {
        if days > cadence {
            let params = vec![number("days", days), number("promised", cadence)];
            let places = [at!["presence_plan", "last_activity_on"], at!["presence_plan", "cadence_days"]];
            out.add_both("overdue", places, params);
        }
    }
}

fn presence_first(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let weights = facts.document.team.as_ref().map_or(&[][..], |team| &team.ability_weights);
    if weights.is_empty() {
        return;
    }
    let is_presence =
        |ability: Ability| matches!(ability, Ability::CreatingPresence | Ability::MaintainingPresence);
    let pairs = || {
        weights.iter().enumerate().filter_map(|(index, entry)| Some((index, entry.ability?, entry.weight?)))
    };
    let presence = pairs().filter(|(_, ability, _)| is_presence(*ability)).map(|(_, _, weight)| weight).max();
    let Some(presence) = presence else {
        out.add("unweighted", at!["team", "ability_weights"], vec![]);
        return;
    };
    for (index, ability, _) in
        pairs().filter(|(_, ability, weight)| !is_presence(*ability) && *weight > presence)
    {
        let params = vec![term("ability", "ability", ability.as_str())];
        out.add("outweighed", at!["team", "ability_weights", index, "weight"], params);
    }
}

fn group_handling(facts: &Facts<'_>, out: &mut Findings<'_>) {
    ability(facts, out, Ability::GroupHandling);
    let Some(agreement) = facts.agreement() else {
        return;
    };
    let is_empty =
        |moderation: &Moderation| moderation.criteria.is_absent() || moderation.moderators.is_empty();
    if agreement.moderation.as_ref().is_none_or(is_empty) {
        out.add("no-moderation", at!["group_agreement", "moderation"], vec![]);
    }
    if agreement.escalation.as_ref().is_none_or(|plan| plan.contacts.is_empty() || plan.triggers.is_empty()) {
        out.add("no-escalation", at!["group_agreement", "escalation"], vec![]);
    }
}

fn monitoring(facts: &Facts<'_>, out: &mut Findings<'_>) {
    ability(facts, out, Ability::Monitoring);
    let plan = facts.document.monitoring_plan.as_ref();
    let interval = plan.and_then(|plan| plan.interval_days);
    if interval.is_none() {
        out.add("no-interval", at!["monitoring_plan", "interval_days"], vec![]);
    }
    let visit = plan.and_then(|plan| plan.last_visit_on.as_ref());
    if interval.is_some() && visit.is_none() {
        out.add("no-visit", at!["monitoring_plan", "last_visit_on"], vec![]);
    }
    if let (Some(interval), Some(days)) = (interval.map(u64::from), facts.days_since(visit)) {
        if days > interval {
            let params = vec![number("days", days), number("promised", interval)];
            let places = [at!["monitoring_plan", "last_visit_on"], at!["monitoring_plan", "interval_days"]];
            out.add_both("overdue", places, params);
        }
    }
}
