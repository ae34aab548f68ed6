# What a group agrees on.

NORM-01 = The agreement has the four norms that every group needs
    .why = A group that works together agrees on confidentiality, on respect, on how members support each other, and on what type of communication it builds.
    .remedy = Write down with the group what is missing.
    .note = Other rules ask for the same, one for each norm: C-12 for confidentiality, C-15 for the type of communication, C-16 for support and C-17 for respect. That there is an agreement at all is asked by C-18.
NORM-02 = Confidentiality has limits and is no guarantee
    .why = Members should know beforehand what must be passed on. Nobody can promise for others that they will keep what they hear to themselves.
    .remedy = Write down what must be passed on and to whom, and say that everybody is asked to keep what they hear, not that everybody will.
    .no-limits = The norm of confidentiality does not say where it ends.
    .guarantee = The norm reads like a guarantee. A practitioner cannot promise for others.
    .note = The check looks for certain words in Norwegian and English. It cannot see every way of saying it, and texts in other languages are not looked at.
NORM-03 = Everybody who writes has accepted the agreement
    .why = The agreement is shared, and each member accepts it. Who joins has some days for it.
    .remedy = Go through the agreement with the member, or let the member read only until then. Add whoever accepted to the list of members.
    .not-accepted = This member can write but has not accepted the agreement, and the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } for doing so are over.
    .stranger = Somebody accepted the agreement who is not in the list of members.
    .note = Members who only accepted an older version are reported by C-18. Practitioners need not accept: they are bound by their work.
NORM-04 = A change that matters asks everybody again
    .why = Who accepted the agreement before it was changed has not accepted the change.
    .remedy = Give the agreement a new version and ask the members again, or correct the day.
    .older = The acceptance is older than the last major change, of { $date }.
NORM-05 = A practitioner moderates, and somebody can step in
    .why = A group needs a practitioner who looks after its norms. When the group goes on for long, somebody must be able to step in.
    .remedy = Name a moderator who is a practitioner or moderator in the team, and a second one or a substitute.
    .no-moderator = The agreement does not say who moderates.
    .no-practitioner = None of the moderators is a practitioner or moderator in the team.
    .no-substitute = There is only one moderator and no substitute, and the group is open for more than { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .note = A group without a first day is thought to have been open for long.
NORM-06 = A practitioner visits the group regularly
    .why = What goes wrong in a group is noticed when somebody looks in.
    .remedy = Say how many days may pass between two visits to the group, visit it, and note the day.
    .no-interval = There is no plan for how often somebody visits the group.
    .no-visit = The plan does not say when somebody last visited the group.
    .overdue = Somebody last visited the group { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. The plan allows at most { $promised ->
        [one] { $promised } day
       *[other] { $promised } days
    } between two visits.
    .note = In a community of interest K-11 asks for the same, and more firmly.
NORM-07 = Presence is planned and kept up
    .why = Presence is what matters most in a community of interest.
    .remedy = Say how many days may pass between two activities, be active, and note the day.
    .note = Other rules ask for the same: K-04 for the plan, and K-05 for keeping it.
NORM-08 = What follows a breach goes from mild to strong
    .why = People learn norms when a breach is first met mildly. The strongest step comes last.
    .remedy = Put the steps in order, from a private word to removal. If something leads straight to removal, say what.
    .no-ladder = The agreement does not say what follows a breach.
    .out-of-order = The steps do not go from mild to strong.
    .straight-removal = Removal is the first step, and the agreement does not say what is so severe.
    .no-removal = The steps do not end with removal.
    .note = It is good to say how to appeal as well; this rule does not ask for it.
NORM-09 = It is clear what is passed on, and to whom
    .why = On danger to life, worry for a child, harassment or crime somebody must act fast, and then it must be clear who.
    .remedy = Name whom to reach, and what sets it off.
    .no-plan = The agreement does not say what is passed on, and to whom, when something serious happens.
    .no-contacts = The agreement does not say whom to reach when something serious happens.
    .uncovered = The agreement does not say that these are passed on: { $triggers }.
NORM-10 = The group records nothing that the privacy policy rules out
    .why = The privacy policy says what is recorded. What people read there must also hold in the group.
    .remedy = Forbid the recording in the agreement, or change the privacy policy and tell people before anything is recorded.
    .looser = The agreement allows recording, but the privacy policy says that this is not recorded: { $medium }.
NORM-11 = The names in the group fit the anonymity that people are told of
    .why = Who is told one thing in one place and something else in another cannot know how well others can know them.
    .remedy = Let both say the same.
    .contradicted = By the agreement people take part { $form }, but here they are told that they take part { $level }.
NORM-12 = Chosen names need something that keeps them reliable
    .why = Members must be able to give a reliable and authentic picture of themselves, also under a chosen name.
    .remedy = Say what keeps pictures of oneself reliable, such as that a moderator knows who is behind a name.
    .unsaid = People take part under a chosen name, and the agreement does not say what keeps that reliable.
