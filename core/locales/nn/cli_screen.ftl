# Det kommandolinja seier om tekstar som er gjennomgådde.

cli-screen-verdict-clean = ingenting funne
cli-screen-verdict-warn = sei ifrå til avsendaren
cli-screen-verdict-hold = må sjåast på
cli-screen-verdict-block = skal ikkje sendast
cli-screen-verdict-opaque = kan ikkje lesast

cli-screen-action-allow = tillate
cli-screen-action-warn = sei ifrå til avsendaren
cli-screen-action-hold = nokon må sjå på det
cli-screen-action-block = ikkje send det

cli-screen-confidence-possible = mogleg
cli-screen-confidence-likely = sannsynleg
cli-screen-confidence-certain = sikkert

cli-screen-unit-characters = teikn
cli-screen-unit-words = ord

# Ei linje for kvar ting som er funnen, og det same som ei setning.
cli-screen-match = { $file }:{ $line }:{ $column }: { $kind } ({ $confidence }): { $action }
cli-screen-plain-match = Fil { $file }, linje { $line }, kolonne { $column }: { $kind }, { $confidence }. Kva som skal gjerast: { $action }.
cli-screen-excess = { $file }:{ $line }: for lang: { $actual } { $unit }, og { $most } er tillate
cli-screen-plain-excess = Fil { $file }, linje { $line }: for lang. Han har { $actual } { $unit }, og { $most } er tillate.
cli-screen-opaque = { $file }:{ $line }: { $verdict }: ingenting er kjent om denne teksten
cli-screen-plain-opaque = Fil { $file }, linje { $line }: { $verdict }. Ingenting er kjent om denne teksten.

# Tal.
cli-screen-total = { $texts ->
        [one] { $texts } tekst er gjennomgådd.
       *[other] { $texts } tekstar er gjennomgådde.
    }
cli-screen-not-screened = { $rows ->
        [one] { $rows } rad kunne ikkje gåast gjennom.
       *[other] { $rows } rader kunne ikkje gåast gjennom.
    }
cli-screen-verdicts = Kva som skal gjerast
cli-screen-kinds = Kva som blei funne
cli-screen-confidences = Kor sikkert det er
cli-screen-not-anonymous = At ingenting blir funne, betyr ikkje at ein tekst er anonym. Namn, stader og historier peiker også på menneske, og ingen regel kan sjå dei.
cli-screen-nothing = Ingenting blei gjennomgått: det er ingen tekst i det som blei gitt.
cli-screen-no-files = Ingenting blei gjennomgått: her er det inga fil som sluttar på .txt, .md, .ndjson, .jsonl eller .csv
cli-screen-unused = { $file }: { $findings ->
        [one] { $findings } ting i fila er ikkje som han må vere, og blir kanskje ikkje brukt.
       *[other] { $findings } ting i fila er ikkje som dei må vere, og blir kanskje ikkje brukte.
    } { $command } fortel meir.

# Rader som ikkje kunne gåast gjennom.
cli-screen-row-not-screened = { $file }:{ $line }: rad { $row } blei ikkje gjennomgått: { $reason }
cli-screen-fault-not-json = ho er ikkje JSON
cli-screen-fault-not-an-object = ho er ikkje eit JSON-objekt
cli-screen-fault-member-twice = noko står to gonger i rada, så ingen kan vite kva som gjeld
cli-screen-fault-no-text = det er ingen tekst i rada
cli-screen-fault-bad-id = id-en må vere ein tekst eller eit heilt tal
cli-screen-fault-bad-member = det ho seier som { $member }, er ikkje kjent
cli-screen-fault-not-utf8 = ho er ikkje UTF-8
cli-screen-fault-bad-quotes = hermeteikna er ikkje lukka, eller noko står bak dei
cli-screen-fault-bad-columns = ho har ikkje like mange kolonnar som overskrifta
cli-screen-fault-too-long = ho er for lang; --max-bytes kan tillate meir
cli-screen-no-column = det er ingen kolonne som heiter { $column }. --text-column og --id-column nemner andre, og --delimiter seier kva som står mellom kolonnane
cli-screen-two-columns = det er fleire kolonnar som heiter { $column }
cli-screen-bad-header = den første rada er inga overskrift til ein tabell

cli-screen-progress = Har lese { $done } av { $all } MB
cli-screen-progress-open = Har lese { $done } MB
