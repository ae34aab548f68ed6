//! A group's state as plainly as it can be said: lists that are searched from the beginning, and nothing counted ahead.

use std::collections::{BTreeMap, BTreeSet};

use cocareer::model::{ActorRole, GroupEvent, GroupEventKind as Kind, Medium, SanctionStep, Timestamp};
use cocareer::{AgreementNorm, ChangeClass};
use serde_json::{Value, json};

const PHASES: [&str; 4] = ["preparing", "open", "closing", "closed"];

#[derive(Clone, Default)]
pub struct Oracle {
    phase: usize,
    count: u64,
    last: Option<(i64, u32)>,
    ids: Vec<String>,
    versions: Vec<Version>,
    members: Vec<Member>,
    talks: Vec<Talk>,
    messages: Vec<(String, i64)>,
    incidents: Vec<(String, i64)>,
    escalated: Vec<String>,
    away: Vec<(String, Option<i64>)>,
    times: BTreeMap<&'static str, i64>,
}

#[derive(Clone)]
struct Version {
    name: String,
    proposed_at: Option<i64>,
    objections: u32,
    adopted: Option<Adopted>,
}

#[derive(Clone)]
struct Adopted {
    number: usize,
    at: i64,
    /// What members are asked about.
    asks: BTreeSet<AgreementNorm>,
}

#[derive(Clone, Default)]
struct Member {
    id: String,
    role: Option<ActorRole>,
    status: &'static str,
    has_step: bool,
    has_appealed: bool,
    /// Every restriction, with its end.
    restrictions: Vec<Option<i64>>,
    joined_at: i64,
    /// The newest version that the person said anything of yes to.
    newest: Option<usize>,
    /// For each norm, the version in which the person said yes to it.
    agreed: BTreeMap<AgreementNorm, usize>,
    /// The norms that the person said no to after that, and since when they are asked for.
    refused: BTreeMap<AgreementNorm, i64>,
    guardian: Option<usize>,
}

#[derive(Clone)]
struct Talk {
    id: String,
    medium: Medium,
    at: i64,
    present: BTreeSet<String>,
    recording: Option<(Medium, bool, BTreeSet<String>)>,
}

/// The phases in which something can happen, and whether its fields are there.
fn asks(event: &GroupEvent, kind: Kind) -> (std::ops::RangeInclusive<usize>, bool) {
    let has = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    let (actor, member, version, session) =
        (has(&event.actor), has(&event.member), has(&event.version), has(&event.session));
    let (role, medium, incident) = (event.role.is_some(), event.medium.is_some(), has(&event.incident));
    match kind {
        Kind::GroupOpened => (0..=0, actor),
        Kind::AgreementProposed
        | Kind::ObjectionRaised
        | Kind::ObjectionSettled
        | Kind::AgreementAdopted
        | Kind::AgreementRevised => (0..=1, actor && version),
        Kind::MemberInvited => (0..=1, actor && member && role),
        Kind::MemberJoined => (0..=1, member && role),
        Kind::MemberLeft => (0..=2, member),
        Kind::RoleChanged => (0..=2, actor && member && role),
        Kind::AgreementAccepted | Kind::AgreementDeclined => (0..=2, member && version),
        Kind::GuardianConsented => (0..=2, member && version && has(&event.guardian)),
        Kind::GuardianWithdrew => (0..=2, member && has(&event.guardian)),
        Kind::PractitionerAway | Kind::PractitionerBack => (0..=2, actor),
        Kind::MessageReceived => (1..=2, has(&event.message_id)),
        Kind::MessageAnswered => (1..=2, actor && has(&event.message_id)),
        Kind::Moderated => (1..=2, actor && member && event.step.is_some()),
        Kind::ModerationLifted => (1..=2, actor && member),
        Kind::Appealed => (1..=2, member),
        Kind::AppealDecided => (1..=2, actor && member && event.upheld.is_some()),
        Kind::IncidentReported => (0..=3, incident && event.trigger.is_some()),
        Kind::IncidentEscalated | Kind::IncidentResolved => (0..=3, actor && incident),
        Kind::SessionStarted | Kind::RecordingRequested => (1..=2, actor && session && medium),
        Kind::SessionJoined | Kind::SessionLeft | Kind::RecordingConsented | Kind::RecordingRefused => {
            (1..=2, member && session)
        }
        Kind::SessionEnded | Kind::RecordingStopped => (1..=2, session),
        Kind::RecordingStarted => (1..=2, actor && session),
        Kind::PractitionerVisited
        | Kind::PractitionerPosted
        | Kind::ConfidentialityReminded
        | Kind::ReviewHeld => (1..=2, actor),
        Kind::SettingsReviewed => (0..=3, actor && has(&event.platform)),
        Kind::InformationVerified => (0..=3, actor && has(&event.item)),
        Kind::EvidenceRenewed => (0..=3, actor),
        Kind::ClosingStarted => (1..=1, actor),
        Kind::ContentExported => (2..=3, true),
        Kind::GroupClosed => (2..=2, actor),
        Kind::ContentDeleted => (3..=3, true),
    }
}

