//! Many forms in little room, to be read byte by byte.

/// A set of forms, each with a row of values, as a tree that branches where forms differ.
///
/// Nodes are numbered level by level, and the edges stand in the order of the nodes that they leave. So the edge with
/// number `n` leads to node `n + 1`, and nothing but its byte has to be kept of it.
#[derive(Debug, Clone)]
pub(super) struct Trie<T> {
    /// The bytes of the edges.
    labels: Vec<u8>,
    /// The first edge of each node; those of the next node begin where its own end.
    edges: Vec<u32>,
    /// The first value of each node; those of the next node begin where its own end.
    ends: Vec<u32>,
    values: Vec<T>,
}

impl<T> Default for Trie<T> {
    fn default() -> Self {
        Self { labels: Vec::new(), edges: Vec::new(), ends: Vec::new(), values: Vec::new() }
    }
}

impl<T: Ord + Copy> Trie<T> {
    /// The tree of the forms with their values. The order in which they come makes no difference.
    pub(super) fn new(mut forms: Vec<(String, T)>) -> Self {
        forms.sort_unstable();
        forms.dedup();
        let mut trie = Self::default();
        // Forms with the same beginning stand together: a node is a range of them and how long the beginning is.
        let mut level = vec![(forms.as_slice(), 0_usize)];
        while !level.is_empty() {
            let mut next = Vec::new();
            for (range, depth) in level {
                trie.edges.push(number(trie.labels.len()));
                trie.ends.push(number(trie.values.len()));
                let own = range.iter().take_while(|(form, _)| form.len() == depth).count();
                let (own, longer) = range.split_at(own);
                trie.values.extend(own.iter().map(|(_, value)| *value));
                let byte = |form: &(String, T)| form.0.as_bytes().get(depth).copied().unwrap_or_default();
                for group in longer.chunk_by(|one, other| byte(one) == byte(other)) {
                    trie.labels.extend(group.first().map(byte));
                    next.push((group, depth + 1));
                }
            }
            level = next;
        }
        trie.edges.push(number(trie.labels.len()));
        trie.ends.push(number(trie.values.len()));
        trie.shrink();
        trie
    }

    fn shrink(&mut self) {
        self.labels.shrink_to_fit();
        self.edges.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.values.shrink_to_fit();
    }
}

impl<T> Trie<T> {
    /// The node that all forms begin at.
    pub(super) const ROOT: u32 = 0;

    /// Whether it has no form.
    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The node after a byte.
    #[inline]
    pub(super) fn step(&self, node: u32, byte: u8) -> Option<u32> {
        let [from, to] = pair(&self.edges, node)?;
        let place = self.labels.get(from..to)?.iter().position(|label| *label == byte)?;
        u32::try_from(from + place + 1).ok()
    }

    /// The node after a character.
    #[inline]
    pub(super) fn step_over(&self, node: u32, character: char) -> Option<u32> {
        if character.is_ascii() {
            return self.step(node, u32::from(character).to_le_bytes().first().copied()?);
        }
        let mut room = [0; 4];
        character.encode_utf8(&mut room).bytes().try_fold(node, |node, byte| self.step(node, byte))
    }

    /// The values of the form that ends at a node.
    #[inline]
    pub(super) fn values(&self, node: u32) -> &[T] {
        pair(&self.ends, node).and_then(|[from, to]| self.values.get(from..to)).unwrap_or_default()
    }
}

/// The number at a place and the one after it.
#[inline]
fn pair(numbers: &[u32], place: u32) -> Option<[usize; 2]> {
    let place = usize::try_from(place).ok()?;
    let [from, to] = numbers.get(place..place + 2)? else { return None };
    Some([usize::try_from(*from).ok()?, usize::try_from(*to).ok()?])
}

/// A number as it is kept. Lists are limited in size long before there are so many.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn find<'t>(trie: &'t Trie<u8>, form: &str) -> &'t [u8] {
        let end = form.chars().try_fold(Trie::<u8>::ROOT, |node, one| trie.step_over(node, one));
        end.map_or(&[][..], |node| trie.values(node))
    }

    #[test]
    fn an_empty_tree_has_nothing() {
        for trie in [Trie::<u8>::default(), Trie::new(Vec::new())] {
            assert!(trie.is_empty() && find(&trie, "a").is_empty() && find(&trie, "").is_empty());
        }
    }

    proptest! {
        #[test]
        fn has_what_was_put_in(
            forms in proptest::collection::vec(("[abå]{0,4}", 0..4_u8), 0..40),
            other in "[abå]{0,5}",
        ) {
            let trie = Trie::new(forms.clone());
            for form in forms.iter().map(|(form, _)| form).chain([&other]) {
                let values: BTreeSet<u8> =
                    forms.iter().filter(|(one, _)| one == form).map(|(_, value)| *value).collect();
                prop_assert_eq!(find(&trie, form), Vec::from_iter(values));
            }
        }
    }
}
