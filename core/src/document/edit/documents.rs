//! Edits of every place of the documents that people begin with: the starters and the examples.
#![cfg(feature = "yaml")]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::{Change, apply_changes};
use crate::document::tree::{Node, NodeValue};
use crate::document::{Format, Source};
use crate::pointer::{is_within, push_segment};
use crate::settings::Limits;

struct Document {
    name: String,
    format: Format,
    text: String,
}

fn documents() -> Vec<Document> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut documents = Vec::new();
    for folder in ["cli/starters", "examples/documents"] {
        for file in std::fs::read_dir(root.join(folder)).expect("the folder") {
            let path = file.expect("a file").path();
            let name = path.display().to_string();
            let Some(format) = Format::of_file(&name) else { continue };
            documents.push(Document { name, format, text: std::fs::read_to_string(&path).expect("a text") });
        }
    }
    assert!(documents.len() >= 12, "{}", documents.len());
    documents
}

/// All that is in the documents in parts, each once: the bad examples differ little from the good ones.
fn sections() -> Vec<Document> {
    let mut seen = BTreeSet::new();
    let mut sections = documents().into_iter().flat_map(Document::sections).collect::<Vec<_>>();
    sections.retain(|section| seen.insert(section.text.clone()));
    assert!(sections.len() > 50, "{}", sections.len());
    sections
}

impl Document {
    fn tree(&self) -> Node {
        let source = Source::new(self.text.as_bytes(), self.format, &Limits::default()).expect("a text");
        source.tree(&Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    fn changed(&self, changes: Vec<(String, Option<Value>)>) -> String {
        let changes = changes.into_iter().map(|(pointer, to)| Change { pointer, to }).collect::<Vec<_>>();
        let made = apply_changes(&self.text, self.format, &changes, &Limits::default());
        made.unwrap_or_else(|error| panic!("{} {changes:?}: {error}", self.name))
    }

    /// The members of a document in YAML as documents of their own, each with the comments behind it; a document in
    /// JSON as it is. Reading whole documents again and again would take long.
    fn sections(self) -> Vec<Self> {
        let (tree, format) = (self.tree(), self.format);
        let NodeValue::Object(members) = &tree.value else { panic!("{}", self.name) };
        if format == Format::Json {
            return vec![self];
        }
        let starts = members.iter().map(|member| member.key_span.start);
        let ends = starts.clone().skip(1).chain([self.text.len()]);
        let section = |(start, end)| Self {
            name: format!("{} from byte {start}", self.name),
            format,
            text: cut(&self.text, start, end).to_owned(),
        };
        starts.zip(ends).map(section).collect()
    }
}

fn cut(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).expect("whole characters")
}

/// A place of a document.
struct Spot<'t> {
    pointer: String,
    /// Where its key stands, or itself when it has none.
    entry: usize,
    node: &'t Node,
    has_siblings: bool,
}

impl Spot<'_> {
    fn is_simple(&self) -> bool {
        !matches!(self.node.value, NodeValue::List(_) | NodeValue::Object(_))
    }
}

/// Every place below `node` that has a pointer of its own. Of names that are there twice, none has.
fn spots<'t>(node: &'t Node, pointer: &str, out: &mut Vec<Spot<'t>>) {
    let place = |name: &str| {
        let mut place = pointer.to_owned();
        push_segment(&mut place, name);
        place
    };
    let below = match &node.value {
        NodeValue::Object(members) => {
            let is_once = |key: &str| members.iter().filter(|other| other.key == key).count() == 1;
            let members = members.iter().filter(|member| is_once(&member.key));
            members.map(|member| (place(&member.key), member.key_span.start, &member.value)).collect()
        }
        NodeValue::List(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, item)| (place(&index.to_string()), item.span.start, item)).collect()
        }
        _ => Vec::new(),
    };
    let has_siblings = below.len() > 1;
    for (pointer, entry, node) in below {
        out.push(Spot { pointer: pointer.clone(), entry, node, has_siblings });
        spots(node, &pointer, out);
    }
}

/// Signs that the documents do not use, so that nothing of an old text counts as kept by chance.
const NEW: &str = "§§";

