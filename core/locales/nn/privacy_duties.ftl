# PRIV-36 til PRIV-42: avtalar, maskiner, barn, gjennomgangar og arkiv.

PRIV-36 = Avtalen med ein databehandlar seier det han må seie
    .why = Eit firma som behandlar opplysningar om folk for ei teneste, kan berre gjere det avtalen seier. Det som ikkje står i avtalen, kan ingen halde firmaet til.
    .remedy = Legg til det som manglar i avtalen, og noter her kva han seier noko om.
    .note = Kontrollen ser på det som er notert om avtalar med dei som driv plattformer. Han har ikkje lese avtalane, og han kjenner ikkje avtalar med andre mottakarar. PRIV-12 spør om det finst ein avtale i det heile.
    .incomplete = Det er ikkje notert at avtalen med denne databehandlaren seier noko om dette: { $terms }.
PRIV-37 = Folk får vite det når ei maskin svarer eller koplar
    .why = Den som skriv her, bør få vite om det er ei maskin eller eit menneske som svarer, og korleis maskina kjem fram til det ho seier.
    .remedy = Skriv i personvernfråsegna at ei maskin er i bruk, og korleis ho verkar, eller slå ho av i kanalen.
    .note = Det går ikkje an å sjå av namn om leverandøren av maskina er blant mottakarane. O-12 spør om personvernfråsegna seier noko om maskiner i det heile.
    .denied = Ei maskin svarer, oppsummerer eller koplar i denne kanalen, men personvernfråsegna seier at ingenting slikt er i bruk.
    .undeclared = Ei maskin svarer, oppsummerer eller koplar i denne kanalen, men inga personvernfråsegn seier det.
    .unexplained = Ei maskin er i bruk i ein kanal, men personvernfråsegna forklarer ikkje korleis ho verkar.
PRIV-38 = Dei som ikkje vel noko, blir sette av få
    .why = Dei fleste endrar aldri ei innstilling. Difor bør det mest avgrensa valet gjelde til nokon vel noko meir ope.
    .remedy = La det mest avgrensa valet gjelde frå starten, og la folk sjølve velje noko meir ope.
    .note = Når ei gruppe ikkje kunne gjort arbeidet sitt med det mest avgrensa valet, kan funnet setjast til side med det som grunn.
    .wide = Det som gjeld her når folk ikkje vel noko, lar fleire sjå enn det mest avgrensa valet dei har.
PRIV-39 = Unntaket for privatlivet gjeld ikkje tenesta
    .why = Det deltakarane gjer for seg sjølve, utanfor tenesta, er privat. Det tenesta gjer, er det ikkje, sjølv når alle andre i kanalen er der som privatpersonar.
    .remedy = Behandle alt tenesta gjer i kanalen, som omfatta av personvernreglane, og sei frå til deltakarane om grupper dei lagar for seg sjølve.
    .note = Ingen data kan vise dette: Det handlar om kva reglane omfattar, ikkje om noko som kan oppgivast. Grupper som deltakarane lagar utan ein rettleiar, fell utanfor. Det er nyttig å seie det i gruppeavtalen.
PRIV-40 = Mindreårige får ei personvernfråsegn dei forstår
    .why = Folk har rett til å få vite ting med ord dei forstår, og barn treng enklare ord enn vaksne.
    .remedy = Skriv ein versjon for barn og unge, la nokre av dei lese han, og noter at han finst.
    .note = Den lågaste alderen som er oppgitt nokon stad, tel. Når ingen er oppgitt, blir folk i utdanning rekna som mindreårige. Berre lesarane kan seie om teksten er til å forstå.
    .minors = Folk kan vere med frå dei er { $age } år, men det er ikkje notert at det finst ei personvernfråsegn for barn og unge.
    .pupils = Dette høyrer til utdanning, og ingen alder er oppgitt, så mindreårige kan vere med. Det er ikkje notert at det finst ei personvernfråsegn for barn og unge.
PRIV-41 = Nokon går gjennom personvernfråsegna i tide
    .why = Tenester og plattformer endrar seg, og ei fråsegn som ingen ser på, blir litt etter litt usann.
    .remedy = Gå gjennom personvernfråsegna, og set ein dato for neste gong.
    .overdue = Fristen for å gå gjennom personvernfråsegna var { $date }.
    .old = Personvernfråsegna har vore i bruk i { $days ->
        [one] éin dag
       *[other] { $days } dagar
    }, og det er ikkje sett nokon dato for å gå gjennom ho. Det bør ikkje gå meir enn { $interval ->
        [one] éin dag
       *[other] { $interval } dagar
    }.
PRIV-42 = Ingen offentleg instans lovar å slette det som må arkiverast
    .why = Arkivlovgivinga kan forby ein offentleg instans å slette saksdokument. Ein lovnad som lova står i vegen for, går ikkje an å halde.
    .remedy = Finn ut kva som høyrer til ei sak og må arkiverast, noter kva som skjer med det, og lov berre å slette resten.
    .note = Regelen seier ikkje noko når nokre opplysningar går til eit arkiv: Då har tenesta tenkt på arkivplikta. Om alle opplysningar hamnar på rett stad, kan han ikkje sjå. O-12 spør om ein offentleg instans har tenkt på arkivplikta i det heile, der folk snakkar med kvarandre.
    .barred = Her er det lova at opplysningar blir sletta, men arkivplikta gjeld, og ingenting blir arkivert.
    .unexamined = Ein offentleg instans lovar her å slette opplysningar, men seier ikkje om arkivplikta gjeld.
