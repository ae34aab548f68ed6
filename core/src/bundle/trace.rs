//! What is kept of a checked document until the whole bundle was seen.

use serde::Serialize;
use serde_json::Value;

use crate::bundle::SharedLibrary;
use crate::bundle::library::{PartKind, PartPlace, identified};
use crate::document::Locator;
use crate::model::{Engagement, Platform, SharedParts};
use crate::report::{TextRange, digest};

/// What is kept of a checked document for [`SharedLibrary::conclude`]: which shared parts it uses, and short digests
/// of what its own parts say. Nothing of its text.
#[derive(Clone)]
pub struct Trace {
    pub(crate) number: u32,
    pub(crate) name: String,
    pub(crate) kind: TraceKind,
    pub(crate) prints: Vec<Print>,
    /// The shared parts that it was completed with.
    pub(crate) used: Vec<PartPlace>,
    /// What shows the whole document, where something may be said of that.
    pub(crate) range: Option<TextRange>,
}

/// Nothing of what it names.
impl core::fmt::Debug for Trace {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Trace({}, {:?}, {} parts)", self.number, self.kind, self.prints.len())
    }
}

impl Trace {
    /// A document of which nothing is known yet.
    pub(crate) fn new(number: u32, name: &str) -> Self {
        let (name, kind) = (name.to_owned(), TraceKind::Other);
        Self { number, name, kind, prints: Vec::new(), used: Vec::new(), range: None }
    }
}

/// What a checked document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TraceKind {
    /// Shared parts.
    Shared,
    /// An engagement.
    Engagement,
    /// An engagement of which the references could not all be read.
    Unclear,
    /// Anything else.
    Other,
}

/// One part of a document: its name, and what it says in short.
#[derive(Clone)]
pub(crate) struct Print {
    pub(crate) kind: PartKind,
    pub(crate) id: String,
    pub(crate) version: String,
    /// Its pointer without the index: it stays the same when the part moves.
    pub(crate) shape: &'static str,
    pub(crate) pointer: String,
    pub(crate) range: Option<TextRange>,
    /// Its fields, by name.
    pub(crate) fields: Vec<FieldPrint>,
    /// Whether only some fields are here, those that must be the same wherever they are declared.
    pub(crate) partial: bool,
}

/// One field of a part.
#[derive(Clone)]
pub(crate) struct FieldPrint {
    pub(crate) name: String,
    pub(crate) digest: u64,
    pub(crate) range: Option<TextRange>,
}

/// What a part says of its own course, not of what holds: it may differ between two copies.
const RECORDS: [&str; 7] = [
    "/members",
    "/acceptances",
    "/confidentiality_norm/last_reminded_on",
    "/review/last_reviewed_on",
    "/review/last_incident_on",
    "/closing/done_on",
    "/settings_reviews",
];

/// Facts about a platform that do not depend on who uses it.
const PLATFORM_FACTS: [&str; 3] = ["third_party", "min_age", "visitor_statistics"];

impl Print {
    fn new(kind: PartKind, id: &str, version: &str, shape: &'static str, pointer: String) -> Self {
        let (id, version) = (id.to_owned(), version.to_owned());
        Self { kind, id, version, shape, pointer, range: None, fields: Vec::new(), partial: false }
    }

    fn of(mut self, part: &impl Serialize, locator: &Locator<'_>) -> Self {
        let mut value = serde_json::to_value(part).unwrap_or_default();
        for record in RECORDS {
            let (above, field) = record.rsplit_once('/').unwrap_or_default();
            if let Some(Value::Object(members)) = value.pointer_mut(above) {
                members.remove(field);
            }
        }
        self.range = Some(locator.range(&self.pointer));
        if let Value::Object(members) = value {
            let kept = members
                .into_iter()
                .filter(|(name, _)| !self.partial || PLATFORM_FACTS.contains(&name.as_str()));
            self.fields = kept
                .map(|(name, value)| FieldPrint {
                    digest: digest(&value.to_string()),
                    range: Some(locator.range(&format!("{}/{name}", self.pointer))),
                    name,
                })
                .collect();
        }
        self
    }
}

/// The parts of a document of shared parts.
pub(crate) fn of_shared(parts: &SharedParts, locator: &Locator<'_>) -> Vec<Print> {
    let all = identified(parts).map(|(kind, item, id, version)| {
        let print = Print::new(kind, id, version, kind.list(), format!("/{}/{item}", kind.list()));
        match kind {
            PartKind::Policy => print.of(&parts.privacy_policies.get(item), locator),
            PartKind::Agreement => print.of(&parts.group_agreements.get(item), locator),
            PartKind::Platform => print.of(&parts.platforms.get(item), locator),
            PartKind::Member => print.of(&parts.team_members.get(item), locator),
        }
    });
    all.collect()
}

/// The name and version of the engagement's own policy, when it has both.
fn policy_name(engagement: &Engagement) -> Option<(&str, &str)> {
    let policy = engagement.privacy_policy.as_ref()?;
    Some((policy.id.as_deref()?, policy.edition.as_ref()?.version.as_deref()?))
}

/// The name and version of the engagement's own agreement, when it has both.
fn agreement_name(engagement: &Engagement) -> Option<(&str, &str)> {
    let agreement = engagement.group_agreement.as_ref()?;
    Some((agreement.id.as_deref()?, agreement.version.as_deref()?))
}

/// The engagement's own platforms of which there are shared facts too.
fn known_platforms<'e>(
    engagement: &'e Engagement,
    library: &'e SharedLibrary,
) -> impl Iterator<Item = (usize, &'e str, &'e Platform)> {
    let named = engagement.platforms.iter().enumerate();
    let named = named.filter_map(|(index, platform)| Some((index, platform.id.as_deref()?, platform)));
    named.filter(|(_, id, _)| library.find(PartKind::Platform, id, None).is_some())
}

/// Whether an engagement has parts of its own that another document may have too.
pub(crate) fn has_named_parts(engagement: &Engagement, library: &SharedLibrary) -> bool {
    policy_name(engagement).is_some()
        || agreement_name(engagement).is_some()
        || known_platforms(engagement, library).next().is_some()
}

/// The parts of its own that another document may have too.
pub(crate) fn of_engagement(
    engagement: &Engagement,
    library: &SharedLibrary,
    locator: &Locator<'_>,
) -> Vec<Print> {
    let mut prints = Vec::new();
    if let Some((id, version)) = policy_name(engagement) {
        let print = Print::new(PartKind::Policy, id, version, "privacy_policy", "/privacy_policy".to_owned());
        prints.push(print.of(&engagement.privacy_policy, locator));
    }
    if let Some((id, version)) = agreement_name(engagement) {
        let pointer = "/group_agreement".to_owned();
        let print = Print::new(PartKind::Agreement, id, version, "group_agreement", pointer);
        prints.push(print.of(&engagement.group_agreement, locator));
    }
    for (index, id, platform) in known_platforms(engagement, library) {
        let mut print = Print::new(PartKind::Platform, id, "", "platforms", format!("/platforms/{index}"));
        print.partial = true;
        prints.push(print.of(platform, locator));
    }
    prints
}
