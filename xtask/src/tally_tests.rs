//! Each runner's summary as it prints it, with and without failures.

use super::*;

fn tally(passed: u64, failed: u64) -> Tally {
    Tally { passed, failed }
}

fn finished(success: bool, output: &str) -> Finished {
    Finished { success, output: output.to_owned() }
}

#[test]
fn cargo_programs_are_summed() {
    let output = "running 3 tests\ntest a ... ok\n\n\
        test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
        \x20\x20\x20Doc-tests cocareer\n\
        test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s\n";
    assert_eq!(cargo(output), tally(14, 3));
    assert_eq!(cargo("error: could not compile `cocareer`"), tally(0, 0));
}

#[test]
fn pytest_in_its_shapes() {
    for (line, expected) in [
        ("============ 12 passed in 0.12s ============", tally(12, 0)),
        ("12 passed in 0.12s", tally(12, 0)),
        ("===== 1 failed, 11 passed, 2 skipped, 1 warning in 61.02s (0:01:01) =====", tally(11, 1)),
        ("===== 3 passed, 2 errors in 0.50s =====", tally(3, 2)),
        ("===== 3 passed, 1 xfailed, 1 xpassed in 0.50s =====", tally(5, 0)),
        ("===== 1 error in 0.50s =====", tally(0, 1)),
        ("===== no tests ran in 0.01s =====", tally(0, 0)),
    ] {
        assert_eq!(python(&format!("collected 12 items\n\n{line}\n")), expected, "{line}");
    }
}

#[test]
fn unittest_in_its_shapes() {
    for (lines, expected) in [
        ("Ran 4 tests in 0.001s\n\nOK", tally(4, 0)),
        ("Ran 1 test in 0.001s\n\nOK", tally(1, 0)),
        ("Ran 4 tests in 0.001s\n\nOK (skipped=1)", tally(3, 0)),
        ("Ran 4 tests in 0.001s\n\nOK (expected failures=2)", tally(4, 0)),
        ("Ran 5 tests in 0.001s\n\nFAILED (failures=1, errors=2, skipped=1)", tally(1, 3)),
    ] {
        assert_eq!(python(lines), expected, "{lines}");
    }
}

#[test]
fn surefire_totals_without_the_single_classes() {
    let passed = "[INFO] Running org.cocareer.DescribeTest\n\
        [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in org.cocareer.A\n\
        [INFO] Results:\n[INFO] \n[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0\n";
    assert_eq!(surefire(passed), tally(3, 0));
    let failed = "[ERROR] Tests run: 6, Failures: 1, Errors: 2, Skipped: 1, Time elapsed: 0.1 s <<< FAILURE! -- in A\n\
        [ERROR] Tests run: 6, Failures: 1, Errors: 2, Skipped: 1\n";
    assert_eq!(surefire(failed), tally(2, 3));
    assert_eq!(surefire("[ERROR] Failed to execute goal"), tally(0, 0));
}

#[test]
fn xctest_and_swift_testing_together() {
    let output = "Test Suite 'All tests' started\n\
        Test Case 'DescribeXCTests.testA' passed (0.001 seconds)\n\
        Test Case 'DescribeXCTests.testB' failed (0.101 seconds)\n\
        \t Executed 2 tests, with 2 failures (0 unexpected) in 0.102 (0.102) seconds\n\
        Test Suite 'All tests' failed\n\
        \t Executed 2 tests, with 2 failures (0 unexpected) in 0.102 (0.102) seconds\n\
        ◇ Test run started.\n\
        ✔ Test helps() passed after 0.001 seconds.\n\
        ✘ Test refuses() recorded an issue at A.swift:3:4: Expectation failed: false\n\
        ✘ Test refuses() failed after 0.001 seconds with 2 issues.\n\
        ✘ Suite DescribeTests failed after 0.002 seconds with 2 issues.\n\
        ✘ Test run with 2 tests failed after 0.002 seconds with 2 issues.\n";
    assert_eq!(swift(output), tally(2, 2));
}

#[test]
fn skipped_swift_tests_are_neither_passed_nor_failed() {
    let output = "Test Case 'BadXCTests.testSkip' skipped (0.0 seconds)\n\
        Test Case 'BadXCTests.testBad' failed (0.0 seconds)\n\
        \t Executed 4 tests, with 1 test skipped and 2 failures (0 unexpected) in 0.0 (0.0) seconds\n\
        ◇ Test run started.\n\
        ✘ Test off() skipped: \"not now\"\n\
        ✘ Test many(x:) failed after 0.001 seconds with 1 issue.\n\
        ✘ Test \"a named one\" failed after 0.001 seconds with 1 issue.\n\
        ✘ Test run with 7 tests failed after 0.002 seconds with 2 issues.\n";
    assert_eq!(swift(output), tally(2 + 4, 1 + 2));
}

#[test]
fn swift_without_failures_or_without_one_of_the_two() {
    let xctest =
        "\t Executed 3 tests, with 1 test skipped and 0 failures (0 unexpected) in 0.1 (0.1) seconds\n";
    assert_eq!(swift(xctest), tally(2, 0));
    assert_eq!(swift("✔ Test run with 1 test passed after 0.002 seconds.\n"), tally(1, 0));
    assert_eq!(swift("✔ Test run with 4 tests in 1 suite passed after 0.002 seconds.\n"), tally(4, 0));
    assert_eq!(swift("error: fatalError"), tally(0, 0));
}

#[test]
fn a_plain_line_must_be_alone() {
    assert_eq!(plain("vectors\n7 passed, 1 failed\n"), tally(7, 1));
    assert_eq!(plain("7 passed, 0 failed, 2 skipped\n"), tally(7, 0));
    assert_eq!(plain("so 7 passed, 1 failed\n7 passed\n"), tally(0, 0));
}

#[test]
fn exit_code_and_summary_are_judged_together() {
    let good = "test result: ok. 2 passed; 0 failed;";
    assert_eq!(judge(&finished(true, good), cargo), tally(2, 0));
    assert_eq!(judge(&finished(false, good), cargo), tally(2, 1), "a program died after the others passed");
    assert_eq!(judge(&finished(true, ""), cargo), tally(0, 1), "nothing was tested");
    assert_eq!(judge(&finished(false, "test result: FAILED. 2 passed; 3 failed;"), cargo), tally(2, 3));
}

#[test]
fn a_program_is_one_test_unless_it_counts() {
    assert_eq!(judge_program(&finished(true, "hello")), tally(1, 0));
    assert_eq!(judge_program(&finished(false, "hello")), tally(0, 1));
    assert_eq!(judge_program(&finished(true, "5 passed, 0 failed")), tally(5, 0));
    assert_eq!(judge_program(&finished(false, "5 passed, 0 failed")), tally(5, 1));
    assert_eq!(judge_program(&finished(false, "3 passed, 2 failed")), tally(3, 2));
}
