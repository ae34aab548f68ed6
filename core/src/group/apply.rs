//! What each event changes.

use crate::agreement::{ChangeClass, NormSet};
use crate::group::person::{Participation, Person, day_of};
use crate::group::state::GroupState;
use crate::group::versions::NONE;
use crate::group::{GroupPhase, LogEntry, Rejection, asks};
use crate::model::{ActorRole, GroupEvent, GroupEventKind, Medium, SanctionStep, Timestamp};

/// Ages above this are all the same.
const OLD: u8 = 200;

const MESSAGE: &str = "message";
const INCIDENT: &str = "incident";
const STEP: &str = "step";
const APPEAL: &str = "appeal";

impl GroupState {
    /// Notes what happened.
    ///
    /// # Errors
    ///
    /// [`Rejection`] when it cannot have happened: the state is then as it was.
    pub fn apply(&mut self, event: &GroupEvent) -> Result<(), Rejection> {
        let kind = event.kind.ok_or(Rejection::MissingField { field: "kind" })?;
        let at = event.at.as_ref().ok_or(Rejection::MissingField { field: "at" })?;
        let exact = at.exact().ok_or(Rejection::BadField { field: "at" })?;
        self.last.check(event.id.as_deref(), exact)?;
        asks::check(event, kind, self.phase())?;
        Step { state: self, event, at: exact.0 }.take(kind)?;
        self.count_one(event.id.as_deref(), exact);
        Ok(())
    }

    /// Notes what a line of a log says. An event of an unknown kind changes nothing but the time.
    ///
    /// # Errors
    ///
    /// [`Rejection`] when it cannot have happened: the state is then as it was.
    pub fn apply_entry(&mut self, entry: &LogEntry) -> Result<(), Rejection> {
        match entry {
            LogEntry::Event(event) => self.apply(event),
            LogEntry::Other(other) => {
                self.last.check(other.id.as_deref(), other.at)?;
                self.count_one(other.id.as_deref(), other.at);
                Ok(())
            }
        }
    }

    fn count_one(&mut self, id: Option<&str>, at: (i64, u32)) {
        self.last.note(id, at);
        self.count = self.count.saturating_add(1);
    }
}

/// One event and the state that it changes. Each function checks first and changes then.
struct Step<'s, 'e> {
    state: &'s mut GroupState,
    event: &'e GroupEvent,
    at: i64,
}

impl Step<'_, '_> {
    fn take(mut self, kind: GroupEventKind) -> Result<(), Rejection> {
        use GroupEventKind as Kind;
        match kind {
            Kind::GroupOpened | Kind::ClosingStarted | Kind::GroupClosed => self.enter(kind),
            Kind::AgreementProposed => self.state.versions.propose(text(&self.event.version), self.at),
            Kind::ObjectionRaised => self.state.versions.object(text(&self.event.version), true),
            Kind::ObjectionSettled => self.state.versions.object(text(&self.event.version), false),
            Kind::AgreementAdopted => self.adopt(true),
            Kind::AgreementRevised => self.adopt(false),
            Kind::MemberInvited => self.invite(),
            Kind::MemberJoined => self.join(),
            Kind::MemberLeft => self.leave(),
            Kind::RoleChanged => self.change_role(),
            Kind::AgreementAccepted => self.accept(),
            Kind::AgreementDeclined => self.decline(),
            Kind::GuardianConsented => self.guardian(true),
            Kind::GuardianWithdrew => self.guardian(false),
            Kind::Moderated => self.moderate(),
            Kind::ModerationLifted => self.lift(),
            Kind::Appealed | Kind::AppealDecided => self.appeal(kind),
            Kind::IncidentReported | Kind::IncidentEscalated | Kind::IncidentResolved => self.incident(kind),
            Kind::SessionStarted
            | Kind::SessionJoined
            | Kind::SessionLeft
            | Kind::SessionEnded
            | Kind::RecordingRequested
            | Kind::RecordingConsented
            | Kind::RecordingRefused
            | Kind::RecordingStarted
            | Kind::RecordingStopped => self.talk(kind),
            _ => self.note(kind),
        }
    }

