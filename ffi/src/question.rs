//! Questions and answers as C says them: numbers, flags, texts, and their meanings.

use core::ffi::{CStr, c_char};
use core::mem::size_of;

use cocareer::model::{Action, ActorRole, Medium, ObligationKind, Outcome};
use cocareer::{Answer, DecisionRule, Emergency, ObligationSet, Question, RuleBits, Who};

use crate::abi::terminated;
use crate::argument;
use crate::error::cocareer_error;
use crate::group::{COCAREER_NO_PERSON, cocareer_group_state};
use crate::guard;
use crate::handle::{Growing, bytes};
use crate::text::{cocareer_str, name_of};

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

/// An instant that does not come: nothing changes with time alone.
pub const COCAREER_NEVER: i64 = i64::MAX;

/// May this person do that now? Set everything to 0 first, then `struct_size` to sizeof(cocareer_question), `action`,
/// `role` and `at`, and what else is known. What the state of the group knows need not be said; what only you know is
/// said here, and left at 0 where it is not known. The same as a document of the kind `decision_request`.
///
/// Each text is UTF-8 and has its size in bytes beside it; one that is empty or blank is none.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_question {
    /// You set this: sizeof(cocareer_question). The library reads no more than that.
    pub struct_size: u32,
    /// What somebody wants to do: one of the COCAREER_DO_... numbers.
    pub action: u32,
    /// Who wants to do it: what that person is, one of the COCAREER_ROLE_... numbers.
    pub role: u32,
    /// What the talk or the recording is made of: one of the COCAREER_MEDIUM_... numbers.
    pub medium: u32,
    /// Whether what is changed, deleted or shared was made by the person who wants to do it: one of the
    /// COCAREER_TOLD_... numbers.
    pub is_own: u32,
    /// Whether everybody whom it concerns has said yes to it: one of the COCAREER_TOLD_... numbers.
    pub has_consent: u32,
    /// What you can do when you let somebody do something: any of the COCAREER_OBLIGATION_... numbers, joined by `|`. No
    /// answer is COCAREER_OUTCOME_ALLOW that asks for anything else.
    pub honours: u32,
    /// Any of the COCAREER_QUESTION_... numbers, joined by `|`.
    pub flags: u32,
    /// Who wants to do it: a key that cocareer_group_state_find() gave for the state that is asked, or
    /// COCAREER_NO_PERSON. With a key, `actor` must be empty.
    pub actor_key: u32,
    /// Whom it is done to, likewise. With a key, `member` must be empty.
    pub member_key: u32,
    /// When it is asked for, in seconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// When the emergency ends, in seconds since 1970-01-01T00:00:00Z.
    pub expires_at: i64,
    /// Who wants to do it, by a pseudonymous identifier.
    pub actor: *const c_char,
    /// How many bytes `actor` has.
    pub actor_size: usize,
    /// Whom it is done to, by a pseudonymous identifier.
    pub member: *const c_char,
    /// How many bytes `member` has.
    pub member_size: usize,
    /// The channel, by its `id` in the engagement. Needed only where there are several.
    pub channel: *const c_char,
    /// How many bytes `channel` has.
    pub channel_size: usize,
    /// The talk, as the log calls it.
    pub session: *const c_char,
    /// How many bytes `session` has.
    pub session_size: usize,
    /// The item of information, by its `id` in the engagement.
    pub item: *const c_char,
    /// How many bytes `item` has.
    pub item_size: usize,
}

