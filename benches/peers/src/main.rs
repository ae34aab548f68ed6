//! How long a decision takes, against general engines that hold the twelve rules of the match by hand: Cedar's authorizer
//! and the virtual machine of regorus. cocareer answers the same requests by all of its rules.
//!
//! The engines get their requests built beforehand, with nothing in them but what the twelve rules look at. That they
//! answer as the match does is seen before anything is measured. All take turns inside one process, because machines
//! change speed while they run.
#![allow(clippy::indexing_slicing, reason = "a bench that cannot run should stop and say so")]

mod cedar;
mod rego;
#[allow(dead_code, reason = "the bench of the library uses the rest")]
#[path = "../../../core/benches/decide/world.rs"]
mod world;

use std::hint::black_box;
use std::time::Instant;

use cocareer::Policy;
use cocareer::model::{Action, ActorRole, EngagementMode};
use world::{Asked, floor};

const ROUNDS: usize = 9;

/// From which mode on a role may do something: what the match by hand grants to somebody who keeps all rules.
struct Grant {
    role: ActorRole,
    action: Action,
    from: u8,
}

fn grants() -> Vec<Grant> {
    let roles = [ActorRole::Practitioner, ActorRole::Moderator, ActorRole::Member, ActorRole::Observer];
    let from = |role, action| {
        let person = floor::Person {
            role,
            takes_part: true,
            accepted: 0,
            restricted_until: 0,
            age: 40,
            has_guardian: true,
        };
        let group = |mode| floor::Group { mode, phase: 1, asked: 0, presence_due: i64::MAX };
        (0..4).find(|mode| floor::decide(&group(*mode), &person, role, action, 1).0)
    };
    let one = |(role, action)| from(role, action).map(|from| Grant { role, action, from });
    roles
        .iter()
        .flat_map(|role| world::ACTIONS.iter().map(|action| (*role, *action)))
        .filter_map(one)
        .collect()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    let policies: Vec<Policy> = EngagementMode::ALL.iter().map(|mode| world::policy(*mode)).collect();
    let (state, floors, grants) = (world::group(), world::floors(), grants());
    let requests = world::requests(&state);
    let by_hand = |asked: &Asked| {
        let question = black_box(&asked.question);
        floor::decide(&floors[asked.mode], &asked.person, question.role, question.action, question.at)
    };
    let cedar = cedar::Engine::new(&grants);
    let mut rego = rego::Engine::new(&grants);
    let cedar_requests: Vec<_> =
        requests.iter().map(|asked| cedar::request(asked, &floors[asked.mode])).collect();
    let rego_inputs: Vec<_> = requests.iter().map(|asked| rego::input(asked, &floors[asked.mode])).collect();
    for (asked, (request, input)) in requests.iter().zip(cedar_requests.iter().zip(&rego_inputs)) {
        let is_allowed = by_hand(asked).0;
        assert_eq!(cedar.is_allowed(request), is_allowed, "cedar: {:?}", asked.question);
        assert_eq!(rego.is_allowed(input), is_allowed, "regorus: {:?}", asked.question);
    }
    let allowed = requests.iter().filter(|asked| by_hand(asked).0).count();
    println!("{} requests, {allowed} allowed by the twelve rules", requests.len());

    let mut times = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        times[0].push(measure(200, requests.len(), |index| _ = black_box(by_hand(&requests[index]))));
        times[1].push(measure(200, requests.len(), |index| {
            let asked = &requests[index];
            _ = black_box(policies[asked.mode].answer(Some(&state), black_box(&asked.question)));
        }));
        times[2].push(measure(5, requests.len(), |index| {
            drop(black_box(cedar.decide(black_box(&cedar_requests[index]))));
        }));
        times[3].push(measure(5, requests.len(), |index| {
            _ = black_box(rego.is_allowed(black_box(&rego_inputs[index])));
        }));
    }
    let times = times.map(median);
    let names = [
        "twelve rules in a match by hand",
        "cocareer, all its rules",
        "twelve rules in Cedar",
        "twelve rules in regorus' virtual machine",
    ];
    for (name, time) in names.iter().zip(times) {
        println!("{name:<42} {time:>10.1} ns {:>8.1}", time / times[1]);
    }
}

/// Nanoseconds for each request.
fn measure(passes: usize, count: usize, mut ask: impl FnMut(usize)) -> f64 {
    let begin = Instant::now();
    for _ in 0..passes {
        for index in 0..count {
            ask(index);
        }
    }
    begin.elapsed().as_secs_f64() * 1e9 / (passes * count) as f64
}
