//! Talks that are going on, and what is recorded of them.

use core::hash::BuildHasherDefault;
use std::hash::DefaultHasher;

use indexmap::IndexMap;

use crate::group::Rejection;
use crate::group::person::Person;
use crate::group::state::Ids;
use crate::group::versions::NONE;
use crate::model::Medium;

/// Every talk that is going on.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Talks {
    /// The number of each.
    by_id: Ids<u32>,
    by_number: IndexMap<u32, Talk, BuildHasherDefault<DefaultHasher>>,
    /// How many talks and recordings there have been.
    count: u32,
}

/// A talk that is going on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Talk {
    pub(crate) medium: Medium,
    pub(crate) started_at: i64,
    number: u32,
    /// How many people are in it.
    pub(crate) present: u32,
    pub(crate) recording: Option<Recording>,
}

/// A recording that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Recording {
    pub(crate) medium: Medium,
    pub(crate) is_running: bool,
    number: u32,
    /// How many of the people who are present consent.
    consents: u32,
}

impl Recording {
    /// How many of the people who are present consent.
    pub(crate) const fn consents(&self) -> u32 {
        self.consents
    }
}

impl Talk {
    /// Whether everybody who is present consents to the recording that was asked for. Where nobody is present, nobody
    /// does.
    pub(crate) fn is_consented(&self) -> bool {
        self.present > 0
            && self.recording.as_ref().is_some_and(|recording| recording.consents >= self.present)
    }

    /// How many of the people who are present do not consent to a recording.
    pub(crate) fn without_consent(&self) -> u32 {
        let consents = self.recording.as_ref().map_or(0, |recording| recording.consents);
        self.present.saturating_sub(consents)
    }

    /// Whether a person is in it.
    pub(crate) fn holds(&self, person: &Person) -> bool {
        person.session == self.number
    }
}

const TALK: &str = "talk";
const RECORDING: &str = "recording";

impl Talks {
    pub(super) fn get(&self, id: &str) -> Option<&Talk> {
        self.by_number.get(self.by_id.get(id)?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Talk)> {
        self.by_id.iter().filter_map(|(id, number)| Some((&**id, self.by_number.get(number)?)))
    }

    fn find(&mut self, id: &str) -> Result<&mut Talk, Rejection> {
        let number = self.by_id.get(id);
        let talk = number.and_then(|number| self.by_number.get_mut(number));
        talk.ok_or(Rejection::Unknown { what: TALK })
    }

    pub(super) fn start(&mut self, id: &str, medium: Medium, at: i64) -> Result<(), Rejection> {
        if self.by_id.contains_key(id) {
            return Err(Rejection::Exists { what: TALK });
        }
        let number = self.next(TALK)?;
        self.by_id.insert(id.into(), number);
        self.by_number.insert(number, Talk { medium, started_at: at, number, present: 0, recording: None });
        Ok(())
    }

    /// A number that no talk and no recording has had. The last one is that of nothing.
    fn next(&mut self, what: &'static str) -> Result<u32, Rejection> {
        let number = self.count;
        self.count = number.checked_add(1).ok_or(Rejection::TooMany { what })?;
        Ok(number)
    }

    /// Whether the talk that a person is in is still going on.
    fn is_busy(&self, person: &Person) -> bool {
        self.by_number.contains_key(&person.session)
    }

    pub(super) fn join(&mut self, id: &str, person: &mut Person) -> Result<(), Rejection> {
        let is_busy = self.is_busy(person);
        let talk = self.find(id)?;
        if is_busy {
            return Err(Rejection::Exists { what: "place in a talk" });
        }
        talk.present = talk.present.saturating_add(1);
        person.session = talk.number;
        Ok(())
    }

    pub(super) fn leave(&mut self, id: &str, person: &mut Person) -> Result<(), Rejection> {
        let talk = self.find(id)?;
        if !talk.holds(person) {
            return Err(Rejection::Unknown { what: "place in a talk" });
        }
        talk.take_out(person);
        Ok(())
    }

    /// Takes a person out of whatever talk it is in.
    pub(super) fn leave_all(&mut self, person: &mut Person) {
        if let Some(talk) = self.by_number.get_mut(&person.session) {
            talk.take_out(person);
        }
    }

    pub(super) fn end(&mut self, id: &str) -> Result<(), Rejection> {
        let number = self.by_id.swap_remove(id).ok_or(Rejection::Unknown { what: TALK })?;
        self.by_number.swap_remove(&number);
        Ok(())
    }

    pub(super) fn end_all(&mut self) {
        self.by_id.clear();
        self.by_number.clear();
    }

    /// Notes that somebody asks to record. A new request takes the place of one that was not followed, and everybody is
    /// asked again.
    pub(super) fn request(&mut self, id: &str, medium: Medium) -> Result<(), Rejection> {
        if self.find(id)?.recording.as_ref().is_some_and(|recording| recording.is_running) {
            return Err(Rejection::Exists { what: RECORDING });
        }
        let number = self.next(RECORDING)?;
        self.find(id)?.recording = Some(Recording { medium, is_running: false, number, consents: 0 });
        Ok(())
    }

    /// Notes whether a person who is in the talk consents to its recording.
    pub(super) fn consent(&mut self, id: &str, person: &mut Person, yes: bool) -> Result<(), Rejection> {
        let talk = self.find(id)?;
        if !talk.holds(person) {
            return Err(Rejection::Unknown { what: "place in a talk" });
        }
        let recording = talk.recording.as_mut().ok_or(Rejection::Unknown { what: RECORDING })?;
        match (yes, person.recording == recording.number) {
            (true, false) => {
                recording.consents = recording.consents.saturating_add(1);
                person.recording = recording.number;
            }
            (false, true) => {
                recording.consents = recording.consents.saturating_sub(1);
                person.recording = NONE;
            }
            _ => {}
        }
        Ok(())
    }

    /// Starts the recording that was asked for, or stops it.
    pub(super) fn record(&mut self, id: &str, start: bool) -> Result<(), Rejection> {
        let talk = self.find(id)?;
        let recording = talk.recording.as_mut().ok_or(Rejection::Unknown { what: RECORDING })?;
        match (start, recording.is_running) {
            (true, false) => recording.is_running = true,
            (false, true) => talk.recording = None,
            (true, true) => return Err(Rejection::Exists { what: RECORDING }),
            (false, false) => return Err(Rejection::Unknown { what: RECORDING }),
        }
        Ok(())
    }
}

impl Talk {
    fn take_out(&mut self, person: &mut Person) {
        self.present = self.present.saturating_sub(1);
        if let Some(recording) = &mut self.recording {
            if recording.number == person.recording {
                recording.consents = recording.consents.saturating_sub(1);
            }
        }
        person.recording = NONE;
        person.session = NONE;
    }
}
