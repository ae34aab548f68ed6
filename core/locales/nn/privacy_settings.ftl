# PRIV-23 til PRIV-26 og PRIV-43: gjennomgang av personverninnstillingar, og kven som ser kva.

PRIV-23 = Det er ikkje lenge sidan nokon gjekk gjennom personverninnstillingane
    .why = Plattformer endrar innstillingane ofte. Det som var rett i fjor, kan la fleire sjå meir i dag.
    .remedy = Gå gjennom innstillingane på plattforma på nytt, og noter datoen og kven som gjorde det.
    .note = O-13 spør om det finst ein gjennomgang med dato og namn eller rolle, og om fristen for den neste er ute. Denne regelen gjeld også når den neste gjennomgangen er planlagd til seinare.
    .old = Det er { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan nokon sist gjekk gjennom desse innstillingane. Det bør ikkje gå meir enn { $interval ->
        [one] éin dag
       *[other] { $interval } dagar
    } mellom kvar gong.
PRIV-24 = Nokon har gått gjennom personverninnstillingane etter at plattforma endra dei
    .why = Ein gjennomgang viser korleis innstillingane var den dagen. Når plattforma endrar dei, veit ingen lenger korleis dei er.
    .remedy = Gå gjennom innstillingane på plattforma på nytt, og noter datoen og kven som gjorde det.
    .note = Kontrollen kjenner berre til dei endringane som nokon har notert i `settings_changed_on`.
    .changed = Innstillingane på plattforma `{ $platform }` blei endra { $changed }, men siste gjennomgang var { $reviewed }.
PRIV-25 = Personvernfråsegna lar det gruppa skriv, bli i gruppa
    .why = Konfidensielle gruppediskusjonar er eit etisk spørsmål. Ingenting er konfidensielt når alle på nettet kan lese det.
    .remedy = La berre deltakarar eller inviterte sjå det som blir skrive, og skriv det i personvernfråsegna.
    .note = C-12 spør kva kvar kanal oppgir om seg sjølv.
    .public = Ifølgje personvernfråsegna kan alle på nettet sjå det gruppa skriv.
PRIV-26 = Berre dei som treng det, ser kven som er med
    .why = At nokon søkjer rettleiing, kan seie mykje om den personen, til dømes til ein arbeidsgivar.
    .remedy = Skjul lista over dei som er med, eller vis ho til færre.
    .note = I ei gruppe ser deltakarane kvarandre, og slik skal det vere. Der bør lista berre vere skjult for andre. Der ei strengare teieplikt gjeld, stiller PRIV-43 større krav.
    .public = Alle på nettet kan sjå kven som er med.
    .others = Dei som søkjer rettleiing her, snakkar med ein rettleiar åleine, men andre kan sjå at dei er med.
PRIV-43 = Det er hemmeleg kven som er med, når teieplikta seier det
    .why = I arbeids- og velferdsforvaltninga og i sosialtenesta er også det at nokon er brukar, omfatta av teieplikta.
    .remedy = Skjul lista over dei som er med, for alle andre enn rettleiarane.
    .note = Elles er krava til ei deltakarliste mildare, sjå PRIV-26. Kontrollen veit ikkje om ein person har sagt ja til at andre får vite det. Den som byggjer på det, kan notere det der funn blir sette til side.
    .visible = Andre enn rettleiarane kan sjå kven som er med, sjølv om teieplikta som er oppgitt her, også gjeld kven brukarane er.
