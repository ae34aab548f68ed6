//! Rules PRIV-18 to PRIV-22: recording, and the assessment of privacy consequences.

use std::collections::BTreeMap;

use crate::catalogue::{Confidence, DESIGN, GDPR, OGR, STRL, article, cited};
use crate::model::{
    Channel, Date, Dpia, DpiaStatus, GroupAgreement, Medium, RecordingRule, ResidualRisk, Timing,
};
use crate::rules::collaborative::of_group;
use crate::rules::findings::date;
use crate::rules::ids::Ids;
use crate::rules::privacy_grounds::{in_policy, in_policy_list, is_information_only};
use crate::rules::{Facts, Findings, at, rules};
use crate::shape::Shaped as _;

rules! {
    since "2026.2";
    /// Who is recorded knows why, on what ground, and for how long.
    RECORDING_EXPLAINED = PRIV_18 {
        Privacy, Error, Information, Inferred;
        sources: [
            cited(&GDPR, "article 13", Confidence::Found),
            article("O-04"),
            cited(&DESIGN, "what to say of a recording", Confidence::Inferred),
        ];
        floor: Warning;
        check: recording_explained
    }
    /// A group is recorded only when every member has agreed to it.
    RECORDING_AGREED = PRIV_19 {
        Privacy, Error, Collaborative, Inferred, dated;
        sources: [
            cited(&OGR, "rules on recording", Confidence::Found),
            cited(&DESIGN, "consent of every member", Confidence::Inferred),
        ];
        floor: Warning;
        check: recording_agreed
    }
    /// Members know that recording a talk in secret is a crime.
    SECRET_RECORDING = PRIV_20 {
        Privacy, Warning, Collaborative, Memory;
        sources: [cited(&STRL, "section 205", Confidence::Memory)];
        check: secret_recording
    }
    /// The privacy consequences were assessed, and again after the last change.
    CONSEQUENCES_ASSESSED = PRIV_21 {
        Privacy, Error, Information, Found;
        sources: [cited(&GDPR, "article 35", Confidence::Found), article("O-12")];
        check: consequences_assessed
    }
    /// The authority is asked when much risk is left.
    PRIOR_CONSULTATION = PRIV_22 {
        Privacy, Error, Information, Found;
        sources: [cited(&GDPR, "article 36", Confidence::Found)];
        check: prior_consultation
    }
}

/// The recordings that are on, with their places.
fn recordings<'d>(facts: &Facts<'d>) -> impl Iterator<Item = (usize, &'d RecordingRule)> {
    let rules = facts.policy().map_or(&[][..], |policy| &policy.recording);
    rules.iter().enumerate().filter(|(_, rule)| rule.recorded == Some(true))
}

fn recording_explained(facts: &Facts<'_>, out: &mut Findings<'_>) {
    for (index, rule) in recordings(facts) {
        let parts = [
            ("no-purpose", "purpose", rule.purpose.is_absent()),
            ("no-basis", "lawful_basis", rule.lawful_basis.is_none()),
            ("no-notice", "notice", rule.notice.is_absent()),
            ("no-retention", "retention_days", rule.retention_days.is_none()),
        ];
        for (case, field, _) in parts.into_iter().filter(|(.., is_absent)| *is_absent) {
            out.add(case, in_policy_list("recording", index, field), vec![]);
        }
    }
}

/// The media whose recording records a group in real time, as far as its channels say, as bits in the order of the type.
/// What is written or posted where nobody has to be there at the same time stays there anyhow and is no recording.
fn live_media(facts: &Facts<'_>) -> u16 {
    let is_live = |channel: &&Channel| channel.timing.is_empty() || channel.is_synchronous();
    let live = of_group(facts).map(|(_, channel)| channel).filter(is_live);
    live.fold(0, |all, channel| {
        let shared = if channel.media.is_empty() { Medium::ALL } else { &channel.media };
        let waits = channel.timing.contains(&Timing::Asynchronous);
        let stays = |medium: &Medium| waits && !ALWAYS_LIVE.contains(medium);
        shared.iter().filter(|medium| !stays(medium)).fold(all, |all, medium| all | bit(*medium))
    })
}

/// What is shared in the moment only, unless somebody records it.
const ALWAYS_LIVE: [Medium; 3] = [Medium::Audio, Medium::Video, Medium::Screen];

const fn bit(medium: Medium) -> u16 {
    1 << (medium as u16)
}

const _: () = assert!(Medium::ALL.len() <= 16, "the media must fit the bits");

/// The place of the first recording of what a group shares in real time.
fn group_recording(facts: &Facts<'_>) -> Option<usize> {
    recordings(facts).next()?;
    let live = live_media(facts);
    let is_of_group = |rule: &RecordingRule| rule.medium.is_some_and(|medium| live & bit(medium) != 0);
    recordings(facts).find(|(_, rule)| is_of_group(rule)).map(|(index, _)| index)
}

