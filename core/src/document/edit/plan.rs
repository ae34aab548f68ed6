//! What the changes ask for, as places of one tree.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Change, EditError, unsupported};
use crate::document::json::check;
use crate::document::tree::{Member, Node, NodeValue};
use crate::error::Limit;
use crate::pointer::segments;
use crate::settings::Limits;

/// A place: at each level the number of the member or item, counted from 0.
pub(super) type Path = Vec<usize>;

/// What to do with a tree. No two parts are about the same place.
#[derive(Debug, Default)]
pub(super) struct Plan<'c> {
    /// Values that others replace.
    pub(super) replaced: BTreeMap<Path, Replacement<'c>>,
    /// Objects and lists that grow. None of them is empty.
    pub(super) added: BTreeMap<Path, Addition<'c>>,
    /// Objects and lists that lose something.
    pub(super) removed: BTreeMap<Path, Removal<'c>>,
}

#[derive(Debug)]
pub(super) struct Replacement<'c> {
    pub(super) pointer: &'c str,
    pub(super) value: Value,
    /// Whether the old value is null or empty and was meant to hold something new.
    pub(super) is_growth: bool,
}

#[derive(Debug)]
pub(super) struct Addition<'c> {
    pub(super) pointer: &'c str,
    /// Members with their names, or items, in the order in which they shall stand.
    pub(super) entries: Vec<(Option<String>, Value)>,
}

#[derive(Debug)]
pub(super) struct Removal<'c> {
    pub(super) pointer: &'c str,
    pub(super) indexes: BTreeSet<usize>,
}

/// What several changes put into one object or list that lacks it.
#[derive(Debug, Default)]
struct Fresh<'c> {
    pointer: &'c str,
    below: BTreeMap<String, Grown<'c>>,
}

#[derive(Debug)]
enum Grown<'c> {
    Value(Value),
    Level(Fresh<'c>),
}

impl<'c> Plan<'c> {
    pub(super) fn new(tree: &Node, changes: &'c [Change], limits: &Limits) -> Result<Self, EditError> {
        let mut plan = Self::default();
        let mut touched = BTreeMap::new();
        let mut fresh = BTreeMap::new();
        let mut names = Names::default();
        for change in changes {
            let place = find(tree, &mut names, change, limits)?;
            match &change.to {
                Some(value) if !place.missing.is_empty() => {
                    let below: &mut Fresh<'c> = fresh.entry(place.path).or_default();
                    below.plant(change, &place.missing, value.clone())?;
                    continue;
                }
                None if !place.missing.is_empty() => return Err(no_such_place(&change.pointer)),
                Some(value) => plan.replace(&place.path, &change.pointer, value.clone(), false),
                None if place.is_repeated => {
                    return Err(unsupported(&change.pointer, "the name is there twice"));
                }
                None => plan.remove(&place.path, &change.pointer)?,
            }
            if touched.insert(place.path, change.pointer.as_str()).is_some() {
                return Err(overlap(&change.pointer));
            }
        }
        refuse_overlaps(&touched, &fresh)?;
        for (path, fresh) in fresh {
            plan.add(tree, path, fresh)?;
        }
        Ok(plan)
    }

    fn replace(&mut self, path: &[usize], pointer: &'c str, value: Value, is_growth: bool) {
        self.replaced.insert(path.to_vec(), Replacement { pointer, value, is_growth });
    }

    fn remove(&mut self, path: &[usize], pointer: &'c str) -> Result<(), EditError> {
        let (index, above) =
            path.split_last().ok_or_else(|| unsupported(pointer, "it is the whole document"))?;
        let new = || Removal { pointer, indexes: BTreeSet::new() };
        self.removed.entry(above.to_vec()).or_insert_with(new).indexes.insert(*index);
        Ok(())
    }

