//! Counting tests from what the runners print at their end, whatever the language.

use std::ops::AddAssign;

use crate::shell::Finished;

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u64,
    /// Tests that failed, or could not be run.
    pub(crate) failed: u64,
}

impl Tally {
    /// One test that passed or failed.
    pub(crate) fn one(passed: bool) -> Self {
        Self { passed: u64::from(passed), failed: u64::from(!passed) }
    }

    /// Whether nothing was counted.
    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Judges a runner by its summary and by its exit code together.
///
/// A runner that broke without counting a failure has failed once; one that ran no test at all has too,
/// because "nothing was tested" is not a pass.
pub(crate) fn judge(finished: &Finished, count: fn(&str) -> Tally) -> Tally {
    let mut tally = count(&finished.output);
    if tally.failed == 0 && (!finished.success || tally.is_empty()) {
        tally.failed = 1;
    }
    tally
}

/// Judges a program that is one test, unless it prints counts of its own.
pub(crate) fn judge_program(finished: &Finished) -> Tally {
    if plain(&finished.output).is_empty() { Tally::one(finished.success) } else { judge(finished, plain) }
}

/// Lines `N passed, N failed`, alone on a line.
pub(crate) fn plain(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let mut parts = line.trim().split(", ");
        let (passed, failed) = (parts.next(), parts.next());
        let passed = passed.and_then(|part| number(part.strip_suffix(" passed")?));
        let failed = failed.and_then(|part| number(part.strip_suffix(" failed")?));
        if let (Some(passed), Some(failed)) = (passed, failed) {
            tally += Tally { passed, failed };
        }
    }
    tally
}

/// `cargo test`: one `test result: ok. 12 passed; 1 failed; …` for each test program.
pub(crate) fn cargo(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines().filter(|line| line.trim_start().starts_with("test result: ")) {
        tally += Tally { passed: before(line, " passed"), failed: before(line, " failed") };
    }
    tally
}

/// pytest (`== 1 failed, 3 passed in 0.1s ==`) or unittest (`Ran 4 tests in …`, `FAILED (failures=1)`).
pub(crate) fn python(output: &str) -> Tally {
    let pytest = output.lines().rev().map(|line| line.trim_matches(['=', ' '])).find(|line| is_pytest(line));
    if let Some(line) = pytest {
        // What was expected to fail and did is as good as passed; an error is a test that could not run.
        let passed = before(line, " passed") + before(line, " xfailed") + before(line, " xpassed");
        let failed = before(line, " failed") + before(line, " error");
        return Tally { passed, failed };
    }
    unittest(output)
}

/// Whether this is pytest's last line: counts, then the time.
fn is_pytest(line: &str) -> bool {
    let counts = [" passed", " failed", " error", " skipped", " deselected"];
    line.contains(" in ")
        && line.starts_with(|first: char| first.is_ascii_digit())
        && counts.iter().any(|count| line.contains(count))
}

/// unittest's two lines at the end.
fn unittest(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        if let Some(ran) = line.strip_prefix("Ran ").and_then(|rest| rest.split(" test").next()) {
            tally.passed += number(ran).unwrap_or(0);
        } else if let Some(details) = line.strip_prefix("FAILED (").or_else(|| line.strip_prefix("OK (")) {
            let failed = fields(details, &["failures", "errors", "unexpected successes"]);
            tally.failed += failed;
            // What was skipped is among the tests that it says it ran.
            tally.passed = tally.passed.saturating_sub(failed + fields(details, &["skipped"]));
        }
    }
    tally
}

/// The sum of these names' numbers in `name=1, other name=2)`.
fn fields(details: &str, names: &[&str]) -> u64 {
    let fields = details.trim_end_matches(')').split(", ").filter_map(|field| field.split_once('='));
    fields.filter(|(name, _)| names.contains(name)).filter_map(|(_, value)| number(value)).sum()
}

/// Maven Surefire: `Tests run: 3, Failures: 0, Errors: 0, Skipped: 0`, once for each module.
pub(crate) fn surefire(output: &str) -> Tally {
    let mut tally = Tally::default();
    // The lines of single classes go on with the time that they took.
    let totals = output.lines().filter(|line| line.contains("Tests run: ") && !line.contains("Time elapsed"));
    for line in totals {
        let failed = after(line, "Failures: ") + after(line, "Errors: ");
        let ran = after(line, "Tests run: ").saturating_sub(after(line, "Skipped: "));
        tally += Tally { passed: ran.saturating_sub(failed), failed };
    }
    tally
}

/// `swift test`: XCTest and Swift Testing, each with a summary of its own.
pub(crate) fn swift(output: &str) -> Tally {
    let mut tally = xctest(output);
    tally += swift_testing(output);
    tally
}

/// XCTest: `Executed 2 tests, with 1 failure (0 unexpected) in …` for each suite and last for all of them.
fn xctest(output: &str) -> Tally {
    let Some(line) = output.lines().rev().find(|line| line.trim_start().starts_with("Executed ")) else {
        return Tally::default();
    };
    // "Executed 5 tests, with 1 test skipped and 2 failures (0 unexpected)". The number counts failed
    // assertions, and a test may have several: the failed tests are counted from their own lines.
    let is_failed = |line: &&str| line.starts_with("Test Case ") && line.contains("' failed (");
    let failed = output.lines().filter(is_failed).count() as u64;
    let skipped = before(line, " test skipped") + before(line, " tests skipped");
    let ran = after(line.trim_start(), "Executed ").saturating_sub(skipped);
    let failed = failed.max(u64::from(before(line, " failure") > 0));
    Tally { passed: ran.saturating_sub(failed), failed }
}

/// Swift Testing: `Test run with 2 tests passed after …`; its failures are counted in issues, so the failed
/// tests are counted from their own lines.
fn swift_testing(output: &str) -> Tally {
    // Each line begins with a sign for its kind, which differs from system to system. XCTest's own lines also
    // begin with "Test".
    let lines = output.lines().map(|line| line.trim_start_matches(|sign: char| !sign.is_ascii_alphabetic()));
    let lines = lines.filter(|line| line.starts_with("Test ") && !line.starts_with("Test Case "));
    let (summaries, tests): (Vec<&str>, Vec<&str>) =
        lines.partition(|line| line.starts_with("Test run with "));
    let Some(summary) = summaries.last() else {
        return Tally::default();
    };
    let is_failed = |line: &&&str| line.contains(" failed after ");
    let is_skipped = |line: &&&str| line.contains(" skipped: \"") || line.ends_with(" skipped.");
    let failed = tests.iter().filter(is_failed).count() as u64;
    let failed = failed.max(u64::from(is_failed(&summary)));
    let skipped = tests.iter().filter(is_skipped).count() as u64;
    Tally { passed: after(summary, "Test run with ").saturating_sub(failed + skipped), failed }
}

/// The number right before the first place of these words, or 0.
fn before(line: &str, words: &str) -> u64 {
    let found = line.split_once(words).map(|(start, _)| start);
    let digits = found.and_then(|start| start.rsplit(|letter: char| !letter.is_ascii_digit()).next());
    digits.and_then(number).unwrap_or(0)
}

/// The number right after the first place of these words, or 0.
fn after(line: &str, words: &str) -> u64 {
    let found = line.split_once(words).map(|(_, rest)| rest);
    let digits = found.and_then(|rest| rest.split(|letter: char| !letter.is_ascii_digit()).next());
    digits.and_then(number).unwrap_or(0)
}

/// A whole number, if that is all there is.
fn number(text: &str) -> Option<u64> {
    text.parse().ok()
}

#[cfg(test)]
#[path = "tally_tests.rs"]
mod tests;