    fn enter(&mut self, kind: GroupEventKind) -> Result<(), Rejection> {
        let (phase, time) = match kind {
            GroupEventKind::GroupOpened => (GroupPhase::Open, &mut self.state.times.opened),
            GroupEventKind::ClosingStarted => (GroupPhase::Closing, &mut self.state.times.closing),
            _ => (GroupPhase::Closed, &mut self.state.times.closed),
        };
        *time = Some(self.at);
        self.state.phase = Some(phase);
        if phase == GroupPhase::Closed {
            self.state.talks.end_all();
        }
        Ok(())
    }

    fn adopt(&mut self, is_first: bool) -> Result<(), Rejection> {
        let version = text(&self.event.version);
        self.state.versions.can_adopt(version, is_first)?;
        let norms = self.norms();
        let class = self.event.change_class.unwrap_or(ChangeClass::Major);
        self.state.versions.adopt(version, norms, class, self.at);
        self.state.times.adopted = Some(self.at);
        Ok(())
    }

    fn norms(&self) -> NormSet {
        self.event.norms.iter().copied().collect()
    }

    /// Somebody who takes part.
    fn active(&mut self) -> Result<&mut Person, Rejection> {
        let person = self.state.people.get_mut(text(&self.event.member));
        person.filter(|person| person.is_active()).ok_or(Rejection::NotAMember)
    }

    fn role(&self) -> Result<ActorRole, Rejection> {
        match self.event.role {
            None => Err(Rejection::MissingField { field: "role" }),
            Some(role @ (ActorRole::AnonymousVisitor | ActorRole::SystemBot)) => {
                Err(Rejection::WrongRole { role })
            }
            Some(role) => Ok(role),
        }
    }

    fn invite(&mut self) -> Result<(), Rejection> {
        let role = self.role()?;
        let id = text(&self.event.member);
        match self.state.people.get_mut(id) {
            Some(person) => match person.participation {
                Participation::Active | Participation::Invited => return Err(Rejection::AlreadyAMember),
                Participation::Removed => return Err(Rejection::WasRemoved),
                Participation::Left => person.begin_anew(role),
            },
            None => {
                self.state.people.insert(id.into(), Person::new(role));
            }
        }
        Ok(())
    }

    fn join(&mut self) -> Result<(), Rejection> {
        let role = self.role()?;
        let person = self.state.people.entry(text(&self.event.member).into());
        let person = person.or_insert_with(|| Person::new(role));
        match person.participation {
            Participation::Active => return Err(Rejection::AlreadyAMember),
            Participation::Removed => return Err(Rejection::WasRemoved),
            Participation::Left => person.begin_anew(role),
            Participation::Invited => person.role = role,
        }
        person.participation = Participation::Active;
        person.joined_at = self.at;
        person.age = self.event.age.map(|age| u8::try_from(age).unwrap_or(OLD).min(OLD));
        person.age_on = day_of(self.at);
        person.adult_on = self.event.adult_on.as_ref().and_then(crate::model::Date::value);
        Ok(())
    }

    fn leave(&mut self) -> Result<(), Rejection> {
        let id = text(&self.event.member);
        let person = self.state.people.get_mut(id).ok_or(Rejection::NotAMember)?;
        match person.participation {
            Participation::Left | Participation::Removed => return Err(Rejection::NotAMember),
            Participation::Invited | Participation::Active => {}
        }
        self.state.talks.leave_all(person);
        person.participation = Participation::Left;
        Ok(())
    }

    fn change_role(&mut self) -> Result<(), Rejection> {
        let role = self.role()?;
        self.active()?.role = role;
        Ok(())
    }

