//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::{ClockTime, LocalizedText};
use cocareer::model::{
    Ability, AlternativeChannel, AlternativeKind, Anonymity, Channel, Client, EngagementMode, Medium,
    OpeningHours, ParticipationKind, PersonalIdentifier, Promise, Timing, Visibility, Weekday,
};

/// Whether people are there at the same time. Source: Veilederforum article, O-02 and O-03 (found).
#[uniffi::remote(Enum)]
pub enum Timing {
    /// Messages are not sent and read at the same time.
    Asynchronous,
    /// People communicate in real time.
    Synchronous,
}

/// What is shared. Source: Veilederforum article, O-04 (found) for text, video and sound.
#[uniffi::remote(Enum)]
pub enum Medium {
    /// Writing.
    Text,
    /// Pictures.
    Image,
    /// Sound.
    Audio,
    /// Moving pictures.
    Video,
    /// A shared screen.
    Screen,
    /// Files.
    File,
}

/// What a person can do on a channel. Source: Veilederforum article, G-02 and G-04 (found); the list of
/// values is our design (inferred).
#[uniffi::remote(Enum)]
pub enum ParticipationKind {
    /// Read and follow without leaving a trace for others.
    Observe,
    /// Show a reaction.
    React,
    /// Answer what somebody wrote.
    Reply,
    /// Start something of one's own.
    Post,
    /// Pass on what somebody else made.
    Share,
    /// Make something together with others.
    CoProduce,
    /// Write to one person.
    DirectMessage,
}

/// Who sees what is written. Source: domain practice (inferred).
#[uniffi::remote(Enum)]
pub enum Visibility {
    /// Everybody on the net.
    Public,
    /// Everybody who is a member.
    Members,
    /// Only those who were invited.
    Invited,
    /// A practitioner and one guidance seeker.
    Pair,
    /// Only the practitioners.
    PractitionerOnly,
}

/// How much the service can know of who somebody is, from least to most. Source: Veilederforum article, O-07
/// (found); the steps are our design (inferred).
#[uniffi::remote(Enum)]
pub enum Anonymity {
    /// Nobody can find out who it is.
    Anonymous,
    /// A name of one's own choice that nobody has checked.
    PseudonymousSelf,
    /// A chosen name; the service knows who is behind it.
    PseudonymousVerified,
    /// By one's own name.
    Identified,
}

/// Something that points to a person and is really collected or kept.
#[uniffi::remote(Enum)]
pub enum PersonalIdentifier {
    /// A name.
    Name,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// The account or handle on a platform.
    AccountHandle,
    /// A national identity number.
    NationalId,
    /// An internet address that is used only to answer and then removed.
    TransientIpAddress,
    /// An internet address that is kept.
    StoredIpAddress,
    /// A picture or a voice that others can recognise.
    ImageOrVoice,
}

/// What people use to reach the channel. Source: Veilederforum article, G-15 (found) for mobile access.
#[uniffi::remote(Enum)]
pub enum Client {
    /// A web browser.
    Web,
    /// A program on a mobile phone or tablet.
    MobileApp,
    /// A program on a computer.
    DesktopApp,
}

/// A day of the week.
#[uniffi::remote(Enum)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// Another way to reach the service. Source: Veilederforum article, O-06 (found); ACA code 2014 H.4.d (found).
#[uniffi::remote(Enum)]
pub enum AlternativeKind {
    /// Meeting in person.
    FaceToFace,
    /// Telephone.
    Telephone,
    /// E-mail or letter.
    Mail,
    /// Another service that can help.
    Referral,
}

/// When somebody is there to answer.
#[uniffi::remote(Record)]
pub struct OpeningHours {
    /// The days.
    #[uniffi(default)]
    pub days: Vec<Weekday>,
    /// When it opens.
    #[uniffi(default)]
    pub opens: Option<ClockTime>,
    /// When it closes.
    #[uniffi(default)]
    pub closes: Option<ClockTime>,
    /// The time zone, by its name in the IANA database, such as `Europe/Oslo`.
    #[uniffi(default)]
    pub time_zone: Option<String>,
}

/// Another way to reach the service, for those whom the channel does not suit.
#[uniffi::remote(Record)]
pub struct AlternativeChannel {
    /// What kind of way it is.
    #[uniffi(default)]
    pub kind: Option<AlternativeKind>,
    /// How to use it.
    #[uniffi(default)]
    pub description: LocalizedText,
}

/// A place where a service meets guidance seekers. A channel is a platform *and* a shared culture of acting.
/// Source: Veilederforum article, G-01 (found).
#[uniffi::remote(Record)]
pub struct Channel {
    /// Identifier inside the document.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What people call it.
    #[uniffi(default)]
    pub name: LocalizedText,
    /// The widest mode of engagement on this channel.
    #[uniffi(default)]
    pub mode: Option<EngagementMode>,
    /// The platform it runs on: the `id` of one of the document's platforms.
    #[uniffi(default)]
    pub platform: Option<String>,
    /// How people are expected to act here, in plain words.
    #[uniffi(default)]
    pub norms: LocalizedText,
    /// Whether people are there at the same time, at different times, or both.
    #[uniffi(default)]
    pub timing: Vec<Timing>,
    /// What is shared here.
    #[uniffi(default)]
    pub media: Vec<Medium>,
    /// What a guidance seeker or member can do here.
    #[uniffi(default)]
    pub participation: Vec<ParticipationKind>,
    /// Who sees what is written.
    #[uniffi(default)]
    pub visibility: Option<Visibility>,
    /// What people can choose instead of `visibility`, which holds when they choose nothing.
    #[uniffi(default)]
    pub visibility_choices: Vec<Visibility>,
    /// Who sees that a person takes part.
    #[uniffi(default)]
    pub member_list_visibility: Option<Visibility>,
    /// How much the service can know of who somebody is.
    #[uniffi(default)]
    pub anonymity: Option<Anonymity>,
    /// What is really collected or kept that points to a person.
    #[uniffi(default)]
    pub collected_identifiers: Vec<PersonalIdentifier>,
    /// What people use to reach the channel.
    #[uniffi(default)]
    pub clients: Vec<Client>,
    /// The longest that somebody waits for an answer, in hours.
    #[uniffi(default)]
    pub response_time_hours: Option<u32>,
    /// When somebody is there to answer in real time.
    #[uniffi(default)]
    pub opening_hours: Vec<OpeningHours>,
    /// Other ways to reach the service.
    #[uniffi(default)]
    pub alternatives: Vec<AlternativeChannel>,
    /// The abilities that the service asks of those who work here.
    #[uniffi(default)]
    pub required_abilities: Vec<Ability>,
    /// Whether a machine answers, sums up or matches people here.
    #[uniffi(default)]
    pub ai_assistant: Option<bool>,
    /// What people are promised here.
    #[uniffi(default)]
    pub promises: Vec<Promise>,
}
