# Regelen som bærer reglene tjenesten har laget selv.

HOUSE-01 = Tjenestens egne regler er fulgt
    .why = En tjeneste kan kreve mer enn katalogen gjør, og det som bare den vet om. Slike regler skriver den i innstillingene.
    .remedy = Gjør det tjenestens egen regel ber om, eller snakk med dem som skrev den.
    .broken = En av tjenestens egne regler er ikke fulgt her.