    fn add(&mut self, tree: &Node, path: Path, fresh: Fresh<'c>) -> Result<(), EditError> {
        let pointer = fresh.pointer;
        match at(tree, &path).map(|node| &node.value) {
            Some(NodeValue::Object(members)) if members.is_empty() => {
                self.replace(&path, pointer, fresh.object()?, true);
            }
            Some(NodeValue::Object(_)) => {
                let entries = fresh.members()?.map(|(name, value)| (Some(name), value)).collect();
                self.added.insert(path, Addition { pointer, entries });
            }
            Some(NodeValue::List(items)) => {
                let values = fresh.items(items.len())?;
                if items.is_empty() {
                    self.replace(&path, pointer, Value::Array(values), true);
                } else {
                    let entries = values.into_iter().map(|value| (None, value)).collect();
                    self.added.insert(path, Addition { pointer, entries });
                }
            }
            _ => self.replace(&path, pointer, fresh.value()?, true),
        }
        Ok(())
    }
}

impl<'c> Fresh<'c> {
    /// Puts `value` where `names` lead.
    fn plant(&mut self, change: &'c Change, names: &[String], value: Value) -> Result<(), EditError> {
        let mut here = self;
        let Some((last, above)) = names.split_last() else {
            return Err(EditError::NotCertain);
        };
        for name in above {
            here.name_if_new(change);
            let level = here.below.entry(name.clone()).or_insert_with(|| Grown::Level(Fresh::default()));
            let Grown::Level(next) = level else {
                return Err(overlap(&change.pointer));
            };
            here = next;
        }
        here.name_if_new(change);
        match here.below.insert(last.clone(), Grown::Value(value)) {
            Some(_) => Err(overlap(&change.pointer)),
            None => Ok(()),
        }
    }

    /// Of several changes the first by its pointer names the level in errors, so that their order plays no part.
    fn name_if_new(&mut self, change: &'c Change) {
        if self.pointer.is_empty() || change.pointer.as_str() < self.pointer {
            self.pointer = &change.pointer;
        }
    }

    fn value(self) -> Result<Value, EditError> {
        let of_list = self.below.keys().filter(|name| index(name).is_some()).count();
        match of_list {
            0 => self.object(),
            all if all == self.below.len() => Ok(Value::Array(self.items(0)?)),
            _ => Err(no_such_place(self.pointer)),
        }
    }

    fn object(self) -> Result<Value, EditError> {
        Ok(Value::Object(self.members()?.collect::<Map<_, _>>()))
    }

    fn members(self) -> Result<impl Iterator<Item = (String, Value)>, EditError> {
        let values = self.below.into_iter().map(|(name, grown)| Ok((name, grown.value()?)));
        Ok(values.collect::<Result<Vec<_>, EditError>>()?.into_iter())
    }

    /// The values in order, when they follow each other from `first` on.
    fn items(self, first: usize) -> Result<Vec<Value>, EditError> {
        let mut items = BTreeMap::new();
        for (name, grown) in self.below {
            let index = index(&name).ok_or_else(|| no_such_place(self.pointer))?;
            items.insert(index, grown.value()?);
        }
        if !items.keys().copied().eq((first..).take(items.len())) {
            return Err(no_such_place(self.pointer));
        }
        Ok(items.into_values().collect())
    }
}

impl Grown<'_> {
    fn value(self) -> Result<Value, EditError> {
        match self {
            Self::Value(value) => Ok(value),
            Self::Level(fresh) => fresh.value(),
        }
    }
}

/// Where a change leads: as far as the tree goes, and the names that are missing after that.
struct Found {
    path: Path,
    missing: Vec<String>,
    /// Whether the name of the place is there again.
    is_repeated: bool,
}

fn find<'t>(
    tree: &'t Node,
    names: &mut Names<'t>,
    change: &Change,
    limits: &Limits,
) -> Result<Found, EditError> {
    let pointer = change.pointer.as_str();
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Err(no_such_place(pointer));
    }
    let mut found = Found { path: Path::new(), missing: Vec::new(), is_repeated: false };
    let deepest = limits.depth.min(Limits::MAX_DEPTH);
    let mut node = tree;
    for name in segments(pointer) {
        let levels = found.path.len().saturating_add(found.missing.len());
        check(Limit::Depth, levels.saturating_add(1), deepest)?;
        if !found.missing.is_empty() {
            found.missing.push(if name == "-" { "0".to_owned() } else { name });
            continue;
        }
        match below(node, names, &found.path, &name).ok_or_else(|| no_such_place(pointer))? {
            Below::There { index, is_repeated, next } => {
                found.is_repeated = is_repeated;
                found.path.push(index);
                node = next;
            }
            Below::Missing(name) => found.missing.push(name),
        }
    }
    let levels = found.path.len().saturating_add(found.missing.len());
    let left = deepest.saturating_sub(levels);
    if change.to.as_ref().is_some_and(|value| !is_within(value, left)) {
        check(Limit::Depth, deepest.saturating_add(1), deepest)?;
    }
    Ok(found)
}

