//! An engagement together with the shared parts that it uses.

use std::collections::BTreeSet;

use crate::bundle::SharedLibrary;
use crate::bundle::library::{PartKind, PartPlace};
use crate::check::touches;
use crate::model::{Engagement, SharedReferences};
use crate::report::{Finding, Location};
use crate::rules::{Facts, at};

/// Which parts of an engagement came from other documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Borrowed {
    pub(crate) policy: bool,
    pub(crate) agreement: bool,
    /// How many of the platforms, at the end of their list.
    pub(crate) platforms: usize,
    /// How many of the members, at the end of their list.
    pub(crate) members: usize,
}

/// The shared parts that an engagement was completed with.
#[derive(Debug, Default)]
pub(crate) struct Loans {
    policy: Option<PartPlace>,
    agreement: Option<PartPlace>,
    platforms: LoanedItems,
    members: LoanedItems,
    /// Whether the engagement says something of its team itself.
    own_team: bool,
    /// References that say no version though there are several: the field that the part is in, and how many.
    pub(crate) open: Vec<(&'static str, usize)>,
}

/// The items of a list that came from other documents. They stand after the engagement's own.
#[derive(Debug, Default)]
struct LoanedItems {
    own: usize,
    places: Vec<PartPlace>,
}

impl Loans {
    /// Puts the shared parts that `engagement` uses into it. What it has itself stays.
    pub(crate) fn complete(engagement: &mut Engagement, library: &SharedLibrary) -> Self {
        let mut loans = Self::default();
        let Some(uses) = engagement.uses.clone() else { return loans };
        loans.take_policy(engagement, &uses, library);
        loans.take_agreement(engagement, &uses, library);
        let own: Vec<_> = engagement.platforms.iter().map(|part| part.id.as_deref()).collect();
        loans.platforms = LoanedItems::new(library, PartKind::Platform, &uses.platforms, &own);
        for place in &loans.platforms.places {
            let parts = library.parts(*place);
            engagement.platforms.extend(parts.and_then(|parts| parts.platforms.get(place.item)).cloned());
        }
        loans.own_team = engagement.team.is_some();
        let members = engagement.team.as_ref().map_or(&[][..], |team| &team.members);
        let own: Vec<_> = members.iter().map(|part| part.id.as_deref()).collect();
        loans.members = LoanedItems::new(library, PartKind::Member, &uses.members, &own);
        for place in &loans.members.places {
            let part = library.parts(*place).and_then(|parts| parts.team_members.get(place.item));
            engagement.team.get_or_insert_default().members.extend(part.cloned());
        }
        loans
    }

    fn take_policy(&mut self, engagement: &mut Engagement, uses: &SharedReferences, library: &SharedLibrary) {
        let Some(named) = uses.privacy_policy.as_ref().filter(|_| engagement.privacy_policy.is_none()) else {
            return;
        };
        let Some(id) = named.policy.as_deref() else { return };
        let Some(found) = library.find(PartKind::Policy, id, named.version.as_deref()) else { return };
        self.policy = Some(found.place);
        self.open.extend(found.open.map(|count| ("privacy_policy", count)));
        let parts = library.parts(found.place);
        engagement.privacy_policy =
            parts.and_then(|parts| parts.privacy_policies.get(found.place.item)).cloned();
    }

    fn take_agreement(
        &mut self,
        engagement: &mut Engagement,
        uses: &SharedReferences,
        library: &SharedLibrary,
    ) {
        let Some(named) = uses.group_agreement.as_ref().filter(|_| engagement.group_agreement.is_none())
        else {
            return;
        };
        let Some(id) = named.agreement.as_deref() else { return };
        let Some(found) = library.find(PartKind::Agreement, id, named.version.as_deref()) else { return };
        self.agreement = Some(found.place);
        self.open.extend(found.open.map(|count| ("group_agreement", count)));
        let parts = library.parts(found.place);
        engagement.group_agreement =
            parts.and_then(|parts| parts.group_agreements.get(found.place.item)).cloned();
    }

    /// Which parts came from other documents.
    pub(crate) fn borrowed(&self) -> Borrowed {
        Borrowed {
            policy: self.policy.is_some(),
            agreement: self.agreement.is_some(),
            platforms: self.platforms.places.len(),
            members: self.members.places.len(),
        }
    }

    /// Every part that was put in.
    pub(crate) fn places(&self) -> impl Iterator<Item = PartPlace> + '_ {
        let single = self.policy.into_iter().chain(self.agreement);
        single.chain(self.platforms.places.iter().chain(&self.members.places).copied())
    }

