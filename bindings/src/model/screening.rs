//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{CalendarDate, LocalizedText};
use cocareer::model::{
    AllowedText, Disguise, DocumentKind, IdentifierRule, MatchConfidence, MatchKind, PersonNames,
    ScreeningAction, ScreeningLists, ScreeningTerm, Surface, TermMatching, WordClass,
};

/// Where a text stands.
#[uniffi::remote(Enum)]
pub enum Surface {
    /// A message or post.
    Message,
    /// A message that was sent before and is changed.
    Edit,
    /// The title of a talk, a group or a page.
    Title,
    /// The name that somebody takes part by.
    Name,
    /// The text of an attached file, or its name.
    Attachment,
}

/// What a place in a text was taken for. The kinds of numbers begin with the country that gives them.
#[uniffi::remote(Enum)]
pub enum MatchKind {
    /// A Norwegian national identity number (fødselsnummer).
    NoFodselsnummer,
    /// A Norwegian number for people without a national identity number (D-nummer).
    NoDNumber,
    /// A Norwegian help number of one health service (H-nummer).
    NoHNumber,
    /// A Norwegian common help number of the health services (FH-nummer).
    NoFhNumber,
    /// A Norwegian immigration number (DUF-nummer).
    NoDuf,
    /// A Norwegian organisation number.
    NoOrgNumber,
    /// A Norwegian bank account number.
    NoAccount,
    /// A Norwegian telephone number.
    NoPhone,
    /// A Norwegian postal address.
    NoAddress,
    /// A Norwegian number plate.
    NoPlate,
    /// A Swedish personal identity number (personnummer).
    SePersonnummer,
    /// A Swedish coordination number (samordningsnummer).
    SeSamordningsnummer,
    /// A Swedish organisation number.
    SeOrgNumber,
    /// A Swedish telephone number.
    SePhone,
    /// A Danish personal identity number (CPR-nummer).
    DkCpr,
    /// A Danish company number (CVR-nummer).
    DkCvr,
    /// A Danish telephone number.
    DkPhone,
    /// A Finnish personal identity code (henkilötunnus).
    FiHetu,
    /// A Finnish business identity code (Y-tunnus).
    FiYTunnus,
    /// A Finnish telephone number.
    FiPhone,
    /// An Icelandic identity number (kennitala).
    IsKennitala,
    /// An Icelandic telephone number.
    IsPhone,
    /// An international bank account number.
    Iban,
    /// A number of a payment card.
    PaymentCard,
    /// An e-mail address, also one that is spelt out.
    Email,
    /// An internet address of a machine.
    IpAddress,
    /// The address of somebody's profile on a platform.
    ProfileUrl,
    /// A name on a platform, such as one after an at sign.
    Handle,
    /// A day of birth, after a word that says so.
    BirthDate,
    /// A term of the host's lists.
    Term,
    /// A name of somebody in the group.
    PersonName,
    /// A link.
    Link,
    /// A promise that nobody can keep.
    AbsolutePromise,
    /// Words in capital letters only.
    AllCaps,
    /// A character that is repeated many times.
    RepeatedCharacters,
}

/// What to do with a text because of something in it, from mildest to strictest.
#[uniffi::remote(Enum)]
pub enum ScreeningAction {
    /// Nothing.
    Allow,
    /// Tell the sender before it is sent.
    Warn,
    /// Keep it until a practitioner or moderator has looked at it.
    Hold,
    /// Do not send it.
    Block,
}

/// How sure it is that a place in a text is what it was taken for, from least to most.
#[uniffi::remote(Enum)]
pub enum MatchConfidence {
    /// It has the right form or check digits, and nothing else speaks for it.
    Possible,
    /// Something else speaks for it too, such as a word beside it.
    Likely,
    /// Check digits, date and form are right, or a list says so.
    Certain,
}

/// Where in a word a term is looked for.
#[uniffi::remote(Enum)]
pub enum TermMatching {
    /// The whole word, with its inflections where a word class is given.
    WholeWord,
    /// The beginning of a word.
    Prefix,
    /// Anywhere.
    Substring,
}

/// How a term is inflected.
#[uniffi::remote(Enum)]
pub enum WordClass {
    /// Not at all.
    Invariable,
    /// As a noun.
    Noun,
    /// As a verb.
    Verb,
    /// As an adjective.
    Adjective,
}

