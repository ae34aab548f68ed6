# Tekstar som fleire reglar deler.

shared-uncovered = Ingen i teamet har denne ferdigheita, og ingen har planar om å lære det: { $ability }.
shared-lapsed = Det som viste denne ferdigheita, galdt til og med { $date }, og ingen har planar om å fornye det: { $ability }.
shared-ability-remedy = Noter kven som har ferdigheita, og kva som viser det, eller lag ein plan for å lære det.
shared-expired = Det nokon gjekk god for her, galdt til og med { $date }.
shared-vouch-remedy = Be nokon som har ansvaret, om å gå god for dette og oppgi rolle, dato og sluttdato.
shared-check-remedy = Kontroller informasjonen på nytt, og skriv når han er kontrollert, og kor lenge han gjeld.
