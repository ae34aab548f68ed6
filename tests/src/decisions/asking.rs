//! What is asked of which worlds.

use cocareer::model::{Action, ActorRole, Medium, ObligationKind};
use cocareer::{Emergency, GroupPhase, ObligationSet, Question, Who};

use super::world::{Acceptance, Standing, World};
use super::{HOUR, NIGHT, NOON, Written};
use crate::Random;

/// Every phase, acceptance and standing that can be; some of them with nobody there, or without an agreement.
#[must_use]
pub fn worlds() -> Vec<World> {
    let mut all = Vec::new();
    for phase in GroupPhase::ALL {
        for acceptance in Acceptance::ALL {
            for standing in Standing::ALL {
                // Before a group opens nobody is moderated.
                if *phase == GroupPhase::Preparing && standing != Standing::Free {
                    continue;
                }
                let world = World::new(*phase, acceptance, standing);
                let alone = standing != Standing::Removed && acceptance != Acceptance::Declined;
                if *phase != GroupPhase::Preparing && alone {
                    all.push(World { is_present: false, checked: true, ..world.clone() });
                }
                if standing == Standing::Free && acceptance == Acceptance::Never {
                    all.push(World { adopted: false, ..world.clone() });
                }
                all.push(world);
            }
        }
    }
    all
}

/// Asks about one document.
pub struct Asker {
    channels: Vec<Option<String>>,
}

impl Asker {
    /// Asks about this one.
    #[must_use]
    pub fn new(written: &Written) -> Self {
        let mut channels = vec![None, None, Some("elsewhere".to_owned())];
        for channel in &written.document.channels {
            channels.extend(std::iter::repeat_n(channel.id.clone(), 3));
        }
        Self { channels }
    }

    /// A question of a role about an action. What else it says is chosen so that in the end everything meets everything.
    #[must_use]
    pub fn ask(&self, random: &mut Random, role: ActorRole, action: Action) -> Question<'_> {
        let mut question = Question::new(*random.pick(&[NOON, NOON, NIGHT]), action, role);
        question.actor = random.pick(&actors(role)).map(Who::Id);
        question.channel = random.pick(&self.channels).as_deref();
        fill(random, &mut question);
        question
    }
}

fn fill(random: &mut Random, question: &mut Question<'_>) {
    question.member = random
        .pick(&[
            None,
            Some("p1"),
            Some("member-young"),
            Some("member-unknown"),
            Some("member-long"),
            Some("guest_employer"),
            Some("practitioner"),
            Some("stranger"),
        ])
        .map(Who::Id);
    question.medium = *random.pick(&[
        None,
        None,
        Some(Medium::Text),
        Some(Medium::Audio),
        Some(Medium::Video),
        Some(Medium::File),
    ]);
    question.session = *random.pick(&[
        None,
        Some("quiet"),
        Some("running"),
        Some("agreed"),
        Some("asked"),
        Some("elsewhere"),
    ]);
    question.item =
        *random.pick(&[None, Some("item-fresh"), Some("item-old"), Some("item-ended"), Some("item-new")]);
    question.is_own = *random.pick(&[None, Some(true), Some(true), Some(false)]);
    question.has_consent = *random.pick(&[None, Some(true), Some(true), Some(false)]);
    let few: ObligationSet = [ObligationKind::Log, ObligationKind::TellAppeal].into_iter().collect();
    question.honours = *random.pick(&[ObligationSet::ALL, ObligationSet::ALL, ObligationSet::NONE, few]);
    let emergency =
        |is_justified, hours: i64| Emergency { is_justified, expires_at: Some(NOON + hours * HOUR) };
    question.emergency = *random.pick(&[
        None,
        None,
        None,
        None,
        Some(emergency(true, 12)),
        Some(emergency(true, 100)),
        Some(emergency(false, 12)),
        Some(Emergency { is_justified: true, expires_at: None }),
    ]);
}

/// Who may want to do something as somebody of a role: some who can, some who cannot, and nobody who is known.
pub(super) fn actors(role: ActorRole) -> Vec<Option<&'static str>> {
    match role {
        ActorRole::Practitioner => {
            vec![Some("p1"), Some("p2"), Some("practitioner"), Some("member-young"), None]
        }
        ActorRole::Facilitator => vec![Some("p1"), Some("p2"), Some("facilitator"), None],
        ActorRole::Moderator => vec![Some("p1"), Some("p2"), Some("moderator"), Some("stranger"), None],
        ActorRole::Member => vec![
            Some("member-young"),
            Some("member-child"),
            Some("member-ward"),
            Some("member-unknown"),
            Some("member-just"),
            Some("member-long"),
            Some("observer-young"),
            Some("stranger"),
            None,
        ],
        ActorRole::Observer => vec![
            Some("observer-young"),
            Some("observer-child"),
            Some("observer-ward"),
            Some("observer-just"),
            Some("member-young"),
            None,
        ],
        ActorRole::GuestEmployer => vec![Some("guest_employer"), Some("member-young"), None],
        ActorRole::Guardian => vec![Some("guardian"), Some("parent"), None],
        ActorRole::AnonymousVisitor | ActorRole::SystemBot => vec![None, Some("stranger")],
    }
}