/// A way to hide a term that is seen through where the list asks for it.
#[uniffi::remote(Enum)]
pub enum Disguise {
    /// Letters and signs that look alike, such as a Cyrillic letter or a digit for a letter.
    ConfusableLetters,
    /// Letters with blanks or signs between them.
    SpacedLetters,
}

/// What is done about one kind of identifier, other than what the mode, the channel and the anonymity ask for.
#[uniffi::remote(Record)]
pub struct IdentifierRule {
    /// The kind.
    #[uniffi(default)]
    pub kind: Option<MatchKind>,
    /// What to do. `allow` means that the kind is not looked for.
    #[uniffi(default)]
    pub action: Option<ScreeningAction>,
    /// How sure a match must be to count. Absent: any.
    #[uniffi(default)]
    pub min_confidence: Option<MatchConfidence>,
}

/// A word or phrase to look for.
#[uniffi::remote(Record)]
pub struct ScreeningTerm {
    /// The word or phrase in its dictionary form.
    #[uniffi(default)]
    pub text: Option<String>,
    /// What to do when a text has it. `allow` lets it be where another term would have found it.
    #[uniffi(default)]
    pub action: Option<ScreeningAction>,
    /// Where in a word it is looked for. Absent: whole words.
    #[uniffi(default)]
    pub matching: Option<TermMatching>,
    /// The language whose forms it has, by BCP 47 tag. Absent: it has no other forms.
    #[uniffi(default)]
    pub language: Option<String>,
    /// How it is inflected. Absent: not at all.
    #[uniffi(default)]
    pub word_class: Option<WordClass>,
    /// Whether it is found as the first or last part of a compound word too.
    #[uniffi(default)]
    pub compounds: Option<bool>,
    /// The ways to hide it that are seen through.
    #[uniffi(default)]
    pub sees_through: Vec<Disguise>,
    /// Words that look like it and are not meant.
    #[uniffi(default)]
    pub except: Vec<String>,
    /// Why it is on the list, in words that the sender can be shown.
    #[uniffi(default)]
    pub reason: LocalizedText,
}

/// A text that may be there although it would be found, such as a telephone number of the service.
#[uniffi::remote(Record)]
pub struct AllowedText {
    /// The text as people write it.
    #[uniffi(default)]
    pub text: Option<String>,
    /// Where it is allowed. Empty: everywhere.
    #[uniffi(default)]
    pub surfaces: Vec<Surface>,
    /// Why. Without it the text is not allowed.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// The last day on which it is allowed. Absent: no end.
    #[uniffi(default)]
    pub until: Option<CalendarDate>,
}

/// The names of one person in the group, so that a text that leaves the group can be held against the norm of
/// confidentiality.
#[uniffi::remote(Record)]
pub struct PersonNames {
    /// The person, by a pseudonymous identifier.
    #[uniffi(default)]
    pub person: Option<String>,
    /// Names: whole names, first names, family names.
    #[uniffi(default)]
    pub names: Vec<String>,
    /// Names on platforms, without the at sign.
    #[uniffi(default)]
    pub handles: Vec<String>,
}

/// What a host looks for in texts.
#[uniffi::remote(Record)]
pub struct ScreeningLists {
    /// What the document is: `screening_lists`.
    #[uniffi(default)]
    pub kind: Option<DocumentKind>,
    /// The version of the document format: 1.
    #[uniffi(default)]
    pub format_version: Option<u32>,
    /// Identifier of the lists, chosen by whoever keeps them.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What people call them.
    #[uniffi(default)]
    pub title: LocalizedText,
    /// The places whose texts the host has screened.
    #[uniffi(default)]
    pub surfaces: Vec<Surface>,
    /// The kinds of identifiers that are handled otherwise than usual.
    #[uniffi(default)]
    pub identifiers: Vec<IdentifierRule>,
    /// Words and phrases to look for.
    #[uniffi(default)]
    pub terms: Vec<ScreeningTerm>,
    /// Texts that may be there all the same.
    #[uniffi(default)]
    pub allowed: Vec<AllowedText>,
    /// The names of people in the group. They are personal data: keep them out of documents that others read.
    #[uniffi(default)]
    pub people: Vec<PersonNames>,
    /// The internet domains of the service itself. Its addresses and links may be there.
    #[uniffi(default)]
    pub own_domains: Vec<String>,
}
