//! A group's log against a slow state that is obviously right, and what must hold for every log.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "tests have no readers of documentation and stop by failing"
)]

mod events;
mod oracle;

use std::collections::BTreeSet;

use cocareer::model::{GroupEvent, GroupEventKind as Kind};
use cocareer::{
    ChainCheck, ChangeClass, GroupPhase, GroupState, LogReason, NormSet, ReplayOptions, Replayer, replay,
    seal, write_event,
};
use events::{events, group_of};
use oracle::Oracle;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::Value;

fn status(state: &GroupState) -> Value {
    serde_json::from_str(&state.to_json()).unwrap()
}

/// What everybody who takes part has still to accept.
fn pending(state: &GroupState) -> Vec<(String, NormSet, Option<i64>)> {
    let people = state.people();
    people.map(|(key, id)| (id.to_owned(), state.pending_norms(key), state.pending_since(key))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_state_is_what_a_slow_one_is(events in events(160)) {
        let (mut state, mut slow) = (GroupState::new(), Oracle::default());
        for event in &events {
            let (before, slow_before) = (state.clone(), slow.clone());
            let applied = state.apply(event);
            let is_right = slow.apply(event);
            prop_assert_eq!(applied.is_ok(), is_right, "{:?} {:?}", applied, event);
            if let Err(rejection) = applied {
                prop_assert!(state == before, "a rejected event changes nothing: {rejection}");
                slow = slow_before;
            }
            prop_assert_eq!(status(&state), slow.status(), "{:?}", event);
        }
    }

    #[test]
    fn revising_never_grants(events in events(160)) {
        let mut state = GroupState::new();
        for event in &events {
            let before = (pending(&state), state.clone());
            if state.apply(event).is_err() || event.kind != Some(Kind::AgreementRevised) {
                continue;
            }
            let is_small = event.change_class.is_some_and(|class| class < ChangeClass::Major);
            for ((id, old, old_since), (_, new, since)) in before.0.into_iter().zip(pending(&state)) {
                prop_assert_eq!(old.without(new), NormSet::default(), "{} has less to accept", id);
                prop_assert!(!is_small || old == new, "a small change asks nobody");
                prop_assert!(old_since.is_none() || since == old_since, "nobody gets time anew");
            }
        }
    }

    #[test]
    fn who_was_removed_stays_out_and_closing_is_final(events in events(200)) {
        let mut state = GroupState::new();
        let mut removed = BTreeSet::new();
        for event in &events {
            let was_closed = state.phase() == GroupPhase::Closed;
            let phase = state.phase();
            if state.apply(event).is_err() {
                continue;
            }
            prop_assert!(phase <= state.phase(), "a group only ever goes forward");
            prop_assert!(!was_closed || state.phase() == GroupPhase::Closed);
            let Some(member) = event.member.clone() else { continue };
            match event.kind {
                Some(Kind::Moderated) if event.step == Some(cocareer::model::SanctionStep::Removal) => {
                    removed.insert(member);
                }
                Some(Kind::ModerationLifted) => drop(removed.remove(&member)),
                Some(Kind::AppealDecided) if event.upheld == Some(true) => drop(removed.remove(&member)),
                _ => {}
            }
            for id in &removed {
                let key = state.find(id).unwrap();
                prop_assert_eq!(state.role(key), None);
            }
        }
    }

    #[test]
    fn bit_by_bit_is_as_at_once(events in events(120), cut in 1_usize..300, chain in 0_usize..3) {
        let mut state = GroupState::new();
        let good = events.iter().filter(|event| state.apply(event).is_ok()).collect::<Vec<_>>();
        let log = good.iter().map(|event| write_event(event) + "\n").collect::<String>();
        let sealed = seal(log.as_bytes()).unwrap();
        let list = format!("[{}]", sealed.trim_end().replace('\n', ",\n"));
        let options = ReplayOptions { chain: ChainCheck::ALL[chain] };
        for text in [&sealed, &list] {
            let replay = replay(text.as_bytes(), &options);
            prop_assert_eq!(replay.stopped, None);
            prop_assert!(replay.state == state && replay.events == good.len() as u64);
        }
        let mut replayer = Replayer::new(options);
        for part in sealed.as_bytes().chunks(cut) {
            replayer.push(part).unwrap();
        }
        prop_assert!(replayer.finish().state == state);
    }

    #[test]
    fn what_was_right_before_a_mistake_is_kept(events in events(120)) {
        let log = events.iter().map(|event| write_event(event) + "\n").collect::<String>();
        let whole = replay(log.as_bytes(), &ReplayOptions::default());
        let mut state = GroupState::new();
        let first_wrong = events.iter().position(|event| state.apply(event).is_err());
        prop_assert_eq!(whole.stopped.map(|error| error.line), first_wrong.map(|index| index + 1));
        prop_assert!(whole.state == state || first_wrong.is_some());
        let kept = log.lines().take(first_wrong.unwrap_or(events.len()));
        let kept = kept.map(|line| format!("{line}\n")).collect::<String>();
        prop_assert!(replay(kept.as_bytes(), &ReplayOptions::default()).state == whole.state);
    }

    #[test]
    fn any_bytes_are_replayed_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let once = replay(&bytes, &ReplayOptions::default());
        prop_assert!(replay(&bytes, &ReplayOptions::default()) == once);
    }

    #[test]
    fn a_damaged_log_is_replayed_or_refused(
        events in group_of(30),
        damages in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..4),
        is_list in any::<bool>(),
    ) {
        let mut log = events.iter().map(|event| write_event(event) + "\n").collect::<String>().into_bytes();
        if is_list {
            log = format!("[{}]", String::from_utf8(log).unwrap().trim_end().replace('\n', ",")).into_bytes();
        }
        for (place, byte, what) in damages {
            let place = place.index(log.len());
            match what {
                0 => log[place] = byte,
                1 => log.truncate(place.max(1)),
                _ => log.insert(place, byte),
            }
        }
        let damaged = replay(&log, &ReplayOptions::default());
        prop_assert!(damaged.events <= damaged.state.event_count());
        if let Some(error) = damaged.stopped {
            prop_assert!(!error.to_string().is_empty() && !error.code().is_empty());
            prop_assert!(error.line <= log.iter().filter(|byte| **byte == b'\n').count() + 1);
        }
    }
}

