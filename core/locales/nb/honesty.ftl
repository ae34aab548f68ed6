# HON-01 og videre: om løfter stemmer med alt annet som er oppgitt.

shared-promised-days = { $days ->
        [one] én dag
       *[other] { $days } dager
    }
shared-kept-days = { $kept ->
        [one] én dag
       *[other] { $kept } dager
    }

HON-01 = Den som er lovet å være anonym, er det
    .why = Folk skriver andre ting når de tror at ingen kan finne ut hvem de er. Et løfte som ikke holder, kan skade dem.
    .remedy = Endre det som blir samlet inn eller vist, eller si hvor langt folk kan være anonyme.
    .collected = Folk er lovet at de er anonyme, men dette blir samlet inn eller lagret her: { $identifiers }.
    .processed = Folk er lovet at de er anonyme, men personvernerklæringen sier at dette blir behandlet: { $identifiers }.
    .level = Folk er lovet at de er anonyme, men et annet sted står det at de deltar { $level }.
    .name-rule = Folk er lovet at de er anonyme, men etter gruppeavtalen deltar de { $form }.
    .identity-checked = Folk er lovet at de er anonyme, men personvernerklæringen sier hvordan det blir kontrollert hvem de er.
    .age-checked = Folk er lovet at de er anonyme, men alderen blir kontrollert på en måte som viser hvem de er.
    .national-id = Folk er lovet at de er anonyme, men personvernerklæringen sier at fødselsnummer er i bruk.
    .third-party = Folk er lovet at de er anonyme, men noen andre driver plattformen og kjenner kontoene deres.
    .recorded = Folk er lovet at de er anonyme, men det blir gjort opptak av dette, og folk kan kjennes igjen i det: { $medium }.
    .member-list = Folk er lovet at de er anonyme, men { $visibility } kan se hvem som deltar.
    .template = Folk er lovet at de er anonyme, men en ferdig melding viser dette om dem: { $identifiers }.
HON-02 = Det som er lovet å være fortrolig, er det
    .why = Folk betror seg til andre fordi de stoler på at det blir der.
    .remedy = Endre hvem som får vite det, eller si til folk hvor langt det blir der.
    .visible = Det er lovet at det som blir sagt, ikke blir gitt videre, men { $visibility } kan se det.
    .recipient = Det er lovet at det som blir sagt, ikke blir gitt videre, men personvernerklæringen nevner noen som får opplysninger og selv bestemmer hva de skal brukes til.
    .operator = Det er lovet at det som blir sagt, ikke blir gitt videre, men den som driver plattformen, bestemmer selv hva det skal brukes til.
    .template = Det er lovet at det som blir sagt, ikke blir gitt videre, men { $visibility } kan se en ferdig melding som viser dette om en person: { $identifiers }.
    .praised = Det er lovet at det som blir sagt, ikke blir gitt videre, men veilederne anbefaler veisøkere offentlig, og det viser hvem som får veiledning.
HON-03 = Det som er lovet ikke å bli tatt opp, blir ikke tatt opp
    .why = Folk snakker fritt når ingenting blir tatt vare på. Et opptak som de ikke venter, tar det fra dem.
    .remedy = Gjør ingen opptak, eller fortell folk hva det blir gjort opptak av, og hvorfor.
    .recorded = Det er lovet at det ikke blir gjort opptak, men personvernerklæringen sier at det blir gjort opptak av dette: { $medium }.
    .allowed = Det er lovet at det ikke blir gjort opptak, men gruppeavtalen tillater det.
    .ai = Det er lovet at det ikke blir gjort opptak, men gruppeavtalen tillater maskiner som oppsummerer eller skriver ned det som blir sagt.
    .assistant = Det er lovet at det ikke blir gjort opptak, men en maskin følger med på samtaler i sanntid i kanalen.
HON-04 = Det som er lovet slettet, blir slettet i tide
    .why = Den som skriver noe personlig, regner med den dagen det er borte.
    .remedy = Slett det i tide, eller lov den dagen som faktisk gjelder.
    .longer = Det er lovet at opplysninger blir slettet etter { shared-promised-days }, men personvernerklæringen lar opplysninger bli lagret i { shared-kept-days }.
    .open-ended = Det er lovet at opplysninger blir slettet, men for dette formålet sier ikke personvernerklæringen etter hvor mange dager.
    .archived = Det er lovet at opplysninger blir slettet, men for dette formålet blir de lagt i et arkiv etter personvernerklæringen.
    .recording = Det er lovet at opplysninger blir slettet etter { shared-promised-days }, men opptak av dette blir lagret i { shared-kept-days }: { $medium }.
    .closing = Det er lovet at opplysninger blir slettet etter { shared-promised-days }, men gruppeavtalen lar det som er skrevet, bli lagret i { shared-kept-days }.
    .archive-duty = Det er lovet at opplysninger blir slettet, men personvernerklæringen sier at arkivloven gjelder, og den kan forby det.
    .other-promise = Det er lovet at opplysninger blir slettet etter { shared-promised-days }, og et annet sted etter { shared-kept-days }.
HON-05 = Det som er lovet ikke å bli delt, blir ikke delt
    .why = Den som betror en tjeneste noe om seg selv, har ikke valgt at andre skal få det.
    .remedy = Slutt å dele det, eller si hvem det blir delt med.
    .visible = Det er lovet at opplysninger ikke blir delt, men { $visibility } kan se det som blir skrevet.
    .member-list = Det er lovet at opplysninger ikke blir delt, men alle kan se hvem som deltar.
    .recipient = Det er lovet at opplysninger ikke blir delt, men personvernerklæringen nevner noen som får dem.
    .operator = Det er lovet at opplysninger ikke blir delt, men den som driver plattformen, bruker dem til egne formål.
    .third-party = Det er lovet at opplysninger ikke blir delt, men noen andre driver plattformen, og personvernerklæringen sier ikke at de bare følger instruks.
    .transfer = Det er lovet at opplysninger ikke blir delt, men personvernerklæringen sier at de blir sendt til et annet land.
    .tracker = Det er lovet at opplysninger ikke blir delt, men personvernerklæringen nevner en informasjonskapsel eller en annen sporing.
    .statistics = Det er lovet at opplysninger ikke blir delt, men plattformen lager statistikk over dem som besøker den.
    .template = Det er lovet at opplysninger ikke blir delt, men { $visibility } kan se en ferdig melding som viser dette om en person: { $identifiers }.
