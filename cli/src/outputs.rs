//! Where the formats of a run go: one to standard output, the others to files.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anstream::AutoStream;

use crate::args::Color;
use crate::document::Document;
use crate::exit::Outcome;
use crate::format::{Format, Kind, Run, Setup};
use crate::terminal::{complain, is_colored, styled_stderr, styled_stdout};

/// A format that was asked for, and the file that it goes to; nothing for standard output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) kind: Kind,
    pub(crate) file: Option<PathBuf>,
}

/// A format and its file, each where it stands on the command line.
type Asked<T> = Vec<(usize, T)>;

/// Joins formats and files: a file belongs to the nearest format before it, and one of each belong together in
/// whatever order. A format without a file goes to standard output, and so does the file `-`.
///
/// # Errors
///
/// A sentence for the user when that leaves something over.
pub(crate) fn pair(kinds: Asked<Kind>, files: Asked<PathBuf>) -> Result<Vec<Wanted>, String> {
    let mut wanted: Vec<(usize, Kind, Option<PathBuf>)> =
        kinds.into_iter().map(|(at, kind)| (at, kind, None)).collect();
    if wanted.is_empty() {
        wanted.push((0, Kind::default(), None));
    }
    let is_single = wanted.len() == 1 && files.len() == 1;
    for (at, file) in files {
        let before = wanted.iter_mut().rev().find(|(kind_at, ..)| is_single || *kind_at < at);
        let Some((_, _, place)) = before else {
            return Err("each --output belongs to the --format before it, and the first has none".to_owned());
        };
        if place.replace(file).is_some() {
            return Err("a --format can have only one --output: give --format before each of them".to_owned());
        }
    }
    let wanted: Vec<_> = wanted
        .into_iter()
        .map(|(_, kind, file)| Wanted { kind, file: file.filter(|file| file.as_os_str() != "-") })
        .collect();
    for (index, one) in wanted.iter().enumerate() {
        let mut others = wanted.iter().skip(index.saturating_add(1));
        match (&one.file, others.any(|other| other.file == one.file)) {
            (Some(_), true) => return Err("two formats cannot go to the same --output".to_owned()),
            (None, true) => {
                let what = "only one --format can go to standard output: give the others an --output";
                return Err(what.to_owned());
            }
            (_, false) => {}
        }
    }
    Ok(wanted)
}

/// Where people see what goes to no file: standard output, or standard error while a document goes to the former.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Screen {
    pub(crate) color: Color,
    pub(crate) is_stderr: bool,
}

impl Screen {
    fn is_colored(self) -> bool {
        if self.is_stderr {
            is_colored(self.color, &io::stderr())
        } else {
            is_colored(self.color, &io::stdout())
        }
    }
}

/// The formats of a run. They write nothing by themselves, so threads can share them.
pub(crate) struct Formats(Vec<Box<dyn Format>>);

impl Formats {
    /// The formats that are wanted, each knowing whether its place takes colours.
    pub(crate) fn new(wanted: &[Wanted], screen: Screen, setup: &Setup) -> Self {
        let formats = wanted.iter().map(|one| {
            let colored = match one.file {
                Some(_) => screen.color == Color::Always,
                None => screen.is_colored(),
            };
            one.kind.format(&Setup { colored, ..*setup })
        });
        Self(formats.collect())
    }

    /// What each format says of a document.
    pub(crate) fn document(&self, document: &Document) -> Vec<String> {
        self.0.iter().map(|format| format.document(document)).collect()
    }

    /// Whether a format needs all documents at the end.
    pub(crate) fn keep_documents(&self) -> bool {
        self.0.iter().any(|format| format.keeps_documents())
    }
}

/// The places that formats go to, in the same order.
pub(crate) struct Outputs<'f> {
    formats: &'f Formats,
    places: Vec<Place>,
    /// The worst that happened to a place.
    outcome: Outcome,
}

/// Where one format goes.
struct Place {
    sink: Sink,
    /// What the place is called in messages; nothing for standard output.
    name: Option<PathBuf>,
    /// Whether something was said of a document.
    is_begun: bool,
}

