//! The comparison of two versions of an agreement.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::agreement::weights::{COURSE, Weight, weight_of};
use crate::agreement::wording::words_of;
use crate::agreement::{AgreementDiff, AgreementNorm, ChangeClass, ChangeKind, FieldChange, NormChange};
use crate::model::GroupAgreement;
use crate::pointer::Place;
use crate::shape::{RecordShape, Shape, Shaped as _};

/// What changed between two versions of an agreement, norm by norm, with what each change means to members.
///
/// `raise` are the classes that the host wants at least for the change of a norm, should that norm change. A class that
/// is lower than the change's own is ignored and told of: a host can ask members more often, never less often. Who takes
/// part, who accepted and when things were done is no part of it.
#[must_use]
pub fn diff_agreements(
    old: &GroupAgreement,
    new: &GroupAgreement,
    raise: &[(AgreementNorm, ChangeClass)],
) -> AgreementDiff {
    let (old, new) = (norms_of(old), norms_of(new));
    let both = Pair { old: Some(&old), new: Some(&new) };
    let group = Place::ROOT.field("group_agreement");
    let mut diff = AgreementDiff::default();
    let Shape::Record(record) = GroupAgreement::SHAPE else { return diff };
    for field in record.fields {
        let Some(norm) = AgreementNorm::parse(field.name) else { continue };
        let (pair, place) = (both.member(field.name), group.field(field.name));
        let mut walk = Walk { path: field.name.to_owned(), fields: Vec::new() };
        walk.compare(&field.shape, pair, &place);
        // Without a place there is no change: an object with nothing in it says as much as none.
        if let Some(own) = walk.fields.iter().map(|field| field.class).max() {
            let class = raised(norm, own, raise, &mut diff.ignored);
            diff.changes.push(NormChange {
                norm,
                kind: pair.kind_as(says),
                class,
                raised: class > own,
                pointer: place.pointer(),
                fields: walk.fields,
            });
        }
    }
    diff
}

/// The class of a norm's change after what the host asked for.
fn raised(
    norm: AgreementNorm,
    own: ChangeClass,
    raise: &[(AgreementNorm, ChangeClass)],
    ignored: &mut Vec<(AgreementNorm, ChangeClass)>,
) -> ChangeClass {
    let asked = raise.iter().filter(|(of, _)| *of == norm);
    ignored.extend(asked.clone().filter(|(_, class)| *class < own));
    asked.fold(own, |most, (_, class)| most.max(*class))
}

/// An agreement as a tree, without the group's course.
fn norms_of(agreement: &GroupAgreement) -> Value {
    // Such objects always serialise.
    let mut tree = serde_json::to_value(agreement).unwrap_or_default();
    for path in COURSE {
        let (record, name) = path.split_once('.').unwrap_or(("", path));
        let holder = if record.is_empty() { Some(&mut tree) } else { tree.get_mut(record) };
        if let Some(fields) = holder.and_then(Value::as_object_mut) {
            fields.remove(name);
        }
    }
    tree
}

/// Whether there is anything in a value.
fn says(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !words_of(text).is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => fields.values().any(says),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// One place in both versions.
#[derive(Debug, Clone, Copy)]
struct Pair<'v> {
    old: Option<&'v Value>,
    new: Option<&'v Value>,
}

impl<'v> Pair<'v> {
    /// The same member of both.
    fn member(self, name: &str) -> Self {
        Self { old: self.old.and_then(|old| old.get(name)), new: self.new.and_then(|new| new.get(name)) }
    }

    /// What happened between the two, when they differ.
    fn kind(self) -> ChangeKind {
        self.kind_as(|_| true)
    }

    /// The same where only what `counts` is there.
    fn kind_as(self, counts: impl Fn(&Value) -> bool) -> ChangeKind {
        match (self.old.is_some_and(&counts), self.new.is_some_and(&counts)) {
            (false, true) => ChangeKind::Added,
            (true, false) => ChangeKind::Removed,
            _ => ChangeKind::Changed,
        }
    }
}

/// The comparison of one norm.
struct Walk {
    /// The path of the field in the table of weights.
    path: String,
    /// The places that differ.
    fields: Vec<FieldChange>,
}

impl Walk {
    fn compare(&mut self, shape: &Shape, pair: Pair<'_>, place: &Place<'_>) {
        if pair.old == pair.new {
            return;
        }
        match shape {
            Shape::Record(record) => self.record(record, pair, place),
            Shape::Localized => self.localized(pair, place),
            Shape::List(Shape::Record(_) | Shape::Localized) => self.list(shape, pair, place),
            _ => {
                let class = class_of(shape, weight_of(&self.path), pair);
                self.add(place, pair.kind(), class);
            }
        }
    }

    fn add(&mut self, place: &Place<'_>, kind: ChangeKind, class: ChangeClass) {
        self.fields.push(FieldChange { pointer: place.pointer(), kind, class });
    }

    /// Compares what is one step below.
    fn below(&mut self, step: &str, shape: &Shape, pair: Pair<'_>, place: &Place<'_>) {
        let length = self.path.len();
        self.path.push('.');
        self.path.push_str(step);
        self.compare(shape, pair, place);
        self.path.truncate(length);
    }

