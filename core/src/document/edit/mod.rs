//! Changes to a document's text that leave everything else as it was written.
//!
//! Changes are made in three rounds, each on the text of the one before: values are replaced, then members and items
//! are added at the end of what holds them, then others are removed. No place moves before it is used that way, and
//! no round has to know what another one does to the same line.
//!
//! However the text was put together, it is read again at the end and compared with the tree that the changes ask
//! for. Only a text that stands this test leaves [`apply_changes`].

#[cfg(feature = "yaml")]
mod block;
#[cfg(test)]
mod documents;
mod expect;
mod flow;
mod layout;
#[cfg(test)]
mod odd;
mod page;
mod plan;
#[cfg(test)]
mod random;
#[cfg(test)]
mod tests;
mod write;
#[cfg(test)]
mod yaml_tests;

use serde_json::Value;

use crate::document::tree::Node;
use crate::document::{Format, Source};
use crate::error::Error;
use crate::settings::Limits;
use layout::{Form, Laid, Mark};
use page::Page;
use plan::Plan;

/// A change of one place of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The place: an RFC 6901 JSON Pointer into the document as it is before any change.
    pub pointer: String,
    /// What shall be there: a value that replaces the one that is there, or that is added with the levels above it
    /// when there is none. Nothing: what is there is removed.
    pub to: Option<Value>,
}

/// Why changes were not made. No variant carries anything from the document but pointers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The document cannot be read, or would be beyond a limit afterwards.
    #[error(transparent)]
    Malformed(#[from] Error),
    /// The document has no such place, and none can be made there.
    #[error("the document has no place `{pointer}`")]
    NoSuchPlace {
        /// The place.
        pointer: String,
    },
    /// Two changes are about the same place, or one is about a place inside the other's.
    #[error("two changes are about the place `{pointer}`")]
    Overlap {
        /// The place of the second one.
        pointer: String,
    },
    /// The place is written in a way that is not changed.
    #[error("the place `{pointer}` is not changed: {reason}")]
    Unsupported {
        /// The place.
        pointer: String,
        /// What stands in the way, in fixed words.
        reason: &'static str,
    },
    /// A text was made, but reading it did not give just what the changes ask for.
    #[error("the changes could not be made without touching something else")]
    NotCertain,
}

/// The text with `changes` made, comments and layout kept everywhere else; all changes or none.
///
/// * A value replaces another one in place. A comment behind it and the kind of quotes stay.
/// * A member that is not there is added after the last one, in the layout of its siblings; `-` or the length of a
///   list adds an item. Levels that are missing are made: lists for the names `-`, `0`, `1` and so on, else objects.
///   A null becomes what is added to it. Members that are added to the same object come in the order of their names.
/// * What is removed goes with its lines, its comma and the comment behind it. Comments go with it when they stand
///   on lines of their own directly above, indented alike, or directly below, indented more. A comment at the
///   head of the document stays. The last member leaves `{}`, the last item `[]`.
/// * A name that is there twice means the first one.
///
/// The order of `changes` is of no importance: all pointers are about the document as it is before.
///
/// ```
/// use cocareer::{Change, Format, Limits, apply_changes};
///
/// let text = "mode: informaton  # the narrowest\ntitle:\n  nn: Sida\n";
/// let changes = [
///     Change { pointer: "/mode".to_owned(), to: Some("information".into()) },
///     Change { pointer: "/title/en".to_owned(), to: Some("The page".into()) },
/// ];
/// # if cfg!(feature = "yaml") {
/// let changed = apply_changes(text, Format::Yaml, &changes, &Limits::default())?;
/// assert_eq!(changed, "mode: information  # the narrowest\ntitle:\n  nn: Sida\n  en: The page\n");
/// # }
/// # Ok::<(), cocareer::EditError>(())
/// ```
///
/// # Errors
///
/// [`EditError`]: nothing is changed then. Among what is refused with [`EditError::Unsupported`] are places that
/// YAML anchors, aliases and tags touch.
pub fn apply_changes(
    text: &str,
    format: Format,
    changes: &[Change],
    limits: &Limits,
) -> Result<String, EditError> {
    let source = Source::new(text.as_bytes(), format, limits)?;
    let tree = source.tree(limits)?;
    let plan = Plan::new(&tree, changes, limits)?;
    refuse_bare_returns(source, changes)?;
    let mut draft = Draft { text: source.text.to_owned(), tree: tree.clone(), format };
    let rounds: [(bool, Round); 3] = [
        (plan.replaced.is_empty(), replace_all),
        (plan.added.is_empty(), add_all),
        (plan.removed.is_empty(), remove_all),
    ];
    for (_, round) in rounds.into_iter().filter(|(is_empty, _)| !is_empty) {
        draft = draft.after(round, &plan, limits)?;
    }
    if !expect::is_same(&expect::expected(tree, &plan, format), &draft.tree) {
        return Err(EditError::NotCertain);
    }
    let mark = text.get(..source.skipped).unwrap_or_default();
    Ok(format!("{mark}{}", draft.text))
}