enum Sink {
    Stdout(AutoStream<io::StdoutLock<'static>>),
    /// Not locked, because other things are told there too.
    Stderr(AutoStream<io::Stderr>),
    File(Draft),
    /// Nobody reads it any more, or writing failed.
    Closed,
}

impl<'f> Outputs<'f> {
    /// Opens every place and writes what stands before everything else.
    pub(crate) fn open(formats: &'f Formats, wanted: &[Wanted], screen: Screen) -> Self {
        let places =
            wanted.iter().map(|one| Place { sink: Sink::Closed, name: one.file.clone(), is_begun: false });
        let mut outputs = Self { formats, places: places.collect(), outcome: Outcome::Fine };
        outputs.each(|place, format, _| {
            place.sink = match &place.name {
                Some(path) => Sink::File(Draft::open(path)?),
                None if screen.is_stderr => Sink::Stderr(styled_stderr(screen.is_colored())),
                None => Sink::Stdout(styled_stdout(screen.is_colored())),
            };
            place.write(&format.begin())
        });
        outputs
    }

    /// Writes what the formats say of one document.
    pub(crate) fn write(&mut self, parts: &[String]) {
        self.each(|place, format, index| match parts.get(index).map_or("", String::as_str) {
            "" => Ok(()),
            part => {
                if place.is_begun {
                    place.write(format.between())?;
                }
                place.is_begun = true;
                place.write(part)
            }
        });
    }

    /// Writes what stands after everything else, and puts the files in their places; says what became of it all.
    pub(crate) fn end(mut self, run: &Run<'_>) -> Outcome {
        self.each(|place, format, _| {
            place.write(&format.end(run))?;
            match std::mem::replace(&mut place.sink, Sink::Closed) {
                Sink::Stdout(mut out) => out.flush(),
                Sink::Stderr(mut out) => out.flush(),
                Sink::File(draft) => draft.publish(),
                Sink::Closed => Ok(()),
            }
        });
        self.outcome
    }

    /// Whether there is no place left to write to.
    pub(crate) fn are_closed(&self) -> bool {
        self.places.iter().all(|place| matches!(place.sink, Sink::Closed))
    }

    /// The worst that happened so far.
    pub(crate) const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether a part of these would be seen on standard output.
    pub(crate) fn shows(&self, parts: &[String]) -> bool {
        let mut shown = self.places.iter().zip(parts);
        shown.any(|(place, part)| place.name.is_none() && !part.is_empty())
    }

    /// Does something to each place. One that fails is closed, and the others go on.
    fn each(&mut self, mut work: impl FnMut(&mut Place, &dyn Format, usize) -> io::Result<()>) {
        for (index, (place, format)) in self.places.iter_mut().zip(&self.formats.0).enumerate() {
            if let Err(error) = work(place, format.as_ref(), index) {
                place.sink = Sink::Closed;
                // Whoever reads the output has seen enough, as `head` has.
                if error.kind() != ErrorKind::BrokenPipe || place.name.is_some() {
                    self.outcome = Outcome::Unread;
                    let name = place.name.as_ref().map(|name| format!("{}: ", name.display()));
                    let name = name.unwrap_or_default();
                    complain(&format!("{name}the output could not be written: {error}"));
                }
            }
        }
    }
}

impl Place {
    fn write(&mut self, text: &str) -> io::Result<()> {
        match &mut self.sink {
            Sink::Stdout(out) => out.write_all(text.as_bytes()),
            Sink::Stderr(out) => out.write_all(text.as_bytes()),
            Sink::File(draft) => draft.out.write_all(text.as_bytes()),
            Sink::Closed => Ok(()),
        }
    }
}

/// A file that is seen under its name only once it is complete.
pub(crate) struct Draft {
    pub(crate) out: BufWriter<File>,
    /// Where it is written until then, and where it goes; nothing when it is no common file and written directly.
    move_to: Option<(PathBuf, PathBuf)>,
}

impl Draft {
    /// Opens a file to be written beside the one that it will take the place of.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let known = fs::metadata(path).ok();
        // A device, a pipe or a terminal must not be replaced by a file.
        if known.as_ref().is_some_and(|known| !known.is_file()) {
            let file = File::options().write(true).open(path)?;
            return Ok(Self { out: BufWriter::new(file), move_to: None });
        }
        // A link stays one; what it leads to is replaced.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let Some(name) = path.file_name() else {
            return Err(io::Error::new(ErrorKind::InvalidInput, "not the name of a file"));
        };
        let (draft, file) = new_beside(&path, name)?;
        if let Some(known) = known {
            file.set_permissions(known.permissions())?;
        }
        Ok(Self { out: BufWriter::new(file), move_to: Some((draft, path)) })
    }

    /// Puts the file in its place.
    pub(crate) fn publish(mut self) -> io::Result<()> {
        self.out.flush()?;
        match &self.move_to {
            Some((draft, path)) => {
                fs::rename(draft, path)?;
                self.move_to = None;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

/// Puts `new` in the place of `old`, which the file was read as. Whoever opens it sees the one or the other.
///
/// # Errors
///
/// When the file must not be written, is no common file, or holds something else by now. It is as it was then.
pub(crate) fn replace(path: &Path, old: &[u8], new: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let known = fs::metadata(&path)?;
    if !known.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "not a common file"));
    }
    // A new file can take the place of one that must not be written, so that has to be asked.
    if known.permissions().readonly() {
        return Err(ErrorKind::PermissionDenied.into());
    }
    File::options().write(true).open(&path)?;
    if fs::read(&path)? != old {
        return Err(io::Error::other("it was changed by somebody else in the meantime"));
    }
    let mut draft = Draft::open(&path)?;
    draft.out.write_all(new)?;
    draft.out.flush()?;
    draft.out.get_ref().sync_all()?;
    draft.publish()
}

