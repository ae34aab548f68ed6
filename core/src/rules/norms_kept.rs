//! Rules NORM-13 to NORM-25: how a group's norms are kept up, and what they must fit.

use crate::catalogue::{CEX, Confidence, DESIGN, EG17, GC, SALMON, TGL, VFGRUPPE, article, cited};
use crate::model::{
    Acceptance, DataTableId, Date, EngagementMode, GroupAgreement, GroupMember, ParticipationKind,
    ParticipationRole, PrivateMessages, RetentionAction, Visibility,
};
use crate::pointer::{Place, is_within};
use crate::rules::collaborative::of_group;
use crate::rules::findings::{date, number, term, terms};
use crate::rules::group::{Minors, is_active, is_before, takes_part};
use crate::rules::lexicon::{Topic, says};
use crate::rules::{Facts, Findings, at, general, rules};
use crate::shape::Shaped;

rules! {
    since "2026.2";
    /// Nobody is kept from observing without a reason.
    OBSERVERS = NORM_13 {
        Norms, Warning, Collaborative, Found;
        sources: [article("G-04")];
        asked_by: [general::OBSERVERS]
    }
    /// New members are welcomed.
    ONBOARDING = NORM_14 {
        Norms, Warning, Collaborative, Found;
        sources: [article("C-08"), cited(&SALMON, "stages 1 and 2", Confidence::Found)];
        check: onboarding
    }
    /// Minors are not in one group with employers or parents unawares.
    MIXED_GROUP = NORM_15 {
        Norms, Warning, Collaborative, Inferred;
        sources: [cited(&EG17, "parents in chats", Confidence::Found), cited(&DESIGN, "mixed groups", Confidence::Inferred)];
        check: mixed_group
    }
    /// Minors are protected.
    MINORS = NORM_16 {
        Norms, Error, Collaborative, Inferred, dated;
        sources: [cited(&DESIGN, "minors in groups", Confidence::Inferred)];
        floor: Warning;
        check: minors
    }
    /// The agreement is gone through now and then, and after an incident.
    REVIEWED = NORM_17 {
        Norms, Warning, Collaborative, Inferred, dated;
        sources: [
            cited(&TGL, "update by feedback", Confidence::Found),
            cited(&DESIGN, "six months", Confidence::Inferred),
        ];
        check: reviewed
    }
    /// A group that is over is closed in an orderly way.
    CLOSED = NORM_18 {
        Norms, Warning, Collaborative, Inferred, dated;
        sources: [cited(&DESIGN, "closing", Confidence::Inferred)];
        check: closed
    }
    /// What is kept after the end fits the privacy policy.
    CLOSING_RETENTION = NORM_19 {
        Norms, Error, Collaborative, Inferred;
        sources: [cited(&DESIGN, "agreement and policy", Confidence::Inferred)];
        check: closing_retention
    }
    /// Members are reminded of confidentiality.
    REMINDED = NORM_20 {
        Norms, Warning, Collaborative, Found, dated;
        sources: [
            cited(&GC, "reinforce often", Confidence::Found),
            cited(&DESIGN, "ninety days", Confidence::Inferred),
        ];
        check: reminded
    }
    /// The group is no larger than what can be followed.
    SIZE = NORM_21 {
        Norms, Warning, Collaborative, Inferred, dated;
        sources: [
            cited(&VFGRUPPE, "small groups", Confidence::Found),
            cited(&DESIGN, "sizes of groups", Confidence::Inferred),
        ];
        check: size
    }
    /// There is a rule for advertising.
    ADVERTISING = NORM_22 {
        Norms, Warning, Collaborative, Found;
        sources: [cited(&CEX, "advertising", Confidence::Found)];
        check: |facts, out| {
            if facts.agreement().is_some_and(|agreement| agreement.commercial_rule.is_none()) {
                out.add("unruled", at!["group_agreement", "commercial_rule"], vec![]);
            }
        }
    }
    /// No text promises what nobody can keep.
    ABSOLUTE_WORDS = NORM_23 {
        Norms, Info, Information, Inferred;
        sources: [cited(&DESIGN, "lexicon of absolute words", Confidence::Inferred)];
        check: absolute_words
    }
    /// It is clear what happens when somebody uninvited answers.
    UNINVITED_ANSWERS = NORM_24 {
        Norms, Warning, Collaborative, Found;
        sources: [cited(&EG17, "answers in the practitioner's place", Confidence::Found)];
        check: |facts, out| {
            if facts.agreement().is_some_and(|agreement| agreement.uninvited_answers.is_absent()) {
                out.add("no-route", at!["group_agreement", "uninvited_answers"], vec![]);
            }
        }
    }
    /// No more people see the group than its norm of confidentiality says.
    SEEN_BY = NORM_25 {
        Norms, Error, Collaborative, Found;
        sources: [article("C-12")];
        floor: Warning;
        check: seen_by
    }
}

