//! What only all documents of a bundle together show.

use std::collections::{BTreeMap, BTreeSet};

use crate::bundle::library::{PartKind, PartPlace};
use crate::bundle::trace::{FieldPrint, Print, TraceKind};
use crate::bundle::{SharedLibrary, Trace};
use crate::catalogue::Rule;
use crate::model::DocumentKind;
use crate::report::{Finding, Location, Param, fingerprint};
use crate::rules::{Findings, Found, bundle as rule, name};
use crate::settings::{Plan, Settings, Used};

/// A print and the document that it is of.
type Owned<'t> = (&'t Trace, &'t Print);

pub(super) fn conclude(
    library: &SharedLibrary,
    traces: Vec<Option<&Trace>>,
    settings: &Settings,
) -> Vec<(u32, Vec<Finding>)> {
    let seen = || traces.iter().copied().flatten();
    let names = seen().map(|trace| (trace.number, trace.name.as_str())).collect();
    let mut conclusion = Conclusion { found: BTreeMap::new(), settings, names };
    conclusion.compare(seen());
    let engagements = || seen().any(|trace| matches!(trace.kind, TraceKind::Engagement));
    let unclear = || traces.iter().any(|trace| trace.is_none_or(|trace| trace.kind == TraceKind::Unclear));
    if !engagements() {
        conclusion.alone(seen());
    } else if !unclear() {
        conclusion.unused(library, seen());
    }
    conclusion.found.into_iter().collect()
}

struct Conclusion<'s> {
    found: BTreeMap<u32, Vec<Finding>>,
    settings: &'s Settings,
    /// The names of the documents, for settings that hold for some of them.
    names: BTreeMap<u32, &'s str>,
}

/// Whether only a whole bundle shows what the rule called `id` asks for.
pub(crate) fn is_concluded(id: &str) -> bool {
    [&rule::SAME_NAME, &rule::TWICE, &rule::UNUSED].iter().any(|rule| rule.id() == id)
}

impl Conclusion<'_> {
    /// Parts of one name and version are compared with the first of them, shared parts being first.
    fn compare<'t>(&mut self, traces: impl Iterator<Item = &'t Trace>) {
        let mut named: BTreeMap<(PartKind, &str, &str), Vec<Owned<'t>>> = BTreeMap::new();
        for trace in traces {
            for print in &trace.prints {
                named.entry((print.kind, &print.id, &print.version)).or_default().push((trace, print));
            }
        }
        for mut same in named.into_values().filter(|same| same.len() > 1) {
            let is_shared = |trace: &Trace| trace.kind == TraceKind::Shared;
            same.sort_by_key(|(trace, _)| (!is_shared(trace), &trace.name, trace.number));
            let Some((first, rest)) = same.split_first() else { continue };
            for other in rest.iter().filter(|_| is_shared(first.0) || !first.1.partial) {
                match difference(first.1, other.1) {
                    Some(field) => self.differ(*other, *first, field),
                    None if is_shared(other.0) => self.twice(*other, *first),
                    None => {}
                }
            }
        }
    }

    fn differ(&mut self, own: Owned<'_>, first: Owned<'_>, field: &str) {
        let case = own.1.kind.word();
        let params = vec![name("field", field)];
        let places = [place(own, field, own.0.number), place(first, field, own.0.number)];
        let shape = format!("/{}/id {}/{field}", own.1.shape, own.1.id);
        self.add(&rule::SAME_NAME, own.0.number, case, (shape, places.into()), params);
    }

    fn twice(&mut self, own: Owned<'_>, first: Owned<'_>) {
        let places = [place(own, "", own.0.number), place(first, "", own.0.number)];
        let shape = format!("/{}/id {}", own.1.shape, own.1.id);
        self.add(&rule::TWICE, own.0.number, "twice", (shape, places.into()), Vec::new());
    }

    /// Shared parts that no engagement of the bundle uses.
    fn unused<'t>(&mut self, library: &SharedLibrary, traces: impl Iterator<Item = &'t Trace> + Clone) {
        let used: BTreeSet<PartPlace> = traces.flat_map(|trace| &trace.used).copied().collect();
        for (id, place) in library.places().filter(|(_, place)| !used.contains(place)) {
            let Some(mut location) = library.location(place, "") else { continue };
            location.range = library.range(&location);
            let Some(number) = location.document.take() else { continue };
            let shape = format!("/{}/id {id}", place.kind.list());
            self.add(&rule::UNUSED, number, "unused", (shape, vec![location]), Vec::new());
        }
    }

    /// Shared parts without any engagement that could use them.
    fn alone<'t>(&mut self, traces: impl Iterator<Item = &'t Trace>) {
        for trace in traces.filter(|trace| trace.kind == TraceKind::Shared) {
            let places = vec![Location { range: trace.range, ..Location::here(String::new()) }];
            self.add(&rule::UNUSED, trace.number, "alone", (String::new(), places), Vec::new());
        }
    }

    fn add(
        &mut self,
        rule: &'static Rule,
        number: u32,
        case: &'static str,
        (shape, places): (String, Vec<Location>),
        params: Vec<Param>,
    ) {
        let name_of = self.names.get(&number).copied();
        let plan = Plan::new(self.settings, name_of, DocumentKind::SharedParts, &[]);
        let kept = self.found.entry(number).or_default();
        if !plan.allows(rule, None) || kept.len() > self.settings.limits.findings {
            return;
        }
        let mut found = Found::default();
        Findings::new(rule, &plan, &mut found).add(case, shape, params);
        let Some(mut finding) = found.all.pop() else { return };
        finding.fingerprint = fingerprint(&finding, None);
        finding.locations = places;
        plan.suppress(&mut finding, &mut Used::default());
        kept.push(finding);
    }
}

/// The location of a field of a part, or of the part, in the report of the document `number`.
fn place((trace, print): Owned<'_>, field: &str, number: u32) -> Location {
    let named = print.fields.iter().find(|print| print.name == field);
    let below = if field.is_empty() { String::new() } else { format!("/{field}") };
    Location {
        document: Some(trace.number).filter(|other| *other != number),
        pointer: format!("{}{below}", print.pointer),
        range: named.map_or(print.range, |field| field.range),
    }
}

/// The first field that two parts say different things about.
fn difference<'p>(first: &'p Print, other: &'p Print) -> Option<&'p str> {
    let partial = first.partial || other.partial;
    let differs =
        |field: &&FieldPrint, than: &Print| match than.fields.iter().find(|same| same.name == field.name) {
            Some(same) => same.digest != field.digest,
            None => !partial,
        };
    let here = other.fields.iter().find(|field| differs(field, first));
    let there = || first.fields.iter().find(|field| differs(field, other));
    here.or_else(there).map(|field| field.name.as_str())
}
