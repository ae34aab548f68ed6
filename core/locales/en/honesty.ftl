# HON-01 and on: whether promises hold against everything else that is declared.

shared-promised-days = { $days ->
        [one] one day
       *[other] { $days } days
    }
shared-kept-days = { $kept ->
        [one] one day
       *[other] { $kept } days
    }

HON-01 = Whoever is promised to be anonymous is anonymous
    .why = People write other things when they believe that nobody can find out who they are. A promise that does not hold can hurt them.
    .remedy = Change what is collected or shown, or say how far people can be anonymous.
    .collected = People are promised that they are anonymous, but this is collected or kept here: { $identifiers }.
    .processed = People are promised that they are anonymous, but the privacy policy says that this is processed: { $identifiers }.
    .level = People are promised that they are anonymous, but in another place it says that they take part { $level }.
    .name-rule = People are promised that they are anonymous, but by the group agreement they take part { $form }.
    .identity-checked = People are promised that they are anonymous, but the privacy policy says how it is checked who they are.
    .age-checked = People are promised that they are anonymous, but their age is checked in a way that shows who they are.
    .national-id = People are promised that they are anonymous, but the privacy policy says that national identity numbers are used.
    .third-party = People are promised that they are anonymous, but somebody else operates the platform and knows their accounts.
    .recorded = People are promised that they are anonymous, but this is recorded, and people can be recognised in it: { $medium }.
    .member-list = People are promised that they are anonymous, but { $visibility } can see who takes part.
    .template = People are promised that they are anonymous, but a ready-made message shows this about them: { $identifiers }.
HON-02 = What is promised to be confidential is
    .why = People confide in others because they trust that it stays there.
    .remedy = Change who gets to know it, or say to people how far it stays there.
    .visible = It is promised that what is said is not passed on, but { $visibility } can see it.
    .recipient = It is promised that what is said is not passed on, but the privacy policy names somebody who receives data and decides alone what to do with them.
    .operator = It is promised that what is said is not passed on, but the operator of the platform decides alone what to do with it.
    .template = It is promised that what is said is not passed on, but { $visibility } can see a ready-made message that shows this about a person: { $identifiers }.
    .praised = It is promised that what is said is not passed on, but practitioners recommend guidance seekers in public, which shows who gets guidance.
HON-03 = What is promised not to be recorded is not
    .why = People speak freely when nothing is kept. A recording that they did not expect takes that away.
    .remedy = Record nothing, or tell people what is recorded and why.
    .recorded = It is promised that nothing is recorded, but the privacy policy says that this is: { $medium }.
    .allowed = It is promised that nothing is recorded, but the group agreement allows it.
    .ai = It is promised that nothing is recorded, but the group agreement allows machines that sum up or write down what is said.
    .assistant = It is promised that nothing is recorded, but a machine follows live talk on the channel.
HON-04 = What is promised to be deleted is, and in time
    .why = Who writes something personal counts on the day when it is gone.
    .remedy = Delete it in time, or promise the day that really holds.
    .longer = It is promised that data are deleted after { shared-promised-days }, but the privacy policy keeps data for { shared-kept-days }.
    .open-ended = It is promised that data are deleted, but for this purpose the privacy policy does not say after how many days.
    .archived = It is promised that data are deleted, but for this purpose the privacy policy keeps them in an archive.
    .recording = It is promised that data are deleted after { shared-promised-days }, but recordings of this are kept for { shared-kept-days }: { $medium }.
    .closing = It is promised that data are deleted after { shared-promised-days }, but the group agreement keeps what was written for { shared-kept-days }.
    .archive-duty = It is promised that data are deleted, but the privacy policy says that the law on archives applies, which can forbid it.
    .other-promise = It is promised that data are deleted after { shared-promised-days }, and in another place after { shared-kept-days }.
HON-05 = What is promised not to be shared is not
    .why = Whoever trusts a service with something about themselves has not chosen others to get it.
    .remedy = Stop sharing it, or say with whom it is shared.
    .visible = It is promised that data are not shared, but { $visibility } can see what is written.
    .member-list = It is promised that data are not shared, but everybody can see who takes part.
    .recipient = It is promised that data are not shared, but the privacy policy names somebody who receives them.
    .operator = It is promised that data are not shared, but the operator of the platform uses them for purposes of its own.
    .third-party = It is promised that data are not shared, but somebody else operates the platform, and the privacy policy does not say that they only follow instructions.
    .transfer = It is promised that data are not shared, but the privacy policy says that they are sent to another country.
    .tracker = It is promised that data are not shared, but the privacy policy names a cookie or another tracker.
    .statistics = It is promised that data are not shared, but the platform makes statistics about those who visit.
    .template = It is promised that data are not shared, but { $visibility } can see a ready-made message that shows this about a person: { $identifiers }.
