# PRIV-23 til PRIV-26 og PRIV-43: gjennomgang av personverninnstillinger, og hvem som ser hva.

PRIV-23 = Det er ikke lenge siden noen gikk gjennom personverninnstillingene
    .why = Plattformer endrer innstillingene ofte. Det som var riktig i fjor, kan la flere se mer i dag.
    .remedy = Gå gjennom innstillingene på plattformen på nytt, og noter datoen og hvem som gjorde det.
    .note = O-13 spør om det finnes en gjennomgang med dato og navn eller rolle, og om fristen for den neste er ute. Denne regelen gjelder også når den neste gjennomgangen er planlagt til senere.
    .old = Det er { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden noen sist gikk gjennom disse innstillingene. Det bør ikke gå mer enn { $interval ->
        [one] én dag
       *[other] { $interval } dager
    } mellom hver gang.
PRIV-24 = Noen har gått gjennom personverninnstillingene etter at plattformen endret dem
    .why = En gjennomgang viser hvordan innstillingene var den dagen. Når plattformen endrer dem, vet ingen lenger hvordan de er.
    .remedy = Gå gjennom innstillingene på plattformen på nytt, og noter datoen og hvem som gjorde det.
    .note = Kontrollen kjenner bare til de endringene som noen har notert i `settings_changed_on`.
    .changed = Innstillingene på plattformen `{ $platform }` ble endret { $changed }, men siste gjennomgang var { $reviewed }.
PRIV-25 = Personvernerklæringen lar det gruppen skriver, bli i gruppen
    .why = Konfidensielle gruppediskusjoner er et etisk spørsmål. Ingenting er konfidensielt når alle på nettet kan lese det.
    .remedy = La bare deltakere eller inviterte se det som blir skrevet, og skriv det i personvernerklæringen.
    .note = C-12 spør hva hver kanal oppgir om seg selv.
    .public = Ifølge personvernerklæringen kan alle på nettet se det gruppen skriver.
PRIV-26 = Bare de som trenger det, ser hvem som er med
    .why = At noen søker veiledning, kan si mye om den personen, for eksempel til en arbeidsgiver.
    .remedy = Skjul listen over dem som er med, eller vis den til færre.
    .note = I en gruppe ser deltakerne hverandre, og slik skal det være. Der bør listen bare være skjult for andre. Der en strengere taushetsplikt gjelder, stiller PRIV-43 større krav.
    .public = Alle på nettet kan se hvem som er med.
    .others = De som søker veiledning her, snakker med en veileder alene, men andre kan se at de er med.
PRIV-43 = Det er hemmelig hvem som er med, når taushetsplikten sier det
    .why = I arbeids- og velferdsforvaltningen og i sosialtjenesten er også det at noen er bruker, underlagt taushetsplikt.
    .remedy = Skjul listen over dem som er med, for alle andre enn veilederne.
    .note = Ellers er kravene til en deltakerliste mildere, se PRIV-26. Kontrollen vet ikke om en person har sagt ja til at andre får vite det. Den som bygger på det, kan notere det der funn blir satt til side.
    .visible = Andre enn veilederne kan se hvem som er med, selv om taushetsplikten som er oppgitt her, også gjelder hvem brukerne er.
