# What the command line says about settings and baselines.

cli-house-rule = a rule of the service's own

cli-config-no-file = No cocareer.toml is used here.
cli-config-files = Settings from { $files }
cli-config-default = default
cli-config-flag = given as { $flag }

cli-why-rule = { $rule }: { $title }
cli-why-catalogue = by itself: { $severity }
cli-why-floor = lowest without a reason: { $severity }
cli-why-elsewhere = other rules ask for the same and check it: { $others }
cli-why-untestable = no check can test this rule
cli-why-at-run-time = this rule is decided at run time, not when a document is checked
cli-why-level = { $place }: { $severity } for { $select }
cli-why-level-elsewhere = { $place }: { $severity } for { $select }, but not here
cli-why-suppression = { $place }: findings at { $pointer } do not count
cli-why-suppression-elsewhere = { $place }: findings at { $pointer } do not count, but not here
cli-why-reason = reason: { $reason }
cli-why-until = until { $date }
cli-why-newer = does not run: it came with catalogue { $since }, and { $version } is asked for
cli-why-less-sure = does not run: it is less well founded ({ $confidence }) than asked for
cli-why-result = here: { $severity }
cli-why-off = off

cli-baseline-written = { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    } written to { $file }.
cli-baseline-pruned = { $gone ->
        [one] { $gone } entry
       *[other] { $gone } entries
    } taken out of { $file }, { $left } left.
cli-baseline-gone = { $file }, { $pointer }: { $rule } is no longer found there.
cli-baseline-no-file = { $file }, { $pointer }: the document of { $rule } is no longer there.
cli-baseline-no-rule = { $file }, { $pointer }: there is no rule { $rule }.
cli-baseline-audited = { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }: { $useless } of no use, { $unchecked } of documents that were not looked at.

# What the command line says about tests.
cli-test-none = There is no test here: no file ends in .cocareer-test.yaml or .cocareer-test.json.
cli-test-failed = Failed: { $file }, { $test }
cli-test-missing = not found: { $finding }
cli-test-unexpected = not expected: { $finding }: { $message }
cli-test-summary = { $tests ->
        [one] { $tests } test
       *[other] { $tests } tests
    }: { $failed } failed, { $broken } could not be run.
cli-test-never-seen = no test looks at: { $rules }
cli-test-never-broken = no test breaks: { $rules }
cli-test-never-kept = no test keeps: { $rules }
cli-test-coverage = { $covered } of { $rules ->
        [one] { $rules } rule
       *[other] { $rules } rules
    } seen both broken and kept: { $percent } %.
cli-test-too-little = That is less than the { $least } % that were asked for.
