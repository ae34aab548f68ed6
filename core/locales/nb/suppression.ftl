# Regler om unntak: funn som ikke teller, fordi noen har bestemt det.

SUP-01 = Et unntak har en grunn
    .why = Den som leser unntaket senere, må kunne se hvorfor det ble gjort, og om det fortsatt gjelder.
    .remedy = Skriv hvorfor funnet ikke teller, eller ta bort unntaket.
    .no-reason = Dette unntaket fra { $rule } har ingen grunn, så det har ingen virkning.
    .no-reason-settings = Unntak nummer { $entry } i innstillingene, fra { $rule }, har ingen grunn, så det har ingen virkning.
SUP-02 = Et unntak gjelder fortsatt
    .why = Et unntak med en sluttdato var ment for en tid. Etter det må noen bestemme seg på nytt.
    .remedy = Rett opp det regelen ber om, eller bestem dere på nytt og sett en senere dato.
    .over = Dette unntaket fra { $rule } gjaldt til { $date } og har ikke lenger noen virkning.
    .over-settings = Unntak nummer { $entry } i innstillingene, fra { $rule }, gjaldt til { $date } og har ikke lenger noen virkning.
SUP-03 = Et unntak nevner en regel som det kan gjøres unntak fra
    .why = Et unntak fra en regel som ikke finnes, eller som andre regler sjekker, har ingen virkning.
    .remedy = Nevn regelen med ID-en som står ved funnet.
    .unknown = Det finnes ingen regel med denne ID-en, så unntaket har ingen virkning.
    .unknown-settings = Unntak nummer { $entry } i innstillingene nevner en regel som ikke finnes, så det har ingen virkning.
    .elsewhere = { $rule } blir sjekket av andre regler, så dette unntaket har ingen virkning. Nevn heller en av dem: { $others }.
    .elsewhere-settings = Unntak nummer { $entry } i innstillingene nevner { $rule }, som andre regler sjekker, så det har ingen virkning. Nevn heller en av dem: { $others }.
    .itself = Det kan ikke gjøres unntak fra { $rule }, for det er en regel om unntak.
    .itself-settings = Unntak nummer { $entry } i innstillingene nevner { $rule }. Det kan ikke gjøres unntak fra den, for det er en regel om unntak.
SUP-04 = Det er bruk for unntaket
    .why = Et unntak som det ikke lenger er bruk for, kan skjule en ny feil senere.
    .remedy = Ta bort unntaket.
    .unused = { $rule } finner ingenting her, så det er ikke bruk for dette unntaket.
    .unused-settings = { $rule } finner ingenting som unntak nummer { $entry } i innstillingene gjelder, så det er ikke bruk for det.
    .note = Om det er bruk for et unntak, går det bare an å si når regelen har kjørt: med dagen for sjekken, og på et dokument som lot seg lese.
