//! The manifest: the binary interface one line a promise, so that a change of it shows as a change of lines.

use std::fmt::Write as _;

use anyhow::Result;

use super::declarations::{self, Declaration};
use super::layout::Layouts;

/// What opens the manifest.
const HEAD: &str = "\
# What a program that uses include/cocareer/cocareer.h depends on: written from it by `cargo xtask generate`.
# A line that changes or goes is a new COCAREER_ABI_MAJOR, a line that comes a new COCAREER_ABI_MINOR; while the
# major number is 0, both are a new COCAREER_ABI_MINOR. Sizes and offsets are for 64-bit / 32-bit systems.
";

/// The manifest of a header.
pub(super) fn of(header: &str) -> Result<String> {
    let mut text = HEAD.to_owned();
    let (mut wide, mut narrow) = (Layouts::new(8), Layouts::new(4));
    for declaration in declarations::read(header)? {
        // Writing to a String cannot fail.
        let _ = match declaration {
            Declaration::Constant { name, value } => writeln!(text, "constant {name} {value}"),
            Declaration::Enum { name, values } => {
                values.iter().try_for_each(|(value, number)| writeln!(text, "value {name} {value} {number}"))
            }
            Declaration::Alias { name, target } => writeln!(text, "alias {name} {target}"),
            Declaration::Opaque { name } => writeln!(text, "opaque {name}"),
            Declaration::Struct { name, fields } => {
                let (on_wide, wide_offsets) = wide.add(&name, &fields)?;
                let (on_narrow, narrow_offsets) = narrow.add(&name, &fields)?;
                let (size, align) = (on_wide.size, on_wide.align);
                let _ = writeln!(
                    text,
                    "struct {name} size {size} / {} align {align} / {}",
                    on_narrow.size, on_narrow.align
                );
                let offsets = wide_offsets.iter().zip(&narrow_offsets);
                fields.iter().zip(offsets).try_for_each(|((kind, field), (wide, narrow))| {
                    writeln!(text, "field {name} {field} offset {wide} / {narrow} type {kind}")
                })
            }
            Declaration::Function { name, returns, takes } => {
                writeln!(text, "function {name} takes ({takes}) returns {returns}")
            }
        };
    }
    Ok(text)
}
