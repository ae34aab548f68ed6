# Det avsenderen av en tekst får vite. Det gjentar aldri det som ble funnet.

screening-outcome-warn = Se over teksten en gang til før du sender den.
screening-outcome-hold = Noen fra tjenesten ser på teksten din før andre kan se den.
screening-outcome-block = Teksten din er ikke sendt.
screening-outcome-opaque = Teksten din kunne ikke leses, så ingenting er kjent om den.

screening-seen-text-01 = Det ser ut til at det står et fødselsnummer eller et lignende nummer i teksten.
screening-advice-text-01 = Ta nummeret bort. Tjenesten spør om det på et trygt sted hvis den trenger det.
screening-seen-text-02 = Det ser ut til at det står et kontonummer eller et kortnummer i teksten.
screening-advice-text-02 = Ta nummeret bort. Ingen her trenger det.
screening-seen-text-03 = Det ser ut til at teksten sier hvordan noen kan nås, for eksempel et telefonnummer eller en e-postadresse.
screening-advice-text-03 = Tenk på hvem som kan se det, nå og senere. Gjelder det en annen, så spør den personen først.
screening-seen-text-04 = Det ser ut til at teksten sier hvor noen bor, hva de kjører, eller når de er født.
screening-advice-text-04 = Ta det bort, eller si det mindre nøyaktig, for eksempel byen eller alderen.
screening-seen-text-05 = Det står nummeret til en organisasjon eller en maskin i teksten.
screening-advice-text-05 = Det er som regel greit. Se på det hvis det kan peke på én person.
screening-seen-text-06 = Det står et ord i teksten som dette stedet har på lista si.
screening-advice-text-06 = Si det på en annen måte, eller spør en veileder hvorfor ordet står på lista.
screening-seen-text-07 = Det ser ut til at navnet på noen i gruppa står i en tekst som går ut av gruppa.
screening-advice-text-07 = Gruppa er enig om at det som blir sagt, blir i gruppa. Ta navnet bort, eller spør den personen først.
screening-seen-text-08 = Teksten er lengre enn gruppa er enig om.
screening-advice-text-08 = Gjør den kortere, eller del den.
screening-seen-text-09 = Det ser ut til at teksten er på et språk som gruppa ikke er enig om.
screening-advice-text-09 = Skriv på et av språkene til gruppa, eller spør gruppa om dette også er greit.
screening-seen-text-10 = Det står en lenke i teksten som gruppa ikke er enig om.
screening-advice-text-10 = Ta lenken bort, eller bruk et av stedene som gruppa har nevnt.
screening-seen-text-11 = Teksten er skrevet med store bokstaver. Mange leser det som roping.
screening-advice-text-11 = Skriv med små bokstaver.
screening-seen-text-12 = En bokstav eller et tegn er gjentatt mange ganger.
screening-advice-text-12 = Én gang er nok. Programmer som leser opp tekst, gjentar hvert tegn.
screening-seen-text-13 = Teksten er kryptert eller kan ikke leses.
screening-advice-text-13 = Send den som vanlig tekst hvis noen skal se på den.
screening-seen-norm-23 = Teksten lover noe som ingen kan være sikker på, for eksempel full anonymitet.
screening-advice-norm-23 = Si hva tjenesten gjør, og hva den ikke kan love.
screening-seen-other = Det er noe i teksten som gruppa er enig om å unngå.
screening-advice-other = Les avtalen til gruppa, eller spør en veileder.
