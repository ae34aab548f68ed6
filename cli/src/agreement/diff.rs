//! `cocareer agreement diff`: what changed between two versions of an agreement.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use cocareer::model::GroupAgreement;
use cocareer::{AgreementDiff, AgreementNorm, ChangeClass, diff_agreements};

use super::Done;
use crate::config::{ConfigArgs, Given};
use crate::exit::Outcome;
use crate::group::{Form, open, put};
use crate::json;
use crate::terminal::{complain, safe_lines};
use crate::words::{Words, name};

/// Which versions to compare.
#[derive(Debug, Args)]
pub(crate) struct DiffArgs {
    /// The engagement with the old version.
    old: PathBuf,
    /// The engagement with the new version.
    new: PathBuf,
    /// Let the change of a norm mean at least this much: editorial, minor or major. It never means less than it is. May be
    /// given several times.
    #[arg(long, value_name = "NORM=CLASS", value_parser = raise)]
    raise: Vec<(AgreementNorm, ChangeClass)>,
    /// How to write it.
    #[arg(short, long, value_enum, default_value = "text")]
    format: Form,
    #[command(flatten)]
    config: ConfigArgs,
}

fn raise(text: &str) -> Result<(AgreementNorm, ChangeClass), String> {
    let (norm, class) = text.split_once('=').ok_or("give NORM=CLASS, such as recording_rule=major")?;
    let norm = AgreementNorm::parse(norm).ok_or("there is no such norm in agreements")?;
    Ok((norm, ChangeClass::parse(class).ok_or("the class must be editorial, minor or major")?))
}

pub(super) fn run(args: &DiffArgs, words: Words, given: &Given) -> Done {
    let (old, _) = agreement(&args.old, args, words, given)?;
    let (new, words) = agreement(&args.new, args, words, given)?;
    let diff = diff_agreements(&old, &new, &args.raise);
    for (norm, class) in &diff.ignored {
        let params = [name("norm", norm.as_str()), name("class", class.as_str())];
        complain(&words.with("agreement-not-lowered", &params));
    }
    let text = match args.format {
        Form::Json => json::pretty(&diff.to_json(Some(words.locale))),
        Form::Text => text(&diff, words),
    };
    Ok(put(&text).map(|()| Outcome::Fine))
}

fn agreement(
    path: &Path,
    args: &DiffArgs,
    words: Words,
    given: &Given,
) -> Result<(GroupAgreement, Words), Outcome> {
    let (prepared, words) = open(path, None, &args.config, words, given)?;
    agreement_of(path, prepared.engagement.and_then(|engagement| engagement.group_agreement), words)
        .map(|agreement| (agreement, words))
}

/// The agreement of a document, which has to have one.
pub(super) fn agreement_of(
    path: &Path,
    agreement: Option<GroupAgreement>,
    words: Words,
) -> Result<GroupAgreement, Outcome> {
    agreement.ok_or_else(|| {
        complain(&words.with("agreement-none", &[name("file", path.display().to_string())]));
        Outcome::Unread
    })
}

fn text(diff: &AgreementDiff, words: Words) -> String {
    let mut out = String::new();
    let Some(class) = diff.class() else { return words.get("agreement-same") + "\n" };
    let _ = writeln!(out, "{}", words.get(&format!("agreement-class-{class}")));
    for change in &diff.changes {
        let raised = if change.raised { words.get("agreement-raised") } else { String::new() };
        let sentence = format!("{} {raised}", change.sentence(words.locale));
        let _ = writeln!(out, "\n{} ({})\n  {}", change.norm, change.class, sentence.trim_end());
        for field in &change.fields {
            let _ = writeln!(out, "  {}: {}", field.pointer, field.kind);
        }
    }
    safe_lines(&out)
}
