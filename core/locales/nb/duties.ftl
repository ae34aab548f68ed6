# Det som skal gjøres: i lister, og i folks egne kalendere. Ingen andre enn de som arbeider i tjenesten, blir nevnt.

duty-calendar = Gjøremål
duty-overdue = Over fristen: { $what }
duty-asked = Regel { $rule } ber om det: { $title }
duty-bearer = For: { $bearer }
duty-substitute = Tar over ved fravær: { $substitute }

duty-monitoring_visit = Se innom gruppa
duty-presence = Skriv noe i gruppa
duty-unanswered_message = { $count ->
        [one] Svar på meldingen som venter
       *[other] Svar på de { $count } meldingene som venter
    }
duty-incident_escalation = { $count ->
        [one] Meld det som hendte i gruppa, videre til dem som må vite det
       *[other] Meld de { $count } tingene som hendte i gruppa, videre til dem som må vite det
    }
duty-agreement_review = Gå gjennom gruppeavtalen sammen
duty-settings_review = Gå gjennom personverninnstillingene i { $subject }
duty-information_verification = Kontroller at { $subject } fortsatt er riktig
duty-evidence_renewal = Forny dokumentasjonen på det { $subject } kan
duty-confidentiality_reminder = Minn gruppa om at det som blir sagt der, blir der
duty-pending_acceptance = { $count ->
        [one] Be én deltaker om å lese og godta gruppeavtalen
       *[other] Be { $count } deltakere om å lese og godta gruppeavtalen
    }
duty-acceptance_at_majority = { $count ->
        [one] Be én deltaker som er blitt myndig, om å godta gruppeavtalen
       *[other] Be { $count } deltakere som er blitt myndige, om å godta gruppeavtalen
    }
duty-policy_review = Gå gjennom personvernerklæringen
duty-content_export = La deltakerne få med seg det som er deres
duty-closing_actions = Ta farvel og avslutt gruppa
duty-retention_deletion = Slett det som er skrevet i gruppa