    /// The location that a place in the completed engagement really has.
    pub(crate) fn location(&self, pointer: &str, library: &SharedLibrary) -> Option<Location> {
        let single = [("/privacy_policy", self.policy), ("/group_agreement", self.agreement)];
        for (prefix, place) in single {
            if let (Some(place), Some(below)) = (place, below(pointer, prefix)) {
                return library.location(place, below);
            }
        }
        self.platforms
            .location(pointer, "/platforms", library)
            .or_else(|| self.members.location(pointer, "/team/members", library))
            .or_else(|| self.of_list(pointer))
    }

    /// A list that is there only because shared items were put into it is shown by the references to those.
    fn of_list(&self, pointer: &str) -> Option<Location> {
        let stands_for = |items: &LoanedItems| items.own == 0 && !items.places.is_empty();
        match pointer {
            "/platforms" if stands_for(&self.platforms) => Some(Location::here(at!["uses", "platforms"])),
            "/team/members" if stands_for(&self.members) => Some(Location::here(at!["uses", "members"])),
            "/team" if stands_for(&self.members) && !self.own_team => {
                Some(Location::here(at!["uses", "members"]))
            }
            _ => None,
        }
    }

    /// Gives every location that is in a shared part its real place.
    pub(crate) fn relocate(&self, findings: &mut [Finding], library: &SharedLibrary) {
        for finding in findings {
            let fixed = finding.fix.as_ref().map(|fix| self.location(&fix.pointer, library));
            for location in &mut finding.locations {
                if let Some(real) = self.location(&location.pointer, library) {
                    *location = real;
                }
            }
            let first = finding.locations.first().and_then(|location| location.document);
            match (fixed, &mut finding.fix) {
                // A change belongs to the document that the finding is about; elsewhere it would be misread.
                (Some(real), Some(_)) if real.as_ref().and_then(|real| real.document) != first => {
                    finding.fix = None;
                }
                (Some(Some(real)), Some(fix)) => fix.pointer = real.pointer,
                _ => {}
            }
        }
    }
}

impl LoanedItems {
    /// The parts that `used` names and that the engagement does not have itself, each once.
    fn new(library: &SharedLibrary, kind: PartKind, used: &[String], own: &[Option<&str>]) -> Self {
        let mut known: BTreeSet<_> = own.iter().copied().flatten().collect();
        let named = used.iter().filter(|id| known.insert(id.as_str()));
        let places = named.filter_map(|id| Some(library.find(kind, id, None)?.place)).collect();
        Self { own: own.len(), places }
    }

    fn location(&self, pointer: &str, list: &str, library: &SharedLibrary) -> Option<Location> {
        let item = below(pointer, list)?.strip_prefix('/')?;
        let (index, rest) = item.split_once('/').map_or((item, None), |(index, rest)| (index, Some(rest)));
        let place = self.places.get(index.parse::<usize>().ok()?.checked_sub(self.own)?)?;
        library.location(*place, &rest.map_or_else(String::new, |rest| format!("/{rest}")))
    }
}

/// What of `pointer` is below `prefix`: empty, or beginning with a slash.
fn below<'p>(pointer: &'p str, prefix: &str) -> Option<&'p str> {
    pointer.strip_prefix(prefix).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Leaves out what rules found, from the place `before` on, about parts that an engagement uses and that are not
/// there: nobody knows what they say. That they are not there is reported.
pub(crate) fn leave_out_unresolved(facts: &Facts<'_>, found: &mut Vec<Finding>, before: usize) {
    if facts.document.uses.is_none() || found.len() <= before {
        return;
    }
    let places = unresolved(facts);
    let mut index = 0;
    found.retain(|finding| {
        let is_early = index < before;
        index = index.saturating_add(1);
        let judges =
            |place: &String| finding.locations.iter().any(|location| touches(&location.pointer, place));
        is_early || !places.iter().any(judges)
    });
}

