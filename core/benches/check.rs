//! How long reading and checking take, as ratios: against plain derived types that serde_json reads from the same
//! text, and against documents of half the size. Run with `cargo bench -p cocareer --features yaml`.
//!
//! A and B take turns inside one process and the smallest times are compared, because machines change speed
//! while they run.
#![allow(missing_docs, reason = "benches have no readers of documentation")]
#![allow(clippy::expect_used, clippy::unreachable, reason = "a bench that cannot run should stop and say so")]

#[path = "generated/plain.rs"]
mod plain;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use cocareer::model::{Engagement, InformationItem, TeamMember};
use cocareer::{
    BundleDocument, Format, Settings, check, check_bundle, check_text, parse_at, read_engagement,
};

const ROUNDS: usize = 60;

/// The smallest time of one call, for each of the closures, taken in turns.
fn measure(calls: &mut [(&str, &mut dyn FnMut())]) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; calls.len()];
    let per_round = 200;
    for _ in 0..ROUNDS {
        for ((_, call), best) in calls.iter_mut().zip(&mut best) {
            let begin = Instant::now();
            for _ in 0..per_round {
                call();
            }
            *best = (*best).min(begin.elapsed() / per_round);
        }
    }
    best
}

/// The value with its texts in English only.
fn in_english(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(members) => {
            if members.contains_key("en") {
                members.retain(|language, _| language == "en");
            }
            members.values_mut().for_each(in_english);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(in_english),
        _ => {}
    }
}

/// The starter of the widest mode, whose rules are the whole catalogue, in one language, filled to 6 KB of JSON with
/// information if it is shorter.
fn six_kilobytes(settings: &Settings) -> (Engagement, Vec<u8>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/starters/community.yaml");
    let text = std::fs::read(path).expect("the starter is there");
    let engagement = read_engagement(&text, Format::Yaml, settings).expect("readable");
    let mut value = serde_json::to_value(&engagement).expect("JSON");
    in_english(&mut value);
    let mut engagement: Engagement = serde_json::from_value(value).expect("readable");
    let bytes = |engagement: &Engagement| serde_json::to_vec(engagement).expect("JSON");
    while bytes(&engagement).len() < 6_000 {
        let index = engagement.information.len();
        let mut item = engagement.information.first().cloned().unwrap_or_default();
        item.id = Some(format!("item-{index}"));
        engagement.information.push(item);
    }
    let json = bytes(&engagement);
    (engagement, json)
}

fn with_items(base: &Engagement, items: usize) -> Engagement {
    let mut engagement = base.clone();
    let model = InformationItem {
        kind: Some(cocareer::model::InformationKind::Guide),
        source: Some("a source".to_owned()),
        author: Some(cocareer::model::Provenance::External),
        reviewed_by: Some("somebody".to_owned()),
        verified_on: Some(cocareer::model::Date::new("2026-11-01")),
        valid_until: Some(cocareer::model::Date::new("2027-11-01")),
        ..InformationItem::default()
    };
    engagement.information = (0..items)
        .map(|index| InformationItem { id: Some(format!("item-{index}")), ..model.clone() })
        .collect();
    engagement
}

fn with_members(base: &Engagement, members: usize) -> Engagement {
    let mut engagement = base.clone();
    let team = engagement.team.get_or_insert_default();
    let model = team.members.first().cloned().unwrap_or_default();
    let more = (0..members).map(|index| TeamMember { id: Some(format!("member-{index}")), ..model.clone() });
    team.members.extend(more);
    engagement
}

fn with_channels(base: &Engagement, channels: usize) -> Engagement {
    use cocareer::model::{Channel, Platform};

    let mut engagement = base.clone();
    let (channel, platform) = (base.channels.first().cloned(), base.platforms.first().cloned());
    let name = |index: usize| format!("platform-{index}");
    let policy = engagement.privacy_policy.get_or_insert_default();
    let review = policy.settings_reviews.first().cloned().unwrap_or_default();
    let claims =
        engagement.team.iter_mut().flat_map(|team| &mut team.members).flat_map(|one| &mut one.competencies);
    let claim = claims.into_iter().next().expect("the starter has a claim");
    for index in 0..channels {
        engagement.channels.push(Channel {
            id: Some(format!("channel-{index}")),
            platform: Some(name(index)),
            ..channel.clone().unwrap_or_default()
        });
        engagement.platforms.push(Platform { id: Some(name(index)), ..platform.clone().unwrap_or_default() });
        let mut reviewed = review.clone();
        reviewed.platform = Some(name(index));
        policy.settings_reviews.push(reviewed);
        claim.platforms.push(name(index));
    }
    engagement
}

