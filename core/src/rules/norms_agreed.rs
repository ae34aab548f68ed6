//! Rules NORM-01 to NORM-12: what a group agrees on.

use crate::catalogue::{ACA14, BV18, Confidence, DESIGN, GC, TGL, article, cited};
use crate::dated::Known;
use crate::model::{
    Acceptance, Anonymity, CommunityStage, DataTableId, EngagementMode, EscalationTrigger, GroupAgreement,
    GroupMember, IdentityForm, ParticipationRole, RecordingPermission, SanctionStep, TeamRole,
};
use crate::report::Fix;
use crate::rules::collaborative::{self, of_group};
use crate::rules::findings::{date, number, term, terms};
use crate::rules::group::{is_active, is_before};
use crate::rules::ids::Ids;
use crate::rules::lexicon::{Topic, says};
use crate::rules::{Facts, Findings, at, community, rules};
use crate::shape::Shaped as _;

rules! {
    since "2026.2";
    /// The agreement has the four norms that every group needs.
    FOUR_NORMS = NORM_01 {
        Norms, Error, Collaborative, Found;
        sources: [article("C-12"), article("C-15"), article("C-16"), article("C-17")];
        asked_by: [
            collaborative::CONFIDENTIALITY,
            collaborative::COLLABORATION_TYPE,
            collaborative::SUPPORT,
            collaborative::RESPECT,
        ]
    }
    /// Confidentiality has limits and is no guarantee.
    CONFIDENTIALITY_LIMITS = NORM_02 {
        Norms, Error, Collaborative, Found;
        sources: [
            cited(&GC, "limits of confidentiality", Confidence::Found),
            cited(&ACA14, "B.4.a", Confidence::Found),
            cited(&DESIGN, "lexicon of guarantees", Confidence::Inferred),
        ];
        floor: Warning;
        check: confidentiality_limits
    }
    /// Everybody who writes has accepted the agreement.
    ALL_ACCEPTED = NORM_03 {
        Norms, Error, Collaborative, Found, dated;
        sources: [article("C-18"), cited(&DESIGN, "days of grace", Confidence::Inferred)];
        check: all_accepted
    }
    /// A change that matters asks everybody again.
    ACCEPTED_AGAIN = NORM_04 {
        Norms, Warning, Collaborative, Inferred;
        sources: [cited(&DESIGN, "major changes", Confidence::Inferred)];
        check: accepted_again
    }
    /// A practitioner moderates, and somebody can step in.
    MODERATORS = NORM_05 {
        Norms, Error, Collaborative, Found, dated;
        sources: [
            article("K-09"),
            article("K-10"),
            article("K-11"),
            cited(&DESIGN, "substitute", Confidence::Inferred),
        ];
        check: moderators
    }
    /// A closed group is visited regularly too.
    VISITED = NORM_06 {
        Team, Warning, Collaborative, Found, dated;
        sources: [article("K-11")];
        check: visited
    }
    /// Presence is planned and kept up.
    PRESENCE = NORM_07 {
        Team, Error, Community, Found, dated;
        sources: [article("K-05")];
        asked_by: [community::PRESENCE_PLAN, community::PRESENCE_KEPT]
    }
    /// What follows a breach goes from mild to strong.
    SANCTION_LADDER = NORM_08 {
        Norms, Error, Collaborative, Found;
        sources: [
            cited(&TGL, "graduated handling", Confidence::Found),
            cited(&DESIGN, "severe triggers", Confidence::Inferred),
        ];
        check: sanction_ladder
    }
    /// It is clear what is passed on, and to whom.
    ESCALATION = NORM_09 {
        Norms, Error, Collaborative, Found;
        sources: [
            cited(&BV18, "duty to notify", Confidence::Found),
            cited(&GC, "limits of confidentiality", Confidence::Found),
        ];
        floor: Warning;
        check: escalation
    }
    /// The group records nothing that the privacy policy rules out.
    RECORDING = NORM_10 {
        Norms, Error, Collaborative, Inferred;
        sources: [cited(&DESIGN, "agreement and policy", Confidence::Inferred)];
        floor: Warning;
        check: recording
    }
    /// The names in the group fit the anonymity that people are told of.
    IDENTITY = NORM_11 {
        Norms, Error, Collaborative, Inferred;
        sources: [article("O-07"), article("K-07"), cited(&DESIGN, "agreement and policy", Confidence::Inferred)];
        check: identity
    }
    /// Chosen names need something that keeps them reliable.
    RELIABLE_PSEUDONYMS = NORM_12 {
        Norms, Warning, Community, Found;
        sources: [article("K-07"), article("K-08")];
        check: |facts, out| {
            let rule = facts.agreement().and_then(|agreement| agreement.identity_rule.as_ref());
            let silent = |form| form == Some(IdentityForm::Pseudonym);
            if rule.is_some_and(|rule| silent(rule.form) && rule.reliability.is_absent()) {
                out.add("unsaid", at!["group_agreement", "identity_rule", "reliability"], vec![]);
            }
        }
    }
}

