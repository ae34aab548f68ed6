//! What happened in a group, in a few words, and the log that tells of it.

use cocareer::model::{ActorRole, Date, GroupEvent, GroupEventKind as What, Medium, SanctionStep, Timestamp};
use cocareer::{AgreementNorm, ChangeClass, GroupPhase, GroupState};

use super::{DAY, HOUR, NOON};

/// What people have said to the agreement. Version 2 changes two norms of version 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Acceptance {
    /// They have never said yes.
    Never,
    /// They have said yes to everything.
    Accepted,
    /// They have said yes to version 1, and version 2 came three days ago.
    InGrace,
    /// They have said yes to version 1, and version 2 came thirty days ago.
    AfterGrace,
    /// They have said yes to version 1, and no to version 2, which came three days ago.
    Declined,
}

impl Acceptance {
    /// Each of them.
    pub const ALL: [Self; 5] = [Self::Never, Self::Accepted, Self::InGrace, Self::AfterGrace, Self::Declined];
}

/// What moderators have done about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing.
    Free,
    /// They can read but not write for five more days.
    Restricted,
    /// They were removed.
    Removed,
}

impl Standing {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Free, Self::Restricted, Self::Removed];
}

/// What sort of person somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Forty years old.
    Grown,
    /// Seventeen years old.
    Young,
    /// Twelve years old, and no guardian has said anything.
    Child,
    /// Twelve years old; a guardian has said yes to all that the child has said yes to.
    Ward,
    /// Nobody has told how old.
    Unknown,
    /// Of age for two days; before that, a guardian said yes.
    JustOfAge,
    /// Of age for forty days; before that, a guardian said yes.
    LongOfAge,
}

/// Somebody in a group.
#[derive(Debug, Clone)]
pub struct Human {
    /// The pseudonymous identifier.
    pub id: String,
    /// The role.
    pub role: ActorRole,
    /// What sort of person.
    pub kind: Kind,
    /// What the person said to the agreement.
    pub acceptance: Acceptance,
    /// What moderators have done.
    pub standing: Standing,
}

/// A talk that goes on while the group is open or ending. Two members are in it.
#[derive(Debug, Clone, Copy)]
pub struct Talk {
    /// Its name.
    pub id: &'static str,
    /// What it is made of.
    pub medium: Medium,
    /// What is asked to be recorded.
    pub asked: Option<Medium>,
    /// How many of the two consent.
    pub consents: usize,
    /// Whether the recording runs.
    pub runs: bool,
}

/// What happened in a group.
#[derive(Debug, Clone)]
pub struct World {
    /// When it is.
    pub now: i64,
    /// Where the group is in its course. It opened four months ago, and began to end or was closed within this hour.
    pub phase: GroupPhase,
    /// Whether it has adopted an agreement.
    pub adopted: bool,
    /// What everybody but those in talks has said to the agreement.
    pub acceptance: Acceptance,
    /// Whether a practitioner wrote an hour ago. Otherwise it was two months ago, and `p1` is away.
    pub is_present: bool,
    /// Whether `item-old` was checked again a day ago.
    pub checked: bool,
    /// The people.
    pub people: Vec<Human>,
}

/// The talks.
const TALKS: [Talk; 4] = [
    Talk { id: "quiet", medium: Medium::Audio, asked: None, consents: 0, runs: false },
    Talk { id: "running", medium: Medium::Audio, asked: Some(Medium::Audio), consents: 2, runs: true },
    Talk { id: "agreed", medium: Medium::Audio, asked: Some(Medium::Audio), consents: 2, runs: false },
    Talk { id: "asked", medium: Medium::Video, asked: Some(Medium::Video), consents: 1, runs: false },
];

