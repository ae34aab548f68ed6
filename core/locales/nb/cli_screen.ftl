# Det kommandolinja sier om tekster som er gjennomgått.

cli-screen-verdict-clean = ingenting funnet
cli-screen-verdict-warn = si fra til avsenderen
cli-screen-verdict-hold = må ses på
cli-screen-verdict-block = skal ikke sendes
cli-screen-verdict-opaque = kan ikke leses

cli-screen-action-allow = tillatt
cli-screen-action-warn = si fra til avsenderen
cli-screen-action-hold = noen må se på det
cli-screen-action-block = ikke send det

cli-screen-confidence-possible = mulig
cli-screen-confidence-likely = sannsynlig
cli-screen-confidence-certain = sikkert

cli-screen-unit-characters = tegn
cli-screen-unit-words = ord

# Ei linje for hver ting som er funnet, og det samme som en setning.
cli-screen-match = { $file }:{ $line }:{ $column }: { $kind } ({ $confidence }): { $action }
cli-screen-plain-match = Fil { $file }, linje { $line }, kolonne { $column }: { $kind }, { $confidence }. Hva som skal gjøres: { $action }.
cli-screen-excess = { $file }:{ $line }: for lang: { $actual } { $unit }, og { $most } er tillatt
cli-screen-plain-excess = Fil { $file }, linje { $line }: for lang. Den har { $actual } { $unit }, og { $most } er tillatt.
cli-screen-opaque = { $file }:{ $line }: { $verdict }: ingenting er kjent om denne teksten
cli-screen-plain-opaque = Fil { $file }, linje { $line }: { $verdict }. Ingenting er kjent om denne teksten.

# Antall.
cli-screen-total = { $texts ->
        [one] { $texts } tekst er gjennomgått.
       *[other] { $texts } tekster er gjennomgått.
    }
cli-screen-not-screened = { $rows ->
        [one] { $rows } rad kunne ikke gjennomgås.
       *[other] { $rows } rader kunne ikke gjennomgås.
    }
cli-screen-verdicts = Hva som skal gjøres
cli-screen-kinds = Hva som ble funnet
cli-screen-confidences = Hvor sikkert det er
cli-screen-not-anonymous = At ingenting blir funnet, betyr ikke at en tekst er anonym. Navn, steder og historier peker også på mennesker, og ingen regel kan se dem.
cli-screen-nothing = Ingenting ble gjennomgått: det er ingen tekst i det som ble gitt.
cli-screen-no-files = Ingenting ble gjennomgått: her er det ingen fil som slutter på .txt, .md, .ndjson, .jsonl eller .csv
cli-screen-unused = { $file }: { $findings ->
        [one] { $findings } ting i fila er ikke som den må være, og blir kanskje ikke brukt.
       *[other] { $findings } ting i fila er ikke som de må være, og blir kanskje ikke brukt.
    } { $command } forteller mer.

# Rader som ikke kunne gjennomgås.
cli-screen-row-not-screened = { $file }:{ $line }: rad { $row } ble ikke gjennomgått: { $reason }
cli-screen-fault-not-json = den er ikke JSON
cli-screen-fault-not-an-object = den er ikke et JSON-objekt
cli-screen-fault-member-twice = noe står to ganger i den, så ingen kan vite hva som gjelder
cli-screen-fault-no-text = det er ingen tekst i den
cli-screen-fault-bad-id = id-en må være en tekst eller et helt tall
cli-screen-fault-bad-member = det den sier som { $member }, er ikke kjent
cli-screen-fault-not-utf8 = den er ikke UTF-8
cli-screen-fault-bad-quotes = anførselstegnene er ikke lukket, eller noe står bak dem
cli-screen-fault-bad-columns = den har ikke like mange kolonner som overskriften
cli-screen-fault-too-long = den er for lang; --max-bytes kan tillate mer
cli-screen-no-column = det er ingen kolonne som heter { $column }. --text-column og --id-column nevner andre, og --delimiter sier hva som står mellom kolonnene
cli-screen-two-columns = det er flere kolonner som heter { $column }
cli-screen-bad-header = den første raden er ingen overskrift til en tabell

cli-screen-progress = Har lest { $done } av { $all } MB
cli-screen-progress-open = Har lest { $done } MB
