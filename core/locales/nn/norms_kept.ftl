# Korleis normene i ei gruppe blir haldne ved like, og kva dei må passe til.

NORM-13 = Ingen blir hindra i å observere utan grunn
    .why = Å observere er ein legitim måte å begynne på.
    .remedy = Legg til rolla `observer`, eller skriv kvifor ingen berre kan observere.
    .note = Ein annan regel spør om det same: G-04.
NORM-14 = Nye deltakarar blir tekne imot
    .why = Den som er ny, treng hjelp til å kome inn, til teknologien og til normene før det er naturleg å delta.
    .remedy = Skriv ein velkomst, tilby hjelp med teknologien, eller gå gjennom normene med nye deltakarar.
    .no-onboarding = Det står ikkje i gruppeavtalen korleis nye deltakarar blir tekne imot.
    .note = Planen for arbeidet i gruppa spør C-08, C-09 og C-10 om.
NORM-15 = Mindreårige møter arbeidsgivarar eller foreldre i gruppa berre når det er tenkt gjennom
    .why = Unge snakkar mindre ope når foreldre eller arbeidsgivarar er der, og det dei seier, kan bli brukt andre stader.
    .remedy = Møt arbeidsgivarar og foreldre i ei eiga gruppe eller til faste tider. Må det vere éi gruppe, så snakk med dei unge om det først.
    .together = Mindreårige kan vere i gruppa saman med { $guests }.
NORM-16 = Mindreårige blir verna
    .why = Der mindreårige deltek, må alderen vere kjend, føresette må få vite om det når dei unge er for unge til å samtykkje åleine, og vaksne bør ikkje skrive til dei på tomannshand.
    .remedy = Skriv kor unge deltakarane kan vere, korleis føresette får vite om det, og kven som kan skrive til mindreårige på tomannshand.
    .no-age = Gruppa er for elevar eller studentar, men det står ikkje kor unge deltakarane kan vere.
    .unknown-country = Det står ikkje korleis føresette får vite om gruppa. Vi veit ikkje kor gamle unge må vere for å samtykkje åleine i dette landet, eller landet er ikkje oppgitt.
    .no-guardian-information = Deltakarane kan vere yngre enn { $age } år, som er alderen då dei kan samtykkje åleine, og det står ikkje korleis føresette får vite om gruppa.
    .adults-in-private = Alle vaksne i gruppa kan skrive til mindreårige på tomannshand.
    .unruled = Folk kan skrive til kvarandre på tomannshand her, og det står ikkje kven som kan skrive til mindreårige.
    .note = Det blir ikkje kontrollert om ein bestemt føresett har godteke.
