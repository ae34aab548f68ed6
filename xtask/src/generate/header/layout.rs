//! Where the fields of structures lie, by the rule that all C compilers for our systems follow: each field at the
//! next multiple of its alignment, the whole a multiple of the largest.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

/// How much room something takes and what its address is a multiple of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) size: u32,
    pub(super) align: u32,
}

/// The layouts for pointers of one size.
#[derive(Debug)]
pub(super) struct Layouts {
    pointer: u32,
    known: BTreeMap<String, Room>,
}

impl Layouts {
    /// No structure is known yet; `pointer` is the size of a pointer in bytes.
    pub(super) fn new(pointer: u32) -> Self {
        Self { pointer, known: BTreeMap::new() }
    }

    /// Lays out the structure `name`: its room and its fields' offsets. Structures inside it come before it.
    pub(super) fn add(&mut self, name: &str, fields: &[(String, String)]) -> Result<(Room, Vec<u32>)> {
        let mut whole = Room { size: 0, align: 1 };
        let mut offsets = Vec::new();
        for (kind, field) in fields {
            let room = self.room(kind).with_context(|| format!("{name}.{field}"))?;
            let offset = whole.size.next_multiple_of(room.align);
            offsets.push(offset);
            whole = Room { size: offset + room.size, align: whole.align.max(room.align) };
        }
        whole.size = whole.size.next_multiple_of(whole.align);
        self.known.insert(name.to_owned(), whole);
        Ok((whole, offsets))
    }

    fn room(&self, kind: &str) -> Result<Room> {
        let size = match kind {
            _ if kind.ends_with('*') => self.pointer,
            "size_t" => self.pointer,
            "uint32_t" => 4,
            // Some 32-bit systems align them to 4 in structures. Ours have them at multiples of 8, where that is the same.
            "int64_t" | "uint64_t" => 8,
            _ => {
                let known = self.known.get(kind).copied();
                return known.with_context(|| format!("the size of `{kind}` is not known"));
            }
        };
        Ok(Room { size, align: size })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_where_a_compiler_leaves_them() {
        let field = |kind: &str| (kind.to_owned(), "f".to_owned());
        let mut layouts = Layouts::new(8);
        let (room, offsets) =
            layouts.add("a", &[field("uint32_t"), field("const char *"), field("uint32_t")]).unwrap();
        assert_eq!((room, offsets), (Room { size: 24, align: 8 }, vec![0, 8, 16]));
        let (room, offsets) = layouts.add("b", &[field("uint32_t"), field("a")]).unwrap();
        assert_eq!((room, offsets), (Room { size: 32, align: 8 }, vec![0, 8]));
        assert!(layouts.add("c", &[field("double")]).is_err());
    }
}
