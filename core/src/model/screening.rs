//! What a host looks for in texts: identifiers, terms, names, and what is allowed all the same.

use crate::model::{Date, DocumentKind, LocalizedText};
use crate::shape::{choice, record};

choice! {
    /// What a place in a text was taken for. The kinds of numbers begin with the country that gives them.
    pub enum MatchKind {
        /// A Norwegian national identity number (fødselsnummer).
        NoFodselsnummer = "no.fodselsnummer",
        /// A Norwegian number for people without a national identity number (D-nummer).
        NoDNumber = "no.d_number",
        /// A Norwegian help number of one health service (H-nummer).
        NoHNumber = "no.h_number",
        /// A Norwegian common help number of the health services (FH-nummer).
        NoFhNumber = "no.fh_number",
        /// A Norwegian immigration number (DUF-nummer).
        NoDuf = "no.duf",
        /// A Norwegian organisation number.
        NoOrgNumber = "no.org_number",
        /// A Norwegian bank account number.
        NoAccount = "no.account",
        /// A Norwegian telephone number.
        NoPhone = "no.phone",
        /// A Norwegian postal address.
        NoAddress = "no.address",
        /// A Norwegian number plate.
        NoPlate = "no.plate",
        /// A Swedish personal identity number (personnummer).
        SePersonnummer = "se.personnummer",
        /// A Swedish coordination number (samordningsnummer).
        SeSamordningsnummer = "se.samordningsnummer",
        /// A Swedish organisation number.
        SeOrgNumber = "se.org_number",
        /// A Swedish telephone number.
        SePhone = "se.phone",
        /// A Danish personal identity number (CPR-nummer).
        DkCpr = "dk.cpr",
        /// A Danish company number (CVR-nummer).
        DkCvr = "dk.cvr",
        /// A Danish telephone number.
        DkPhone = "dk.phone",
        /// A Finnish personal identity code (henkilötunnus).
        FiHetu = "fi.hetu",
        /// A Finnish business identity code (Y-tunnus).
        FiYTunnus = "fi.y_tunnus",
        /// A Finnish telephone number.
        FiPhone = "fi.phone",
        /// An Icelandic identity number (kennitala).
        IsKennitala = "is.kennitala",
        /// An Icelandic telephone number.
        IsPhone = "is.phone",
        /// An international bank account number.
        Iban = "iban",
        /// A number of a payment card.
        PaymentCard = "payment_card",
        /// An e-mail address, also one that is spelt out.
        Email = "email",
        /// An internet address of a machine.
        IpAddress = "ip_address",
        /// The address of somebody's profile on a platform.
        ProfileUrl = "profile_url",
        /// A name on a platform, such as one after an at sign.
        Handle = "handle",
        /// A day of birth, after a word that says so.
        BirthDate = "birth_date",
        /// A term of the host's lists.
        Term = "term",
        /// A name of somebody in the group.
        PersonName = "person_name",
        /// A link.
        Link = "link",
        /// A promise that nobody can keep.
        AbsolutePromise = "absolute_promise",
        /// Words in capital letters only.
        AllCaps = "all_caps",
        /// A character that is repeated many times.
        RepeatedCharacters = "repeated_characters",
    }
}

choice! {
    /// How sure it is that a place in a text is what it was taken for, from least to most.
    pub enum MatchConfidence {
        /// It has the right form or check digits, and nothing else speaks for it.
        Possible = "possible",
        /// Something else speaks for it too, such as a word beside it.
        Likely = "likely",
        /// Check digits, date and form are right, or a list says so.
        Certain = "certain",
    }
}

choice! {
    /// What to do with a text because of something in it, from mildest to strictest.
    pub enum ScreeningAction {
        /// Nothing.
        Allow = "allow",
        /// Tell the sender before it is sent.
        Warn = "warn",
        /// Keep it until a practitioner or moderator has looked at it.
        Hold = "hold",
        /// Do not send it.
        Block = "block",
    }
}

choice! {
    /// Where a text stands.
    pub enum Surface {
        /// A message or post.
        Message = "message",
        /// A message that was sent before and is changed.
        Edit = "edit",
        /// The title of a talk, a group or a page.
        Title = "title",
        /// The name that somebody takes part by.
        Name = "name",
        /// The text of an attached file, or its name.
        Attachment = "attachment",
    }
}

