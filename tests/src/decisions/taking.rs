//! Taking the steps that a denial teaches, for real: by changing the document, the log and the request.
#![allow(clippy::indexing_slicing, reason = "a document that is no object is a mistake of the test itself")]

use anyhow::{Context as _, Result, bail};
use cocareer::model::{
    Ability, ActorRole, DecisionRequest, Engagement, GroupEvent, GroupEventKind as What, Timestamp,
};
use cocareer::{GroupPhase, GroupState, Policy, Settings, Step, StepKind, parse_at};
use serde_json::{Value, json};

use super::{Acceptance, Standing, World};

/// A document, a log and a request: all that an answer depends on.
#[derive(Debug, Clone)]
pub struct Situation {
    /// The document.
    pub document: Value,
    /// The log, where there is one.
    pub log: Option<Vec<GroupEvent>>,
    /// What somebody wants to do.
    pub request: DecisionRequest,
}

/// What can be chosen when taking steps: whom to ask, which channel, how old somebody is.
pub const CHOICES: usize = 16;

impl Situation {
    /// The policy of the document.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn policy(&self) -> Result<Policy> {
        let document: Engagement = serde_json::from_value(self.document.clone())?;
        Ok(Policy::new(Some(&document), None, &Settings::on(parse_at("2026-11-24")?)))
    }

    /// The state that the log leaves.
    ///
    /// # Errors
    ///
    /// When something in it cannot have happened.
    pub fn state(&self) -> Result<Option<GroupState>> {
        let Some(log) = &self.log else { return Ok(None) };
        let mut state = GroupState::new();
        for event in log {
            state.apply(event).map_err(|error| anyhow::anyhow!("{error}: {event:?}"))?;
        }
        Ok(Some(state))
    }

    /// The situation after some steps, one of the ways of taking them.
    ///
    /// # Errors
    ///
    /// When a step cannot be taken: nothing in the world changes like that, or it says too little.
    pub fn after(&self, steps: &[Step], choice: usize) -> Result<Self> {
        let mut after = self.clone();
        // An emergency is no step.
        after.request.break_glass = None;
        // First comes the time, since everything else happens then.
        if let Some(step) = steps.iter().find(|step| step.kind == StepKind::WaitUntil) {
            after.request.at.clone_from(&step.until);
        }
        for step in steps {
            after.take(step, choice).with_context(|| format!("{step:?}"))?;
        }
        // How old somebody is is told of those who joined just now too.
        if steps.iter().any(|step| step.fields.contains(&"age")) {
            after.tell_age(choice)?;
        }
        Ok(after)
    }

    fn take(&mut self, step: &Step, choice: usize) -> Result<()> {
        match step.kind {
            StepKind::GiveInformation => {
                for field in &step.fields {
                    self.give(field, choice)?;
                }
            }
            StepKind::AskRole => self.ask_somebody(step.role.context("a role")?, choice, &[])?,
            StepKind::RaiseMode => self.document["mode"] = json!(step.mode.context("a mode")?.as_str()),
            StepKind::LiftRemoval | StepKind::LiftRestriction => {
                self.happens(What::ModerationLifted, |_| {})?
            }
            StepKind::JoinGroup => self.join()?,
            StepKind::OpenGroup => self.happens(What::GroupOpened, |_| {})?,
            StepKind::EnableOnChannel => {
                let channel = self.channel(choice)?;
                channel["participation"] =
                    json!(["observe", "react", "reply", "post", "share", "co_produce", "direct_message"]);
                channel["timing"] = json!(["asynchronous", "synchronous"]);
            }
            StepKind::EnableMedium => {
                let medium = step.medium.context("a medium")?;
                push(self.channel(choice)?, "media", json!(medium.as_str()));
            }
            StepKind::AdoptAgreement => {
                self.happens(What::AgreementAdopted, |event| event.version = Some("1".into()))?;
            }
            StepKind::AcceptAgreement => {
                let norms = step.norms.clone();
                self.says_yes(What::AgreementAccepted, |event| event.norms.clone_from(&norms))?;
            }
            StepKind::GetGuardianConsent => {
                self.says_yes(What::GuardianConsented, |event| event.guardian = Some("parent".into()))?;
            }
            StepKind::AddMember => {
                let member = self.request.member.clone();
                self.happens(What::MemberJoined, |event| {
                    event.member.clone_from(&member);
                    event.role = Some(ActorRole::Member);
                    event.age = [Some(20), Some(14), None, None].get(choice / 4).copied().flatten();
                })?;
            }
            // The time was set first.
            StepKind::WaitUntil => {}
            StepKind::AgreeOnRecording => {
                self.agreement()["recording_rule"] = json!({"permission": "all_consented"});
            }
            StepKind::DeclareRecording => {
                let medium = self.request.medium.map_or_else(|| self.medium_of_talk(), |one| one.as_str());
                let policy = object(&mut self.document, "privacy_policy");
                push(policy, "recording", json!({"medium": medium, "recorded": true}));
            }
            StepKind::GetRecordingConsent => self.consent_to_recording()?,
            StepKind::VisitGroup => self.happens(What::PractitionerPosted, |_| {})?,
            StepKind::RenewEvidence => self.renew(step)?,
            StepKind::VerifyInformation if self.log.is_none() => {
                let item = self.request.item.clone().context("an item")?;
                let items = self.document["information"].as_array_mut().context("items")?;
                items.retain(|one| one["id"].as_str() != Some(&item));
                items.push(json!({"id": item, "verified_on": "2026-11-24"}));
            }
            StepKind::VerifyInformation => {
                let item = self.request.item.clone();
                self.happens(What::InformationVerified, |event| event.item.clone_from(&item))?;
            }
            StepKind::GetConsent => self.request.has_consent = Some(true),
            StepKind::AgreeOnAi if self.is_group() => {
                self.agreement()["ai_rule"] = json!({"allowed": true});
            }
            // Without a group, the channel says so.
            StepKind::AgreeOnAi => self.channel(choice)?["ai_assistant"] = json!(true),
            StepKind::DeclareAi => {
                object(&mut self.document, "privacy_policy")["automated_decisions"] = json!({"used": true});
            }
            StepKind::HonourObligations => self.request.honours.extend(&step.obligations),
            // Whoever says who they are is somebody else in the eyes of the policy.
            StepKind::SayWho => bail!("not a change of this situation"),
        }
        Ok(())
    }

    /// Something happens at the time of the request, or right after what happened last.
    fn happens(&mut self, kind: What, fill: impl Fn(&mut GroupEvent)) -> Result<()> {
        let asked = self.request.at.as_ref().and_then(Timestamp::seconds).context("a time")?;
        let log = self.log.get_or_insert_default();
        let last = log.last().and_then(|event| event.at.as_ref()).and_then(Timestamp::seconds);
        let mut event = GroupEvent {
            kind: Some(kind),
            at: Some(Timestamp::from_seconds(last.map_or(asked, |last| last.max(asked)))),
            actor: Some("p1".into()),
            member: self.request.actor.clone(),
            ..GroupEvent::default()
        };
        fill(&mut event);
        log.push(event);
        Ok(())
    }

    fn says_yes(&mut self, kind: What, fill: impl Fn(&mut GroupEvent)) -> Result<()> {
        let state = self.state()?.context("a group")?;
        let version = state.agreement_version().context("an agreement")?.to_owned();
        self.happens(kind, |event| {
            event.version = Some(version.clone());
            fill(event);
        })
    }

    /// Somebody joins in the role of the request, or takes that role. Whoever works for the service is named in the team.
    fn join(&mut self) -> Result<()> {
        let (id, role) = (self.request.actor.clone().context("somebody")?, self.request.role);
        if role.is_some_and(is_staff) {
            return self.name_in_team(&id);
        }
        let state = self.state()?.context("a group")?;
        let is_there = state.find(&id).is_some_and(|key| state.role(key).is_some());
        let age = self.age_of(&id);
        self.happens(if is_there { What::RoleChanged } else { What::MemberJoined }, |event| {
            event.role = role;
            event.age = age;
        })
    }

    fn age_of(&self, id: &str) -> Option<u32> {
        let log = self.log.as_deref().unwrap_or_default();
        log.iter().rev().filter(|event| event.member.as_deref() == Some(id)).find_map(|event| event.age)
    }

    /// Somebody else does it, who is in order. Where nobody of the team is, somebody else is named in it.
    fn ask_somebody(&mut self, role: ActorRole, choice: usize, abilities: &[&str]) -> Result<()> {
        self.request.role = Some(role);
        if is_staff(role) {
            let known = [Some("p1".to_owned()), Some("p2".to_owned()), Some(role.to_string())];
            self.request.actor = known.get(choice % 4).cloned().flatten();
            if self.request.actor.is_none() {
                self.request.actor = Some("colleague".into());
                self.name_in_team("colleague")?;
                let claim = json!({"abilities": abilities, "valid_until": "2028-12-31"});
                push(self.team_member("colleague")?, "competencies", claim);
            }
            return Ok(());
        }
        self.request.actor = Some("somebody".into());
        self.has_been_there("somebody", if choice < 8 { 20 } else { 17 })
    }

    /// Somebody has been in the group before it began to end, and has said yes to all of the agreement.
    fn has_been_there(&mut self, id: &str, age: u32) -> Result<()> {
        let Some(log) = &mut self.log else { return Ok(()) };
        let role = self.request.role.context("a role")?;
        if matches!(role, ActorRole::AnonymousVisitor | ActorRole::SystemBot) {
            return Ok(());
        }
        let is_end = |event: &GroupEvent| event.kind == Some(What::ClosingStarted);
        let end = log.iter().position(is_end).unwrap_or(log.len());
        let after = log.split_off(end);
        let asked = self.request.at.clone();
        // Within the log, at the time of what was before.
        self.request.at = log.last().and_then(|event| event.at.clone()).or(asked.clone());
        self.request.actor = Some(id.to_owned());
        self.happens(What::MemberJoined, |event| {
            event.role = Some(role);
            event.age = Some(age);
        })?;
        if self.state()?.is_some_and(|state| state.agreement_version().is_some()) {
            self.says_yes(What::AgreementAccepted, |_| {})?;
        }
        self.request.at = asked;
        self.log.get_or_insert_default().extend(after);
        Ok(())
    }

    /// Says what was missing, as it helps.
    fn give(&mut self, field: &str, choice: usize) -> Result<()> {
        match field {
            "channel" => {
                let channels = self.document["channels"].as_array().context("channels")?;
                let id = channels.get(choice / 4 % channels.len()).and_then(|channel| channel["id"].as_str());
                self.request.channel = id.map(str::to_owned);
            }
            "medium" => {
                let media = ["audio", "video", "text", "screen"];
                self.request.medium =
                    media.get(choice / 4 % 4).and_then(|medium| cocareer::model::Medium::parse(medium));
            }
            "is_own" => self.request.is_own = Some(true),
            "has_consent" => self.request.has_consent = Some(true),
            "item" => self.request.item = Some("item-fresh".into()),
            "session" => self.request.has_consent = Some(true),
            "member" => {
                let all = ["member-young", "p1", "member-long", "observer-young"];
                self.request.member = all.get(choice / 4 % 4).map(|id| (*id).to_owned());
            }
            "actor" => {
                let role = self.request.role.context("a role")?;
                let able: Vec<_> = Ability::ALL.iter().map(|ability| ability.as_str()).collect();
                self.ask_somebody(role, choice, &able)?;
            }
            // Of all groups that there could be, one in which everything is in order.
            "state" => {
                let world = World::new(GroupPhase::Open, Acceptance::Accepted, Standing::Free);
                let mut log = world.log();
                let actor = self.request.actor.clone();
                log.retain(|event| event.session.is_none() && (actor.is_none() || event.member != actor));
                self.log = Some(log);
                match actor {
                    Some(id) if !self.request.role.is_some_and(is_staff) => {
                        self.has_been_there(&id, if choice < 8 { 20 } else { 17 })?;
                    }
                    _ => {}
                }
            }
            // It is told last.
            "age" => {}
            _ => bail!("nobody can give this"),
        }
        Ok(())
    }

    fn tell_age(&mut self, choice: usize) -> Result<()> {
        let ids = [self.request.actor.clone(), self.request.member.clone()];
        for event in self.log.as_mut().context("a log")? {
            let is_meant = event.member.is_some() && ids.contains(&event.member);
            if is_meant && event.kind == Some(What::MemberJoined) && event.age.is_none() {
                event.age = [20, 14].get(choice / 4 % 2).copied();
            }
        }
        Ok(())
    }

    fn channel(&mut self, choice: usize) -> Result<&mut Value> {
        let named = self.request.channel.clone();
        let channels = self.document["channels"].as_array_mut().context("channels")?;
        let count = channels.len();
        let is_it = |channel: &Value| named.is_none() || channel["id"].as_str() == named.as_deref();
        let mut fitting = channels.iter_mut().filter(|channel| is_it(channel));
        fitting.nth(if named.is_none() { choice / 4 % count } else { 0 }).context("a channel")
    }

    fn is_group(&self) -> bool {
        let mode = self.document["mode"].as_str();
        !self.document["group_agreement"].is_null() || matches!(mode, Some("collaborative" | "community"))
    }

    fn agreement(&mut self) -> &mut Value {
        object(&mut self.document, "group_agreement")
    }

    fn medium_of_talk(&self) -> &'static str {
        if self.request.session.as_deref() == Some("asked") { "video" } else { "audio" }
    }

    /// Everybody in the talk says yes; of a talk that the log does not tell of, the host knows.
    fn consent_to_recording(&mut self) -> Result<()> {
        self.request.has_consent = Some(true);
        let Some(session) = self.request.session.clone() else { return Ok(()) };
        let log = self.log.clone().unwrap_or_default();
        let of_talk = |kind| {
            let is_it = move |event: &&GroupEvent| event.kind == Some(kind);
            log.iter().filter(|event| event.session.as_ref() == Some(&session)).filter(is_it)
        };
        if log.iter().any(|event| event.kind == Some(What::GroupClosed)) {
            return Ok(());
        }
        let Some(begun) = of_talk(What::SessionStarted).next() else { return Ok(()) };
        let medium = self.request.medium.or(begun.medium);
        if of_talk(What::RecordingStarted).next().is_some() {
            self.happens(What::RecordingStopped, |event| event.session = Some(session.clone()))?;
        }
        self.happens(What::RecordingRequested, |event| {
            event.session = Some(session.clone());
            event.medium = medium;
        })?;
        for joined in of_talk(What::SessionJoined) {
            self.happens(What::RecordingConsented, |event| {
                event.session = Some(session.clone());
                event.member.clone_from(&joined.member);
            })?;
        }
        Ok(())
    }

    /// Somebody shows the abilities.
    fn renew(&mut self, step: &Step) -> Result<()> {
        let id = self.request.actor.clone().context("somebody")?;
        let abilities: Vec<_> = step.abilities.iter().map(|ability| ability.as_str()).collect();
        let claim = json!({"abilities": abilities, "valid_until": "2028-12-31"});
        push(self.team_member(&id)?, "competencies", claim);
        Ok(())
    }

    fn name_in_team(&mut self, id: &str) -> Result<()> {
        let role = self.request.role.context("a role")?;
        push(self.team_member(id)?, "roles", json!(role.as_str()));
        Ok(())
    }

    /// Somebody in the team, who is new where nobody has that identifier.
    fn team_member(&mut self, id: &str) -> Result<&mut Value> {
        let team = object(&mut self.document, "team");
        if !team["members"].is_array() {
            team["members"] = json!([]);
        }
        let members = team["members"].as_array_mut().context("a list")?;
        let is_it = |member: &Value| member["id"].as_str() == Some(id);
        let at = members.iter().position(is_it).unwrap_or(members.len());
        if at == members.len() {
            members.push(json!({"id": id, "roles": []}));
        }
        members.get_mut(at).context("a member")
    }
}

fn is_staff(role: ActorRole) -> bool {
    matches!(role, ActorRole::Practitioner | ActorRole::Facilitator | ActorRole::Moderator)
}

/// A part of an object, made when it is not there.
fn object<'v>(value: &'v mut Value, name: &str) -> &'v mut Value {
    let part = &mut value[name];
    if part.is_null() {
        *part = json!({});
    }
    part
}

fn push(value: &mut Value, name: &str, new: Value) {
    match value[name].as_array_mut() {
        Some(list) => list.push(new),
        None => value[name] = json!([new]),
    }
}
