# What the command line says about texts that were screened.

cli-screen-verdict-clean = nothing found
cli-screen-verdict-warn = to tell the sender
cli-screen-verdict-hold = to be looked at
cli-screen-verdict-block = not to be sent
cli-screen-verdict-opaque = cannot be read

cli-screen-action-allow = allowed
cli-screen-action-warn = tell the sender
cli-screen-action-hold = somebody must look at it
cli-screen-action-block = do not send it

cli-screen-confidence-possible = possible
cli-screen-confidence-likely = likely
cli-screen-confidence-certain = certain

cli-screen-unit-characters = characters
cli-screen-unit-words = words

# A line for each thing that was found, and the same as a sentence.
cli-screen-match = { $file }:{ $line }:{ $column }: { $kind } ({ $confidence }): { $action }
cli-screen-plain-match = File { $file }, line { $line }, column { $column }: { $kind }, { $confidence }. What to do: { $action }.
cli-screen-excess = { $file }:{ $line }: too long: { $actual } { $unit }, and { $most } are allowed
cli-screen-plain-excess = File { $file }, line { $line }: too long. It has { $actual } { $unit }, and { $most } are allowed.
cli-screen-opaque = { $file }:{ $line }: { $verdict }: nothing is known of this text
cli-screen-plain-opaque = File { $file }, line { $line }: { $verdict }. Nothing is known of this text.

# Counts.
cli-screen-total = { $texts ->
        [one] { $texts } text was screened.
       *[other] { $texts } texts were screened.
    }
cli-screen-not-screened = { $rows ->
        [one] { $rows } row could not be screened.
       *[other] { $rows } rows could not be screened.
    }
cli-screen-verdicts = What to do
cli-screen-kinds = What was found
cli-screen-confidences = How sure that is
cli-screen-not-anonymous = That nothing is found does not mean that a text is anonymous. Names, places and stories point to people too, and no rule can see them.
cli-screen-nothing = Nothing was screened: there is no text in the input.
cli-screen-no-files = Nothing was screened: there is no file here that ends in .txt, .md, .ndjson, .jsonl or .csv
cli-screen-unused = { $file }: { $findings ->
        [one] { $findings } thing in it is not as it must be, and may not be used.
       *[other] { $findings } things in it are not as they must be, and may not be used.
    } { $command } tells more.

# Rows that could not be screened.
cli-screen-row-not-screened = { $file }:{ $line }: row { $row } was not screened: { $reason }
cli-screen-fault-not-json = it is not JSON
cli-screen-fault-not-an-object = it is not a JSON object
cli-screen-fault-member-twice = something stands in it twice, so that nobody can know which one counts
cli-screen-fault-no-text = there is no text in it
cli-screen-fault-bad-id = its id must be a text or a whole number
cli-screen-fault-bad-member = what it says as { $member } is not known
cli-screen-fault-not-utf8 = it is not UTF-8
cli-screen-fault-bad-quotes = its quotes are not closed, or something stands behind them
cli-screen-fault-bad-columns = it does not have as many columns as the header
cli-screen-fault-too-long = it is too long; --max-bytes can allow more
cli-screen-no-column = there is no column called { $column }. --text-column and --id-column name others, and --delimiter says what stands between columns
cli-screen-two-columns = there are several columns called { $column }
cli-screen-bad-header = its first row is no header of a table

cli-screen-progress = Read { $done } of { $all } MB
cli-screen-progress-open = Read { $done } MB
