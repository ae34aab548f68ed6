# Hvordan normene i en gruppe holdes ved like, og hva de må passe til.

NORM-13 = Ingen blir hindret i å observere uten grunn
    .why = Å observere er en legitim måte å begynne på.
    .remedy = Legg til rollen `observer`, eller skriv hvorfor ingen bare kan observere.
    .note = En annen regel spør om det samme: G-04.
NORM-14 = Nye deltakere blir tatt imot
    .why = Den som er ny, trenger hjelp til å komme inn, til teknologien og til normene før det er naturlig å delta.
    .remedy = Skriv en velkomst, tilby hjelp med teknologien, eller gå gjennom normene med nye deltakere.
    .no-onboarding = Det står ikke i gruppeavtalen hvordan nye deltakere blir tatt imot.
    .note = Planen for arbeidet i gruppen spør C-08, C-09 og C-10 om.
NORM-15 = Mindreårige møter arbeidsgivere eller foreldre i gruppen bare når det er tenkt gjennom
    .why = Unge snakker mindre åpent når foreldre eller arbeidsgivere er der, og det de sier, kan bli brukt andre steder.
    .remedy = Møt arbeidsgivere og foreldre i en egen gruppe eller til faste tider. Må det være én gruppe, så snakk med de unge om det først.
    .together = Mindreårige kan være i gruppen sammen med { $guests }.
NORM-16 = Mindreårige blir beskyttet
    .why = Der mindreårige deltar, må alderen være kjent, foresatte må få vite om det når de unge er for unge til å samtykke alene, og voksne bør ikke skrive til dem på tomannshånd.
    .remedy = Skriv hvor unge deltakerne kan være, hvordan foresatte får vite om det, og hvem som kan skrive til mindreårige på tomannshånd.
    .no-age = Gruppen er for elever eller studenter, men det står ikke hvor unge deltakerne kan være.
    .unknown-country = Det står ikke hvordan foresatte får vite om gruppen. Vi vet ikke hvor gamle unge må være for å samtykke alene i dette landet, eller landet er ikke oppgitt.
    .no-guardian-information = Deltakerne kan være yngre enn { $age } år, som er alderen da de kan samtykke alene, og det står ikke hvordan foresatte får vite om gruppen.
    .adults-in-private = Alle voksne i gruppen kan skrive til mindreårige på tomannshånd.
    .unruled = Folk kan skrive til hverandre på tomannshånd her, og det står ikke hvem som kan skrive til mindreårige.
    .note = Det blir ikke kontrollert om en bestemt foresatt har godtatt.
