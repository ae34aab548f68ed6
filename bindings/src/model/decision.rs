//! Mirrors of document types for Kotlin and Swift.
//!
//! Written by `cargo xtask generate` from the core's tables; not to be edited.

use crate::custom::Timestamp;
use cocareer::model::{Action, ActorRole, BreakGlass, DecisionRequest, Medium, ObligationKind, Outcome};

/// What somebody wants to do. The list is our design (inferred), after the article's statements on each mode.
#[uniffi::remote(Enum)]
pub enum Action {
    /// Read along.
    View,
    /// Write something of one's own.
    Post,
    /// Change what was written.
    Edit,
    /// Answer what somebody wrote.
    Reply,
    /// Show a reaction.
    React,
    /// Write to one person.
    DirectMessage,
    /// Begin a talk in real time.
    StartSession,
    /// Join a talk in real time.
    JoinSession,
    /// Record a talk.
    Record,
    /// Show one's screen.
    ShareScreen,
    /// Invite somebody.
    Invite,
    /// Accept the agreement.
    AcceptAgreement,
    /// Hide a post.
    HidePost,
    /// Remove a post.
    RemovePost,
    /// Let a member read but not write for a time.
    RestrictMember,
    /// Remove a member from the group.
    RemoveMember,
    /// Publish an item of information.
    PublishInformation,
    /// Pass on an item of information.
    ReshareInformation,
    /// Share what was written in the group outside of it.
    ShareOutside,
    /// Take along what was written.
    Export,
    /// Delete what was written.
    Delete,
    /// Look up a guidance seeker on the net.
    SearchUpClient,
    /// Recommend a guidance seeker in public.
    RecommendClient,
    /// Bring in a machine that answers, sums up or writes down.
    BringInAi,
}

/// What the host must do when it lets somebody do something.
#[uniffi::remote(Enum)]
pub enum ObligationKind {
    /// Tell everybody who is present that a recording runs.
    NotifyRecording,
    /// Tell the guidance seeker where confidentiality ends.
    TellConfidentialityLimits,
    /// Show a number to call in need.
    ShowHelpline,
    /// Keep a record of what was done.
    Log,
    /// Remind the members of confidentiality.
    RemindConfidentiality,
    /// Ask the member to accept what changed in the agreement.
    AskAcceptance,
    /// Tell the person whom it is about, and how to appeal.
    TellAppeal,
    /// Mark what a machine made.
    LabelAi,
    /// Give the source and the day on which it was checked.
    CiteSource,
    /// Tell those who answer for the service that the rules were set aside.
    NotifyBreakGlass,
}

/// The answer to a request. They are never merged.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// It may be done, with the obligations of the answer.
    Allow,
    /// It may not be done.
    Deny,
    /// Something must be known first: the reasons say what.
    NeedsInformation,
    /// The policy says nothing of such things.
    NotApplicable,
}

/// That somebody sets the rules aside in an emergency, and answers for it.
#[uniffi::remote(Record)]
pub struct BreakGlass {
    /// Why, in words that those who answer for the service can judge.
    #[uniffi(default)]
    pub justification: Option<String>,
    /// When it ends.
    #[uniffi(default)]
    pub expires_at: Option<Timestamp>,
}

/// May this person do that now? What the group's state knows need not be said; what only the host knows is said here,
/// and left out where it is not known.
#[uniffi::remote(Record)]
pub struct DecisionRequest {
    /// Identifier of the request, chosen by the host.
    #[uniffi(default)]
    pub request_id: Option<String>,
    /// When it is asked for.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// What somebody wants to do.
    #[uniffi(default)]
    pub action: Option<Action>,
    /// Who wants to do it: what that person is.
    #[uniffi(default)]
    pub role: Option<ActorRole>,
    /// Who wants to do it, by a pseudonymous identifier.
    #[uniffi(default)]
    pub actor: Option<String>,
    /// Whom it is done to, by a pseudonymous identifier.
    #[uniffi(default)]
    pub member: Option<String>,
    /// The channel, by its `id` in the engagement. Needed only where there are several.
    #[uniffi(default)]
    pub channel: Option<String>,
    /// What the talk or the recording is made of.
    #[uniffi(default)]
    pub medium: Option<Medium>,
    /// The talk, as the log calls it.
    #[uniffi(default)]
    pub session: Option<String>,
    /// The item of information, by its `id` in the engagement.
    #[uniffi(default)]
    pub item: Option<String>,
    /// Whether what is changed, deleted or shared was made by the person who wants to do it.
    #[uniffi(default)]
    pub is_own: Option<bool>,
    /// Whether everybody whom it concerns has said yes to it.
    #[uniffi(default)]
    pub has_consent: Option<bool>,
    /// What the host can do when it lets somebody do something.
    #[uniffi(default)]
    pub honours: Vec<ObligationKind>,
    /// That the rules are set aside in an emergency.
    #[uniffi(default)]
    pub break_glass: Option<BreakGlass>,
}
