//! The check of an agreement by itself.

use crate::check::{FORMAT_VERSION, check};
use crate::model::{
    DocumentKind, Engagement, EngagementMode, GroupAgreement, PresencePlan, Team, TeamMember, TeamRole,
};
use crate::pointer::is_within;
use crate::report::Report;
use crate::settings::Settings;

/// Somebody who might step in for a moderator.
const SUBSTITUTE: &str = "substitute";

/// What rules find in an agreement because something is missing elsewhere: here it is missing for want of the rest.
const SAID_ELSEWHERE: &[(&str, &str)] = &[
    // The country that decides from what age young people consent alone.
    ("NORM-16", "unknown-country"),
];

/// Checks an agreement by itself, as that of a group in `mode`: what is wrong in it whatever the rest of its
/// engagement says. Places are those in an engagement, below `/group_agreement`.
///
/// What only the whole engagement can show, such as a promise that the privacy policy does not keep, is left to a check
/// of that engagement. People whom the agreement names are taken to be fit for their work.
#[must_use]
pub fn lint_agreement(agreement: &GroupAgreement, mode: EngagementMode, settings: &Settings) -> Report {
    let engagement = Engagement {
        kind: Some(DocumentKind::Engagement),
        format_version: Some(FORMAT_VERSION),
        mode: Some(mode),
        group_agreement: Some(agreement.clone()),
        team: Some(Team { members: named_people(agreement), ..Team::default() }),
        presence_plan: Some(PresencePlan {
            substitute: Some(SUBSTITUTE.to_owned()),
            ..PresencePlan::default()
        }),
        ..Engagement::default()
    };
    let mut report = check(&engagement, settings);
    report.findings.retain(|finding| {
        let is_inside = |pointer: &str| is_within(pointer, "/group_agreement");
        finding.locations.iter().all(|location| is_inside(&location.pointer))
            && !SAID_ELSEWHERE.contains(&(finding.rule_id(), finding.case))
    });
    report
}

/// A team of those whom the agreement names: who they are stands elsewhere, and nothing shall be found about that.
fn named_people(agreement: &GroupAgreement) -> Vec<TeamMember> {
    let plan = agreement.facilitation_plan.as_ref();
    let facilitator = plan.and_then(|plan| plan.facilitator.as_ref());
    let moderators = agreement.moderation.iter().flat_map(|moderation| &moderation.moderators);
    let accepted = agreement.acceptances.iter().filter_map(|acceptance| acceptance.member.as_ref());
    let working = facilitator.into_iter().chain(moderators).map(|id| (id.clone(), TeamRole::ALL.to_vec()));
    let others = accepted.cloned().chain([SUBSTITUTE.to_owned()]).map(|id| (id, Vec::new()));
    let member = |(id, roles)| TeamMember { id: Some(id), roles, ..TeamMember::default() };
    working.chain(others).map(member).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

    use super::*;
    use crate::settings::parse_at;

    fn found(text: &str, mode: EngagementMode) -> Vec<(&'static str, String)> {
        let agreement: GroupAgreement = serde_json::from_str(text).unwrap();
        let settings = Settings::on(parse_at("2026-06-01").unwrap());
        let findings = lint_agreement(&agreement, mode, &settings).findings;
        findings.iter().map(|finding| (finding.rule.id(), finding.pointer().to_owned())).collect()
    }

    #[test]
    fn what_is_wrong_in_the_agreement_itself_is_found() {
        let text = r#"{"version": "2", "moderation": {"moderators": ["host"]},
            "facilitation_plan": {"facilitator": "guide"}, "members": [{"id": "m1", "role": "member"}],
            "acceptances": [{"member": "m1", "version": "1", "accepted_on": "2026-02-30"},
                {"member": "host", "version": "2", "accepted_on": "2026-02-01"}]}"#;
        let found = found(text, EngagementMode::Collaborative);
        assert!(found.iter().any(|(_, place)| place == "/group_agreement/sanctions/ladder"), "{found:?}");
        assert!(
            found.iter().any(|(_, place)| place == "/group_agreement/acceptances/0/accepted_on"),
            "{found:?}"
        );
        assert!(
            found.iter().any(|(_, place)| place == "/group_agreement/acceptances/0/version"),
            "{found:?}"
        );
        for place in ["moderation/moderators", "facilitation_plan/facilitator", "acceptances/1/member"] {
            let place = format!("/group_agreement/{place}");
            assert!(!found.iter().any(|(_, at)| at.starts_with(&place)), "{place}: {found:?}");
        }
    }

    #[test]
    fn nothing_outside_the_agreement_is_judged() {
        for mode in EngagementMode::ALL.iter().copied() {
            for (rule, place) in found("{}", mode) {
                assert!(place.starts_with("/group_agreement"), "{rule} {place}");
            }
        }
        assert!(found("{}", EngagementMode::Information).is_empty());
    }

    #[test]
    fn what_is_said_elsewhere_is_a_message_of_its_rule() {
        for (id, case) in SAID_ELSEWHERE {
            let key = format!("{id}.{case}");
            assert!(crate::message::find(&key, crate::locale::Locale::English).is_some(), "{key}");
        }
    }
}
