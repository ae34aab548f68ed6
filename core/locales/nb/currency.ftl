# INFO-01 og videre: hvor lenge informasjon holder, etter hva den handler om.

INFO-01 = Informasjonen blir kontrollert så ofte som den trenger
    .why = En stillingsannonse blir gammel på uker, en yrkesbeskrivelse på år. En sluttdato langt fram gjør ikke informasjon riktig lenger.
    .remedy = { shared-check-remedy }
    .note = Hvor ofte hver type informasjon bør kontrolleres, er vårt forslag, og en tjeneste kan bruke sine egne tall. I-11 spør om sluttdatoen er passert.
    .old = Det er { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden dette sist ble kontrollert. Slik informasjon bør kontrolleres på nytt etter høyst { $interval ->
        [one] én dag
       *[other] { $interval } dager
    }.
INFO-02 = Det veilederne selv legger ut og deler, blir kontrollert så ofte som det trenger
    .why = Plikten til å være nøyaktig og oppdatert er sterkest for det veilederne selv legger ut og deler.
    .remedy = { shared-check-remedy }
    .note = Hvor ofte hver type informasjon bør kontrolleres, er vårt forslag, og en tjeneste kan bruke sine egne tall. I-12 spør om sluttdatoen er passert.
    .old = En veileder står bak dette, men det er { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden informasjonen sist ble kontrollert. Slik informasjon bør kontrolleres på nytt etter høyst { $interval ->
        [one] én dag
       *[other] { $interval } dager
    }.
INFO-03 = Ingenting er oppgitt å gjelde lenger enn slik informasjon holder
    .why = En sluttdato er et løfte til dem som leser. Jo fortere noe endrer seg, jo kortere tid kan en love at det gjelder.
    .remedy = Sett en tidligere sluttdato, og kontroller informasjonen på nytt innen da.
    .note = Hvor lenge hver type informasjon holder, er vårt forslag, og en tjeneste kan bruke sine egne tall. Informasjon som bør kontrolleres på nytt allerede nå, tar INFO-01 og INFO-02 seg av.
    .long = Det er oppgitt at dette gjelder i { $promised ->
        [one] én dag
       *[other] { $promised } dager
    } etter at det ble kontrollert. Slik informasjon holder i høyst { $interval ->
        [one] én dag
       *[other] { $interval } dager
    }.
INFO-04 = Det er oppgitt hva slags informasjon det er
    .why = Hvor fort informasjon blir gammel, kommer an på hva den handler om.
    .remedy = Velg den typen som passer best, for eksempel en ledig stilling, et arrangement eller en veiledning.
    .no-kind = Det er ikke oppgitt hva slags informasjon dette er, så ingen vet hvor fort den blir gammel.
