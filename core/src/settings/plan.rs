//! The settings as they hold for one document.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::catalogue::{Rule, Severity, rule};
use crate::document::{IGNORE, Ignore};
use crate::house::HouseRule;
use crate::model::{Date, DocumentKind};
use crate::report::{Finding, Suppressed, SuppressionOrigin};
use crate::rules::house;
use crate::settings::levels::{floor_of, severity_of};
use crate::settings::suppressions::standing;
use crate::settings::{Level, Settings, Standing, Suppression};

/// What an object of the document says about findings in it that do not count.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ignored {
    /// The pointer of the object.
    pub(crate) scope: String,
    pub(crate) entries: Vec<Ignore>,
}

impl Ignored {
    /// The pointer of the list of entries.
    pub(crate) fn list(&self) -> String {
        format!("{}/{IGNORE}", self.scope)
    }

    /// The pointer of the entry at `index`.
    pub(crate) fn pointer(&self, index: usize) -> String {
        format!("{}/{index}", self.list())
    }
}

/// The settings as they hold for one document, and what the document itself says about its findings.
pub(crate) struct Plan<'s> {
    pub(crate) settings: &'s Settings,
    name: Option<&'s str>,
    /// Whether the catalogue's own severities hold: the usual case, which must cost nothing.
    is_plain: bool,
    levels: Vec<&'s Level>,
    /// The suppressions of the settings that have an effect here, each with its number.
    suppressions: Vec<(usize, &'s Suppression)>,
    inline: &'s [Ignored],
    /// The entries that have an effect, by the object that they stand in and their rule. Of several for the same
    /// the first one counts.
    entries: BTreeMap<Entry<'s>, (Entry<'s>, &'s Ignore)>,
}

/// An entry of the document: the pointer of the object that it stands in, and the rule.
type Entry<'s> = (&'s str, &'s str);

/// What suppressed something.
#[derive(Debug, Default)]
pub(crate) struct Used<'s> {
    settings: BTreeSet<usize>,
    entries: BTreeSet<Entry<'s>>,
}

impl Used<'_> {
    pub(crate) fn has(&self, number: usize) -> bool {
        self.settings.contains(&number)
    }

    pub(crate) fn has_entry(&self, scope: &str, rule: &str) -> bool {
        self.entries.contains(&(scope, rule))
    }
}

impl<'s> Plan<'s> {
    /// The settings as they hold for a document of the kind `kind` that is called `name`.
    pub(crate) fn new(
        settings: &'s Settings,
        name: Option<&'s str>,
        kind: DocumentKind,
        inline: &'s [Ignored],
    ) -> Self {
        let fits = |level: &&Level| {
            let is_named = level.path.as_ref().is_none_or(|path| name.is_some_and(|name| path.matches(name)));
            is_named && level.kind.is_none_or(|wanted| wanted == kind)
        };
        let mut plan = Self {
            settings,
            name,
            is_plain: settings.levels.is_empty() && settings.catalog_version.is_none(),
            levels: settings.levels.iter().filter(fits).collect(),
            suppressions: Vec::new(),
            inline,
            entries: BTreeMap::new(),
        };
        for (number, one) in settings.suppressions.iter().enumerate() {
            if plan.is_about(one) && plan.standing(one) == Standing::Holds {
                plan.suppressions.push((number, one));
            }
        }
        for ignored in inline {
            for entry in &ignored.entries {
                let key = (ignored.scope.as_str(), entry.rule.as_deref().unwrap_or_default());
                if plan.standing_of(entry) == Standing::Holds {
                    plan.entries.entry(key).or_insert((key, entry));
                }
            }
        }
        plan
    }

    /// Whether a suppression of the settings is about this document.
    pub(crate) fn is_about(&self, suppression: &Suppression) -> bool {
        let path = suppression.path.as_ref();
        path.is_none_or(|path| self.name.is_some_and(|name| path.matches(name)))
    }

    /// Whether a suppression of the settings has an effect.
    pub(crate) fn standing(&self, one: &Suppression) -> Standing {
        self.judge(&one.rule, &one.reason, one.until)
    }

    /// Whether an entry of the document has an effect.
    pub(crate) fn standing_of(&self, entry: &Ignore) -> Standing {
        let until = entry.until.as_ref().map(Date::value);
        match (&entry.rule, until) {
            (None, _) | (_, Some(None)) => Standing::Unreadable,
            (Some(rule), until) if !rule.trim().is_empty() => {
                self.judge(rule, entry.reason.as_deref().unwrap_or_default(), until.flatten())
            }
            _ => Standing::Unreadable,
        }
    }

    fn judge(&self, rule: &str, reason: &str, until: Option<NaiveDate>) -> Standing {
        standing(rule, reason, until, self.settings.at, &self.settings.house_rules)
    }