fn is_usable(event: &GroupEvent) -> bool {
    let texts = [
        &event.id,
        &event.actor,
        &event.member,
        &event.guardian,
        &event.version,
        &event.session,
        &event.message_id,
        &event.incident,
        &event.platform,
        &event.item,
    ];
    !texts.iter().any(|text| text.as_ref().is_some_and(|text| text.contains('\0')))
}

impl Oracle {
    /// Notes an event, or says that it cannot have happened: the state is then of no use.
    pub fn apply(&mut self, event: &GroupEvent) -> bool {
        self.try_apply(event).is_some()
    }

    fn try_apply(&mut self, event: &GroupEvent) -> Option<()> {
        let kind = event.kind?;
        let exact = event.at.as_ref()?.exact()?;
        let now = exact.0;
        let (phases, has_all) = asks(event, kind);
        let is_late = self.last.is_none_or(|last| last <= exact);
        let is_new = self.last != Some(exact) || event.id.as_ref().is_none_or(|id| !self.ids.contains(id));
        let until = event.until.as_ref().and_then(Timestamp::seconds);
        let ends = until.is_none_or(|until| until >= now);
        if !(is_late && is_new && has_all && ends && phases.contains(&self.phase) && is_usable(event)) {
            return None;
        }
        self.change(event, kind, now, until)?;
        if self.last != Some(exact) {
            self.ids.clear();
        }
        self.last = Some(exact);
        self.ids.extend(event.id.clone());
        self.count += 1;
        Some(())
    }

