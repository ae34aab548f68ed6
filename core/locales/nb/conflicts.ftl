# HON-06: normer som ikke kan gjelde samtidig.

HON-06 = Normene kan gjelde samtidig
    .why = Når to normer ikke kan holdes samtidig, kan ingen stole på noen av dem.
    .remedy = Bestem dere for hvilken av dem dere mener, og endre den andre.
    .note = Alle kombinasjoner av normene er prøvd på forhånd. En norm som ikke er oppgitt, kan være hva som helst.
    .pair = Disse to kan ikke gjelde samtidig: { $norms }.
    .triple = Disse tre kan ikke gjelde samtidig: { $norms }.

# Normer, slik de står i den listen.
norm-level_anonymous = folk er anonyme
norm-level_pseudonymous_self = ingen har kontrollert de selvvalgte navnene
norm-channel_anonymous = folk er anonyme i kanalen
norm-channel_pseudonymous_self = ingen har kontrollert de selvvalgte navnene i kanalen
norm-checked_yes = tjenesten kontrollerer hvem folk er
norm-permission_practitioner = en veileder kan gjøre opptak med samtykke
norm-permission_all = det kan gjøres opptak når alle samtykker
norm-shows_yes = det kan gjøres opptak av bilder eller lyd
norm-records_yes = personvernerklæringen sier at det blir gjort opptak av lyd eller bilder
norm-seen_pair = bare to personer ser det som blir skrevet
norm-seen_practitioner_only = bare veiledere ser det som blir skrevet
norm-stays_pair = bare to personer skal få vite hva som blir sagt
norm-stays_practitioner_only = bare veiledere skal få vite hva som blir sagt
norm-together_yes = deltakerne snakker og arbeider med hverandre
norm-observers_yes = det er lov å følge med uten å skrive
norm-ai_no = maskiner skal ikke delta i gruppen
norm-assistant_yes = en maskin deltar i kanalen
norm-moderation_before = innlegg blir sett på før andre ser dem
norm-live_yes = folk kommuniserer bare i sanntid
norm-minors_not_allowed = ingen skal skrive til en mindreårig på tomannshånd
norm-direct_yes = folk kan skrive til én person på tomannshånd
