//! How much a change of each field means: one row a field.
//!
//! The classes are our design (inferred), after one measure: what lets more people see, record or do something, or
//! protects less, is major; so is what asks something new of members. What tells members more, or asks more of the
//! service only, is minor. A text that is worded otherwise is minor, but for the few texts that alone say what is
//! passed on, pictured or leads to removal. Whoever knows what a new wording means can raise its class.

use crate::agreement::ChangeClass::{self, Editorial as EDITORIAL, Major as MAJOR, Minor as MINOR};

/// How much a change of a field means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// The same, whatever the change is.
    Any(ChangeClass),
    /// Of a text: worded otherwise in a language; there at all, or not. Form and added translations are editorial.
    Words { changed: ChangeClass, whole: ChangeClass },
    /// Of a number, a flag or a choice: it grows, or comes later in its list; the reverse; it appears; it goes. A flag
    /// that is not there counts as something between no and yes.
    Moves { more: ChangeClass, less: ChangeClass, appears: ChangeClass, goes: ChangeClass },
    /// Of a list: items are added; are taken away; stand in another order.
    Items { added: ChangeClass, removed: ChangeClass, order: ChangeClass },
}

type Row = (&'static str, Weight);

const fn any(path: &'static str, class: ChangeClass) -> Row {
    (path, Weight::Any(class))
}

/// A text: the class of a new wording, and of its being there at all.
const fn words(path: &'static str, changed: ChangeClass, whole: ChangeClass) -> Row {
    (path, Weight::Words { changed, whole })
}

/// A value with an order: the classes of more, less, appearing and going.
const fn moves(path: &'static str, classes: [ChangeClass; 4]) -> Row {
    let [more, less, appears, goes] = classes;
    (path, Weight::Moves { more, less, appears, goes })
}

/// A list: the classes of items added, of items taken away, and of another order.
const fn items(path: &'static str, classes: [ChangeClass; 3]) -> Row {
    let [added, removed, order] = classes;
    (path, Weight::Items { added, removed, order })
}

/// What belongs to a group's course and is no norm: a change there is no change of the agreement.
pub(super) const COURSE: &[&str] = &[
    "id",
    "version",
    "members",
    "acceptances",
    "last_major_change_on",
    "co_creation",
    "confidentiality_norm.last_reminded_on",
    "review.last_reviewed_on",
    "review.last_incident_on",
    "closing.done_on",
];

/// How much a change of each field means. A path names fields; `*` stands for each item of a list.
#[rustfmt::skip]
pub(super) const WEIGHTS: &[Row] = &[
    words("purpose", MINOR, MAJOR),
    words("eligibility.description", MINOR, MINOR),
    // Younger people among those who are there, or older ones: others see what members write.
    moves("eligibility.min_age", [MINOR, MAJOR, MINOR, MAJOR]),
    moves("eligibility.max_age", [MAJOR, MINOR, MINOR, MAJOR]),
    // Without a talk before, nobody knows who comes in.
    moves("eligibility.screening", [MINOR, MAJOR, MINOR, MAJOR]),
    // More members see what is written.
    moves("eligibility.max_members", [MAJOR, MINOR, MINOR, MAJOR]),
    // A new type of work asks something new.
    items("collaboration_type", [MAJOR, MINOR, EDITORIAL]),
    words("support_norm.text", MINOR, MAJOR),
    // A new form is a new duty, such as answering in time.
    items("support_norm.forms", [MAJOR, MINOR, EDITORIAL]),
    words("respect_norm", MINOR, MAJOR),
    words("confidentiality_norm.text", MINOR, MAJOR),
    // These two alone say what is kept and what is passed on.
    words("confidentiality_norm.scope", MAJOR, MAJOR),
    words("confidentiality_norm.limits", MAJOR, MAJOR),
    // A wider circle protects less, a narrower one binds members more.
    any("confidentiality_norm.stays_with", MAJOR),
    any("confidentiality_norm.reminder_days", MINOR),
    // Another name to appear under, for everybody.
    any("identity_rule.form", MAJOR),
    any("identity_rule.impersonation_forbidden", MAJOR),
    words("identity_rule.reliability", MINOR, MAJOR),
    // A new role sees what members write; one that is taken away takes a way of taking part.
    items("participation_roles.roles", [MAJOR, MAJOR, EDITORIAL]),
    words("participation_roles.reason_without_observers", MINOR, MINOR),
    words("contribution_rule.text", MINOR, MAJOR),
    // One more origin is to be marked.
    items("contribution_rule.provenance", [MAJOR, MINOR, EDITORIAL]),
    // How a text looks is told when it is written.
    any("text_rule.max_characters", MINOR),
    any("text_rule.max_words", MINOR),
    // More links are more ways out of the group.
    moves("text_rule.links", [MAJOR, MINOR, MINOR, MAJOR]),
    // That there is a list was agreed; looking after it is work from day to day.
    items("text_rule.link_hosts", [MINOR, MINOR, EDITORIAL]),
    any("text_rule.capitals_allowed", MINOR),
    any("text_rule.max_repeats", MINOR),
    // Less may bind members who recorded until now.
    any("recording_rule.permission", MAJOR),
    // An empty list may mean every medium, so that none of its changes is surely narrower.
    any("recording_rule.media", MAJOR),
    // This alone says whether members may be pictured.
    words("recording_rule.screenshots", MAJOR, MAJOR),
    any("recording_rule.secret_recording_told", MINOR),
    words("environment_rule", MINOR, MAJOR),
    // A rule more asks more, a rule less protects less.
    items("conversation_rules", [MAJOR, MAJOR, EDITORIAL]),
    words("conversation_rules.*", MINOR, MAJOR),
    words("third_party_rule", MINOR, MAJOR),
    words("uninvited_answers", MINOR, MAJOR),
    words("minors.guardian_information", MINOR, MAJOR),
    // More may reach minors alone; less binds the adults.
    any("minors.private_messages", MAJOR),
    // More opens the group to advertisers, less binds members.
    any("commercial_rule.permission", MAJOR),
    words("commercial_rule.text", MINOR, MAJOR),
    words("links_and_sources", MINOR, MAJOR),
    // Who does the work can change while the norm stays.
    items("moderation.moderators", [MINOR, MINOR, EDITORIAL]),
    // Afterwards, others see what nobody has looked at.
    moves("moderation.timing", [MAJOR, MINOR, MINOR, MAJOR]),
    words("moderation.criteria", MINOR, MAJOR),
    words("moderation.tools", MINOR, MAJOR),
    // A log is a record about members, and without one nobody can check the moderators.
    any("moderation.log_kept", MAJOR),
    items("sanctions.ladder", [MAJOR, MAJOR, MAJOR]),
    // This alone says what leads straight to removal.
    words("sanctions.severe_triggers", MAJOR, MAJOR),
    words("sanctions.appeal", MINOR, MAJOR),
    words("presence", MINOR, MAJOR),
    // The service's own work. Members are shown it.
    any("facilitation_plan.facilitator", MINOR),
    any("facilitation_plan.cadence_days", MINOR),
    words("facilitation_plan.guidance", MINOR, MINOR),
    items("facilitation_plan.activities", [MINOR, MINOR, MINOR]),
    any("facilitation_plan.activities.*.stage", MINOR),
    words("facilitation_plan.activities.*.task", MINOR, MINOR),
    any("facilitation_plan.activities.*.days", MINOR),
    // Help for those who are new; nothing is asked of those who are there.
    words("onboarding.welcome", MINOR, MINOR),
    words("onboarding.technical_help", MINOR, MINOR),
    any("onboarding.norms_walkthrough", MINOR),
    // More is passed on, or less is acted on.
    items("escalation.triggers", [MAJOR, MAJOR, EDITORIAL]),
    // One more is told of what members say.
    items("escalation.contacts", [MAJOR, MINOR, EDITORIAL]),
    words("escalation.contacts.*.name", MAJOR, MAJOR),
    any("escalation.contacts.*.email", MINOR),
    any("escalation.contacts.*.phone", MINOR),
    any("escalation.contacts.*.url", MINOR),
    // This alone says what must be reported.
    words("escalation.duty_to_report", MAJOR, MAJOR),
    // Another number is as good, none is not.
    moves("escalation.crisis_number", [MINOR, MINOR, MINOR, MAJOR]),
    // Slower help protects less.
    moves("escalation.within_hours", [MAJOR, MINOR, MINOR, MAJOR]),
    words("complaints", MINOR, MAJOR),
    // Another policy is other use of what members write. Its own versions are told of by the policy.
    any("data_retention_ref.policy", MAJOR),
    any("data_retention_ref.version", MINOR),
    any("duration.starts_on", MINOR),
    any("duration.ends_on", MINOR),
    any("duration.sessions", MINOR),
    any("review.due_on", MINOR),
    words("review.how", MINOR, MAJOR),
    // Fewer can change the agreement for everybody.
    moves("review.quorum_percent", [MINOR, MAJOR, MINOR, MAJOR]),
    words("closing.farewell", MINOR, MINOR),
    words("closing.export", MINOR, MAJOR),
    // What was written is kept longer, or for good.
    moves("closing.delete_after_days", [MAJOR, MINOR, MINOR, MAJOR]),
    words("closing.referral", MINOR, MINOR),
    any("grace_days", MINOR),
    words("exit_rule", MINOR, MAJOR),
    items("accessibility.languages", [MINOR, MINOR, EDITORIAL]),
    words("accessibility.description", MINOR, MINOR),
    // A machine reads along, or does so no more.
    moves("ai_rule.allowed", [MAJOR, MINOR, MINOR, MAJOR]),
    // Marking is a duty on members, and without it nobody knows what a machine made.
    any("ai_rule.labelled", MAJOR),
    words("ai_rule.text", MINOR, MAJOR),
    // A promise more protects more.
    items("promises", [MINOR, MAJOR, EDITORIAL]),
    any("promises.*.kind", MAJOR),
    // Sooner is better, and nothing said is a promise less.
    moves("promises.*.days", [MAJOR, MINOR, MINOR, MAJOR]),
    words("promises.*.text", MINOR, MINOR),
];

/// How much a change of the field at `path` means. A field without a row, which a test rules out, means the most.
pub(super) fn weight_of(path: &str) -> Weight {
    let row = WEIGHTS.iter().find(|(known, _)| *known == path);
    row.map_or(Weight::Any(MAJOR), |(_, weight)| *weight)
}