    fn change(&mut self, event: &GroupEvent, kind: Kind, now: i64, until: Option<i64>) -> Option<()> {
        let actor = event.actor.clone().unwrap_or_default();
        let message = event.message_id.clone().unwrap_or_default();
        match kind {
            Kind::GroupOpened => self.enter(1, "opened", now),
            Kind::ClosingStarted => self.enter(2, "closing", now),
            Kind::GroupClosed => {
                self.talks.clear();
                self.enter(3, "closed", now);
            }
            Kind::AgreementProposed
            | Kind::ObjectionRaised
            | Kind::ObjectionSettled
            | Kind::AgreementAdopted
            | Kind::AgreementRevised => self.agreement(event, kind, now)?,
            Kind::MemberInvited | Kind::MemberJoined => self.come(event, kind, now)?,
            Kind::MemberLeft => {
                let member = self.member(event)?;
                if member.status != "active" && member.status != "invited" {
                    return None;
                }
                member.status = "left";
                self.leave_talks(event);
            }
            Kind::RoleChanged => {
                let role = role_of(event)?;
                self.active(event)?.role = Some(role);
            }
            Kind::AgreementAccepted | Kind::AgreementDeclined => self.answer(event, kind, now)?,
            Kind::GuardianConsented | Kind::GuardianWithdrew => self.guardian(event, kind)?,
            Kind::Moderated => self.moderate(event, until)?,
            Kind::ModerationLifted | Kind::Appealed | Kind::AppealDecided => self.appeal(event, kind)?,
            Kind::IncidentReported | Kind::IncidentEscalated | Kind::IncidentResolved => {
                self.incident(event, kind, now)?;
            }
            Kind::MessageReceived => add(&mut self.messages, message, now)?,
            Kind::MessageAnswered => remove(&mut self.messages, &message)?,
            Kind::PractitionerAway => {
                self.away.retain(|(name, _)| *name != actor);
                self.away.push((actor, until));
            }
            Kind::PractitionerBack => {
                let place = self.away.iter().position(|(name, _)| *name == actor)?;
                self.away.remove(place);
            }
            Kind::PractitionerVisited => self.note("visited", now),
            Kind::PractitionerPosted => {
                self.note("visited", now);
                self.note("posted", now);
            }
            Kind::ConfidentialityReminded => self.note("reminded", now),
            Kind::ReviewHeld => self.note("reviewed", now),
            Kind::ContentExported => self.note("exported", now),
            Kind::ContentDeleted => self.note("deleted", now),
            Kind::SettingsReviewed | Kind::InformationVerified | Kind::EvidenceRenewed => {}
            _ => self.talk(event, kind, now)?,
        }
        Some(())
    }

    fn enter(&mut self, phase: usize, time: &'static str, now: i64) {
        self.phase = phase;
        self.note(time, now);
    }

    fn note(&mut self, time: &'static str, now: i64) {
        self.times.insert(time, now);
    }

    fn adopted(&self) -> Vec<&Adopted> {
        let mut adopted =
            self.versions.iter().filter_map(|version| version.adopted.as_ref()).collect::<Vec<_>>();
        adopted.sort_by_key(|adopted| adopted.number);
        adopted
    }

    fn number(&self, event: &GroupEvent) -> Option<usize> {
        let version = self.versions.iter().find(|version| Some(&version.name) == event.version.as_ref())?;
        version.adopted.as_ref().map(|adopted| adopted.number)
    }

    fn agreement(&mut self, event: &GroupEvent, kind: Kind, now: i64) -> Option<()> {
        let name = event.version.clone()?;
        let count = self.adopted().len();
        let place = self.versions.iter().position(|version| version.name == name);
        if kind == Kind::AgreementProposed {
            if place.is_some() {
                return None;
            }
            self.versions.push(Version { name, proposed_at: Some(now), objections: 0, adopted: None });
            return Some(());
        }
        if place.is_some_and(|place| self.versions[place].adopted.is_some()) {
            return None;
        }
        match kind {
            Kind::ObjectionRaised => self.versions[place?].objections += 1,
            Kind::ObjectionSettled => {
                let objections = &mut self.versions[place?].objections;
                *objections = objections.checked_sub(1)?;
            }
            _ => {
                if (kind == Kind::AgreementAdopted) != (count == 0) {
                    return None;
                }
                let is_major = event.change_class.is_none_or(|class| class == ChangeClass::Major);
                let named =
                    if event.norms.is_empty() || count == 0 { AgreementNorm::ALL } else { &event.norms };
                let asks = if is_major || count == 0 { named } else { &[] };
                let adopted = Adopted { number: count, at: now, asks: asks.iter().copied().collect() };
                match place {
                    Some(place) => self.versions[place].adopted = Some(adopted),
                    None => {
                        let adopted = Some(adopted);
                        self.versions.push(Version { name, proposed_at: None, objections: 0, adopted });
                    }
                }
                self.note("adopted", now);
            }
        }
        Some(())
    }

    fn member(&mut self, event: &GroupEvent) -> Option<&mut Member> {
        self.members.iter_mut().find(|member| Some(&member.id) == event.member.as_ref())
    }