fn onboarding(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let welcomed = agreement.onboarding.as_ref().is_some_and(|plan| {
        !plan.welcome.is_absent() || !plan.technical_help.is_absent() || plan.norms_walkthrough == Some(true)
    });
    if !welcomed {
        out.add("no-onboarding", at!["group_agreement", "onboarding"], vec![]);
    }
}

fn mixed_group(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let guests = [ParticipationRole::GuestEmployer, ParticipationRole::Guardian];
    let there = || guests.into_iter().filter(|role| takes_part(facts, *role));
    if there().next().is_none() {
        return;
    }
    let Some(minors) = Minors::of(facts) else { return };
    let words = terms("guests", "participant", there().map(ParticipationRole::as_str));
    let place = at!["group_agreement", "participation_roles", "roles"];
    let added = out.add_with("together", vec![place], vec![words]);
    if let Some(row) = minors.majority {
        added.because(&row);
    }
}

fn minors(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let (Some(agreement), Some(minors)) = (facts.agreement(), Minors::of(facts)) else { return };
    match minors.youngest {
        None => out.add("no-age", at!["group_agreement", "eligibility", "min_age"], vec![]),
        Some(age) => guardians(facts, agreement, age, out),
    }
    private_messages(facts, agreement, &minors, out);
}

/// Guardians hear of the group when somebody in it is too young to consent alone.
fn guardians(facts: &Facts<'_>, agreement: &GroupAgreement, youngest: u32, out: &mut Findings<'_>) {
    if agreement.minors.as_ref().is_some_and(|rules| !rules.guardian_information.is_absent()) {
        return;
    }
    let of_policy =
        facts.policy().and_then(|policy| policy.age.as_ref()).and_then(|age| age.jurisdiction.as_ref());
    let country = of_policy.or(facts.document.jurisdiction.as_ref());
    let row = country.and_then(|country| facts.look_up(DataTableId::ConsentAges, country));
    let place = || at!["group_agreement", "minors", "guardian_information"];
    match row.and_then(|row| Some((row, row.value()?))) {
        None => out.add("unknown-country", place(), vec![]),
        Some((row, age)) if youngest < age => {
            out.add_with("no-guardian-information", vec![place()], vec![number("age", age)]).because(&row);
        }
        Some(_) => {}
    }
}

fn private_messages(
    facts: &Facts<'_>,
    agreement: &GroupAgreement,
    minors: &Minors<'_>,
    out: &mut Findings<'_>,
) {
    let place = at!["group_agreement", "minors", "private_messages"];
    let added = match agreement.minors.as_ref().and_then(|rules| rules.private_messages) {
        Some(PrivateMessages::Allowed) => out.add_with("adults-in-private", vec![place], vec![]),
        Some(PrivateMessages::NotAllowed | PrivateMessages::PractitionersOnly) => return,
        None => {
            let private = ParticipationKind::DirectMessage;
            let Some((index, _)) =
                of_group(facts).find(|(_, channel)| channel.participation.contains(&private))
            else {
                return;
            };
            out.add_with("unruled", vec![place, at!["channels", index, "participation"]], vec![])
        }
    };
    if let Some(row) = &minors.majority {
        added.because(row);
    }
}

