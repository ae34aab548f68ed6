//! Which rules an answer rests on, in one word.

use core::fmt::Write as _;
use std::io;
use std::sync::LazyLock;

use chrono::NaiveDate;
use hmac_sha256::Hash;
use serde::Serialize;

use crate::catalogue::CATALOG_VERSION;
use crate::dated::DataTables;
use crate::model::Engagement;
use crate::policy::Policy;

/// The hash of the built-in tables, which is asked for whenever a policy is made.
static BUILT_IN: LazyLock<[u8; 32]> = LazyLock::new(|| digest(&DataTables::built_in().to_document()));

impl Policy {
    /// Which rules the answers of this policy rest on: the version of the catalogue, a colon, and a SHA-256 hash of the
    /// engagement and of the dated facts that hold. It is the same wherever the same is answered from, and another one as
    /// soon as anything in the engagement is another.
    #[must_use]
    pub fn rule_set_id(&self) -> &str {
        &self.rule_set
    }
}

/// The id of the rules of an engagement, with the dated facts of the day `at`.
///
/// The day itself is no part of it: a policy that is made anew each morning keeps its id until a fact changes.
pub(crate) fn rule_set_id(
    engagement: Option<&Engagement>,
    data: &DataTables,
    at: Option<NaiveDate>,
) -> String {
    let is_built_in = core::ptr::eq(data, DataTables::built_in());
    let facts = if is_built_in { *BUILT_IN } else { digest(&data.to_document()) };
    let mut hash = Hash::new();
    hash.update(facts);
    for holds in data.holding(at) {
        hash.update([u8::from(holds)]);
    }
    write_to(&mut hash, &engagement);
    format!("{CATALOG_VERSION}:{}", hex(&hash.finalize()))
}

/// The hash of something as its own JSON: fields in the order of their declaration, absent ones left out.
fn digest(value: &impl Serialize) -> [u8; 32] {
    let mut hash = Hash::new();
    write_to(&mut hash, value);
    hash.finalize()
}

fn write_to(hash: &mut Hash, value: &impl Serialize) {
    // Documents always serialise, and a hash takes every byte.
    let _ = serde_json::to_writer(Hasher(hash), value);
}

/// A hash that can be written to, so that no text is made.
struct Hasher<'h>(&'h mut Hash);

impl io::Write for Hasher<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A digest as hexadecimal digits.
pub(super) fn hex(digest: &[u8; 32]) -> String {
    digest.iter().fold(String::with_capacity(64), |mut out, byte| {
        // Writing to a text never fails.
        let _ = write!(out, "{byte:02x}");
        out
    })
}