    fn active(&mut self, event: &GroupEvent) -> Option<&mut Member> {
        self.member(event).filter(|member| member.status == "active")
    }

    fn come(&mut self, event: &GroupEvent, kind: Kind, now: i64) -> Option<()> {
        let role = role_of(event)?;
        let joins = kind == Kind::MemberJoined;
        let status = if joins { "active" } else { "invited" };
        let id = event.member.clone()?;
        let mut fresh = Member { id, role: Some(role), status, joined_at: now, ..Member::default() };
        match self.member(event) {
            Some(member) => match (member.status, joins) {
                ("left", _) => {
                    fresh.has_step = member.has_step;
                    fresh.has_appealed = member.has_appealed;
                    fresh.restrictions = member.restrictions.clone();
                    *member = fresh;
                }
                ("invited", true) => {
                    fresh.has_step = member.has_step;
                    fresh.has_appealed = member.has_appealed;
                    fresh.restrictions = member.restrictions.clone();
                    fresh.guardian = member.guardian;
                    *member = fresh;
                }
                _ => return None,
            },
            None => self.members.push(fresh),
        }
        Some(())
    }

    fn answer(&mut self, event: &GroupEvent, kind: Kind, now: i64) -> Option<()> {
        let number = self.number(event)?;
        let norms = if event.norms.is_empty() { AgreementNorm::ALL } else { &event.norms };
        let mut member = self.active(event)?.clone();
        if kind == Kind::AgreementAccepted {
            if member.newest.is_some_and(|newest| number < newest) {
                return None;
            }
            member.newest = Some(number);
            for norm in norms {
                member.agreed.insert(*norm, number);
                member.refused.remove(norm);
            }
        } else {
            for norm in norms {
                let since = self.since(&member, *norm).unwrap_or(now);
                member.refused.insert(*norm, since);
            }
        }
        *self.active(event)? = member;
        Some(())
    }

    /// Since when a person is asked for a norm, if it is.
    fn since(&self, member: &Member, norm: AgreementNorm) -> Option<i64> {
        if let Some(since) = member.refused.get(&norm) {
            return Some(*since);
        }
        let agreed = member.agreed.get(&norm);
        let changed = self.adopted().into_iter().find(|adopted| {
            adopted.asks.contains(&norm) && agreed.is_none_or(|agreed| adopted.number > *agreed)
        });
        changed.map(|adopted| adopted.at.max(member.joined_at))
    }

    fn guardian(&mut self, event: &GroupEvent, kind: Kind) -> Option<()> {
        let number = if kind == Kind::GuardianConsented { Some(self.number(event)?) } else { None };
        let member = self.member(event)?;
        if member.status == "left" || member.status == "removed" {
            return None;
        }
        match number {
            None => drop(member.guardian.take()?),
            Some(_) => member.guardian = member.guardian.max(number),
        }
        Some(())
    }

    fn moderate(&mut self, event: &GroupEvent, until: Option<i64>) -> Option<()> {
        let step = event.step?;
        let member = self.member(event)?;
        let can_be = match step {
            SanctionStep::Removal => member.status != "removed",
            _ => member.status == "active",
        };
        if !can_be {
            return None;
        }
        member.has_step = true;
        match step {
            SanctionStep::TemporaryRestriction => member.restrictions.push(until),
            SanctionStep::Removal => {
                member.status = "removed";
                self.leave_talks(event);
            }
            _ => {}
        }
        Some(())
    }

    fn appeal(&mut self, event: &GroupEvent, kind: Kind) -> Option<()> {
        let member = self.member(event).filter(|member| member.has_step)?;
        let lifts = match kind {
            Kind::Appealed if member.has_appealed => return None,
            Kind::Appealed => {
                member.has_appealed = true;
                false
            }
            Kind::AppealDecided if !member.has_appealed => return None,
            Kind::AppealDecided => {
                member.has_appealed = false;
                event.upheld?
            }
            _ => true,
        };
        if lifts {
            member.has_step = false;
            member.has_appealed = false;
            member.restrictions.clear();
            if member.status == "removed" {
                member.status = "left";
            }
        }
        Some(())
    }

