# Det kommandolinja seier om funn og reglar.

cli-severity-error = feil
cli-severity-warning = åtvaring
cli-severity-info = merknad

cli-confidence-found = sett i kjelda
cli-confidence-inferred = utleidd av kjelder
cli-confidence-memory = etter minnet, ikkje slått opp
cli-confidence-uncertain = usikkert

cli-family-document = dokument
cli-family-mode = bruksmåte
cli-family-information = informasjon
cli-family-privacy = personvern
cli-family-norms = normer
cli-family-team = team
cli-family-competency = kompetanse
cli-family-text = tekstar
cli-family-group = kva folk kan gjere

# Merkelappar. Dei står framfor eit kolon eller øvst i ein kolonne.
cli-rule = regel
cli-severity = alvorsgrad
cli-mode = bruksmåte
cli-family = gjeld
cli-confidence = kor sikkert
cli-title = krev
cli-since = sidan
cli-place = stad
cli-message = kva som blei funne
cli-other-place = sjå også her
cli-why = kvifor
cli-remedy = råd
cli-source = kjelde
cli-sources = kjelder
cli-fails = eit døme som bryt regelen
cli-passes = eit døme som følgjer han
cli-settings = innstillingar for sjekken
cli-example-context = samanheng
cli-example-lists = lister
cli-empty-place = ingenting
cli-date = kalender

cli-needs-date = ser på dagen for sjekken
cli-from-mode = { $mode } og meir omfattande bruksmåtar
cli-since-catalogue = katalog { $version }
cli-example-base = { $command } gir eit dokument utan funn. Endre dette i det:

cli-plain-finding = { $severity }, regel { $rule }, fil { $file }, linje { $line }, kolonne { $column }: { $message }
cli-plain-other-place = Sjå også linje { $line }, kolonne { $column }, stad { $pointer }.

cli-summary = { $documents ->
        [one] { $documents } dokument
       *[other] { $documents } dokument
    }: { $errors ->
        [one] { $errors } feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] { $warnings } åtvaring
       *[other] { $warnings } åtvaringar
    }, { $infos ->
        [one] { $infos } merknad
       *[other] { $infos } merknader
    }.
cli-clean = Ingenting å rette, godt gjort. Det er gjort { $rules ->
        [one] { $rules } regelsjekk
       *[other] { $rules } regelsjekkar
    } av { $documents ->
        [one] { $documents } dokument
       *[other] { $documents } dokument
    }.
cli-mended = { $findings ->
        [one] { $findings } funn blei retta.
       *[other] { $findings } funn blei retta.
    }
cli-would-be-mended = { $findings ->
        [one] { $findings } funn ville ha blitt retta.
       *[other] { $findings } funn ville ha blitt retta.
    }
cli-can-be-mended = { $findings ->
        [one] { $findings } funn kan rettast med { $command }.
       *[other] { $findings } funn kan rettast med { $command }.
    }
cli-may-be-mended = { $findings ->
        [one] For { $findings } funn finst det eit framlegg: { $command } rettar etter det, og nokon må sjå over det.
       *[other] For { $findings } funn finst det framlegg: { $command } rettar etter dei, og nokon må sjå over dei.
    }
cli-left-as-it-is = noko er late stå som det er: { $reason }
cli-comment-would-go = ein kommentar ville forsvinne samstundes. --unsafe-fixes fjernar begge
cli-give-day = Gi dagen med { $day }, eller bruk klokka med { $today }.
cli-more = Meir om ein regel: { $command }
cli-rule-count = { $rules ->
        [one] { $rules } regel
       *[other] { $rules } reglar
    }, katalog { $version }. Meir om ein regel: { $command }
cli-nothing-checked = Ingenting blei sjekka: { $reason }
cli-no-files = her er det inga fil som sluttar på .json, .yaml eller .yml
cli-no-rules = ingen regel gjeld for denne typen dokument

# Dei andre formata til `check`.
cli-left-out = { $findings ->
        [one] { $findings } funn til er ikkje vist her.
       *[other] { $findings } funn til er ikkje viste her.
    }
cli-can-be-checked = Dokumentet lèt seg sjekke
cli-too-many-warnings = det er { $warnings ->
        [one] { $warnings } åtvaring
       *[other] { $warnings } åtvaringar
    }, og --max-warnings tillèt { $most }
cli-progress = Har sjekka { $done } av { $all } dokument
