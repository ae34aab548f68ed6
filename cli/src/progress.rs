//! How far a run has come, on a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::words::{Words, number};

/// Nothing is drawn before this much time: most checks are done by then.
const PATIENCE: Duration = Duration::from_millis(250);

/// How long a drawing stands before the next one.
const PAUSE: Duration = Duration::from_millis(100);

/// How many characters the bar has.
const WIDTH: usize = 24;

/// A bar on standard error, drawn over itself, without a character that a terminal would have to obey but the return
/// to the beginning of the line.
#[derive(Debug)]
pub(crate) struct Progress<W> {
    /// Where to draw; nothing when nobody watches.
    out: Option<W>,
    words: Words,
    begun: Instant,
    /// How much there is to do; nothing when nobody knows.
    all: Option<usize>,
    done: usize,
    measure: Measure,
    /// How many characters stand there now.
    shown: usize,
    next: Duration,
}

/// What is counted.
#[derive(Debug, Clone, Copy)]
enum Measure {
    Documents,
    /// Bytes, shown in millions.
    Bytes,
}

impl Measure {
    /// How many of what is counted make one of what is shown.
    const fn unit(self) -> usize {
        match self {
            Self::Documents => 1,
            Self::Bytes => 1_000_000,
        }
    }

    /// What is said, and what is said where nobody knows how much there is.
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Documents => ("progress", "progress"),
            Self::Bytes => ("screen-progress", "screen-progress-open"),
        }
    }
}

impl Progress<io::Stderr> {
    /// The progress of a check of `all` documents, seen only when somebody looks at a terminal.
    pub(crate) fn new(all: usize, wanted: bool, words: Words) -> Self {
        Self::on(stderr(wanted && all > 1), Some(all), Measure::Documents, words)
    }

    /// The progress of reading `all` bytes, or nobody knows how many.
    pub(crate) fn of_bytes(all: Option<usize>, wanted: bool, words: Words) -> Self {
        Self::on(stderr(wanted), all, Measure::Bytes, words)
    }
}

/// Standard error, if something is to be drawn there and somebody looks at a terminal.
fn stderr(wanted: bool) -> Option<io::Stderr> {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    (wanted && !dumb && io::stderr().is_terminal()).then(io::stderr)
}

impl<W: Write> Progress<W> {
    fn on(out: Option<W>, all: Option<usize>, measure: Measure, words: Words) -> Self {
        Self { out, words, begun: Instant::now(), all, done: 0, measure, shown: 0, next: PATIENCE }
    }

    /// So many more are done.
    pub(crate) fn advance(&mut self, count: usize) {
        self.advance_at(count, self.begun.elapsed());
    }

    fn advance_at(&mut self, count: usize, elapsed: Duration) {
        self.done = self.done.saturating_add(count);
        if self.out.is_none() || elapsed < self.next {
            return;
        }
        self.next = elapsed.saturating_add(PAUSE);
        let line = self.line();
        let width = line.chars().count();
        self.write(&format!("\r{line:before$}", before = self.shown));
        self.shown = width.max(self.shown);
    }

    /// The bar, and what is said beside it.
    fn line(&self) -> String {
        let shown = |count: usize| count.checked_div(self.measure.unit()).unwrap_or_default();
        let done = number("done", shown(self.done));
        let (key, open_key) = self.measure.keys();
        let Some(all) = self.all else { return self.words.with(open_key, &[done]) };
        let full = self.done.saturating_mul(WIDTH).checked_div(all).unwrap_or(WIDTH).min(WIDTH);
        let says = self.words.with(key, &[done, number("all", shown(all))]);
        format!("[{:-<WIDTH$}] {says}", "#".repeat(full))
    }

    /// Takes the bar away, so that something else can be written.
    pub(crate) fn clear(&mut self) {
        if self.shown > 0 {
            self.write(&format!("\r{:shown$}\r", "", shown = self.shown));
            self.shown = 0;
        }
    }

    /// That nobody sees the bar is no reason to stop.
    fn write(&mut self, text: &str) {
        if let Some(out) = &mut self.out {
            let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cocareer::Locale;

    fn drawn(times: &[u64]) -> (String, Progress<Vec<u8>>) {
        let words = Words { locale: Locale::English };
        let mut progress = Progress::on(Some(Vec::new()), Some(12), Measure::Documents, words);
        times.iter().for_each(|time| progress.advance_at(1, Duration::from_millis(*time)));
        let text = String::from_utf8(progress.out.clone().expect("an output")).expect("UTF-8");
        (text, progress)
    }

    #[test]
    fn a_short_check_draws_nothing() {
        let (text, mut progress) = drawn(&[1, 100, 249]);
        progress.clear();
        assert_eq!((text.as_str(), progress.out), ("", Some(Vec::new())));
    }

    #[test]
    fn a_long_check_draws_at_times_and_leaves_nothing_behind() {
        let (text, mut progress) = drawn(&[100, 200, 300, 310, 399, 400]);
        let bars: Vec<_> = text.split('\r').skip(1).collect();
        assert_eq!(
            bars,
            [
                "[######------------------] Checked 3 of 12 documents",
                "[############------------] Checked 6 of 12 documents"
            ]
        );
        progress.out = Some(Vec::new());
        progress.clear();
        progress.clear();
        let blank = format!("\r{}\r", " ".repeat(bars[1].chars().count()));
        assert_eq!(progress.out, Some(blank.into_bytes()));
    }

    #[test]
    fn bytes_are_shown_in_millions_with_a_bar_where_it_is_known_how_many_there_are() {
        let words = Words { locale: Locale::English };
        for (all, expected) in
            [(Some(8_000_000), "\r[############------------] Read 4 of 8 MB"), (None, "\rRead 4 MB")]
        {
            let mut progress = Progress::on(Some(Vec::new()), all, Measure::Bytes, words);
            progress.advance_at(4_100_000, PATIENCE);
            assert_eq!(progress.out, Some(expected.as_bytes().to_vec()));
        }
    }

    #[test]
    fn nothing_is_drawn_where_nobody_watches() {
        // Tests have no terminal, or one that is not theirs.
        let mut unwanted = Progress::new(12, false, Words { locale: Locale::English });
        unwanted.advance_at(1, Duration::from_secs(9));
        assert_eq!((unwanted.shown, unwanted.out.is_none()), (0, true));
    }
}
