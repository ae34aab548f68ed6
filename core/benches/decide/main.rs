//! How long a decision takes, against a match written by hand for one engagement. Run with
//! `cargo bench -p cocareer --bench decide`.
//!
//! Both take turns inside one process, because machines change speed while they run.
#![allow(missing_docs, reason = "benches have no readers of documentation")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a bench that cannot run should stop and say so"
)]

#[path = "../screen/count.rs"]
mod count;
mod world;

use std::hint::black_box;
use std::time::Instant;

use cocareer::Policy;
use cocareer::model::EngagementMode;
use serde_json::json;
use world::{ACTIONS, ACTORS, floor, group, policy, requests};

#[global_allocator]
static MEMORY: count::Counted = count::Counted;

const ROUNDS: usize = 21;
const PASSES: usize = 200;
fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    let before = count::bytes();
    let policies: Vec<Policy> = EngagementMode::ALL.iter().map(|mode| policy(*mode)).collect();
    let size = count::bytes().saturating_sub(before);
    let state = group();
    let requests = requests(&state);
    let floors = world::floors();
    let jsons: Vec<(usize, String)> = requests
        .iter()
        .zip(ACTORS.iter().flat_map(|actor| std::iter::repeat_n(actor, ACTIONS.len() * 2)).cycle())
        .map(|(asked, (id, role))| {
            let request = json!({"request_id": "r-1", "at": "2026-11-24T10:00:00Z", "action": asked.question.action,
                "role": role, "actor": id, "member": "m1", "is_own": true,
                "honours": ["log", "tell_appeal", "ask_acceptance", "show_helpline"]});
            (asked.mode, request.to_string())
        })
        .collect();
    let run: [(&str, &dyn Fn() -> usize); 4] = [
        ("floor: a match by hand", &|| {
            let mut allowed = 0;
            for _ in 0..PASSES {
                for asked in &requests {
                    let question = black_box(&asked.question);
                    let group = &floors[asked.mode];
                    let answer =
                        floor::decide(group, &asked.person, question.role, question.action, question.at);
                    allowed += usize::from(black_box(answer).0);
                }
            }
            allowed
        }),
        ("answer, person by key", &|| {
            let mut allowed = 0;
            for _ in 0..PASSES {
                for asked in &requests {
                    let answer = policies[asked.mode].answer(Some(&state), black_box(&asked.question));
                    allowed += usize::from(black_box(answer).outcome as usize == 0);
                }
            }
            allowed
        }),
        ("answer, person by id", &|| {
            let mut allowed = 0;
            for _ in 0..PASSES {
                for asked in &requests {
                    let answer = policies[asked.mode].answer(Some(&state), black_box(&asked.by_id));
                    allowed += usize::from(black_box(answer).outcome as usize == 0);
                }
            }
            allowed
        }),
        ("JSON in, JSON out", &|| {
            let mut bytes = 0;
            for _ in 0..PASSES / 20 {
                for (mode, json) in &jsons {
                    let told = policies[*mode].decide_json(Some(&state), black_box(json.as_bytes()));
                    bytes += black_box(told.expect("a request")).len();
                }
            }
            bytes
        }),
    ];
    let mut times = vec![Vec::new(); run.len()];
    for _ in 0..ROUNDS {
        for ((_, what), times) in run.iter().zip(&mut times) {
            let begin = Instant::now();
            black_box(what());
            times.push(begin.elapsed().as_secs_f64() * 1e9);
        }
    }
    let count = requests.len() * PASSES;
    let nanos: Vec<f64> = times
        .into_iter()
        .zip([count, count, count, jsons.len() * (PASSES / 20)])
        .map(|(times, count)| median(times) / count as f64)
        .collect();
    for ((name, what), nanos_each) in run.iter().zip(&nanos) {
        println!("{name:<24} {nanos_each:>8.1} ns  {:>6.1}x  ({})", nanos_each / nanos[0], what());
    }
    let before = count::calls();
    black_box(run[1].1());
    println!("bytes of four policies: {}", size);
    println!("allocations of all answers: {}", count::calls() - before);
}
