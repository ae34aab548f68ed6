//! What decisions promise, whatever happens in a group and in whatever order.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};

use cocareer::model::{
    Action, ActorRole, DecisionRequest, EngagementMode, GroupEvent, GroupEventKind as What, Medium, Outcome,
    SanctionStep, Timestamp,
};
use cocareer::{
    AgreementNorm, ChangeClass, DecisionRule, GroupPhase, GroupState, Locale, Obligation, ObligationSet,
    Policy, Question, Step, StepKind, Who, merge_obligations,
};
use cocareer_conformance::Random;
use cocareer_conformance::decisions::{Asker, CHOICES, NOON, Situation, World, Written, everything, worlds};
use proptest::prelude::*;

/// People, some of whom work for the service.
const PEOPLE: [&str; 6] = ["a", "b", "c", "p1", "p2", "kid"];
const VERSIONS: [&str; 3] = ["1", "2", "3"];

/// Something that may happen, after so many hours.
#[derive(Debug, Clone)]
struct Happening {
    kind: What,
    hours: i64,
    who: usize,
    role: usize,
    version: usize,
    norms: u64,
    yes: bool,
    step: usize,
}

fn happening() -> impl Strategy<Value = Happening> {
    // Joining, saying yes and being moderated are what it is about; all else happens now and then.
    let often = proptest::sample::select(vec![
        What::MemberJoined,
        What::AgreementAccepted,
        What::Moderated,
        What::AgreementRevised,
        What::ModerationLifted,
        What::Appealed,
        What::AppealDecided,
        What::MemberLeft,
        What::RoleChanged,
        What::MemberInvited,
        What::PractitionerPosted,
    ]);
    let now_and_then = proptest::sample::select(
        What::ALL
            .iter()
            .copied()
            .filter(|kind| !matches!(kind, What::ClosingStarted | What::GroupClosed))
            .collect::<Vec<_>>(),
    );
    let kind = prop_oneof![3 => often, 1 => now_and_then];
    let numbers = (0_i64..60, 0..PEOPLE.len(), 0..ActorRole::ALL.len(), 0..VERSIONS.len());
    (kind, numbers, any::<u64>(), any::<bool>(), 0..SanctionStep::ALL.len()).prop_map(
        |(kind, (hours, who, role, version), norms, yes, step)| Happening {
            kind,
            hours,
            who,
            role,
            version,
            norms,
            yes,
            step,
        },
    )
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    proptest::collection::vec(happening(), 0..60)
}

impl Happening {
    fn event(&self, at: i64) -> GroupEvent {
        let norms = AgreementNorm::ALL.iter().enumerate();
        let norms = norms.filter(|(index, _)| self.norms >> (index % 40) & 5 == 5).map(|(_, norm)| *norm);
        GroupEvent {
            kind: Some(self.kind),
            at: Some(Timestamp::from_seconds(at)),
            actor: Some("p1".into()),
            member: Some(PEOPLE[self.who].into()),
            role: Some(ActorRole::ALL[self.role]),
            age: Some(if PEOPLE[self.who] == "kid" { 12 } else { 30 }),
            guardian: Some("parent".into()),
            version: Some(VERSIONS[self.version].into()),
            norms: norms.collect(),
            change_class: Some(if self.yes { ChangeClass::Major } else { ChangeClass::Minor }),
            medium: Some(Medium::Audio),
            session: Some("talk".into()),
            message_id: Some("message".into()),
            step: Some(SanctionStep::ALL[self.step]),
            until: Some(Timestamp::from_seconds(at + 90_000)),
            upheld: Some(self.yes),
            incident: Some("incident".into()),
            trigger: Some(cocareer::model::EscalationTrigger::Crime),
            platform: Some("platform".into()),
            item: Some("item-old".into()),
            ..GroupEvent::default()
        }
    }
}

/// A group in which things happen. What cannot happen is left out by the state itself.
struct Course {
    state: GroupState,
    at: i64,
    /// Who was removed, by the events alone.
    removed: BTreeSet<&'static str>,
}

