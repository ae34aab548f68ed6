//! The documents of which questions are asked: the four starters, and two richer ones in every mode.

use anyhow::Result;
use cocareer::model::{Ability, Engagement, EngagementMode};
use cocareer::{Policy, Settings, parse_at};
use serde_json::{Value, json};

use crate::starter;

/// A document, and the numbers of the law and of the house that hold for it, copied by hand from the tables of their
/// sources.
pub struct Written {
    /// What to call it.
    pub name: String,
    /// As JSON.
    pub json: Value,
    /// As the model has it.
    pub document: Engagement,
    /// From which age on young people consent themselves: 13 in Norway, 16 where nothing else is set (GDPR article 8).
    pub consent_age: u32,
    /// For how many days a changed agreement can be read before it must be accepted: 14 where nothing else is agreed.
    pub grace_days: i64,
    /// Every how many days somebody must look in, as declared or as the group's stage asks for.
    pub interval_days: Option<i64>,
}

impl Written {
    /// A document, with what is read out of it again.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn new(name: &str, json: Value) -> Result<Self> {
        let document: Engagement = serde_json::from_value(json.clone())?;
        let is_norwegian = document.jurisdiction.as_deref() == Some("NO");
        let agreed = document.group_agreement.as_ref().and_then(|agreement| agreement.grace_days);
        let plan = document.monitoring_plan.as_ref();
        let interval_days = match plan {
            None => None,
            // The third day of a group that is maturing (our design).
            Some(plan) if plan.interval_days.is_none() && plan.stage.is_some() => Some(3),
            Some(plan) => plan.interval_days.map(i64::from),
        };
        Ok(Self {
            name: name.to_owned(),
            json,
            consent_age: if is_norwegian { 13 } else { 16 },
            grace_days: agreed.map_or(14, i64::from),
            interval_days,
            document,
        })
    }

    /// The policy of it.
    #[must_use]
    pub fn policy(&self) -> Policy {
        let settings = parse_at("2026-11-24").map(Settings::on).unwrap_or_default();
        Policy::new(Some(&self.document), None, &settings)
    }
}

/// Every document: the starters in their modes, the richer ones in all modes.
///
/// # Errors
///
/// When one of them is none.
pub fn everything() -> Result<Vec<Written>> {
    let mut all = Vec::new();
    for mode in EngagementMode::ALL {
        let starter = starter(*mode)?.to_string();
        // By the names that the worlds give to people and items.
        let starter = starter.replace("practitioner-1", "p1").replace("practitioner-2", "p2");
        let starter = starter.replace("item-1", "item-fresh");
        all.push(Written::new(&format!("starter {mode}"), serde_json::from_str(&starter)?)?);
        all.push(Written::new(&format!("school {mode}"), school(*mode))?);
        all.push(Written::new(&format!("square {mode}"), square(*mode))?);
    }
    Ok(all)
}

fn every_ability() -> Vec<&'static str> {
    Ability::ALL.iter().map(|ability| ability.as_str()).collect()
}

fn team() -> Value {
    json!({"members": [
        {"id": "p1", "roles": ["practitioner", "facilitator", "moderator"],
         "competencies": [{"abilities": every_ability(), "valid_until": "2027-12-31"}]},
        {"id": "p2", "roles": ["practitioner", "moderator"],
         "competencies": [
            {"abilities": ["selecting"], "valid_until": "2027-12-31"},
            {"abilities": every_ability(), "valid_until": "2026-10-31"}]}
    ]})
}

/// A closed school group with young people in which nearly everything is arranged for.
fn school(mode: EngagementMode) -> Value {
    json!({
        "kind": "engagement", "format_version": 1, "id": "school", "title": {"en": "School"},
        "mode": mode.as_str(), "jurisdiction": "NO",
        "audience": {"description": {"en": "Pupils"}, "min_age": 12},
        "channels": [{
            "id": "room", "mode": mode.as_str(), "timing": ["asynchronous", "synchronous"],
            "media": ["text", "audio", "video", "screen"],
            "participation": ["observe", "react", "reply", "post", "share", "co_produce", "direct_message"],
            "visibility": "members", "anonymity": "pseudonymous_verified",
            "opening_hours": [{"days": ["monday", "tuesday", "wednesday"], "opens": "08:00", "closes": "16:00",
                "time_zone": "Europe/Oslo"}]
        }],
        "information": [
            {"id": "item-fresh", "kind": "guide", "verified_on": "2026-11-01", "valid_until": "2027-02-01"},
            {"id": "item-old", "kind": "vacancy", "verified_on": "2026-09-01"},
            {"id": "item-ended", "kind": "guide", "verified_on": "2026-10-01", "valid_until": "2026-11-10"},
            {"id": "item-new", "kind": "guide"}
        ],
        "privacy_policy": {
            "recording": [{"medium": "audio", "recorded": true}, {"medium": "video", "recorded": false}],
            "automated_decisions": {"used": true}
        },
        "group_agreement": {
            "version": "1", "grace_days": 7,
            "confidentiality_norm": {"text": {"en": "It stays here."}},
            "identity_rule": {"form": "first_name", "impersonation_forbidden": true},
            "recording_rule": {"permission": "all_consented", "media": ["audio", "video"]},
            "minors": {"private_messages": "practitioners_only"},
            "moderation": {"moderators": ["p1", "p2"]},
            "closing": {"export": {"en": "Your own texts"}, "delete_after_days": 30},
            "ai_rule": {"allowed": true, "labelled": true}
        },
        "presence_plan": {"cadence_days": 7}, "monitoring_plan": {"interval_days": 3},
        "team": team()
    })
}

/// An open place with two channels, of which little is said.
#[allow(clippy::indexing_slicing, reason = "the document is an object")]
fn square(mode: EngagementMode) -> Value {
    let mut document = json!({
        "kind": "engagement", "format_version": 1, "id": "square", "title": {"en": "Square"},
        "mode": mode.as_str(),
        "channels": [
            {"id": "square", "mode": mode.as_str(), "timing": ["asynchronous"], "media": ["text", "image"],
             "participation": ["observe", "react", "reply", "post"], "visibility": "public",
             "anonymity": "anonymous", "ai_assistant": true},
            {"id": "talks", "mode": mode.as_str(), "timing": ["synchronous"], "media": ["audio", "screen"],
             "participation": ["observe", "direct_message", "share"], "visibility": "members",
             "anonymity": "identified"}
        ],
        "information": [{"id": "item-fresh", "kind": "education", "verified_on": "2026-11-01"}],
        "privacy_policy": {"age": {"min_age": 18}},
        "monitoring_plan": {"stage": "maturing"},
        "team": team()
    });
    if mode.includes(EngagementMode::Collaborative) {
        document["group_agreement"] = json!({
            "version": "1",
            "identity_rule": {"form": "pseudonym"},
            "recording_rule": {"permission": "practitioner_with_consent"},
            "minors": {"private_messages": "allowed"},
            "facilitation_plan": {"facilitator": "p2"}
        });
    }
    document
}