/// The answer to a question. Set `struct_size` to sizeof(cocareer_answer) before you pass its address to
/// cocareer_decide(); the other fields need not be set.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct cocareer_answer {
    /// You set this: sizeof(cocareer_answer). The library fills no more than that.
    pub struct_size: u32,
    /// Whether it may be done: one of the COCAREER_OUTCOME_... numbers. Only COCAREER_OUTCOME_ALLOW is a yes: treat
    /// every other number, one that you do not know too, as no.
    pub outcome: u32,
    /// What you must do: any of the COCAREER_OBLIGATION_... numbers, joined by `|`. 0 unless it may be done.
    pub obligations: u32,
    /// What you would have had to do and have not said that you can, likewise. 0 unless that is why it is denied.
    pub unhonoured: u32,
    /// How many rules decided. Never 0.
    pub reason_count: u32,
    /// 0. A later version may give it a meaning.
    pub reserved: u32,
    /// The rules that decided, one bit each: cocareer_decision_rule() tells their ids.
    pub reasons: u64,
    /// The first instant at which the answer may be another although nothing happens, in seconds since
    /// 1970-01-01T00:00:00Z; COCAREER_NEVER when time alone changes nothing.
    pub holds_until: i64,
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers and pointers.
unsafe impl Growing for cocareer_question {
    // Ten numbers, two instants, and five texts with their sizes. New fields go to the end and do not change this.
    const FIRST_SIZE: usize = size_of::<[u32; 10]>() + size_of::<[i64; 2]>() + size_of::<[usize; 10]>();
}

// SAFETY: `repr(C)`, begins with `struct_size`, and zeros are valid in numbers.
unsafe impl Growing for cocareer_answer {
    // Six numbers, the rules and an instant. New fields go to the end and do not change this.
    const FIRST_SIZE: usize = size_of::<[u32; 6]>() + size_of::<[i64; 2]>();
}

/// A gap at the end would hide a field that is added there: `struct_size` would stay the same.
const _: () = assert!(size_of::<cocareer_question>() == cocareer_question::FIRST_SIZE);
const _: () = assert!(size_of::<cocareer_answer>() == cocareer_answer::FIRST_SIZE);

