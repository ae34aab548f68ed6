//! The parts that engagements share, ready to be looked up.

use std::collections::{BTreeMap, BTreeSet};

use crate::bundle::{BundleDocument, Trace, conclude, member};
use crate::check::touches;
use crate::document::{self, Decoded, Format, Locator, Node, Source};
use crate::error::Error;
use crate::model::{DocumentKind, SharedParts};
use crate::report::{Finding, Location, Report, TextRange};
use crate::settings::Settings;

/// A kind of part that engagements share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PartKind {
    Policy,
    Agreement,
    Platform,
    Member,
}

impl PartKind {
    const COUNT: usize = 4;

    /// The kind as a word of the vocabulary.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Agreement => "agreement",
            Self::Platform => "platform",
            Self::Member => "member",
        }
    }

    /// The list in a document of shared parts that holds such parts.
    pub(crate) const fn list(self) -> &'static str {
        match self {
            Self::Policy => "privacy_policies",
            Self::Agreement => "group_agreements",
            Self::Platform => "platforms",
            Self::Member => "team_members",
        }
    }
}

/// The shared parts of a bundle, from all its documents of the kind `shared_parts`.
///
/// It is filled once, with [`add`](Self::add), and then only looked at, from as many threads as a host likes.
#[derive(Default)]
pub struct SharedLibrary {
    documents: Vec<SharedDocument>,
    /// Which of them has a number.
    numbers: BTreeMap<u32, usize>,
    shelves: [Shelf; PartKind::COUNT],
}

/// The parts of one kind by `id`, and then by version, which is empty where a part has none. Of several, the first one
/// counts.
type Shelf = BTreeMap<String, BTreeMap<String, Vec<PartPlace>>>;

/// Where a shared part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PartPlace {
    pub(crate) kind: PartKind,
    /// Which of the library's documents.
    document: usize,
    /// Which item of the list.
    pub(crate) item: usize,
}

/// What a reference leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lookup {
    pub(crate) place: PartPlace,
    /// How many versions there are, where the reference says none.
    pub(crate) open: Option<usize>,
}

/// A document of shared parts, kept so that places in it can be shown.
struct SharedDocument {
    number: u32,
    name: String,
    text: String,
    skipped: usize,
    format: Format,
    tree: Node,
    /// The byte at which each line begins.
    lines: Vec<usize>,
    /// The places that could not be read.
    unread: Vec<String>,
    parts: SharedParts,
}

impl SharedLibrary {
    /// Takes in the parts of a document of the kind `shared_parts`, the document with the number `number` of the
    /// bundle. Returns whether it is one; any other document leaves the library as it was.
    ///
    /// # Errors
    ///
    /// [`Error`] when the text cannot be read. The library is then as it was.
    pub fn add(
        &mut self,
        number: u32,
        document: &BundleDocument<'_>,
        settings: &Settings,
    ) -> Result<bool, Error> {
        let source = Source::new(document.text, document.format, &settings.limits)?;
        if !may_be_shared(source) {
            return Ok(false);
        }
        let tree = source.tree(&settings.limits)?;
        if !is_shared(&tree) {
            return Ok(false);
        }
        let Decoded { document: parts, problems, tree, .. } =
            document::conform::<SharedParts>(tree, &settings.limits)?;
        self.numbers.insert(number, self.documents.len());
        self.documents.push(SharedDocument {
            number,
            name: document.name.to_owned(),
            text: source.text.to_owned(),
            skipped: source.skipped,
            format: source.format,
            lines: Locator::new(source, &tree).into_lines(),
            tree,
            unread: problems.into_iter().filter_map(|problem| problem.unread).collect(),
            parts,
        });
        self.shelve();
        Ok(true)
    }

    /// Checks one document of the bundle, the one with the number `number`. An engagement is completed with the shared
    /// parts that it uses. The trace is what [`conclude`](Self::conclude) needs of it.
    ///
    /// # Errors
    ///
    /// [`Error`] when the text is empty, not UTF-8, not of the format, or beyond a limit.
    pub fn check(
        &self,
        number: u32,
        document: &BundleDocument<'_>,
        settings: &Settings,
    ) -> Result<(Report, Trace), Error> {
        member::check(self, number, document, settings)
    }

