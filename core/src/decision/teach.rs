//! Works out the steps that turn a denial into an allow, and verifies them by deciding again.

use crate::agreement::NormSet;
use crate::decision::compile::{Decisions, Row, one_row};
use crate::decision::decide::missing;
use crate::decision::facts::{Facts, Gather, OF_ACTOR};
use crate::decision::table::{STAFF, When};
use crate::decision::{Answer, DecisionRule as Rule, Question, RuleBits, Step, StepKind, engine};
use crate::group::{GroupPhase, GroupState, Participation};
use crate::model::{Ability, ActorRole, DecisionRequest, EngagementMode, Outcome, Timestamp};
use crate::policy::Policy;
use crate::rules::bits_of;

impl Policy {
    /// The smallest ordered list of changes that turns a denial, or an answer that needs information, into an allow. It
    /// was verified by deciding again: with all of them the answer is an allow, and without any one of them it is not.
    ///
    /// Empty when the answer is an allow or the policy says nothing of such things, and when nothing can turn it: a
    /// closed group stays closed, and some things nobody may do.
    #[must_use]
    pub fn steps(&self, state: Option<&GroupState>, request: &DecisionRequest) -> Vec<Step> {
        let question = match Question::of(request) {
            Ok(question) => question,
            Err(field) => {
                let mut step = Step::new(StepKind::GiveInformation, vec![Rule::Complete]);
                step.fields.push(field);
                return vec![step];
            }
        };
        match self.answer(state, &question).outcome {
            Outcome::Allow | Outcome::NotApplicable => Vec::new(),
            Outcome::Deny | Outcome::NeedsInformation => self.decision.teach(state, &question),
        }
    }

    /// The answer that there would be after some steps of [`Policy::steps`], as far as that can be told beforehand.
    #[must_use]
    pub fn answer_after(
        &self,
        state: Option<&GroupState>,
        question: &Question<'_>,
        steps: &[Step],
    ) -> Answer {
        self.decision.after(state, question, steps)
    }
}

/// A question after some steps.
struct After<'a> {
    question: Question<'a>,
    row: Row,
    facts: Facts,
}

impl Decisions {
    fn teach(&self, state: Option<&GroupState>, question: &Question<'_>) -> Vec<Step> {
        let mut steps = Vec::new();
        if !self.row(question.role, question.action).is_granted {
            match self.grant(state, question) {
                Some(step) => steps.push(step),
                None => return Vec::new(),
            }
        }
        // Each round mends what is still broken after the steps so far: waiting can break something else.
        for _ in 0..4 {
            let after = self.suppose(state, question, &steps);
            let answer = self.judge(&after.question, after.row, &after.facts);
            match answer.outcome {
                Outcome::Allow => break,
                _ if answer.reasons.contains(Rule::Honoured) => {
                    let mut step = Step::new(StepKind::HonourObligations, vec![Rule::Honoured]);
                    step.obligations = answer.unhonoured.iter().collect();
                    steps.push(step);
                }
                _ => {
                    let open = after.row.needs.without(after.facts.kept);
                    for rule in open.iter() {
                        match self.mend(state, &after, rule) {
                            Some(step) => add(&mut steps, step),
                            None => return Vec::new(),
                        }
                    }
                }
            }
        }
        steps.sort_by_key(|step| step.kind);
        self.least(state, question, steps)
    }

    /// Leaves out what is not needed, and everything when it does not lead to an allow.
    fn least(&self, state: Option<&GroupState>, question: &Question<'_>, mut steps: Vec<Step>) -> Vec<Step> {
        let allows = |steps: &[Step]| self.after(state, question, steps).outcome == Outcome::Allow;
        if !allows(&steps) {
            return Vec::new();
        }
        let mut index = steps.len();
        while let Some(last) = index.checked_sub(1) {
            index = last;
            let mut fewer = steps.clone();
            fewer.remove(index);
            if allows(&fewer) {
                steps = fewer;
            }
        }
        steps
    }

    fn after(&self, state: Option<&GroupState>, question: &Question<'_>, steps: &[Step]) -> Answer {
        if !self.governs(question) {
            return engine::plain(Outcome::NotApplicable, RuleBits::of(&[Rule::Governed]));
        }
        let after = self.suppose(state, question, steps);
        self.judge(&after.question, after.row, &after.facts)
    }

