# Det artikkelen sier om interessefellesskap.

K-01 = Interessefellesskap er blant målene
    .why = Målet med denne bruksmåten er et interessefellesskap.
    .remedy = Legg til målet i `aims`.
    .missing = Dette står ikke blant målene: { $aim } (`{ $value }`).
K-02 = Deltakerne kan dele kunnskap
    .why = I et interessefellesskap deler folk kunnskap.
    .remedy = La deltakerne dele eller lage noe sammen.
    .no-sharing = Deltakerne kan ikke dele kunnskap i denne kanalen.
K-04 = Det finnes en plan for nærvær
    .why = Å skape et nærvær på nett er den viktigste ferdigheten i denne bruksmåten.
    .remedy = Lag en plan for nærvær som sier hvor mange dager det kan gå mellom to aktiviteter, og noter hvem som har ferdigheten, eller lag en plan for å lære det.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-plan = Det finnes ingen plan for veiledernes nærvær.
    .no-cadence = Det står ikke i planen hvor mange dager det kan gå mellom to aktiviteter.
K-05 = Nærværet holdes ved like
    .why = Et nærvær må holdes ved like, ellers blir deltakerne stående alene.
    .remedy = Vær aktiv i gruppen og noter datoen, eller la vikaren ta over.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-activity = Det står ikke i planen når en veileder sist var aktiv.
    .overdue = Den siste aktiviteten var for { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden. Planen lover at det ikke går mer enn { $promised ->
        [one] én dag
       *[other] { $promised } dager
    } mellom to aktiviteter.
K-06 = Nærvær teller mest
    .why = Nærvær er den viktigste faktoren og ferdigheten i denne bruksmåten.
    .remedy = Gi nærvær den høyeste vekten, eller ta bort vektene.
    .unweighted = Nærvær har ikke fått noen vekt.
    .outweighed = Denne ferdigheten har høyere vekt enn nærvær: { $ability }.
K-07 = Deltakerne kan gi et pålitelig bilde av seg selv
    .why = Folk må kunne gi et pålitelig bilde av seg selv i gruppen.
    .remedy = Bli enige om hvilke navn folk skal delta med.
    .no-rule = Det står ikke i gruppeavtalen hvilke navn folk skal delta med.
K-08 = Deltakerne kan gi et autentisk bilde av seg selv
    .why = Et autentisk bilde er bare mulig når ingen utgir seg for å være noen andre.
    .remedy = Bli enige om at ingen skal ta identiteten til noen andre.
    .not-forbidden = Gruppeavtalen forbyr ikke å utgi seg for å være noen andre.
K-09 = En veileder er oppmerksom
    .why = Noen må være oppmerksom for at folk skal kunne være seg selv.
    .remedy = { shared-vouch-remedy }
    .unattested = Ingen har gått god for at en veileder følger oppmerksomt med i interessefellesskapet.
    .expired = { shared-expired }
K-10 = Gruppen håndteres godt
    .why = En veileder må håndtere gruppen godt, også når noe går galt.
    .remedy = Skriv hvem som modererer, og etter hvilke kriterier, og hva som meldes videre, og til hvem. Noter så hvem som kan håndtere grupper, eller lag en plan for å lære det.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-moderation = Det står ikke i gruppeavtalen hvem som modererer, og etter hvilke kriterier.
    .no-escalation = Det står ikke i gruppeavtalen hva som meldes videre, og til hvem, når noen er i fare eller blir trakassert.
K-11 = Noen følger jevnlig med i gruppen
    .why = En veileder må se innom gruppen jevnlig.
    .remedy = Skriv hvor mange dager det kan gå mellom hver gang noen ser innom gruppen. Se innom, og noter datoen.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-interval = Det står ikke i planen hvor mange dager det kan gå mellom hver gang noen ser innom gruppen.
    .no-visit = Det står ikke i planen når noen sist så innom gruppen.
    .overdue = Det er { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden noen sist så innom gruppen. Planen lover at det ikke går mer enn { $promised ->
        [one] én dag
       *[other] { $promised } dager
    } mellom hver gang.
