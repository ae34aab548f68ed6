# What there is to do: in lists, and in people's own calendars. Nobody but those who work in the service is named.

duty-calendar = Duties
duty-overdue = Past its deadline: { $what }
duty-asked = Asked for by rule { $rule }: { $title }
duty-bearer = For: { $bearer }
duty-substitute = Steps in: { $substitute }

duty-monitoring_visit = Look into the group
duty-presence = Write something in the group
duty-unanswered_message = { $count ->
        [one] Answer the message that waits
       *[other] Answer the { $count } messages that wait
    }
duty-incident_escalation = { $count ->
        [one] Pass on what happened in the group to those who must know
       *[other] Pass on the { $count } things that happened in the group to those who must know
    }
duty-agreement_review = Go through the group agreement together
duty-settings_review = Go through the privacy settings of { $subject }
duty-information_verification = Check that { $subject } is still right
duty-evidence_renewal = Renew the evidence of what { $subject } can do
duty-confidentiality_reminder = Remind the group that what is said there stays there
duty-pending_acceptance = { $count ->
        [one] Ask one member to read and accept the group agreement
       *[other] Ask { $count } members to read and accept the group agreement
    }
duty-acceptance_at_majority = { $count ->
        [one] Ask one member who has come of age to accept the group agreement
       *[other] Ask { $count } members who have come of age to accept the group agreement
    }
duty-policy_review = Go through the privacy policy
duty-content_export = Let members take along what is theirs
duty-closing_actions = Say goodbye and close the group
duty-retention_deletion = Delete what was written in the group
