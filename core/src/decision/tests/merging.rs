//! Merging obligations never asks for less.

use proptest::prelude::*;

use crate::agreement::AgreementNorm;
use crate::decision::{Obligation, merge_obligations};
use crate::model::{ObligationKind, Timestamp};

fn obligation() -> impl Strategy<Value = Obligation> {
    let kind = proptest::sample::select(ObligationKind::ALL);
    let rule = proptest::sample::select(vec!["GROUP-12", "GROUP-22", "NORM-08"]);
    let deadline = proptest::option::of(0_i64..1_000_000);
    let number = proptest::option::of("[0-9]{3}");
    let norms = proptest::collection::vec(proptest::sample::select(AgreementNorm::ALL), 0..4);
    (kind, rule, deadline, number, norms).prop_map(|(kind, rule, deadline, number, norms)| Obligation {
        kind,
        rule,
        deadline: deadline.map(Timestamp::from_seconds),
        number,
        norms,
    })
}

fn obligations() -> impl Strategy<Value = Vec<Obligation>> {
    proptest::collection::vec(obligation(), 0..6)
}

/// Whether an obligation asks for at least as much as another one.
fn asks_for_all_of(strict: &Obligation, other: &Obligation) -> bool {
    let instant = |deadline: &Option<Timestamp>| deadline.as_ref().and_then(Timestamp::seconds);
    strict.kind == other.kind
        && instant(&strict.deadline) <= instant(&other.deadline)
        && other.norms.iter().all(|norm| strict.norms.contains(norm))
        && (other.number.is_none() || strict.number.is_some())
}

proptest! {
    #[test]
    fn the_order_does_not_matter_and_twice_is_once(one in obligations(), other in obligations(), third in obligations()) {
        let both = merge_obligations(&one, &other);
        prop_assert_eq!(&both, &merge_obligations(&other, &one));
        prop_assert_eq!(&both, &merge_obligations(&both, &both));
        prop_assert_eq!(&both, &merge_obligations(&both, &one));
        prop_assert_eq!(
            merge_obligations(&both, &third),
            merge_obligations(&one, &merge_obligations(&other, &third))
        );
    }

    #[test]
    fn nothing_is_asked_less_of(one in obligations(), other in obligations()) {
        let both = merge_obligations(&one, &other);
        for asked in one.iter().chain(&other) {
            prop_assert!(both.iter().any(|merged| asks_for_all_of(merged, asked)), "{:?}", asked);
        }
    }
}
