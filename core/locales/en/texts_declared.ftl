# Rules about texts in an engagement.

INFO-05 = Information is easy enough to read for its audience
    .why = Information that is hard to read reaches fewest of those who need it most.
    .remedy = Divide long sentences, choose shorter words, and explain the words that must be there.
    .note = The check counts words, sentences and long words (LIX). It knows nothing of what the text means, and says nothing of a short text or one in Finnish.
    .hard = The text has the readability index (LIX) { $lix }. For this audience, { $limit } is the most.
TEXT-28 = A group that allows links to certain hosts names them
    .why = When no host is named, no link is allowed, and hardly anybody meant that.
    .remedy = Name the hosts that links may lead to, or say that links are allowed or not allowed.
    .no-hosts = Links are allowed to certain hosts, but no host is named.
