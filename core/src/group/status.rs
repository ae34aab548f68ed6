//! A group as a document that people and programs can look at.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::agreement::AgreementNorm;
use crate::group::{GroupPhase, GroupState, Participation, Talk};
use crate::model::{ActorRole, Medium, Timestamp};

/// Where a group stands. Fields are in the order in which they are written.
#[derive(Serialize)]
struct Status<'s> {
    phase: GroupPhase,
    version: Option<&'s str>,
    events: u64,
    last_event_at: Option<Timestamp>,
    /// How many people there are, by whether they take part and by what they are.
    people: BTreeMap<Participation, BTreeMap<ActorRole, u64>>,
    pending: Vec<Pending<'s>>,
    restricted: Vec<Restricted<'s>>,
    /// How many appeals wait for an answer.
    appeals: usize,
    proposals: Vec<Proposal<'s>>,
    talks: Vec<TalkStatus<'s>>,
    messages: Waits,
    incidents: Incidents,
    away: Vec<Away<'s>>,
    times: TimesStatus,
}

/// What somebody has still to accept.
#[derive(Serialize)]
struct Pending<'s> {
    member: &'s str,
    /// Since when the first of them is asked for.
    since: Option<Timestamp>,
    norms: Vec<AgreementNorm>,
    /// Those of them that the person said no to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    declined: Vec<AgreementNorm>,
}

#[derive(Serialize)]
struct Restricted<'s> {
    member: &'s str,
    /// Nothing when there is no end.
    until: Option<Timestamp>,
}

#[derive(Serialize)]
struct Proposal<'s> {
    version: &'s str,
    proposed_at: Option<Timestamp>,
    objections: u32,
}

#[derive(Serialize)]
struct TalkStatus<'s> {
    session: &'s str,
    medium: Medium,
    started_at: Timestamp,
    present: u32,
    recording: Option<RecordingStatus>,
}

#[derive(Serialize)]
struct RecordingStatus {
    medium: Medium,
    is_running: bool,
    /// How many of those who are present consent.
    consented: u32,
}

#[derive(Serialize)]
struct Waits {
    waiting: usize,
    /// Since when the first has waited.
    since: Option<Timestamp>,
}

#[derive(Serialize)]
struct Incidents {
    waiting: usize,
    since: Option<Timestamp>,
    /// How many were passed on and are not settled.
    escalated: usize,
}

#[derive(Serialize)]
struct Away<'s> {
    actor: &'s str,
    until: Option<Timestamp>,
}

#[derive(Serialize)]
struct TimesStatus {
    opened: Option<Timestamp>,
    visited: Option<Timestamp>,
    posted: Option<Timestamp>,
    adopted: Option<Timestamp>,
    reviewed: Option<Timestamp>,
    reminded: Option<Timestamp>,
    incident: Option<Timestamp>,
    closing: Option<Timestamp>,
    exported: Option<Timestamp>,
    closed: Option<Timestamp>,
    deleted: Option<Timestamp>,
}

impl GroupState {
    /// The group as JSON: phase, version, how many people there are, who has still to accept what, proposals, talks,
    /// what waits, and when things were last done. The same log always gives the same text.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Plain data of texts and numbers can always be written.
        serde_json::to_string(&self.status()).unwrap_or_default()
    }

    fn status(&self) -> Status<'_> {
        let (messages, messages_since) = self.waiting_messages();
        let (incidents, incidents_since) = self.waiting_incidents();
        Status {
            phase: self.phase(),
            version: self.agreement_version(),
            events: self.event_count(),
            last_event_at: time(self.last_event_at()),
            people: self.people_status(),
            pending: self.pending_status(),
            restricted: self.restricted_status(),
            appeals: self.people.values().filter(|person| person.has_appealed).count(),
            proposals: self.proposals_status(),
            talks: self.talks_status(),
            messages: Waits { waiting: messages, since: time(messages_since) },
            incidents: Incidents {
                waiting: incidents,
                since: time(incidents_since),
                escalated: self.escalated.len(),
            },
            away: self.away_status(),
            times: self.times_status(),
        }
    }

    fn people_status(&self) -> BTreeMap<Participation, BTreeMap<ActorRole, u64>> {
        let mut counts = BTreeMap::<_, BTreeMap<_, u64>>::new();
        for person in self.people.values() {
            let count = counts.entry(person.participation).or_default().entry(person.role).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }

    fn pending_status(&self) -> Vec<Pending<'_>> {
        let active = self.people.iter().filter(|(_, person)| person.is_active());
        let pending = active.map(|(id, person)| {
            let norms = person.pending(&self.versions);
            let declined = person.declined_pending(&self.versions).iter().collect();
            Pending {
                member: id,
                since: time(person.pending_since(norms, &self.versions)),
                norms: norms.iter().collect(),
                declined,
            }
        });
        pending.filter(|pending| !pending.norms.is_empty()).collect()
    }

    fn restricted_status(&self) -> Vec<Restricted<'_>> {
        let now = self.last_event_at().unwrap_or(i64::MIN);
        let restricted = self.people.iter().filter(|(_, person)| person.is_active());
        let restricted = restricted.filter_map(|(id, person)| Some((id, person.restricted_until?)));
        let still = restricted.filter(|(_, until)| *until > now);
        still
            .map(|(member, until)| Restricted {
                member,
                until: time(Some(until).filter(|at| *at < i64::MAX)),
            })
            .collect()
    }

    fn proposals_status(&self) -> Vec<Proposal<'_>> {
        let open = self.agreement_history().filter(|version| version.adopted_at.is_none());
        open.map(|version| Proposal {
            version: version.name,
            proposed_at: time(version.proposed_at),
            objections: version.objections,
        })
        .collect()
    }

    fn talks_status(&self) -> Vec<TalkStatus<'_>> {
        let mut talks = self.talks().collect::<Vec<_>>();
        talks.sort_unstable_by_key(|(id, talk)| (talk.started_at, *id));
        let status = |(session, talk): (_, &Talk)| TalkStatus {
            session,
            medium: talk.medium,
            started_at: Timestamp::from_seconds(talk.started_at),
            present: talk.present,
            recording: talk.recording.as_ref().map(|recording| RecordingStatus {
                medium: recording.medium,
                is_running: recording.is_running,
                consented: recording.consents(),
            }),
        };
        talks.into_iter().map(status).collect()
    }

    fn away_status(&self) -> Vec<Away<'_>> {
        let now = self.last_event_at().unwrap_or(i64::MIN);
        let away = self.away.iter().filter(|(_, until)| until.is_none_or(|until| until > now));
        let mut away = away.map(|(actor, until)| Away { actor, until: time(*until) }).collect::<Vec<_>>();
        away.sort_unstable_by_key(|away| away.actor);
        away
    }

    fn times_status(&self) -> TimesStatus {
        let times = self.times();
        TimesStatus {
            opened: time(times.opened),
            visited: time(times.visited),
            posted: time(times.posted),
            adopted: time(times.adopted),
            reviewed: time(times.reviewed),
            reminded: time(times.reminded),
            incident: time(times.incident),
            closing: time(times.closing),
            exported: time(times.exported),
            closed: time(times.closed),
            deleted: time(times.deleted),
        }
    }
}

fn time(seconds: Option<i64>) -> Option<Timestamp> {
    seconds.map(Timestamp::from_seconds)
}