NORM-17 = Gruppa går gjennom avtalen av og til, og etter ei hending
    .why = Normer held seg levande når gruppa tek dei opp att, særleg etter at noko har gått gale.
    .remedy = Gå gjennom gruppeavtalen med gruppa, og noter datoen.
    .after-incident = Gruppa har ikkje gått gjennom gruppeavtalen sidan den siste hendinga.
    .old = Det er { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan gruppa sist gjekk gjennom gruppeavtalen. Det bør skje innan { $most ->
        [one] éin dag
       *[other] { $most } dagar
    }.
    .never = Gruppeavtalen har vore i bruk i { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } utan at gruppa har gått gjennom han på nytt. Det bør skje innan { $most ->
        [one] éin dag
       *[other] { $most } dagar
    }.
NORM-18 = Ei gruppe som er over, blir avslutta på ein ordentleg måte
    .why = Deltakarane bør få ei avslutning, vite kva som skjer med det dei skreiv, og vite kvar dei kan vende seg.
    .remedy = Avslutt gruppa slik de har avtalt, og noter datoen, eller set ein ny siste dag.
    .not-closed = Den siste dagen i gruppa var { $date }, og det står ikkje at gruppa er avslutta.
NORM-19 = Det som blir lagra etter slutten, passar til personvernfråsegna
    .why = Personvernfråsegna seier kor lenge data blir lagra. Gruppeavtalen kan ikkje love noko anna.
    .remedy = La gruppeavtalen og personvernfråsegna seie det same.
    .longer = Ifølgje gruppeavtalen blir det som er skrive, lagra i { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } etter slutten. Ifølgje personvernfråsegna blir ingen data lagra i meir enn { $most ->
        [one] éin dag
       *[other] { $most } dagar
    }.
    .archived = Ifølgje gruppeavtalen blir det som er skrive, sletta etter slutten, men ifølgje personvernfråsegna går alt til eit arkiv.
NORM-20 = Deltakarane blir minte om konfidensialitet
    .why = Konfidensialiteten held når gruppa ofte blir mint om han.
    .remedy = Minn gruppa om det i starten av kvart møte eller til faste tider, og noter datoen.
    .no-reminder = Det står ikkje i gruppeavtalen kor ofte deltakarane blir minte om konfidensialitet.
    .too-rare = Det kan gå { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } mellom kvar gong deltakarane blir minte om konfidensialitet. Det bør ikkje gå meir enn { $most ->
        [one] éin dag
       *[other] { $most } dagar
    }.
    .overdue = Det er { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan deltakarane sist blei minte om konfidensialitet. Gruppeavtalen seier at det ikkje går meir enn { $promised ->
        [one] éin dag
       *[other] { $promised } dagar
    } mellom kvar gong.
NORM-21 = Gruppa er ikkje større enn at nokon kan følgje med
    .why = I ei lita gruppe blir alle sedde. Ein rettleiar kan berre følgje med på eit visst tal deltakarar.
    .remedy = Skriv kor mange deltakarar gruppa kan ha, og lag ei gruppe til når det blir fleire.
    .no-limit = Det står ikkje i gruppeavtalen kor mange deltakarar gruppa kan ha.
    .large = Gruppa kan ha { $planned } deltakarar. Det er vanskeleg å følgje med på meir enn { $most }.
    .over-full = Gruppa har { $there } deltakarar, men ifølgje gruppeavtalen kan ho ha { $planned }.
NORM-22 = Det finst ein regel for reklame
    .why = Arbeidsgivarar og seljarar er på dei same plattformene. Deltakarane bør vite kva dei møter i gruppa.
    .remedy = Bli einige om folk kan reklamere og rekruttere, og kvar.
    .unruled = Gruppeavtalen har ingen regel for reklame og rekruttering.
NORM-23 = Ingen tekst lovar det ingen kan halde
    .why = Ingenting på nettet er heilt anonymt eller heilt konfidensielt. Den som trur det, kan kome til å seie meir enn det som er lurt.
    .remedy = Skriv kva de gjer, og kva de ikkje kan vite, utan ord som ikkje gir rom for tvil.
    .absolute = Teksten lovar meir enn nokon kan halde.
    .note = Kontrollen ser etter bestemte ord på norsk og engelsk. Han ser ikkje alle måtar å seie det på, og tekstar på andre språk blir ikkje sette på.
NORM-24 = Det er klart kva som skjer når nokon svarer utan å vere beden om det
    .why = Av og til svarer nokon som ikkje er rettleiar, men som ser ut som ein. Deltakarane bør vite kva dei gjer då.
    .remedy = Skriv kva deltakarar og rettleiarar gjer når nokon svarer i staden for ein rettleiar.
    .no-route = Det står ikkje i gruppeavtalen kva som skjer når nokon utan å vere beden om det svarer i staden for ein rettleiar.
NORM-25 = Ikkje fleire ser gruppa enn det norma for konfidensialitet seier
    .why = Eit løfte om at noko blir verande mellom nokon, kan ikkje haldast der fleire les det.
    .remedy = La færre sjå kanalen, eller skriv i norma kven som kan sjå han.
    .wider = Dei som ser kanalen, er { $seen }, men det som blir sagt, skal bli verande mellom { $stays }.
    .wider-choice = Folk kan velje at dei som ser kanalen, er { $seen }, men det som blir sagt, skal bli verande mellom { $stays }.
    .note = At alle på nettet kan sjå kanalen til ei gruppe, melder C-12 frå om.
