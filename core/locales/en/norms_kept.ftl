# How a group's norms are kept up, and what they must fit.

NORM-13 = Nobody is kept from observing without a reason
    .why = Observing is a legitimate way to begin.
    .remedy = Add the role `observer`, or say why nobody may only observe.
    .note = Another rule asks for the same: G-04.
NORM-14 = New members are welcomed
    .why = Who is new needs help with getting in, with the technology and with the norms before taking part.
    .remedy = Write a welcome, offer help with the technology, or go through the norms with new members.
    .no-onboarding = The agreement does not say how new members are welcomed.
    .note = The plan for the group's work is asked for by C-08, C-09 and C-10.
NORM-15 = Minors meet employers or parents in the group only when that is thought through
    .why = Young people speak less openly when parents or employers are there, and what they say may be used elsewhere.
    .remedy = Meet employers and parents in a group of their own or at set times. If it must be one group, talk with the young people about it first.
    .together = Minors can be in the group together with { $guests }.
NORM-16 = Minors are protected
    .why = Where minors take part, their age must be known, guardians must hear of it when the minors are too young to consent alone, and adults should not write to them in private.
    .remedy = Say how young members can be, how guardians are told, and who may write to minors in private.
    .no-age = The group is for pupils or students, but nothing says how young members can be.
    .unknown-country = Nothing says how guardians are told. From what age young people may consent alone is not known here for this country, or no country is given.
    .no-guardian-information = Members can be younger than { $age }, the age from which they may consent alone, and nothing says how guardians are told.
    .adults-in-private = Every adult in the group may write to minors in private.
    .unruled = People can write to each other in private here, and nothing says who may write to minors.
    .note = Whether a particular guardian has accepted is not checked.
NORM-17 = The agreement is gone through now and then, and after an incident
    .why = Norms stay alive when the group takes them up again, above all after something has gone wrong.
    .remedy = Go through the agreement with the group, and note the day.
    .after-incident = The group has not gone through the agreement since the last incident.
    .old = The group last went through the agreement { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. It should do so within { $most ->
        [one] { $most } day
       *[other] { $most } days
    }.
    .never = The agreement has held for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } without being gone through again. That should happen within { $most ->
        [one] { $most } day
       *[other] { $most } days
    }.
NORM-18 = A group that is over is closed in an orderly way
    .why = Members should have a farewell, know what happens to what they wrote, and know where to turn.
    .remedy = Close the group as agreed and note the day, or set a new last day.
    .not-closed = The last day of the group was { $date }, and nothing says that it was closed.
NORM-19 = What is kept after the end fits the privacy policy
    .why = The privacy policy says how long data are kept. The agreement cannot promise something else.
    .remedy = Let the agreement and the privacy policy say the same.
    .longer = By the agreement what was written is kept for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after the end. The privacy policy keeps no data for more than { $most ->
        [one] { $most } day
       *[other] { $most } days
    }.
    .archived = By the agreement what was written is deleted after the end, but by the privacy policy everything goes to an archive.
NORM-20 = Members are reminded of confidentiality
    .why = Confidentiality holds when the group is reminded of it often.
    .remedy = Remind the group at the start of each session or at set times, and note the day.
    .no-reminder = The agreement does not say how often members are reminded of confidentiality.
    .too-rare = Members are reminded of confidentiality every { $days ->
        [one] day
       *[other] { $days } days
    }. It should be at least every { $most ->
        [one] day
       *[other] { $most } days
    }.
    .overdue = Members were last reminded of confidentiality { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. The agreement says every { $promised ->
        [one] day
       *[other] { $promised } days
    }.
NORM-21 = The group is no larger than what can be followed
    .why = In a small group everybody is seen. A practitioner can only follow so many.
    .remedy = Say how many members the group can have, and make a second group when there are more.
    .no-limit = The agreement does not say how many members the group can have.
    .large = The group can have { $planned } members. More than { $most } are hard to follow.
    .over-full = The group has { $there } members, but by the agreement it can have { $planned }.
NORM-22 = There is a rule for advertising
    .why = Employers and sellers are on the same platforms. Members should know what they will meet in the group.
    .remedy = Agree on whether people may advertise and recruit, and where.
    .unruled = The agreement has no rule for advertising and recruiting.
NORM-23 = No text promises what nobody can keep
    .why = Nothing on the net is wholly anonymous or wholly confidential. Who believes it may say more than is wise.
    .remedy = Say what you do and what you cannot know, without words that leave no room for doubt.
    .absolute = The text promises more than anybody can keep.
    .note = The check looks for certain words in Norwegian and English. It cannot see every way of saying it, and texts in other languages are not looked at.
NORM-24 = It is clear what happens when somebody uninvited answers
    .why = Now and then somebody answers who is no practitioner but looks like one. Members should know what to do then.
    .remedy = Write down what members and practitioners do when somebody answers in a practitioner's place.
    .no-route = The agreement does not say what happens when somebody uninvited answers in a practitioner's place.
NORM-25 = No more people see the group than its norm of confidentiality says
    .why = A promise that things stay among some people cannot be kept where more people read them.
    .remedy = Let fewer people see the channel, or say in the norm who can see it.
    .wider = The channel is seen by { $seen }, but what is said should stay with { $stays }.
    .wider-choice = People can choose that the channel is seen by { $seen }, but what is said should stay with { $stays }.
    .note = That everybody on the net can see a group's channel is reported by C-12.