/// A new, hidden file in the folder of another, never one that somebody else put there.
fn new_beside(path: &Path, name: &OsStr) -> io::Result<(PathBuf, File)> {
    for number in 0..100_u8 {
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}-{number}.tmp", std::process::id()));
        let draft = path.with_file_name(hidden);
        match File::create_new(&draft) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            result => return result.map(|file| (draft, file)),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// What is not complete is not left lying about.
impl Drop for Draft {
    fn drop(&mut self) {
        if let Some((draft, _)) = &self.move_to {
            let _ = fs::remove_file(draft);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(kinds: &[(usize, Kind)], files: &[(usize, &str)]) -> Result<Vec<(Kind, String)>, String> {
        let files = files.iter().map(|(at, file)| (*at, PathBuf::from(file))).collect();
        let place =
            |one: Wanted| (one.kind, one.file.map_or("-".to_owned(), |file| file.display().to_string()));
        pair(kinds.to_vec(), files).map(|wanted| wanted.into_iter().map(place).collect())
    }

    #[test]
    fn a_file_belongs_to_the_format_before_it() {
        let to = |kind, file: &str| (kind, file.to_owned());
        assert_eq!(pairs(&[], &[]), Ok(vec![to(Kind::Human, "-")]));
        assert_eq!(pairs(&[], &[(3, "a")]), Ok(vec![to(Kind::Human, "a")]));
        assert_eq!(pairs(&[(5, Kind::Sarif)], &[(3, "a")]), Ok(vec![to(Kind::Sarif, "a")]));
        let both = [(1, Kind::Human), (3, Kind::Sarif)];
        let expected = vec![to(Kind::Human, "-"), to(Kind::Sarif, "a")];
        assert_eq!(pairs(&both, &[(5, "a")]), Ok(expected.clone()));
        assert_eq!(pairs(&both, &[(2, "-"), (5, "a")]), Ok(expected));
        let expected = vec![to(Kind::Human, "a"), to(Kind::Sarif, "-")];
        assert_eq!(pairs(&both, &[(2, "a")]), Ok(expected));
    }

    #[test]
    fn a_file_is_old_until_it_is_complete() {
        let folder = std::env::temp_dir().join(format!("cocareer-draft-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join("out.json");
        fs::write(&path, "old").expect("a file");
        let taken = folder.join(format!(".out.json.{}-0.tmp", std::process::id()));
        fs::write(&taken, "somebody else's").expect("a file");
        let read = || fs::read_to_string(&path).expect("a file");
        for publish in [false, true] {
            let mut draft = Draft::open(&path).expect("a draft");
            draft.out.write_all(b"new").and_then(|()| draft.out.flush()).expect("room");
            assert_eq!(read(), "old");
            if publish {
                draft.publish().expect("a file");
            }
        }
        assert_eq!(read(), "new");
        assert_eq!(fs::read_to_string(&taken).expect("a file"), "somebody else's");
        assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 2);
        fs::remove_dir_all(&folder).expect("a folder");
    }

    #[test]
    fn what_is_left_over_is_told_of() {
        let says = |kinds, files, word: &str| {
            let told = pairs(kinds, files).expect_err("something is left over");
            assert!(told.contains(word), "{told}");
        };
        let both = &[(2, Kind::Human), (4, Kind::Sarif)];
        says(both, &[], "standard output");
        says(both, &[(5, "-")], "standard output");
        says(both, &[(1, "a")], "before it");
        says(both, &[(5, "a"), (6, "b")], "only one --output");
        says(both, &[(3, "a"), (5, "a")], "same --output");
        says(&[], &[(1, "a"), (2, "b")], "only one --output");
    }
}