    fn accept(&mut self) -> Result<(), Rejection> {
        let number = self.state.versions.number(text(&self.event.version))?;
        let norms = self.norms();
        let is_whole = norms.is_empty() || norms == NormSet::ALL;
        let person = self.state.people.get_mut(text(&self.event.member)).filter(|person| person.is_active());
        let person = person.ok_or(Rejection::NotAMember)?;
        if person.has_accepted() && number < person.accepted {
            return Err(Rejection::OlderVersion);
        }
        if is_whole {
            person.left_out = NormSet::default();
            person.left_out_since = None;
            person.declined = NormSet::default();
        } else {
            // What is asked of the person and is not meant stays asked.
            let rest = person.pending(&self.state.versions).without(norms);
            person.leave_out(rest, self.at, &self.state.versions);
            person.declined = person.declined.without(norms);
        }
        if is_whole || !person.has_accepted() {
            person.accepted_at = self.at;
        }
        person.accepted = number;
        Ok(())
    }

    fn decline(&mut self) -> Result<(), Rejection> {
        self.state.versions.number(text(&self.event.version))?;
        let norms = self.norms();
        let said_no = if norms.is_empty() { NormSet::ALL } else { norms };
        let person = self.state.people.get_mut(text(&self.event.member)).filter(|person| person.is_active());
        let person = person.ok_or(Rejection::NotAMember)?;
        person.declined = person.declined.union(said_no);
        person.leave_out(person.left_out.union(said_no), self.at, &self.state.versions);
        Ok(())
    }

    /// A guardian may be asked before the member joins.
    fn guardian(&mut self, yes: bool) -> Result<(), Rejection> {
        let version = text(&self.event.version);
        let number = if yes { Some(self.state.versions.number(version)?) } else { None };
        let person = self.state.people.get_mut(text(&self.event.member)).ok_or(Rejection::NotAMember)?;
        match (person.participation, number) {
            (Participation::Left | Participation::Removed, _) => return Err(Rejection::NotAMember),
            (_, None) if person.guardian == NONE => return Err(Rejection::Unknown { what: "consent" }),
            (_, None) => person.guardian = NONE,
            // A yes to an older version takes nothing from one to a newer.
            (_, Some(number)) if person.guardian == NONE => person.guardian = number,
            (_, Some(number)) => person.guardian = person.guardian.max(number),
        }
        Ok(())
    }

    /// Somebody who left can still be removed, and then does not come back.
    fn moderate(&mut self) -> Result<(), Rejection> {
        let until = self.instant(&self.event.until, "until")?;
        let person = self.state.people.get_mut(text(&self.event.member)).ok_or(Rejection::NotAMember)?;
        let step = self.event.step;
        match person.participation {
            Participation::Active => {}
            Participation::Invited | Participation::Left if step == Some(SanctionStep::Removal) => {}
            Participation::Removed if step == Some(SanctionStep::Removal) => {
                return Err(Rejection::WasRemoved);
            }
            _ => return Err(Rejection::NotAMember),
        }
        person.has_step = true;
        match step {
            Some(SanctionStep::TemporaryRestriction) => {
                let until = until.unwrap_or(i64::MAX);
                // Only taking the step back makes it shorter.
                person.restricted_until =
                    Some(person.restricted_until.map_or(until, |before| before.max(until)));
            }
            Some(SanctionStep::Removal) => {
                self.state.talks.leave_all(person);
                person.participation = Participation::Removed;
            }
            _ => {}
        }
        Ok(())
    }

    fn instant(&self, instant: &Option<Timestamp>, field: &'static str) -> Result<Option<i64>, Rejection> {
        match instant {
            None => Ok(None),
            Some(instant) => instant.seconds().map(Some).ok_or(Rejection::BadField { field }),
        }
    }

    /// Somebody against whom a step was taken.
    fn stepped(&mut self) -> Result<&mut Person, Rejection> {
        let person = self.state.people.get_mut(text(&self.event.member)).ok_or(Rejection::NotAMember)?;
        if person.has_step { Ok(person) } else { Err(Rejection::Unknown { what: STEP }) }
    }

    fn lift(&mut self) -> Result<(), Rejection> {
        let person = self.stepped()?;
        person.has_step = false;
        person.has_appealed = false;
        person.restricted_until = None;
        if person.participation == Participation::Removed {
            person.participation = Participation::Left;
        }
        Ok(())
    }

