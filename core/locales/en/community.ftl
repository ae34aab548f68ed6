# What the article says of a community of interest.

K-01 = The aims take in being a community of interest
    .why = The aim of this mode is a community of interest.
    .remedy = Add the aim to `aims`.
    .missing = The aims do not name this one: { $aim } (`{ $value }`).
K-02 = Members can share knowledge
    .why = A community of interest shares knowledge.
    .remedy = Let members share or make something together.
    .no-sharing = Members cannot share knowledge on this channel.
K-04 = There is a plan for presence
    .why = Creating a presence online is the most important ability in this mode.
    .remedy = Write a plan for presence that says how many days may pass between two activities, and note who can do it, or make a plan for learning it.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-plan = There is no plan for how practitioners are present.
    .no-cadence = The plan does not say how many days may pass between two activities.
K-05 = Presence is kept up
    .why = A presence must be kept up, or members are left alone.
    .remedy = Be active in the group and note the day, or let the substitute step in.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-activity = The plan does not say when a practitioner was last active.
    .overdue = The last activity was { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. The plan allows at most { $promised ->
        [one] { $promised } day
       *[other] { $promised } days
    } between two activities.
K-06 = Presence counts most
    .why = Presence is the most important factor and ability in this mode.
    .remedy = Give presence the highest weight, or leave the weights out.
    .unweighted = No weight is given to presence.
    .outweighed = This ability has a higher weight than presence: { $ability }.
K-07 = Members can give a reliable picture of themselves
    .why = People must be able to give a reliable picture of themselves in the group.
    .remedy = Agree on the names that people take part with.
    .no-rule = The agreement does not say by what name people take part.
K-08 = Members can give an authentic picture of themselves
    .why = An authentic picture is only possible when nobody poses as somebody else.
    .remedy = Agree that nobody takes another person's identity.
    .not-forbidden = The agreement does not forbid posing as somebody else.
K-09 = A practitioner is attentive
    .why = Somebody must be attentive for people to be able to be themselves.
    .remedy = { shared-vouch-remedy }
    .unattested = Nobody vouches for following the community attentively.
    .expired = { shared-expired }
K-10 = The group is handled well
    .why = A practitioner must handle the group well, also when something goes wrong.
    .remedy = Say who moderates and by what criteria, what is passed on and to whom, and note who can handle groups, or make a plan for learning it.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-moderation = The agreement does not say who moderates and by what criteria.
    .no-escalation = The agreement does not say what is passed on, and to whom, when somebody is in danger or harassed.
K-11 = The group is followed regularly
    .why = A practitioner must visit the group regularly.
    .remedy = Say how many days may pass between two visits to the group, visit it, and note the day.
    .uncovered = { shared-uncovered }
    .lapsed = { shared-lapsed }
    .no-interval = The plan does not say how many days may pass between two visits to the group.
    .no-visit = The plan does not say when somebody last visited the group.
    .overdue = Somebody last visited the group { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. The plan allows at most { $promised ->
        [one] { $promised } day
       *[other] { $promised } days
    } between two visits.
