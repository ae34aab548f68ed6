# PRIV-23 to PRIV-26 and PRIV-43: reviews of privacy settings, and who sees what.

PRIV-23 = The last review of the privacy settings is recent
    .why = Platforms change their settings often. What was right last year may let more people see more today.
    .remedy = Go through the settings of the platform again, and note the day and who did it.
    .note = Whether there is a review with a day and a reviewer, and whether the day for the next one is over, is asked by O-13. This rule also holds when the next review is planned for later.
    .old = These settings were last reviewed { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. At most { $interval ->
        [one] { $interval } day
       *[other] { $interval } days
    } should pass between two reviews.
PRIV-24 = The privacy settings were reviewed after the platform changed them
    .why = A review tells how the settings were on its day. When the platform changes them, nobody knows any longer how they are.
    .remedy = Go through the settings of the platform again, and note the day and who did it.
    .note = The check only knows the changes that somebody has noted in `settings_changed_on`.
    .changed = The settings of the platform `{ $platform }` changed on { $changed }, but were last reviewed on { $reviewed }.
PRIV-25 = The privacy policy keeps what a group writes inside the group
    .why = Confidential group discussions are an ethical question. Nothing is confidential when everybody on the net can read along.
    .remedy = Let only members or invited people see what is written, and say so in the policy.
    .note = What each channel says of itself is asked by C-12.
    .public = According to the privacy policy, everybody on the net sees what the group writes.
PRIV-26 = Only those who need it see who takes part
    .why = That somebody asks for guidance can say a lot about that person, for example to an employer.
    .remedy = Hide the list of those who take part, or show it to fewer people.
    .note = In a group the members see each other, and that is how it should be. There the list should only be hidden from others. Where a stricter duty of secrecy holds, PRIV-43 asks for more.
    .public = Everybody on the net can see who takes part.
    .others = Those who ask for guidance here talk with a practitioner alone, but other people can see that they take part.
PRIV-43 = Who takes part stays secret where the duty of secrecy asks for it
    .why = In the labour and welfare administration and in the social services, even the fact that somebody is a client is secret.
    .remedy = Hide the list of those who take part from everybody but the practitioners.
    .note = Usually a list of members is looked at less strictly, see PRIV-26. The check does not know whether a person has agreed that others may know. Whoever relies on that can note it where findings are set aside.
    .visible = People other than the practitioners can see who takes part, although the duty of secrecy named here covers who the clients are.
