//! From paths to documents: files, folders and standard input.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use cocareer::{Error, Format, Limit};

/// A document that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

/// Why a document could not be had.
#[derive(Debug)]
pub(crate) enum Unread {
    /// The system refused.
    Io(io::Error),
    /// It is too large to be read.
    Limit(Error),
}

/// A path that led to no document.
#[derive(Debug)]
pub(crate) struct DeadEnd {
    pub(crate) path: PathBuf,
    /// What the system said; nothing when a folder has no documents in it.
    pub(crate) error: Option<io::Error>,
}

/// Every document that the paths lead to, each once, and every path that leads to none, in the order of the paths; a
/// folder's in alphabetical order.
pub(crate) fn collect(paths: &[PathBuf]) -> Vec<Result<Input, DeadEnd>> {
    collect_where(paths, is_document)
}

/// The same for other files than documents: `is_wanted` says of a name whether a folder's file of that name counts.
pub(crate) fn collect_where(
    paths: &[PathBuf],
    is_wanted: impl Fn(&str) -> bool + Copy,
) -> Vec<Result<Input, DeadEnd>> {
    let mut inputs = Vec::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        let mut found = Vec::new();
        if path.as_os_str() == "-" {
            found.push(Ok(Input::Stdin));
        } else if path.is_dir() {
            walk(path, is_wanted, &mut found);
            if found.is_empty() {
                found.push(Err(DeadEnd { path: path.clone(), error: None }));
            }
        } else {
            found.push(Ok(Input::File(path.clone())));
        }
        inputs.extend(found.into_iter().filter(|one| match one {
            Ok(input) => seen.insert(input.clone()),
            Err(_) => true,
        }));
    }
    inputs
}

/// Adds the wanted files below a folder. Hidden files and folders are left out, and links to folders are not
/// followed, so that no link can lead in a circle.
fn walk(folder: &Path, is_wanted: impl Fn(&str) -> bool + Copy, found: &mut Vec<Result<Input, DeadEnd>>) {
    let mut entries: Vec<_> = match fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(Result::ok).collect(),
        Err(error) => {
            found.push(Err(DeadEnd { path: folder.to_owned(), error: Some(error) }));
            return;
        }
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => walk(&path, is_wanted, found),
            _ if is_wanted(&name) && !path.is_dir() => {
                found.push(Ok(Input::File(path)));
            }
            _ => {}
        }
    }
}

/// Whether a file in a folder is taken for a document: by its ending, unless it is a test or a baseline.
fn is_document(name: &str) -> bool {
    let is_other = name.contains(".cocareer-test.") || name == "cocareer-baseline.json";
    Format::of_file(name).is_some() && !is_other
}

impl Input {
    /// The document's path, or what stands for it.
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::File(path) => path,
            Self::Stdin => Path::new("<stdin>"),
        }
    }

    /// The bytes of the document, unless they are more than `most`.
    pub(crate) fn read(&self, most: usize) -> Result<Vec<u8>, Unread> {
        match self {
            Self::File(path) => {
                let file = File::open(path).map_err(Unread::Io)?;
                let size = file.metadata().map_or(0, |facts| facts.len());
                match usize::try_from(size) {
                    Ok(size) if size <= most => read_up_to(file, most),
                    Ok(size) => Err(too_large(size, most)),
                    Err(_) => Err(too_large(usize::MAX, most)),
                }
            }
            Self::Stdin => read_up_to(io::stdin().lock(), most),
        }
    }

    /// The format of the document: what the file's name says, or `stdin` for standard input, or else what the
    /// first character looks like.
    pub(crate) fn format(&self, bytes: &[u8], stdin: Option<Format>) -> Format {
        let told = match self {
            Self::File(path) => path.to_str().and_then(Format::of_file),
            Self::Stdin => stdin,
        };
        told.unwrap_or_else(|| {
            let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            match text.trim_ascii_start().first() {
                Some(b'{') => Format::Json,
                _ => Format::Yaml,
            }
        })
    }
}

/// Texts that stand for what would be read, by the numbers of the documents: standard input, which can be read only
/// once, and what changes made of a document.
#[derive(Debug, Default)]
pub(crate) struct Held(BTreeMap<u32, Vec<u8>>);

impl Held {
    /// The bytes of the document, unless they are more than `most`.
    pub(crate) fn read(&self, number: u32, input: &Input, most: usize) -> Result<Vec<u8>, Unread> {
        match self.0.get(&number) {
            Some(text) if text.len() > most => Err(too_large(text.len(), most)),
            Some(text) => Ok(text.clone()),
            None => input.read(most),
        }
    }

    /// Holds a text for a document from now on.
    pub(crate) fn hold(&mut self, number: u32, text: Vec<u8>) {
        self.0.insert(number, text);
    }

    /// Lets go of the text of a document.
    pub(crate) fn release(&mut self, number: u32) -> Option<Vec<u8>> {
        self.0.remove(&number)
    }

    pub(crate) fn get(&self, number: u32) -> Option<&[u8]> {
        self.0.get(&number).map(Vec::as_slice)
    }
}

/// One byte beyond the limit is enough to know that there are too many.
fn read_up_to(source: impl Read, most: usize) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    let enough = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    source.take(enough).read_to_end(&mut bytes).map_err(Unread::Io)?;
    if bytes.len() > most {
        return Err(too_large(bytes.len(), most));
    }
    Ok(bytes)
}

const fn too_large(actual: usize, maximum: usize) -> Unread {
    Unread::Limit(Error::LimitExceeded { limit: Limit::Bytes, actual, maximum })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_told_or_guessed() {
        let file = Input::File(PathBuf::from("a/b.YML"));
        assert_eq!(file.format(b"{}", None), Format::Yaml);
        let bare = Input::File(PathBuf::from("a.d/b"));
        assert_eq!(bare.format(b"\xef\xbb\xbf \n{", None), Format::Json);
        assert_eq!(Input::Stdin.format(b"{}", Some(Format::Yaml)), Format::Yaml);
        assert_eq!(Input::Stdin.format(b"a: 1", None), Format::Yaml);
    }

    #[test]
    fn reading_stops_just_beyond_the_limit() {
        assert_eq!(read_up_to(&b"abc"[..], 3).expect("three bytes"), b"abc");
        let error = read_up_to(io::repeat(0), 3).expect_err("endless");
        assert!(matches!(error, Unread::Limit(Error::LimitExceeded { actual: 4, maximum: 3, .. })));
    }
}