    /// Supposes that some steps were taken. An emergency is left out: the steps lead to an answer without one.
    fn suppose<'a>(&self, state: Option<&GroupState>, question: &Question<'a>, steps: &[Step]) -> After<'a> {
        let mut question = Question { emergency: None, ..*question };
        let mut mode = self.mode;
        let mut given = RuleBits::NONE;
        for step in steps {
            question.role = step.role.unwrap_or(question.role);
            question.at = step.until.as_ref().and_then(Timestamp::seconds).unwrap_or(question.at);
            mode = step.mode.unwrap_or(mode);
            question.honours = question.honours.union(step.obligations.iter().copied().collect());
            // What waiting brings is looked up at that time.
            if step.kind != StepKind::WaitUntil {
                given = given.union(step.rules.iter().copied().collect());
            }
        }
        let is_group = self.is_group || mode.includes(EngagementMode::Collaborative);
        let row = if mode == self.mode {
            self.row(question.role, question.action)
        } else {
            one_row(question.role, question.action, mode, is_group)
        };
        let facts = Gather::facts(self, state, &question, row);
        let mut gather = Gather { decisions: self, state, question: &question, row, facts };
        let takes = |kind| steps.iter().any(|step| step.kind == kind);
        if takes(StepKind::JoinGroup) {
            gather.join_anew();
            if question.member == question.actor {
                given = given.union(RuleBits::of(&[Rule::Target]));
            }
        }
        let mut facts = gather.facts;
        if takes(StepKind::AskRole) {
            // It is somebody else whose evidence counts then.
            facts.correct(Rule::Evidence, Some(false));
            facts.no_occasion(When::ByColleague);
        }
        facts.kept = facts.kept.union(given);
        facts.known = facts.known.union(given);
        facts.waiting = facts.waiting.without(given);
        // A yes to everything that holds leaves nothing open.
        if steps.iter().any(|step| step.kind == StepKind::AcceptAgreement && step.norms.is_empty()) {
            facts.waiting = facts.waiting.without(RuleBits::of(&[Rule::Norms, Rule::Majority]));
        }
        if facts.waiting.is_empty() {
            facts.no_occasion(When::Pending);
        }
        for (rule, occasion) in [(Rule::Presence, When::NobodyPresent), (Rule::Evidence, When::ByColleague)] {
            if given.contains(rule) {
                facts.no_occasion(occasion);
            }
        }
        After { question, row, facts }
    }

    /// Who else may do it, or in which mode.
    fn grant(&self, state: Option<&GroupState>, question: &Question<'_>) -> Option<Step> {
        let nearest = engine::nearest(self, question)?;
        if nearest.role == question.role {
            let mut step = Step::new(StepKind::RaiseMode, vec![Rule::Granted]);
            step.mode = Some(nearest.mode);
            return Some(step);
        }
        if !self.mode.includes(nearest.mode) {
            return None;
        }
        // Whoever is asked is supposed to be in order; what does not depend on the person still must hold.
        let row = self.row(nearest.role, question.action);
        let mut of_person = row.needs.intersection(OF_ACTOR);
        if self.has_evidence(state, question.at, nearest.role, row) {
            of_person = of_person.union(row.needs.intersection(RuleBits::of(&[Rule::Evidence])));
        }
        let mut step =
            Step::new(StepKind::AskRole, RuleBits::of(&[Rule::Granted]).union(of_person).iter().collect());
        step.role = Some(nearest.role);
        Some(step)
    }

    /// Whether somebody of a role is there who has the evidence that is asked for.
    fn has_evidence(&self, state: Option<&GroupState>, at: i64, role: ActorRole, row: Row) -> bool {
        let mut team = self.team.iter().filter(|colleague| colleague.roles.contains(&role));
        team.any(|colleague| {
            let away = state.is_some_and(|state| state.is_away(&colleague.id, at));
            !away && row.abilities & !self.held_by(state, colleague, at).0 == 0
        })
    }

    /// The step that satisfies a rule, or nothing when nothing can.
    fn mend(&self, state: Option<&GroupState>, after: &After<'_>, rule: Rule) -> Option<Step> {
        let (question, facts) = (&after.question, &after.facts);
        let step = |kind| Some(Step::new(kind, vec![rule]));
        // What the log would not take is no step.
        let until = |last: GroupPhase| state.is_none_or(|state| state.phase() <= last);
        let gather =
            || Gather { decisions: self, state, question, row: after.row, facts: Facts::at(question.at) };
        let removed = |who| {
            let person = gather().find(who);
            person.is_some_and(|person| person.participation == Participation::Removed)
        };
        if !facts.known.contains(rule) {
            let mut step = Step::new(StepKind::GiveInformation, vec![rule]);
            step.fields.push(missing(rule, state.is_some(), question));
            return Some(step);
        }
        match rule {
            // Whoever works for the service can be named in the team at any time.
            Rule::TakesPart if removed(question.actor) && !after.row.needs.contains(Rule::NotRemoved) => None,
            Rule::TakesPart if STAFF.contains(question.role) => step(StepKind::JoinGroup),
            Rule::TakesPart => {
                let takes_part = gather().find(question.actor).is_some_and(|person| person.is_active());
                let last = if takes_part { GroupPhase::Closing } else { GroupPhase::Open };
                step(StepKind::JoinGroup).filter(|_| until(last))
            }
            Rule::NotRemoved => step(StepKind::LiftRemoval).filter(|_| until(GroupPhase::Closing)),
            // A group goes only forward: what ends does not open again.
            Rule::Phase if state.is_some() && until(GroupPhase::Preparing) => step(StepKind::OpenGroup),
            Rule::Channel => step(StepKind::EnableOnChannel),
            Rule::Medium => {
                let mut step = Step::new(StepKind::EnableMedium, vec![rule]);
                step.medium = gather().medium();
                Some(step)
            }
            Rule::Anonymity => step(StepKind::SayWho),
            Rule::Agreement => step(StepKind::AdoptAgreement).filter(|_| until(GroupPhase::Open)),
            Rule::Accepted | Rule::Norms | Rule::Majority | Rule::Guardian if !until(GroupPhase::Closing) => {
                None
            }
            Rule::Accepted | Rule::Norms | Rule::Majority => {
                // The first yes, and that of somebody who has come of age, is to everything that holds.
                let mut step = Step::new(StepKind::AcceptAgreement, vec![rule]);
                let pending = if rule == Rule::Norms { facts.pending } else { NormSet::default() };
                step.norms = pending.iter().collect();
                Some(step)
            }
            Rule::Guardian => step(StepKind::GetGuardianConsent),
            // Nobody joins who was removed, and nobody new when the group ends.
            Rule::Target if removed(question.member) => None,
            Rule::Target => step(StepKind::AddMember).filter(|_| until(GroupPhase::Open)),
            Rule::NotRestricted | Rule::Hours => self.wait(state, question, rule),
            Rule::RecordingAllowed => step(StepKind::AgreeOnRecording),
            Rule::RecordingDeclared => step(StepKind::DeclareRecording),
            Rule::RecordingConsent => {
                let talk = question.session.and_then(|session| state?.talk(session));
                let mut step = Step::new(StepKind::GetRecordingConsent, vec![rule]);
                step.count = talk.map(|talk| talk.without_consent());
                Some(step)
            }
            Rule::Presence => step(StepKind::VisitGroup),
            Rule::Evidence => {
                let mut step = Step::new(StepKind::RenewEvidence, vec![rule]);
                let asked = |ability: &Ability| after.row.abilities & bits_of(&[*ability]) != 0;
                step.abilities = Ability::ALL.iter().copied().filter(asked).collect();
                Some(step)
            }
            Rule::Verified | Rule::Fresh => step(StepKind::VerifyInformation),
            Rule::ShareConsent | Rule::SearchConsent => step(StepKind::GetConsent),
            Rule::AiAllowed => step(StepKind::AgreeOnAi),
            Rule::AiDeclared => step(StepKind::DeclareAi),
            _ => None,
        }
    }

    /// Waiting until a restriction ends or the hours begin, or the other way when no time will do.
    fn wait(&self, state: Option<&GroupState>, question: &Question<'_>, rule: Rule) -> Option<Step> {
        let row = self.row(question.role, question.action);
        let facts = Facts::at(question.at);
        let gather = Gather { decisions: self, state, question, row, facts };
        let until = if rule == Rule::NotRestricted {
            gather.find(question.actor)?.restricted_until?
        } else {
            gather.channel()?.schedule.as_ref()?.next_open(question.at)?
        };
        if until == i64::MAX {
            return Some(Step::new(StepKind::LiftRestriction, vec![rule]));
        }
        let mut step = Step::new(StepKind::WaitUntil, vec![rule]);
        step.until = Some(Timestamp::from_seconds(until));
        Some(step)
    }
}

/// Adds a step, or joins it with one of the same kind.
fn add(steps: &mut Vec<Step>, new: Step) {
    let Some(old) = steps.iter_mut().find(|step| step.kind == new.kind) else {
        steps.push(new);
        return;
    };
    for rule in new.rules {
        if !old.rules.contains(&rule) {
            old.rules.push(rule);
        }
    }
    for field in new.fields {
        if !old.fields.contains(&field) {
            old.fields.push(field);
        }
    }
    // None means all of them, which is more than some.
    if new.norms.is_empty() {
        old.norms = new.norms;
    }
    let later = |time: &Option<Timestamp>| time.as_ref().and_then(Timestamp::seconds);
    if later(&new.until) > later(&old.until) {
        old.until = new.until;
    }
}
