//! What the article says of all modes (statements G-01 to G-15).

use crate::catalogue::{ACA14, Confidence, EG19, article, cited};
use crate::model::{
    Ability, AttestationTopic, Client, EngagementMode, Evidence, EvidenceKind, ParticipationKind,
    ParticipationRole,
};
use crate::rules::facts::bits_of;
use crate::rules::findings::{name, term, terms};
use crate::rules::ids::Ids;
use crate::rules::requirement::attested;
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    /// A channel is a platform and a shared culture of acting.
    CHANNEL_CULTURE = G_01 {
        Mode, Error, Information, Found;
        sources: [article("G-01")];
        check: channel_culture
    }
    /// A network is made by taking part.
    ACTIVE_PARTICIPATION = G_02 {
        Mode, Warning, Collaborative, Inferred;
        sources: [article("G-02")];
        check: active_participation
    }
    /// Content, community and technology come together.
    THREE_FACETS = G_03 {
        Mode, Warning, Information, Inferred;
        sources: [article("G-03")];
        check: three_facets
    }
    /// Observing is a way of taking part.
    OBSERVERS = G_04 {
        Norms, Warning, Collaborative, Found;
        sources: [article("G-04")];
        check: observers
    }
    /// No channel is wider than the engagement.
    MODE_ORDER = G_05 {
        Mode, Error, Information, Found;
        sources: [article("G-05")];
        check: mode_order
    }
    /// Each channel names the abilities that its mode asks for.
    NAMED_ABILITIES = G_06 {
        Competency, Warning, Information, Inferred;
        sources: [article("G-06")];
        check: named_abilities
    }
    /// A gap in competency has a plan.
    DEVELOPMENT_PLAN = G_07 {
        Competency, Info, Information, Inferred, dated;
        sources: [article("G-07")];
        check: development_plan
    }
    /// Social media skills rest on training.
    TRAINING = G_08 {
        Competency, Info, Information, Inferred;
        sources: [article("G-08")];
        check: training
    }
    /// Training is dated, and goes on.
    TRAINING_KIND = G_09 {
        Competency, Warning, Information, Found;
        sources: [article("G-09")];
        check: training_kind
    }
    /// Somebody understands each platform.
    PLATFORM_COMPETENCY = G_10 {
        Competency, Warning, Information, Found;
        sources: [article("G-10")];
        check: platform_competency
    }
    /// The service tries out new things inside its practice.
    INNOVATION = G_11 {
        Competency, Info, Information, Found, dated;
        sources: [article("G-11")];
        check: |facts, out| attested(facts, out, AttestationTopic::Innovation)
    }
    /// The guidance relation has been thought through.
    BOUNDARIES = G_12 {
        Mode, Warning, Information, Found, dated;
        sources: [article("G-12"), cited(&ACA14, "H.4, H.6", Confidence::Memory)];
        check: boundaries
    }
    /// Contributions show where they come from.
    PROVENANCE = G_13 {
        Information, Warning, Information, Found;
        sources: [article("G-13")];
        check: provenance
    }
    /// The audience is declared.
    AUDIENCE = G_14 {
        Mode, Warning, Information, Found;
        sources: [article("G-14"), cited(&EG19, "page 25", Confidence::Found)];
        check: |facts, out| {
            if facts.document.audience.is_none() {
                out.add("undeclared", at!["audience"], vec![]);
            }
        }
    }
    /// The privacy rules hold on mobile clients too.
    MOBILE = G_15 {
        Privacy, Warning, Information, Inferred;
        sources: [article("G-15")];
        check: mobile
    }
}

fn channel_culture(facts: &Facts<'_>, out: &mut Findings<'_>) {
    if facts.channels().is_empty() {
        out.add("no-channel", at!["channels"], vec![]);
    }
    for (index, channel) in facts.channels().iter().enumerate() {
        if channel.platform.is_absent() {
            out.add("no-platform", at!["channels", index, "platform"], vec![]);
        }
        if channel.norms.is_absent() {
            out.add("no-norms", at!["channels", index, "norms"], vec![]);
        }
    }
}

fn active_participation(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let active = [
        ParticipationKind::Reply,
        ParticipationKind::Post,
        ParticipationKind::Share,
        ParticipationKind::CoProduce,
    ];
    for (index, channel) in facts.channels().iter().enumerate() {
        let wide = channel.mode.is_some_and(|mode| mode.includes(EngagementMode::Collaborative));
        if wide && !channel.participation.iter().any(|kind| active.contains(kind)) {
            out.add("passive", at!["channels", index, "participation"], vec![]);
        }
    }
}

fn three_facets(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let contributions = facts.agreement().is_some_and(|agreement| agreement.contribution_rule.is_some());
    // What it uses from other documents counts, also where those are not at hand.
    let uses = facts.document.uses.as_ref();
    let unseen = facts.agreement().is_none() && uses.is_some_and(|uses| uses.group_agreement.is_some());
    let shared = uses.is_some_and(|uses| !uses.platforms.is_empty());
    let facets = [
        ("content", !facts.information().is_empty() || contributions || unseen),
        ("community", facts.channels().iter().any(|channel| !channel.participation.is_empty())),
        ("technology", !facts.document.platforms.is_empty() || shared),
    ];
    if facets.iter().any(|(_, present)| !present) {
        let missing = facets.iter().filter(|(_, present)| !present).map(|(facet, _)| *facet);
        out.add("incomplete", at![], vec![terms("facets", "facet", missing)]);
    }
}

