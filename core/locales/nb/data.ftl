# Det kommandoen `cocareer data` sier.

cli-data-age = { $date } ({ $days } dager siden)
cli-data-as-of = { $date }
cli-data-proposed = forslag
cli-data-from-until = { $from } til { $until }
cli-data-from = fra { $from }
cli-data-until = til { $until }
cli-data-table = tabell
cli-data-looked-up = gjennomgått
cli-data-row = rad
cli-data-more = Dagen er den da noen sist gikk gjennom tabellen. Radene i en tabell: { $command }
cli-basis = bygger på
cli-basis-row = { $table }, rad { $row }, gjennomgått { $date }
