# Regler om tekster i et engasjement.

INFO-05 = Informasjonen er lett nok å lese for dem den er til
    .why = Informasjon som er tung å lese, når færrest av dem som trenger den mest.
    .remedy = Del opp lange setninger, velg kortere ord, og forklar de ordene som må være der.
    .note = Kontrollen teller ord, setninger og lange ord (LIX). Den vet ingenting om hva teksten betyr, og sier ingenting om en kort tekst eller en tekst på finsk.
    .hard = Teksten har lesbarhetsindeksen (LIX) { $lix }. For dem teksten er til, er { $limit } det høyeste.
TEXT-28 = En gruppe som tillater lenker til bestemte nettsteder, navngir dem
    .why = Når ingen nettsteder er navngitt, er ingen lenker tillatt, og det har knapt noen ment.
    .remedy = Skriv hvilke nettsteder lenker kan føre til, eller at lenker er tillatt eller ikke tillatt.
    .no-hosts = Lenker er tillatt til bestemte nettsteder, men ingen nettsteder er navngitt.
