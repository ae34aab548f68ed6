# What the command line says about groups: agreements, duties, answers and records.

cli-log-mistake = { $place }: the log has a mistake here: { $reason }
cli-log-kept = { $events ->
        [one] What stands before it counts: { $events } event.
       *[other] What stands before it counts: { $events } events.
    }

# Agreements.
cli-agreement-none = { $file }: there is no group agreement in it
cli-agreement-same = Nothing changed in what the agreement says.
cli-agreement-class-editorial = Only the way it is written has changed. Nobody is asked again.
cli-agreement-class-minor = Small changes: members are shown them, and nobody is asked again.
cli-agreement-class-major = Members are asked again about what has changed for them.
cli-agreement-raised = The service has decided that this change means more.
cli-agreement-not-lowered = the change of { $norm } means more than { $class }, so it stays as it is
cli-agreement-clean = Nothing to mend in the agreement, well done.

cli-status-at = As of { $at }, after { $events ->
        [one] { $events } event
       *[other] { $events } events
    }.
cli-status-phase-preparing = The group is being prepared.
cli-status-phase-open = The group is open.
cli-status-phase-closing = The group is coming to its end.
cli-status-phase-closed = The group is closed.
cli-status-version = Version { $version } of the agreement holds.
cli-status-no-version = The group has not adopted an agreement yet.
cli-status-other-version = The document has version { $version }. Let the group adopt it, or use the document of the version that holds.
cli-status-people = { $people ->
        [one] { $people } person takes part.
       *[other] { $people } people take part.
    }
cli-status-nothing-pending = Everybody has accepted what there is to accept.
cli-status-pending = These have something still to accept:
cli-status-pending-until = These have something still to accept; the first time runs out at { $until }:
cli-status-all-norms = the whole agreement
cli-status-restricted = { $member } reads only, until somebody takes that back.
cli-status-restricted-until = { $member } reads only, until { $until }.

cli-due-nothing = There is nothing to do.
cli-due-overdue = Past its deadline
cli-due-due_soon = Soon
cli-due-upcoming = Later
cli-due-bearer = for { $bearer }
cli-due-both = for { $bearer }; { $substitute } steps in
cli-due-nobody = for nobody yet: no one in the team has this role

# Answers.
cli-decide-allow = yes
cli-decide-deny = no
cli-decide-needs_information = not known yet
cli-decide-not_applicable = not covered by this policy
cli-decide-line = line { $line }
cli-decide-nearest = Nearest to it: { $role } may do it, from this mode on: { $mode }.
cli-decide-obligations = What goes with it:
cli-decide-by = by { $deadline }
cli-decide-steps = What would make it a yes:
cli-decide-holds-until = Ask again at { $until }: the answer may be another then.
cli-decide-no-request = line { $line } is no request: { $reason }
cli-decide-nothing = Nothing was asked: there is no request in the input.
cli-decide-not-from-this-log = Nothing was decided: what is behind the mistake could change every answer. Mend the log first.

# Records.
cli-record-mistake = { $place }: this is no record: { $reason }
cli-record-kept = { $records ->
        [one] What stands before it was looked at: { $records } record.
       *[other] What stands before it was looked at: { $records } records.
    }
cli-record-none = { $file }: there is no record in it
cli-replay-difference = { $field }: recorded { $recorded }, found { $found }
cli-replay-rule_set = the rules
cli-replay-request = the request
cli-replay-events = the number of events in the log
cli-replay-last_event = the last event in the log
cli-replay-outcome = the answer
cli-replay-reasons = the reasons
cli-replay-obligations = what goes with it
cli-replay-holds_until = how long it holds
cli-replay-same = { $records ->
        [one] The answer to { $records } request is what its record says.
       *[other] The answers to { $records } requests are what their records say.
    }
cli-replay-different = { $records ->
        [one] { $records } record was looked at
       *[other] { $records } records were looked at
    }, and { $differences ->
        [one] { $differences } thing differs.
       *[other] { $differences } things differ.
    }
cli-rehearse-change = before { $old }, with the draft { $new }
cli-rehearse-same = { $records ->
        [one] { $records } request was asked, and the draft gives the same answer.
       *[other] { $records } requests were asked, and the draft gives the same answers.
    }
cli-rehearse-different = { $records ->
        [one] { $records } request was asked
       *[other] { $records } requests were asked
    }, and the draft changes { $changes ->
        [one] { $changes } answer.
       *[other] { $changes } answers.
    }
cli-rehearse-short = { $records ->
        [one] { $records } request could not be asked: the log does not go so far.
       *[other] { $records } requests could not be asked: the log does not go so far.
    }

# Tests of answers.
cli-test-answer = { $field }: expected { $expected }, and it is { $found }
cli-test-field-outcome = the answer
cli-test-field-reasons = the reasons
cli-test-field-obligations = what goes with it
