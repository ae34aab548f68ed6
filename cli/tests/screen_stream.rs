//! `cocareer screen` on a stream without an end: it writes as it reads, and takes no more memory for more of it.

#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Stdio};
use std::thread;

use common::command;

fn start(args: &[&str]) -> Child {
    let mut command = command(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the command runs")
}

/// The most memory that a process has had so far, in KiB.
fn peak(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("the process is there");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches("kB").trim().parse().expect("a number")
}

#[test]
fn a_longer_stream_takes_no_more_memory() {
    let row = "{\"id\":\"m-1\",\"text\":\"Hei, eg lurer på korleis eg kan søkje læreplass til hausten.\"}\n";
    let megabyte = row.repeat(1_000_000 / row.len());
    for form in [&["--jobs", "2"][..], &["--jobs", "2", "--redact"], &["--jobs", "1"]] {
        let mut child = start(&[&["screen", "--input", "ndjson"][..], form].concat());
        let mut stdin = child.stdin.take().expect("a pipe");
        let mut stdout = child.stdout.take().expect("a pipe");
        let reader = thread::spawn(move || std::io::copy(&mut stdout.by_ref(), &mut std::io::sink()));
        let mut write = |megabytes: usize| {
            for _ in 0..megabytes {
                stdin.write_all(megabyte.as_bytes()).expect("somebody reads");
            }
        };
        write(8);
        let early = peak(&child);
        write(24);
        let late = peak(&child);
        drop(stdin);
        assert_eq!(child.wait().expect("the command ends").code(), Some(0), "{form:?}");
        let written = reader.join().expect("a thread").expect("output");
        assert!(written > 20_000_000, "{form:?}: {written} bytes");
        assert!(late < early + 4_096 && late < 64 * 1_024, "{form:?}: {early} KiB, then {late} KiB");
    }
}

#[test]
fn a_row_is_answered_before_the_next_one_comes() {
    let mut child = start(&["screen"]);
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for number in 1..4 {
        stdin.write_all(b"hei\n").expect("somebody reads");
        let answer = answers.next().expect("an answer").expect("a line");
        assert!(answer.starts_with(&format!("{{\"id\":{number},\"verdict\":\"clean\"")), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().expect("the command ends").code(), Some(0));
}
