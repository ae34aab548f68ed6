//! What the Scandinavian languages have in common.

/// What stands before verbs and leaves their forms as they are.
pub(super) const PREFIXES: &[&str] = &[
    "an", "av", "af", "att", "be", "bort", "bi", "del", "etter", "fast", "for", "fra", "fram", "frem",
    "från", "frå", "för", "fore", "före", "gen", "gjen", "god", "ihjel", "in", "ind", "inn", "kring", "med",
    "miss", "mis", "mot", "ned", "ner", "om", "opp", "over", "op", "på", "sam", "sammen", "sträng", "til",
    "till", "tilbake", "under", "unn", "und", "upp", "ut", "ud", "utan", "vold", "vald", "valds", "van",
    "ved", "vid", "å", "åt", "över",
];

/// What may stand between the parts of a compound word in Norwegian and Danish.
pub(super) const LINKS: &[&str] = &["", "s", "e", "-", "er", "s-"];
