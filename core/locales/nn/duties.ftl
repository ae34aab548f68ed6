# Det som skal gjerast: i lister, og i eigne kalendrar. Ingen andre enn dei som arbeider i tenesta, blir nemnde.

duty-calendar = Gjeremål
duty-overdue = Over fristen: { $what }
duty-asked = Regel { $rule } ber om det: { $title }
duty-bearer = For: { $bearer }
duty-substitute = Tek over ved fråvær: { $substitute }

duty-monitoring_visit = Sjå innom gruppa
duty-presence = Skriv noko i gruppa
duty-unanswered_message = { $count ->
        [one] Svar på meldinga som ventar
       *[other] Svar på dei { $count } meldingane som ventar
    }
duty-incident_escalation = { $count ->
        [one] Meld det som hende i gruppa, vidare til dei som må vite det
       *[other] Meld dei { $count } tinga som hende i gruppa, vidare til dei som må vite det
    }
duty-agreement_review = Gå gjennom gruppeavtalen saman
duty-settings_review = Gå gjennom personverninnstillingane i { $subject }
duty-information_verification = Kontroller at { $subject } framleis er rett
duty-evidence_renewal = Forny dokumentasjonen på det { $subject } kan
duty-confidentiality_reminder = Minn gruppa om at det som blir sagt der, blir der
duty-pending_acceptance = { $count ->
        [one] Be éin deltakar om å lese og godta gruppeavtalen
       *[other] Be { $count } deltakarar om å lese og godta gruppeavtalen
    }
duty-acceptance_at_majority = { $count ->
        [one] Be éin deltakar som er blitt myndig, om å godta gruppeavtalen
       *[other] Be { $count } deltakarar som er blitt myndige, om å godta gruppeavtalen
    }
duty-policy_review = Gå gjennom personvernfråsegna
duty-content_export = La deltakarane få med seg det som er deira
duty-closing_actions = Ta farvel og avslutt gruppa
duty-retention_deletion = Slett det som er skrive i gruppa
