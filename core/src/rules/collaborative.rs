//! What the article says of collaborative career exploration (statements C-01 to C-18).

use std::collections::BTreeSet;

use crate::catalogue::{ACA14, Confidence, SALMON, article, cited};
use crate::model::{
    Ability, Aim, AttestationTopic, Channel, EngagementMode, GroupAgreement, ParticipationKind, Visibility,
};
use crate::rules::findings::date;
use crate::rules::requirement::{ability, aims, attested};
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    /// The aim takes in exploring careers together.
    AIM = C_01 {
        Mode, Warning, Collaborative, Found;
        sources: [article("C-01")];
        check: |facts, out| aims(facts, out, &[Aim::CollaborativeExploration])
    }
    /// Members can contribute.
    MEMBER_POSTING = C_03 {
        Mode, Error, Collaborative, Found;
        sources: [article("C-03")];
        check: member_posting
    }
    /// The team knows methods for collaboration.
    METHODS = C_04 {
        Competency, Warning, Collaborative, Found, dated;
        sources: [article("C-04")];
        check: |facts, out| ability(facts, out, Ability::Methods)
    }
    /// The team knows techniques for collaboration.
    TECHNIQUES = C_05 {
        Competency, Warning, Collaborative, Found, dated;
        sources: [article("C-05")];
        check: |facts, out| ability(facts, out, Ability::Techniques)
    }
    /// The team knows activities for collaboration.
    ACTIVITIES = C_06 {
        Competency, Warning, Collaborative, Found, dated;
        sources: [article("C-06")];
        check: |facts, out| ability(facts, out, Ability::Activities)
    }
    /// The team can discuss online.
    ONLINE_DISCUSSION = C_07 {
        Competency, Warning, Collaborative, Found, dated;
        sources: [article("C-07")];
        check: |facts, out| ability(facts, out, Ability::OnlineDiscussion)
    }
    /// Discussion has a structure.
    STRUCTURE = C_08 {
        Norms, Warning, Collaborative, Found;
        sources: [article("C-08"), cited(&SALMON, "stages 1 to 5", Confidence::Found)];
        check: structure
    }
    /// Discussion has active support.
    ACTIVE_SUPPORT = C_09 {
        Norms, Warning, Collaborative, Found;
        sources: [article("C-09")];
        check: active_support
    }
    /// Discussion is guided.
    GUIDANCE = C_10 {
        Norms, Warning, Collaborative, Found, dated;
        sources: [article("C-10")];
        check: guidance
    }
    /// What is said in the group stays there.
    CONFIDENTIALITY = C_12 {
        Norms, Error, Collaborative, Found;
        sources: [article("C-12"), cited(&ACA14, "B.4.a", Confidence::Found)];
        check: confidentiality
    }
    /// Somebody vouches for the work on confidential relations.
    CONFIDENTIAL_RELATIONS = C_13 {
        Norms, Info, Collaborative, Found, dated;
        sources: [article("C-13")];
        check: |facts, out| attested(facts, out, AttestationTopic::ConfidentialRelations)
    }
    /// Somebody vouches for the work on trust.
    TRUST = C_14 {
        Norms, Info, Collaborative, Found, dated;
        sources: [article("C-14")];
        check: |facts, out| attested(facts, out, AttestationTopic::Trust)
    }
    /// The group agrees on the type of its communication.
    COLLABORATION_TYPE = C_15 {
        Norms, Error, Collaborative, Found;
        sources: [article("C-15")];
        check: |facts, out| {
            if facts.agreement().is_some_and(|agreement| agreement.collaboration_type.is_empty()) {
                out.add("no-type", at!["group_agreement", "collaboration_type"], vec![]);
            }
        }
    }
    /// The group agrees on how members support each other.
    SUPPORT = C_16 {
        Norms, Error, Collaborative, Found;
        sources: [article("C-16")];
        check: |facts, out| {
            let support = |agreement: &GroupAgreement| agreement.support_norm.as_ref().map(|norm| norm.text.is_absent());
            if facts.agreement().is_some_and(|agreement| support(agreement).unwrap_or(true)) {
                out.add("no-norm", at!["group_agreement", "support_norm", "text"], vec![]);
            }
        }
    }
    /// The group agrees on respect.
    RESPECT = C_17 {
        Norms, Error, Collaborative, Found;
        sources: [article("C-17")];
        check: |facts, out| {
            if facts.agreement().is_some_and(|agreement| agreement.respect_norm.is_absent()) {
                out.add("no-norm", at!["group_agreement", "respect_norm"], vec![]);
            }
        }
    }
    /// The agreement is reached together and gone through again.
    AGREEMENT = C_18 {
        Norms, Error, Collaborative, Found, dated;
        sources: [article("C-18")];
        check: reached_together
    }
}