/// What is written above is what the core means, and everything that the core knows is above.
const _: () = assert!(
    Action::ALL.len() == 24
        && COCAREER_DO_VIEW == Action::View as u32 + 1
        && COCAREER_DO_POST == Action::Post as u32 + 1
        && COCAREER_DO_EDIT == Action::Edit as u32 + 1
        && COCAREER_DO_REPLY == Action::Reply as u32 + 1
        && COCAREER_DO_REACT == Action::React as u32 + 1
        && COCAREER_DO_DIRECT_MESSAGE == Action::DirectMessage as u32 + 1
        && COCAREER_DO_START_SESSION == Action::StartSession as u32 + 1
        && COCAREER_DO_JOIN_SESSION == Action::JoinSession as u32 + 1
        && COCAREER_DO_RECORD == Action::Record as u32 + 1
        && COCAREER_DO_SHARE_SCREEN == Action::ShareScreen as u32 + 1
        && COCAREER_DO_INVITE == Action::Invite as u32 + 1
        && COCAREER_DO_ACCEPT_AGREEMENT == Action::AcceptAgreement as u32 + 1
        && COCAREER_DO_HIDE_POST == Action::HidePost as u32 + 1
        && COCAREER_DO_REMOVE_POST == Action::RemovePost as u32 + 1
        && COCAREER_DO_RESTRICT_MEMBER == Action::RestrictMember as u32 + 1
        && COCAREER_DO_REMOVE_MEMBER == Action::RemoveMember as u32 + 1
        && COCAREER_DO_PUBLISH_INFORMATION == Action::PublishInformation as u32 + 1
        && COCAREER_DO_RESHARE_INFORMATION == Action::ReshareInformation as u32 + 1
        && COCAREER_DO_SHARE_OUTSIDE == Action::ShareOutside as u32 + 1
        && COCAREER_DO_EXPORT == Action::Export as u32 + 1
        && COCAREER_DO_DELETE == Action::Delete as u32 + 1
        && COCAREER_DO_SEARCH_UP_CLIENT == Action::SearchUpClient as u32 + 1
        && COCAREER_DO_RECOMMEND_CLIENT == Action::RecommendClient as u32 + 1
        && COCAREER_DO_BRING_IN_AI == Action::BringInAi as u32 + 1
);
const _: () = assert!(
    ActorRole::ALL.len() == 9
        && COCAREER_ROLE_PRACTITIONER == ActorRole::Practitioner as u32 + 1
        && COCAREER_ROLE_FACILITATOR == ActorRole::Facilitator as u32 + 1
        && COCAREER_ROLE_MODERATOR == ActorRole::Moderator as u32 + 1
        && COCAREER_ROLE_MEMBER == ActorRole::Member as u32 + 1
        && COCAREER_ROLE_OBSERVER == ActorRole::Observer as u32 + 1
        && COCAREER_ROLE_GUEST_EMPLOYER == ActorRole::GuestEmployer as u32 + 1
        && COCAREER_ROLE_GUARDIAN == ActorRole::Guardian as u32 + 1
        && COCAREER_ROLE_ANONYMOUS_VISITOR == ActorRole::AnonymousVisitor as u32 + 1
        && COCAREER_ROLE_SYSTEM_BOT == ActorRole::SystemBot as u32 + 1
);
const _: () = assert!(
    Medium::ALL.len() == 6
        && COCAREER_MEDIUM_TEXT == Medium::Text as u32 + 1
        && COCAREER_MEDIUM_IMAGE == Medium::Image as u32 + 1
        && COCAREER_MEDIUM_AUDIO == Medium::Audio as u32 + 1
        && COCAREER_MEDIUM_VIDEO == Medium::Video as u32 + 1
        && COCAREER_MEDIUM_SCREEN == Medium::Screen as u32 + 1
        && COCAREER_MEDIUM_FILE == Medium::File as u32 + 1
);
const _: () = assert!(
    Outcome::ALL.len() == 4
        && COCAREER_OUTCOME_ALLOW == Outcome::Allow as u32 + 1
        && COCAREER_OUTCOME_DENY == Outcome::Deny as u32 + 1
        && COCAREER_OUTCOME_NEEDS_INFORMATION == Outcome::NeedsInformation as u32 + 1
        && COCAREER_OUTCOME_NOT_APPLICABLE == Outcome::NotApplicable as u32 + 1
);
const _: () = assert!(
    ObligationKind::ALL.len() == 10
        && COCAREER_OBLIGATION_NOTIFY_RECORDING == obligation_number(ObligationKind::NotifyRecording)
        && COCAREER_OBLIGATION_TELL_CONFIDENTIALITY_LIMITS
            == obligation_number(ObligationKind::TellConfidentialityLimits)
        && COCAREER_OBLIGATION_SHOW_HELPLINE == obligation_number(ObligationKind::ShowHelpline)
        && COCAREER_OBLIGATION_LOG == obligation_number(ObligationKind::Log)
        && COCAREER_OBLIGATION_REMIND_CONFIDENTIALITY
            == obligation_number(ObligationKind::RemindConfidentiality)
        && COCAREER_OBLIGATION_ASK_ACCEPTANCE == obligation_number(ObligationKind::AskAcceptance)
        && COCAREER_OBLIGATION_TELL_APPEAL == obligation_number(ObligationKind::TellAppeal)
        && COCAREER_OBLIGATION_LABEL_AI == obligation_number(ObligationKind::LabelAi)
        && COCAREER_OBLIGATION_CITE_SOURCE == obligation_number(ObligationKind::CiteSource)
        && COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS == obligation_number(ObligationKind::NotifyBreakGlass)
);

/// Every flag that there is.
const FLAGS: u32 = COCAREER_QUESTION_EMERGENCY | COCAREER_QUESTION_JUSTIFIED | COCAREER_QUESTION_EXPIRES;

/// Why a question cannot be asked.
fn refuse(reason: &str) -> cocareer_error {
    cocareer_error::invalid_argument("question", reason)
}