fn confidentiality_limits(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let norm = facts.agreement().and_then(|agreement| agreement.confidentiality_norm.as_ref());
    // That there is no norm at all is reported by the rule about confidentiality (C-12).
    let Some(norm) = norm.filter(|norm| !norm.text.is_absent()) else { return };
    if norm.limits.is_absent() {
        out.add("no-limits", at!["group_agreement", "confidentiality_norm", "limits"], vec![]);
    }
    for (field, texts) in [("text", &norm.text), ("scope", &norm.scope)] {
        for (tag, text) in &texts.0 {
            if says(Topic::Guarantee, tag, text) {
                out.add(
                    "guarantee",
                    at!["group_agreement", "confidentiality_norm", field, tag.as_str()],
                    vec![],
                );
            }
        }
    }
}

fn all_accepted(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    // That nobody accepted is one finding (C-18), not one for each member.
    if agreement.members.is_empty() || agreement.acceptances.is_empty() {
        return;
    }
    let accepted = Ids::of(agreement.acceptances.iter().map(|acceptance| &acceptance.member));
    for (index, member) in agreement.members.iter().enumerate() {
        if accepted.lacks(member.id.as_ref()) && must_accept(member) && is_active(facts, member) {
            grace_over(facts, agreement, index, member, out);
        }
    }
    let people = agreement.members.iter().map(|member| &member.id);
    let known = Ids::of(people.chain(facts.members().iter().map(|person| &person.id)));
    for (index, acceptance) in agreement.acceptances.iter().enumerate() {
        if known.lacks(acceptance.member.as_ref()) {
            out.add("stranger", at!["group_agreement", "acceptances", index, "member"], vec![]);
        }
    }
}

/// Whether somebody has to accept the agreement before writing. Practitioners are bound by their work.
pub(crate) fn must_accept(member: &GroupMember) -> bool {
    member.role != Some(ParticipationRole::Practitioner) && member.read_only != Some(true)
}

/// Reports a member who has accepted no version, once the days for doing so are over. Members who accepted an older
/// one are reported by the rule about the agreement (C-18).
fn grace_over(
    facts: &Facts<'_>,
    agreement: &GroupAgreement,
    index: usize,
    member: &GroupMember,
    out: &mut Findings<'_>,
) {
    let usual = facts.interval("acceptance_grace").filter(|_| agreement.grace_days.is_none());
    let grace = agreement.grace_days.map_or_else(|| usual.map_or(0, |(days, _)| days), u64::from);
    let start = member.joined_on.as_ref().or(agreement.last_major_change_on.as_ref());
    if start.is_none_or(|start| facts.days_since(Some(start)).is_some_and(|days| days > grace)) {
        let place = vec![at!["group_agreement", "members", index]];
        let added = out.add_with("not-accepted", place, vec![number("days", grace)]);
        if let Some((_, row)) = usual {
            added.because(&row);
        }
    }
}

fn accepted_again(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let changed = agreement.last_major_change_on.as_ref();
    let (Some(day), Some(version)) = (changed.and_then(|date| date.value()), &agreement.version) else {
        return;
    };
    let current = |acceptance: &&Acceptance| acceptance.version.as_ref() == Some(version);
    let early = |acceptance: &Acceptance| is_before(acceptance.accepted_on.as_ref(), changed);
    if !agreement.acceptances.iter().filter(current).any(early) {
        return;
    }
    let later = agreement.acceptances.iter().filter(current).filter(|acceptance| !early(acceptance));
    let settled = Ids::of(later.map(|acceptance| &acceptance.member));
    for (index, acceptance) in agreement.acceptances.iter().enumerate() {
        if current(&acceptance) && early(acceptance) && settled.lacks(acceptance.member.as_ref()) {
            let places = [
                at!["group_agreement", "acceptances", index, "accepted_on"],
                at!["group_agreement", "last_major_change_on"],
            ];
            out.add_both("older", places, vec![date("date", day)]);
        }
    }
}

