# HON-01 og utover: om lovnader stemmer med alt anna som er oppgitt.

shared-promised-days = { $days ->
        [one] éin dag
       *[other] { $days } dagar
    }
shared-kept-days = { $kept ->
        [one] éin dag
       *[other] { $kept } dagar
    }

HON-01 = Den som er lova å vere anonym, er det
    .why = Folk skriv andre ting når dei trur at ingen kan finne ut kven dei er. Ein lovnad som ikkje held, kan skade dei.
    .remedy = Endre det som blir samla inn eller vist, eller sei kor langt folk kan vere anonyme.
    .collected = Folk er lova at dei er anonyme, men dette blir samla inn eller lagra her: { $identifiers }.
    .processed = Folk er lova at dei er anonyme, men personvernfråsegna seier at dette blir behandla: { $identifiers }.
    .level = Folk er lova at dei er anonyme, men ein annan stad står det at dei deltek { $level }.
    .name-rule = Folk er lova at dei er anonyme, men etter gruppeavtalen deltek dei { $form }.
    .identity-checked = Folk er lova at dei er anonyme, men personvernfråsegna seier korleis det blir kontrollert kven dei er.
    .age-checked = Folk er lova at dei er anonyme, men alderen blir kontrollert på ein måte som viser kven dei er.
    .national-id = Folk er lova at dei er anonyme, men personvernfråsegna seier at fødselsnummer er i bruk.
    .third-party = Folk er lova at dei er anonyme, men nokon andre driv plattforma og kjenner kontoane deira.
    .recorded = Folk er lova at dei er anonyme, men det blir gjort opptak av dette, og folk kan kjennast att i det: { $medium }.
    .member-list = Folk er lova at dei er anonyme, men { $visibility } kan sjå kven som deltek.
    .template = Folk er lova at dei er anonyme, men ei ferdig melding viser dette om dei: { $identifiers }.
HON-02 = Det som er lova å vere fortruleg, er det
    .why = Folk opnar seg for andre fordi dei stoler på at det blir der.
    .remedy = Endre kven som får vite det, eller sei til folk kor langt det blir der.
    .visible = Det er lova at det som blir sagt, ikkje blir gitt vidare, men { $visibility } kan sjå det.
    .recipient = Det er lova at det som blir sagt, ikkje blir gitt vidare, men personvernfråsegna nemner nokon som får opplysningar og sjølv bestemmer kva dei skal brukast til.
    .operator = Det er lova at det som blir sagt, ikkje blir gitt vidare, men den som driv plattforma, bestemmer sjølv kva det skal brukast til.
    .template = Det er lova at det som blir sagt, ikkje blir gitt vidare, men { $visibility } kan sjå ei ferdig melding som viser dette om ein person: { $identifiers }.
    .praised = Det er lova at det som blir sagt, ikkje blir gitt vidare, men rettleiarane tilrår vegsøkjarar offentleg, og det viser kven som får rettleiing.
HON-03 = Det som er lova ikkje å bli teke opp, blir ikkje teke opp
    .why = Folk snakkar fritt når ingenting blir teke vare på. Eit opptak som dei ikkje ventar, tek det frå dei.
    .remedy = Gjer ingen opptak, eller fortel folk kva det blir gjort opptak av, og kvifor.
    .recorded = Det er lova at det ikkje blir gjort opptak, men personvernfråsegna seier at det blir gjort opptak av dette: { $medium }.
    .allowed = Det er lova at det ikkje blir gjort opptak, men gruppeavtalen tillèt det.
    .ai = Det er lova at det ikkje blir gjort opptak, men gruppeavtalen tillèt maskiner som oppsummerer eller skriv ned det som blir sagt.
    .assistant = Det er lova at det ikkje blir gjort opptak, men ei maskin følgjer med på samtalar i sanntid i kanalen.
HON-04 = Det som er lova sletta, blir sletta i tide
    .why = Den som skriv noko personleg, reknar med den dagen det er borte.
    .remedy = Slett det i tide, eller lov den dagen som faktisk gjeld.
    .longer = Det er lova at opplysningar blir sletta etter { shared-promised-days }, men personvernfråsegna lèt opplysningar bli lagra i { shared-kept-days }.
    .open-ended = Det er lova at opplysningar blir sletta, men for dette formålet seier ikkje personvernfråsegna etter kor mange dagar.
    .archived = Det er lova at opplysningar blir sletta, men for dette formålet blir dei lagde i eit arkiv etter personvernfråsegna.
    .recording = Det er lova at opplysningar blir sletta etter { shared-promised-days }, men opptak av dette blir lagra i { shared-kept-days }: { $medium }.
    .closing = Det er lova at opplysningar blir sletta etter { shared-promised-days }, men gruppeavtalen lèt det som er skrive, bli lagra i { shared-kept-days }.
    .archive-duty = Det er lova at opplysningar blir sletta, men personvernfråsegna seier at arkivlova gjeld, og ho kan forby det.
    .other-promise = Det er lova at opplysningar blir sletta etter { shared-promised-days }, og ein annan stad etter { shared-kept-days }.
HON-05 = Det som er lova ikkje å bli delt, blir ikkje delt
    .why = Den som fortel ei teneste noko om seg sjølv, har ikkje valt at andre skal få det.
    .remedy = Slutt å dele det, eller sei kven det blir delt med.
    .visible = Det er lova at opplysningar ikkje blir delte, men { $visibility } kan sjå det som blir skrive.
    .member-list = Det er lova at opplysningar ikkje blir delte, men alle kan sjå kven som deltek.
    .recipient = Det er lova at opplysningar ikkje blir delte, men personvernfråsegna nemner nokon som får dei.
    .operator = Det er lova at opplysningar ikkje blir delte, men den som driv plattforma, bruker dei til eigne formål.
    .third-party = Det er lova at opplysningar ikkje blir delte, men nokon andre driv plattforma, og personvernfråsegna seier ikkje at dei berre følgjer instruks.
    .transfer = Det er lova at opplysningar ikkje blir delte, men personvernfråsegna seier at dei blir sende til eit anna land.
    .tracker = Det er lova at opplysningar ikkje blir delte, men personvernfråsegna nemner ein informasjonskapsel eller ei anna sporing.
    .statistics = Det er lova at opplysningar ikkje blir delte, men plattforma lagar statistikk over dei som er innom.
    .template = Det er lova at opplysningar ikkje blir delte, men { $visibility } kan sjå ei ferdig melding som viser dette om ein person: { $identifiers }.
