# Det ei gruppe blir einig om.

NORM-01 = Gruppeavtalen har dei fire normene som alle grupper treng
    .why = Ei gruppe som arbeider saman, blir einig om konfidensialitet, respekt, korleis deltakarane støttar kvarandre, og kva type kommunikasjon gruppa byggjer opp.
    .remedy = Skriv ned saman med gruppa det som manglar.
    .note = Andre reglar spør om det same, éin for kvar norm: C-12 om konfidensialitet, C-15 om type kommunikasjon, C-16 om støtte og C-17 om respekt. At det finst ein gruppeavtale, spør C-18 om.
NORM-02 = Konfidensialiteten har grenser og er ingen garanti
    .why = Deltakarane bør vite på førehand kva som må meldast vidare. Ingen kan love for andre at dei held det dei høyrer, for seg sjølve.
    .remedy = Skriv kva som må meldast vidare, og til kven, og at alle blir bedne om å halde det dei høyrer, for seg sjølve, ikkje at alle kjem til å gjere det.
    .no-limits = Det står ikkje kvar konfidensialiteten sluttar.
    .guarantee = Norma kan lesast som ein garanti. Ein rettleiar kan ikkje love noko for andre.
    .note = Kontrollen ser etter bestemte ord på norsk og engelsk. Han ser ikkje alle måtar å seie det på, og tekstar på andre språk blir ikkje sette på.
NORM-03 = Alle som skriv, har godteke gruppeavtalen
    .why = Gruppeavtalen er felles, og kvar deltakar godtek han. Den som er ny, har nokre dagar på seg.
    .remedy = Gå gjennom gruppeavtalen med deltakaren, eller la deltakaren berre lese til det er gjort. Før opp alle som har godteke, blant deltakarane.
    .not-accepted = Denne deltakaren kan skrive, men har ikkje godteke gruppeavtalen, og fristen på { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } er over.
    .stranger = Nokon som ikkje står blant deltakarane, har godteke gruppeavtalen.
    .note = Deltakarar som berre har godteke ein eldre versjon, melder C-18 frå om. Rettleiarar treng ikkje å godta: Dei er bundne av arbeidet sitt.
NORM-04 = Etter ei viktig endring blir alle spurde på nytt
    .why = Den som godtok gruppeavtalen før han blei endra, har ikkje godteke endringa.
    .remedy = Gi gruppeavtalen ein ny versjon og spør deltakarane på nytt, eller rett datoen.
    .older = Gruppeavtalen blei godteken før den siste viktige endringa, som er frå { $date }.
NORM-05 = Ein rettleiar modererer, og nokon kan ta over
    .why = Ei gruppe treng ein rettleiar som tek vare på normene. Når gruppa varer lenge, må nokon kunne ta over.
    .remedy = Oppgi ein moderator som er rettleiar eller moderator i teamet, og ein til eller ein vikar.
    .no-moderator = Det står ikkje i gruppeavtalen kven som modererer.
    .no-practitioner = Ingen av moderatorane er rettleiar eller moderator i teamet.
    .no-substitute = Det er berre éin moderator og ingen vikar, og gruppa er open i meir enn { $days ->
        [one] éin dag
       *[other] { $days } dagar
    }.
    .note = Ei gruppe utan første dag blir rekna som ei gruppe som har vore open lenge.
NORM-06 = Ein rettleiar ser innom gruppa jamleg
    .why = Det som går gale i ei gruppe, blir oppdaga når nokon ser innom.
    .remedy = Skriv kor mange dagar det kan gå mellom kvar gong nokon ser innom gruppa. Sjå innom, og noter datoen.
    .no-interval = Det finst ingen plan for kor ofte nokon ser innom gruppa.
    .no-visit = Det står ikkje i planen når nokon sist såg innom gruppa.
    .overdue = Det er { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan nokon sist såg innom gruppa. Planen lovar at det ikkje går meir enn { $promised ->
        [one] éin dag
       *[other] { $promised } dagar
    } mellom kvar gong.
    .note = I eit interessefellesskap spør K-11 om det same, og strengare.
NORM-07 = Nærværet er planlagt og blir halde ved like
    .why = Nærvær er det viktigaste i eit interessefellesskap.
    .remedy = Skriv kor mange dagar det kan gå mellom to aktivitetar, ver aktiv, og noter datoen.
    .note = Andre reglar spør om det same: K-04 om planen, og K-05 om å halde han.
NORM-08 = Det som skjer etter eit brot, går frå mildt til strengt
    .why = Folk lærer normer når eit brot først blir møtt mildt. Det strengaste kjem til slutt.
    .remedy = Set stega i rekkjefølgje, frå eit ord på tomannshand til å bli teken ut av gruppa. Om noko fører rett til det siste steget, så skriv kva.
    .no-ladder = Det står ikkje i gruppeavtalen kva som skjer etter eit brot.
    .out-of-order = Stega går ikkje frå mildt til strengt.
    .straight-removal = Å bli teken ut av gruppa er det første steget, og det står ikkje kva som er så alvorleg.
    .no-removal = Stega sluttar ikkje med å bli teken ut av gruppa.
    .note = Det er også bra å skrive korleis ein kan klage; det spør ikkje denne regelen om.
NORM-09 = Det er klart kva som blir meldt vidare, og til kven
    .why = Ved fare for liv, uro for eit barn, trakassering eller lovbrot må nokon handle raskt, og då må det vere klart kven.
    .remedy = Oppgi kven som skal kontaktast, og kva som utløyser det.
    .no-plan = Det står ikkje i gruppeavtalen kva som blir meldt vidare, og til kven, når noko alvorleg skjer.
    .no-contacts = Det står ikkje i gruppeavtalen kven som skal kontaktast når noko alvorleg skjer.
    .uncovered = Det står ikkje i gruppeavtalen at dette blir meldt vidare: { $triggers }.
NORM-10 = Gruppa gjer ikkje opptak som personvernfråsegna utelukkar
    .why = Personvernfråsegna seier kva det blir gjort opptak av. Det folk les der, må også gjelde i gruppa.
    .remedy = Forby opptaket i gruppeavtalen, eller endre personvernfråsegna og sei frå til folk før det blir gjort opptak.
    .looser = Gruppeavtalen tillèt opptak, men personvernfråsegna seier at det ikkje blir gjort opptak av dette: { $medium }.
NORM-11 = Namna i gruppa passar til anonymiteten folk får vite om
    .why = Den som får vite éin ting éin stad og noko anna ein annan stad, kan ikkje vite kor godt andre kan kjenne dei att.
    .remedy = La det stå det same begge stader.
    .contradicted = Ifølgje gruppeavtalen deltek folk { $form }, men her får dei vite at dei deltek { $level }.
NORM-12 = Sjølvvalde namn treng noko som held dei pålitelege
    .why = Deltakarane må kunne gi eit påliteleg og autentisk bilete av seg sjølve, også under eit sjølvvalt namn.
    .remedy = Skriv kva som gjer at folk kan stole på kvarandre, til dømes at ein moderator veit kven som står bak eit namn.
    .unsaid = Folk deltek under eit sjølvvalt namn, og det står ikkje i gruppeavtalen kva som gjer det påliteleg.