NORM-17 = Gruppen går gjennom avtalen av og til, og etter en hendelse
    .why = Normer holder seg levende når gruppen tar dem opp igjen, særlig etter at noe har gått galt.
    .remedy = Gå gjennom gruppeavtalen med gruppen, og noter datoen.
    .after-incident = Gruppen har ikke gått gjennom gruppeavtalen siden den siste hendelsen.
    .old = Det er { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden gruppen sist gikk gjennom gruppeavtalen. Det bør skje innen { $most ->
        [one] én dag
       *[other] { $most } dager
    }.
    .never = Gruppeavtalen har vært i bruk i { $days ->
        [one] én dag
       *[other] { $days } dager
    } uten at gruppen har gått gjennom den på nytt. Det bør skje innen { $most ->
        [one] én dag
       *[other] { $most } dager
    }.
NORM-18 = En gruppe som er over, blir avsluttet på en ordentlig måte
    .why = Deltakerne bør få en avslutning, vite hva som skjer med det de skrev, og vite hvor de kan henvende seg.
    .remedy = Avslutt gruppen slik dere har avtalt, og noter datoen, eller sett en ny siste dag.
    .not-closed = Den siste dagen i gruppen var { $date }, og det står ikke at gruppen er avsluttet.
NORM-19 = Det som blir lagret etter slutten, passer til personvernerklæringen
    .why = Personvernerklæringen sier hvor lenge data blir lagret. Gruppeavtalen kan ikke love noe annet.
    .remedy = La gruppeavtalen og personvernerklæringen si det samme.
    .longer = Ifølge gruppeavtalen blir det som er skrevet, lagret i { $days ->
        [one] én dag
       *[other] { $days } dager
    } etter slutten. Ifølge personvernerklæringen blir ingen data lagret i mer enn { $most ->
        [one] én dag
       *[other] { $most } dager
    }.
    .archived = Ifølge gruppeavtalen blir det som er skrevet, slettet etter slutten, men ifølge personvernerklæringen går alt til et arkiv.
NORM-20 = Deltakerne blir minnet om konfidensialitet
    .why = Konfidensialiteten holder når gruppen ofte blir minnet om den.
    .remedy = Minn gruppen om det i starten av hvert møte eller til faste tider, og noter datoen.
    .no-reminder = Det står ikke i gruppeavtalen hvor ofte deltakerne blir minnet om konfidensialitet.
    .too-rare = Det kan gå { $days ->
        [one] én dag
       *[other] { $days } dager
    } mellom hver gang deltakerne blir minnet om konfidensialitet. Det bør ikke gå mer enn { $most ->
        [one] én dag
       *[other] { $most } dager
    }.
    .overdue = Det er { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden deltakerne sist ble minnet om konfidensialitet. Gruppeavtalen sier at det ikke går mer enn { $promised ->
        [one] én dag
       *[other] { $promised } dager
    } mellom hver gang.
NORM-21 = Gruppen er ikke større enn at noen kan følge med
    .why = I en liten gruppe blir alle sett. En veileder kan bare følge med på et visst antall.
    .remedy = Skriv hvor mange deltakere gruppen kan ha, og lag en gruppe til når det blir flere.
    .no-limit = Det står ikke i gruppeavtalen hvor mange deltakere gruppen kan ha.
    .large = Gruppen kan ha { $planned } deltakere. Det er vanskelig å følge med på mer enn { $most }.
    .over-full = Gruppen har { $there } deltakere, men ifølge gruppeavtalen kan den ha { $planned }.
NORM-22 = Det finnes en regel for reklame
    .why = Arbeidsgivere og selgere er på de samme plattformene. Deltakerne bør vite hva de møter i gruppen.
    .remedy = Bli enige om folk kan reklamere og rekruttere, og hvor.
    .unruled = Gruppeavtalen har ingen regel for reklame og rekruttering.
NORM-23 = Ingen tekst lover det ingen kan holde
    .why = Ingenting på nett er helt anonymt eller helt konfidensielt. Den som tror det, kan komme til å si mer enn det som er lurt.
    .remedy = Skriv hva dere gjør, og hva dere ikke kan vite, uten ord som ikke gir rom for tvil.
    .absolute = Teksten lover mer enn noen kan holde.
    .note = Kontrollen ser etter bestemte ord på norsk og engelsk. Den ser ikke alle måter å si det på, og tekster på andre språk blir ikke sett på.
NORM-24 = Det er klart hva som skjer når noen svarer uten å være bedt om det
    .why = Av og til svarer noen som ikke er veileder, men som ser ut som en. Deltakerne bør vite hva de gjør da.
    .remedy = Skriv hva deltakere og veiledere gjør når noen svarer i stedet for en veileder.
    .no-route = Det står ikke i gruppeavtalen hva som skjer når noen uten å være bedt om det svarer i stedet for en veileder.
NORM-25 = Ikke flere ser gruppen enn det normen for konfidensialitet sier
    .why = Et løfte om at noe blir mellom noen, kan ikke holdes der flere leser det.
    .remedy = La færre se kanalen, eller skriv i normen hvem som kan se den.
    .wider = De som ser kanalen, er { $seen }, men det som blir sagt, skal bli mellom { $stays }.
    .wider-choice = Folk kan velge at de som ser kanalen, er { $seen }, men det som blir sagt, skal bli mellom { $stays }.
    .note = At alle på nettet kan se kanalen til en gruppe, melder C-12 fra om.