fn observers(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(rule) = facts.agreement().and_then(|agreement| agreement.participation_roles.as_ref()) else {
        return;
    };
    let silent = rule.reason_without_observers.is_absent();
    if !rule.roles.is_empty() && !rule.roles.contains(&ParticipationRole::Observer) && silent {
        out.add("silent", at!["group_agreement", "participation_roles", "roles"], vec![]);
    }
}

fn mode_order(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(engagement) = facts.document.mode else {
        return;
    };
    for (index, channel) in facts.channels().iter().enumerate() {
        if let Some(mode) = channel.mode.filter(|mode| !engagement.includes(*mode)) {
            let params = vec![
                term("channel_mode", "mode", mode.as_str()),
                term("engagement_mode", "mode", engagement.as_str()),
            ];
            out.add_both("wider", [at!["channels", index, "mode"], at!["mode"]], params);
        }
    }
}

fn named_abilities(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, channel) in facts.channels().iter().enumerate() {
        let Some(mode) = channel.mode else { continue };
        let named = bits_of(&channel.required_abilities);
        let unnamed = || {
            Ability::ALL
                .iter()
                .filter(move |ability| ability.mode() == mode && named & bits_of(&[**ability]) == 0)
        };
        if unnamed().next().is_some() {
            let words = terms("abilities", "ability", unnamed().map(|ability| ability.as_str()));
            out.add("unnamed", at!["channels", index, "required_abilities"], vec![words]);
        }
    }
}

fn development_plan(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, member) in facts.members().iter().enumerate() {
        for (goal_index, goal) in member.development_plan.iter().enumerate() {
            let here = |field: &str| at!["team", "members", index, "development_plan", goal_index, field];
            if goal.due_on.is_none() {
                out.add("undated", here("due_on"), vec![]);
            }
            if goal.action.is_absent() {
                out.add("no-action", here("action"), vec![]);
            }
            if facts.is_over(goal.due_on.as_ref()) {
                out.add("overdue", here("due_on"), vec![]);
            }
        }
    }
}

fn is_training(evidence: &Evidence) -> bool {
    matches!(evidence.kind, Some(EvidenceKind::InitialTraining | EvidenceKind::ContinuingTraining))
}

fn training(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, member) in facts.members().iter().enumerate() {
        let mut evidence = member.competencies.iter().flat_map(|claim| &claim.evidence);
        if !member.competencies.is_empty() && !evidence.any(is_training) {
            out.add("no-training", at!["team", "members", index, "competencies"], vec![]);
        }
    }
}

fn training_kind(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let (mut any, mut continuing) = (false, false);
    for (index, member) in facts.members().iter().enumerate() {
        for (claim_index, claim) in member.competencies.iter().enumerate() {
            for (place, evidence) in
                claim.evidence.iter().enumerate().filter(|(_, evidence)| is_training(evidence))
            {
                any = true;
                continuing |= evidence.kind == Some(EvidenceKind::ContinuingTraining);
                if evidence.dated.is_none() {
                    let pointer = at![
                        "team",
                        "members",
                        index,
                        "competencies",
                        claim_index,
                        "evidence",
                        place,
                        "dated"
                    ];
                    out.add("undated", pointer, vec![]);
                }
            }
        }
    }
    if any && !continuing {
        out.add("no-continuing", at!["team", "members"], vec![]);
    }
}

fn platform_competency(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let used = Ids::of(facts.channels().iter().map(|channel| &channel.platform));
    let claims = facts.members().iter().flat_map(|member| &member.competencies);
    let known: Ids<'_> = claims
        .filter(|claim| facts.counts(claim))
        .flat_map(|claim| claim.platforms.iter().map(String::as_str))
        .collect();
    for (index, platform) in facts.document.platforms.iter().enumerate() {
        let Some(id) = platform.id.as_deref() else { continue };
        if used.contains(id) && !known.contains(id) {
            out.add("unknown", at!["platforms", index], vec![name("platform", id)]);
        }
    }
}

fn boundaries(facts: &Facts<'_>, out: &mut Findings<'_>) {
    if facts.document.boundaries.is_absent() {
        out.add("no-text", at!["boundaries"], vec![]);
    }
    attested(facts, out, AttestationTopic::GuidanceRelation);
}

fn provenance(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, item) in facts.information().iter().enumerate() {
        if item.author.is_none() {
            out.add("no-author", at!["information", index, "author"], vec![]);
        }
    }
    let rule = facts.agreement().and_then(|agreement| agreement.contribution_rule.as_ref());
    if facts.mode.includes(EngagementMode::Collaborative)
        && rule.is_some_and(|rule| rule.provenance.is_empty())
    {
        out.add("unmarked", at!["group_agreement", "contribution_rule", "provenance"], vec![]);
    }
}

fn mobile(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    if policy.clients.contains(&Client::MobileApp) {
        return;
    }
    for (index, channel) in facts.channels().iter().enumerate() {
        if channel.clients.contains(&Client::MobileApp) {
            let places = [at!["channels", index, "clients"], at!["privacy_policy", "clients"]];
            out.add_both("not-mobile", places, vec![]);
        }
    }
}
