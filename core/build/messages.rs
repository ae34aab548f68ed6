//! From Project Fluent files to the tables that the library reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The languages, English first: it says which texts there are and which parameters each has.
const LOCALES: [&str; 3] = ["en", "nb", "nn"];

/// The attributes of a rule's message that are not one of its cases.
const FIXED: [&str; 2] = ["why", "remedy"];

/// What a rule may say of itself beyond that: why it has no check of its own, or what its check cannot see.
const NOTE: &str = "note";

/// One text: the code of its pieces, and the parameters that it uses.
struct Text {
    code: String,
    params: BTreeSet<String>,
}

type Texts = BTreeMap<String, Text>;

/// Reads every message file and writes the Rust code of the tables.
pub(crate) fn compile(root: &Path) -> Result<String, String> {
    let mut all = Vec::new();
    for locale in LOCALES {
        all.push(read_locale(&root.join(locale))?);
    }
    let [en, nb, nn] = all.as_slice() else {
        return Err("one table for each language".to_owned());
    };
    for (locale, texts) in [("nb", nb), ("nn", nn)] {
        compare(en, texts, locale)?;
    }
    let mut code = String::from("static TEXTS: &[(&str, Pieces, Pieces, Pieces)] = &[\n");
    for (key, text) in en {
        let (Some(nb), Some(nn)) = (nb.get(key), nn.get(key)) else {
            return Err(format!("`{key}` is missing"));
        };
        let _ = writeln!(code, "({key:?}, &[{}], &[{}], &[{}]),", text.code, nb.code, nn.code);
    }
    code.push_str("];\n");
    write_rules(&mut code, en)?;
    Ok(code)
}

/// The texts of one language must be those of English, with the same parameters or fewer.
fn compare(en: &Texts, other: &Texts, locale: &str) -> Result<(), String> {
    for (key, text) in en {
        let Some(translated) = other.get(key) else {
            return Err(format!("`{key}` is missing in {locale}"));
        };
        if let Some(param) = translated.params.difference(&text.params).next() {
            return Err(format!("`{key}` uses `${param}` in {locale}, which English does not have"));
        }
        if let Some(param) = text.params.difference(&translated.params).next() {
            return Err(format!("`{key}` does not use `${param}` in {locale}, which English does"));
        }
    }
    match other.keys().find(|key| !en.contains_key(*key)) {
        Some(key) => Err(format!("`{key}` is in {locale}, but not in en")),
        None => Ok(()),
    }
}

/// The values that other messages may quote, by id.
type Shared<'s> = BTreeMap<&'s str, &'s Pattern<&'s str>>;

fn read_locale(folder: &Path) -> Result<Texts, String> {
    let shown = folder.display();
    let entries = fs::read_dir(folder).map_err(|error| format!("{shown}: {error}"))?;
    let mut files: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut whole = String::new();
    for file in files {
        whole += &fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        whole.push('\n');
    }
    let resource =
        fluent_syntax::parser::parse(whole.as_str()).map_err(|(_, errors)| format!("{shown}: {errors:?}"))?;
    let messages = || {
        resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    };
    let shared = messages().filter_map(|message| Some((message.id.name, message.value.as_ref()?))).collect();
    let mut texts = Texts::new();
    for message in messages() {
        let id = message.id.name;
        if let Some(value) = &message.value {
            add(&mut texts, id.to_owned(), value, &shared)?;
        }
        for attribute in &message.attributes {
            add(&mut texts, format!("{id}.{}", attribute.id.name), &attribute.value, &shared)?;
        }
    }
    Ok(texts)
}

fn add(texts: &mut Texts, key: String, pattern: &Pattern<&str>, shared: &Shared<'_>) -> Result<(), String> {
    let mut params = BTreeSet::new();
    let code = pieces(pattern, shared, &mut params).map_err(|reason| format!("`{key}`: {reason}"))?;
    match texts.insert(key.clone(), Text { code, params }) {
        Some(_) => Err(format!("`{key}` is there twice")),
        None => Ok(()),
    }
}

