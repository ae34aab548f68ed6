# Rules about exceptions: findings that do not count, because somebody decided so.

SUP-01 = An exception has a reason
    .why = Somebody who reads the exception later must be able to see why it was made, and whether that still holds.
    .remedy = Write down why the finding does not count, or take the exception out.
    .no-reason = This exception from { $rule } gives no reason, so it has no effect.
    .no-reason-settings = Exception number { $entry } in the settings, from { $rule }, gives no reason, so it has no effect.
SUP-02 = An exception is still valid
    .why = An exception with an end was meant for a time. After that it must be decided anew.
    .remedy = Mend what the rule asks for, or decide anew and set a later day.
    .over = This exception from { $rule } was valid until { $date } and has no effect any more.
    .over-settings = Exception number { $entry } in the settings, from { $rule }, was valid until { $date } and has no effect any more.
SUP-03 = An exception names a rule that there can be exceptions from
    .why = An exception from a rule that does not exist, or that other rules check, has no effect.
    .remedy = Name the rule by its id, as it stands with the finding.
    .unknown = There is no rule with this id, so the exception has no effect.
    .unknown-settings = Exception number { $entry } in the settings names a rule that does not exist, so it has no effect.
    .elsewhere = { $rule } is checked by other rules, so this exception has no effect. Name one of them instead: { $others }.
    .elsewhere-settings = Exception number { $entry } in the settings names { $rule }, which other rules check, so it has no effect. Name one of them instead: { $others }.
    .itself = There are no exceptions from { $rule }, because it is a rule about exceptions.
    .itself-settings = Exception number { $entry } in the settings names { $rule }. There are no exceptions from it, because it is a rule about exceptions.
SUP-04 = An exception is needed
    .why = An exception that nothing needs any more can hide a new fault later.
    .remedy = Take the exception out.
    .unused = { $rule } finds nothing here, so this exception is not needed.
    .unused-settings = { $rule } finds nothing that exception number { $entry } in the settings is about, so it is not needed.
    .note = Whether an exception is needed can only be told when its rule has run: with the day of the check, and on a document that could be read.