    /// What only all documents together show, by the number of the document that it is about: parts that nobody
    /// uses, and parts of one name and version that differ. [`Report::add`] puts it into that document's report.
    ///
    /// There is one trace for each document of the bundle, in any order, and `None` for one that could not be read.
    #[must_use]
    pub fn conclude<'t>(
        &self,
        traces: impl IntoIterator<Item = Option<&'t Trace>>,
        settings: &Settings,
    ) -> Vec<(u32, Vec<Finding>)> {
        conclude::conclude(self, traces.into_iter().collect(), settings)
    }

    /// Puts the parts of the last document on their shelves.
    fn shelve(&mut self) {
        let Some((document, last)) = self.documents.iter().enumerate().next_back() else { return };
        let mut touched = BTreeSet::new();
        for (kind, item, id, version) in identified(&last.parts) {
            let Some(shelf) = self.shelves.get_mut(kind as usize) else { continue };
            let editions = shelf.entry(id.to_owned()).or_default();
            editions.entry(version.to_owned()).or_default().push(PartPlace { kind, document, item });
            touched.insert((kind, id, version));
        }
        // Where they come from decides which one counts, not when they came.
        let from = |place: &PartPlace| {
            self.documents.get(place.document).map(|document| (document.name.as_str(), document.number))
        };
        for (kind, id, version) in touched {
            let editions = self.shelves.get_mut(kind as usize).and_then(|shelf| shelf.get_mut(id));
            if let Some(places) = editions.and_then(|editions| editions.get_mut(version)) {
                places.sort_by_key(|place| (from(place), place.item));
            }
        }
    }

    /// The part of the kind `kind` that `id` names, in the version `version` where it has that one.
    pub(crate) fn find(&self, kind: PartKind, id: &str, version: Option<&str>) -> Option<Lookup> {
        let editions = self.shelves.get(kind as usize)?.get(id)?;
        let named = version.and_then(|version| editions.get(version));
        let places = named.or_else(|| editions.values().next_back())?;
        let open = Some(editions.len()).filter(|count| version.is_none() && *count > 1);
        Some(Lookup { place: *places.first()?, open })
    }

    /// Every part that can be found by its `id`.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, PartPlace)> {
        self.shelves
            .iter()
            .flatten()
            .flat_map(|(id, editions)| editions.values().flatten().map(move |place| (id.as_str(), *place)))
    }

    /// The document that a part stands in.
    pub(crate) fn parts(&self, place: PartPlace) -> Option<&SharedParts> {
        self.documents.get(place.document).map(|document| &document.parts)
    }

    /// The place `below` a part, as a location in the part's document; its range is not looked up yet.
    pub(crate) fn location(&self, place: PartPlace, below: &str) -> Option<Location> {
        let number = self.documents.get(place.document)?.number;
        let pointer = format!("/{}/{}{below}", place.kind.list(), place.item);
        Some(Location { document: Some(number), pointer, range: None })
    }

    /// Whether a location is in a place of a shared document that could not be read.
    pub(crate) fn is_unread(&self, location: &Location) -> bool {
        let from = self.document(location);
        from.is_some_and(|from| from.unread.iter().any(|place| touches(&location.pointer, place)))
    }

    /// Adds to each location in a shared document its place in that text.
    pub(crate) fn locate(&self, findings: &mut [Finding]) {
        for location in findings.iter_mut().flat_map(|finding| &mut finding.locations) {
            if location.document.is_some() {
                location.range = self.range(location);
            }
        }
    }

    /// The range of a location in a shared document.
    pub(crate) fn range(&self, location: &Location) -> Option<TextRange> {
        Some(self.document(location)?.locator().range(&location.pointer))
    }

    fn document(&self, location: &Location) -> Option<&SharedDocument> {
        self.documents.get(*self.numbers.get(&location.document?)?)
    }
}

/// Nothing of the texts.
impl core::fmt::Debug for SharedLibrary {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "SharedLibrary({} documents)", self.documents.len())
    }
}

impl SharedDocument {
    fn locator(&self) -> Locator<'_> {
        let source = Source { text: &self.text, skipped: self.skipped, format: self.format };
        Locator::with_lines(source, &self.tree, &self.lines)
    }
}

/// Every part with an `id`: its kind, its place in its list, its `id` and its version.
pub(crate) fn identified(parts: &SharedParts) -> impl Iterator<Item = (PartKind, usize, &str, &str)> {
    let policies = parts.privacy_policies.iter().enumerate().map(|(item, policy)| {
        let version = policy.edition.as_ref().and_then(|edition| edition.version.as_deref());
        (PartKind::Policy, item, policy.id.as_deref(), version)
    });
    let agreements = parts.group_agreements.iter().enumerate().map(|(item, agreement)| {
        (PartKind::Agreement, item, agreement.id.as_deref(), agreement.version.as_deref())
    });
    let platforms = parts.platforms.iter().enumerate();
    let platforms = platforms.map(|(item, part)| (PartKind::Platform, item, part.id.as_deref(), None));
    let members = parts.team_members.iter().enumerate();
    let members = members.map(|(item, part)| (PartKind::Member, item, part.id.as_deref(), None));
    let all = policies.chain(agreements).chain(platforms).chain(members);
    all.filter_map(|(kind, item, id, version)| Some((kind, item, id?, version.unwrap_or_default())))
}

/// Whether the text says that it holds shared parts, or could say so with letters that are written in another way.
fn may_be_shared(source: Source<'_>) -> bool {
    let escape = match source.format {
        Format::Json => "\\u",
        Format::Yaml => "\\",
    };
    source.text.contains(DocumentKind::SharedParts.as_str()) || source.text.contains(escape)
}

pub(crate) fn is_shared(tree: &Node) -> bool {
    let kind = tree.member("kind").and_then(|member| member.value.text());
    kind.and_then(DocumentKind::parse) == Some(DocumentKind::SharedParts)
}
