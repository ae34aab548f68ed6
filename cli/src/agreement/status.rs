//! `cocareer agreement status`: where a group stands at a time.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use cocareer::model::Timestamp;
use cocareer::{Duty, DutyKind, GroupState, NormSet, Replay};
use serde_json::{Value, json};

use super::Done;
use crate::config::Given;
use crate::exit::Outcome;
use crate::group::instant::{day_of, instant};
use crate::group::{Form, PolicyArgs, log, put};
use crate::json;
use crate::policy::Prepared;
use crate::terminal::safe_lines;
use crate::words::{Words, name, number};

/// Which group, and when.
#[derive(Debug, Args)]
pub(crate) struct StatusArgs {
    /// The log of the group: one event a line (NDJSON), or a JSON list of events.
    log: PathBuf,
    #[command(flatten)]
    policy: PolicyArgs,
    /// The time: an instant such as 2026-11-24T09:30:00Z, a date (its first second in UTC), `today` or `now`. What the log
    /// tells of later times is not looked at.
    #[arg(long, value_name = "TIME", value_parser = instant)]
    at: Timestamp,
    /// How to write it.
    #[arg(short, long, value_enum, default_value = "text")]
    format: Form,
}

pub(super) fn run(args: &StatusArgs, words: Words, given: &Given) -> Done {
    let (prepared, words) = args.policy.open(day_of(&args.at), words, given)?;
    let at = args.at.seconds().unwrap_or_default();
    let replay = log::read(&args.log, Some(at), words)?;
    let duties = prepared.policy.duties(Some(&replay.state), at);
    let text = match args.format {
        Form::Json => json::pretty(&object(args, &prepared, &replay, &duties).to_string()),
        Form::Text => text(args, &prepared, &replay, &duties, words),
    };
    let outcome = if replay.stopped.is_some() { Outcome::Unread } else { Outcome::Fine };
    Ok(put(&safe_lines(&text)).map(|()| outcome))
}

/// The group as the library writes it.
fn group(state: &GroupState) -> Value {
    serde_json::from_str(&state.to_json()).unwrap_or_default()
}

/// The version of the agreement in the document.
fn declared(prepared: &Prepared) -> Option<&str> {
    let agreement = prepared.engagement.as_ref()?.group_agreement.as_ref()?;
    agreement.version.as_deref()
}

/// By when those who have something still to accept have to, before they can read only.
fn deadline(duties: &[Duty]) -> Option<Timestamp> {
    let duty = duties.iter().find(|duty| duty.kind == DutyKind::PendingAcceptance)?;
    Some(Timestamp::from_seconds(duty.deadline))
}

fn object(args: &StatusArgs, prepared: &Prepared, replay: &Replay, duties: &[Duty]) -> Value {
    let stopped = replay
        .stopped
        .map(|error| json!({"line": error.line, "code": error.code(), "message": error.reason.to_string()}));
    json!({
        "schema_version": 1,
        "at": args.at,
        "declared_version": declared(prepared),
        "accept_until": deadline(duties),
        "group": group(&replay.state),
        "log_stopped": stopped,
    })
}

fn text(args: &StatusArgs, prepared: &Prepared, replay: &Replay, duties: &[Duty], words: Words) -> String {
    let state = &replay.state;
    let mut out = String::new();
    let mut line = |text: String| {
        let _ = writeln!(out, "{text}");
    };
    let events = number("events", usize::try_from(replay.events).unwrap_or(usize::MAX));
    line(words.with("status-at", &[name("at", args.at.to_string()), events]));
    line(words.get(&format!("status-phase-{}", state.phase())));
    let version = state.agreement_version();
    line(match version {
        Some(version) => words.with("status-version", &[name("version", version)]),
        None => words.get("status-no-version"),
    });
    let other = declared(prepared).filter(|declared| version.is_some_and(|version| version != *declared));
    if let Some(declared) = other {
        line(words.with("status-other-version", &[name("version", declared)]));
    }
    let people = || state.people().map(|(key, id)| (id, state.pending_norms(key)));
    line(words.with("status-people", &[number("people", people().count())]));
    let pending: Vec<_> = people().filter(|(_, norms)| !norms.is_empty()).collect();
    if pending.is_empty() {
        line(words.get("status-nothing-pending"));
    } else {
        let until = deadline(duties);
        line(match &until {
            Some(until) => words.with("status-pending-until", &[name("until", until.to_string())]),
            None => words.get("status-pending"),
        });
        for (member, norms) in pending {
            line(format!("  {member}: {}", names(norms, words)));
        }
    }
    let group = group(state);
    for restricted in group.get("restricted").and_then(Value::as_array).into_iter().flatten() {
        let of = |field: &str| restricted.get(field).and_then(Value::as_str);
        let member = name("member", of("member").unwrap_or_default());
        line(match of("until") {
            Some(until) => words.with("status-restricted-until", &[member, name("until", until)]),
            None => words.with("status-restricted", &[member]),
        });
    }
    out
}

/// The names of norms as documents have them.
fn names(norms: NormSet, words: Words) -> String {
    if norms == NormSet::ALL {
        return words.get("status-all-norms");
    }
    norms.iter().map(cocareer::AgreementNorm::as_str).collect::<Vec<_>>().join(", ")
}