impl World {
    /// A world in which everybody said the same and is treated alike.
    #[must_use]
    pub fn new(phase: GroupPhase, acceptance: Acceptance, standing: Standing) -> Self {
        let mut people = Vec::new();
        let mut add = |id: String, role, kind| people.push(Human { id, role, kind, acceptance, standing });
        for role in [ActorRole::Member, ActorRole::Observer] {
            for (name, kind) in [
                ("young", Kind::Young),
                ("child", Kind::Child),
                ("ward", Kind::Ward),
                ("unknown", Kind::Unknown),
                ("just", Kind::JustOfAge),
                ("long", Kind::LongOfAge),
            ] {
                add(format!("{role}-{name}"), role, kind);
            }
        }
        for role in [
            ActorRole::GuestEmployer,
            ActorRole::Guardian,
            ActorRole::Practitioner,
            ActorRole::Facilitator,
            ActorRole::Moderator,
        ] {
            add(format!("{role}"), role, Kind::Grown);
        }
        Self { now: NOON, phase, adopted: true, acceptance, is_present: true, checked: false, people }
    }

    /// Somebody by identifier.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Human> {
        self.people.iter().find(|human| human.id == id)
    }

    /// A talk that goes on now.
    #[must_use]
    pub fn talk(&self, id: &str) -> Option<Talk> {
        let goes_on = matches!(self.phase, GroupPhase::Open | GroupPhase::Closing);
        TALKS.into_iter().find(|talk| goes_on && talk.id == id)
    }

    /// When version 2 was adopted, if it was.
    #[must_use]
    pub fn revised_at(&self) -> Option<i64> {
        match self.acceptance {
            Acceptance::Never => None,
            Acceptance::InGrace | Acceptance::Declined => Some(NOON - 3 * DAY),
            Acceptance::Accepted | Acceptance::AfterGrace => Some(NOON - 30 * DAY),
        }
    }

    /// The norms that version 2 changes.
    #[must_use]
    pub fn revised() -> Vec<AgreementNorm> {
        vec![AgreementNorm::SupportNorm, AgreementNorm::RecordingRule]
    }

    /// The log that tells of it.
    #[must_use]
    pub fn log(&self) -> Vec<GroupEvent> {
        let mut log = Log::default();
        let has_opened = self.phase != GroupPhase::Preparing;
        if has_opened {
            log.add(NOON - 120 * DAY, What::GroupOpened, |event| event.actor = Some("p1".into()));
        }
        if self.adopted {
            log.add(NOON - 119 * DAY, What::AgreementAdopted, version("1"));
        }
        if let Some(at) = self.revised_at() {
            log.add(at, What::AgreementRevised, |event| {
                version("2")(event);
                event.change_class = Some(ChangeClass::Major);
                event.norms = Self::revised();
            });
        }
        for human in &self.people {
            self.tell_of(human, &mut log);
        }
        if has_opened {
            self.tell_of_course(&mut log);
        }
        log.events.sort_by_key(|(at, _)| *at);
        log.events.into_iter().map(|(_, event)| event).collect()
    }

    /// The state that the log leaves.
    ///
    /// # Errors
    ///
    /// When something in it cannot have happened.
    pub fn state(&self) -> anyhow::Result<GroupState> {
        let mut state = GroupState::new();
        for event in self.log() {
            state.apply(&event).map_err(|error| anyhow::anyhow!("{error}: {event:?}"))?;
        }
        Ok(state)
    }

    fn tell_of(&self, human: &Human, log: &mut Log) {
        let of = |event: &mut GroupEvent| event.member = Some(human.id.clone());
        log.add(NOON - 118 * DAY, What::MemberJoined, |event| {
            of(event);
            event.role = Some(human.role);
            event.age = match human.kind {
                Kind::Grown => Some(40),
                Kind::Young | Kind::JustOfAge | Kind::LongOfAge => Some(17),
                Kind::Child | Kind::Ward => Some(12),
                Kind::Unknown => None,
            };
            event.adult_on = match human.kind {
                Kind::JustOfAge => Some(Date::new("2026-11-22")),
                Kind::LongOfAge => Some(Date::new("2026-10-15")),
                _ => None,
            };
        });
        let has_guardian = matches!(human.kind, Kind::Ward | Kind::JustOfAge | Kind::LongOfAge);
        let mut yes = |at: i64, name: &'static str, and_own: bool| {
            if has_guardian {
                log.add(at, What::GuardianConsented, |event| {
                    of(event);
                    version(name)(event);
                    event.guardian = Some("parent".into());
                });
            }
            if and_own {
                log.add(at, What::AgreementAccepted, |event| {
                    of(event);
                    version(name)(event);
                });
            }
        };
        if self.adopted {
            yes(NOON - 117 * DAY, "1", human.acceptance != Acceptance::Never);
        }
        if human.acceptance == Acceptance::Accepted && self.revised_at().is_some() {
            yes(NOON - 29 * DAY, "2", true);
        }
        if human.acceptance == Acceptance::Declined {
            log.add(NOON - 2 * DAY, What::AgreementDeclined, |event| {
                of(event);
                version("2")(event);
                event.norms = Self::revised();
            });
        }
        if human.standing != Standing::Free {
            log.add(NOON - DAY, What::Moderated, |event| {
                of(event);
                event.actor = Some("p1".into());
                if human.standing == Standing::Removed {
                    event.step = Some(SanctionStep::Removal);
                } else {
                    event.step = Some(SanctionStep::TemporaryRestriction);
                    event.until = Some(Timestamp::from_seconds(NOON + 5 * DAY));
                }
            });
        }
    }

    fn tell_of_course(&self, log: &mut Log) {
        let by = |event: &mut GroupEvent| event.actor = Some("p1".into());
        let last = if self.is_present { NOON - HOUR } else { NOON - 60 * DAY };
        log.add(last, What::PractitionerPosted, by);
        if !self.is_present {
            log.add(NOON - 59 * DAY, What::PractitionerAway, by);
        }
        if self.checked {
            log.add(NOON - DAY, What::InformationVerified, |event| {
                by(event);
                event.item = Some("item-old".into());
            });
        }
        for talk in TALKS {
            let here = |event: &mut GroupEvent| event.session = Some(talk.id.into());
            let at = NOON - HOUR;
            log.add(at, What::SessionStarted, |event| {
                by(event);
                here(event);
                event.medium = Some(talk.medium);
            });
            let talkers: Vec<String> = (0..2).map(|number| format!("{}-{number}", talk.id)).collect();
            for id in &talkers {
                log.add(at, What::MemberJoined, |event| {
                    event.member = Some(id.clone());
                    event.role = Some(ActorRole::Member);
                    event.age = Some(20);
                });
                log.add(at, What::SessionJoined, |event| {
                    here(event);
                    event.member = Some(id.clone());
                });
            }
            if let Some(medium) = talk.asked {
                log.add(at, What::RecordingRequested, |event| {
                    by(event);
                    here(event);
                    event.medium = Some(medium);
                });
            }
            for id in talkers.iter().take(talk.consents) {
                log.add(at, What::RecordingConsented, |event| {
                    here(event);
                    event.member = Some(id.clone());
                });
            }
            if talk.runs {
                log.add(at, What::RecordingStarted, |event| {
                    by(event);
                    here(event);
                });
            }
        }
        if self.phase > GroupPhase::Open {
            log.add(NOON - HOUR / 2, What::ClosingStarted, by);
        }
        if self.phase == GroupPhase::Closed {
            log.add(NOON - HOUR / 3, What::GroupClosed, by);
        }
    }
}

fn version(name: &'static str) -> impl Fn(&mut GroupEvent) {
    move |event| {
        event.actor = Some("p1".into());
        event.version = Some(name.into());
    }
}

#[derive(Default)]
struct Log {
    events: Vec<(i64, GroupEvent)>,
}

impl Log {
    fn add(&mut self, at: i64, kind: What, fill: impl Fn(&mut GroupEvent)) {
        let mut event =
            GroupEvent { kind: Some(kind), at: Some(Timestamp::from_seconds(at)), ..GroupEvent::default() };
        fill(&mut event);
        self.events.push((at, event));
    }
}
