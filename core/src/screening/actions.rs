//! What is done about something in a text when the host's lists say nothing: one table.
//!
//! The table goes by what it is about, how many see the text, and whether people were told that they are anonymous.
//! Titles and names are seen by more people than what is written below them, so they go by the next wider circle.
//! What is not sure never has the strictest consequences. The table is our design (inferred).

use crate::model::{Anonymity, MatchConfidence, ScreeningAction, Surface, Visibility};
use crate::screening::kinds::Topic;

use ScreeningAction::{Allow, Block, Hold, Warn};

/// How many see a text, from fewest to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Circle {
    /// Two people, or only practitioners.
    Pair,
    /// A group.
    Group,
    /// Everybody, or nobody knows.
    Everybody,
}

impl Circle {
    /// Every circle, smallest first.
    #[cfg(test)]
    const ALL: [Self; 3] = [Self::Pair, Self::Group, Self::Everybody];

    /// Who sees a text that stands at `surface` of channels with the widest visibility `visibility`.
    pub(crate) const fn of(visibility: Option<Visibility>, surface: Surface) -> Self {
        let circle = match visibility {
            Some(Visibility::Pair | Visibility::PractitionerOnly) => Self::Pair,
            Some(Visibility::Invited | Visibility::Members) => Self::Group,
            Some(Visibility::Public) | None => Self::Everybody,
        };
        match (surface, circle) {
            (Surface::Message | Surface::Edit | Surface::Attachment, _) => circle,
            (Surface::Title | Surface::Name, Self::Pair) => Self::Group,
            (Surface::Title | Surface::Name, _) => Self::Everybody,
        }
    }
}

/// Whether people were told that nobody knows who they are: what shows it then breaks a promise.
pub(crate) const fn is_hidden(anonymity: Option<Anonymity>) -> bool {
    matches!(anonymity, Some(Anonymity::Anonymous | Anonymity::PseudonymousSelf))
}

/// What is done about a topic, for each circle: the smallest first.
struct Row {
    topic: Topic,
    /// Where the service knows who people are, or nothing is said of it.
    known: [ScreeningAction; 3],
    /// Where people were told that nobody knows who they are.
    hidden: [ScreeningAction; 3],
}

/// One row for each topic, in the order of the type.
const ROWS: &[Row] = &[
    Row { topic: Topic::NationalId, known: [Warn, Hold, Hold], hidden: [Hold, Hold, Block] },
    Row { topic: Topic::Payment, known: [Warn, Hold, Hold], hidden: [Warn, Hold, Hold] },
    Row { topic: Topic::Contact, known: [Allow, Warn, Warn], hidden: [Warn, Warn, Hold] },
    Row { topic: Topic::Place, known: [Allow, Warn, Warn], hidden: [Warn, Warn, Hold] },
    Row { topic: Topic::BirthDate, known: [Allow, Warn, Warn], hidden: [Warn, Warn, Hold] },
    Row { topic: Topic::Organisation, known: [Allow, Allow, Allow], hidden: [Allow, Allow, Allow] },
    Row { topic: Topic::Network, known: [Allow, Allow, Allow], hidden: [Warn, Warn, Warn] },
    Row { topic: Topic::Term, known: [Warn, Warn, Warn], hidden: [Warn, Warn, Warn] },
    Row { topic: Topic::Person, known: [Hold, Hold, Hold], hidden: [Hold, Hold, Block] },
    Row { topic: Topic::Style, known: [Warn, Warn, Warn], hidden: [Warn, Warn, Warn] },
];

/// What is done about a topic in a circle, where people are hidden or not, when it is so sure.
pub(crate) fn usual(
    topic: Topic,
    circle: Circle,
    is_hidden: bool,
    confidence: MatchConfidence,
) -> ScreeningAction {
    // A test holds the table to have every topic; one without a row would be held.
    let row = ROWS.iter().find(|row| row.topic == topic);
    let steps = row.map(|row| if is_hidden { &row.hidden } else { &row.known });
    let action = steps.and_then(|steps| steps.get(circle as usize)).copied().unwrap_or(Hold);
    action.min(strictest(confidence))
}

/// The strictest that is done about something that is so sure.
const fn strictest(confidence: MatchConfidence) -> ScreeningAction {
    match confidence {
        MatchConfidence::Possible => Warn,
        MatchConfidence::Likely => Hold,
        MatchConfidence::Certain => Block,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every combination that the table can be asked for.
    fn each(mut look: impl FnMut(Topic, Circle, bool, MatchConfidence)) {
        for row in ROWS {
            for circle in Circle::ALL {
                for is_hidden in [false, true] {
                    for confidence in MatchConfidence::ALL {
                        look(row.topic, circle, is_hidden, *confidence);
                    }
                }
            }
        }
    }

    #[test]
    fn the_table_has_one_row_for_each_topic_in_order() {
        for (index, row) in ROWS.iter().enumerate() {
            assert_eq!(row.topic as usize, index);
        }
        for row in crate::screening::kinds::KINDS {
            assert_eq!(ROWS.get(row.topic as usize).map(|found| found.topic), Some(row.topic));
        }
    }

    #[test]
    fn more_readers_more_hidden_and_surer_are_never_milder() {
        each(|topic, circle, is_hidden, confidence| {
            let action = usual(topic, circle, is_hidden, confidence);
            for wider in Circle::ALL.into_iter().filter(|wider| *wider >= circle) {
                assert!(usual(topic, wider, is_hidden, confidence) >= action, "{topic:?} {wider:?}");
            }
            assert!(usual(topic, circle, true, confidence) >= action, "{topic:?} {circle:?}");
            for surer in MatchConfidence::ALL.iter().filter(|surer| **surer >= confidence) {
                assert!(usual(topic, circle, is_hidden, *surer) >= action, "{topic:?} {surer:?}");
            }
        });
    }

    #[test]
    fn what_is_not_sure_never_has_the_strictest_consequences() {
        each(|topic, circle, is_hidden, confidence| {
            let action = usual(topic, circle, is_hidden, confidence);
            match confidence {
                MatchConfidence::Possible => assert!(action <= Warn, "{topic:?}"),
                MatchConfidence::Likely => assert!(action <= Hold, "{topic:?}"),
                MatchConfidence::Certain => {}
            }
        });
    }

    #[test]
    fn a_national_identity_number_never_passes_in_silence() {
        for circle in Circle::ALL {
            for confidence in MatchConfidence::ALL {
                assert!(usual(Topic::NationalId, circle, false, *confidence) >= Warn);
            }
        }
        assert_eq!(usual(Topic::NationalId, Circle::Everybody, true, MatchConfidence::Certain), Block);
    }

    #[test]
    fn a_surface_that_more_people_see_never_makes_the_circle_smaller() {
        let visibilities = Visibility::ALL.iter().copied().map(Some).chain([None]);
        for visibility in visibilities {
            let message = Circle::of(visibility, Surface::Message);
            for surface in Surface::ALL {
                assert!(Circle::of(visibility, *surface) >= message, "{surface:?}");
            }
        }
        assert_eq!(Circle::of(None, Surface::Message), Circle::Everybody);
        assert_eq!(Circle::of(Some(Visibility::Pair), Surface::Name), Circle::Group);
        // The order of the type is that of the circles.
        for pair in Visibility::ALL.windows(2) {
            let [wider, smaller] = [pair[0], pair[1]].map(|one| Circle::of(Some(one), Surface::Message));
            assert!(wider >= smaller);
        }
    }
}
