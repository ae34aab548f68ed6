# Det kommandolinja seier om grupper: avtalar, gjeremål, svar og notat om svar.

cli-log-mistake = { $place }: det er ein feil i loggen her: { $reason }
cli-log-kept = { $events ->
        [one] Det som står før feilen, gjeld: { $events } hending.
       *[other] Det som står før feilen, gjeld: { $events } hendingar.
    }

# Avtalar.
cli-agreement-none = { $file }: det er ingen gruppeavtale i fila
cli-agreement-same = Ingenting er endra i det avtalen seier.
cli-agreement-class-editorial = Berre måten det er skrive på, er endra. Ingen blir spurde på nytt.
cli-agreement-class-minor = Små endringar: deltakarane får sjå dei, og ingen blir spurde på nytt.
cli-agreement-class-major = Deltakarane blir spurde på nytt om det som er endra for dei.
cli-agreement-raised = Tenesta har bestemt at denne endringa betyr meir.
cli-agreement-not-lowered = endringa av { $norm } betyr meir enn { $class }, så ho blir som ho er
cli-agreement-clean = Det er ingenting å rette i avtalen, godt gjort.

cli-status-at = Slik er det { $at }, etter { $events ->
        [one] { $events } hending
       *[other] { $events } hendingar
    }.
cli-status-phase-preparing = Gruppa blir førebudd.
cli-status-phase-open = Gruppa er open.
cli-status-phase-closing = Gruppa er i ferd med å avslutte.
cli-status-phase-closed = Gruppa er lukka.
cli-status-version = Versjon { $version } av avtalen gjeld.
cli-status-no-version = Gruppa har ikkje vedteke nokon avtale enno.
cli-status-other-version = Dokumentet har versjon { $version }. La gruppa vedta han, eller bruk dokumentet med den versjonen som gjeld.
cli-status-people = { $people ->
        [one] { $people } person er med.
       *[other] { $people } personar er med.
    }
cli-status-nothing-pending = Alle har godteke det som skal godtakast.
cli-status-pending = Desse har noko att å godta:
cli-status-pending-until = Desse har noko att å godta; den første fristen går ut { $until }:
cli-status-all-norms = heile avtalen
cli-status-restricted = { $member } kan berre lese, til nokon gjer det om.
cli-status-restricted-until = { $member } kan berre lese, til { $until }.

cli-due-nothing = Det er ingenting å gjere.
cli-due-overdue = Over fristen
cli-due-due_soon = Snart
cli-due-upcoming = Seinare
cli-due-bearer = for { $bearer }
cli-due-both = for { $bearer }; { $substitute } tek over ved fråvær
cli-due-nobody = for ingen enno: ingen i teamet har denne rolla

# Svar.
cli-decide-allow = ja
cli-decide-deny = nei
cli-decide-needs_information = ikkje kjent enno
cli-decide-not_applicable = ikkje dekt av desse reglane
cli-decide-line = linje { $line }
cli-decide-nearest = Nærmast: { $role } kan gjere det, frå denne bruksmåten av: { $mode }.
cli-decide-obligations = Dette følgjer med:
cli-decide-by = innan { $deadline }
cli-decide-steps = Dette ville gjere det til eit ja:
cli-decide-holds-until = Spør igjen { $until }: svaret kan vere eit anna då.
cli-decide-no-request = linje { $line } er ingen førespurnad: { $reason }
cli-decide-nothing = Ingenting blei spurt: det er ingen førespurnad i det som blei gitt.
cli-decide-not-from-this-log = Ingenting blei avgjort: det som står bak feilen, kan endre kvart svar. Rett loggen først.

# Notat om svar.
cli-record-mistake = { $place }: dette er ikkje eit notat om eit svar: { $reason }
cli-record-kept = { $records ->
        [one] Det som står før det, er sett på: { $records } notat.
       *[other] Det som står før det, er sett på: { $records } notat.
    }
cli-record-none = { $file }: det er ingen notat om svar i fila
cli-replay-difference = { $field }: notert { $recorded }, funne { $found }
cli-replay-rule_set = reglane
cli-replay-request = førespurnaden
cli-replay-events = talet på hendingar i loggen
cli-replay-last_event = den siste hendinga i loggen
cli-replay-outcome = svaret
cli-replay-reasons = grunnane
cli-replay-obligations = det som følgjer med
cli-replay-holds_until = kor lenge det gjeld
cli-replay-same = { $records ->
        [one] Svaret på { $records } førespurnad er det som er notert.
       *[other] Svara på { $records } førespurnader er det som er notert.
    }
cli-replay-different = { $records ->
        [one] { $records } notat er sett på
       *[other] { $records } notat er sett på
    }, og { $differences ->
        [one] { $differences } ting er ikkje som før.
       *[other] { $differences } ting er ikkje som før.
    }
cli-rehearse-change = før { $old }, med utkastet { $new }
cli-rehearse-same = { $records ->
        [one] { $records } førespurnad blei spurd, og utkastet gir same svar.
       *[other] { $records } førespurnader blei spurde, og utkastet gir dei same svara.
    }
cli-rehearse-different = { $records ->
        [one] { $records } førespurnad blei spurd
       *[other] { $records } førespurnader blei spurde
    }, og utkastet endrar { $changes ->
        [one] { $changes } svar.
       *[other] { $changes } svar.
    }
cli-rehearse-short = { $records ->
        [one] { $records } førespurnad kunne ikkje spørjast: loggen går ikkje så langt.
       *[other] { $records } førespurnader kunne ikkje spørjast: loggen går ikkje så langt.
    }

# Prøver av svar.
cli-test-answer = { $field }: venta { $expected }, og det er { $found }
cli-test-field-outcome = svaret
cli-test-field-reasons = grunnane
cli-test-field-obligations = det som følgjer med
