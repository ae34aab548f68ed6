# Det kommandolinja seier om innstillingar og tidlegare funn.

cli-house-rule = ein av dei eigne reglane til tenesta

cli-config-no-file = Inga cocareer.toml er brukt her.
cli-config-files = Innstillingar frå { $files }
cli-config-default = standard
cli-config-flag = gitt med { $flag }

cli-why-rule = { $rule }: { $title }
cli-why-catalogue = i seg sjølv: { $severity }
cli-why-floor = lågast utan ein grunn: { $severity }
cli-why-elsewhere = andre reglar krev det same og sjekkar det: { $others }
cli-why-untestable = ingen sjekk kan prøve denne regelen
cli-why-at-run-time = denne regelen blir avgjord undervegs, ikkje når eit dokument blir kontrollert
cli-why-level = { $place }: { $severity } for { $select }
cli-why-level-elsewhere = { $place }: { $severity } for { $select }, men ikkje her
cli-why-suppression = { $place }: funn ved { $pointer } tel ikkje
cli-why-suppression-elsewhere = { $place }: funn ved { $pointer } tel ikkje, men det gjeld ikkje her
cli-why-reason = grunn: { $reason }
cli-why-until = til { $date }
cli-why-newer = køyrer ikkje: han kom med katalog { $since }, og det er bede om { $version }
cli-why-less-sure = køyrer ikkje: han er mindre sikker ({ $confidence }) enn det er bede om
cli-why-result = her: { $severity }
cli-why-off = slått av

cli-baseline-written = { $findings ->
        [one] { $findings } funn
       *[other] { $findings } funn
    } skrive til { $file }.
cli-baseline-pruned = { $gone ->
        [one] { $gone } linje
       *[other] { $gone } linjer
    } tekne ut av { $file }, { $left } att.
cli-baseline-gone = { $file }, { $pointer }: { $rule } finn ikkje lenger noko der.
cli-baseline-no-file = { $file }, { $pointer }: dokumentet for { $rule } finst ikkje lenger.
cli-baseline-no-rule = { $file }, { $pointer }: det finst ingen regel { $rule }.
cli-baseline-audited = { $entries ->
        [one] { $entries } linje
       *[other] { $entries } linjer
    }: { $useless } til inga nytte, { $unchecked } om dokument som ikkje blei sett på.

# Det kommandolinja seier om testar.
cli-test-none = Her er det ingen test: inga fil sluttar på .cocareer-test.yaml eller .cocareer-test.json.
cli-test-failed = Feila: { $file }, { $test }
cli-test-missing = ikkje funne: { $finding }
cli-test-unexpected = ikkje venta: { $finding }: { $message }
cli-test-summary = { $tests ->
        [one] { $tests } test
       *[other] { $tests } testar
    }: { $failed } feila, { $broken } lét seg ikkje køyre.
cli-test-never-seen = ingen test ser på: { $rules }
cli-test-never-broken = ingen test bryt: { $rules }
cli-test-never-kept = ingen test følgjer: { $rules }
cli-test-coverage = { $covered } av { $rules ->
        [one] { $rules } regel
       *[other] { $rules } reglar
    } er sette både brotne og følgde: { $percent } %.
cli-test-too-little = Det er mindre enn dei { $least } % som det er bede om.
