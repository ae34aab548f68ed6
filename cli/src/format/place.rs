//! Files and places as other programs want them.

use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use cocareer::Location;

/// The folder that the command was run in: other programs know files from there.
static HERE: LazyLock<Option<PathBuf>> = LazyLock::new(|| std::env::current_dir().ok());

/// The path from the folder that the command was run in, when it is below that.
fn from_here(path: &Path) -> &Path {
    HERE.as_deref().and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path)
}

/// The path with slashes between its parts, whatever the system.
pub(super) fn slashed(path: &Path) -> String {
    joined(path, "/", |part| part.to_string_lossy().into_owned())
}

/// The path as a URI: relative, or absolute when the file is elsewhere.
pub(super) fn uri(path: &Path) -> String {
    joined(path, "file:///", |part| percent_encoded(part.as_encoded_bytes()))
}

fn joined(path: &Path, root: &str, encoded: impl Fn(&std::ffi::OsStr) -> String) -> String {
    let mut out = String::new();
    for component in from_here(path).components() {
        match component {
            Component::CurDir => {}
            Component::RootDir if out.is_empty() => out.push_str(root),
            Component::RootDir => out.push('/'),
            // Only on Windows: a drive.
            Component::Prefix(prefix) => {
                out.push_str(root.trim_start_matches('/'));
                out.push_str(&prefix.as_os_str().to_string_lossy().replace('\\', "/"));
            }
            part @ (Component::ParentDir | Component::Normal(_)) => {
                if !out.is_empty() && !out.ends_with('/') {
                    out.push('/');
                }
                out.push_str(&encoded(part.as_os_str()));
            }
        }
    }
    out
}

/// Every byte that is not unreserved (RFC 3986, section 2.3) in percent encoding.
fn percent_encoded(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(*byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

/// The line and the column where a location begins, or the very beginning.
pub(super) fn start(location: Option<&Location>) -> (u32, u32) {
    let range = location.and_then(|location| location.range);
    range.map_or((1, 1), |range| (range.start.line, range.start.column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        for (path, as_uri) in [
            ("a.yaml", "a.yaml"),
            ("./a//b.yaml", "a/b.yaml"),
            ("../a.yaml", "../a.yaml"),
            ("et år/50 %.yaml", "et%20%C3%A5r/50%20%25.yaml"),
            ("a:b#c?.yaml", "a%3Ab%23c%3F.yaml"),
            ("/ein stad/a.yaml", "file:///ein%20stad/a.yaml"),
            ("<stdin>", "%3Cstdin%3E"),
        ] {
            assert_eq!(uri(Path::new(path)), as_uri, "{path}");
        }
        assert_eq!(slashed(Path::new("./et år/50 %.yaml")), "et år/50 %.yaml");
        assert_eq!(slashed(Path::new("/a/b.yaml")), "/a/b.yaml");
        let here = std::env::current_dir().expect("a folder");
        assert_eq!(uri(&here.join("a b.yaml")), "a%20b.yaml");
    }
}