fn moderators(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let moderators = agreement.moderation.as_ref().map_or(&[][..], |moderation| &moderation.moderators);
    let place = || at!["group_agreement", "moderation", "moderators"];
    let Some(first) = moderators.first() else {
        // In a community the rule about handling the group (K-10) reports it.
        if facts.mode == EngagementMode::Collaborative {
            out.add("no-moderator", place(), vec![]);
        }
        return;
    };
    let fitting = |roles: &[TeamRole]| {
        roles.iter().any(|role| matches!(role, TeamRole::Practitioner | TeamRole::Moderator))
    };
    let team = Ids::of(facts.members().iter().map(|person| &person.id));
    let fit = facts.members().iter().filter(|person| fitting(&person.roles));
    let fit = Ids::of(fit.map(|person| &person.id));
    // Moderators who are not in the team at all are reported as dangling references (DOC-11).
    if moderators.iter().any(|id| team.contains(id)) && !moderators.iter().any(|id| fit.contains(id)) {
        out.add("no-practitioner", place(), vec![]);
    }
    let substitute = facts.document.presence_plan.as_ref().and_then(|plan| plan.substitute.as_ref());
    let several = moderators.iter().any(|id| id != first);
    if several || substitute.is_some_and(|id| !id.is_absent() && id != first) {
        return;
    }
    let Some(row) = facts.look_up(DataTableId::GroupLimits, "substitute_after_days") else { return };
    let most = u64::from(row.value().unwrap_or_default());
    if is_open_longer_than(facts, agreement, most) {
        out.add_with("no-substitute", vec![place()], vec![number("days", most)]).because(&row);
    }
}

/// Whether the group has been open for more than `days`. A group without a first day is thought to be old.
fn is_open_longer_than(facts: &Facts<'_>, agreement: &GroupAgreement, days: u64) -> bool {
    let duration = agreement.duration.as_ref();
    if facts.is_over(duration.and_then(|duration| duration.ends_on.as_ref())) {
        return false;
    }
    match duration.and_then(|duration| duration.starts_on.as_ref()) {
        None => true,
        start => facts.days_since(start).is_some_and(|open| open > days),
    }
}

fn visited(facts: &Facts<'_>, out: &mut Findings<'_>) {
    // In a community the rule about following the group (K-11) asks for the same, and more firmly.
    if facts.mode != EngagementMode::Collaborative {
        return;
    }
    let plan = facts.document.monitoring_plan.as_ref();
    let interval = plan.and_then(|plan| plan.interval_days);
    let visit = plan.and_then(|plan| plan.last_visit_on.as_ref());
    let Some(interval) = interval.map(u64::from) else {
        let place = at!["monitoring_plan", "interval_days"];
        let added = out.add_with("no-interval", vec![place.clone()], vec![]);
        if let Some((days, row)) = plan.and_then(|plan| plan.stage).and_then(|stage| usual_for(facts, stage))
        {
            added.because(&row).fix(Fix { pointer: place, value: Some(days.into()), safe: false });
        }
        return;
    };
    if visit.is_none() {
        out.add("no-visit", at!["monitoring_plan", "last_visit_on"], vec![]);
    }
    if let Some(days) = facts.days_since(visit).filter(|days| *days > interval) {
        let places = [at!["monitoring_plan", "last_visit_on"], at!["monitoring_plan", "interval_days"]];
        out.add_both("overdue", places, vec![number("days", days), number("promised", interval)]);
    }
}

/// How often a group is usually visited at this stage of its life.
fn usual_for<'d>(facts: &Facts<'d>, stage: CommunityStage) -> Option<(u64, Known<'d>)> {
    facts.interval(usual_key(stage)?)
}

/// The row of the review intervals that says how often a group is usually visited at this stage of its life.
pub(crate) const fn usual_key(stage: CommunityStage) -> Option<&'static str> {
    match stage {
        CommunityStage::Coalescing => Some("monitoring_coalescing"),
        CommunityStage::Maturing => Some("monitoring_maturing"),
        CommunityStage::Stewardship => Some("monitoring_stewardship"),
        CommunityStage::Potential | CommunityStage::Transformation => None,
    }
}

