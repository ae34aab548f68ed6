//! The rule reference, in three languages: a page for each rule, and an index.

use anyhow::Result;
use cocareer::{Locale, catalogue, rule_index, rule_page};

use super::GeneratedFile;

/// Who wrote the file, in a comment that readers do not see.
const MARK: &str = "<!-- Written by `cargo xtask generate` from the rule catalogue. -->\n";

/// `docs/rules/<language>/<rule>.md` and `docs/rules/<language>/README.md`.
pub(crate) fn reference() -> Result<Vec<GeneratedFile>> {
    let mut files = Vec::new();
    for locale in Locale::ALL {
        let folder = format!("docs/rules/{locale}");
        files.push((format!("{folder}/README.md").into(), format!("{MARK}{}", rule_index(*locale))));
        for rule in catalogue() {
            let page = rule_page(rule.id(), *locale)?;
            files.push((format!("{folder}/{}.md", rule.id()).into(), format!("{MARK}{page}")));
        }
    }
    Ok(files)
}
