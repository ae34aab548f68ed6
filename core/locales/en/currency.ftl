# INFO-01 and on: how long information holds, by kind.

INFO-01 = Information is checked as often as its kind asks for
    .why = A vacancy grows old in weeks, a description of an occupation in years. An end date that lies far ahead does not make information true for longer.
    .remedy = { shared-check-remedy }
    .note = How often each kind should be checked is our proposal, and a service can set its own numbers. Whether the end date is over is asked by I-11.
    .old = This was last checked { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. Information of this kind should be checked again after at most { $interval ->
        [one] { $interval } day
       *[other] { $interval } days
    }.
INFO-02 = What practitioners post and share themselves is checked as often as its kind asks for
    .why = The duty to be right and up to date is strongest for what practitioners post and share themselves.
    .remedy = { shared-check-remedy }
    .note = How often each kind should be checked is our proposal, and a service can set its own numbers. Whether the end date is over is asked by I-12.
    .old = A practitioner stands behind this, but it was last checked { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago. Information of this kind should be checked again after at most { $interval ->
        [one] { $interval } day
       *[other] { $interval } days
    }.
INFO-03 = Nothing is said to be valid longer than information of its kind holds
    .why = An end date is a promise to those who read. The faster something changes, the shorter it can be promised to hold.
    .remedy = Set an earlier end date, and check the item again by then.
    .note = How long each kind holds is our proposal, and a service can set its own numbers. An item that should be checked again already now is left to INFO-01 and INFO-02.
    .long = This is said to be valid for { $promised ->
        [one] { $promised } day
       *[other] { $promised } days
    } after it was checked. Information of this kind holds for at most { $interval ->
        [one] { $interval } day
       *[other] { $interval } days
    }.
INFO-04 = Each item says what kind of information it is
    .why = How fast information grows old depends on what it is about.
    .remedy = Choose the kind that fits best, such as a vacancy, an event or a guide.
    .no-kind = It is not said what kind of information this is, so nobody knows how fast it grows old.
