# What the command `cocareer data` says.

cli-data-age = { $date } ({ $days } days ago)
cli-data-as-of = { $date }
cli-data-proposed = proposed
cli-data-from-until = { $from } to { $until }
cli-data-from = from { $from }
cli-data-until = to { $until }
cli-data-table = table
cli-data-looked-up = gone through
cli-data-row = row
cli-data-more = The day is when somebody last went through the table. The rows of a table: { $command }
cli-basis = rests on
cli-basis-row = { $table }, row { $row }, gone through { $date }
