//! How long the command takes over 1 000 engagements: against reading alone, with one thread and with all, in every
//! format, and to start at all. Run with `cargo bench -p cocareer-cli`. It prints figures and asserts none of them.
//!
//! Whatever is compared takes turns, and the smallest times count, because machines change speed while they run.
#![allow(missing_docs, reason = "benches have no readers of documentation")]
#![allow(clippy::expect_used, reason = "a bench that cannot run should stop and say so")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use cocareer::model::Engagement;
use cocareer::{Format, Settings, check_text, parse_at, read_engagement};

const DOCUMENTS: usize = 1_000;
const BYTES: usize = 6_000;
const DAY: &str = "2026-11-24";

/// Where the documents are written; removed at the end.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// One document: its text and how it is written.
type Text = (Vec<u8>, Format);

/// The starter of a mode as YAML, its comments taken out, and as JSON; both filled to 6 KB with information.
fn of_mode(mode: &str, settings: &Settings) -> [Text; 2] {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("starters/{mode}.yaml"));
    let starter = fs::read_to_string(path).expect("the starter is there");
    let lines = starter.lines().filter(|line| !line.trim_start().starts_with('#'));
    let mut yaml: String = lines.map(|line| format!("{line}\n")).collect();
    let mut json = read_engagement(starter.as_bytes(), Format::Yaml, settings).expect("readable");
    let bytes = |engagement: &Engagement| serde_json::to_vec(engagement).expect("JSON");
    for index in 0.. {
        let mut item = json.information.first().cloned().expect("the starter has information");
        item.id = Some(format!("more-{index}"));
        let (in_json, in_yaml) = (bytes(&json).len() < BYTES, yaml.len() < BYTES);
        if in_yaml {
            // JSON is YAML, and `information` is the list that a bench can add to at the end of the text.
            let more = serde_json::to_string(&item).expect("JSON");
            let key = "\ninformation:\n";
            yaml = yaml.replacen(key, &format!("{key}  - {more}\n"), 1);
        }
        if in_json {
            json.information.push(item);
        }
        if !in_json && !in_yaml {
            break;
        }
    }
    [(bytes(&json), Format::Json), (yaml.into_bytes(), Format::Yaml)]
}

fn documents(settings: &Settings) -> Vec<Text> {
    let modes = ["information", "one_to_one", "collaborative", "community"];
    let kinds: Vec<_> = modes.iter().flat_map(|mode| of_mode(mode, settings)).collect();
    for (text, format) in &kinds {
        let report = check_text(text, *format, settings).expect("readable");
        assert!(report.findings.is_empty(), "the measured documents are clean");
        assert!(text.len() >= BYTES, "{}", text.len());
    }
    kinds.iter().cycle().take(DOCUMENTS).cloned().collect()
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

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// How much of the time of checking is not reading.
fn in_process(documents: &[Text], settings: &Settings) {
    let (json, yaml): (Vec<_>, Vec<_>) =
        documents.iter().cloned().partition(|(_, format)| *format == Format::Json);
    let (mut all_read, mut all_check) = (Duration::ZERO, Duration::ZERO);
    for (name, texts) in [("JSON", json), ("YAML", yaml)] {
        let (read, check) = read_and_check(&texts, settings);
        show_share(name, texts.len(), read, check);
        all_read += read;
        all_check += check;
    }
    show_share("both", documents.len(), all_read, all_check);
}

/// The time of reading, and that of reading and checking. Few documents at a time, because a machine that has other
/// work leaves short times alone now and then, and long ones never.
fn read_and_check(texts: &[Text], settings: &Settings) -> (Duration, Duration) {
    texts.chunks(20).fold((Duration::ZERO, Duration::ZERO), |(all_read, all_check), texts| {
        let mut read = || {
            for (text, format) in texts {
                black_box(read_engagement(black_box(text), *format, settings).expect("readable"));
            }
        };
        let mut check = || {
            for (text, format) in texts {
                black_box(check_text(black_box(text), *format, settings).expect("readable"));
            }
        };
        let times = measure(20, &mut [&mut read, &mut check]);
        let time = |index: usize| times.get(index).copied().unwrap_or_default();
        (all_read + time(0), all_check + time(1))
    })
}

fn show_share(name: &str, documents: usize, read: Duration, check: Duration) {
    let share = (check.as_secs_f64() - read.as_secs_f64()) / check.as_secs_f64();
    println!(
        "{name}, {documents} documents, one thread: reading {:.1} ms, reading and checking {:.1} ms, \
         (check - read) / check = {share:.3}",
        millis(read),
        millis(check)
    );
}

fn command(args: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cocareer"));
    let status = command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.expect("the command runs").code().is_some_and(|code| code < 2), "{args:?}");
}

/// The whole command over the whole folder.
fn whole_command(folder: &str) {
    let cores = thread::available_parallelism().map_or(1, usize::from).to_string();
    let check = |jobs: &str, format: &str| command(&["check", folder, "--at", DAY, "-j", jobs, "-f", format]);
    let times = measure(9, &mut [&mut || check("1", "human"), &mut || check(&cores, "human")]);
    let [one, all] = times.as_slice() else { return };
    let gain = one.as_secs_f64() / all.as_secs_f64();
    println!(
        "command, 1 job: {:.1} ms; {cores} jobs: {:.1} ms; {gain:.2} times as fast",
        millis(*one),
        millis(*all)
    );
    for format in ["plain", "json", "ndjson", "sarif", "github", "gitlab", "junit", "markdown"] {
        let times = measure(5, &mut [&mut || check(&cores, format)]);
        println!("command, {cores} jobs, {format}: {:.1} ms", times.iter().copied().map(millis).sum::<f64>());
    }
    // Without a day each document has a finding, so that every format has something to write.
    let found = |format: &str| command(&["check", folder, "-j", &cores, "-f", format]);
    for format in ["human", "sarif"] {
        let times = measure(5, &mut [&mut || found(format)]);
        println!(
            "command, {cores} jobs, {format}, a finding in each: {:.1} ms",
            times.iter().copied().map(millis).sum::<f64>()
        );
    }
}

/// How long the command takes to do next to nothing.
fn start_up(small: &str) {
    for (name, args) in
        [("--version", &["--version"][..]), ("check of one document", &["check", small, "--at", DAY])]
    {
        let mut times: Vec<_> = (0..50)
            .map(|_| {
                let begin = Instant::now();
                command(args);
                begin.elapsed()
            })
            .collect();
        times.sort();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        println!("start-up, {name}: median of {} runs {:.2} ms", times.len(), millis(median));
    }
}

fn main() {
    let settings = Settings::on(parse_at(DAY).expect("a date"));
    let documents = documents(&settings);
    let folder = Folder(std::env::temp_dir().join(format!("cocareer-bench-{}", std::process::id())));
    fs::create_dir_all(&folder.0).expect("a folder");
    for (index, (text, format)) in documents.iter().enumerate() {
        fs::write(folder.0.join(format!("{index:04}.{format}")), text).expect("a file");
    }
    let bytes: usize = documents.iter().map(|(text, _)| text.len()).sum();
    println!("{DOCUMENTS} engagements, half JSON and half YAML, {} bytes on average", bytes / DOCUMENTS);
    in_process(&documents, &settings);
    let path = folder.0.to_str().expect("a path in UTF-8");
    whole_command(path);
    start_up(&format!("{path}/0000.json"));
}