fn reviewed(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let review = agreement.review.as_ref();
    let last = review.and_then(|review| review.last_reviewed_on.as_ref());
    let incident = review.and_then(|review| review.last_incident_on.as_ref());
    let place = || at!["group_agreement", "review", "last_reviewed_on"];
    if incident.is_some() && (last.is_none() || is_before(last, incident)) {
        out.add_both(
            "after-incident",
            [place(), at!["group_agreement", "review", "last_incident_on"]],
            vec![],
        );
        return;
    }
    // That a day for it was set and has passed is reported by the rule about the agreement (C-18).
    if facts.is_over(review.and_then(|review| review.due_on.as_ref())) {
        return;
    }
    let case = if last.is_some() { "old" } else { "never" };
    let Some(days) = facts.days_since(last.or_else(|| holds_since(agreement))) else { return };
    let Some((most, row)) = facts.interval("agreement_review") else { return };
    if days > most {
        out.add_with(case, vec![place()], vec![number("days", days), number("most", most)]).because(&row);
    }
}

/// Since when the agreement has held as it is.
pub(crate) fn holds_since(agreement: &GroupAgreement) -> Option<&Date> {
    let current = |acceptance: &&Acceptance| {
        acceptance.version.as_deref().is_some_and(|version| agreement.version.as_deref() == Some(version))
    };
    let accepted = || agreement.acceptances.iter().filter(current).filter_map(|one| one.accepted_on.as_ref());
    let first = || accepted().filter(|day| day.value().is_some()).min_by_key(|day| day.value());
    let begun = || agreement.duration.as_ref().and_then(|duration| duration.starts_on.as_ref());
    agreement.last_major_change_on.as_ref().or_else(first).or_else(begun)
}

fn closed(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let end = agreement.duration.as_ref().and_then(|duration| duration.ends_on.as_ref());
    let done = agreement.closing.as_ref().is_some_and(|closing| closing.done_on.is_some());
    if let Some(day) = end.and_then(Date::value).filter(|_| facts.is_over(end) && !done) {
        let places =
            [at!["group_agreement", "closing", "done_on"], at!["group_agreement", "duration", "ends_on"]];
        out.add_both("not-closed", places, vec![date("date", day)]);
    }
}

fn closing_retention(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let closing = facts.agreement().and_then(|agreement| agreement.closing.as_ref());
    let (Some(days), Some(policy)) = (closing.and_then(|closing| closing.delete_after_days), facts.policy())
    else {
        return;
    };
    let place = || at!["group_agreement", "closing", "delete_after_days"];
    let retention = policy.retention.iter().enumerate();
    let archived = |action: Option<RetentionAction>| action == Some(RetentionAction::Archive);
    if !policy.retention.is_empty() && policy.retention.iter().all(|entry| archived(entry.action)) {
        out.add_both("archived", [place(), at!["privacy_policy", "retention", 0, "action"]], vec![]);
        return;
    }
    // A purpose without a number of days ends with an event: how long that is, nobody can tell from here.
    let kept = retention.filter(|(_, entry)| !archived(entry.action));
    let longest = kept.map(|(index, entry)| (entry.days.unwrap_or(u32::MAX), index)).max();
    if let Some((most, index)) = longest.filter(|(most, _)| days > *most) {
        let places = [place(), at!["privacy_policy", "retention", index, "days"]];
        out.add_both("longer", places, vec![number("days", days), number("most", most)]);
    }
}

fn reminded(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let norm = facts.agreement().and_then(|agreement| agreement.confidentiality_norm.as_ref());
    // That there is no norm at all is reported by the rule about confidentiality (C-12).
    let Some(norm) = norm.filter(|norm| !norm.text.is_absent()) else { return };
    let place = |field: &str| at!["group_agreement", "confidentiality_norm", field];
    let Some(promised) = norm.reminder_days.map(u64::from) else {
        out.add("no-reminder", place("reminder_days"), vec![]);
        return;
    };
    if let Some((most, row)) = facts.interval("confidentiality_reminder").filter(|(most, _)| promised > *most)
    {
        let params = vec![number("days", promised), number("most", most)];
        out.add_with("too-rare", vec![place("reminder_days")], params).because(&row);
    }
    if let Some(days) = facts.days_since(norm.last_reminded_on.as_ref()).filter(|days| *days > promised) {
        let places = [place("last_reminded_on"), place("reminder_days")];
        out.add_both("overdue", places, vec![number("days", days), number("promised", promised)]);
    }
}

