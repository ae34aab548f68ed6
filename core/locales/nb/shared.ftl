# Tekster som flere regler deler.

shared-uncovered = Ingen i teamet har denne ferdigheten, og ingen har planer om å lære det: { $ability }.
shared-lapsed = Det som viste denne ferdigheten, gjaldt til og med { $date }, og ingen har planer om å fornye det: { $ability }.
shared-ability-remedy = Noter hvem som har ferdigheten, og hva som viser det, eller lag en plan for å lære det.
shared-expired = Det noen gikk god for her, gjaldt til og med { $date }.
shared-vouch-remedy = Be noen som har ansvaret, om å gå god for dette og oppgi rolle, dato og sluttdato.
shared-check-remedy = Kontroller informasjonen på nytt, og skriv når den er kontrollert, og hvor lenge den gjelder.