    fn appeal(&mut self, kind: GroupEventKind) -> Result<(), Rejection> {
        let upheld = self.event.upheld == Some(true);
        let person = self.stepped()?;
        let decides = kind == GroupEventKind::AppealDecided;
        match (decides, person.has_appealed) {
            (false, true) => return Err(Rejection::Exists { what: APPEAL }),
            (true, false) => return Err(Rejection::Unknown { what: APPEAL }),
            _ => {}
        }
        person.has_appealed = !decides;
        if decides && upheld { self.lift() } else { Ok(()) }
    }

    fn incident(&mut self, kind: GroupEventKind) -> Result<(), Rejection> {
        let id = text(&self.event.incident);
        let state = &mut *self.state;
        match kind {
            GroupEventKind::IncidentReported => {
                if state.escalated.contains_key(id) {
                    return Err(Rejection::Exists { what: INCIDENT });
                }
                state.incidents.add(id, self.at, INCIDENT)?;
                state.times.incident = Some(self.at);
            }
            GroupEventKind::IncidentEscalated => {
                state.incidents.remove(id, INCIDENT)?;
                state.escalated.insert(id.into(), ());
            }
            _ if state.incidents.contains(id) => state.incidents.remove(id, INCIDENT)?,
            _ => {
                let settled = state.escalated.swap_remove(id);
                settled.ok_or(Rejection::Unknown { what: INCIDENT })?;
            }
        }
        Ok(())
    }

    fn talk(&mut self, kind: GroupEventKind) -> Result<(), Rejection> {
        use GroupEventKind as Kind;
        let session = text(&self.event.session);
        let medium = self.event.medium.unwrap_or(Medium::Text);
        let state = &mut *self.state;
        match kind {
            Kind::SessionStarted => return state.talks.start(session, medium, self.at),
            Kind::SessionEnded => return state.talks.end(session),
            Kind::RecordingRequested => return state.talks.request(session, medium),
            Kind::RecordingStarted => return state.talks.record(session, true),
            Kind::RecordingStopped => return state.talks.record(session, false),
            _ => {}
        }
        let person = state.people.get_mut(text(&self.event.member)).filter(|person| person.is_active());
        let person = person.ok_or(Rejection::NotAMember)?;
        match kind {
            Kind::SessionJoined => state.talks.join(session, person),
            Kind::SessionLeft => state.talks.leave(session, person),
            _ => state.talks.consent(session, person, kind == Kind::RecordingConsented),
        }
    }

    /// What only leaves a time behind.
    fn note(&mut self, kind: GroupEventKind) -> Result<(), Rejection> {
        use GroupEventKind as Kind;
        let until = self.instant(&self.event.until, "until")?;
        let (at, event) = (self.at, self.event);
        let (state, actor) = (&mut *self.state, text(&event.actor));
        let now = Some(at);
        match kind {
            Kind::PractitionerVisited => state.times.visited = now,
            Kind::PractitionerPosted => (state.times.visited, state.times.posted) = (now, now),
            Kind::PractitionerAway => drop(state.away.insert(actor.into(), until)),
            Kind::PractitionerBack => {
                state.away.swap_remove(actor).ok_or(Rejection::Unknown { what: "absence" })?;
            }
            Kind::MessageReceived => state.messages.add(text(&event.message_id), at, MESSAGE)?,
            Kind::MessageAnswered => state.messages.remove(text(&event.message_id), MESSAGE)?,
            Kind::ConfidentialityReminded => state.times.reminded = now,
            Kind::ReviewHeld => state.times.reviewed = now,
            Kind::SettingsReviewed => drop(state.settings.insert(text(&event.platform).into(), at)),
            Kind::InformationVerified => drop(state.information.insert(text(&event.item).into(), at)),
            Kind::EvidenceRenewed => drop(state.evidence.insert(actor.into(), at)),
            Kind::ContentExported => state.times.exported = now,
            Kind::ContentDeleted => state.times.deleted = now,
            // Every other kind has a function of its own.
            _ => {}
        }
        Ok(())
    }
}

/// A text that the table asks for.
fn text(field: &Option<String>) -> &str {
    field.as_deref().unwrap_or_default()
}
