//! How far the check has come, on a terminal.

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
    all: usize,
    done: usize,
    /// How many characters stand there now.
    shown: usize,
    next: Duration,
}

impl Progress<io::Stderr> {
    /// The progress of a check of `all` documents, seen only when somebody looks at a terminal.
    pub(crate) fn new(all: usize, wanted: bool, words: Words) -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let seen = wanted && all > 1 && !dumb && io::stderr().is_terminal();
        Self::on(seen.then(io::stderr), all, words)
    }
}

impl<W: Write> Progress<W> {
    fn on(out: Option<W>, all: usize, words: Words) -> Self {
        Self { out, words, begun: Instant::now(), all, done: 0, shown: 0, next: PATIENCE }
    }

    /// One more document is done.
    pub(crate) fn advance(&mut self) {
        self.advance_at(self.begun.elapsed());
    }

    fn advance_at(&mut self, elapsed: Duration) {
        self.done = self.done.saturating_add(1);
        if self.out.is_none() || elapsed < self.next {
            return;
        }
        self.next = elapsed.saturating_add(PAUSE);
        let full = self.done.saturating_mul(WIDTH).checked_div(self.all).unwrap_or(WIDTH).min(WIDTH);
        let counts = [number("done", self.done), number("all", self.all)];
        let line = format!("[{:-<WIDTH$}] {}", "#".repeat(full), self.words.with("progress", &counts));
        let width = line.chars().count();
        self.write(&format!("\r{line:before$}", before = self.shown));
        self.shown = width.max(self.shown);
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
        let mut progress = Progress::on(Some(Vec::new()), 12, Words { locale: Locale::English });
        times.iter().for_each(|time| progress.advance_at(Duration::from_millis(*time)));
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
    fn nothing_is_drawn_where_nobody_watches() {
        // Tests have no terminal, or one that is not theirs.
        let mut unwanted = Progress::new(12, false, Words { locale: Locale::English });
        unwanted.advance_at(Duration::from_secs(9));
        assert_eq!((unwanted.shown, unwanted.out.is_none()), (0, true));
    }
}