/// The channels of a group.
pub(super) fn of_group<'d>(facts: &Facts<'d>) -> impl Iterator<Item = (usize, &'d Channel)> {
    let wide =
        |channel: &Channel| channel.mode.is_some_and(|mode| mode.includes(EngagementMode::Collaborative));
    facts.channels().iter().enumerate().filter(move |(_, channel)| wide(channel))
}

fn member_posting(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let producing = [ParticipationKind::Post, ParticipationKind::CoProduce];
    for (index, channel) in of_group(facts) {
        if !channel.participation.iter().any(|kind| producing.contains(kind)) {
            out.add("no-posting", at!["channels", index, "participation"], vec![]);
        }
    }
}

fn structure(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else {
        return;
    };
    if agreement.facilitation_plan.as_ref().is_none_or(|plan| plan.activities.is_empty()) {
        out.add("no-activities", at!["group_agreement", "facilitation_plan", "activities"], vec![]);
    }
}

fn active_support(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else {
        return;
    };
    let plan = agreement.facilitation_plan.as_ref();
    if plan.is_none_or(|plan| plan.facilitator.is_absent()) {
        out.add("no-facilitator", at!["group_agreement", "facilitation_plan", "facilitator"], vec![]);
    }
    if plan.is_none_or(|plan| plan.cadence_days.is_none()) {
        out.add("no-cadence", at!["group_agreement", "facilitation_plan", "cadence_days"], vec![]);
    }
}

fn guidance(facts: &Facts<'_>, out: &mut Findings<'_>) {
    ability(facts, out, Ability::GroupGuidance);
    let Some(agreement) = facts.agreement() else {
        return;
    };
    if agreement.facilitation_plan.as_ref().is_none_or(|plan| plan.guidance.is_absent()) {
        out.add("no-guidance", at!["group_agreement", "facilitation_plan", "guidance"], vec![]);
    }
}

fn confidentiality(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let norm = facts.agreement().and_then(|agreement| agreement.confidentiality_norm.as_ref());
    if facts.agreement().is_some() && norm.is_none_or(|norm| norm.text.is_absent()) {
        out.add("no-norm", at!["group_agreement", "confidentiality_norm", "text"], vec![]);
    }
    for (index, channel) in of_group(facts) {
        match channel.visibility {
            Some(Visibility::Public) => out.add("public", at!["channels", index, "visibility"], vec![]),
            None => out.add("undeclared", at!["channels", index, "visibility"], vec![]),
            Some(_) => {}
        }
    }
}

fn reached_together(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else {
        out.add("no-agreement", at!["group_agreement"], vec![]);
        return;
    };
    if agreement.acceptances.is_empty() {
        out.add("not-accepted", at!["group_agreement", "acceptances"], vec![]);
    }
    old_acceptances(agreement, out);
    let due = agreement.review.as_ref().and_then(|review| review.due_on.as_ref());
    match due {
        None => out.add("no-review", at!["group_agreement", "review", "due_on"], vec![]),
        Some(due) => {
            if let Some(day) = due.value().filter(|_| facts.is_over(Some(due))) {
                out.add(
                    "review-overdue",
                    at!["group_agreement", "review", "due_on"],
                    vec![date("date", day)],
                );
            }
        }
    }
}

/// Members who accepted an earlier version only.
fn old_acceptances(agreement: &GroupAgreement, out: &mut Findings<'_>) {
    let Some(version) = agreement.version.as_deref() else {
        out.add("no-version", at!["group_agreement", "version"], vec![]);
        return;
    };
    let is_current = |accepted: &Option<String>| accepted.as_deref() == Some(version);
    if agreement.acceptances.iter().all(|acceptance| is_current(&acceptance.version)) {
        return;
    }
    let accepted = agreement.acceptances.iter().filter(|acceptance| is_current(&acceptance.version));
    let mut settled: BTreeSet<_> = accepted.map(|acceptance| acceptance.member.as_deref()).collect();
    for (index, acceptance) in agreement.acceptances.iter().enumerate() {
        let member = acceptance.member.as_deref();
        if acceptance.version.is_some() && !settled.contains(&member) {
            settled.insert(member);
            out.add("old-version", at!["group_agreement", "acceptances", index, "version"], vec![]);
        }
    }
}
