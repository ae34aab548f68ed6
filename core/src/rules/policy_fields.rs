//! The fields that a privacy policy must have, as data: which field, from which mode, and when at all.

use crate::model::{Anonymity, EngagementMode, LawfulBasis, PrivacyPolicy};
use crate::rules::Facts;
use crate::shape::Shaped;

/// One field that a policy must have.
struct PolicyField {
    name: &'static str,
    from: EngagementMode,
    is_absent: fn(&PrivacyPolicy) -> bool,
    /// Whether this policy needs it; some fields belong only to some policies.
    is_due: fn(&PrivacyPolicy, &Facts<'_>) -> bool,
}

const fn always(_: &PrivacyPolicy, _: &Facts<'_>) -> bool {
    true
}

macro_rules! policy_fields {
    ($($name:ident from $mode:ident $(when $due:expr)?;)*) => {
        &[$(PolicyField {
            name: stringify!($name),
            from: EngagementMode::$mode,
            is_absent: |policy| Shaped::is_absent(&policy.$name),
            is_due: policy_fields!(@due $($due)?),
        }),*]
    };
    (@due) => { always };
    (@due $due:expr) => { $due };
}

/// In the order of the type. Source: GDPR article 13 (found) for what people are told, ACA code 2014 H.2 (found)
/// for online guidance, otherwise our design (inferred).
static FIELDS: &[PolicyField] = policy_fields! {
    edition from Information;
    controller from Information;
    dpo_contact from Information;
    purposes from Information;
    data_categories from Information;
    special_categories from Information;
    criminal_data from OneToOne;
    national_id from Information;
    platforms from Information when |_, facts| !facts.document.platforms.is_empty();
    retention from Information;
    rights from Information;
    rights_contact from Information;
    consent_withdrawal from Information when |policy, _| {
        policy.purposes.iter().any(|purpose| purpose.lawful_basis == Some(LawfulBasis::Consent))
    };
    complaint_authority from Information;
    provision_duty from OneToOne;
    automated_decisions from Information;
    visibility from Information;
    anonymity from OneToOne;
    age from Information;
    recording from OneToOne when |_, facts| {
        facts.channels().iter().any(crate::model::Channel::shares_live_media)
    };
    confidentiality_duty from OneToOne;
    emergency_procedure from OneToOne;
    identity_check from OneToOne when |policy, _| {
        policy.anonymity.as_ref().is_some_and(|promise| promise.level == Some(Anonymity::Identified))
    };
    technology_failure from OneToOne;
    security_measures from OneToOne;
    breach_contact from Information;
    dpia from Information;
    archive_duty from OneToOne when |policy, _| {
        policy.controller.as_ref().is_some_and(|controller| controller.public_body == Some(true))
    };
    third_party_persons from Collaborative;
    social_media_conduct from OneToOne;
};

/// The names of the fields that the policy lacks for the mode.
pub(super) fn missing_fields<'d>(
    policy: &'d PrivacyPolicy,
    facts: &'d Facts<'d>,
) -> impl Iterator<Item = &'static str> + 'd {
    FIELDS
        .iter()
        .filter(move |field| facts.mode.includes(field.from))
        .filter(move |field| (field.is_absent)(policy) && (field.is_due)(policy, facts))
        .map(|field| field.name)
}
