//! Facts about talks, and about those who work for the service.

use crate::decision::DecisionRule as Rule;
use crate::decision::compile::{Colleague, Decisions};
use crate::decision::facts::Gather;
use crate::decision::table::When;
use crate::group::{GroupState, Talk};
use crate::model::{Action, ActorRole, Medium, RecordingPermission};

impl Gather<'_> {
    fn this_talk(&self) -> Option<&Talk> {
        self.state?.talk(self.question.session?)
    }

    /// What it is made of: as asked, or else as the talk is, or else writing.
    pub(super) fn medium(&self) -> Option<Medium> {
        let by_talk = || self.this_talk().map(|talk| talk.medium);
        match self.question.action {
            Action::ShareScreen => Some(Medium::Screen),
            Action::Record | Action::JoinSession | Action::StartSession => {
                self.question.medium.or_else(by_talk)
            }
            _ => self.question.medium.or(Some(Medium::Text)),
        }
    }

    /// Facts about a talk: hours and recording.
    pub(super) fn talk(&mut self) {
        if self.asks(Rule::Hours) {
            self.hours();
        }
        if self.asks(Rule::RecordingAllowed) || self.asks(Rule::RecordingDeclared) {
            self.recording();
        }
    }

    fn hours(&mut self) {
        let joins = self.question.action == Action::JoinSession;
        let talk = self.this_talk().filter(|_| joins);
        let (goes_on, runs) = (
            talk.is_some(),
            talk.and_then(|talk| talk.recording.as_ref()).is_some_and(|recording| recording.is_running),
        );
        if runs {
            self.facts.occasion(When::RecordingRuns);
        }
        // A talk that goes on may be joined after the hours too.
        let place = self.channel();
        let open = match place {
            _ if goes_on => Some(true),
            Some(place) => Some(place.schedule.as_ref().is_none_or(|schedule| {
                let at = self.question.at;
                if let Some(change) = schedule.next_change(at) {
                    self.facts.until.note(change);
                }
                schedule.is_open(at)
            })),
            None if self.decisions.places.iter().all(|place| place.schedule.is_none()) => Some(true),
            None => None,
        };
        self.facts.say(Rule::Hours, open);
    }

    fn recording(&mut self) {
        let (decisions, question) = (self.decisions, self.question);
        let medium = self.medium();
        let by_role = match decisions.recording {
            None | Some(RecordingPermission::NotAllowed) => false,
            Some(RecordingPermission::PractitionerWithConsent) => question.role == ActorRole::Practitioner,
            Some(RecordingPermission::AllConsented) => true,
        };
        let allowed = medium.map(|medium| decisions.recordable.contains(medium));
        self.facts.say(Rule::RecordingAllowed, if by_role { allowed } else { Some(false) });
        let declared = medium.map(|medium| decisions.declared_recordings.contains(medium));
        self.facts.say(Rule::RecordingDeclared, declared);
        let talk = self.this_talk();
        let consented = match talk {
            // Consent to sound is no consent to pictures.
            Some(talk) => {
                let of_medium = |medium| talk.recording.as_ref().is_some_and(|asked| asked.medium == medium);
                Some(medium.is_some_and(of_medium) && talk.present > 0 && talk.is_consented())
            }
            None => question.has_consent,
        };
        let consented = if question.has_consent == Some(false) { Some(false) } else { consented };
        self.facts.say(Rule::RecordingConsent, consented);
    }

    /// Facts about those who work for the service: presence and evidence.
    pub(super) fn service(&mut self) {
        if self.asks(Rule::Presence) {
            if let Some(state) = self.state {
                let present = self.is_present(state);
                if !present {
                    self.facts.occasion(When::NobodyPresent);
                }
                self.facts.say(Rule::Presence, Some(present));
            }
        }
        if self.asks(Rule::Evidence) {
            self.evidence();
        }
    }

    /// Whether somebody of the service is as present as promised. The calendar is asked only near the deadline; until
    /// then the answer holds until shortly before it.
    fn is_present(&mut self, state: &GroupState) -> bool {
        let presence = &self.decisions.presence;
        let early = presence.surely_before(state);
        if early.is_none_or(|early| self.facts.is_before(early, self.question.at)) {
            return true;
        }
        presence.deadline(state).is_none_or(|last| self.is_in_time(last))
    }

    /// Whether the person, or a colleague who is there, has current evidence of what the action asks for.
    fn evidence(&mut self) {
        let asked = self.row.abilities;
        if asked == 0 {
            self.facts.say(Rule::Evidence, Some(true));
            return;
        }
        let Some(id) = self.id_of(self.question.actor) else { return };
        let (decisions, at) = (self.decisions, self.question.at);
        let own = decisions.team.iter().find(|colleague| &*colleague.id == id);
        let (held, ends) = own.map_or((0, i64::MAX), |colleague| self.held(colleague));
        let missing = asked & !held;
        if missing == 0 {
            self.facts.until.note(ends);
            self.facts.say(Rule::Evidence, Some(true));
            return;
        }
        let mut has_helper = false;
        for colleague in decisions.team.iter().filter(|colleague| colleague.is_here && &*colleague.id != id) {
            let (held, ends) = self.held(colleague);
            if missing & !held != 0 {
                continue;
            }
            let away = self.state.is_some_and(|state| state.is_away(&colleague.id, at));
            if away {
                if let Some(back) = self.state.and_then(|state| state.away_until(&colleague.id)) {
                    self.facts.until.note(back);
                }
                continue;
            }
            self.facts.until.note(ends);
            has_helper = true;
        }
        if has_helper {
            self.facts.occasion(When::ByColleague);
        }
        self.facts.until.note(ends);
        self.facts.say(Rule::Evidence, Some(has_helper));
    }

    fn held(&self, colleague: &Colleague) -> (u32, i64) {
        self.decisions.held_by(self.state, colleague, self.question.at)
    }
}

impl Decisions {
    /// The abilities of which a colleague has evidence that counts, as bits, and the instant at which that changes.
    pub(super) fn held_by(&self, state: Option<&GroupState>, colleague: &Colleague, at: i64) -> (u32, i64) {
        let renewed = state.and_then(|state| state.evidence_renewed(&colleague.id));
        let until = renewed.map(|at| self.clock.after_days(at, self.renewed_days).saturating_add(1));
        colleague.held(at, until)
    }
}
