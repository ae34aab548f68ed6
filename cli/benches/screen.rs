//! How many messages `cocareer screen` looks at in a second, with one thread and with two, how much of that time is not
//! reading, and how much memory a long stream takes. Run with `cargo bench -p cocareer-cli --bench screen`. It prints
//! figures and asserts none of them.
//!
//! Whatever is compared takes turns, and the smallest times count, because machines change speed while they run.
#![allow(missing_docs, reason = "benches have no readers of documentation")]
#![allow(clippy::expect_used, reason = "a bench that cannot run should stop and say so")]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cocareer::model::Surface;
use cocareer::{Policy, screen};
use serde_json::Value;

const MESSAGES: usize = 200_000;

/// How much goes through the command as a stream, in megabytes.
const STREAM: usize = 300;

/// What people write, and now and then something that should not be passed on: numbers made up or published for tests.
const TEXTS: [&str; 8] = [
    "Hei! Eg lurer på korleis eg kan søkje læreplass til hausten, og om fristen er den same som i fjor.",
    "Takk for svar 🙂 Da prøver jeg å ringe skolen i morgen.",
    "Jag har läst om utbildningen men vet inte om mina betyg räcker till.",
    "Does anybody know whether the open day is on Thursday or Friday? I could only find last year's programme.",
    "Det er lurt å ha to planar. Snakk gjerne med rådgivaren din om kva som skjer viss du ikkje kjem inn.",
    "ok",
    "Du kan nå meg på 68 05 00 12 eller kari@example.org etter skoletid.",
    "Onnea matkaan! Muista tarkistaa hakuaika ja liitteet ennen kuin lähetät hakemuksen.",
];

/// Where the inputs are written; removed at the end.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The messages in each kind of input.
fn write_inputs(folder: &Path) -> Vec<(&'static str, PathBuf)> {
    let rows = || (0..MESSAGES).zip(TEXTS.iter().cycle());
    let lines: String = rows().map(|(_, text)| format!("{text}\n")).collect();
    let ndjson: String =
        rows().map(|(id, text)| format!("{{\"id\":\"m-{id}\",\"text\":{}}}\n", Value::from(*text))).collect();
    let table: String = rows().map(|(id, text)| format!("m-{id},\"{text}\",2026-11-24\n")).collect();
    let inputs = [("lines", lines), ("ndjson", ndjson), ("csv", format!("id,text,sent\n{table}"))];
    let written = inputs.into_iter().map(|(kind, text)| {
        let path = folder.join(format!("in.{kind}"));
        fs::write(&path, text).expect("a file");
        (kind, path)
    });
    written.collect()
}

/// The smallest time of each call, taken in turns.
fn measure(rounds: usize, calls: &mut [&mut dyn FnMut()]) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; calls.len()];
    for _ in 0..rounds {
        for (call, best) in calls.iter_mut().zip(&mut best) {
            let begin = Instant::now();
            call();
            *best = (*best).min(begin.elapsed());
        }
    }
    best
}

fn per_second(time: Duration) -> f64 {
    f64::from(u32::try_from(MESSAGES).unwrap_or(u32::MAX)) / time.as_secs_f64() / 1e6
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cocareer"));
    command.arg("screen").args(args).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn run(args: &[&str]) {
    let status = command(args).stdin(Stdio::null()).status().expect("the command runs");
    assert!(status.code().is_some_and(|code| code < 2), "{args:?}");
}

/// The whole command, in each kind of input and of output.
fn whole_command(kind: &str, path: &str) {
    for (name, more) in
        [("ndjson", &["-f", "ndjson"][..]), ("summary", &["--summary"]), ("redact", &["--redact"])]
    {
        let with = |jobs: &str| run(&[&[path, "--input", kind, "-j", jobs][..], more].concat());
        let times = measure(7, &mut [&mut || with("1"), &mut || with("2")]);
        let [one, two] = times.as_slice() else { return };
        println!(
            "command, {kind} to {name}: 1 job {:.2} million messages a second, 2 jobs {:.2}, {:.2} times as fast",
            per_second(*one),
            per_second(*two),
            one.as_secs_f64() / two.as_secs_f64()
        );
    }
}

/// How much of reading and screening NDJSON in one thread is not reading.
fn share(path: &Path) {
    let policy = Policy::built_in();
    let each = |take: &dyn Fn(&str)| {
        let reader = BufReader::with_capacity(128 * 1024, File::open(path).expect("the input"));
        for line in reader.lines() {
            let row: Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
            take(row.get("text").and_then(Value::as_str).expect("a text"));
        }
    };
    let mut read = || {
        each(&|text| {
            black_box(text.len());
        })
    };
    let mut both = || each(&|text| drop(black_box(screen(&policy, black_box(text), Surface::Message))));
    let times = measure(7, &mut [&mut read, &mut both]);
    let [read, both] = times.as_slice() else { return };
    println!(
        "one thread in process: reading {:.2} million messages a second, reading and screening {:.2}, \
         (both - read) / both = {:.3}",
        per_second(*read),
        per_second(*both),
        (both.as_secs_f64() - read.as_secs_f64()) / both.as_secs_f64()
    );
}

/// The most memory that the command takes while a stream goes through it.
fn memory(path: &Path, jobs: &str) {
    let piece = fs::read(path).expect("the input");
    let mut child =
        command(&["--input", "ndjson", "-j", jobs]).stdin(Stdio::piped()).spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut written = 0;
    let begin = Instant::now();
    while written < STREAM * 1_000_000 {
        stdin.write_all(&piece).expect("somebody reads");
        written += piece.len();
    }
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    drop(stdin);
    child.wait().expect("it ends");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
    let (megabytes, seconds) = (written / 1_000_000, begin.elapsed().as_secs_f64());
    println!("stream of {megabytes} MB, {jobs} jobs: at most {peak} of memory, {seconds:.1} s");
}

fn main() {
    let folder = Folder(std::env::temp_dir().join(format!("cocareer-bench-screen-{}", std::process::id())));
    fs::create_dir_all(&folder.0).expect("a folder");
    let inputs = write_inputs(&folder.0);
    let bytes = TEXTS.iter().map(|text| text.len()).sum::<usize>() / TEXTS.len();
    println!("{MESSAGES} messages, {bytes} bytes on average");
    for (kind, path) in &inputs {
        whole_command(kind, path.to_str().expect("a path in UTF-8"));
        if *kind == "ndjson" {
            share(path);
            memory(path, "1");
            memory(path, "2");
        }
    }
}