    fn record(&mut self, record: &RecordShape, pair: Pair<'_>, place: &Place<'_>) {
        for field in record.fields {
            self.below(field.name, &field.shape, pair.member(field.name), &place.field(field.name));
        }
    }

    fn localized(&mut self, pair: Pair<'_>, place: &Place<'_>) {
        let (changed, whole) = match weight_of(&self.path) {
            Weight::Words { changed, whole } => (changed, whole),
            Weight::Any(class) => (class, class),
            Weight::Moves { .. } | Weight::Items { .. } => (ChangeClass::Major, ChangeClass::Major),
        };
        let kind = pair.kind_as(says);
        if kind != ChangeKind::Changed {
            self.add(place, kind, whole);
            return;
        }
        let texts = |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_default();
        let (old, new): (Map<_, _>, Map<_, _>) = (texts(pair.old), texts(pair.new));
        let tags: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for tag in tags {
            let pair = Pair { old: old.get(tag), new: new.get(tag) };
            if pair.old != pair.new {
                self.add(&place.field(tag), pair.kind(), class_in_language(pair, changed));
            }
        }
    }

    fn list(&mut self, shape: &Shape, pair: Pair<'_>, place: &Place<'_>) {
        let Shape::List(item) = shape else { return };
        let Weight::Items { added, removed, order } = weight_of(&self.path) else {
            self.add(place, pair.kind(), ChangeClass::Major);
            return;
        };
        let (old, new) = (items(pair.old), items(pair.new));
        let (start, old, new) = middles(old, new);
        if sorted(old) == sorted(new) {
            self.add(place, ChangeKind::Changed, order);
        } else if old.len() == new.len() {
            for ((index, old), new) in old.iter().enumerate().zip(new) {
                let place = place.index(start.saturating_add(index));
                self.below("*", item, Pair { old: Some(old), new: Some(new) }, &place);
            }
        } else if !old.is_empty() && !new.is_empty() {
            // Which item became which cannot be told.
            self.add(place, ChangeKind::Changed, added.max(removed));
        } else {
            let (kind, class) =
                if old.is_empty() { (ChangeKind::Added, added) } else { (ChangeKind::Removed, removed) };
            for index in 0..old.len().max(new.len()) {
                self.add(&place.index(start.saturating_add(index)), kind, class);
            }
        }
    }
}

/// How much the change of a text in one language means. A new language beside others adds a translation.
fn class_in_language(pair: Pair<'_>, changed: ChangeClass) -> ChangeClass {
    let words = |value: Option<&Value>| words_of(value.and_then(Value::as_str).unwrap_or_default());
    let (old, new) = (words(pair.old), words(pair.new));
    if old.is_empty() || old == new { ChangeClass::Editorial } else { changed }
}

/// How much the change of a plain value, or of a list of such, means.
fn class_of(shape: &Shape, weight: Weight, pair: Pair<'_>) -> ChangeClass {
    match weight {
        Weight::Any(class) => class,
        Weight::Words { changed, whole } => match pair.kind_as(says) {
            ChangeKind::Changed => class_in_language(pair, changed),
            ChangeKind::Added | ChangeKind::Removed => whole,
        },
        Weight::Moves { more, less, appears, goes } => {
            let is_flag = matches!(shape, Shape::Flag);
            match (pair.old, pair.new) {
                (None, _) if !is_flag => appears,
                (_, None) if !is_flag => goes,
                (old, new) => match rank(shape, old).zip(rank(shape, new)) {
                    Some((old, new)) if new > old => more,
                    Some((old, new)) if new < old => less,
                    _ => more.max(less),
                },
            }
        }
        Weight::Items { added, removed, order } => {
            let (old, new) = (items(pair.old), items(pair.new));
            let (old, new): (BTreeSet<_>, BTreeSet<_>) =
                (sorted(old).into_iter().collect(), sorted(new).into_iter().collect());
            let more = (!new.is_subset(&old)).then_some(added);
            let fewer = (!old.is_subset(&new)).then_some(removed);
            more.max(fewer).unwrap_or(order)
        }
    }
}

/// Where a value stands in the order of its kind.
fn rank(shape: &Shape, value: Option<&Value>) -> Option<u64> {
    match shape {
        Shape::Flag => Some(match value.and_then(Value::as_bool) {
            Some(false) => 0,
            None => 1,
            Some(true) => 2,
        }),
        Shape::Count => value?.as_u64(),
        Shape::Choice(choice) => {
            let name = value?.as_str()?;
            let place = choice.values.iter().position(|known| known.name == name)?;
            u64::try_from(place).ok()
        }
        _ => None,
    }
}

fn items(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// What is left of two lists without the items that are the same at both ends, and how many those are at the front.
fn middles<'v>(old: &'v [Value], new: &'v [Value]) -> (usize, &'v [Value], &'v [Value]) {
    let start = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let (old, new) = (old.get(start..).unwrap_or_default(), new.get(start..).unwrap_or_default());
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    let cut = |items: &'v [Value]| items.get(..items.len().saturating_sub(end)).unwrap_or_default();
    (start, cut(old), cut(new))
}

/// Items in an order of their own, so that lists can be compared whatever their order is.
fn sorted(items: &[Value]) -> Vec<String> {
    let mut texts: Vec<_> = items.iter().map(Value::to_string).collect();
    texts.sort_unstable();
    texts
}
