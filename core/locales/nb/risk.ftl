# PRIV-44: om det trengs en vurdering av personvernkonsekvenser.

PRIV-44 = Den som sier at det ikke trengs en vurdering av personvernkonsekvenser, har få tegn på høy risiko
    .why = To eller flere av de ni kriteriene i retningslinjene tilsier vanligvis en vurdering. Det gjør også grupper av mindreårige på andres plattformer og grupper under en streng taushetsplikt.
    .remedy = Se på tegnene med `cocareer dpia`, og gjør en vurdering eller endre det som skaper risikoen.
    .proposed = Dokumentet sier at det ikke trengs noen vurdering, men viser disse tegnene: { $criteria }.
