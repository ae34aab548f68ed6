//! Sets of actions and of roles, made while compiling.

use crate::model::{Action, ActorRole};

/// Some actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Actions(u32);

/// Some roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Roles(u16);

const _: () = assert!(Action::ALL.len() <= 32, "the actions must fit the bits");
const _: () = assert!(ActorRole::ALL.len() <= 16, "the roles must fit the bits");

impl Actions {
    pub(super) const NONE: Self = Self(0);
    pub(super) const ALL: Self = Self((1 << Action::ALL.len()) - 1);

    #[allow(clippy::indexing_slicing, reason = "the index is below the length; iterators are not const")]
    pub(super) const fn of(actions: &[Action]) -> Self {
        let (mut bits, mut index) = (0, 0);
        while index < actions.len() {
            bits |= 1 << actions[index] as u32;
            index += 1;
        }
        Self(bits)
    }

    pub(super) const fn contains(self, action: Action) -> bool {
        self.0 & (1 << action as u32) != 0
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn but(self, actions: &[Action]) -> Self {
        Self(self.0 & !Self::of(actions).0)
    }
}

impl Roles {
    pub(super) const ALL: Self = Self((1 << ActorRole::ALL.len()) - 1);

    #[allow(clippy::indexing_slicing, reason = "the index is below the length; iterators are not const")]
    pub(super) const fn of(roles: &[ActorRole]) -> Self {
        let (mut bits, mut index) = (0, 0);
        while index < roles.len() {
            bits |= 1 << roles[index] as u16;
            index += 1;
        }
        Self(bits)
    }

    pub(super) const fn contains(self, role: ActorRole) -> bool {
        self.0 & (1 << role as u16) != 0
    }

    pub(super) const fn but(self, roles: &[ActorRole]) -> Self {
        Self(self.0 & !Self::of(roles).0)
    }
}
