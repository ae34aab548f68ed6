//! What is known of each kind of match, as one table.

use crate::catalogue::Rule;
use crate::model::MatchKind;
use crate::rules::ABSOLUTE_WORDS;
use crate::rules::texts;

/// What a kind of match is about. Actions, placeholders and words go by this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Topic {
    /// A number that points to one person wherever it is seen.
    NationalId,
    /// Money: accounts and cards.
    Payment,
    /// A way to reach somebody.
    Contact,
    /// Where somebody lives, or what they drive.
    Place,
    /// A day of birth.
    BirthDate,
    /// An organisation.
    Organisation,
    /// A machine on the net.
    Network,
    /// A term of a list.
    Term,
    /// A name of somebody in the group.
    Person,
    /// How a text is written.
    Style,
}

/// What is known of a kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KindFacts {
    pub(crate) kind: MatchKind,
    pub(crate) topic: Topic,
    /// The rule that a match of the kind is against.
    pub(crate) rule: &'static Rule,
    /// The place in the order in which overlaps are resolved: the lowest wins.
    pub(crate) rank: u8,
}

const fn row(kind: MatchKind, topic: Topic, rule: &'static Rule, rank: u8) -> KindFacts {
    KindFacts { kind, topic, rule, rank }
}

/// One row for each kind, in the order of [`MatchKind::ALL`]. The ranks are those of domain knowledge: IBAN, card,
/// numbers of 12 digits, Norwegian numbers of 11, the other countries, accounts, organisations, telephones.
pub(crate) const KINDS: &[KindFacts] = &[
    row(MatchKind::NoFodselsnummer, Topic::NationalId, &texts::NATIONAL_ID, 30),
    row(MatchKind::NoDNumber, Topic::NationalId, &texts::NATIONAL_ID, 31),
    row(MatchKind::NoHNumber, Topic::NationalId, &texts::NATIONAL_ID, 32),
    row(MatchKind::NoFhNumber, Topic::NationalId, &texts::NATIONAL_ID, 33),
    row(MatchKind::NoDuf, Topic::NationalId, &texts::NATIONAL_ID, 20),
    row(MatchKind::NoOrgNumber, Topic::Organisation, &texts::ORGANISATION, 60),
    row(MatchKind::NoAccount, Topic::Payment, &texts::PAYMENT, 50),
    row(MatchKind::NoPhone, Topic::Contact, &texts::CONTACT, 70),
    row(MatchKind::NoAddress, Topic::Place, &texts::PLACE, 80),
    row(MatchKind::NoPlate, Topic::Place, &texts::PLACE, 81),
    row(MatchKind::SePersonnummer, Topic::NationalId, &texts::NATIONAL_ID, 40),
    row(MatchKind::SeSamordningsnummer, Topic::NationalId, &texts::NATIONAL_ID, 41),
    row(MatchKind::SeOrgNumber, Topic::Organisation, &texts::ORGANISATION, 61),
    row(MatchKind::SePhone, Topic::Contact, &texts::CONTACT, 71),
    row(MatchKind::DkCpr, Topic::NationalId, &texts::NATIONAL_ID, 43),
    row(MatchKind::DkCvr, Topic::Organisation, &texts::ORGANISATION, 62),
    row(MatchKind::DkPhone, Topic::Contact, &texts::CONTACT, 72),
    row(MatchKind::FiHetu, Topic::NationalId, &texts::NATIONAL_ID, 42),
    row(MatchKind::FiYTunnus, Topic::Organisation, &texts::ORGANISATION, 63),
    row(MatchKind::FiPhone, Topic::Contact, &texts::CONTACT, 73),
    row(MatchKind::IsKennitala, Topic::NationalId, &texts::NATIONAL_ID, 44),
    row(MatchKind::IsPhone, Topic::Contact, &texts::CONTACT, 74),
    row(MatchKind::Iban, Topic::Payment, &texts::PAYMENT, 10),
    row(MatchKind::PaymentCard, Topic::Payment, &texts::PAYMENT, 15),
    row(MatchKind::Email, Topic::Contact, &texts::CONTACT, 5),
    row(MatchKind::IpAddress, Topic::Network, &texts::ORGANISATION, 82),
    row(MatchKind::ProfileUrl, Topic::Contact, &texts::CONTACT, 6),
    row(MatchKind::Handle, Topic::Contact, &texts::CONTACT, 83),
    row(MatchKind::BirthDate, Topic::BirthDate, &texts::PLACE, 84),
    row(MatchKind::Term, Topic::Term, &texts::TERM, 90),
    row(MatchKind::PersonName, Topic::Person, &texts::PERSON, 85),
    row(MatchKind::Link, Topic::Style, &texts::LINKS, 95),
    row(MatchKind::AbsolutePromise, Topic::Style, &ABSOLUTE_WORDS, 96),
    row(MatchKind::AllCaps, Topic::Style, &texts::SHOUTING, 98),
    row(MatchKind::RepeatedCharacters, Topic::Style, &texts::REPEATS, 97),
];

/// What is known of `kind`.
pub(crate) fn facts(kind: MatchKind) -> KindFacts {
    // The rows are in the order of the type; a test holds them to it.
    let row = KINDS.get(kind as usize).filter(|row| row.kind == kind).copied();
    row.unwrap_or(KindFacts { kind, topic: Topic::NationalId, rule: &texts::NATIONAL_ID, rank: u8::MAX })
}

/// Whether a kind is a number that points to one person wherever it is seen.
pub(crate) fn is_national_id(kind: MatchKind) -> bool {
    facts(kind).topic == Topic::NationalId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_row() {
        assert_eq!(KINDS.len(), MatchKind::ALL.len());
        for kind in MatchKind::ALL {
            assert_eq!(facts(*kind).kind, *kind);
        }
    }

    #[test]
    fn no_two_kinds_have_one_rank() {
        for (index, row) in KINDS.iter().enumerate() {
            assert!(KINDS.iter().skip(index + 1).all(|other| other.rank != row.rank), "{:?}", row.kind);
        }
    }
}
