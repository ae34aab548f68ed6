//! Strict reading of settings: each value with its place, so that a mistake is told with the place where it is.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::document::{Member, Node, NodeValue, json_tree};
use crate::error::Error;
use crate::model::parse_date;
use crate::settings::Limits;

/// A value of the settings and its place, such as `levels/2/reason`.
#[derive(Debug, Clone)]
pub(crate) struct Item<'n> {
    place: String,
    node: &'n Node,
}

/// An object of the settings, whose keys are all known and there once.
#[derive(Debug, Clone)]
pub(crate) struct Fields<'n> {
    place: String,
    members: &'n [Member],
}

/// The settings in `text` as a tree.
pub(crate) fn parse(text: &str) -> Result<Node, Error> {
    json_tree(text, &Limits::default())
        .map_err(|_| Error::invalid_setting("settings", "must be a JSON object"))
}

impl<'n> Item<'n> {
    /// The settings as a whole.
    pub(crate) const fn root(node: &'n Node) -> Self {
        Self { place: String::new(), node }
    }

    /// That this value cannot be.
    pub(crate) fn refuse(&self, reason: &'static str) -> Error {
        let place = if self.place.is_empty() { "settings" } else { &self.place };
        Error::invalid_setting(place, reason)
    }

    /// That something at `below` this place cannot be.
    pub(crate) fn refuse_at(&self, below: &str, reason: &'static str) -> Error {
        Error::invalid_setting(join(&self.place, below), reason)
    }

    pub(crate) const fn node(&self) -> &'n Node {
        self.node
    }

    /// The object that this must be, with no other keys than `known`.
    pub(crate) fn fields(&self, known: &[&str]) -> Result<Fields<'n>, Error> {
        let NodeValue::Object(members) = &self.node.value else {
            return Err(self.refuse("must be an object"));
        };
        for (index, member) in members.iter().enumerate() {
            if !known.contains(&member.key.as_str()) {
                return Err(self.refuse_at(&member.key, "is no setting"));
            }
            if members.iter().take(index).any(|before| before.key == member.key) {
                return Err(self.refuse_at(&member.key, "is there twice"));
            }
        }
        Ok(Fields { place: self.place.clone(), members })
    }

    /// The items of the list that this must be.
    pub(crate) fn items(&self) -> Result<Vec<Self>, Error> {
        let NodeValue::List(items) = &self.node.value else {
            return Err(self.refuse("must be a list"));
        };
        let item = |(index, node)| Self { place: format!("{}/{index}", self.place), node };
        Ok(items.iter().enumerate().map(item).collect())
    }

    /// The members of the object that this must be, whatever their keys are, each there once.
    pub(crate) fn entries(&self) -> Result<Vec<(&'n str, Self)>, Error> {
        let NodeValue::Object(members) = &self.node.value else {
            return Err(self.refuse("must be an object"));
        };
        let mut seen = BTreeSet::new();
        let mut entries = Vec::new();
        for member in members {
            if !seen.insert(member.key.as_str()) {
                return Err(self.refuse_at(&member.key, "is there twice"));
            }
            entries.push((
                member.key.as_str(),
                Self { place: join(&self.place, &member.key), node: &member.value },
            ));
        }
        Ok(entries)
    }

    /// The text that this must be.
    pub(crate) fn text(&self) -> Result<&'n str, Error> {
        match &self.node.value {
            NodeValue::Text(text) => Ok(text),
            _ => Err(self.refuse("must be a text")),
        }
    }

    /// The text that says something.
    pub(crate) fn words(&self) -> Result<&'n str, Error> {
        let text = self.text()?;
        if text.trim().is_empty() { Err(self.refuse("must not be empty")) } else { Ok(text) }
    }

    pub(crate) fn flag(&self) -> Result<bool, Error> {
        match &self.node.value {
            NodeValue::Flag(flag) => Ok(*flag),
            _ => Err(self.refuse("must be `true` or `false`")),
        }
    }

    pub(crate) fn count(&self) -> Result<u32, Error> {
        let number = match &self.node.value {
            NodeValue::Number(text) => text.parse().ok(),
            _ => None,
        };
        number.ok_or_else(|| self.refuse("must be a whole number from 0 to 4294967295"))
    }

    pub(crate) fn date(&self) -> Result<NaiveDate, Error> {
        parse_date(self.text()?).ok_or_else(|| self.refuse("must be a date, YYYY-MM-DD"))
    }

    /// The value that `parse` gives for the text that this must be, or `reason` why it gives none.
    pub(crate) fn parse<T>(
        &self,
        parse: impl FnOnce(&str) -> Option<T>,
        reason: &'static str,
    ) -> Result<T, Error> {
        parse(self.text()?).ok_or_else(|| self.refuse(reason))
    }
}

impl<'n> Fields<'n> {
    /// The value called `name`; an explicit nothing is as good as absence.
    pub(crate) fn get(&self, name: &str) -> Option<Item<'n>> {
        let member = self.members.iter().find(|member| member.key == name)?;
        let is_there = !member.value.is_null();
        is_there.then(|| Item { place: join(&self.place, name), node: &member.value })
    }

    /// The value called `name`, which must be there.
    pub(crate) fn need(&self, name: &str) -> Result<Item<'n>, Error> {
        self.get(name).ok_or_else(|| Error::invalid_setting(join(&self.place, name), "is missing"))
    }

    /// What `read` makes of the value called `name`, or nothing when there is none.
    pub(crate) fn read<T>(
        &self,
        name: &str,
        read: impl FnOnce(Item<'n>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        self.get(name).map(read).transpose()
    }

    /// What `read` makes of each item of the list called `name`; nothing is an empty list.
    pub(crate) fn each<T>(
        &self,
        name: &str,
        read: impl FnMut(Item<'n>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        match self.get(name) {
            Some(list) => list.items()?.into_iter().map(read).collect(),
            None => Ok(Vec::new()),
        }
    }
}

fn join(place: &str, below: &str) -> String {
    match (place, below) {
        (alone, "") | ("", alone) => alone.to_owned(),
        _ => format!("{place}/{below}"),
    }
}