impl cocareer_question {
    /// The question as the core knows it, to be asked of `state`. What is not known is refused: a question that is taken
    /// for another one would be answered by the wrong rules. It takes no memory.
    ///
    /// # Safety
    ///
    /// Each text is NULL or points to as many bytes as its size says, which nobody changes while the result lives.
    pub(crate) unsafe fn read<'a>(
        &self,
        state: Option<&cocareer_group_state>,
    ) -> Result<Question<'a>, cocareer_error> {
        let action = nth(Action::ALL, self.action)
            .ok_or_else(|| refuse("has an `action` that is none of the COCAREER_DO_... numbers"))?;
        let role = nth(ActorRole::ALL, self.role)
            .ok_or_else(|| refuse("has a `role` that is none of the COCAREER_ROLE_... numbers"))?;
        let medium = nth(Medium::ALL, self.medium);
        if medium.is_none() && self.medium != COCAREER_MEDIUM_UNKNOWN {
            return Err(refuse("has a `medium` that is none of the COCAREER_MEDIUM_... numbers"));
        }
        // SAFETY: the caller's promise; so for each text below.
        let actor = unsafe { text(self.actor, self.actor_size, "question.actor") }?;
        // SAFETY: see above.
        let member = unsafe { text(self.member, self.member_size, "question.member") }?;
        Ok(Question {
            actor: who(self.actor_key, actor, state)?,
            member: who(self.member_key, member, state)?,
            // SAFETY: see above.
            channel: unsafe { text(self.channel, self.channel_size, "question.channel") }?,
            medium,
            // SAFETY: see above.
            session: unsafe { text(self.session, self.session_size, "question.session") }?,
            // SAFETY: see above.
            item: unsafe { text(self.item, self.item_size, "question.item") }?,
            is_own: told(self.is_own, "has an `is_own` that is none of the COCAREER_TOLD_... numbers")?,
            has_consent: told(
                self.has_consent,
                "has a `has_consent` that is none of the COCAREER_TOLD_... numbers",
            )?,
            honours: obligations(self.honours)?,
            emergency: self.emergency()?,
            ..Question::new(self.at, action, role)
        })
    }

    fn emergency(&self) -> Result<Option<Emergency>, cocareer_error> {
        let has = |flag| self.flags & flag != 0;
        if self.flags & !FLAGS != 0 {
            return Err(refuse("has `flags` that are none of the COCAREER_QUESTION_... numbers"));
        }
        if !has(COCAREER_QUESTION_EMERGENCY) && self.flags != 0 {
            return Err(refuse("has `flags` of an emergency without COCAREER_QUESTION_EMERGENCY"));
        }
        Ok(has(COCAREER_QUESTION_EMERGENCY).then(|| Emergency {
            is_justified: has(COCAREER_QUESTION_JUSTIFIED),
            expires_at: has(COCAREER_QUESTION_EXPIRES).then_some(self.expires_at),
        }))
    }
}

/// The value with this number, counted from 1.
fn nth<T: Copy>(all: &[T], number: u32) -> Option<T> {
    all.get(usize::try_from(number.checked_sub(1)?).ok()?).copied()
}

/// A text of a question, unless it is blank.
///
/// # Safety
///
/// As for [`bytes`].
unsafe fn text<'a>(data: *const c_char, size: usize, name: &str) -> Result<Option<&'a str>, cocareer_error> {
    // SAFETY: the caller's promise.
    let text = argument::text(unsafe { bytes(data, size, name) }?, name)?;
    Ok((!text.trim().is_empty()).then_some(text))
}

/// A person, by key or by identifier.
fn who<'a>(
    key: u32,
    id: Option<&'a str>,
    state: Option<&cocareer_group_state>,
) -> Result<Option<Who<'a>>, cocareer_error> {
    if key == COCAREER_NO_PERSON {
        return Ok(id.map(Who::Id));
    }
    if id.is_some() {
        return Err(refuse("names somebody both by a text and by a key"));
    }
    let person = state.and_then(|state| state.person(key));
    person.map(Who::Key).map(Some).ok_or_else(|| refuse("has a key that is none of the state's"))
}

