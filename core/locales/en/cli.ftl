# What the command line says about findings and rules.

cli-severity-error = error
cli-severity-warning = warning
cli-severity-info = note

cli-confidence-found = seen in the source
cli-confidence-inferred = worked out from sources
cli-confidence-memory = recalled, not looked up
cli-confidence-uncertain = uncertain

cli-family-document = document
cli-family-mode = mode
cli-family-information = information
cli-family-privacy = privacy
cli-family-norms = norms
cli-family-team = team
cli-family-competency = competency
cli-family-text = texts
cli-family-group = what people may do

# Labels. They stand before a colon, or at the head of a column.
cli-rule = rule
cli-severity = severity
cli-mode = mode
cli-family = about
cli-confidence = confidence
cli-title = asks for
cli-since = since
cli-place = place
cli-message = what was found
cli-other-place = see also here
cli-why = why
cli-remedy = remedy
cli-source = source
cli-sources = sources
cli-fails = an example that breaks the rule
cli-passes = an example that keeps it
cli-settings = settings of the check
cli-example-context = context
cli-example-lists = lists
cli-empty-place = nothing
cli-date = calendar

cli-needs-date = looks at the day of the check
cli-from-mode = { $mode } and wider
cli-since-catalogue = catalogue { $version }
cli-example-base = { $command } gives a document without findings. Change in it:

cli-plain-finding = { $severity }, rule { $rule }, file { $file }, line { $line }, column { $column }: { $message }
cli-plain-other-place = See also line { $line }, column { $column }, place { $pointer }.

cli-summary = { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $infos ->
        [one] { $infos } note
       *[other] { $infos } notes
    }.
cli-clean = Nothing to mend, well done. { $rules ->
        [one] { $rules } rule check was
       *[other] { $rules } rule checks were
    } made on { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }.
cli-mended = { $findings ->
        [one] { $findings } finding was mended.
       *[other] { $findings } findings were mended.
    }
cli-would-be-mended = { $findings ->
        [one] { $findings } finding would be mended.
       *[other] { $findings } findings would be mended.
    }
cli-can-be-mended = { $findings ->
        [one] { $findings } finding can be mended with { $command }.
       *[other] { $findings } findings can be mended with { $command }.
    }
cli-may-be-mended = { $findings ->
        [one] For { $findings } finding there is a proposal: { $command } makes it, and somebody must look at it.
       *[other] For { $findings } findings there are proposals: { $command } makes them, and somebody must look at them.
    }
cli-left-as-it-is = some of it is left as it is: { $reason }
cli-comment-would-go = a comment would go with it. --unsafe-fixes takes both away
cli-give-day = Give the day with { $day }, or take the clock's with { $today }.
cli-more = More about a rule: { $command }
cli-rule-count = { $rules ->
        [one] { $rules } rule
       *[other] { $rules } rules
    }, catalogue { $version }. More about a rule: { $command }
cli-nothing-checked = Nothing was checked: { $reason }
cli-no-files = there is no file here that ends in .json, .yaml or .yml
cli-no-rules = no rule holds for this kind of document

# The other formats of `check`.
cli-left-out = { $findings ->
        [one] { $findings } more finding is not shown here.
       *[other] { $findings } more findings are not shown here.
    }
cli-can-be-checked = The document can be checked
cli-too-many-warnings = there are { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, and --max-warnings allows { $most }
cli-progress = Checked { $done } of { $all } documents
