# Regeloversikta.

reference-title = Reglane
reference-version = Katalog
reference-intro = Kvart døme er endringar i startdokumentet for bruksmåten, eit dokument utan funn.

# What a rule's page says beyond the words of the command line.
cli-note = merknad
cli-checked-by = blir kontrollert av
cli-not-checked = ingen data kan vise det
cli-at-run-time = tekstkontrollen, eller avgjerder om kva folk kan gjere
cli-floor = ikkje lågare enn { $severity } utan grunn
cli-suppress = slik set du regelen til side
cli-suppress-reason = Skriv her kvifor det er greitt
cli-suppress-how = I dokumentet, i den delen det gjeld, med grunn og siste dag:
cli-suppress-settings = Eller i `cocareer.toml`, for alle dokument i mappa:
reference-by-mode = Etter bruksmåte
reference-by-family = Etter tema
