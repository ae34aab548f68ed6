//! What is asked at run time: may this person do that now?

use crate::model::{ActorRole, Medium, Timestamp};
use crate::shape::{choice, record};

choice! {
    /// What somebody wants to do. The list is our design (inferred), after the article's statements on each mode.
    pub enum Action {
        /// Read along.
        View = "view",
        /// Write something of one's own.
        Post = "post",
        /// Change what was written.
        Edit = "edit",
        /// Answer what somebody wrote.
        Reply = "reply",
        /// Show a reaction.
        React = "react",
        /// Write to one person.
        DirectMessage = "direct_message",
        /// Begin a talk in real time.
        StartSession = "start_session",
        /// Join a talk in real time.
        JoinSession = "join_session",
        /// Record a talk.
        Record = "record",
        /// Show one's screen.
        ShareScreen = "share_screen",
        /// Invite somebody.
        Invite = "invite",
        /// Accept the agreement.
        AcceptAgreement = "accept_agreement",
        /// Hide a post.
        HidePost = "hide_post",
        /// Remove a post.
        RemovePost = "remove_post",
        /// Let a member read but not write for a time.
        RestrictMember = "restrict_member",
        /// Remove a member from the group.
        RemoveMember = "remove_member",
        /// Publish an item of information.
        PublishInformation = "publish_information",
        /// Pass on an item of information.
        ReshareInformation = "reshare_information",
        /// Share what was written in the group outside of it.
        ShareOutside = "share_outside",
        /// Take along what was written.
        Export = "export",
        /// Delete what was written.
        Delete = "delete",
        /// Look up a guidance seeker on the net.
        SearchUpClient = "search_up_client",
        /// Recommend a guidance seeker in public.
        RecommendClient = "recommend_client",
        /// Bring in a machine that answers, sums up or writes down.
        BringInAi = "bring_in_ai",
    }
}

choice! {
    /// The answer to a request. They are never merged.
    pub enum Outcome {
        /// It may be done, with the obligations of the answer.
        Allow = "allow",
        /// It may not be done.
        Deny = "deny",
        /// Something must be known first: the reasons say what.
        NeedsInformation = "needs_information",
        /// The policy says nothing of such things.
        NotApplicable = "not_applicable",
    }
}

choice! {
    /// What the host must do when it lets somebody do something.
    pub enum ObligationKind {
        /// Tell everybody who is present that a recording runs.
        NotifyRecording = "notify_recording",
        /// Tell the guidance seeker where confidentiality ends.
        TellConfidentialityLimits = "tell_confidentiality_limits",
        /// Show a number to call in need.
        ShowHelpline = "show_helpline",
        /// Keep a record of what was done.
        Log = "log",
        /// Remind the members of confidentiality.
        RemindConfidentiality = "remind_confidentiality",
        /// Ask the member to accept what changed in the agreement.
        AskAcceptance = "ask_acceptance",
        /// Tell the person whom it is about, and how to appeal.
        TellAppeal = "tell_appeal",
        /// Mark what a machine made.
        LabelAi = "label_ai",
        /// Give the source and the day on which it was checked.
        CiteSource = "cite_source",
        /// Tell those who answer for the service that the rules were set aside.
        NotifyBreakGlass = "notify_break_glass",
    }
}

record! {
    /// That somebody sets the rules aside in an emergency, and answers for it.
    pub struct BreakGlass {
        /// Why, in words that those who answer for the service can judge.
        pub justification: Option<String> = required,
        /// When it ends.
        pub expires_at: Option<Timestamp> = required,
    }
}

record! {
    /// May this person do that now? What the group's state knows need not be said; what only the host knows is said here,
    /// and left out where it is not known.
    pub struct DecisionRequest {
        /// Identifier of the request, chosen by the host.
        pub request_id: Option<String>,
        /// When it is asked for.
        pub at: Option<Timestamp> = required,
        /// What somebody wants to do.
        pub action: Option<Action> = required,
        /// Who wants to do it: what that person is.
        pub role: Option<ActorRole> = required,
        /// Who wants to do it, by a pseudonymous identifier.
        pub actor: Option<String>,
        /// Whom it is done to, by a pseudonymous identifier.
        pub member: Option<String>,
        /// The channel, by its `id` in the engagement. Needed only where there are several.
        pub channel: Option<String>,
        /// What the talk or the recording is made of.
        pub medium: Option<Medium>,
        /// The talk, as the log calls it.
        pub session: Option<String>,
        /// The item of information, by its `id` in the engagement.
        pub item: Option<String>,
        /// Whether what is changed, deleted or shared was made by the person who wants to do it.
        pub is_own: Option<bool>,
        /// Whether everybody whom it concerns has said yes to it.
        pub has_consent: Option<bool>,
        /// What the host can do when it lets somebody do something.
        pub honours: Vec<ObligationKind>,
        /// That the rules are set aside in an emergency.
        pub break_glass: Option<BreakGlass>,
    }
}