    /// What the document says about its findings.
    pub(crate) const fn inline(&self) -> &'s [Ignored] {
        self.inline
    }

    /// How serious a rule is here; nothing when it is off, or newer than the catalogue that was asked for.
    #[inline]
    pub(crate) fn severity(&self, rule: &'static Rule, house_rule: Option<&HouseRule>) -> Option<Severity> {
        if self.is_plain { Some(severity_of(rule, house_rule)) } else { self.chosen(rule, house_rule) }
    }

    #[cold]
    fn chosen(&self, rule: &'static Rule, house_rule: Option<&HouseRule>) -> Option<Severity> {
        // A house rule is the service's own, whatever the catalogue.
        let is_pinned = house_rule.is_none();
        if is_pinned && self.settings.catalog_version.is_some_and(|version| !version.has(rule.since)) {
            return None;
        }
        let before = severity_of(rule, house_rule);
        match self.levels.iter().rev().find(|level| level.select.covers(rule, house_rule)) {
            Some(level) => level.applied(before, floor_of(rule)),
            None => Some(before),
        }
    }

    /// Whether the settings let the rule run.
    pub(crate) fn allows(&self, rule: &'static Rule, house_rule: Option<&HouseRule>) -> bool {
        rule.confidence >= self.settings.min_confidence && self.severity(rule, house_rule).is_some()
    }

    /// Whether it can be told that the rule called `id` found all that there is to find.
    pub(crate) fn is_judged(&self, id: &str) -> bool {
        let has_day = self.settings.at.is_some();
        if let Some(house_rule) = self.settings.house_rules.iter().find(|rule| rule.id() == id) {
            return self.allows(&house::KEPT, Some(house_rule)) && (has_day || !house_rule.needs_date());
        }
        rule(id).is_some_and(|rule| self.allows(rule, None) && (has_day || !rule.needs_date))
    }

    /// Whether anything is suppressed at all.
    pub(crate) fn has_exceptions(&self) -> bool {
        !self.suppressions.is_empty() || !self.entries.is_empty()
    }

    /// Whether a finding does not count.
    pub(crate) fn excepts(&self, finding: &Finding) -> bool {
        self.has_exceptions()
            && (self.entries_for(finding).next().is_some() || self.suppressions_for(finding).next().is_some())
    }

    /// Marks a finding that does not count, and notes what suppressed it.
    pub(crate) fn suppress(&self, finding: &mut Finding, used: &mut Used<'s>) {
        if !self.has_exceptions() {
            return;
        }
        let mut decided: Option<Suppressed> = None;
        for (key, entry) in self.entries_for(finding) {
            used.entries.insert(key);
            decided.get_or_insert_with(|| Suppressed {
                origin: SuppressionOrigin::Document,
                reason: entry.reason.clone().unwrap_or_default(),
                until: entry.until.as_ref().and_then(Date::value),
            });
        }
        for (number, one) in self.suppressions_for(finding) {
            used.settings.insert(number);
            decided.get_or_insert_with(|| Suppressed {
                origin: SuppressionOrigin::Settings,
                reason: one.reason.clone(),
                until: one.until,
            });
        }
        finding.suppressed = decided;
    }

    /// The entries of the document that suppress a finding, the nearest first.
    fn entries_for<'f>(&'f self, finding: &'f Finding) -> impl Iterator<Item = (Entry<'s>, &'s Ignore)> + 'f {
        let places = finding.locations.iter().flat_map(|location| above(&location.pointer));
        let keys = places.flat_map(|scope| ids(finding).map(move |id| (scope, id)));
        keys.filter_map(|key| self.entries.get(&key).copied())
    }

    /// The suppressions of the settings that suppress a finding.
    fn suppressions_for<'f>(
        &'f self,
        finding: &'f Finding,
    ) -> impl Iterator<Item = (usize, &'s Suppression)> + 'f {
        let named =
            self.suppressions.iter().copied().filter(|(_, one)| ids(finding).any(|id| id == one.rule));
        named.filter(|(_, one)| {
            finding.locations.iter().any(|location| one.pointer.matches(&location.pointer))
        })
    }
}

/// The ids that a finding goes by: a house rule's findings also by that of the rule which carries it.
fn ids(finding: &Finding) -> impl Iterator<Item = &str> {
    let carrier = finding.house.is_some().then(|| finding.rule.id());
    core::iter::once(finding.rule_id()).chain(carrier)
}

/// A pointer, and those of everything above it, the nearest first.
fn above(pointer: &str) -> impl Iterator<Item = &str> {
    core::iter::successors(Some(pointer), |place| place.rsplit_once('/').map(|(above, _)| above))
}
