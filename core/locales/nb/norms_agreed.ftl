# Det en gruppe blir enig om.

NORM-01 = Gruppeavtalen har de fire normene som alle grupper trenger
    .why = En gruppe som arbeider sammen, blir enig om konfidensialitet, respekt, hvordan deltakerne støtter hverandre, og hvilken type kommunikasjon gruppen bygger opp.
    .remedy = Skriv ned sammen med gruppen det som mangler.
    .note = Andre regler spør om det samme, én for hver norm: C-12 om konfidensialitet, C-15 om type kommunikasjon, C-16 om støtte og C-17 om respekt. At det finnes en gruppeavtale, spør C-18 om.
NORM-02 = Konfidensialiteten har grenser og er ingen garanti
    .why = Deltakerne bør vite på forhånd hva som må meldes videre. Ingen kan love for andre at de holder det de hører, for seg selv.
    .remedy = Skriv hva som må meldes videre, og til hvem, og at alle blir bedt om å holde det de hører, for seg selv, ikke at alle kommer til å gjøre det.
    .no-limits = Det står ikke hvor konfidensialiteten slutter.
    .guarantee = Normen kan leses som en garanti. En veileder kan ikke love noe for andre.
    .note = Kontrollen ser etter bestemte ord på norsk og engelsk. Den ser ikke alle måter å si det på, og tekster på andre språk blir ikke sett på.
NORM-03 = Alle som skriver, har godtatt gruppeavtalen
    .why = Gruppeavtalen er felles, og hver deltaker godtar den. Den som er ny, har noen dager på seg.
    .remedy = Gå gjennom gruppeavtalen med deltakeren, eller la deltakeren bare lese til det er gjort. Før opp alle som har godtatt, blant deltakerne.
    .not-accepted = Denne deltakeren kan skrive, men har ikke godtatt gruppeavtalen, og fristen på { $days ->
        [one] én dag
       *[other] { $days } dager
    } er over.
    .stranger = Noen som ikke står blant deltakerne, har godtatt gruppeavtalen.
    .note = Deltakere som bare har godtatt en eldre versjon, melder C-18 fra om. Veiledere trenger ikke å godta: De er bundet av arbeidet sitt.
NORM-04 = Etter en viktig endring blir alle spurt på nytt
    .why = Den som godtok gruppeavtalen før den ble endret, har ikke godtatt endringen.
    .remedy = Gi gruppeavtalen en ny versjon og spør deltakerne på nytt, eller rett datoen.
    .older = Gruppeavtalen ble godtatt før den siste viktige endringen, som er fra { $date }.
NORM-05 = En veileder modererer, og noen kan ta over
    .why = En gruppe trenger en veileder som tar vare på normene. Når gruppen varer lenge, må noen kunne ta over.
    .remedy = Oppgi en moderator som er veileder eller moderator i teamet, og en til eller en vikar.
    .no-moderator = Det står ikke i gruppeavtalen hvem som modererer.
    .no-practitioner = Ingen av moderatorene er veileder eller moderator i teamet.
    .no-substitute = Det er bare én moderator og ingen vikar, og gruppen er åpen i mer enn { $days ->
        [one] én dag
       *[other] { $days } dager
    }.
    .note = En gruppe uten første dag blir regnet som en gruppe som har vært åpen lenge.
NORM-06 = En veileder ser innom gruppen jevnlig
    .why = Det som går galt i en gruppe, blir oppdaget når noen ser innom.
    .remedy = Skriv hvor mange dager det kan gå mellom hver gang noen ser innom gruppen. Se innom, og noter datoen.
    .no-interval = Det finnes ingen plan for hvor ofte noen ser innom gruppen.
    .no-visit = Det står ikke i planen når noen sist så innom gruppen.
    .overdue = Det er { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden noen sist så innom gruppen. Planen lover at det ikke går mer enn { $promised ->
        [one] én dag
       *[other] { $promised } dager
    } mellom hver gang.
    .note = I et interessefellesskap spør K-11 om det samme, og strengere.
NORM-07 = Nærværet er planlagt og holdes ved like
    .why = Nærvær er det viktigste i et interessefellesskap.
    .remedy = Skriv hvor mange dager det kan gå mellom to aktiviteter, vær aktiv, og noter datoen.
    .note = Andre regler spør om det samme: K-04 om planen, og K-05 om å holde den.
NORM-08 = Det som skjer etter et brudd, går fra mildt til strengt
    .why = Folk lærer normer når et brudd først blir møtt mildt. Det strengeste kommer til slutt.
    .remedy = Sett trinnene i rekkefølge, fra et ord på tomannshånd til å bli tatt ut av gruppen. Hvis noe fører rett til det siste trinnet, så skriv hva.
    .no-ladder = Det står ikke i gruppeavtalen hva som skjer etter et brudd.
    .out-of-order = Trinnene går ikke fra mildt til strengt.
    .straight-removal = Å bli tatt ut av gruppen er det første trinnet, og det står ikke hva som er så alvorlig.
    .no-removal = Trinnene slutter ikke med å bli tatt ut av gruppen.
    .note = Det er også bra å skrive hvordan man kan klage; det spør ikke denne regelen om.
NORM-09 = Det er klart hva som meldes videre, og til hvem
    .why = Ved fare for liv, bekymring for et barn, trakassering eller lovbrudd må noen handle raskt, og da må det være klart hvem.
    .remedy = Oppgi hvem som skal kontaktes, og hva som utløser det.
    .no-plan = Det står ikke i gruppeavtalen hva som meldes videre, og til hvem, når noe alvorlig skjer.
    .no-contacts = Det står ikke i gruppeavtalen hvem som skal kontaktes når noe alvorlig skjer.
    .uncovered = Det står ikke i gruppeavtalen at dette meldes videre: { $triggers }.
NORM-10 = Gruppen gjør ikke opptak som personvernerklæringen utelukker
    .why = Personvernerklæringen sier hva det gjøres opptak av. Det folk leser der, må også gjelde i gruppen.
    .remedy = Forby opptaket i gruppeavtalen, eller endre personvernerklæringen og si fra til folk før det gjøres opptak.
    .looser = Gruppeavtalen tillater opptak, men personvernerklæringen sier at det ikke gjøres opptak av dette: { $medium }.
NORM-11 = Navnene i gruppen passer til anonymiteten folk får vite om
    .why = Den som får vite én ting ett sted og noe annet et annet sted, kan ikke vite hvor godt andre kan kjenne dem igjen.
    .remedy = La det stå det samme begge steder.
    .contradicted = Ifølge gruppeavtalen deltar folk { $form }, men her får de vite at de deltar { $level }.
NORM-12 = Selvvalgte navn trenger noe som holder dem pålitelige
    .why = Deltakerne må kunne gi et pålitelig og autentisk bilde av seg selv, også under et selvvalgt navn.
    .remedy = Skriv hva som gjør at folk kan stole på hverandre, for eksempel at en moderator vet hvem som står bak et navn.
    .unsaid = Folk deltar under et selvvalgt navn, og det står ikke i gruppeavtalen hva som gjør det pålitelig.
