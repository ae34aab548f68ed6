//! The two worked examples: their documents are clean, their logs hold together, and their answers are those that the
//! stories tell.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use cocareer::model::{GroupEvent, GroupEventKind};
use cocareer::{Format, ReplayOptions, Settings, check_text, parse_at, replay};
use cocareer_conformance::{group_vectors, read_groups, run_group_vectors};
use serde_json::Value;

#[test]
fn the_documents_are_clean_on_their_day() {
    for example in read_groups().unwrap().examples {
        let settings = Settings::on(parse_at(&example.clean_on).unwrap());
        let report = check_text(example.engagement.as_bytes(), Format::Json, &settings).unwrap();
        let found: Vec<_> = report.findings.iter().map(|one| (one.rule.id(), one.pointer())).collect();
        assert!(found.is_empty(), "{}: {found:?}", example.name);
    }
}

#[test]
fn the_logs_hold_together_and_tell_of_everything_that_can_happen() {
    let mut kinds = BTreeSet::new();
    for example in read_groups().unwrap().examples {
        let replayed = replay(example.log.as_bytes(), &ReplayOptions::default());
        assert_eq!(replayed.stopped, None, "{}", example.name);
        assert_eq!(replayed.events, u64::try_from(example.log.lines().count()).unwrap());
        for line in example.log.lines() {
            let event: GroupEvent = serde_json::from_str(line).unwrap();
            kinds.insert(event.kind.unwrap());
        }
    }
    for kind in GroupEventKind::ALL {
        assert!(kinds.contains(kind), "{kind}");
    }
}

