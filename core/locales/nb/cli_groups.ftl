# Det kommandolinja sier om grupper: avtaler, gjøremål, svar og notater om svar.

cli-log-mistake = { $place }: det er en feil i loggen her: { $reason }
cli-log-kept = { $events ->
        [one] Det som står før feilen, gjelder: { $events } hendelse.
       *[other] Det som står før feilen, gjelder: { $events } hendelser.
    }

# Avtaler.
cli-agreement-none = { $file }: det er ingen gruppeavtale i filen
cli-agreement-same = Ingenting er endret i det avtalen sier.
cli-agreement-class-editorial = Bare måten det er skrevet på, er endret. Ingen blir spurt på nytt.
cli-agreement-class-minor = Små endringer: deltakerne får se dem, og ingen blir spurt på nytt.
cli-agreement-class-major = Deltakerne blir spurt på nytt om det som er endret for dem.
cli-agreement-raised = Tjenesten har bestemt at denne endringen betyr mer.
cli-agreement-not-lowered = endringen av { $norm } betyr mer enn { $class }, så den blir som den er
cli-agreement-clean = Det er ingenting å rette i avtalen, godt gjort.

cli-status-at = Slik er det { $at }, etter { $events ->
        [one] { $events } hendelse
       *[other] { $events } hendelser
    }.
cli-status-phase-preparing = Gruppen blir forberedt.
cli-status-phase-open = Gruppen er åpen.
cli-status-phase-closing = Gruppen er i ferd med å avslutte.
cli-status-phase-closed = Gruppen er lukket.
cli-status-version = Versjon { $version } av avtalen gjelder.
cli-status-no-version = Gruppen har ikke vedtatt noen avtale ennå.
cli-status-other-version = Dokumentet har versjon { $version }. La gruppen vedta den, eller bruk dokumentet med den versjonen som gjelder.
cli-status-people = { $people ->
        [one] { $people } person er med.
       *[other] { $people } personer er med.
    }
cli-status-nothing-pending = Alle har godtatt det som skal godtas.
cli-status-pending = Disse har noe igjen å godta:
cli-status-pending-until = Disse har noe igjen å godta; den første fristen går ut { $until }:
cli-status-all-norms = hele avtalen
cli-status-restricted = { $member } kan bare lese, til noen gjør det om.
cli-status-restricted-until = { $member } kan bare lese, til { $until }.

cli-due-nothing = Det er ingenting å gjøre.
cli-due-overdue = Over fristen
cli-due-due_soon = Snart
cli-due-upcoming = Senere
cli-due-bearer = for { $bearer }
cli-due-both = for { $bearer }; { $substitute } tar over ved fravær
cli-due-nobody = for ingen ennå: ingen i teamet har denne rollen

# Svar.
cli-decide-allow = ja
cli-decide-deny = nei
cli-decide-needs_information = ikke kjent ennå
cli-decide-not_applicable = ikke dekket av disse reglene
cli-decide-line = linje { $line }
cli-decide-nearest = Nærmest: { $role } kan gjøre det, fra denne bruksmåten av: { $mode }.
cli-decide-obligations = Dette følger med:
cli-decide-by = innen { $deadline }
cli-decide-steps = Dette ville gjøre det til et ja:
cli-decide-holds-until = Spør igjen { $until }: svaret kan være et annet da.
cli-decide-no-request = linje { $line } er ingen forespørsel: { $reason }
cli-decide-nothing = Ingenting ble spurt: det er ingen forespørsel i det som ble gitt.
cli-decide-not-from-this-log = Ingenting ble avgjort: det som står bak feilen, kan endre hvert svar. Rett loggen først.

# Notater om svar.
cli-record-mistake = { $place }: dette er ikke et notat om et svar: { $reason }
cli-record-kept = { $records ->
        [one] Det som står før det, er sett på: { $records } notat.
       *[other] Det som står før det, er sett på: { $records } notater.
    }
cli-record-none = { $file }: det er ingen notater om svar i filen
cli-replay-difference = { $field }: notert { $recorded }, funnet { $found }
cli-replay-rule_set = reglene
cli-replay-request = forespørselen
cli-replay-events = antallet hendelser i loggen
cli-replay-last_event = den siste hendelsen i loggen
cli-replay-outcome = svaret
cli-replay-reasons = grunnene
cli-replay-obligations = det som følger med
cli-replay-holds_until = hvor lenge det gjelder
cli-replay-same = { $records ->
        [one] Svaret på { $records } forespørsel er det som er notert.
       *[other] Svarene på { $records } forespørsler er det som er notert.
    }
cli-replay-different = { $records ->
        [one] { $records } notat er sett på
       *[other] { $records } notater er sett på
    }, og { $differences ->
        [one] { $differences } ting er ikke som før.
       *[other] { $differences } ting er ikke som før.
    }
cli-rehearse-change = før { $old }, med utkastet { $new }
cli-rehearse-same = { $records ->
        [one] { $records } forespørsel ble spurt, og utkastet gir samme svar.
       *[other] { $records } forespørsler ble spurt, og utkastet gir de samme svarene.
    }
cli-rehearse-different = { $records ->
        [one] { $records } forespørsel ble spurt
       *[other] { $records } forespørsler ble spurt
    }, og utkastet endrer { $changes ->
        [one] { $changes } svar.
       *[other] { $changes } svar.
    }
cli-rehearse-short = { $records ->
        [one] { $records } forespørsel kunne ikke spørres: loggen går ikke så langt.
       *[other] { $records } forespørsler kunne ikke spørres: loggen går ikke så langt.
    }

# Prøver av svar.
cli-test-answer = { $field }: ventet { $expected }, og det er { $found }
cli-test-field-outcome = svaret
cli-test-field-reasons = grunnene
cli-test-field-obligations = det som følger med