impl Course {
    fn new() -> Self {
        let mut course = Self { state: GroupState::new(), at: NOON, removed: BTreeSet::new() };
        for (kind, version) in [(What::GroupOpened, 0), (What::AgreementAdopted, 0)] {
            let plain = Happening { kind, hours: 1, who: 0, role: 3, version, norms: 0, yes: true, step: 0 };
            course.happens(&plain);
        }
        course
    }

    fn happens(&mut self, happening: &Happening) -> bool {
        let at = self.at + happening.hours * 3600;
        let event = happening.event(at);
        if self.state.apply(&event).is_err() {
            return false;
        }
        self.at = at;
        let who = PEOPLE[happening.who];
        match happening.kind {
            What::Moderated if event.step == Some(SanctionStep::Removal) => drop(self.removed.insert(who)),
            What::ModerationLifted => drop(self.removed.remove(who)),
            What::AppealDecided if happening.yes => drop(self.removed.remove(who)),
            _ => {}
        }
        true
    }

    fn close(&mut self) {
        for kind in [What::ClosingStarted, What::GroupClosed] {
            let plain =
                Happening { kind, hours: 1, who: 0, role: 3, version: 0, norms: 0, yes: true, step: 0 };
            assert!(self.happens(&plain), "a group can always end");
        }
    }
}

