//! Transfers of personal data to other countries.

use crate::dated::Known;
use crate::model::{DataTableId, PrivacyPolicy, Transfer, TransferMechanism};
use crate::rules::ids::Ids;
use crate::rules::privacy_grounds::{in_policy, in_policy_list};
use crate::rules::{Facts, Findings};
use crate::shape::Shaped as _;

/// Whether `code` has the form of a country's two letters.
pub(super) fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_in_eea(facts: &Facts<'_>, country: &str) -> bool {
    facts.look_up(DataTableId::Eea, country).is_some()
}

/// The country at the place that `pointer` gives, when it lies outside the EEA. One that is written in another way
/// is reported.
fn outside<'d>(
    facts: &Facts<'_>,
    country: Option<&'d String>,
    pointer: impl Fn() -> String,
    out: &mut Findings<'_>,
) -> Option<&'d str> {
    let country = country.filter(|country| !country.is_absent())?;
    if !is_country(country) {
        out.add("unknown-country", pointer(), vec![]);
        return None;
    }
    Some(country.as_str()).filter(|country| !is_in_eea(facts, country))
}

pub(super) fn transfer_basis(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    for (index, transfer) in policy.transfers.iter().enumerate() {
        let here = |field: &str| in_policy_list("transfers", index, field);
        let Some(country) = outside(facts, transfer.country.as_ref(), || here("country"), out) else {
            continue;
        };
        let Some(mechanism) = transfer.mechanism else {
            out.add("no-mechanism", here("mechanism"), vec![]);
            continue;
        };
        let is_known = facts.look_up(DataTableId::TransferMechanisms, mechanism.as_str()).is_some();
        let both = || [here("mechanism"), here("country")];
        match mechanism {
            TransferMechanism::WithinEea => out.add_both("not-eea", both(), vec![]),
            _ if !is_known => out.add("not-in-force", here("mechanism"), vec![]),
            TransferMechanism::Adequacy if facts.look_up(DataTableId::Adequacy, country).is_none() => {
                out.add_both("not-adequate", both(), vec![]);
            }
            _ => {}
        }
    }
    operators_abroad(facts, policy, out);
}

/// An operator outside the EEA gets data there, so the policy must tell of a transfer.
fn operators_abroad(facts: &Facts<'_>, policy: &PrivacyPolicy, out: &mut Findings<'_>) {
    if policy.platforms.iter().all(|entry| entry.jurisdiction.is_none()) {
        return;
    }
    let told = Ids::of(policy.transfers.iter().map(|transfer| &transfer.country));
    for (index, entry) in policy.platforms.iter().enumerate() {
        let here = || in_policy_list("platforms", index, "jurisdiction");
        let country = outside(facts, entry.jurisdiction.as_ref(), here, out);
        if country.is_some_and(|country| !told.contains(country)) {
            out.add_both("operator-abroad", [here(), in_policy("transfers")], vec![]);
        }
    }
}

/// The row that asks for an assessment of this transfer, where one does.
fn assessed_by<'d>(facts: &Facts<'d>, transfer: &Transfer) -> Option<Known<'d>> {
    let country = transfer.country.as_deref().unwrap_or_default();
    let row = facts.look_up(DataTableId::TransferMechanisms, transfer.mechanism?.as_str())?;
    Some(row).filter(|row| row.value() == Some(1) && !is_in_eea(facts, country))
}

pub(super) fn transfer_assessed(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let Some(policy) = facts.policy() else { return };
    for (index, transfer) in policy.transfers.iter().enumerate() {
        if transfer.assessed_on.is_some() {
            continue;
        }
        if let Some(row) = assessed_by(facts, transfer) {
            let here = |field: &str| in_policy_list("transfers", index, field);
            out.add_with("no-assessment", vec![here("assessed_on"), here("mechanism")], vec![]).because(&row);
        }
    }
}
