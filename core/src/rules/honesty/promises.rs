//! Who promised what, and whom it holds for.

use crate::model::{
    Anonymity, Channel, EngagementMode, GroupAgreement, Promise, PromiseKind, RecordingPermission,
};
use crate::rules::{Facts, at};

/// Where a promise was made, and so what it holds for: one channel, everything, or the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder {
    Channel(usize),
    Policy,
    Agreement,
}

/// A promise of the kind that is being looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Promised {
    pub(super) holder: Holder,
    /// The place below the holder.
    place: PromisePlace,
    /// After how many days, for a promise to delete.
    pub(super) days: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PromisePlace {
    /// In the list of promises.
    Listed(usize),
    /// A field that says the same without being called a promise.
    Implied(&'static [&'static str]),
}

impl Promised {
    /// Whether it was made without being called a promise.
    pub(super) fn is_implied(&self) -> bool {
        matches!(self.place, PromisePlace::Implied(_))
    }

    pub(super) fn pointer(&self) -> String {
        let mut pointer = match self.holder {
            Holder::Channel(index) => at!["channels", index],
            Holder::Policy => at!["privacy_policy"],
            Holder::Agreement => at!["group_agreement"],
        };
        match self.place {
            PromisePlace::Listed(index) => {
                let field = if self.days.is_some() { "days" } else { "kind" };
                pointer += &at!["promises", index, field];
            }
            PromisePlace::Implied(fields) => {
                fields.iter().for_each(|field| crate::pointer::push_segment(&mut pointer, field));
            }
        }
        pointer
    }
}

/// Every promise of a kind: of each holder the strictest one.
pub(super) fn promises(facts: &Facts<'_>, kind: PromiseKind) -> Vec<Promised> {
    let mut all = Vec::new();
    for (index, channel) in facts.channels().iter().enumerate() {
        let listed = listed(&channel.promises, kind, Holder::Channel(index));
        all.extend(listed.or_else(|| of_channel(facts, channel, index, kind)));
    }
    if let Some(policy) = facts.policy() {
        let listed = listed(&policy.promises, kind, Holder::Policy);
        let implied = || {
            (kind == PromiseKind::Anonymous && policy_is_anonymous(facts))
                .then(|| implied(Holder::Policy, &["anonymity", "level"], None))
        };
        all.extend(listed.or_else(implied));
    }
    if let Some(agreement) = facts.agreement() {
        let listed = listed(&agreement.promises, kind, Holder::Agreement);
        all.extend(listed.or_else(|| of_agreement(agreement, kind)));
    }
    all
}

/// The strictest of the promises of a kind in a list. The first one counts where several are as strict.
fn listed(promises: &[Promise], kind: PromiseKind, holder: Holder) -> Option<Promised> {
    let of_kind = promises.iter().enumerate().filter(|(_, promise)| promise.kind == Some(kind));
    let days = |promise: &Promise| promise.days.filter(|_| kind == PromiseKind::DeletedAfter);
    let (index, strictest) = of_kind.min_by_key(|(_, promise)| days(promise).map_or(u64::MAX, u64::from))?;
    Some(Promised { holder, place: PromisePlace::Listed(index), days: days(strictest) })
}

const fn implied(holder: Holder, place: &'static [&'static str], days: Option<u32>) -> Promised {
    Promised { holder, place: PromisePlace::Implied(place), days }
}

/// What a channel promises without calling it that. Where the policy says the same, the policy answers for it.
fn of_channel(facts: &Facts<'_>, channel: &Channel, index: usize, kind: PromiseKind) -> Option<Promised> {
    let anonymous = kind == PromiseKind::Anonymous && channel.anonymity == Some(Anonymity::Anonymous);
    (anonymous && !policy_is_anonymous(facts)).then(|| implied(Holder::Channel(index), &["anonymity"], None))
}

fn policy_is_anonymous(facts: &Facts<'_>) -> bool {
    let promise = facts.policy().and_then(|policy| policy.anonymity.as_ref());
    promise.is_some_and(|promise| promise.level == Some(Anonymity::Anonymous))
}

/// What the group's agreement promises without calling it that.
fn of_agreement(agreement: &GroupAgreement, kind: PromiseKind) -> Option<Promised> {
    let holder = Holder::Agreement;
    match kind {
        PromiseKind::Confidential => {
            agreement.confidentiality_norm.as_ref().map(|_| implied(holder, &["confidentiality_norm"], None))
        }
        PromiseKind::NotRecorded => {
            let rule = agreement.recording_rule.as_ref();
            let forbidden = rule.is_some_and(|rule| rule.permission == Some(RecordingPermission::NotAllowed));
            forbidden.then(|| implied(holder, &["recording_rule", "permission"], None))
        }
        PromiseKind::DeletedAfter => {
            let days = agreement.closing.as_ref()?.delete_after_days?;
            Some(implied(holder, &["closing", "delete_after_days"], Some(days)))
        }
        PromiseKind::Anonymous | PromiseKind::NotShared => None,
    }
}

/// Whether a group meets on the channel: the group's agreement holds there.
pub(in crate::rules) fn is_of_group(facts: &Facts<'_>, channel: &Channel) -> bool {
    channel.mode.unwrap_or(facts.mode).includes(EngagementMode::Collaborative)
}
