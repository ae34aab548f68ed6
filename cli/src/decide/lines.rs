//! Requests as they come: a line each, or one text that is a whole request.

use std::io::{self, BufRead, Read as _};

/// The most bytes of a request.
const MOST_BYTES: usize = 1024 * 1024;

/// The most bytes that are read of one: enough to know that there are too many.
const ENOUGH: u64 = MOST_BYTES as u64 + 1;

/// Requests as they come.
pub(super) struct Lines<R> {
    source: io::BufReader<R>,
    /// Whether all of it is one request.
    is_one: bool,
    line: usize,
}

/// A request, with the number of its line; nothing where it is too long to be one.
pub(super) type Request = (usize, Option<Vec<u8>>);

impl<R: BufRead> Lines<R> {
    /// One on each line. Blank lines count as lines and ask nothing.
    pub(super) fn each(source: R) -> Self {
        Self { source: io::BufReader::new(source), is_one: false, line: 0 }
    }

    /// The whole text.
    pub(super) fn one(source: R) -> Self {
        Self { is_one: true, ..Self::each(source) }
    }

    /// Whether the next request has not come yet.
    pub(super) fn is_waiting(&self) -> bool {
        self.source.buffer().is_empty()
    }

    /// The next request.
    pub(super) fn next(&mut self) -> io::Result<Option<Request>> {
        loop {
            let mut text = Vec::new();
            let mut limited = (&mut self.source).take(ENOUGH);
            let read = if self.is_one {
                limited.read_to_end(&mut text)?
            } else {
                limited.read_until(b'\n', &mut text)?
            };
            if read == 0 {
                return Ok(None);
            }
            self.line = self.line.saturating_add(1);
            let content = text.strip_suffix(b"\n").unwrap_or(&text);
            if content.len() > MOST_BYTES {
                self.skip()?;
                return Ok(Some((self.line, None)));
            }
            let content = if self.line == 1 {
                content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content)
            } else {
                content
            };
            if !content.trim_ascii().is_empty() {
                return Ok(Some((self.line, Some(content.to_vec()))));
            }
        }
    }

    /// Goes on to the end of the line, or of the text, without keeping it.
    fn skip(&mut self) -> io::Result<()> {
        if self.is_one {
            return io::copy(&mut self.source, &mut io::sink()).map(|_| ());
        }
        self.source.skip_until(b'\n').map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mut lines: Lines<&[u8]>) -> Vec<(usize, Option<usize>)> {
        let mut found = Vec::new();
        while let Ok(Some((line, text))) = lines.next() {
            found.push((line, text.map(|text| text.len())));
        }
        found
    }

    #[test]
    fn lines_have_numbers_and_a_limit() {
        let long = "x".repeat(MOST_BYTES);
        let text = format!("\u{feff}{{}}\r\n\n{long}\n{long}x\n1");
        let lengths = all(Lines::each(text.as_bytes()));
        assert_eq!(lengths, [(1, Some(3)), (3, Some(MOST_BYTES)), (4, None), (5, Some(1))]);
        assert_eq!(all(Lines::one(&b"{\n}\n"[..])), [(1, Some(3))]);
        assert_eq!(all(Lines::one(text.as_bytes())), [(1, None)]);
        assert_eq!(all(Lines::each(&b""[..])), []);
    }
}
