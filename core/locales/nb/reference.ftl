# Regeloversikta.

reference-title = Reglene
reference-version = Katalog
reference-intro = Hvert eksempel er endringer i startdokumentet for bruksmåten, et dokument uten funn.
