//! The rules that decisions rest on: one bit each, the same in facts, conditions and reasons.

use crate::shape::choice;

choice! {
    /// A rule that decisions rest on, by its id in the catalogue. The order is that of the ids: rule `GROUP-01` is the
    /// lowest bit of every set of them.
    pub enum DecisionRule {
        /// The role may do that in this mode.
        Granted = "GROUP-01",
        /// The policy says something of such things.
        Governed = "GROUP-02",
        /// The person takes part in the role that is claimed.
        TakesPart = "GROUP-03",
        /// Nobody has removed the person.
        NotRemoved = "GROUP-04",
        /// The group is not closed for ever.
        NotClosed = "GROUP-05",
        /// The group is far enough in its course, and not too far.
        Phase = "GROUP-06",
        /// The channel is made for it.
        Channel = "GROUP-07",
        /// The channel carries the medium.
        Medium = "GROUP-08",
        /// People may be so anonymous there.
        Anonymity = "GROUP-09",
        /// The group has adopted an agreement.
        Agreement = "GROUP-10",
        /// The person has accepted the agreement.
        Accepted = "GROUP-11",
        /// The person has accepted the norms that bear on it, or still has time to.
        Norms = "GROUP-12",
        /// A guardian has said yes where the person's age demands it.
        Guardian = "GROUP-13",
        /// Who has come of age has accepted anew.
        Majority = "GROUP-14",
        /// Adults write to minors in private only as agreed.
        PrivateMessage = "GROUP-15",
        /// The person whom it is about takes part.
        Target = "GROUP-16",
        /// No restriction is in force.
        NotRestricted = "GROUP-17",
        /// It is the person's own.
        Own = "GROUP-18",
        /// Somebody is there to answer.
        Hours = "GROUP-19",
        /// The group has agreed on recording.
        RecordingAllowed = "GROUP-20",
        /// The privacy policy tells of the recording.
        RecordingDeclared = "GROUP-21",
        /// Everybody present consents to the recording.
        RecordingConsent = "GROUP-22",
        /// Practitioners are as present as promised.
        Presence = "GROUP-23",
        /// Somebody has current evidence of the abilities.
        Evidence = "GROUP-24",
        /// The information was checked.
        Verified = "GROUP-25",
        /// The check is not too old.
        Fresh = "GROUP-26",
        /// What leaves the group does so with consent.
        ShareConsent = "GROUP-27",
        /// A guidance seeker is looked up only with consent.
        SearchConsent = "GROUP-28",
        /// Guidance seekers are not recommended in public.
        NotRecommended = "GROUP-29",
        /// Machines are allowed.
        AiAllowed = "GROUP-30",
        /// The privacy policy tells of machines.
        AiDeclared = "GROUP-31",
        /// The host can do what the answer obliges it to.
        Honoured = "GROUP-32",
        /// The rules are set aside only in an emergency, and by those who answer for it.
        BreakGlass = "GROUP-33",
        /// The request says what, who and when.
        Complete = "GROUP-34",
    }
}

/// A set of [`DecisionRule`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct RuleBits(u64);

const _: () = assert!(DecisionRule::ALL.len() <= 64, "the rules must fit the bits");

impl RuleBits {
    /// No rule.
    pub const NONE: Self = Self(0);

    /// The set with these bits: rule `GROUP-01` is the lowest.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The set as bits: rule `GROUP-01` is the lowest.
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The set of these rules.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "the index is below the length; iterators are not const")]
    pub const fn of(rules: &[DecisionRule]) -> Self {
        let (mut bits, mut index) = (0, 0);
        while index < rules.len() {
            bits |= 1 << rules[index] as u64;
            index += 1;
        }
        Self(bits)
    }

    /// Whether a rule is in it.
    #[must_use]
    pub const fn contains(self, rule: DecisionRule) -> bool {
        self.0 & (1 << rule as u64) != 0
    }

    /// Whether it is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The rules of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The rules that are in both.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The rules that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Each rule, in the order of the ids.
    pub fn iter(self) -> impl Iterator<Item = DecisionRule> {
        DecisionRule::ALL.iter().copied().filter(move |rule| self.contains(*rule))
    }
}

impl FromIterator<DecisionRule> for RuleBits {
    fn from_iter<T: IntoIterator<Item = DecisionRule>>(rules: T) -> Self {
        Self(rules.into_iter().fold(0, |bits, rule| bits | (1 << rule as u64)))
    }
}
