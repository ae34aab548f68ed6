# TEAM-01 og videre: om de rette folkene er der, og noen andre når de ikke er det.

TEAM-01 = De som arbeider med en bruksmåte, har ferdighetene den krever
    .why = En ferdighet hjelper bare der arbeidet blir gjort. En kollega som ikke arbeider der, kan ikke veie opp for det.
    .remedy = La noen som har ferdighetene, arbeide med bruksmåten også, eller lag en plan for at de som arbeider der, skal lære det.
    .note = Om noen i teamet har en ferdighet i det hele tatt, spør regelen om den ferdigheten om. Den som ikke har oppgitt noen bruksmåte, regnes med i alle.
    .elsewhere = Ingen av dem som arbeider med { $mode }, har disse ferdighetene, selv om noen andre i teamet har dem: { $abilities }.
TEAM-02 = Ingen ferdighet henger på én person
    .why = Folk blir syke, tar ferie og bytter jobb. Da bør ikke de som søker veiledning, bli stående alene.
    .remedy = La noen andre i teamet lære dette også, og skriv det i planen til den personen, eller avtal hjelp fra en annen tjeneste.
    .note = En plan om å lære ferdigheten teller like mye som å ha den. Kontrollen ser ikke hjelp som er avtalt med en annen tjeneste. Den som bygger på det, kan sette funnet til side med det som grunn.
    .alone = Bare denne personen har disse ferdighetene, og ingen andre har planer om å lære det: { $abilities }.
TEAM-03 = Den som skal ta over, kan gjøre det
    .why = Deltakerne merker fort når ingen er til stede. En vikar er bare til nytte når det er en annen person, og en som kan arbeidet.
    .remedy = Oppgi noen andre som kan holde nærværet ved like, eller lag en plan for å lære det.
    .note = Om det må oppgis en vikar, spør reglene om moderering om.
    .not-able = Ingenting viser at den som skal ta over, kan skape nærvær eller holde det ved like, og personen har ikke planer om å lære det.
    .same-person = Den som skal ta over, er den eneste som leder eller modererer gruppen. Ingen tar over for den personen.
TEAM-04 = Noen ser innom gruppen så ofte som gruppen trenger på dette trinnet
    .why = En ny gruppe trenger noen som ser innom hver dag. En gruppe som holder seg selv i gang, klarer seg lenger.
    .remedy = Se innom oftere, eller endre trinnet hvis gruppen har kommet lenger.
    .note = Hvor ofte noen bør se innom på hvert trinn, er vårt forslag, og en tjeneste kan bruke sine egne tall. For en gruppe som blir forberedt eller avsluttet, finnes det ikke noe tall.
    .rare = Ifølge planen kan det gå opptil { $days ->
        [one] én dag
       *[other] { $days } dager
    } mellom hver gang noen ser innom. På dette trinnet bør det være høyst { $interval ->
        [one] én dag
       *[other] { $interval } dager
    }.
