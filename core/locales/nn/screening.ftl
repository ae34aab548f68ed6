# Det avsendaren av ein tekst får vite. Det tek aldri opp att det som blei funne.

screening-outcome-warn = Sjå over teksten ein gong til før du sender han.
screening-outcome-hold = Nokon frå tenesta ser på teksten din før andre kan sjå han.
screening-outcome-block = Teksten din er ikkje send.
screening-outcome-opaque = Teksten din kunne ikkje lesast, så ingenting er kjent om han.

screening-seen-text-01 = Det ser ut til at det står eit fødselsnummer eller eit liknande nummer i teksten.
screening-advice-text-01 = Ta nummeret bort. Tenesta spør om det på ein trygg stad dersom ho treng det.
screening-seen-text-02 = Det ser ut til at det står eit kontonummer eller eit kortnummer i teksten.
screening-advice-text-02 = Ta nummeret bort. Ingen her treng det.
screening-seen-text-03 = Det ser ut til at teksten seier korleis ein kan nå nokon, til dømes eit telefonnummer eller ei e-postadresse.
screening-advice-text-03 = Tenk på kven som kan sjå det, no og seinare. Gjeld det ein annan, så spør den personen først.
screening-seen-text-04 = Det ser ut til at teksten seier kvar nokon bur, kva dei køyrer, eller når dei er fødde.
screening-advice-text-04 = Ta det bort, eller sei det mindre nøyaktig, til dømes byen eller alderen.
screening-seen-text-05 = Det står nummeret til ein organisasjon eller ei maskin i teksten.
screening-advice-text-05 = Det er som regel greitt. Sjå på det dersom det kan peike på éin person.
screening-seen-text-06 = Det står eit ord i teksten som denne staden har på lista si.
screening-advice-text-06 = Sei det på ein annan måte, eller spør ein rettleiar kvifor ordet står på lista.
screening-seen-text-07 = Det ser ut til at namnet på nokon i gruppa står i ein tekst som går ut av gruppa.
screening-advice-text-07 = Gruppa er einig om at det som blir sagt, blir i gruppa. Ta namnet bort, eller spør den personen først.
screening-seen-text-08 = Teksten er lengre enn gruppa er einig om.
screening-advice-text-08 = Gjer han kortare, eller del han.
screening-seen-text-09 = Det ser ut til at teksten er på eit språk som gruppa ikkje er einig om.
screening-advice-text-09 = Skriv på eit av språka til gruppa, eller spør gruppa om dette også er greitt.
screening-seen-text-10 = Det står ei lenkje i teksten som gruppa ikkje er einig om.
screening-advice-text-10 = Ta lenkja bort, eller bruk ein av stadene som gruppa har nemnt.
screening-seen-text-11 = Teksten er skriven med store bokstavar. Mange les det som roping.
screening-advice-text-11 = Skriv med små bokstavar.
screening-seen-text-12 = Ein bokstav eller eit teikn er teke opp att mange gonger.
screening-advice-text-12 = Éin gong er nok. Program som les opp tekst, tek opp att kvart teikn.
screening-seen-text-13 = Teksten er kryptert eller kan ikkje lesast.
screening-advice-text-13 = Send han som vanleg tekst dersom nokon skal sjå på han.
screening-seen-norm-23 = Teksten lovar noko som ingen kan vere sikker på, til dømes full anonymitet.
screening-advice-norm-23 = Sei kva tenesta gjer, og kva ho ikkje kan love.
screening-seen-other = Det er noko i teksten som gruppa er einig om å unngå.
screening-advice-other = Les avtalen til gruppa, eller spør ein rettleiar.
