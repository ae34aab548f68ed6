# Regeloversikta.

reference-title = Reglene
reference-version = Katalog
reference-intro = Hvert eksempel er endringer i startdokumentet for bruksmåten, et dokument uten funn.

# What a rule's page says beyond the words of the command line.
cli-note = merknad
cli-checked-by = blir kontrollert av
cli-not-checked = ingen data kan vise det
cli-at-run-time = tekstkontrollen, eller avgjørelser om hva folk kan gjøre
cli-floor = ikke lavere enn { $severity } uten grunn
cli-suppress = slik setter du regelen til side
cli-suppress-reason = Skriv her hvorfor det er greit
cli-suppress-how = I dokumentet, i den delen det gjelder, med grunn og siste dag:
cli-suppress-settings = Eller i `cocareer.toml`, for alle dokumenter i mappen:
reference-by-mode = Etter bruksmåte
reference-by-family = Etter tema
