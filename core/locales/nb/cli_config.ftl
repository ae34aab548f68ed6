# Det kommandolinjen sier om innstillinger og tidligere funn.

cli-house-rule = en av tjenestens egne regler

cli-config-no-file = Ingen cocareer.toml er brukt her.
cli-config-files = Innstillinger fra { $files }
cli-config-default = standard
cli-config-flag = gitt med { $flag }

cli-why-rule = { $rule }: { $title }
cli-why-catalogue = i seg selv: { $severity }
cli-why-floor = lavest uten en grunn: { $severity }
cli-why-elsewhere = andre regler krever det samme og sjekker det: { $others }
cli-why-untestable = ingen sjekk kan prøve denne regelen
cli-why-at-run-time = denne regelen blir avgjort underveis, ikke når et dokument blir kontrollert
cli-why-level = { $place }: { $severity } for { $select }
cli-why-level-elsewhere = { $place }: { $severity } for { $select }, men ikke her
cli-why-suppression = { $place }: funn ved { $pointer } teller ikke
cli-why-suppression-elsewhere = { $place }: funn ved { $pointer } teller ikke, men det gjelder ikke her
cli-why-reason = grunn: { $reason }
cli-why-until = til { $date }
cli-why-newer = kjører ikke: den kom med katalog { $since }, og det er bedt om { $version }
cli-why-less-sure = kjører ikke: den er mindre sikker ({ $confidence }) enn det er bedt om
cli-why-result = her: { $severity }
cli-why-off = slått av

cli-baseline-written = { $findings ->
        [one] { $findings } funn
       *[other] { $findings } funn
    } skrevet til { $file }.
cli-baseline-pruned = { $gone ->
        [one] { $gone } linje
       *[other] { $gone } linjer
    } tatt ut av { $file }, { $left } igjen.
cli-baseline-gone = { $file }, { $pointer }: { $rule } finner ikke lenger noe der.
cli-baseline-no-file = { $file }, { $pointer }: dokumentet for { $rule } finnes ikke lenger.
cli-baseline-no-rule = { $file }, { $pointer }: det finnes ingen regel { $rule }.
cli-baseline-audited = { $entries ->
        [one] { $entries } linje
       *[other] { $entries } linjer
    }: { $useless } til ingen nytte, { $unchecked } om dokumenter som ikke ble sett på.

# Det kommandolinjen sier om tester.
cli-test-none = Her er det ingen test: ingen fil slutter på .cocareer-test.yaml eller .cocareer-test.json.
cli-test-failed = Feilet: { $file }, { $test }
cli-test-missing = ikke funnet: { $finding }
cli-test-unexpected = ikke ventet: { $finding }: { $message }
cli-test-summary = { $tests ->
        [one] { $tests } test
       *[other] { $tests } tester
    }: { $failed } feilet, { $broken } lot seg ikke kjøre.
cli-test-never-seen = ingen test ser på: { $rules }
cli-test-never-broken = ingen test bryter: { $rules }
cli-test-never-kept = ingen test følger: { $rules }
cli-test-coverage = { $covered } av { $rules ->
        [one] { $rules } regel
       *[other] { $rules } regler
    } er sett både brutt og fulgt: { $percent } %.
cli-test-too-little = Det er mindre enn de { $least } % som det er bedt om.