fn told(number: u32, reason: &str) -> Result<Option<bool>, cocareer_error> {
    match number {
        COCAREER_TOLD_NOTHING => Ok(None),
        COCAREER_TOLD_NO => Ok(Some(false)),
        COCAREER_TOLD_YES => Ok(Some(true)),
        _ => Err(refuse(reason)),
    }
}

fn obligations(bits: u32) -> Result<ObligationSet, cocareer_error> {
    let set = u16::try_from(bits).map(ObligationSet::from_bits).unwrap_or_default();
    if u32::from(set.bits()) == bits {
        Ok(set)
    } else {
        Err(refuse("has `honours` that are none of the COCAREER_OBLIGATION_... numbers"))
    }
}

impl From<Answer> for cocareer_answer {
    fn from(answer: Answer) -> Self {
        Self {
            struct_size: 0,
            outcome: outcome_number(answer.outcome),
            obligations: answer.obligations.bits().into(),
            unhonoured: answer.unhonoured.bits().into(),
            reason_count: answer.reasons.bits().count_ones(),
            reserved: 0,
            reasons: answer.reasons.bits(),
            holds_until: answer.holds_until.unwrap_or(COCAREER_NEVER),
        }
    }
}

const fn outcome_number(outcome: Outcome) -> u32 {
    match outcome {
        Outcome::Allow => COCAREER_OUTCOME_ALLOW,
        Outcome::Deny => COCAREER_OUTCOME_DENY,
        Outcome::NeedsInformation => COCAREER_OUTCOME_NEEDS_INFORMATION,
        Outcome::NotApplicable => COCAREER_OUTCOME_NOT_APPLICABLE,
    }
}

/// The number of a role.
pub(crate) const fn role_number(role: ActorRole) -> u32 {
    role as u32 + 1
}

const fn obligation_number(kind: ObligationKind) -> u32 {
    ObligationSet::one(kind).bits() as u32
}

/// Every outcome with its name.
const OUTCOMES: &[(u32, &CStr)] = &[
    (COCAREER_OUTCOME_ALLOW, c"allow"),
    (COCAREER_OUTCOME_DENY, c"deny"),
    (COCAREER_OUTCOME_NEEDS_INFORMATION, c"needs_information"),
    (COCAREER_OUTCOME_NOT_APPLICABLE, c"not_applicable"),
];

/// Every obligation with its name.
const OBLIGATIONS: &[(u32, &CStr)] = &[
    (COCAREER_OBLIGATION_NOTIFY_RECORDING, c"notify_recording"),
    (COCAREER_OBLIGATION_TELL_CONFIDENTIALITY_LIMITS, c"tell_confidentiality_limits"),
    (COCAREER_OBLIGATION_SHOW_HELPLINE, c"show_helpline"),
    (COCAREER_OBLIGATION_LOG, c"log"),
    (COCAREER_OBLIGATION_REMIND_CONFIDENTIALITY, c"remind_confidentiality"),
    (COCAREER_OBLIGATION_ASK_ACCEPTANCE, c"ask_acceptance"),
    (COCAREER_OBLIGATION_TELL_APPEAL, c"tell_appeal"),
    (COCAREER_OBLIGATION_LABEL_AI, c"label_ai"),
    (COCAREER_OBLIGATION_CITE_SOURCE, c"cite_source"),
    (COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS, c"notify_break_glass"),
];

/// The ids of the rules of decisions, each with a NUL behind it.
static RULES: [[u8; RULE_SIZE]; DecisionRule::ALL.len()] = rules();

/// How many bytes such an id has, with its NUL.
const RULE_SIZE: usize = "GROUP-00".len() + 1;

