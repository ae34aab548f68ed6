//! Single promises about what events change, each with the log that would break it.

use chrono::NaiveDate;

use crate::agreement::{AgreementNorm, NormSet};
use crate::group::person::day_of;
use crate::group::waiting::Waiting;
use crate::group::{GroupState, LogReason, PersonKey, Rejection};

/// A state and a clock that goes on by a minute with each event.
#[derive(Default)]
struct Group {
    state: GroupState,
    minutes: u32,
}

impl Group {
    /// A group that is open, with a version `1` of its agreement and a member `m`.
    fn open() -> Self {
        let mut group = Self::default();
        group.add(r#""kind":"group_opened","actor":"p""#).unwrap();
        group.add(r#""kind":"agreement_adopted","actor":"p","version":"1""#).unwrap();
        group.add(r#""kind":"member_joined","member":"m","role":"member""#).unwrap();
        group
    }

    fn add(&mut self, rest: &str) -> Result<(), LogReason> {
        self.minutes += 1;
        let (days, minutes) = (1 + self.minutes / 60, self.minutes % 60);
        let line = format!(r#"{{"at":"2026-01-{days:02}T08:{minutes:02}:00Z",{rest}}}"#);
        self.state.apply_json(line.as_bytes()).map_err(|error| error.reason)
    }

    /// Adds an event about the member `m`.
    fn member(&mut self, kind: &str, rest: &str) -> Result<(), LogReason> {
        self.add(&format!(r#""kind":"{kind}","actor":"p","member":"m","version":"1"{rest}"#))
    }

    fn key(&self) -> PersonKey {
        self.state.find("m").unwrap()
    }

    fn pending(&self) -> NormSet {
        self.state.pending_norms(self.key())
    }
}

fn norms(names: &[AgreementNorm]) -> NormSet {
    names.iter().copied().collect()
}

use AgreementNorm::{Purpose, Review, Sanctions};

#[test]
fn a_norm_that_changes_again_gives_nobody_time_anew() {
    let mut group = Group::open();
    group.member("agreement_accepted", "").unwrap();
    group.add(r#""kind":"agreement_revised","actor":"p","version":"2","norms":["purpose"]"#).unwrap();
    let since = group.state.pending_since(group.key()).unwrap();
    group
        .add(r#""kind":"agreement_revised","actor":"p","version":"3","norms":["purpose","review"]"#)
        .unwrap();
    assert_eq!(group.pending(), norms(&[Purpose, Review]));
    assert_eq!(group.state.pending_since(group.key()), Some(since));
    // Leaving something out does not either, and saying no does not.
    group.add(r#""kind":"agreement_accepted","member":"m","version":"3","norms":["review"]"#).unwrap();
    group.add(r#""kind":"agreement_declined","member":"m","version":"3","norms":["sanctions"]"#).unwrap();
    assert_eq!(group.pending(), norms(&[Purpose, Sanctions]));
    assert_eq!(group.state.pending_since(group.key()), Some(since));
    // A yes to an older version leaves what changed after it.
    let old = group.add(r#""kind":"agreement_accepted","member":"m","version":"2""#);
    assert_eq!(old, Err(Rejection::OlderVersion.into()));
    group.add(r#""kind":"agreement_accepted","member":"m","version":"3""#).unwrap();
    assert!(group.pending().is_empty());
    assert_eq!(group.state.pending_since(group.key()), None);
}

#[test]
fn each_norm_is_asked_for_since_it_changed() {
    let mut group = Group::open();
    group.member("agreement_accepted", "").unwrap();
    let since = |group: &Group| group.state.pending_since(group.key());
    for (version, norm) in [("2", "purpose"), ("3", "review")] {
        let norms = format!(r#""version":"{version}","norms":["{norm}"]"#);
        group.add(&format!(r#""kind":"agreement_revised","actor":"p",{norms}"#)).unwrap();
    }
    let second = group.state.last_event_at();
    group.member("agreement_accepted", r#","norms":["sanctions"]"#).unwrap();
    group.add(r#""kind":"agreement_accepted","member":"m","version":"3","norms":["purpose"]"#).unwrap();
    assert_eq!((group.pending(), since(&group)), (norms(&[Review]), second));
    // What was accepted once is asked for again since the no.
    group.add(r#""kind":"agreement_accepted","member":"m","version":"3""#).unwrap();
    group.add(r#""kind":"agreement_declined","member":"m","version":"3","norms":["purpose"]"#).unwrap();
    assert_eq!((group.pending(), since(&group)), (norms(&[Purpose]), group.state.last_event_at()));
}

#[test]
fn small_changes_ask_nobody_and_take_nothing_back() {
    let mut group = Group::open();
    group.add(r#""kind":"agreement_revised","actor":"p","version":"2","change_class":"minor","norms":["purpose"]"#).unwrap();
    assert_eq!(group.pending(), NormSet::ALL);
    group.add(r#""kind":"agreement_accepted","member":"m","version":"2""#).unwrap();
    group.add(r#""kind":"agreement_revised","actor":"p","version":"3","change_class":"editorial""#).unwrap();
    assert!(group.pending().is_empty());
    // What nobody classed is major, and what names no norm is about all.
    group.add(r#""kind":"agreement_revised","actor":"p","version":"4""#).unwrap();
    assert_eq!(group.pending(), NormSet::ALL);
    assert_eq!(group.state.agreement_version(), Some("4"));
}

#[test]
fn how_the_agreement_came_about_is_kept() {
    let mut group = Group::open();
    group.add(r#""kind":"agreement_proposed","actor":"m","version":"2""#).unwrap();
    for kind in ["objection_raised", "objection_raised", "objection_settled"] {
        group.add(&format!(r#""kind":"{kind}","actor":"m","version":"2""#)).unwrap();
    }
    group.add(r#""kind":"agreement_proposed","actor":"m","version":"3""#).unwrap();
    group.add(r#""kind":"agreement_revised","actor":"p","version":"2","change_class":"minor""#).unwrap();
    let history = group.state.agreement_history().collect::<Vec<_>>();
    let shown = history.iter().map(|version| {
        (
            version.name,
            version.proposed_at.is_some(),
            version.adopted_at.is_some(),
            version.objections,
            version.class,
        )
    });
    use crate::agreement::ChangeClass::Minor;
    let expected =
        [("1", false, true, 0, None), ("2", true, true, 1, Some(Minor)), ("3", true, false, 0, None)];
    assert!(shown.eq(expected));
    // An adopted version is past objecting.
    let late = group.add(r#""kind":"objection_raised","actor":"m","version":"2""#);
    assert_eq!(late, Err(Rejection::UnknownVersion.into()));
    let none = group.add(r#""kind":"objection_settled","actor":"m","version":"3""#);
    assert_eq!(none, Err(Rejection::Unknown { what: "objection" }.into()));
}

#[test]
fn an_appeal_outlives_leaving() {
    let mut group = Group::open();
    group.member("moderated", r#","step":"temporary_restriction""#).unwrap();
    group.member("appealed", "").unwrap();
    group.member("member_left", "").unwrap();
    group.member("member_joined", r#","role":"member""#).unwrap();
    assert!(group.state.to_json().contains(r#""restricted":[{"member":"m","until":null}],"appeals":1"#));
    group.member("appeal_decided", r#","upheld":true"#).unwrap();
    assert!(group.state.to_json().contains(r#""restricted":[],"appeals":0"#));
}

#[test]
fn who_left_can_be_removed_and_does_not_come_back() {
    let mut group = Group::open();
    group.member("member_left", "").unwrap();
    let restricted = group.member("moderated", r#","step":"temporary_restriction""#);
    assert_eq!(restricted, Err(Rejection::NotAMember.into()));
    group.member("moderated", r#","step":"removal""#).unwrap();
    for kind in ["member_joined", "member_invited"] {
        assert_eq!(group.member(kind, r#","role":"member""#), Err(Rejection::WasRemoved.into()));
    }
    assert_eq!(group.member("moderated", r#","step":"removal""#), Err(Rejection::WasRemoved.into()));
    group.member("moderation_lifted", "").unwrap();
    group.member("member_joined", r#","role":"member""#).unwrap();
}

#[test]
fn a_guardian_can_say_yes_before_a_member_joins() {
    let mut group = Group::open();
    let has = |group: &Group| group.state.person(group.key()).unwrap().has_guardian(group.state.versions());
    group.member("member_left", "").unwrap();
    let away = group.member("guardian_consented", r#","guardian":"g""#);
    assert_eq!(away, Err(Rejection::NotAMember.into()));
    group.member("member_invited", r#","role":"member""#).unwrap();
    group.member("guardian_consented", r#","guardian":"g""#).unwrap();
    group.member("member_joined", r#","role":"member","age":12"#).unwrap();
    assert!(has(&group));
    // Asked anew for a major change, and a late yes to the old version takes nothing away.
    group.add(r#""kind":"agreement_revised","actor":"p","version":"2""#).unwrap();
    assert!(!has(&group));
    group.add(r#""kind":"guardian_consented","member":"m","guardian":"g","version":"2""#).unwrap();
    group.member("guardian_consented", r#","guardian":"h""#).unwrap();
    assert!(has(&group));
    group.member("guardian_withdrew", r#","guardian":"g""#).unwrap();
    assert!(!has(&group));
    // Nor does the yes outlive leaving.
    group.add(r#""kind":"guardian_consented","member":"m","guardian":"g","version":"2""#).unwrap();
    group.member("member_left", "").unwrap();
    group.member("member_joined", r#","role":"member","age":12"#).unwrap();
    assert!(!has(&group));
}

#[test]
fn who_comes_of_age_is_asked_again() {
    let mut group = Group::open();
    group.member("member_left", "").unwrap();
    group.member("member_joined", r#","role":"member","adult_on":"2026-01-02""#).unwrap();
    let needs = |group: &Group, day| {
        let day = NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
        // What decisions ask: was the last acceptance before the day of coming of age, and has that day come?
        let person = group.state.person(group.key()).unwrap();
        let adult_on = person.adult_on().unwrap();
        person.accepted_at().is_some_and(|at| adult_on <= day && day_of(at) < adult_on)
    };
    assert!(!needs(&group, 9), "nothing was accepted");
    group.member("agreement_accepted", "").unwrap();
    assert_eq!([1, 2, 9].map(|day| needs(&group, day)), [false, true, true]);
    group.minutes = 60;
    // A part is not the whole.
    group.member("agreement_accepted", r#","norms":["purpose"]"#).unwrap();
    assert!(needs(&group, 9));
    group.member("agreement_accepted", "").unwrap();
    assert!(!needs(&group, 9));
    group.member("member_left", "").unwrap();
    let bad = group.member("member_joined", r#","role":"member","adult_on":"soon""#);
    assert_eq!(bad, Err(Rejection::BadField { field: "adult_on" }.into()));
}

#[test]
fn everybody_present_is_asked_before_a_recording() {
    let mut group = Group::open();
    let talk =
        |group: &mut Group, kind: &str, rest: &str| group.member(kind, &format!(r#","session":"s"{rest}"#));
    let is_consented = |group: &Group| group.state.talk("s").unwrap().is_consented();
    talk(&mut group, "session_started", r#","medium":"audio""#).unwrap();
    talk(&mut group, "recording_requested", r#","medium":"audio""#).unwrap();
    assert!(!is_consented(&group), "nobody is there");
    talk(&mut group, "session_joined", "").unwrap();
    talk(&mut group, "recording_consented", "").unwrap();
    talk(&mut group, "recording_consented", "").unwrap();
    assert!(is_consented(&group));
    // Another request is another question.
    talk(&mut group, "recording_requested", r#","medium":"video""#).unwrap();
    assert!(!is_consented(&group));
    talk(&mut group, "recording_consented", "").unwrap();
    talk(&mut group, "recording_started", "").unwrap();
    let again = talk(&mut group, "recording_requested", r#","medium":"audio""#);
    assert_eq!(again, Err(Rejection::Exists { what: "recording" }.into()));
    // Whoever comes back into the talk is asked again.
    talk(&mut group, "session_left", "").unwrap();
    talk(&mut group, "session_joined", "").unwrap();
    assert!(!is_consented(&group));
    talk(&mut group, "session_ended", "").unwrap();
    talk(&mut group, "session_started", r#","medium":"audio""#).unwrap();
    let gone = talk(&mut group, "recording_consented", "");
    assert_eq!(gone, Err(Rejection::Unknown { what: "place in a talk" }.into()));
}

#[test]
fn nothing_ends_before_it_begins() {
    let mut group = Group::open();
    let until = |day| format!(r#","step":"temporary_restriction","until":"2026-01-{day:02}T08:00:00Z""#);
    let bad = Err(Rejection::BadField { field: "until" }.into());
    assert_eq!(group.member("moderated", &until(1)), bad);
    assert_eq!(group.member("practitioner_away", r#","until":"never""#), bad);
    group.member("moderated", &until(3)).unwrap();
    // A step that ends sooner makes the first one no shorter.
    group.member("moderated", &until(2)).unwrap();
    assert!(group.state.to_json().contains(r#""until":"2026-01-03T08:00:00Z""#));
}

#[test]
fn one_message_that_nobody_answers_keeps_no_others() {
    let mut waiting = Waiting::default();
    let mut slow = Vec::new();
    waiting.add("first", 0, "message").unwrap();
    slow.push(("first".to_owned(), 0));
    for number in 1..=10_000_i64 {
        let id = format!("m{number}");
        waiting.add(&id, number, "message").unwrap();
        slow.push((id, number));
        // Some wait for a while, and all are answered out of order.
        if number % 3 == 0 {
            let (id, _) = slow.remove(1 + usize::try_from(number).unwrap() % (slow.len() - 1));
            waiting.remove(&id, "message").unwrap();
        }
        if number % 997 == 0 {
            for (id, _) in slow.drain(1..).rev() {
                waiting.remove(&id, "message").unwrap();
            }
        }
        assert_eq!((waiting.len(), waiting.since()), (slow.len(), Some(0)));
        assert!(waiting.queued() <= 64 + 2 * slow.len());
    }
    slow.push(("last".to_owned(), 20_000));
    waiting.add("last", 20_000, "message").unwrap();
    for (index, (id, _)) in slow.iter().enumerate() {
        waiting.remove(id, "message").unwrap();
        assert_eq!(waiting.since(), slow.get(index + 1).map(|(_, at)| *at));
    }
}
