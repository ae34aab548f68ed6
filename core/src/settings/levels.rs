//! How serious a rule is where somebody decided otherwise than the catalogue.

use std::sync::Arc;

use crate::catalogue::{Check, Family, Rule, Severity, catalogue, rule};
use crate::error::Error;
use crate::house::HouseRule;
use crate::model::DocumentKind;
use crate::rules::house;
use crate::settings::PathPattern;
use crate::settings::reader::Item;

/// Another severity for some rules, or none at all: then they do not run. Of several that select a rule the last one
/// counts, so write the general ones first.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// The rules that it is about.
    pub select: Select,
    /// The kind of documents that it is about; nothing for all kinds.
    pub kind: Option<DocumentKind>,
    /// The documents that it is about; nothing for all. A document without a name fits no pattern.
    pub path: Option<PathPattern>,
    /// How serious the rules are; nothing when they are off.
    pub severity: Option<Severity>,
    /// Why. Some rules have a floor ([`Rule::floor`]): without a reason no level takes them below it.
    pub reason: Option<String>,
}

/// Which rules a level is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Select {
    /// Every rule.
    All,
    /// The rules of a family.
    Family(Family),
    /// One rule of the catalogue.
    Rule(&'static Rule),
    /// One of the house rules, by its id.
    House(String),
}

impl Level {
    /// A level for all documents, without a reason.
    #[must_use]
    pub const fn new(select: Select, severity: Option<Severity>) -> Self {
        Self { select, kind: None, path: None, severity, reason: None }
    }

    /// What a rule becomes that has been of the severity `before` and has the floor `floor`.
    pub(crate) fn applied(&self, before: Severity, floor: Option<Severity>) -> Option<Severity> {
        match floor {
            Some(floor) if self.reason.is_none() && self.severity < Some(floor) => {
                // Only settings made in code come here; those that are read are refused.
                Some(self.severity.map_or(before.min(floor), |given| given.max(before.min(floor))))
            }
            _ => self.severity,
        }
    }

    pub(super) fn read(item: &Item<'_>, house_rules: &[Arc<HouseRule>]) -> Result<Self, Error> {
        let fields = item.fields(&["select", "kind", "path", "severity", "reason"])?;
        let select = Select::read(&fields.need("select")?, house_rules)?;
        let severity = fields.need("severity")?.parse(
            |text| if text == "off" { Some(None) } else { Severity::parse(text).map(Some) },
            "must be `error`, `warning`, `info` or `off`",
        )?;
        let kind = |item: Item<'_>| item.parse(DocumentKind::parse, "names no kind of documents");
        let level = Self {
            kind: fields.read("kind", kind)?,
            path: fields.read("path", read_path)?,
            reason: fields.read("reason", |item| Ok(item.words()?.to_owned()))?,
            select,
            severity,
        };
        let floor = level.select.floor();
        if level.reason.is_none() && floor.is_some() && level.severity < floor {
            return Err(item.refuse_at("reason", "is missing: a rule that it selects has a floor above this"));
        }
        Ok(level)
    }
}

impl Select {
    /// Whether the rule, or the house rule that it carries, is one of these.
    pub(crate) fn covers(&self, rule: &Rule, house_rule: Option<&HouseRule>) -> bool {
        match self {
            Self::All => true,
            Self::Family(family) => rule.family == *family,
            Self::Rule(one) => **one == *rule,
            Self::House(id) => house_rule.is_some_and(|house_rule| house_rule.id() == id),
        }
    }

    /// The highest floor of the rules.
    fn floor(&self) -> Option<Severity> {
        let covered = catalogue().iter().filter(|rule| self.covers(rule, None));
        covered.filter_map(|rule| floor_of(rule)).max()
    }

    fn read(item: &Item<'_>, house_rules: &[Arc<HouseRule>]) -> Result<Self, Error> {
        let text = item.text()?;
        if text == "*" {
            return Ok(Self::All);
        }
        if let Some(family) = Family::parse(text) {
            return Ok(Self::Family(family));
        }
        if house_rules.iter().any(|rule| rule.id() == text) {
            return Ok(Self::House(text.to_owned()));
        }
        let rule = rule(text).ok_or_else(|| item.refuse("names no rule, no family and no house rule"))?;
        match rule.check {
            Check::Own(_) | Check::AtRunTime => Ok(Self::Rule(rule)),
            Check::AskedBy(_) => Err(item.refuse("names a rule that other rules check: name those")),
            Check::Untestable => Err(item.refuse("names a rule that no check can test")),
        }
    }
}

/// The floor of a rule: its own, or that of a rule which it checks in passing, whichever is higher.
pub(crate) fn floor_of(rule: &'static Rule) -> Option<Severity> {
    let asks_for = |other: &&&Rule| matches!(other.check, Check::AskedBy(rules) if rules.contains(&rule));
    let others = catalogue().iter().filter(asks_for).filter_map(|other| other.floor);
    rule.floor.into_iter().chain(others).max()
}

/// How serious a rule is by itself: the house rule's own severity, or that of the catalogue.
pub(crate) const fn severity_of(rule: &Rule, house_rule: Option<&HouseRule>) -> Severity {
    match house_rule {
        Some(house_rule) => house_rule.severity(),
        None => rule.severity,
    }
}

/// Whether an id is one of a house rule, or that of the rule which carries them all.
pub(crate) fn is_carried(id: &str, house_rules: &[Arc<HouseRule>]) -> bool {
    id == house::KEPT.id() || house_rules.iter().any(|rule| rule.id() == id)
}

pub(super) fn read_path(item: Item<'_>) -> Result<PathPattern, Error> {
    let text = item.text()?;
    super::pattern::check_path(text).map_err(|reason| item.refuse(reason))?;
    PathPattern::parse(text)
}
