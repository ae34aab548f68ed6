# Regeloversikta.

reference-title = Reglane
reference-version = Katalog
reference-intro = Kvart døme er endringar i startdokumentet for bruksmåten, eit dokument utan funn.