type Round = fn(&Page<'_>, &Plan<'_>, &mut Edits) -> Result<(), EditError>;

/// A text between two rounds, as it was read.
struct Draft {
    text: String,
    tree: Node,
    format: Format,
}

impl Draft {
    fn after(self, round: Round, plan: &Plan<'_>, limits: &Limits) -> Result<Self, EditError> {
        let page = Page::new(&self.text, self.format, &self.tree).ok_or(EditError::NotCertain)?;
        let mut edits = Edits::default();
        round(&page, plan, &mut edits)?;
        let text = edits.made_in(&self.text).ok_or(EditError::NotCertain)?;
        let tree = read(&text, self.format, limits)?;
        Ok(Self { text, tree, ..self })
    }
}

/// Reads what an edit made.
fn read(text: &str, format: Format, limits: &Limits) -> Result<Node, EditError> {
    let tree = Source::new(text.as_bytes(), format, limits).and_then(|source| source.tree(limits));
    tree.map_err(|error| match error {
        Error::LimitExceeded { .. } => EditError::Malformed(error),
        _ => EditError::NotCertain,
    })
}

/// A carriage return alone breaks a line in YAML. Nobody writes that any more, and lines are counted by line feeds.
fn refuse_bare_returns(source: Source<'_>, changes: &[Change]) -> Result<(), EditError> {
    let bare = |text: &str| text.split('\r').skip(1).any(|rest| !rest.starts_with('\n'));
    match changes.iter().map(|change| &change.pointer).min() {
        Some(pointer) if source.format == Format::Yaml && bare(source.text) => {
            Err(unsupported(pointer, "the document has line breaks without a line feed"))
        }
        _ => Ok(()),
    }
}

fn unsupported(pointer: &str, reason: &'static str) -> EditError {
    EditError::Unsupported { pointer: pointer.to_owned(), reason }
}

fn replace_all(page: &Page<'_>, plan: &Plan<'_>, edits: &mut Edits) -> Result<(), EditError> {
    for (path, replacement) in &plan.replaced {
        let (laid, parent) = find(page, path, replacement.pointer)?;
        refuse_anchors(laid, replacement.pointer)?;
        if laid.mark == Some(Mark::Tag) {
            return Err(unsupported(replacement.pointer, "it has a tag"));
        }
        if replacement.is_growth && page.has_comment(laid.start, laid.end) {
            return Err(unsupported(replacement.pointer, "there is a comment between the brackets"));
        }
        match parent {
            Some(parent) if parent.form == Form::Pair => return Err(pair(replacement.pointer)),
            #[cfg(feature = "yaml")]
            _ if is_block(page, parent) => block::replace(page, laid, parent, replacement, edits)?,
            _ => flow::replace(page, laid, replacement, edits),
        }
    }
    Ok(())
}

