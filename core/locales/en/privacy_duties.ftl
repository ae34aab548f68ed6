# PRIV-36 to PRIV-42: contracts, machines, children, reviews and archives.

PRIV-36 = The contract with a processor settles what it must
    .why = A company that handles people's data for a service may only do what the contract says. What the contract does not say, nobody can hold it to.
    .remedy = Add to the contract what is missing, and note here what it settles.
    .note = The check looks at what is noted of contracts with the operators of platforms. It has not read the contracts, and it does not know those with other recipients. Whether there is a contract at all is asked by PRIV-12.
    .incomplete = It is not noted that the contract with this processor settles: { $terms }.
PRIV-37 = People are told when a machine answers or matches
    .why = Whoever writes here should know whether a machine or a human being answers, and how the machine arrives at what it says.
    .remedy = Write in the privacy policy that a machine is used and how it works, or switch it off on the channel.
    .note = Whether the supplier of the machine is among the recipients cannot be seen from names. Whether the policy says anything of machines at all is asked by O-12.
    .denied = A machine answers, sums up or matches on this channel, but the privacy policy says that nothing of the kind is used.
    .undeclared = A machine answers, sums up or matches on this channel, but no privacy policy says so.
    .unexplained = A machine is used on a channel, but the privacy policy does not explain how it works.
PRIV-38 = Those who choose nothing are seen by few
    .why = Most people never change a setting. Therefore the narrowest choice should hold until somebody chooses a wider one.
    .remedy = Let the narrowest choice hold from the start, and let people choose a wider one themselves.
    .note = Where a group could not do its work with the narrowest choice, the finding can be set aside with that as the reason.
    .wide = What holds here when people choose nothing lets more people see than the narrowest choice they have.
PRIV-39 = The exemption for private life does not cover the service
    .why = What members do for themselves, outside the service, is private. What the service does is not, even when everybody else on the channel acts as a private person.
    .remedy = Treat everything that the service does on the channel as covered by the privacy rules, and tell the members about groups that they make for themselves.
    .note = No data can show this: it is about what the rules cover, not about something that can be declared. Groups that members make without a practitioner are outside it. It is useful to say so in the group agreement.
PRIV-40 = Minors get a privacy policy that they understand
    .why = People have a right to be told in words they understand, and children need simpler words than adults.
    .remedy = Write a version for children and young people, have some of them read it, and note that it is there.
    .note = The youngest age that is given anywhere counts. Where none is given, people in education are taken for minors. Whether the text can be understood, only its readers can tell.
    .minors = People can take part from the age of { $age }, but it is not noted that there is a privacy policy for children and young people.
    .pupils = This belongs to education, and no age is given, so minors may take part. It is not noted that there is a privacy policy for children and young people.
PRIV-41 = The privacy policy is gone through in time
    .why = Services and platforms change, and a policy that nobody looks at slowly becomes untrue.
    .remedy = Go through the policy, and set the day by which to do so again.
    .overdue = The privacy policy should have been gone through by { $date }.
    .old = The privacy policy has held for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, and no day is set for going through it. At most { $interval ->
        [one] { $interval } day
       *[other] { $interval } days
    } should pass.
PRIV-42 = No public body promises to delete what must be archived
    .why = The law on archives may forbid a public body to delete case documents. A promise that the law bars cannot be kept.
    .remedy = Find out what belongs to a case and must be archived, note what happens to that, and promise to delete only the rest.
    .note = The rule says nothing once some data go to an archive: then the service has looked at the duty. Whether each kind of data is in the right place, it cannot see. Whether a public body has looked at the duty at all is asked by O-12 where people talk with each other.
    .barred = It is promised here that data are deleted, but the law on archives applies, and nothing is archived.
    .unexamined = A public body promises here to delete data, but does not say whether the law on archives applies.
