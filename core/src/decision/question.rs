//! A request in the form that is answered fast.

use crate::decision::ObligationSet;
use crate::group::PersonKey;
use crate::model::{Action, ActorRole, BreakGlass, DecisionRequest, Medium, Timestamp};

/// A person in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who<'q> {
    /// By a pseudonymous identifier.
    Id(&'q str),
    /// By the key that [`GroupState::find`](crate::GroupState::find) gave for the state that the question is asked of.
    Key(PersonKey),
}

/// That the rules are set aside in an emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Emergency {
    /// Whether somebody has said why, in words.
    pub is_justified: bool,
    /// When it ends, in seconds since 1970-01-01T00:00:00Z.
    pub expires_at: Option<i64>,
}

/// May this person do that now? The same as a [`DecisionRequest`], without anything that must be made for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question<'q> {
    /// When it is asked for, in seconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// What somebody wants to do.
    pub action: Action,
    /// Who wants to do it: what that person is.
    pub role: ActorRole,
    /// Who wants to do it.
    pub actor: Option<Who<'q>>,
    /// Whom it is done to.
    pub member: Option<Who<'q>>,
    /// The channel, by its `id` in the engagement. Needed only where there are several.
    pub channel: Option<&'q str>,
    /// What the talk or the recording is made of.
    pub medium: Option<Medium>,
    /// The talk, as the log calls it.
    pub session: Option<&'q str>,
    /// The item of information, by its `id` in the engagement.
    pub item: Option<&'q str>,
    /// Whether what is changed, deleted or shared was made by the person who wants to do it.
    pub is_own: Option<bool>,
    /// Whether everybody whom it concerns has said yes to it.
    pub has_consent: Option<bool>,
    /// What the host can do when it lets somebody do something.
    pub honours: ObligationSet,
    /// That the rules are set aside in an emergency.
    pub emergency: Option<Emergency>,
}

impl<'q> Question<'q> {
    /// A question of which only the time, the action and the role are known.
    #[must_use]
    pub const fn new(at: i64, action: Action, role: ActorRole) -> Self {
        Self {
            at,
            action,
            role,
            actor: None,
            member: None,
            channel: None,
            medium: None,
            session: None,
            item: None,
            is_own: None,
            has_consent: None,
            honours: ObligationSet::NONE,
            emergency: None,
        }
    }

    /// The question of a request, or the name of the field without which there is none.
    ///
    /// # Errors
    ///
    /// `at`, `action` or `role`: the first of them that is absent or no such value.
    pub fn of(request: &'q DecisionRequest) -> Result<Self, &'static str> {
        let at = request.at.as_ref().and_then(Timestamp::seconds).ok_or("at")?;
        let mut question = Self::new(at, request.action.ok_or("action")?, request.role.ok_or("role")?);
        question.actor = request.actor.as_deref().and_then(given).map(Who::Id);
        question.member = request.member.as_deref().and_then(given).map(Who::Id);
        question.channel = request.channel.as_deref().and_then(given);
        question.medium = request.medium;
        question.session = request.session.as_deref().and_then(given);
        question.item = request.item.as_deref().and_then(given);
        question.is_own = request.is_own;
        question.has_consent = request.has_consent;
        question.honours = request.honours.iter().copied().collect();
        question.emergency = request.break_glass.as_ref().map(Emergency::of);
        Ok(question)
    }
}

impl Emergency {
    fn of(glass: &BreakGlass) -> Self {
        Self {
            is_justified: glass.justification.as_deref().and_then(given).is_some(),
            expires_at: glass.expires_at.as_ref().and_then(Timestamp::seconds),
        }
    }
}

/// A text that is not blank.
fn given(text: &str) -> Option<&str> {
    (!text.trim().is_empty()).then_some(text)
}