/// The places that unresolved parts would have.
fn unresolved(facts: &Facts<'_>) -> Vec<String> {
    let document = facts.document;
    let Some(uses) = &document.uses else { return Vec::new() };
    let mut places = Vec::new();
    if uses.privacy_policy.is_some() && document.privacy_policy.is_none() {
        places.push(at!["privacy_policy"]);
    }
    if uses.group_agreement.is_some() && document.group_agreement.is_none() {
        places.push(at!["group_agreement"]);
    }
    let lacks = |known: &mut dyn Iterator<Item = &Option<String>>, used: &[String]| {
        let known: BTreeSet<_> = known.filter_map(Option::as_deref).collect();
        used.iter().any(|id| !known.contains(id.as_str()))
    };
    if lacks(&mut document.platforms.iter().map(|part| &part.id), &uses.platforms) {
        places.push(at!["platforms", document.platforms.len()]);
    }
    if lacks(&mut facts.members().iter().map(|part| &part.id), &uses.members) {
        places.push(at!["team", "members", facts.members().len()]);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::BundleDocument;
    use crate::document::Format;
    use crate::report::Fix;
    use crate::settings::Settings;

    fn library() -> SharedLibrary {
        let text = br#"{"kind": "shared_parts", "format_version": 1, "id": "s",
            "privacy_policies": [{"id": "other"}, {"id": "privacy"}],
            "platforms": [{"id": "forum"}, {"id": "chat"}], "team_members": [{"id": "host"}]}"#;
        let mut library = SharedLibrary::default();
        let document = BundleDocument { name: "shared", text, format: Format::Json };
        assert_eq!(library.add(7, &document, &Settings::default()), Ok(true));
        library
    }

    fn engagement() -> Engagement {
        let text = r#"{"platforms": [{"id": "own"}, {"id": "forum"}],
            "uses": {"privacy_policy": {"policy": "privacy"}, "group_agreement": {"agreement": "rules"},
                "platforms": ["chat", "forum", "chat", "none"], "members": ["host"]}}"#;
        serde_json::from_str(text).expect("an engagement")
    }

    #[test]
    fn what_is_put_in_is_found_where_it_came_from() {
        let (library, mut engagement) = (library(), engagement());
        let loans = Loans::complete(&mut engagement, &library);
        let ids: Vec<_> = engagement.platforms.iter().filter_map(|part| part.id.as_deref()).collect();
        assert_eq!(ids, ["own", "forum", "chat"], "its own first, each once, and nothing that is not there");
        let borrowed = Borrowed { policy: true, agreement: false, platforms: 1, members: 1 };
        assert_eq!(loans.borrowed(), borrowed);
        let real = |pointer: &str| {
            let location = loans.location(pointer, &library)?;
            Some((location.document, location.pointer))
        };
        let shared = |pointer: &str| Some((Some(7), pointer.to_owned()));
        assert_eq!(real("/privacy_policy"), shared("/privacy_policies/1"));
        assert_eq!(real("/privacy_policy/age/min_age"), shared("/privacy_policies/1/age/min_age"));
        assert_eq!(real("/privacy_policy_2"), None);
        assert_eq!(real("/group_agreement/version"), None);
        assert_eq!(real("/platforms/2/third_party"), shared("/platforms/1/third_party"));
        assert_eq!(real("/platforms/1"), None);
        assert_eq!(real("/platforms/3"), None);
        assert_eq!(real("/platforms"), None);
        assert_eq!(real("/team/members/0"), shared("/team_members/0"));
        assert_eq!(real("/team"), Some((None, "/uses/members".to_owned())));
        assert_eq!(real("/channels/0"), None);
    }

    #[test]
    fn a_change_goes_with_its_finding_or_not_at_all() {
        let (library, mut engagement) = (library(), engagement());
        let loans = Loans::complete(&mut engagement, &library);
        let fixed = |places: [&str; 2], fix: &str| {
            let settings = crate::settings::Settings::default();
            let plan =
                crate::settings::Plan::new(&settings, None, crate::model::DocumentKind::Engagement, &[]);
            let mut found = crate::rules::Found::default();
            let places = places.map(str::to_owned).into();
            let fix = Fix { pointer: fix.to_owned(), value: None, safe: true };
            crate::rules::Findings::new(&crate::rules::bundle::OWN_AND_SHARED, &plan, &mut found)
                .add_with("policy", places, Vec::new())
                .fix(fix);
            loans.relocate(&mut found.all, &library);
            found.all.pop().and_then(|finding| finding.fix).map(|fix| fix.pointer)
        };
        let (own, shared) = ("/channels/0/visibility", "/privacy_policy/visibility");
        let moved = "/privacy_policies/1/visibility".to_owned();
        assert_eq!(fixed([own, shared], own), Some(own.to_owned()));
        assert_eq!(fixed([shared, own], shared), Some(moved));
        assert_eq!(fixed([own, shared], shared), None);
        assert_eq!(fixed([shared, own], own), None);
    }
}
