# Reglar om tekstar i eit engasjement.

INFO-05 = Informasjonen er lett nok å lese for dei han er til
    .why = Informasjon som er tung å lese, når færrast av dei som treng han mest.
    .remedy = Del opp lange setningar, vel kortare ord, og forklar dei orda som må vere der.
    .note = Kontrollen tel ord, setningar og lange ord (LIX). Han veit ingenting om kva teksten tyder, og seier ingenting om ein kort tekst eller ein tekst på finsk.
    .hard = Teksten har lesbarheitsindeksen (LIX) { $lix }. For dei teksten er til, er { $limit } det høgste.
TEXT-28 = Ei gruppe som tillèt lenkjer til visse nettstader, nemner dei
    .why = Når ingen nettstader er nemnde, er ingen lenkjer tillatne, og det har knapt nokon meint.
    .remedy = Skriv kva nettstader lenkjer kan føre til, eller at lenkjer er tillatne eller ikkje tillatne.
    .no-hosts = Lenkjer er tillatne til visse nettstader, men ingen nettstader er nemnde.