enum Below<'t> {
    There { index: usize, is_repeated: bool, next: &'t Node },
    Missing(String),
}

/// What `name` means below `node`, which is at `path`.
fn below<'t>(node: &'t Node, names: &mut Names<'t>, path: &Path, name: &str) -> Option<Below<'t>> {
    let missing = |name: &str| Some(Below::Missing(name.to_owned()));
    match &node.value {
        NodeValue::Object(members) => match names.of(path, members).get(name) {
            Some((index, is_repeated)) => {
                let next = &members.get(*index)?.value;
                Some(Below::There { index: *index, is_repeated: *is_repeated, next })
            }
            None => missing(name),
        },
        NodeValue::List(items) if name == "-" => missing(&items.len().to_string()),
        NodeValue::List(items) => {
            let index = index(name)?;
            match items.get(index) {
                Some(next) => Some(Below::There { index, is_repeated: false, next }),
                None => missing(name),
            }
        }
        _ if node.is_null() => missing(if name == "-" { "0" } else { name }),
        _ => None,
    }
}

/// Where each name of an object stands first, and whether it is there again: looked up for each object once, or many
/// changes of a large one would take long.
#[derive(Default)]
struct Names<'t>(BTreeMap<Path, BTreeMap<&'t str, (usize, bool)>>);

impl<'t> Names<'t> {
    fn of(&mut self, path: &Path, members: &'t [Member]) -> &BTreeMap<&'t str, (usize, bool)> {
        self.0.entry(path.clone()).or_insert_with(|| {
            let mut names = BTreeMap::new();
            for (index, member) in members.iter().enumerate() {
                names
                    .entry(member.key.as_str())
                    .and_modify(|(_, is_repeated)| *is_repeated = true)
                    .or_insert((index, false));
            }
            names
        })
    }
}

/// A place in a list as RFC 6901 section 4 writes it.
fn index(name: &str) -> Option<usize> {
    let digits = name.bytes().all(|byte| byte.is_ascii_digit()) && (name == "0" || !name.starts_with('0'));
    digits.then(|| name.parse().ok()).flatten()
}

/// Whether a value has at most `levels` levels of objects and lists. Never looks deeper than that.
fn is_within(value: &Value, levels: usize) -> bool {
    let within = |value: &Value| levels.checked_sub(1).is_some_and(|levels| is_within(value, levels));
    match value {
        Value::Array(items) => levels > 0 && items.iter().all(within),
        Value::Object(members) => levels > 0 && members.values().all(within),
        _ => true,
    }
}

/// What is at `path`.
pub(super) fn at<'t>(tree: &'t Node, path: &[usize]) -> Option<&'t Node> {
    path.iter().try_fold(tree, |node, index| match &node.value {
        NodeValue::Object(members) => members.get(*index).map(|member| &member.value),
        NodeValue::List(items) => items.get(*index),
        _ => None,
    })
}

/// Refuses a change inside a place that another change replaces or removes.
fn refuse_overlaps(
    touched: &BTreeMap<Path, &str>,
    fresh: &BTreeMap<Path, Fresh<'_>>,
) -> Result<(), EditError> {
    // In this order a place is directly followed by one inside it, if there is any.
    let following = touched.iter().zip(touched.iter().skip(1));
    for ((outer, _), (inner, pointer)) in following {
        if inner.starts_with(outer) {
            return Err(overlap(pointer));
        }
    }
    for (path, fresh) in fresh {
        let mut levels = (0..=path.len()).filter_map(|length| path.get(..length));
        if levels.any(|above| touched.contains_key(above)) {
            return Err(overlap(fresh.pointer));
        }
    }
    Ok(())
}

fn no_such_place(pointer: &str) -> EditError {
    EditError::NoSuchPlace { pointer: pointer.to_owned() }
}

fn overlap(pointer: &str) -> EditError {
    EditError::Overlap { pointer: pointer.to_owned() }
}