/// A document of shared parts, and an engagement that uses all of them.
fn shared(base: &Engagement) -> [Vec<u8>; 2] {
    use cocareer::model::{AgreementReference, DocumentKind, PolicyReference, SharedParts, SharedReferences};

    let (mut engagement, mut parts) = (base.clone(), SharedParts::default());
    (parts.kind, parts.format_version) = (Some(DocumentKind::SharedParts), Some(1));
    parts.id = Some("shared".to_owned());
    let mut policy = engagement.privacy_policy.take().unwrap_or_default();
    let mut agreement = engagement.group_agreement.take().unwrap_or_default();
    (policy.id, agreement.id) = (Some("privacy".to_owned()), Some("rules".to_owned()));
    engagement.uses = Some(SharedReferences {
        privacy_policy: Some(PolicyReference { policy: policy.id.clone(), version: None }),
        group_agreement: Some(AgreementReference { agreement: agreement.id.clone(), version: None }),
        ..SharedReferences::default()
    });
    parts.privacy_policies.push(policy);
    parts.group_agreements.push(agreement);
    [serde_json::to_vec(&parts).expect("JSON"), serde_json::to_vec(&engagement).expect("JSON")]
}

fn bundle(base: &Engagement, settings: &Settings) {
    let [parts, engagement] = shared(base);
    let names: Vec<_> = (0..2_000).map(|index| format!("engagement-{index}")).collect();
    let format = Format::Json;
    let mut documents = vec![BundleDocument { name: "shared", text: &parts, format }];
    documents.extend(names.iter().map(|name| BundleDocument { name, text: &engagement, format }));
    let (half, full) = (documents.get(..=1_000).unwrap_or_default(), &documents[..]);
    let clean = |reports: &[Result<cocareer::Report, cocareer::Error>]| {
        reports.iter().all(|report| report.as_ref().is_ok_and(|report| report.findings.is_empty()))
    };
    assert!(clean(&check_bundle(full, settings)), "the measured bundle is clean");
    let mut best = [Duration::MAX; 2];
    for _ in 0..10 {
        for (documents, best) in [half, full].into_iter().zip(&mut best) {
            let begin = Instant::now();
            black_box(check_bundle(black_box(documents), settings));
            *best = (*best).min(begin.elapsed());
        }
    }
    let [half, full] = best;
    println!(
        "check of 2 000 engagements with one policy and agreement against 1 000: {:.0} µs / {:.0} µs = {:.2} (linear is 2)",
        micros(full),
        micros(half),
        full.as_secs_f64() / half.as_secs_f64()
    );
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn main() {
    let settings = Settings::on(parse_at("2026-11-24").expect("a date"));
    let (engagement, json) = six_kilobytes(&settings);
    let clean = check(&engagement, &settings);
    assert!(clean.findings.is_empty(), "the measured document is clean");

    let times = measure(&mut [
        ("floor", &mut || {
            black_box(serde_json::from_slice::<plain::Engagement>(black_box(&json)).expect("readable"));
        }),
        ("decode + check", &mut || {
            black_box(check_text(black_box(&json), Format::Json, &settings).expect("readable"));
        }),
        ("check", &mut || {
            black_box(check(black_box(&engagement), &settings));
        }),
    ]);
    let [floor, whole, alone] = times[..] else { unreachable!("three times") };
    println!("document: {} bytes of JSON, clean, {} rules", json.len(), clean.rules_run);
    println!("serde_json into plain derived types (floor)  {:>8.2} µs   1.00", micros(floor));
    println!(
        "decode + check                               {:>8.2} µs   {:.2} of the floor",
        micros(whole),
        whole.as_secs_f64() / floor.as_secs_f64()
    );
    println!("check alone                                  {:>8.2} µs", micros(alone));

    for (what, make) in [
        ("information items", with_items as fn(&Engagement, usize) -> Engagement),
        ("members", with_members),
        ("channels, each on its platform", with_channels),
    ] {
        let (half, full) = (make(&engagement, 1_000), make(&engagement, 2_000));
        let findings = check(&full, &settings).findings;
        assert!(findings.is_empty(), "the measured documents are clean: {findings:?}");
        let times = measure_few(&mut [
            &mut || {
                black_box(check(&half, &settings));
            },
            &mut || {
                black_box(check(&full, &settings));
            },
        ]);
        let [half, full] = times[..] else { unreachable!("two times") };
        println!(
            "check of 2 000 {what} against 1 000: {:.0} µs / {:.0} µs = {:.2} (linear is 2)",
            micros(full),
            micros(half),
            full.as_secs_f64() / half.as_secs_f64()
        );
    }
    bundle(&engagement, &settings);
}

fn measure_few(calls: &mut [&mut dyn FnMut()]) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; calls.len()];
    for _ in 0..200 {
        for (call, best) in calls.iter_mut().zip(&mut best) {
            let begin = Instant::now();
            call();
            *best = (*best).min(begin.elapsed());
        }
    }
    best
}
