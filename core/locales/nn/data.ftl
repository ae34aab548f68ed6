# Det kommandoen `cocareer data` seier.

cli-data-age = { $date } ({ $days } dagar sidan)
cli-data-as-of = { $date }
cli-data-proposed = framlegg
cli-data-from-until = { $from } til { $until }
cli-data-from = frå { $from }
cli-data-until = til { $until }
cli-data-table = tabell
cli-data-looked-up = gjennomgått
cli-data-row = rad
cli-data-more = Dagen er den då nokon sist gjekk gjennom tabellen. Radene i ein tabell: { $command }
cli-basis = byggjer på
cli-basis-row = { $table }, rad { $row }, gjennomgått { $date }
