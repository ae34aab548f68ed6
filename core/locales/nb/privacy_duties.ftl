# PRIV-36 til PRIV-42: avtaler, maskiner, barn, gjennomganger og arkiv.

PRIV-36 = Avtalen med en databehandler sier det den må si
    .why = Et firma som behandler folks opplysninger for en tjeneste, kan bare gjøre det avtalen sier. Det som ikke står i avtalen, kan ingen holde firmaet til.
    .remedy = Legg til det som mangler i avtalen, og noter her hva den sier noe om.
    .note = Kontrollen ser på det som er notert om avtaler med dem som driver plattformer. Den har ikke lest avtalene, og den kjenner ikke avtaler med andre mottakere. PRIV-12 spør om det finnes en avtale i det hele tatt.
    .incomplete = Det er ikke notert at avtalen med denne databehandleren sier noe om dette: { $terms }.
PRIV-37 = Folk får vite det når en maskin svarer eller kobler
    .why = Den som skriver her, bør få vite om det er en maskin eller et menneske som svarer, og hvordan maskinen kommer fram til det den sier.
    .remedy = Skriv i personvernerklæringen at en maskin er i bruk, og hvordan den virker, eller slå den av i kanalen.
    .note = Det går ikke an å se av navn om leverandøren av maskinen er blant mottakerne. O-12 spør om personvernerklæringen sier noe om maskiner i det hele tatt.
    .denied = En maskin svarer, oppsummerer eller kobler i denne kanalen, men personvernerklæringen sier at ingenting slikt er i bruk.
    .undeclared = En maskin svarer, oppsummerer eller kobler i denne kanalen, men ingen personvernerklæring sier det.
    .unexplained = En maskin er i bruk i en kanal, men personvernerklæringen forklarer ikke hvordan den virker.
PRIV-38 = De som ikke velger noe, blir sett av få
    .why = De fleste endrer aldri en innstilling. Derfor bør det mest avgrensede valget gjelde til noen velger noe mer åpent.
    .remedy = La det mest avgrensede valget gjelde fra starten, og la folk selv velge noe mer åpent.
    .note = Når en gruppe ikke kunne gjort arbeidet sitt med det mest avgrensede valget, kan funnet settes til side med det som grunn.
    .wide = Det som gjelder her når folk ikke velger noe, lar flere se enn det mest avgrensede valget de har.
PRIV-39 = Unntaket for privatlivet gjelder ikke tjenesten
    .why = Det deltakerne gjør for seg selv, utenfor tjenesten, er privat. Det tjenesten gjør, er det ikke, selv når alle andre i kanalen er der som privatpersoner.
    .remedy = Behandle alt tjenesten gjør i kanalen, som omfattet av personvernreglene, og si fra til deltakerne om grupper de lager for seg selv.
    .note = Ingen data kan vise dette: Det handler om hva reglene omfatter, ikke om noe som kan oppgis. Grupper som deltakerne lager uten en veileder, faller utenfor. Det er nyttig å si det i gruppeavtalen.
PRIV-40 = Mindreårige får en personvernerklæring de forstår
    .why = Folk har rett til å få vite ting med ord de forstår, og barn trenger enklere ord enn voksne.
    .remedy = Skriv en versjon for barn og unge, la noen av dem lese den, og noter at den finnes.
    .note = Den laveste alderen som er oppgitt noe sted, teller. Når ingen er oppgitt, regnes folk i utdanning som mindreårige. Bare leserne kan si om teksten er til å forstå.
    .minors = Folk kan være med fra de er { $age } år, men det er ikke notert at det finnes en personvernerklæring for barn og unge.
    .pupils = Dette hører til utdanning, og ingen alder er oppgitt, så mindreårige kan være med. Det er ikke notert at det finnes en personvernerklæring for barn og unge.
PRIV-41 = Noen går gjennom personvernerklæringen i tide
    .why = Tjenester og plattformer endrer seg, og en erklæring som ingen ser på, blir litt etter litt usann.
    .remedy = Gå gjennom personvernerklæringen, og sett en dato for neste gang.
    .overdue = Fristen for å gå gjennom personvernerklæringen var { $date }.
    .old = Personvernerklæringen har vært i bruk i { $days ->
        [one] én dag
       *[other] { $days } dager
    }, og det er ikke satt noen dato for å gå gjennom den. Det bør ikke gå mer enn { $interval ->
        [one] én dag
       *[other] { $interval } dager
    }.
PRIV-42 = Ingen offentlig instans lover å slette det som må arkiveres
    .why = Arkivlovgivningen kan forby en offentlig instans å slette saksdokumenter. Et løfte som loven står i veien for, går ikke an å holde.
    .remedy = Finn ut hva som hører til en sak og må arkiveres, noter hva som skjer med det, og lov bare å slette resten.
    .note = Regelen sier ikke noe når noen opplysninger går til et arkiv: Da har tjenesten tenkt på arkivplikten. Om alle opplysninger havner på rett sted, kan den ikke se. O-12 spør om en offentlig instans har tenkt på arkivplikten i det hele tatt, der folk snakker med hverandre.
    .barred = Her loves det at opplysninger blir slettet, men arkivplikten gjelder, og ingenting blir arkivert.
    .unexamined = En offentlig instans lover her å slette opplysninger, men sier ikke om arkivplikten gjelder.
