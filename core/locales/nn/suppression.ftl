# Reglar om unntak: funn som ikkje tel, fordi nokon har bestemt det.

SUP-01 = Eit unntak har ein grunn
    .why = Den som les unntaket seinare, må kunne sjå kvifor det blei gjort, og om det framleis gjeld.
    .remedy = Skriv kvifor funnet ikkje tel, eller ta bort unntaket.
    .no-reason = Dette unntaket frå { $rule } har ingen grunn, så det har ingen verknad.
    .no-reason-settings = Unntak nummer { $entry } i innstillingane, frå { $rule }, har ingen grunn, så det har ingen verknad.
SUP-02 = Eit unntak gjeld framleis
    .why = Eit unntak med ein sluttdato var meint for ei tid. Etter det må nokon bestemme seg på nytt.
    .remedy = Rett opp det regelen ber om, eller bestem dykk på nytt og set ein seinare dato.
    .over = Dette unntaket frå { $rule } gjaldt til { $date } og har ikkje lenger nokon verknad.
    .over-settings = Unntak nummer { $entry } i innstillingane, frå { $rule }, gjaldt til { $date } og har ikkje lenger nokon verknad.
SUP-03 = Eit unntak nemner ein regel som det kan gjerast unntak frå
    .why = Eit unntak frå ein regel som ikkje finst, eller som andre reglar sjekkar, har ingen verknad.
    .remedy = Nemn regelen med ID-en som står ved funnet.
    .unknown = Det finst ingen regel med denne ID-en, så unntaket har ingen verknad.
    .unknown-settings = Unntak nummer { $entry } i innstillingane nemner ein regel som ikkje finst, så det har ingen verknad.
    .elsewhere = { $rule } blir sjekka av andre reglar, så dette unntaket har ingen verknad. Nemn heller ein av dei: { $others }.
    .elsewhere-settings = Unntak nummer { $entry } i innstillingane nemner { $rule }, som andre reglar sjekkar, så det har ingen verknad. Nemn heller ein av dei: { $others }.
    .itself = Det kan ikkje gjerast unntak frå { $rule }, for det er ein regel om unntak.
    .itself-settings = Unntak nummer { $entry } i innstillingane nemner { $rule }. Det kan ikkje gjerast unntak frå han, for det er ein regel om unntak.
SUP-04 = Det er bruk for unntaket
    .why = Eit unntak som det ikkje lenger er bruk for, kan skjule ein ny feil seinare.
    .remedy = Ta bort unntaket.
    .unused = { $rule } finn ingenting her, så det er ikkje bruk for dette unntaket.
    .unused-settings = { $rule } finn ingenting som unntak nummer { $entry } i innstillingane gjeld, så det er ikkje bruk for det.
    .note = Om det er bruk for eit unntak, går det berre an å seie når regelen har køyrt: med dagen for sjekken, og på eit dokument som lét seg lese.