fn add_all(page: &Page<'_>, plan: &Plan<'_>, edits: &mut Edits) -> Result<(), EditError> {
    // What is deeper ends earlier, if only by the order of the edits.
    for (path, addition) in plan.added.iter().rev() {
        let (laid, _) = find(page, path, addition.pointer)?;
        refuse_repeated(laid, addition.pointer)?;
        match laid.form {
            Form::Flow => flow::add(page, laid, &addition.entries, edits),
            #[cfg(feature = "yaml")]
            Form::Block => block::add(page, laid, &addition.entries, edits),
            _ => return Err(pair(addition.pointer)),
        }
    }
    Ok(())
}

fn remove_all(page: &Page<'_>, plan: &Plan<'_>, edits: &mut Edits) -> Result<(), EditError> {
    for (path, removal) in &plan.removed {
        let (laid, _) = find(page, path, removal.pointer)?;
        refuse_repeated(laid, removal.pointer)?;
        for index in &removal.indexes {
            refuse_anchors(laid.below.get(*index).ok_or(EditError::NotCertain)?, removal.pointer)?;
        }
        match laid.form {
            Form::Flow => flow::remove(page, laid, removal, edits)?,
            #[cfg(feature = "yaml")]
            Form::Block => block::remove(page, laid, path.is_empty(), removal, edits)?,
            _ => return Err(pair(removal.pointer)),
        }
    }
    Ok(())
}

fn pair(pointer: &str) -> EditError {
    unsupported(pointer, "it is a pair in a list, without braces")
}

/// Whether what `parent` holds, or the whole document when there is none, is laid out by indentation.
#[cfg(feature = "yaml")]
fn is_block(page: &Page<'_>, parent: Option<&Laid>) -> bool {
    page.yaml && parent.is_none_or(|parent| parent.form == Form::Block)
}

/// What is at `path`, and what holds it.
fn find<'p>(
    page: &'p Page<'_>,
    path: &[usize],
    pointer: &str,
) -> Result<(&'p Laid, Option<&'p Laid>), EditError> {
    let (mut laid, mut parent) = (&page.root, None);
    for index in path {
        refuse_repeated(laid, pointer)?;
        parent = Some(laid);
        laid = laid.below.get(*index).ok_or(EditError::NotCertain)?;
    }
    Ok((laid, parent))
}

/// Refuses changes inside of what is written once and meant more than once.
fn refuse_repeated(laid: &Laid, pointer: &str) -> Result<(), EditError> {
    match laid.mark {
        Some(Mark::Alias) => Err(unsupported(pointer, "an alias stands for it")),
        Some(Mark::Anchor) => Err(unsupported(pointer, "aliases may repeat it")),
        Some(Mark::Tag) | None => Ok(()),
    }
}

/// Refuses to do away with anchors, which aliases may need.
fn refuse_anchors(laid: &Laid, pointer: &str) -> Result<(), EditError> {
    if laid.has_anchor() { Err(unsupported(pointer, "aliases may repeat it")) } else { Ok(()) }
}

/// Stretches of a text and what shall stand there instead.
#[derive(Debug, Default)]
struct Edits {
    list: Vec<Edit>,
}

#[derive(Debug)]
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

impl Edits {
    fn replace(&mut self, start: usize, end: usize, text: String) {
        if start <= end {
            self.list.push(Edit { start, end, text });
        }
    }

    fn insert(&mut self, at: usize, text: String) {
        self.replace(at, at, text);
    }

    fn delete(&mut self, start: usize, end: usize) {
        self.replace(start, end, String::new());
    }

    /// The text with the edits made. What is deleted twice is deleted once; nothing else may touch the same stretch.
    fn made_in(mut self, text: &str) -> Option<String> {
        self.list.sort_by_key(|edit| (edit.start, edit.end));
        let mut made = String::with_capacity(text.len());
        let (mut at, mut was_deletion) = (0, false);
        for edit in &self.list {
            let is_deletion = edit.text.is_empty();
            if edit.start >= at {
                made.push_str(text.get(at..edit.start)?);
            } else if !(is_deletion && was_deletion) {
                return None;
            }
            made.push_str(&edit.text);
            at = at.max(edit.end);
            was_deletion = is_deletion;
        }
        made.push_str(text.get(at..)?);
        Some(made)
    }
}