choice! {
    /// Where in a word a term is looked for.
    pub enum TermMatching {
        /// The whole word, with its inflections where a word class is given.
        WholeWord = "whole_word",
        /// The beginning of a word.
        Prefix = "prefix",
        /// Anywhere.
        Substring = "substring",
    }
}

choice! {
    /// How a term is inflected.
    pub enum WordClass {
        /// Not at all.
        Invariable = "invariable",
        /// As a noun.
        Noun = "noun",
        /// As a verb.
        Verb = "verb",
        /// As an adjective.
        Adjective = "adjective",
    }
}

choice! {
    /// A way to hide a term that is seen through where the list asks for it.
    pub enum Disguise {
        /// Letters and signs that look alike, such as a Cyrillic letter or a digit for a letter.
        ConfusableLetters = "confusable_letters",
        /// Letters with blanks or signs between them.
        SpacedLetters = "spaced_letters",
    }
}

record! {
    /// What is done about one kind of identifier, other than what the mode, the channel and the anonymity ask for.
    pub struct IdentifierRule {
        /// The kind.
        pub kind: Option<MatchKind> = required,
        /// What to do. `allow` means that the kind is not looked for.
        pub action: Option<ScreeningAction> = required,
        /// How sure a match must be to count. Absent: any.
        pub min_confidence: Option<MatchConfidence>,
    }
}

record! {
    /// A word or phrase to look for.
    pub struct ScreeningTerm {
        /// The word or phrase in its dictionary form.
        pub text: Option<String> = required,
        /// What to do when a text has it. `allow` lets it be where another term would have found it.
        pub action: Option<ScreeningAction> = required,
        /// Where in a word it is looked for. Absent: whole words.
        pub matching: Option<TermMatching>,
        /// The language whose forms it has, by BCP 47 tag. Absent: it has no other forms.
        pub language: Option<String>,
        /// How it is inflected. Absent: not at all.
        pub word_class: Option<WordClass>,
        /// Whether it is found as the first or last part of a compound word too.
        pub compounds: Option<bool>,
        /// The ways to hide it that are seen through.
        pub sees_through: Vec<Disguise>,
        /// Words that look like it and are not meant.
        pub except: Vec<String>,
        /// Why it is on the list, in words that the sender can be shown.
        pub reason: LocalizedText,
    }
}

record! {
    /// A text that may be there although it would be found, such as a telephone number of the service.
    pub struct AllowedText {
        /// The text as people write it.
        pub text: Option<String> = required,
        /// Where it is allowed. Empty: everywhere.
        pub surfaces: Vec<Surface>,
        /// Why. Without it the text is not allowed.
        pub reason: Option<String>,
        /// The last day on which it is allowed. Absent: no end.
        pub until: Option<Date>,
    }
}

record! {
    /// The names of one person in the group, so that a text that leaves the group can be held against the norm of
    /// confidentiality.
    pub struct PersonNames {
        /// The person, by a pseudonymous identifier.
        pub person: Option<String>,
        /// Names: whole names, first names, family names.
        pub names: Vec<String>,
        /// Names on platforms, without the at sign.
        pub handles: Vec<String>,
    }
}

record! {
    /// What a host looks for in texts.
    pub struct ScreeningLists {
        /// What the document is: `screening_lists`.
        pub kind: Option<DocumentKind> = required,
        /// The version of the document format: 1.
        pub format_version: Option<u32> = required,
        /// Identifier of the lists, chosen by whoever keeps them.
        pub id: Option<String> = required,
        /// What people call them.
        pub title: LocalizedText,
        /// The places whose texts the host has screened.
        pub surfaces: Vec<Surface>,
        /// The kinds of identifiers that are handled otherwise than usual.
        pub identifiers: Vec<IdentifierRule>,
        /// Words and phrases to look for.
        pub terms: Vec<ScreeningTerm>,
        /// Texts that may be there all the same.
        pub allowed: Vec<AllowedText>,
        /// The names of people in the group. They are personal data: keep them out of documents that others read.
        pub people: Vec<PersonNames>,
        /// The internet domains of the service itself. Its addresses and links may be there.
        pub own_domains: Vec<String>,
    }
}