/// The code of a pattern: words, `{ $param }`, `{ other-message }`, and a choice between one and many.
fn pieces(
    pattern: &Pattern<&str>,
    shared: &Shared<'_>,
    params: &mut BTreeSet<String>,
) -> Result<String, String> {
    let mut code = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                // A message is one paragraph: line breaks in the file are only layout.
                let _ = write!(code, "Piece::Text({:?}),", value.replace('\n', " "));
            }
            PatternElement::Placeable { expression } => {
                code.push_str(&placeable(expression, shared, params)?)
            }
        }
    }
    Ok(code)
}

fn placeable(
    expression: &Expression<&str>,
    shared: &Shared<'_>,
    params: &mut BTreeSet<String>,
) -> Result<String, String> {
    match expression {
        // Only messages that begin with `shared-` can be quoted, and they quote none: no circles.
        Expression::Inline(InlineExpression::MessageReference { id, attribute: None })
            if id.name.starts_with("shared-") =>
        {
            let quoted = shared.get(id.name).ok_or_else(|| format!("there is no `{}`", id.name))?;
            pieces(quoted, &Shared::new(), params)
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            params.insert(id.name.to_owned());
            Ok(format!("Piece::Param({:?}),", id.name))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(format!("Piece::Text({value:?}),"))
        }
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            params.insert(id.name.to_owned());
            let (mut one, mut other) = (None, None);
            for variant in variants {
                let VariantKey::Identifier { name } = &variant.key else {
                    return Err("a choice is between [one] and *[other]".to_owned());
                };
                match *name {
                    "one" => one = Some(pieces(&variant.value, shared, params)?),
                    "other" => other = Some(pieces(&variant.value, shared, params)?),
                    _ => return Err("a choice is between [one] and *[other]".to_owned()),
                }
            }
            let (Some(one), Some(other)) = (one, other) else {
                return Err("a choice needs both [one] and *[other]".to_owned());
            };
            Ok(format!(
                "Piece::Plural {{ param: {:?}, one: &[{one}], other: &[{other}] }},",
                id.name
            ))
        }
        _ => Err(
            "only `{ $name }`, `{ shared-message }`, `{ \"text\" }` and `{ $name -> [one] … *[other] … }` are understood"
                .to_owned(),
        ),
    }
}

/// Writes one constant for each rule, so that a rule without its texts does not compile.
fn write_rules(code: &mut String, en: &Texts) -> Result<(), String> {
    let is_rule = |key: &str| {
        key.split_once('-').is_some_and(|(family, number)| {
            !family.is_empty()
                && family.bytes().all(|byte| byte.is_ascii_uppercase())
                && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    code.push_str("pub(crate) mod rule_text {\nuse super::RuleText;\n");
    for id in en.keys().filter(|key| is_rule(key)) {
        let prefix = format!("{id}.");
        let attributes: Vec<_> = en.keys().filter_map(|key| key.strip_prefix(&prefix)).collect();
        for fixed in FIXED {
            // A remedy stands beside the message and in `explain`, where there is no finding to fill it in.
            match en.get(&format!("{id}.{fixed}")) {
                Some(text) if text.params.is_empty() => {}
                Some(_) => return Err(format!("rule `{id}`: `.{fixed}` must not use parameters")),
                None => return Err(format!("rule `{id}` has no `.{fixed}`")),
            }
        }
        let has_note = attributes.contains(&NOTE);
        let cases: Vec<_> =
            attributes.iter().filter(|name| !FIXED.contains(name) && **name != NOTE).collect();
        if cases.is_empty() && !has_note {
            return Err(format!("rule `{id}` has neither a message nor a note that says why"));
        }
        let name = id.replace('-', "_");
        let _ = writeln!(
            code,
            "pub(crate) const {name}: RuleText = RuleText {{ id: {id:?}, cases: &{cases:?}, has_note: {has_note} }};"
        );
    }
    code.push_str("}\n");
    Ok(())
}
