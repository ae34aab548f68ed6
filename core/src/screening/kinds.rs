//! What is known of each kind of match, as one table.

use crate::model::MatchKind;

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
    /// The place in the order in which overlaps are resolved: the lowest wins.
    pub(crate) rank: u8,
}

const fn row(kind: MatchKind, topic: Topic, rank: u8) -> KindFacts {
    KindFacts { kind, topic, rank }
}

/// One row for each kind, in the order of [`MatchKind::ALL`]. The ranks are those of domain knowledge: IBAN, card,
/// numbers of 12 digits, Norwegian numbers of 11, the other countries, accounts, organisations, telephones.
pub(crate) const KINDS: &[KindFacts] = &[
    row(MatchKind::NoFodselsnummer, Topic::NationalId, 30),
    row(MatchKind::NoDNumber, Topic::NationalId, 31),
    row(MatchKind::NoHNumber, Topic::NationalId, 32),
    row(MatchKind::NoFhNumber, Topic::NationalId, 33),
    row(MatchKind::NoDuf, Topic::NationalId, 20),
    row(MatchKind::NoOrgNumber, Topic::Organisation, 60),
    row(MatchKind::NoAccount, Topic::Payment, 50),
    row(MatchKind::NoPhone, Topic::Contact, 70),
    row(MatchKind::NoAddress, Topic::Place, 80),
    row(MatchKind::NoPlate, Topic::Place, 81),
    row(MatchKind::SePersonnummer, Topic::NationalId, 40),
    row(MatchKind::SeSamordningsnummer, Topic::NationalId, 41),
    row(MatchKind::SeOrgNumber, Topic::Organisation, 61),
    row(MatchKind::SePhone, Topic::Contact, 71),
    row(MatchKind::DkCpr, Topic::NationalId, 43),
    row(MatchKind::DkCvr, Topic::Organisation, 62),
    row(MatchKind::DkPhone, Topic::Contact, 72),
    row(MatchKind::FiHetu, Topic::NationalId, 42),
    row(MatchKind::FiYTunnus, Topic::Organisation, 63),
    row(MatchKind::FiPhone, Topic::Contact, 73),
    row(MatchKind::IsKennitala, Topic::NationalId, 44),
    row(MatchKind::IsPhone, Topic::Contact, 74),
    row(MatchKind::Iban, Topic::Payment, 10),
    row(MatchKind::PaymentCard, Topic::Payment, 15),
    row(MatchKind::Email, Topic::Contact, 5),
    row(MatchKind::IpAddress, Topic::Network, 82),
    row(MatchKind::ProfileUrl, Topic::Contact, 6),
    row(MatchKind::Handle, Topic::Contact, 83),
    row(MatchKind::BirthDate, Topic::BirthDate, 84),
    row(MatchKind::Term, Topic::Term, 90),
    row(MatchKind::PersonName, Topic::Person, 85),
    row(MatchKind::Link, Topic::Style, 95),
    row(MatchKind::AbsolutePromise, Topic::Style, 96),
    row(MatchKind::AllCaps, Topic::Style, 98),
    row(MatchKind::RepeatedCharacters, Topic::Style, 97),
];

/// What is known of `kind`.
pub(crate) fn facts(kind: MatchKind) -> KindFacts {
    let found = KINDS.iter().find(|row| row.kind == kind).copied();
    found.unwrap_or(KindFacts { kind, topic: Topic::Style, rank: u8::MAX })
}
