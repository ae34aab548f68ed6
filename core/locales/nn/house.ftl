# Regelen som ber reglane tenesta har laga sjølv.

HOUSE-01 = Dei eigne reglane til tenesta er følgde
    .why = Ei teneste kan krevje meir enn katalogen gjer, og det som berre ho veit om. Slike reglar skriv ho i innstillingane.
    .remedy = Gjer det den eigne regelen til tenesta ber om, eller snakk med dei som skreiv han.
    .broken = Ein av dei eigne reglane til tenesta er ikkje følgd her.
