//! Places in a document and their RFC 6901 JSON Pointers.

use core::fmt::Write as _;

/// A place in a document, linked to the place above it, so that walking a document allocates nothing until
/// there is something to report.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    segment: Segment<'a>,
}

/// One step from a place to the place below it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Segment<'a> {
    /// The whole document.
    Root,
    /// A named member of an object.
    Key(&'a str),
    /// An item of a list, counted from 0.
    Index(usize),
}

impl<'a> Place<'a> {
    /// The whole document.
    pub(crate) const ROOT: Place<'static> = Place { parent: None, segment: Segment::Root };

    /// The member called `name`.
    pub(crate) const fn field<'b>(&'b self, name: &'b str) -> Place<'b>
    where
        'a: 'b,
    {
        Place { parent: Some(self), segment: Segment::Key(name) }
    }

    /// The item at `index`, counted from 0.
    pub(crate) const fn index<'b>(&'b self, index: usize) -> Place<'b>
    where
        'a: 'b,
    {
        Place { parent: Some(self), segment: Segment::Index(index) }
    }

    /// The name of the member that this place is, if it is one.
    pub(crate) const fn name(&self) -> Option<&str> {
        match self.segment {
            Segment::Key(name) => Some(name),
            Segment::Root | Segment::Index(_) => None,
        }
    }

    /// The JSON Pointer of this place: empty for the whole document.
    pub(crate) fn pointer(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, out: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(out);
        }
        match self.segment {
            Segment::Root => {}
            Segment::Key(name) => push_segment(out, name),
            Segment::Index(index) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "/{index}");
            }
        }
    }
}

/// Appends `/name` to a JSON Pointer, escaped as RFC 6901 section 3 asks.
pub(crate) fn push_segment(pointer: &mut String, name: &str) {
    pointer.push('/');
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// The unescaped segments of a JSON Pointer.
pub(crate) fn segments(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}

/// Orders two pointers as a reader would: by segment, list indexes by number.
pub(crate) fn compare(left: &str, right: &str) -> core::cmp::Ordering {
    let key = |segment: &str| (segment.parse::<u64>().unwrap_or(u64::MAX), segment.to_owned());
    left.split('/').map(key).cmp(right.split('/').map(key))
}

/// Whether `inner` is `outer` or a place below it.
pub(crate) fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_are_escaped_and_ordered_by_number() {
        let list = Place::ROOT.field("a/b~c");
        let item = list.index(10);
        assert_eq!(item.pointer(), "/a~1b~0c/10");
        assert_eq!(segments(&item.pointer()).collect::<Vec<_>>(), ["a/b~c", "10"]);
        assert_eq!(Place::ROOT.pointer(), "");
        assert!(compare("/a/9", "/a/10").is_lt());
        assert!(compare("/a", "/a/0").is_lt());
        assert!(compare("", "/a").is_lt());
    }

    #[test]
    fn within_follows_segments_not_letters() {
        assert!(is_within("/a/b", "/a"));
        assert!(is_within("/a", "/a"));
        assert!(!is_within("/ab", "/a"));
        assert!(is_within("/a", ""));
    }
}