fn size(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(agreement) = facts.agreement() else { return };
    let place = || at!["group_agreement", "eligibility", "max_members"];
    let Some(planned) = agreement.eligibility.as_ref().and_then(|who| who.max_members) else {
        out.add("no-limit", place(), vec![]);
        return;
    };
    let key = match facts.mode {
        EngagementMode::Community => "max_members_community",
        _ => "max_members_collaborative",
    };
    let row = facts.look_up(DataTableId::GroupLimits, key);
    if let Some((most, row)) =
        row.and_then(|row| Some((row.value()?, row))).filter(|(most, _)| planned > *most)
    {
        let params = vec![number("planned", planned), number("most", most)];
        out.add_with("large", vec![place()], params).because(&row);
    }
    let counted = |member: &&GroupMember| {
        member.role != Some(ParticipationRole::Practitioner) && is_active(facts, member)
    };
    let there = u64::try_from(agreement.members.iter().filter(counted).count()).unwrap_or(u64::MAX);
    if there > u64::from(planned) {
        let params = vec![number("there", there), number("planned", planned)];
        out.add_both("over-full", [at!["group_agreement", "members"], place()], params);
    }
}

/// Where the rule about guarantees (NORM-02) looks.
const PROMISED: [&str; 2] =
    ["/group_agreement/confidentiality_norm/text", "/group_agreement/confidentiality_norm/scope"];

fn absolute_words(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let group = facts.mode.includes(EngagementMode::Collaborative);
    let mut look = |place: &Place<'_>, tag: &str, text: &str| {
        if !says(Topic::AbsoluteWords, tag, text) {
            return;
        }
        let pointer = place.pointer();
        let promised = group && PROMISED.iter().any(|place| is_within(&pointer, place));
        let told = promised && says(Topic::Guarantee, tag, text);
        if !told {
            out.add("absolute", pointer, vec![]);
        }
    };
    facts.document.channels.texts(&Place::ROOT.field("channels"), &mut look);
    facts.document.privacy_policy.texts(&Place::ROOT.field("privacy_policy"), &mut look);
    facts.document.group_agreement.texts(&Place::ROOT.field("group_agreement"), &mut look);
}

fn seen_by(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let norm = facts.agreement().and_then(|agreement| agreement.confidentiality_norm.as_ref());
    let Some(norm) = norm.filter(|norm| !norm.text.is_absent() || norm.stays_with.is_some()) else { return };
    // A promise that does not say with whom things stay means the members.
    let stays = norm.stays_with.unwrap_or(Visibility::Members);
    for (index, channel) in of_group(facts) {
        // That everybody on the net sees it is reported by the rule about confidentiality (C-12).
        let seen = channel.visibility.filter(|seen| *seen != Visibility::Public && seen.is_wider_than(stays));
        if let Some(seen) = seen {
            wider("wider", [at!["channels", index, "visibility"], stays_place()], seen, stays, out);
        }
        let chosen = channel.visibility_choices.iter().filter(|choice| choice.is_wider_than(stays));
        if let Some(widest) = chosen.max_by_key(|choice| choice.breadth()) {
            let places = [at!["channels", index, "visibility_choices"], stays_place()];
            wider("wider-choice", places, *widest, stays, out);
        }
    }
}

fn stays_place() -> String {
    at!["group_agreement", "confidentiality_norm", "stays_with"]
}

fn wider(
    case: &'static str,
    places: [String; 2],
    seen: Visibility,
    stays: Visibility,
    out: &mut Findings<'_>,
) {
    let params = vec![term("seen", "seen_by", seen.as_str()), term("stays", "seen_by", stays.as_str())];
    out.add_both(case, places, params);
}
