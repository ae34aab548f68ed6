# TEAM-01 and on: whether the right people are there, and somebody else when they are not.

TEAM-01 = Those who work in a mode have the abilities that it asks for
    .why = An ability helps only where the work is done. A colleague who does not work there cannot make up for it.
    .remedy = Let somebody who has the abilities work in the mode too, or make a plan for those who work there to learn them.
    .note = Whether anybody in the team has an ability at all is asked by the rule about that ability. Who names no modes is taken to work in all of them.
    .elsewhere = Nobody who works with { $mode } has these abilities, although somebody else in the team does: { $abilities }.
TEAM-02 = No ability hangs on one person
    .why = People fall ill, go on holiday and change jobs. Those who ask for guidance should not be left alone then.
    .remedy = Let somebody else in the team learn this too, and put it in that person's plan, or agree on help from another service.
    .note = A plan for learning the ability counts as much as having it. Help that was agreed on with another service is not seen by the check. Who relies on that can set the finding aside with that as the reason.
    .alone = Only this person has these abilities, and nobody else plans to learn them: { $abilities }.
TEAM-03 = The one who steps in is able to do so
    .why = Members notice quickly when nobody is present. A substitute is of use only when it is another person, and one who can do the work.
    .remedy = Name somebody else who can keep up a presence, or make a plan for learning it.
    .note = Whether a substitute must be named is asked by the rules on moderation.
    .not-able = Nothing shows that the one who is to step in can create or keep up a presence, and that person does not plan to learn it.
    .same-person = The one who is to step in is the only one who leads or moderates the group. Nobody steps in for that person.
TEAM-04 = A group is followed as often as its stage asks for
    .why = A new group needs somebody who looks in every day. A group that keeps itself going can manage for longer.
    .remedy = Look in more often, or change the stage if the group has come further.
    .note = How often a group should be followed at each stage is our proposal, and a service can set its own numbers. For a group that is being prepared or that is ending there is no number.
    .rare = According to the plan, up to { $days ->
        [one] { $days } day
       *[other] { $days } days
    } can pass between two visits. At this stage of the group, it should be at most { $interval ->
        [one] { $interval } day
       *[other] { $interval } days
    }.
