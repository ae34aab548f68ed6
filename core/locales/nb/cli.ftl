# Det kommandolinja sier om funn og regler.

cli-severity-error = feil
cli-severity-warning = advarsel
cli-severity-info = merknad

cli-confidence-found = sett i kilden
cli-confidence-inferred = utledet av kilder
cli-confidence-memory = etter hukommelsen, ikke slått opp
cli-confidence-uncertain = usikkert

cli-family-document = dokument
cli-family-mode = bruksmåte
cli-family-information = informasjon
cli-family-privacy = personvern
cli-family-norms = normer
cli-family-team = team
cli-family-competency = kompetanse
cli-family-text = tekster
cli-family-group = hva folk kan gjøre

# Merkelapper. De står foran et kolon eller øverst i en kolonne.
cli-rule = regel
cli-severity = alvorsgrad
cli-mode = bruksmåte
cli-family = gjelder
cli-confidence = hvor sikkert
cli-title = krever
cli-since = siden
cli-place = sted
cli-message = hva som ble funnet
cli-other-place = se også her
cli-why = hvorfor
cli-remedy = råd
cli-source = kilde
cli-sources = kilder
cli-fails = et eksempel som bryter regelen
cli-passes = et eksempel som følger den
cli-settings = innstillinger for sjekken
cli-example-context = sammenheng
cli-example-lists = lister
cli-empty-place = ingenting
cli-date = kalender

cli-needs-date = ser på dagen for sjekken
cli-from-mode = { $mode } og mer omfattende bruksmåter
cli-since-catalogue = katalog { $version }
cli-example-base = { $command } gir et dokument uten funn. Endre dette i det:

cli-plain-finding = { $severity }, regel { $rule }, fil { $file }, linje { $line }, kolonne { $column }: { $message }
cli-plain-other-place = Se også linje { $line }, kolonne { $column }, sted { $pointer }.

cli-summary = { $documents ->
        [one] { $documents } dokument
       *[other] { $documents } dokumenter
    }: { $errors ->
        [one] { $errors } feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }, { $infos ->
        [one] { $infos } merknad
       *[other] { $infos } merknader
    }.
cli-clean = Ingenting å rette, godt gjort. Det er gjort { $rules ->
        [one] { $rules } regelsjekk
       *[other] { $rules } regelsjekker
    } av { $documents ->
        [one] { $documents } dokument
       *[other] { $documents } dokumenter
    }.
cli-mended = { $findings ->
        [one] { $findings } funn ble rettet.
       *[other] { $findings } funn ble rettet.
    }
cli-would-be-mended = { $findings ->
        [one] { $findings } funn ville blitt rettet.
       *[other] { $findings } funn ville blitt rettet.
    }
cli-can-be-mended = { $findings ->
        [one] { $findings } funn kan rettes med { $command }.
       *[other] { $findings } funn kan rettes med { $command }.
    }
cli-may-be-mended = { $findings ->
        [one] For { $findings } funn finnes det et forslag: { $command } retter etter det, og noen må se over det.
       *[other] For { $findings } funn finnes det forslag: { $command } retter etter dem, og noen må se over dem.
    }
cli-left-as-it-is = noe er latt stå som det er: { $reason }
cli-comment-would-go = en kommentar ville forsvinne samtidig. --unsafe-fixes fjerner begge
cli-give-day = Gi dagen med { $day }, eller bruk klokka med { $today }.
cli-more = Mer om en regel: { $command }
cli-rule-count = { $rules ->
        [one] { $rules } regel
       *[other] { $rules } regler
    }, katalog { $version }. Mer om en regel: { $command }
cli-nothing-checked = Ingenting ble sjekket: { $reason }
cli-no-files = her er det ingen fil som slutter på .json, .yaml eller .yml
cli-no-rules = ingen regel gjelder for denne typen dokument

# De andre formatene til `check`.
cli-left-out = { $findings ->
        [one] { $findings } funn til vises ikke her.
       *[other] { $findings } funn til vises ikke her.
    }
cli-can-be-checked = Dokumentet lar seg sjekke
cli-too-many-warnings = det er { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }, og --max-warnings tillater { $most }
cli-progress = Har sjekket { $done } av { $all } dokumenter