fn sanction_ladder(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let sanctions = agreement.sanctions.as_ref();
    let ladder = sanctions.map_or(&[][..], |sanctions| &sanctions.ladder);
    let place = || at!["group_agreement", "sanctions", "ladder"];
    let Some(first) = ladder.first() else {
        out.add("no-ladder", place(), vec![]);
        return;
    };
    if !ladder.is_sorted() {
        let mut steps = ladder.to_vec();
        steps.sort_unstable();
        let value = steps.into_iter().map(SanctionStep::as_str).collect::<Vec<_>>().into();
        let fix = Fix { pointer: place(), value: Some(value), safe: false };
        out.add_with("out-of-order", vec![place()], vec![]).fix(fix);
    } else if *first == SanctionStep::Removal
        && sanctions.is_some_and(|sanctions| sanctions.severe_triggers.is_absent())
    {
        out.add("straight-removal", place(), vec![]);
    }
    if !ladder.contains(&SanctionStep::Removal) {
        out.add("no-removal", place(), vec![]);
    }
}

fn escalation(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    // In a community the rule about handling the group (K-10) reports that contacts or triggers are wholly missing.
    let collaborative = facts.mode == EngagementMode::Collaborative;
    let Some(plan) = &agreement.escalation else {
        if collaborative {
            out.add("no-plan", at!["group_agreement", "escalation"], vec![]);
        }
        return;
    };
    if collaborative && plan.contacts.is_empty() {
        out.add("no-contacts", at!["group_agreement", "escalation", "contacts"], vec![]);
    }
    let missing = || EscalationTrigger::ALL.iter().filter(|trigger| !plan.triggers.contains(trigger));
    if missing().next().is_some() && (collaborative || !plan.triggers.is_empty()) {
        let words = terms("triggers", "trigger", missing().map(|trigger| trigger.as_str()));
        out.add("uncovered", at!["group_agreement", "escalation", "triggers"], vec![words]);
    }
}

fn recording(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let rule = facts.agreement().and_then(|agreement| agreement.recording_rule.as_ref());
    let (Some(rule), Some(policy)) = (rule, facts.policy()) else { return };
    if rule.permission.is_none_or(|permission| permission == RecordingPermission::NotAllowed) {
        return;
    }
    // Who names no media allows all of them.
    let field = if rule.media.is_empty() { "permission" } else { "media" };
    for (index, entry) in policy.recording.iter().enumerate() {
        let Some(medium) = entry.medium.filter(|_| entry.recorded == Some(false)) else { continue };
        if rule.media.is_empty() || rule.media.contains(&medium) {
            let places = [
                at!["group_agreement", "recording_rule", field],
                at!["privacy_policy", "recording", index, "recorded"],
            ];
            out.add_both("looser", places, vec![term("medium", "medium", medium.as_str())]);
        }
    }
}

/// Whether people cannot take part under such a name and be as anonymous as that.
const fn contradicts(form: IdentityForm, level: Anonymity) -> bool {
    use Anonymity::{Anonymous, Identified, PseudonymousSelf, PseudonymousVerified};
    match form {
        IdentityForm::RealName => matches!(level, Anonymous | PseudonymousSelf | PseudonymousVerified),
        IdentityForm::Verified => matches!(level, Anonymous | PseudonymousSelf),
        IdentityForm::FirstName => matches!(level, Anonymous),
        IdentityForm::Pseudonym => matches!(level, Identified),
    }
}

fn identity(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let rule = facts.agreement().and_then(|agreement| agreement.identity_rule.as_ref());
    let Some(form) = rule.and_then(|rule| rule.form) else { return };
    let mut hold = |level: Option<Anonymity>, place: &dyn Fn() -> String| {
        if let Some(level) = level.filter(|level| contradicts(form, *level)) {
            let params =
                vec![term("form", "name_form", form.as_str()), term("level", "anonymity", level.as_str())];
            out.add_both("contradicted", [at!["group_agreement", "identity_rule", "form"], place()], params);
        }
    };
    let promise = facts.policy().and_then(|policy| policy.anonymity.as_ref());
    hold(promise.and_then(|promise| promise.level), &|| at!["privacy_policy", "anonymity", "level"]);
    for (index, channel) in of_group(facts) {
        hold(channel.anonymity, &|| at!["channels", index, "anonymity"]);
    }
}