    fn incident(&mut self, event: &GroupEvent, kind: Kind, now: i64) -> Option<()> {
        let id = event.incident.clone()?;
        let is_escalated = self.escalated.contains(&id);
        match kind {
            Kind::IncidentReported if is_escalated => return None,
            Kind::IncidentReported => {
                add(&mut self.incidents, id, now)?;
                self.note("incident", now);
            }
            Kind::IncidentEscalated => {
                remove(&mut self.incidents, &id)?;
                self.escalated.push(id);
            }
            _ if is_escalated => self.escalated.retain(|other| *other != id),
            _ => remove(&mut self.incidents, &id)?,
        }
        Some(())
    }

    fn leave_talks(&mut self, event: &GroupEvent) {
        let Some(member) = &event.member else { return };
        for talk in &mut self.talks {
            talk.present.remove(member);
            if let Some((_, _, yes)) = &mut talk.recording {
                yes.remove(member);
            }
        }
    }

    fn talk(&mut self, event: &GroupEvent, kind: Kind, now: i64) -> Option<()> {
        let id = event.session.clone()?;
        let place = self.talks.iter().position(|talk| talk.id == id);
        if kind == Kind::SessionStarted {
            let talk = Talk { id, medium: event.medium?, at: now, present: BTreeSet::new(), recording: None };
            return place.is_none().then(|| self.talks.push(talk));
        }
        let place = place?;
        if kind == Kind::SessionEnded {
            self.talks.remove(place);
            return Some(());
        }
        let member = event.member.clone().unwrap_or_default();
        let is_about_somebody =
            [Kind::SessionJoined, Kind::SessionLeft, Kind::RecordingConsented, Kind::RecordingRefused];
        if is_about_somebody.contains(&kind) {
            self.active(event)?;
        }
        let is_anywhere = self.talks.iter().any(|talk| talk.present.contains(&member));
        let talk = &mut self.talks[place];
        let is_here = talk.present.contains(&member);
        match (kind, &mut talk.recording) {
            (Kind::SessionJoined, _) if is_anywhere => return None,
            (Kind::SessionJoined, _) => drop(talk.present.insert(member)),
            (Kind::SessionLeft, _) if !is_here => return None,
            (Kind::SessionLeft, _) => self.leave_talks(event),
            (Kind::RecordingRequested, Some((_, true, _))) => return None,
            (Kind::RecordingRequested, recording) => {
                *recording = Some((event.medium?, false, BTreeSet::new()));
            }
            (Kind::RecordingConsented, Some((_, _, yes))) if is_here => drop(yes.insert(member)),
            (Kind::RecordingRefused, Some((_, _, yes))) if is_here => drop(yes.remove(&member)),
            (Kind::RecordingStarted, Some((_, is_running @ false, _))) => *is_running = true,
            (Kind::RecordingStopped, recording @ Some((_, true, _))) => *recording = None,
            _ => return None,
        }
        Some(())
    }