/// Everything that one person may ask for, with all that helps.
fn questions(at: i64, who: &'static str) -> impl Iterator<Item = Question<'static>> {
    let pairs = ActorRole::ALL.iter().flat_map(|role| Action::ALL.iter().map(move |action| (*role, *action)));
    pairs.map(move |(role, action)| {
        let mut question = Question::new(at, action, role);
        question.actor = Some(Who::Id(who));
        question.member = Some(Who::Id("p1"));
        question.item = Some("item-fresh");
        question.is_own = Some(true);
        question.has_consent = Some(true);
        question.honours = ObligationSet::ALL;
        if matches!(action, Action::StartSession | Action::JoinSession | Action::Record) {
            question.medium = Some(Medium::Audio);
        }
        question
    })
}

fn written(name: &str) -> Written {
    everything().unwrap().into_iter().find(|one| one.name == name).unwrap()
}

thread_local! {
    static POLICIES: Vec<(String, Policy)> = ["school community", "square community", "starter collaborative"]
        .map(|name| (name.to_owned(), written(name).policy())).into();
}

fn with_policies(
    test: impl FnOnce(&[(String, Policy)]) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    POLICIES.with(|policies| test(policies))
}

/// What a closed group still lets people do: to take along what is theirs (the table asks everything else to wait for a
/// group that is not closed).
fn is_after_the_end(action: Action) -> bool {
    action == Action::Export
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whoever_was_removed_does_nothing_in_the_group(all in happenings()) {
        with_policies(|policies| {
            let mut course = Course::new();
            for happening in &all {
                if !course.happens(happening) {
                    continue;
                }
                let who = PEOPLE[happening.who];
                if !course.removed.contains(who) {
                    continue;
                }
                for (name, policy) in policies {
                    for question in questions(course.at, who) {
                        // Whom nobody knows by name, nobody can remove.
                        if matches!(question.role, ActorRole::AnonymousVisitor | ActorRole::SystemBot) {
                            continue;
                        }
                        let answer = policy.answer(Some(&course.state), &question);
                        prop_assert_ne!(answer.outcome, Outcome::Allow, "{}: {:?}", name, question);
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn revising_never_silently_grants(all in happenings(), revised in happening()) {
        let mut revised = Happening { kind: What::AgreementRevised, hours: 0, ..revised };
        with_policies(|policies| {
            let mut course = Course::new();
            for happening in &all {
                course.happens(happening);
            }
            let before = course.state.clone();
            // The first of the names that is free.
            let found = (0..VERSIONS.len()).any(|version| {
                revised.version = version;
                course.happens(&revised)
            });
            if !found {
                return Ok(());
            }
            for (name, policy) in policies {
                for who in PEOPLE {
                    for question in questions(course.at, who) {
                        let was = policy.answer(Some(&before), &question);
                        let is = policy.answer(Some(&course.state), &question);
                        let granted = was.outcome != Outcome::Allow && is.outcome == Outcome::Allow;
                        prop_assert!(!granted, "{}: {:?} {:?} {:?}", name, question, was, is);
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn closing_is_final(all in happenings(), after in happenings()) {
        with_policies(|policies| {
            let mut course = Course::new();
            for happening in &all {
                course.happens(happening);
            }
            course.close();
            for happening in &after {
                course.happens(happening);
            }
            prop_assert_eq!(course.state.phase(), GroupPhase::Closed);
            for (name, policy) in policies {
                for who in PEOPLE {
                    for mut question in questions(course.at, who) {
                        let answer = policy.answer(Some(&course.state), &question);
                        let allowed = answer.outcome == Outcome::Allow;
                        prop_assert!(!allowed || is_after_the_end(question.action), "{}: {:?}", name, question);
                        question.emergency =
                            Some(cocareer::Emergency { is_justified: true, expires_at: Some(course.at + 3600) });
                        let answer = policy.answer(Some(&course.state), &question);
                        let allowed = answer.outcome == Outcome::Allow;
                        prop_assert!(!allowed || is_after_the_end(question.action), "{}: {:?}", name, question);
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn applying_one_by_one_is_replaying_in_bulk(all in happenings()) {
        let (mut state, mut at) = (GroupState::new(), NOON);
        let mut log = String::new();
        for happening in &all {
            let event = happening.event(at + happening.hours * 3600);
            if state.apply(&event).is_ok() {
                at += happening.hours * 3600;
                log.push_str(&serde_json::to_string(&event).unwrap());
                log.push('\n');
            }
        }
        let replayed = cocareer::replay(log.as_bytes(), &cocareer::ReplayOptions::default());
        prop_assert_eq!(replayed.stopped, None);
        prop_assert_eq!(replayed.state.to_json(), state.to_json());
        prop_assert!(replayed.state == state);
    }
}

/// Every question of a sample of all worlds and documents, with its policy, its state and its answer.
fn sample(
    seed: u64,
    each: usize,
    mut told: impl FnMut(&Written, &Policy, Option<&World>, Option<&GroupState>, &Question<'_>),
) {
    let mut random = Random::new(seed);
    let all: Vec<_> = worlds().into_iter().map(|world| (world.state().unwrap(), world)).collect();
    for written in everything().unwrap() {
        let (policy, asker) = (written.policy(), Asker::new(&written));
        for _ in 0..each {
            let (state, world) = random.pick(&all);
            let (role, action) = (*random.pick(ActorRole::ALL), *random.pick(Action::ALL));
            let question = asker.ask(&mut random, role, action);
            let mode = written.document.mode.unwrap();
            let is_group =
                written.document.group_agreement.is_some() || mode >= EngagementMode::Collaborative;
            // Without a group there is hardly a log.
            let nothing = random.within(1, if is_group { 40 } else { 2 }) == 1;
            let (state, world) = if nothing { (None, None) } else { (Some(state), Some(world)) };
            told(&written, &policy, world, state, &question);
        }
    }
}

fn request_of(question: &Question<'_>) -> DecisionRequest {
    let id = |who: Option<Who<'_>>| match who {
        Some(Who::Id(id)) => Some(id.to_owned()),
        _ => None,
    };
    DecisionRequest {
        at: Some(Timestamp::from_seconds(question.at)),
        action: Some(question.action),
        role: Some(question.role),
        actor: id(question.actor),
        member: id(question.member),
        channel: question.channel.map(str::to_owned),
        medium: question.medium,
        session: question.session.map(str::to_owned),
        item: question.item.map(str::to_owned),
        is_own: question.is_own,
        has_consent: question.has_consent,
        honours: question.honours.iter().collect(),
        ..DecisionRequest::default()
    }
}

#[test]
fn every_answer_has_reasons_in_words_and_no_allow_asks_for_what_the_host_cannot() {
    let mut outcomes: BTreeMap<&str, u32> = BTreeMap::new();
    sample(1, 600, |written, policy, _, state, question| {
        let answer = policy.answer(state, question);
        let told = format!("{}: {question:?} {answer:?}", written.name);
        assert!(!answer.reasons.is_empty(), "{told}");
        assert!(answer.obligations.without(question.honours).is_empty(), "{told}");
        assert!(answer.obligations.is_empty() || answer.outcome == Outcome::Allow, "{told}");
        let lacks = answer.reasons.contains(DecisionRule::Honoured);
        assert_eq!(lacks, !answer.unhonoured.is_empty(), "{told}");
        let decision = policy.decide(state, &request_of(question));
        *outcomes.entry(decision.outcome.as_str()).or_default() += 1;
        let mut last = None;
        for reason in &decision.reasons {
            assert!(last < Some(reason.rule), "{told}: in the order of the ids");
            last = Some(reason.rule);
            for locale in Locale::ALL {
                let message = reason.message(*locale);
                let is_key = message.contains(reason.rule.as_str());
                assert!(!message.is_empty() && !is_key, "{told}: {message}");
            }
        }
        assert!(last.is_some(), "{told}");
    });
    for outcome in Outcome::ALL {
        assert!(outcomes[outcome.as_str()] > 20, "{outcomes:?}");
    }
}

#[test]
fn obligations_of_real_answers_merge_without_order_and_never_widen() {
    let mut lists: Vec<Vec<Obligation>> = Vec::new();
    sample(2, 1500, |_, policy, _, state, question| {
        let decision = policy.decide(state, &request_of(question));
        if !decision.obligations.is_empty() && !lists.contains(&decision.obligations) {
            lists.push(decision.obligations);
        }
    });
    assert!(lists.len() >= 10, "{}", lists.len());
    let instant = |one: &Obligation| one.deadline.as_ref().and_then(Timestamp::exact);
    for one in &lists {
        assert_eq!(&merge_obligations(one, one), one, "twice is once");
        for other in &lists {
            let both = merge_obligations(one, other);
            assert_eq!(both, merge_obligations(other, one));
            assert_eq!(both, merge_obligations(&both, other));
            for asked in one.iter().chain(other) {
                let merged = both.iter().find(|merged| merged.kind == asked.kind).unwrap();
                assert!(instant(merged) <= instant(asked), "{asked:?} {merged:?}");
                assert!(asked.norms.iter().all(|norm| merged.norms.contains(norm)), "{asked:?} {merged:?}");
                assert!(asked.number.is_none() || merged.number.is_some(), "{asked:?} {merged:?}");
            }
            for merged in &both {
                assert!(one.iter().chain(other).any(|asked| asked.kind == merged.kind), "{merged:?}");
            }
        }
    }
}

#[test]
fn an_answer_holds_for_as_long_as_it_says() {
    let mut random = Random::new(7);
    let (mut checked, mut ends) = (0, 0);
    sample(3, 400, |written, policy, _, state, question| {
        let answer = policy.answer(state, question);
        // An answer that time does not change is looked at for two years.
        let until = answer.holds_until.unwrap_or(question.at + 2 * 365 * 86_400);
        assert!(until > question.at, "{question:?} {answer:?}");
        let length = u64::try_from(until - question.at).unwrap();
        let mut instants = vec![until - 1, question.at + 1];
        // Powers of two reach what lies near, the others what lies anywhere.
        instants.extend((8..27).map(|power| question.at + (1 << power)));
        instants.extend((0..20).map(|_| question.at + i64::try_from(random.next() % length).unwrap()));
        for at in instants.into_iter().filter(|at| (question.at..until).contains(at)) {
            let later = policy.answer(state, &Question { at, ..*question });
            // How long an emergency may last is counted from when it is asked for: another question, another emergency.
            if question.emergency.is_some() {
                continue;
            }
            checked += 1;
            assert_eq!(
                (later.outcome, later.reasons, later.obligations, later.unhonoured),
                (answer.outcome, answer.reasons, answer.obligations, answer.unhonoured),
                "{} after {} s: {question:?} {answer:?}",
                written.name,
                at - question.at
            );
        }
        ends += i32::from(answer.holds_until.is_some());
    });
    assert!(checked > 50_000 && ends > 500, "{checked} {ends}");
}

/// The situation of a question.
fn situation(written: &Written, world: Option<&World>, question: &Question<'_>) -> Situation {
    Situation { document: written.json.clone(), log: world.map(World::log), request: request_of(question) }
}

/// Whether an answer is an allow, or the information that was given shows what else is missing, and that leads on.
fn leads_to_an_allow(
    situation: &Situation,
    steps: &[Step],
    choice: usize,
    rounds: u32,
) -> anyhow::Result<bool> {
    let after = situation.after(steps, choice)?;
    let (policy, state) = (after.policy()?, after.state()?);
    if policy.decide(state.as_ref(), &after.request).outcome == Outcome::Allow {
        return Ok(true);
    }
    // What nobody knew cannot be foreseen. Whatever was known must have been.
    let told = steps.iter().any(|step| step.kind == StepKind::GiveInformation);
    let next = policy.steps(state.as_ref(), &after.request);
    if !told || rounds == 0 || next.is_empty() {
        anyhow::bail!("{}", policy.decide(state.as_ref(), &after.request).to_json());
    }
    leads_to_an_allow(&after, &next, choice, rounds - 1)
}

fn allows(situation: &Situation) -> anyhow::Result<bool> {
    let state = situation.state()?;
    Ok(situation.policy()?.decide(state.as_ref(), &situation.request).outcome == Outcome::Allow)
}

#[test]
fn taking_the_steps_for_real_allows_and_leaving_one_out_does_not() {
    let (mut taken, mut kinds, mut wrong) = (0, BTreeMap::new(), Vec::new());
    sample(4, 300, |written, policy, world, state, question| {
        let question = Question { emergency: None, ..*question };
        let request = request_of(&question);
        let steps = policy.steps(state, &request);
        // Somebody who says who they are, or how old, is somebody else: no change of this situation.
        let says_who = |step: &Step| {
            let is_private = step.rules.contains(&DecisionRule::PrivateMessage);
            step.kind == StepKind::SayWho || (is_private && question.role == ActorRole::AnonymousVisitor)
        };
        if steps.is_empty() || steps.iter().any(says_who) {
            return;
        }
        let before = situation(written, world, &question);
        let mut told = Vec::new();
        let is_right = (0..CHOICES).any(|choice| {
            if let Err(error) = leads_to_an_allow(&before, &steps, choice, 3) {
                told.push(format!("{error:#}"));
                return false;
            }
            let needless = (0..steps.len()).find(|left_out| {
                let mut fewer = steps.clone();
                fewer.remove(*left_out);
                before.after(&fewer, choice).and_then(|after| allows(&after)).unwrap_or(false)
            });
            if let Some(needless) = needless {
                told.push(format!("{:?} was needless", steps[needless].kind));
            }
            needless.is_none()
        });
        taken += 1;
        for step in &steps {
            *kinds.entry(step.kind).or_insert(0) += 1;
        }
        if !is_right {
            let names: Vec<_> = steps.iter().map(|step| step.kind.as_str()).collect();
            let course = world.map(|world| (world.phase, world.acceptance, world.people[0].standing));
            told.dedup();
            wrong.push(format!("{names:?} {}: {course:?}\n  {question:?}\n  {told:#?}", written.name));
        }
    });
    println!("{taken} denials: {kinds:?}");
    let shown: Vec<_> = wrong.iter().take(10).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} of {taken}:\n{}", wrong.len(), shown.join("\n"));
    assert!(taken >= 1000, "{taken}");
}
