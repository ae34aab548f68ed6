//! The engine of decisions beside a slow evaluator that does not know it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use cocareer::model::{Action, ActorRole, EngagementMode, ObligationKind, Outcome};
use cocareer::{Answer, GroupPhase, ObligationSet, Question, RuleBits, Who, decision_table};
use cocareer_conformance::Random;
use cocareer_conformance::decisions::{
    Acceptance, Asker, NOON, Plain, Standing, Table, World, evaluate, everything, worlds,
};

fn differs(answer: &Answer, plain: &Plain) -> bool {
    let kinds = |all: &[ObligationKind]| all.iter().copied().collect::<ObligationSet>();
    answer.outcome != plain.outcome
        || answer.reasons != plain.reasons.iter().copied().collect::<RuleBits>()
        || answer.obligations != kinds(&plain.obligations)
        || answer.unhonoured != kinds(&plain.unhonoured)
}

#[test]
fn the_engine_says_what_the_plain_evaluator_says() {
    let table = Table::default();
    let mut all: Vec<_> =
        worlds().into_iter().map(|world| (Some(world.clone()), Some(world.state().unwrap()))).collect();
    all.push((None, None));
    let mut random = Random::new(0);
    let (mut asked, mut wrong) = (0_u32, Vec::new());
    let mut outcomes: BTreeMap<&str, u32> = BTreeMap::new();
    for written in everything().unwrap() {
        let (policy, asker) = (written.policy(), Asker::new(&written));
        for (world, state) in &all {
            for role in ActorRole::ALL {
                for action in Action::ALL {
                    for _ in 0..3 {
                        let question = asker.ask(&mut random, *role, *action);
                        let answer = policy.answer(state.as_ref(), &question);
                        let plain = evaluate(&table, &written, world.as_ref(), &question).unwrap();
                        asked += 1;
                        *outcomes.entry(plain.outcome.as_str()).or_default() += 1;
                        if differs(&answer, &plain) {
                            let told = world.as_ref().map(|world| {
                                (world.phase, world.acceptance, world.is_present, world.people[0].standing)
                            });
                            wrong.push(format!(
                                "{}: {told:?}\n {question:?}\n {answer:?}\n {plain:?}",
                                written.name
                            ));
                        }
                    }
                }
            }
        }
    }
    println!("{asked} questions: {outcomes:?}");
    let shown: Vec<_> = wrong.iter().take(12).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} of {asked} differ:\n{}", wrong.len(), shown.join("\n"));
    for outcome in Outcome::ALL {
        assert!(outcomes[outcome.as_str()] > 1000, "{outcome}");
    }
}

/// The simplest of everything: the questions as their askers would have them, with each acceptance and standing.
#[test]
fn reading_and_writing_follow_acceptance_and_standing() {
    let written = everything().unwrap().into_iter().find(|one| one.name == "school collaborative").unwrap();
    let policy = written.policy();
    let ask = |world: &World, action, actor: &'static str| {
        let mut question = Question::new(NOON, action, ActorRole::Member);
        question.actor = Some(Who::Id(actor));
        question.honours = ObligationSet::ALL;
        policy.answer(Some(&world.state().unwrap()), &question).outcome
    };
    for acceptance in Acceptance::ALL {
        for standing in Standing::ALL {
            let world = World::new(GroupPhase::Open, acceptance, standing);
            let reads = standing != Standing::Removed;
            let in_order = matches!(acceptance, Acceptance::Accepted | Acceptance::InGrace);
            let writes = standing == Standing::Free && in_order;
            let said = |yes: bool| if yes { Outcome::Allow } else { Outcome::Deny };
            let told = format!("{acceptance:?} {standing:?}");
            assert_eq!(ask(&world, Action::View, "member-young"), said(reads), "{told}");
            assert_eq!(ask(&world, Action::Post, "member-young"), said(writes), "{told}");
            assert_eq!(ask(&world, Action::Post, "member-child"), Outcome::Deny, "{told}");
            assert_eq!(ask(&world, Action::Post, "member-ward"), said(writes), "{told}");
        }
    }
}

/// What the field's knowledge says of the table itself, whatever the engine makes of it.
#[test]
fn the_table_says_what_the_field_says() {
    use cocareer::DecisionRule as Rule;
    let rows = decision_table();
    assert_eq!(rows.len(), ActorRole::ALL.len() * Action::ALL.len());
    for row in &rows {
        let told = format!("{} {}", row.role, row.action);
        let asks = |rule| row.conditions_in_groups.contains(&rule);
        assert!(row.conditions.iter().all(|rule| asks(*rule)), "{told}: groups ask for no less");
        // G-04: observing is a way of taking part, and no writing.
        if row.role == ActorRole::Observer {
            let writes = [Action::Post, Action::Edit, Action::Reply, Action::React, Action::DirectMessage];
            assert!(row.from.is_none() || !writes.contains(&row.action), "{told}");
        }
        // C-03: information is produced together from the collaborative mode on.
        if row.role == ActorRole::Member && row.action == Action::Post {
            assert_eq!(row.from, Some(EngagementMode::Collaborative), "{told}");
        }
        // K-11, NORM-05: looking after a group is for those who answer for it.
        let about_people = matches!(row.action, Action::RestrictMember | Action::RemoveMember);
        if about_people && row.from.is_some() {
            assert!(matches!(row.role, ActorRole::Practitioner | ActorRole::Moderator), "{told}");
            assert!(asks(Rule::Evidence) && asks(Rule::Target), "{told}");
        }
        // Social media conduct: a guidance seeker is never recommended in public.
        if row.action == Action::RecommendClient {
            assert!(asks(Rule::NotRecommended), "{told}");
        }
        // A removal, and the end of a group, hold for everybody of whom it can know.
        let is_known = !matches!(row.role, ActorRole::AnonymousVisitor | ActorRole::SystemBot);
        assert_eq!(asks(Rule::NotRemoved), is_known, "{told}");
        assert!(asks(Rule::NotClosed) || row.action == Action::Export, "{told}");
        assert!(asks(Rule::Phase), "{told}");
        // C-18, NORM-03: who has not said yes to the agreement reads only.
        let takes_part = matches!(
            row.role,
            ActorRole::Member | ActorRole::Observer | ActorRole::GuestEmployer | ActorRole::Guardian
        );
        let is_open = matches!(row.action, Action::View | Action::AcceptAgreement | Action::Delete);
        assert_eq!(asks(Rule::Accepted), takes_part && !is_open, "{told}");
        // Nothing is recorded without the agreement, the policy and everybody present.
        if row.action == Action::Record {
            let all = [Rule::RecordingAllowed, Rule::RecordingDeclared, Rule::RecordingConsent];
            assert!(all.into_iter().all(asks), "{told}");
        }
    }
}
