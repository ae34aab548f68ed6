//! How fast a log is folded into the state of a group: events as values and as lines of JSON, against the least that
//! any fold must do, and how much memory a member takes.
//! Run with `cargo bench -p cocareer --bench replay`; with `-- long`, ten million lines too, made as they are read.
#![allow(missing_docs, reason = "benches have no readers of documentation")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a bench that cannot run should stop and say so"
)]

#[allow(dead_code, reason = "only the bytes are asked for here")]
#[path = "../screen/count.rs"]
mod count;
mod logs;

use std::collections::HashMap;
use std::hint::black_box;
use std::time::Instant;

use cocareer::model::GroupEvent;
use cocareer::{ChainCheck, GroupState, ReplayOptions, Replayer, replay, seal, write_event};

#[global_allocator]
static MEMORY: count::Counted = count::Counted;

const ROUNDS: usize = 7;

/// The median of how many millions a second something does `count` of.
fn speed(count: usize, mut work: impl FnMut()) -> f64 {
    let mut speeds = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            work();
            count as f64 / begin.elapsed().as_secs_f64() / 1e6
        })
        .collect::<Vec<_>>();
    speeds.sort_by(f64::total_cmp);
    speeds[ROUNDS / 2]
}

fn fold(events: &[GroupEvent]) -> GroupState {
    let mut state = GroupState::new();
    for event in events {
        state.apply(event).expect("a possible event");
    }
    state
}

/// The least that a fold does: order, and the last thing that was said of each person and talk.
fn floor(events: &[GroupEvent]) -> usize {
    let mut last = i64::MIN;
    let mut known = HashMap::<Box<str>, i64>::new();
    for event in events {
        let at = event.at.as_ref().and_then(|at| at.seconds()).expect("a time");
        assert!(at >= last);
        last = at;
        if let Some(id) = event.member.as_ref().or(event.message_id.as_ref()) {
            match known.get_mut(id.as_str()) {
                Some(at) => *at = last,
                None => drop(known.insert(id.as_str().into(), last)),
            }
        }
    }
    known.len()
}

fn speeds() {
    for (name, count) in [("a hundred thousand", 100_000), ("a million", 1_000_000)] {
        let events = logs::course(count);
        let lines = events.iter().map(|event| write_event(event) + "\n").collect::<String>();
        let ours = speed(count, || drop(black_box(fold(&events))));
        let least = speed(count, || _ = black_box(floor(&events)));
        println!("{name} events: typed {ours:>6.2} M/s, floor {least:>6.2} M/s, ratio {:.2}", least / ours);
        for chain in [ChainCheck::Ignore, ChainCheck::WhenPresent] {
            let options = ReplayOptions { chain };
            let read = speed(count, || {
                let replay = replay(lines.as_bytes(), &options);
                assert_eq!((replay.events, replay.stopped), (count as u64, None));
            });
            let megabytes = lines.len() as f64 / count as f64 * read;
            println!("  lines, chain {chain}: {read:.2} M/s, {megabytes:.0} MB/s");
        }
    }
    let events = logs::course(100_000);
    let lines = events.iter().map(|event| write_event(event) + "\n").collect::<String>();
    let sealed = seal(lines.as_bytes()).expect("a log");
    let options = ReplayOptions { chain: ChainCheck::Required };
    let read = speed(events.len(), || {
        assert_eq!(replay(sealed.as_bytes(), &options).stopped, None);
    });
    println!("  lines with a chain: {read:.2} M/s");
}

fn memory() {
    for members in [1_000, 10_000, 100_000] {
        let events = logs::members(members);
        let before = count::bytes();
        let state = fold(&events);
        let bytes = count::bytes() - before;
        assert_eq!(state.people().count(), members);
        let each = bytes as f64 / members as f64;
        println!("{members} members: {:.2} MB, {each:.0} bytes each", bytes as f64 / 1e6);
    }
}

/// Ten million lines that are never there at once.
fn long() {
    let mut replayer = Replayer::new(ReplayOptions::default());
    let begin = Instant::now();
    let (mut most, before) = (0, count::bytes());
    for number in 0..10_000_000 {
        replayer.push_line(write_event(&logs::event(number)).as_bytes()).expect("a possible event");
        if number % 100_000 == 0 {
            most = most.max(count::bytes() - before);
        }
    }
    let events = replayer.finish().events;
    let seconds = begin.elapsed().as_secs_f64();
    println!("{events} lines made and read in {seconds:.1} s, never more than {:.2} MB", most as f64 / 1e6);
}

fn main() {
    speeds();
    memory();
    if std::env::args().any(|argument| argument == "long") {
        long();
    }
}