/// What the stories say: the request, the outcome and its rules, what goes with it (+), and the steps that would make it an
/// allow (>).
const STORIES: &str = "
s-01 deny GROUP-03 GROUP-06 GROUP-10 GROUP-11 >give_information >join_group >open_group >adopt_agreement >accept_agreement: nothing has begun yet
s-02 allow GROUP-01: who joined reads at once
s-03 deny GROUP-11 >accept_agreement: and writes after saying yes
s-04 deny GROUP-13 >get_guardian_consent: at 15 the school asks a guardian too
s-05 allow GROUP-01: who said yes two days later
s-06 deny GROUP-01 >ask_role: observers read
s-07 allow GROUP-01: pupils write to the practitioner in private
s-08 allow GROUP-01: and to each other
s-09 deny GROUP-19 >wait_until: on Tuesday evening nobody is there; Wednesday noon is the time
s-10 allow GROUP-01 +tell_confidentiality_limits +remind_confidentiality: which it is now
s-11 allow GROUP-01 +notify_recording +log: all three who are in the talk have said yes
s-12 allow GROUP-01 +notify_recording: whoever comes late is told first
s-13 deny GROUP-22 >get_recording_consent: and then asked: one yes is missing
s-14 deny GROUP-22 >get_recording_consent: one said no after all
s-15 allow GROUP-01 +ask_acceptance: two norms changed, and there is time to read them
s-16 allow GROUP-01 +ask_acceptance: also for the guardian
s-17 deny GROUP-26 >verify_information: the fair is over by that page
s-18 deny GROUP-12 >accept_agreement: the time to read is over, with the norm on support not accepted
s-19 allow GROUP-01: reading goes on
s-20 allow GROUP-01 +ask_acceptance: saying no to recordings keeps nobody from writing
s-21 allow GROUP-01 +log +tell_appeal: a moderator answers for a pause
s-22 deny GROUP-17 >wait_until: during which one reads
s-23 allow GROUP-01 +ask_acceptance: until the appeal was right
s-24 allow GROUP-01 +ask_acceptance: who came of age five days ago has time to say yes anew
s-25 deny GROUP-23 >visit_group: nobody of the service has been there for too long: nothing new begins
s-26 allow GROUP-01 +show_helpline: the talk goes on, with a number to call
s-27 deny GROUP-32 >honour_obligations: which this host cannot show
s-28 deny GROUP-14 >accept_agreement: who came of age three weeks ago has no more time
s-29 deny GROUP-30 GROUP-31 >agree_on_ai >declare_ai: the group has not agreed on machines, nor told of them
s-30 deny GROUP-27 >get_consent: what others said stays here
s-31 deny GROUP-29: nobody is recommended in public, ever
s-32 deny GROUP-13 >get_guardian_consent: the guardian took the yes back
s-33 allow GROUP-01: reading goes on
s-34 deny GROUP-06: a group that ends invites nobody
s-35 allow GROUP-01: but people say goodbye
s-36 deny GROUP-05: a closed group stays closed
s-37 allow GROUP-01: what is one's own can be taken along
s-38 deny GROUP-06: until it was deleted
c-01 allow GROUP-01: everybody reads the front page
c-02 deny GROUP-09 >say_who: and not the forum
c-03 needs_information GROUP-09 >give_information: which of the two was not said
c-04 deny GROUP-09 >say_who: strangers do not write there either
c-05 deny GROUP-01 >ask_role: observers read
c-06 allow GROUP-01: an employer who agreed writes in the forum
c-07 deny GROUP-01 >ask_role: and to nobody in private
c-08 needs_information GROUP-28 >give_information: members are looked up only with their consent
c-09 deny GROUP-11 >accept_agreement: who has not said yes reads
c-10 allow GROUP-01 +cite_source: members share what they know, with its source
c-11 deny GROUP-26 >verify_information: the vacancy is older than a month
c-12 allow GROUP-01 +cite_source: the support schemes are fresh
c-13 deny GROUP-07 GROUP-20 >give_information >enable_on_channel >agree_on_recording: nothing is recorded here
c-14 allow GROUP-01: the observer has become a member
c-15 deny GROUP-17 >wait_until: a pause, after a word and a hidden post
c-16 deny GROUP-17 >wait_until: another pause
c-17 allow GROUP-01: which was taken back
c-18 deny GROUP-01 >ask_role: a facilitator removes nobody
c-19 allow GROUP-33 +log +tell_appeal +notify_break_glass: but in an emergency, for a reason, for a time, and told
c-20 allow GROUP-01 +log +tell_appeal: a moderator does so in the morning
c-21 deny GROUP-03 GROUP-04 >lift_removal >join_group: whoever was removed reads nothing
c-22 deny GROUP-03 GROUP-04 >lift_removal >join_group >accept_agreement: and writes nothing
c-23 deny GROUP-12 >accept_agreement: the employer said no to the rule on advertising
c-24 deny GROUP-12 >accept_agreement: which is what writing and signs rest on
c-25 deny GROUP-23 >visit_group: the host is away, and the substitute writes too late: nobody new comes in
c-26 deny GROUP-23 >visit_group: and no private talk begins
c-27 allow GROUP-01 +show_helpline: the forum goes on, with a number to call
c-28 allow GROUP-01: and so does reading
c-29 deny GROUP-12 >accept_agreement: two weeks are over
c-30 allow GROUP-01: and now she said yes
c-31 deny GROUP-03 >join_group: who left is out
c-32 allow GROUP-01 +log +tell_appeal: the host's evidence has ended, and the co-host has it
c-33 allow GROUP-01 +log: which is written down
c-34 allow GROUP-01 +log +tell_appeal: the evidence was renewed
c-35 deny GROUP-30 GROUP-31 >agree_on_ai >declare_ai: machines were not agreed on
c-36 deny GROUP-06: nothing new is published at the end
c-37 allow GROUP-01: people say goodbye
c-38 allow GROUP-01: and take along what is theirs
c-39 deny GROUP-05: the front page has ended too
c-40 deny GROUP-06: and what was written was deleted
";

#[test]
fn the_answers_are_those_that_the_stories_tell() {
    let mut told = Vec::new();
    for decision in read_groups().unwrap().decisions {
        let (json, steps) = (value(&decision.json), value(&decision.steps));
        let list = |value: &Value, field: &str| -> Vec<String> {
            let all = value.as_array().map_or(&[][..], Vec::as_slice);
            all.iter().map(|one| one[field].as_str().unwrap().to_owned()).collect()
        };
        let mut words = vec![
            json["request_id"].as_str().unwrap().to_owned(),
            json["outcome"].as_str().unwrap().to_owned(),
        ];
        words.extend(list(&json["reasons"], "rule"));
        words.extend(list(&json["obligations"], "kind").iter().map(|kind| format!("+{kind}")));
        words.extend(list(&steps, "kind").iter().map(|kind| format!(">{kind}")));
        told.push(words.join(" "));
    }
    let expected: Vec<_> =
        STORIES.trim().lines().map(|line| line.split(':').next().unwrap().trim().to_owned()).collect();
    for (told, expected) in told.iter().zip(&expected) {
        assert_eq!(told, expected);
    }
    assert_eq!(told.len(), expected.len(), "{}", told.join("\n"));
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_vectors_that_every_face_runs_give_what_they_say() {
    let text = group_vectors().unwrap();
    let (line, failed) = run_group_vectors(&text).unwrap();
    println!("{line}");
    assert!(failed.is_empty(), "{failed:?}");
}
