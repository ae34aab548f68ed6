//! The numbers of questions and answers: what C calls actions, roles, media, outcomes and obligations.

/// Read along. 0 is no action.
pub const COCAREER_DO_VIEW: u32 = 1;

/// Write something of one's own.
pub const COCAREER_DO_POST: u32 = 2;

/// Change what was written.
pub const COCAREER_DO_EDIT: u32 = 3;

/// Answer what somebody wrote.
pub const COCAREER_DO_REPLY: u32 = 4;

/// Show a reaction.
pub const COCAREER_DO_REACT: u32 = 5;

/// Write to one person.
pub const COCAREER_DO_DIRECT_MESSAGE: u32 = 6;

/// Begin a talk in real time.
pub const COCAREER_DO_START_SESSION: u32 = 7;

/// Join a talk in real time.
pub const COCAREER_DO_JOIN_SESSION: u32 = 8;

/// Record a talk.
pub const COCAREER_DO_RECORD: u32 = 9;

/// Show one's screen.
pub const COCAREER_DO_SHARE_SCREEN: u32 = 10;

/// Invite somebody.
pub const COCAREER_DO_INVITE: u32 = 11;

/// Accept the agreement.
pub const COCAREER_DO_ACCEPT_AGREEMENT: u32 = 12;

/// Hide a post.
pub const COCAREER_DO_HIDE_POST: u32 = 13;

/// Remove a post.
pub const COCAREER_DO_REMOVE_POST: u32 = 14;

/// Let a member read but not write for a time.
pub const COCAREER_DO_RESTRICT_MEMBER: u32 = 15;

/// Remove a member from the group.
pub const COCAREER_DO_REMOVE_MEMBER: u32 = 16;

/// Publish an item of information.
pub const COCAREER_DO_PUBLISH_INFORMATION: u32 = 17;

/// Pass on an item of information.
pub const COCAREER_DO_RESHARE_INFORMATION: u32 = 18;

/// Share what was written in the group outside of it.
pub const COCAREER_DO_SHARE_OUTSIDE: u32 = 19;

/// Take along what was written.
pub const COCAREER_DO_EXPORT: u32 = 20;

/// Delete what was written.
pub const COCAREER_DO_DELETE: u32 = 21;

/// Look up a guidance seeker on the net.
pub const COCAREER_DO_SEARCH_UP_CLIENT: u32 = 22;

/// Recommend a guidance seeker in public.
pub const COCAREER_DO_RECOMMEND_CLIENT: u32 = 23;

/// Bring in a machine that answers, sums up or writes down.
pub const COCAREER_DO_BRING_IN_AI: u32 = 24;

/// Gives career guidance. 0 is no role.
pub const COCAREER_ROLE_PRACTITIONER: u32 = 1;

/// Leads the group's work.
pub const COCAREER_ROLE_FACILITATOR: u32 = 2;

/// Looks after the group's norms.
pub const COCAREER_ROLE_MODERATOR: u32 = 3;

/// Takes part.
pub const COCAREER_ROLE_MEMBER: u32 = 4;

/// Follows without writing.
pub const COCAREER_ROLE_OBSERVER: u32 = 5;

/// An employer who visits.
pub const COCAREER_ROLE_GUEST_EMPLOYER: u32 = 6;

/// A parent or guardian.
pub const COCAREER_ROLE_GUARDIAN: u32 = 7;

/// Somebody whom nobody knows.
pub const COCAREER_ROLE_ANONYMOUS_VISITOR: u32 = 8;

/// A program of the service.
pub const COCAREER_ROLE_SYSTEM_BOT: u32 = 9;

/// It is not known what it is made of, or it is nothing that has a medium.
pub const COCAREER_MEDIUM_UNKNOWN: u32 = 0;

/// Writing.
pub const COCAREER_MEDIUM_TEXT: u32 = 1;

/// Pictures.
pub const COCAREER_MEDIUM_IMAGE: u32 = 2;

/// Sound.
pub const COCAREER_MEDIUM_AUDIO: u32 = 3;

/// Moving pictures.
pub const COCAREER_MEDIUM_VIDEO: u32 = 4;

/// A shared screen.
pub const COCAREER_MEDIUM_SCREEN: u32 = 5;

/// Files.
pub const COCAREER_MEDIUM_FILE: u32 = 6;

/// It is not known.
pub const COCAREER_TOLD_NOTHING: u32 = 0;

/// It is known that it is not so.
pub const COCAREER_TOLD_NO: u32 = 1;

/// It is known that it is so.
pub const COCAREER_TOLD_YES: u32 = 2;

/// Somebody sets the rules aside in an emergency, and answers for it.
pub const COCAREER_QUESTION_EMERGENCY: u32 = 1;

/// That person has said why, in words that those who answer for the service can judge. Only with
/// COCAREER_QUESTION_EMERGENCY.
pub const COCAREER_QUESTION_JUSTIFIED: u32 = 2;

/// The emergency ends at `expires_at`. Only with COCAREER_QUESTION_EMERGENCY.
pub const COCAREER_QUESTION_EXPIRES: u32 = 4;

/// It may be done, with the obligations of the answer. 0 is no outcome, so that memory that nobody has written says
/// nothing.
pub const COCAREER_OUTCOME_ALLOW: u32 = 1;

/// It may not be done.
pub const COCAREER_OUTCOME_DENY: u32 = 2;

/// Something must be known first: the reasons say what. Never the same as a denial, nor as an allow.
pub const COCAREER_OUTCOME_NEEDS_INFORMATION: u32 = 3;

/// The policy says nothing of such things.
pub const COCAREER_OUTCOME_NOT_APPLICABLE: u32 = 4;

/// Tell everybody who is present that a recording runs.
pub const COCAREER_OBLIGATION_NOTIFY_RECORDING: u32 = 1;

/// Tell the guidance seeker where confidentiality ends.
pub const COCAREER_OBLIGATION_TELL_CONFIDENTIALITY_LIMITS: u32 = 2;

/// Show a number to call in need.
pub const COCAREER_OBLIGATION_SHOW_HELPLINE: u32 = 4;

/// Keep a record of what was done.
pub const COCAREER_OBLIGATION_LOG: u32 = 8;

/// Remind the members of confidentiality.
pub const COCAREER_OBLIGATION_REMIND_CONFIDENTIALITY: u32 = 16;

/// Ask the member to accept what changed in the agreement.
pub const COCAREER_OBLIGATION_ASK_ACCEPTANCE: u32 = 32;

/// Tell the person whom it is about, and how to appeal.
pub const COCAREER_OBLIGATION_TELL_APPEAL: u32 = 64;

/// Mark what a machine made.
pub const COCAREER_OBLIGATION_LABEL_AI: u32 = 128;

/// Give the source and the day on which it was checked.
pub const COCAREER_OBLIGATION_CITE_SOURCE: u32 = 256;

/// Tell those who answer for the service that the rules were set aside.
pub const COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS: u32 = 512;
