# What the sender of a text is told. It never repeats what was found.

screening-outcome-warn = Look at your text once more before you send it.
screening-outcome-hold = Somebody from the service looks at your text before others can see it.
screening-outcome-block = Your text has not been sent.
screening-outcome-opaque = Your text could not be read, so nothing is known about it.

screening-seen-text-01 = It looks as if there is a national identity number in the text.
screening-advice-text-01 = Take the number out. The service will ask for it in a safe place if it needs it.
screening-seen-text-02 = It looks as if there is an account number or a card number in the text.
screening-advice-text-02 = Take the number out. Nobody here needs it.
screening-seen-text-03 = It looks as if the text tells how to reach somebody, such as a phone number or an e-mail address.
screening-advice-text-03 = Think about who can see it, now and later. If it is about somebody else, ask that person first.
screening-seen-text-04 = It looks as if the text tells where somebody lives, what they drive, or when they were born.
screening-advice-text-04 = Take it out, or say it less exactly, such as the town or the age.
screening-seen-text-05 = There is the number of an organisation or of a machine in the text.
screening-advice-text-05 = That is usually fine. Look at it if it can point to one person.
screening-seen-text-06 = There is a word in the text that this place has put on its list.
screening-advice-text-06 = Say it in another way, or ask a practitioner why the word is on the list.
screening-seen-text-07 = It looks as if there is a name of somebody in the group in a text that leaves the group.
screening-advice-text-07 = The group has agreed that what is said stays in the group. Take the name out, or ask that person first.
screening-seen-text-08 = The text is longer than the group has agreed on.
screening-advice-text-08 = Make it shorter, or divide it.
screening-seen-text-09 = It looks as if the text is in a language that the group has not agreed on.
screening-advice-text-09 = Write it in one of the group's languages, or ask the group whether this one is fine too.
screening-seen-text-10 = There is a link in the text that the group has not agreed on.
screening-advice-text-10 = Take the link out, or use one of the places that the group has named.
screening-seen-text-11 = The text is in capital letters. Many read that as shouting.
screening-advice-text-11 = Write it with small letters.
screening-seen-text-12 = A letter or sign is repeated many times.
screening-advice-text-12 = Once is enough. Programs that read texts aloud repeat every sign.
screening-seen-text-13 = The text is encrypted or cannot be read.
screening-advice-text-13 = Send it as plain text if it should be looked at.
screening-seen-norm-23 = The text promises something that nobody can be sure of, such as full anonymity.
screening-advice-norm-23 = Say what the service does, and what it cannot promise.
screening-seen-other = There is something in the text that the group has agreed to avoid.
screening-advice-other = Read the group's agreement, or ask a practitioner.