    /// What [`cocareer::GroupState::to_json`] says.
    pub fn status(&self) -> Value {
        let now = self.last.map(|(seconds, _)| seconds);
        let is_ahead = |until: i64| now.is_none_or(|now| until > now);
        let active = || self.members.iter().filter(|member| member.status == "active");
        let current = self.versions.iter().filter(|version| version.adopted.is_some());
        let current = current.max_by_key(|version| version.adopted.as_ref().map(|adopted| adopted.number));
        let mut people = BTreeMap::<_, BTreeMap<_, u64>>::new();
        for member in &self.members {
            let role = member.role.map(ActorRole::as_str).unwrap_or_default();
            *people.entry(member.status).or_default().entry(role).or_default() += 1;
        }
        let restricted = active().filter_map(|member| {
            let ends = member.restrictions.iter().map(|until| until.unwrap_or(i64::MAX));
            let last = ends.max().filter(|until| is_ahead(*until))?;
            let until = (last < i64::MAX).then_some(last);
            Some(json!({"member": member.id, "until": time(until)}))
        });
        let proposals = self.versions.iter().filter(|version| version.adopted.is_none());
        let proposals = proposals.map(|version| {
            json!({"version": version.name, "proposed_at": time(version.proposed_at), "objections": version.objections})
        });
        let mut away = self.away.clone();
        away.sort();
        away.retain(|(_, until)| until.is_none_or(is_ahead));
        let away = away.into_iter().map(|(actor, until)| json!({"actor": actor, "until": time(until)}));
        let names = [
            "opened", "visited", "posted", "adopted", "reviewed", "reminded", "incident", "closing",
            "exported", "closed", "deleted",
        ];
        let times = names.map(|name| (name.to_owned(), time(self.times.get(name).copied())));
        json!({
            "phase": PHASES[self.phase],
            "version": current.map(|version| &version.name),
            "events": self.count,
            "last_event_at": time(now),
            "people": people,
            "pending": active().filter_map(|member| self.pending(member)).collect::<Vec<_>>(),
            "restricted": restricted.collect::<Vec<_>>(),
            "appeals": self.members.iter().filter(|member| member.has_appealed).count(),
            "proposals": proposals.collect::<Vec<_>>(),
            "talks": self.talk_status(),
            "messages": {"waiting": self.messages.len(), "since": time(self.messages.first().map(|first| first.1))},
            "incidents": {
                "waiting": self.incidents.len(),
                "since": time(self.incidents.first().map(|first| first.1)),
                "escalated": self.escalated.len(),
            },
            "away": away.collect::<Vec<_>>(),
            "times": Value::Object(times.into_iter().collect()),
        })
    }

    fn pending(&self, member: &Member) -> Option<Value> {
        let all = AgreementNorm::ALL.iter().copied();
        let pending = all.filter_map(|norm| Some((norm, self.since(member, norm)?))).collect::<Vec<_>>();
        let since = pending.iter().map(|(_, since)| *since).min()?;
        let norms = pending.iter().map(|(norm, _)| norm.as_str()).collect::<Vec<_>>();
        let declined = pending.iter().map(|(norm, _)| norm).filter(|norm| member.refused.contains_key(norm));
        let declined = declined.map(|norm| norm.as_str()).collect::<Vec<_>>();
        let mut status = json!({"member": member.id, "since": time(Some(since)), "norms": norms});
        if !declined.is_empty() {
            status["declined"] = declined.into();
        }
        Some(status)
    }

    fn talk_status(&self) -> Vec<Value> {
        let mut talks = self.talks.clone();
        talks.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
        let status = talks.iter().map(|talk| {
            let recording = talk.recording.as_ref().map(|(medium, is_running, yes)| {
                json!({"medium": medium.as_str(), "is_running": is_running, "consented": yes.len()})
            });
            json!({
                "session": talk.id,
                "medium": talk.medium.as_str(),
                "started_at": time(Some(talk.at)),
                "present": talk.present.len(),
                "recording": recording,
            })
        });
        status.collect()
    }
}

fn role_of(event: &GroupEvent) -> Option<ActorRole> {
    event.role.filter(|role| !matches!(role, ActorRole::AnonymousVisitor | ActorRole::SystemBot))
}

fn add(waiting: &mut Vec<(String, i64)>, id: String, now: i64) -> Option<()> {
    if waiting.iter().any(|(other, _)| *other == id) {
        return None;
    }
    waiting.push((id, now));
    Some(())
}

fn remove(waiting: &mut Vec<(String, i64)>, id: &str) -> Option<()> {
    let place = waiting.iter().position(|(other, _)| other == id)?;
    waiting.remove(place);
    Some(())
}

fn time(seconds: Option<i64>) -> Value {
    seconds.map_or(Value::Null, |seconds| Timestamp::from_seconds(seconds).to_string().into())
}
