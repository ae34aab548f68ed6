//! Writing to a terminal: what may go there, in colour or not.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use crate::args::Color;

/// Standard output, held for the whole run and written in large pieces.
pub(crate) fn stdout() -> io::BufWriter<io::StdoutLock<'static>> {
    io::BufWriter::new(io::stdout().lock())
}

/// Says something on standard error. That nobody listens there is no reason to stop.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "cocareer: {}", safe_lines(text));
}

/// Whether to write colours to `stream`: on a terminal, unless `NO_COLOR` is set.
pub(crate) fn is_colored(choice: Color, stream: &impl IsTerminal) -> bool {
    match choice {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
            let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
            stream.is_terminal() && !set("NO_COLOR") && !dumb
        }
    }
}

/// Standard output for text with colours in it: they are taken out again unless `colored`, and written in the way
/// that this system's terminal understands.
pub(crate) fn styled_stdout(colored: bool) -> AutoStream<io::StdoutLock<'static>> {
    AutoStream::new(io::stdout().lock(), color_choice(colored))
}

/// The same for standard error.
pub(crate) fn styled_stderr(colored: bool) -> AutoStream<io::Stderr> {
    AutoStream::new(io::stderr(), color_choice(colored))
}

/// Shows a drawing on standard error, with the colours that it has.
pub(crate) fn draw(drawing: &str) {
    let _ = writeln!(AutoStream::new(io::stderr().lock(), ColorChoice::Always), "{drawing}\n");
}

const fn color_choice(colored: bool) -> ColorChoice {
    if colored { ColorChoice::Always } else { ColorChoice::Never }
}

/// The text without anything that a terminal would obey: control characters become visible signs.
pub(crate) fn safe(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| sign(character).is_none()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|character| push_safe(&mut out, character));
    Cow::Owned(out)
}

/// The same, with line breaks kept.
pub(crate) fn safe_lines(text: &str) -> String {
    text.split('\n').map(safe).collect::<Vec<_>>().join("\n")
}

/// Appends one character, or its sign when a terminal would obey it.
pub(crate) fn push_safe(out: &mut String, character: char) {
    out.push(sign(character).unwrap_or(character));
}

/// The visible sign for a character that a terminal would obey, or that would change the order of what is shown.
const fn sign(character: char) -> Option<char> {
    match character {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + character as u32),
        '\u{7f}' => Some('\u{2421}'),
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => Some('\u{fffd}'),
        _ => None,
    }
}

/// `text` with its first letter in upper case.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(characters).collect()
}

/// `text` in lines of at most `width` characters, each after `indent` spaces, the first one going on after what
/// already stands there.
pub(crate) fn wrapped(text: &str, indent: usize, width: usize) -> String {
    let mut out = String::new();
    let mut column = indent;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > indent && column.saturating_add(length).saturating_add(1) > width {
            let _ = write!(out, "\n{:indent$}", "");
            column = indent;
        } else if column > indent {
            out.push(' ');
            column = column.saturating_add(1);
        }
        out.push_str(word);
        column = column.saturating_add(length);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        assert_eq!(safe("plain æøå 👍"), "plain æøå 👍");
        assert_eq!(safe("\u{1b}[31mred\u{7}\n"), "␛[31mred␇␊");
        assert_eq!(safe("\u{9b}31m\u{202e}x\u{7f}"), "\u{fffd}31m\u{fffd}x␡");
    }

    #[test]
    fn words_are_wrapped_and_capitalised() {
        assert_eq!(wrapped("one two three", 2, 9), "one two\n  three");
        assert_eq!(wrapped("averylongword b", 2, 5), "averylongword\n  b");
        assert_eq!(capitalised("åtvaring"), "Åtvaring");
        assert_eq!(capitalised(""), "");
    }
}
