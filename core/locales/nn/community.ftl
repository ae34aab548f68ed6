# Det artikkelen seier om interessefellesskap.

K-01 = Interessefellesskap er blant måla
    .why = Målet med denne bruksmåten er eit interessefellesskap.
    .remedy = Legg til målet i `aims`.
    .missing = Dette står ikkje blant måla: { $aim } (`{ $value }`).
K-02 = Deltakarane kan dele kunnskap
    .why = I eit interessefellesskap deler folk kunnskap.
    .remedy = La deltakarane dele eller lage noko saman.
    .no-sharing = Deltakarane kan ikkje dele kunnskap i denne kanalen.
K-04 = Det finst ein plan for nærvær
    .why = Å skape eit nærvær på nettet er den viktigaste ferdigheita i denne bruksmåten.
    .remedy = Lag ein plan for nærvær som seier kor mange dagar det kan gå mellom to aktivitetar, og noter kven som har ferdigheita, eller lag ein plan for å lære det.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-plan = Det finst ingen plan for nærværet til rettleiarane.
    .no-cadence = Det står ikkje i planen kor mange dagar det kan gå mellom to aktivitetar.
K-05 = Nærværet blir halde ved like
    .why = Eit nærvær må haldast ved like, elles blir deltakarane ståande åleine.
    .remedy = Ver aktiv i gruppa og noter datoen, eller la vikaren ta over.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-activity = Det står ikkje i planen når ein rettleiar sist var aktiv.
    .overdue = Den siste aktiviteten var for { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan. Planen lovar at det ikkje går meir enn { $promised ->
        [one] éin dag
       *[other] { $promised } dagar
    } mellom to aktivitetar.
K-06 = Nærvær tel mest
    .why = Nærvær er den viktigaste faktoren og ferdigheita i denne bruksmåten.
    .remedy = Gi nærvær den høgaste vekta, eller ta bort vektene.
    .unweighted = Nærvær har ikkje fått noka vekt.
    .outweighed = Denne ferdigheita har høgare vekt enn nærvær: { $ability }.
K-07 = Deltakarane kan gi eit påliteleg bilete av seg sjølve
    .why = Folk må kunne gi eit påliteleg bilete av seg sjølve i gruppa.
    .remedy = Bli einige om kva namn folk skal delta med.
    .no-rule = Det står ikkje i gruppeavtalen kva namn folk skal delta med.
K-08 = Deltakarane kan gi eit autentisk bilete av seg sjølve
    .why = Eit autentisk bilete er berre mogleg når ingen gir seg ut for å vere nokon annan.
    .remedy = Bli einige om at ingen skal ta identiteten til nokon annan.
    .not-forbidden = Gruppeavtalen forbyr ikkje å gi seg ut for å vere nokon annan.
K-09 = Ein rettleiar er merksam
    .why = Nokon må vere merksam for at folk skal kunne vere seg sjølve.
    .remedy = { shared-vouch-remedy }
    .unattested = Ingen har gått god for at ein rettleiar følgjer merksamt med i interessefellesskapet.
    .expired = { shared-expired }
K-10 = Gruppa blir handtert godt
    .why = Ein rettleiar må handtere gruppa godt, også når noko går gale.
    .remedy = Skriv kven som modererer, og etter kva kriterium, og kva som blir meldt vidare, og til kven. Noter så kven som kan handtere grupper, eller lag ein plan for å lære det.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-moderation = Det står ikkje i gruppeavtalen kven som modererer, og etter kva kriterium.
    .no-escalation = Det står ikkje i gruppeavtalen kva som blir meldt vidare, og til kven, når nokon er i fare eller blir trakassert.
K-11 = Nokon følgjer jamleg med i gruppa
    .why = Ein rettleiar må sjå innom gruppa jamleg.
    .remedy = Skriv kor mange dagar det kan gå mellom kvar gong nokon ser innom gruppa. Sjå innom, og noter datoen.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-interval = Det står ikkje i planen kor mange dagar det kan gå mellom kvar gong nokon ser innom gruppa.
    .no-visit = Det står ikkje i planen når nokon sist såg innom gruppa.
    .overdue = Det er { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan nokon sist såg innom gruppa. Planen lovar at det ikkje går meir enn { $promised ->
        [one] éin dag
       *[other] { $promised } dagar
    } mellom kvar gong.
