# HON-06: norms that cannot both hold.

HON-06 = Norms can hold together
    .why = When two norms cannot both be kept, nobody can rely on either of them.
    .remedy = Decide which of them you mean, and change the other.
    .note = Every combination of the norms was tried beforehand. A norm that is not declared may be anything.
    .pair = These two cannot both hold: { $norms }.
    .triple = These three cannot all hold: { $norms }.

# Norms, as they stand in that list.
norm-level_anonymous = people are anonymous
norm-level_pseudonymous_self = nobody has checked people's chosen names
norm-channel_anonymous = people are anonymous on the channel
norm-channel_pseudonymous_self = nobody has checked people's chosen names on the channel
norm-checked_yes = the service checks who people are
norm-permission_practitioner = a practitioner may record with consent
norm-permission_all = the group may be recorded when all consent
norm-shows_yes = pictures or sound may be recorded
norm-records_yes = the privacy policy says that sound or pictures are recorded
norm-seen_pair = only two people see what is written
norm-seen_practitioner_only = only practitioners see what is written
norm-stays_pair = only two people may know what is said
norm-stays_practitioner_only = only practitioners may know what is said
norm-together_yes = members talk and work with each other
norm-observers_yes = people may follow without writing
norm-ai_no = machines may not take part in the group
norm-assistant_yes = a machine takes part on the channel
norm-moderation_before = posts are looked at before others see them
norm-live_yes = people only communicate in real time
norm-minors_not_allowed = nobody may write to a minor in private
norm-direct_yes = people can write to one person in private