fn recording_agreed(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let Some(recording) = group_recording(facts) else { return };
    let recorded = || in_policy_list("recording", recording, "recorded");
    if agreement.acceptances.is_empty() {
        out.add_both("nobody", [at!["group_agreement", "acceptances"], recorded()], vec![]);
        return;
    }
    let is_gone = |left: &Option<Date>| facts.is_over(left.as_ref());
    let gone = agreement.members.iter().filter(|member| is_gone(&member.left_on));
    let gone = Ids::of(gone.map(|member| &member.id));
    let newest = newest_acceptances(agreement);
    for (member, (_, index)) in &newest {
        let agreed = agreement.acceptances.get(*index).and_then(|acceptance| acceptance.recording_consent);
        if agreed != Some(true) && !gone.contains(member) {
            let pointer = at!["group_agreement", "acceptances", *index, "recording_consent"];
            out.add_both("not-agreed", [pointer, recorded()], vec![]);
        }
    }
    for (index, member) in agreement.members.iter().enumerate() {
        let is_unasked = member.id.as_deref().is_some_and(|id| !newest.contains_key(id));
        if is_unasked && !is_gone(&member.left_on) {
            out.add_both("unasked", [at!["group_agreement", "members", index], recorded()], vec![]);
        }
    }
}

/// For each member the day and the place of the newest acceptance.
fn newest_acceptances(agreement: &GroupAgreement) -> BTreeMap<&str, (Option<chrono::NaiveDate>, usize)> {
    let mut newest = BTreeMap::new();
    for (index, acceptance) in agreement.acceptances.iter().enumerate() {
        let Some(member) = acceptance.member.as_deref() else { continue };
        let this = (acceptance.accepted_on.as_ref().and_then(Date::value), index);
        newest.entry(member).and_modify(|known| *known = this.max(*known)).or_insert(this);
    }
    newest
}

/// The country whose law makes it a crime to record in secret a talk that one does not take part in.
const SECRET_RECORDING_IS_A_CRIME_IN: &str = "NO";

fn secret_recording(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    if facts.document.jurisdiction.as_deref() != Some(SECRET_RECORDING_IS_A_CRIME_IN)
        || agreement.recording_rule.as_ref().is_some_and(|rule| rule.secret_recording_told == Some(true))
    {
        return;
    }
    let talks = |channel: &Channel| {
        channel.is_synchronous()
            && [Medium::Audio, Medium::Video].iter().any(|medium| channel.media.contains(medium))
    };
    if let Some((index, _)) = of_group(facts).find(|(_, channel)| talks(channel)) {
        let places = [
            at!["group_agreement", "recording_rule", "secret_recording_told"],
            at!["channels", index, "media"],
        ];
        out.add_both("not-told", places, vec![]);
    }
}

fn consequences_assessed(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    let Some(dpia) = &policy.dpia else {
        // From one-to-one communication on, O-12 tells of it.
        if is_information_only(facts) {
            out.add("none", in_policy("dpia"), vec![]);
        }
        return;
    };
    let here = |field: &str| at!["privacy_policy", "dpia", field];
    match dpia.status {
        Some(DpiaStatus::NotNeeded) if dpia.reason.is_absent() => {
            out.add("no-reason", here("reason"), vec![])
        }
        Some(DpiaStatus::Done) if dpia.done_on.is_none() => out.add("undated", here("done_on"), vec![]),
        _ => {}
    }
    let changed = policy.edition.as_ref().and_then(|edition| edition.changed_materially_on.as_ref());
    if let (Some(done), Some(changed)) = (day_done(dpia), changed.and_then(Date::value)) {
        if done < changed {
            let places = [here("done_on"), at!["privacy_policy", "edition", "changed_materially_on"]];
            out.add_both("outdated", places, vec![date("done", done), date("changed", changed)]);
        }
    }
}

/// The day of an assessment that was made.
fn day_done(dpia: &Dpia) -> Option<chrono::NaiveDate> {
    let is_made = matches!(dpia.status, Some(DpiaStatus::Done | DpiaStatus::PriorConsultation));
    dpia.done_on.as_ref().filter(|_| is_made)?.value()
}

fn prior_consultation(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(dpia) = facts.policy().and_then(|policy| policy.dpia.as_ref()) else { return };
    let is_asked = dpia.status == Some(DpiaStatus::PriorConsultation);
    if dpia.residual_risk == Some(ResidualRisk::High) && !is_asked {
        let here = |field: &str| at!["privacy_policy", "dpia", field];
        out.add_both("not-asked", [here("residual_risk"), here("status")], vec![]);
    }
}