#[test]
fn every_simple_value_can_be_replaced_and_nothing_else_changes() {
    for document in documents() {
        let (text, tree) = (&document.text, document.tree());
        let mut all = Vec::new();
        spots(&tree, "", &mut all);
        all.retain(|spot| spot.is_simple() && !spot.node.is_null());
        assert!(all.len() > 50, "{}", document.name);
        let mut expected = String::new();
        let mut at = 0;
        for spot in &all {
            let quote = if cut(text, spot.node.span.start, text.len()).starts_with('"') { "\"" } else { "" };
            let quote = if document.format == Format::Json { "\"" } else { quote };
            expected.push_str(cut(text, at, spot.node.span.start));
            expected.push_str(&format!("{quote}{NEW}{quote}"));
            at = spot.node.span.end;
        }
        expected.push_str(cut(text, at, text.len()));
        let made = document.changed(all.into_iter().map(|spot| (spot.pointer, Some(json!(NEW)))).collect());
        assert_eq!(made, expected, "{}", document.name);
    }
}

#[test]
fn each_simple_value_can_be_replaced_alone() {
    for document in sections() {
        let (text, tree) = (&document.text, document.tree());
        let mut all = Vec::new();
        spots(&tree, "", &mut all);
        for spot in all.into_iter().filter(Spot::is_simple) {
            let made = document.changed(vec![(spot.pointer.clone(), Some(json!(NEW)))]);
            let (before, after) = made.split_once(NEW).expect("it is there");
            let (before, after) = (before.trim_end_matches('"'), after.trim_start_matches('"'));
            let kept = text.starts_with(before) || text.starts_with(before.trim_end_matches([' ', ':']));
            assert!(kept && text.ends_with(after), "{} {}:\n{made}", document.name, spot.pointer);
            let end = text.len() - after.len();
            let lost = cut(text, before.len().min(end), end);
            assert!(!lost.contains(['\n', '#']), "{} {}: {lost}", document.name, spot.pointer);
        }
    }
}

#[test]
fn every_member_and_item_can_be_removed_and_takes_nothing_else_with_it() {
    for document in sections() {
        let (text, tree) = (&document.text, document.tree());
        let mut all = Vec::new();
        spots(&tree, "", &mut all);
        for spot in &all {
            let made = document.changed(vec![(spot.pointer.clone(), None)]);
            if !spot.has_siblings {
                assert!(made.contains("{}") || made.contains("[]"), "{} {}", document.name, spot.pointer);
                continue;
            }
            let gone = text.len() - made.len();
            let alike = text.bytes().zip(made.bytes()).take_while(|(left, right)| left == right).count();
            let start = alike.min(spot.entry);
            let end = start + gone;
            let kept = format!("{}{}", cut(text, 0, start), cut(text, end, text.len()));
            assert_eq!(kept, made, "{} {}", document.name, spot.pointer);
            for other in &all {
                let took = other.is_simple() && (start..end).contains(&other.entry);
                let wrong = took && !is_within(&other.pointer, &spot.pointer);
                assert!(!wrong, "{} {} took {} with it", document.name, spot.pointer, other.pointer);
            }
        }
    }
}

#[test]
fn what_is_added_everywhere_and_removed_again_leaves_no_trace() {
    for document in documents() {
        let tree = document.tree();
        let mut all = Vec::new();
        spots(&tree, "", &mut all);
        let places = all.iter().filter_map(|spot| {
            let last = match &spot.node.value {
                NodeValue::Object(members) if !members.is_empty() => "new".to_owned(),
                NodeValue::List(items) if !items.is_empty() => items.len().to_string(),
                _ => return None,
            };
            Some(format!("{}/{last}", spot.pointer))
        });
        let places = places.chain(["/new".to_owned()]).collect::<Vec<_>>();
        assert!(places.len() > 20, "{}", document.name);
        let value = json!({ "en": "More of it", "list": ["a", "b"] });
        let more =
            document.changed(places.iter().map(|place| (place.clone(), Some(value.clone()))).collect());
        assert_eq!(more.matches("More of it").count(), places.len(), "{}", document.name);
        let text = document.text.clone();
        let back = Document { text: more, ..document };
        assert_eq!(
            back.changed(places.into_iter().map(|place| (place, None)).collect()),
            text,
            "{}",
            back.name
        );
    }
}
