//! Sets of identifiers, so that looking one up stays fast in documents of any size.

/// Identifiers of one kind.
pub(super) struct Ids<'d>(Vec<&'d str>);

impl<'d> FromIterator<&'d str> for Ids<'d> {
    fn from_iter<I: IntoIterator<Item = &'d str>>(ids: I) -> Self {
        let mut ids: Vec<_> = ids.into_iter().collect();
        ids.sort_unstable();
        Self(ids)
    }
}

impl<'d> Ids<'d> {
    /// Those of `ids` that are given.
    pub(super) fn of(ids: impl IntoIterator<Item = &'d Option<String>>) -> Self {
        ids.into_iter().filter_map(|id| id.as_deref()).collect()
    }

    pub(super) fn contains(&self, id: &str) -> bool {
        self.0.binary_search(&id).is_ok()
    }

    /// Whether `id` is given and not one of these.
    pub(super) fn lacks(&self, id: Option<&String>) -> bool {
        id.is_some_and(|id| !self.contains(id))
    }
}
