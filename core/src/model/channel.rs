//! The channels on which a service meets guidance seekers.

use crate::model::{Ability, ClockTime, EngagementMode, LocalizedText, Promise};
use crate::shape::{choice, record};

choice! {
    /// Whether people are there at the same time. Source: Veilederforum article, O-02 and O-03 (found).
    pub enum Timing {
        /// Messages are not sent and read at the same time.
        Asynchronous = "asynchronous",
        /// People communicate in real time.
        Synchronous = "synchronous",
    }
}

choice! {
    /// What is shared. Source: Veilederforum article, O-04 (found) for text, video and sound.
    pub enum Medium {
        /// Writing.
        Text = "text",
        /// Pictures.
        Image = "image",
        /// Sound.
        Audio = "audio",
        /// Moving pictures.
        Video = "video",
        /// A shared screen.
        Screen = "screen",
        /// Files.
        File = "file",
    }
}

choice! {
    /// What a person can do on a channel. Source: Veilederforum article, G-02 and G-04 (found); the list of
    /// values is our design (inferred).
    pub enum ParticipationKind {
        /// Read and follow without leaving a trace for others.
        Observe = "observe",
        /// Show a reaction.
        React = "react",
        /// Answer what somebody wrote.
        Reply = "reply",
        /// Start something of one's own.
        Post = "post",
        /// Pass on what somebody else made.
        Share = "share",
        /// Make something together with others.
        CoProduce = "co_produce",
        /// Write to one person.
        DirectMessage = "direct_message",
    }
}

choice! {
    /// Who sees what is written. Source: domain practice (inferred).
    pub enum Visibility {
        /// Everybody on the net.
        Public = "public",
        /// Everybody who is a member.
        Members = "members",
        /// Only those who were invited.
        Invited = "invited",
        /// A practitioner and one guidance seeker.
        Pair = "pair",
        /// Only the practitioners.
        PractitionerOnly = "practitioner_only",
    }
}

choice! {
    /// How much the service can know of who somebody is, from least to most. Source: Veilederforum article, O-07
    /// (found); the steps are our design (inferred).
    pub enum Anonymity {
        /// Nobody can find out who it is.
        Anonymous = "anonymous",
        /// A name of one's own choice that nobody has checked.
        PseudonymousSelf = "pseudonymous_self",
        /// A chosen name; the service knows who is behind it.
        PseudonymousVerified = "pseudonymous_verified",
        /// By one's own name.
        Identified = "identified",
    }
}

choice! {
    /// Something that points to a person and is really collected or kept.
    pub enum PersonalIdentifier {
        /// A name.
        Name = "name",
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
        /// The account or handle on a platform.
        AccountHandle = "account_handle",
        /// A national identity number.
        NationalId = "national_id",
        /// An internet address that is used only to answer and then removed.
        TransientIpAddress = "transient_ip_address",
        /// An internet address that is kept.
        StoredIpAddress = "stored_ip_address",
        /// A picture or a voice that others can recognise.
        ImageOrVoice = "image_or_voice",
    }
}

choice! {
    /// What people use to reach the channel. Source: Veilederforum article, G-15 (found) for mobile access.
    pub enum Client {
        /// A web browser.
        Web = "web",
        /// A program on a mobile phone or tablet.
        MobileApp = "mobile_app",
        /// A program on a computer.
        DesktopApp = "desktop_app",
    }
}

choice! {
    /// Another way to reach the service. Source: Veilederforum article, O-06 (found); ACA code 2014 H.4.d (found).
    pub enum AlternativeKind {
        /// Meeting in person.
        FaceToFace = "face_to_face",
        /// Telephone.
        Telephone = "telephone",
        /// E-mail or letter.
        Mail = "mail",
        /// Another service that can help.
        Referral = "referral",
    }
}

choice! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

record! {
    /// When somebody is there to answer.
    pub struct OpeningHours {
        /// The days.
        pub days: Vec<Weekday> = required,
        /// When it opens.
        pub opens: Option<ClockTime> = required,
        /// When it closes.
        pub closes: Option<ClockTime> = required,
        /// The time zone, by its name in the IANA database, such as `Europe/Oslo`.
        pub time_zone: Option<String> = required,
    }
}

record! {
    /// Another way to reach the service, for those whom the channel does not suit.
    pub struct AlternativeChannel {
        /// What kind of way it is.
        pub kind: Option<AlternativeKind> = required,
        /// How to use it.
        pub description: LocalizedText,
    }
}

record! {
    /// A place where a service meets guidance seekers. A channel is a platform *and* a shared culture of acting.
    /// Source: Veilederforum article, G-01 (found).
    pub struct Channel {
        /// Identifier inside the document.
        pub id: Option<String> = required,
        /// What people call it.
        pub name: LocalizedText,
        /// The widest mode of engagement on this channel.
        pub mode: Option<EngagementMode> = required,
        /// The platform it runs on: the `id` of one of the document's platforms.
        pub platform: Option<String>,
        /// How people are expected to act here, in plain words.
        pub norms: LocalizedText,
        /// Whether people are there at the same time, at different times, or both.
        pub timing: Vec<Timing>,
        /// What is shared here.
        pub media: Vec<Medium>,
        /// What a guidance seeker or member can do here.
        pub participation: Vec<ParticipationKind>,
        /// Who sees what is written.
        pub visibility: Option<Visibility>,
        /// What people can choose instead of `visibility`, which holds when they choose nothing.
        pub visibility_choices: Vec<Visibility>,
        /// Who sees that a person takes part.
        pub member_list_visibility: Option<Visibility>,
        /// How much the service can know of who somebody is.
        pub anonymity: Option<Anonymity>,
        /// What is really collected or kept that points to a person.
        pub collected_identifiers: Vec<PersonalIdentifier>,
        /// What people use to reach the channel.
        pub clients: Vec<Client>,
        /// The longest that somebody waits for an answer, in hours.
        pub response_time_hours: Option<u32>,
        /// When somebody is there to answer in real time.
        pub opening_hours: Vec<OpeningHours>,
        /// Other ways to reach the service.
        pub alternatives: Vec<AlternativeChannel>,
        /// The abilities that the service asks of those who work here.
        pub required_abilities: Vec<Ability>,
        /// Whether a machine answers, sums up or matches people here.
        pub ai_assistant: Option<bool>,
        /// What people are promised here.
        pub promises: Vec<Promise>,
    }
}