#[allow(
    clippy::indexing_slicing,
    reason = "runs when the library is compiled: a wrong index stops the build"
)]
const fn rules() -> [[u8; RULE_SIZE]; DecisionRule::ALL.len()] {
    let mut ids = [[0; RULE_SIZE]; DecisionRule::ALL.len()];
    let mut at = 0;
    while at < ids.len() {
        assert!(DecisionRule::ALL[at].as_str().len() + 1 == RULE_SIZE);
        ids[at] = terminated(DecisionRule::ALL[at].as_str());
        at += 1;
    }
    ids
}

/// Returns the id of the rule number `index` of those that decided, counted from 0, in the order of the ids; an empty
/// text when there is no such rule. cocareer_explain_json() takes the id.
///
/// `reasons`: what the answer has there.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, `data` is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_decision_rule(reasons: u64, index: usize) -> cocareer_str {
    guard::get(|| {
        let rule = RuleBits::from_bits(reasons).iter().nth(index);
        let id = rule.and_then(|rule| RULES.get(rule as usize));
        id.map_or(cocareer_str::EMPTY, |id| cocareer_str::of_terminated(id))
    })
}

/// Returns the name of an outcome, such as "allow", ended by NUL; "unknown" for a number that this library does not
/// know, 0 among them. The names are those in JSON.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, the result is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_outcome_name(outcome: u32) -> *const c_char {
    guard::get(|| name_of(OUTCOMES, outcome))
}

/// Returns the name of one obligation, such as "show_helpline", ended by NUL; "unknown" for a number that this library
/// does not know, 0 and several joined by `|` among them. The names are those in JSON.
///
/// Ownership: the text belongs to the library and stays valid while the library is loaded; do not free it.
/// Errors: none, the result is never NULL. Threads: may be called from any threads at once.
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn cocareer_obligation_name(obligation: u32) -> *const c_char {
    guard::get(|| name_of(OBLIGATIONS, obligation))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_json_has() {
        assert_eq!(OUTCOMES.len(), Outcome::ALL.len());
        for (outcome, (number, name)) in Outcome::ALL.iter().zip(OUTCOMES) {
            assert_eq!((outcome_number(*outcome), name.to_str()), (*number, Ok(outcome.as_str())));
        }
        assert_eq!(OBLIGATIONS.len(), ObligationKind::ALL.len());
        for (kind, (number, name)) in ObligationKind::ALL.iter().zip(OBLIGATIONS) {
            assert_eq!((obligation_number(*kind), name.to_str()), (*number, Ok(kind.as_str())));
        }
    }

    #[test]
    fn every_rule_is_told_by_its_bit() {
        let all = RuleBits::of(DecisionRule::ALL).bits();
        for (index, rule) in DecisionRule::ALL.iter().enumerate() {
            for (bits, index) in [(RuleBits::of(&[*rule]).bits(), 0), (all, index), (u64::MAX, index)] {
                let id = cocareer_decision_rule(bits, index);
                assert_eq!(id.size, rule.as_str().len());
                assert_eq!(RULES.get(*rule as usize).map(|id| id.as_ptr().cast()), Some(id.data));
            }
        }
        assert_eq!(cocareer_decision_rule(all, DecisionRule::ALL.len()).size, 0);
        assert_eq!(cocareer_decision_rule(0, 0).size, 0);
    }

    #[test]
    fn an_answer_that_nothing_ends_holds_for_ever() {
        let (none, reasons) = (ObligationSet::NONE, RuleBits::of(&[DecisionRule::Granted]));
        let answer = Answer {
            outcome: Outcome::Deny,
            reasons,
            obligations: none,
            unhonoured: ObligationSet::ALL,
            holds_until: None,
        };
        let told = cocareer_answer::from(answer);
        assert_eq!((told.outcome, told.reason_count, told.reasons), (COCAREER_OUTCOME_DENY, 1, 1));
        assert_eq!((told.obligations, told.unhonoured, told.holds_until), (0, 0x3ff, COCAREER_NEVER));
        let told = cocareer_answer::from(Answer { holds_until: Some(-7), ..answer });
        assert_eq!(told.holds_until, -7);
    }
}
