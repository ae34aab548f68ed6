# INFO-01 og vidare: kor lenge informasjon held, etter kva han handlar om.

INFO-01 = Informasjonen blir kontrollert så ofte som han treng
    .why = Ei stillingsannonse blir gammal på veker, ei yrkesskildring på år. Ein sluttdato langt fram gjer ikkje informasjon rett lenger.
    .remedy = { shared-check-remedy }
    .note = Kor ofte kvar type informasjon bør kontrollerast, er vårt framlegg, og ei teneste kan bruke sine eigne tal. I-11 spør om sluttdatoen er passert.
    .old = Det er { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan dette sist blei kontrollert. Slik informasjon bør kontrollerast på nytt etter høgst { $interval ->
        [one] éin dag
       *[other] { $interval } dagar
    }.
INFO-02 = Det rettleiarane sjølve legg ut og deler, blir kontrollert så ofte som det treng
    .why = Plikta til å vere nøyaktig og oppdatert er sterkast for det rettleiarane sjølve legg ut og deler.
    .remedy = { shared-check-remedy }
    .note = Kor ofte kvar type informasjon bør kontrollerast, er vårt framlegg, og ei teneste kan bruke sine eigne tal. I-12 spør om sluttdatoen er passert.
    .old = Ein rettleiar står bak dette, men det er { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } sidan informasjonen sist blei kontrollert. Slik informasjon bør kontrollerast på nytt etter høgst { $interval ->
        [one] éin dag
       *[other] { $interval } dagar
    }.
INFO-03 = Ingenting er oppgitt å gjelde lenger enn slik informasjon held
    .why = Ein sluttdato er ein lovnad til dei som les. Jo fortare noko endrar seg, jo kortare tid kan ein love at det gjeld.
    .remedy = Set ein tidlegare sluttdato, og kontroller informasjonen på nytt innan då.
    .note = Kor lenge kvar type informasjon held, er vårt framlegg, og ei teneste kan bruke sine eigne tal. Informasjon som bør kontrollerast på nytt alt no, tek INFO-01 og INFO-02 seg av.
    .long = Det er oppgitt at dette gjeld i { $promised ->
        [one] éin dag
       *[other] { $promised } dagar
    } etter at det blei kontrollert. Slik informasjon held i høgst { $interval ->
        [one] éin dag
       *[other] { $interval } dagar
    }.
INFO-04 = Det er oppgitt kva slags informasjon det er
    .why = Kor fort informasjon blir gammal, kjem an på kva han handlar om.
    .remedy = Vel den typen som passar best, til dømes ei ledig stilling, eit arrangement eller ei rettleiing.
    .no-kind = Det er ikkje oppgitt kva slags informasjon dette er, så ingen veit kor fort han blir gammal.
