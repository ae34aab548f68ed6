//! Rule PRIV-44: whether what a document says of an assessment of privacy consequences fits what it shows.

use crate::catalogue::{Confidence, DESIGN, GDPR, WP248, cited};
use crate::model::DpiaStatus;
use crate::rules::findings::terms;
use crate::rules::{Facts, Findings, at, rules};

rules! {
    since "2026.2";
    /// Who says that no assessment is needed has few signs of high risk.
    DPIA_NEEDED = PRIV_44 {
        Privacy, Warning, Information, Inferred;
        sources: [
            cited(&GDPR, "article 35", Confidence::Found),
            cited(&WP248, "the nine criteria", Confidence::Memory),
            cited(&DESIGN, "default proposal", Confidence::Inferred),
        ];
        check: dpia_needed
    }
}

fn dpia_needed(facts: &Facts<'_>, out: &mut Findings<'_>) {
    let dpia = facts.policy().and_then(|policy| policy.dpia.as_ref());
    if dpia.and_then(|dpia| dpia.status) != Some(DpiaStatus::NotNeeded) {
        return;
    }
    let advice = crate::dpia::advice(facts);
    if advice.is_proposed() {
        let criteria = advice.signs.iter().map(|sign| sign.criterion.as_str());
        let params = vec![terms("criteria", "dpia-criterion", criteria)];
        out.add("proposed", at!["privacy_policy", "dpia", "status"], params);
    }
}
