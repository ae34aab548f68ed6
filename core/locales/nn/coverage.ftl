# TEAM-01 og vidare: om dei rette folka er der, og nokon andre når dei ikkje er det.

TEAM-01 = Dei som arbeider med ein bruksmåte, har ferdigheitene han krev
    .why = Ei ferdigheit hjelper berre der arbeidet blir gjort. Ein kollega som ikkje arbeider der, kan ikkje vege opp for det.
    .remedy = La nokon som har ferdigheitene, arbeide med bruksmåten også, eller lag ein plan for at dei som arbeider der, skal lære det.
    .note = Om nokon i teamet har ei ferdigheit i det heile, spør regelen om den ferdigheita om. Den som ikkje har oppgitt nokon bruksmåte, blir rekna med i alle.
    .elsewhere = Ingen av dei som arbeider med { $mode }, har desse ferdigheitene, sjølv om nokon andre i teamet har dei: { $abilities }.
TEAM-02 = Inga ferdigheit heng på éin person
    .why = Folk blir sjuke, tek ferie og byter jobb. Då bør ikkje dei som søkjer rettleiing, bli ståande åleine.
    .remedy = La nokon andre i teamet lære dette også, og skriv det i planen til den personen, eller avtal hjelp frå ei anna teneste.
    .note = Ein plan om å lære ferdigheita tel like mykje som å ha ho. Kontrollen ser ikkje hjelp som er avtalt med ei anna teneste. Den som byggjer på det, kan setje funnet til side med det som grunn.
    .alone = Berre denne personen har desse ferdigheitene, og ingen andre har planar om å lære det: { $abilities }.
TEAM-03 = Den som skal ta over, kan gjere det
    .why = Deltakarane merkar fort når ingen er til stades. Ein vikar er berre til nytte når det er ein annan person, og ein som kan arbeidet.
    .remedy = Oppgi nokon andre som kan halde nærværet ved like, eller lag ein plan for å lære det.
    .note = Om det må oppgivast ein vikar, spør reglane om moderering om.
    .not-able = Ingenting viser at den som skal ta over, kan skape nærvær eller halde det ved like, og personen har ikkje planar om å lære det.
    .same-person = Den som skal ta over, er den einaste som leier eller modererer gruppa. Ingen tek over for den personen.
TEAM-04 = Nokon ser innom gruppa så ofte som gruppa treng på dette trinnet
    .why = Ei ny gruppe treng nokon som ser innom kvar dag. Ei gruppe som held seg sjølv i gang, klarer seg lenger.
    .remedy = Sjå innom oftare, eller endre trinnet dersom gruppa har kome lenger.
    .note = Kor ofte nokon bør sjå innom på kvart trinn, er vårt framlegg, og ei teneste kan bruke sine eigne tal. For ei gruppe som blir førebudd eller avslutta, finst det ikkje noko tal.
    .rare = Ifølgje planen kan det gå opptil { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } mellom kvar gong nokon ser innom. På dette trinnet bør det vere høgst { $interval ->
        [one] éin dag
       *[other] { $interval } dagar
    }.