#[test]
fn chance_tries_everything() {
    let mut runner = TestRunner::deterministic();
    let (mut kinds, mut codes) = (BTreeSet::new(), BTreeSet::new());
    let (mut all, mut possible) = (0, 0);
    for _ in 0..2_500 {
        let events = events(160).new_tree(&mut runner).unwrap().current();
        let mut state = GroupState::new();
        for event in &events {
            all += 1;
            match state.apply(event) {
                Ok(()) => {
                    possible += 1;
                    kinds.insert(event.kind);
                }
                Err(rejection) => drop(codes.insert(rejection.code())),
            }
        }
    }
    assert!(possible * 4 > all, "{possible} of {all} can have happened");
    assert_eq!(kinds.len(), Kind::ALL.len());
    let codes = codes.into_iter().collect::<Vec<_>>();
    let expected = [
        "already_a_member",
        "bad_field",
        "duplicate",
        "exists",
        "missing_field",
        "no_agreement",
        "not_a_member",
        "older_version",
        "out_of_order",
        "unknown",
        "unknown_version",
        "version_exists",
        "was_removed",
        "wrong_phase",
        "wrong_role",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn time_does_not_run_backwards_and_nothing_happens_twice() {
    let line = |at: &str, id: &str| {
        format!("{{\"kind\":\"evidence_renewed\",\"actor\":\"p\",\"at\":\"{at}\",\"id\":\"{id}\"}}\n")
    };
    let stopped = |lines: &[String]| {
        let stopped = replay(lines.concat().as_bytes(), &ReplayOptions::default()).stopped;
        stopped.map(|error| (error.line, error.code()))
    };
    let now = "2026-03-29T01:00:00.5Z";
    assert_eq!(stopped(&[line(now, "a"), line(now, "b"), line(now, "a")]), Some((3, "duplicate")));
    assert_eq!(stopped(&[line(now, "a"), line("2026-03-29T01:00:00.499Z", "b")]), Some((2, "out_of_order")));
    // Clocks of several time zones agree on the instant, and summer time does not turn it back.
    let summer = "2026-03-29T03:00:01+02:00";
    assert_eq!(stopped(&[line(now, "a"), line(summer, "a"), line("2026-03-29T01:00:01Z", "b")]), None);
    let skewed = "2026-03-29T03:00:00+02:00";
    assert_eq!(stopped(&[line(now, "a"), line(skewed, "b")]), Some((2, "out_of_order")));
    for at in ["0000-01-01T00:00:00Z", "2026-03-29", "9999-12-31T23:59:59-01:00"] {
        assert_eq!(stopped(&[line(at, "a")]), Some((1, "bad_field")), "{at}");
    }
}

#[test]
fn identifiers_have_their_limits() {
    let join = |id: &str| GroupEvent {
        kind: Some(Kind::MemberJoined),
        at: Some(cocareer::model::Timestamp::from_seconds(0)),
        member: Some(id.to_owned()),
        role: Some(cocareer::model::ActorRole::Member),
        ..GroupEvent::default()
    };
    let mut state = GroupState::new();
    state.apply(&join(&"é".repeat(128))).unwrap();
    for id in ["x".repeat(257), "x".repeat(1 << 20), "a\0b".to_owned(), "\n".to_owned(), String::new()] {
        let before = state.clone();
        let rejection = state.apply(&join(&id)).unwrap_err();
        assert!(before == state && ["bad_field", "missing_field"].contains(&rejection.code()));
        assert!(!LogReason::from(rejection).to_string().contains('x') || id.len() < 257);
    }
}
