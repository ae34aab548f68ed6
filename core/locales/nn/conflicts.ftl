# HON-06: normer som ikkje kan gjelde samtidig.

HON-06 = Normene kan gjelde samtidig
    .why = Når to normer ikkje kan haldast samtidig, kan ingen lite på nokon av dei.
    .remedy = Avgjer kven av dei de meiner, og endre den andre.
    .note = Alle kombinasjonar av normene er prøvde på førehand. Ei norm som ikkje er oppgitt, kan vere kva som helst.
    .pair = Desse to kan ikkje gjelde samtidig: { $norms }.
    .triple = Desse tre kan ikkje gjelde samtidig: { $norms }.

# Normer, slik dei står i den lista.
norm-level_anonymous = folk er anonyme
norm-level_pseudonymous_self = ingen har kontrollert dei sjølvvalde namna
norm-channel_anonymous = folk er anonyme i kanalen
norm-channel_pseudonymous_self = ingen har kontrollert dei sjølvvalde namna i kanalen
norm-checked_yes = tenesta kontrollerer kven folk er
norm-permission_practitioner = ein rettleiar kan gjere opptak med samtykke
norm-permission_all = det kan gjerast opptak når alle samtykkjer
norm-shows_yes = det kan gjerast opptak av bilete eller lyd
norm-records_yes = personvernfråsegna seier at det blir gjort opptak av lyd eller bilete
norm-seen_pair = berre to personar ser det som blir skrive
norm-seen_practitioner_only = berre rettleiarar ser det som blir skrive
norm-stays_pair = berre to personar skal få vite kva som blir sagt
norm-stays_practitioner_only = berre rettleiarar skal få vite kva som blir sagt
norm-together_yes = deltakarane snakkar og arbeider med kvarandre
norm-observers_yes = det er lov å følgje med utan å skrive
norm-ai_no = maskiner skal ikkje delta i gruppa
norm-assistant_yes = ei maskin deltek i kanalen
norm-moderation_before = innlegg blir sette på før andre ser dei
norm-live_yes = folk kommuniserer berre i sanntid
norm-minors_not_allowed = ingen skal skrive til ein mindreårig på tomannshand
norm-direct_yes = folk kan skrive til éin person på tomannshand
