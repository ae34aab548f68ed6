# PRIV-44: om det trengst ei vurdering av personvernkonsekvensar.

PRIV-44 = Den som seier at det ikkje trengst ei vurdering av personvernkonsekvensar, har få teikn på høg risiko
    .why = To eller fleire av dei ni kriteria i retningslinjene tilseier til vanleg ei vurdering. Det gjer også grupper av mindreårige på plattformer som andre driv, og grupper under ei streng teieplikt.
    .remedy = Sjå på teikna med `cocareer dpia`, og gjer ei vurdering eller endre det som skaper risikoen.
    .proposed = Dokumentet seier at det ikkje trengst noka vurdering, men viser desse teikna: { $criteria }.
