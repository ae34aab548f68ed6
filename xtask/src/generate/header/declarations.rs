//! What the header declares, as data: just enough of C to read what cbindgen writes.

use anyhow::{Context, Result, bail};

/// One thing that a program can depend on.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Declaration {
    /// `#define NAME value`.
    Constant { name: String, value: String },
    /// `enum NAME { … }`, with its enumerators.
    Enum { name: String, values: Vec<(String, String)> },
    /// `typedef TYPE NAME`.
    Alias { name: String, target: String },
    /// `typedef struct NAME NAME`: only pointers to it can be had.
    Opaque { name: String },
    /// `typedef struct { … } NAME`, with each field's type and name.
    Struct { name: String, fields: Vec<(String, String)> },
    /// A function: its name, what it returns, and what it takes.
    Function { name: String, returns: String, takes: String },
}

/// Words of the header that say nothing about the binary interface.
const ATTRIBUTES: [&str; 2] = ["COCAREER_API", "COCAREER_MUST_USE"];

/// Reads the declarations, in their order.
pub(super) fn read(header: &str) -> Result<Vec<Declaration>> {
    let (code, constants) = preprocess(&without_comments(header)?);
    let mut declarations = constants;
    for statement in statements(&code) {
        // A helper that is compiled into the caller is no part of the library.
        if !statement.starts_with("static inline") {
            let read = declaration(&statement);
            declarations.push(read.with_context(|| format!("not understood: {statement}"))?);
        }
    }
    Ok(declarations)
}

/// The text with a space for each comment.
fn without_comments(text: &str) -> Result<String> {
    let mut code = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        code.push(' ');
        let (_, behind) = after.split_once("*/").context("a comment does not end")?;
        rest = behind;
    }
    code.push_str(rest);
    let lines = code.lines().map(|line| line.split_once("//").map_or(line, |(before, _)| before));
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// What a C99 compiler sees that defines no macro of its own: the code, and the numeric constants.
fn preprocess(text: &str) -> (String, Vec<Declaration>) {
    let mut seen: Vec<bool> = Vec::new();
    let (mut code, mut constants) = (String::new(), Vec::new());
    for line in text.lines() {
        let Some(directive) = line.trim_start().strip_prefix('#') else {
            if seen.iter().all(|seen| *seen) {
                code.push_str(line);
                code.push('\n');
            }
            continue;
        };
        let (word, rest) = directive.split_once(' ').unwrap_or((directive, ""));
        match word {
            "ifndef" => seen.push(true),
            "if" | "ifdef" => seen.push(false),
            "else" => {
                if let Some(last) = seen.last_mut() {
                    *last = !*last;
                }
            }
            "endif" => {
                seen.pop();
            }
            "define" if seen.iter().all(|seen| *seen) => constants.extend(constant(rest)),
            _ => {}
        }
    }
    (code, constants)
}

/// A macro that stands for a number; not one that has parameters or stands for nothing.
fn constant(definition: &str) -> Option<Declaration> {
    let (name, value) = definition.trim().split_once(' ')?;
    let is_number = !name.contains('(') && !value.contains("__attribute__");
    is_number.then(|| Declaration::Constant { name: name.to_owned(), value: words(value) })
}

/// The code cut after each `;` and each body that is outside of braces, spaces made one.
fn statements(code: &str) -> Vec<String> {
    let (mut all, mut current, mut depth) = (Vec::new(), String::new(), 0_u32);
    for letter in code.chars() {
        current.push(letter);
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let body_ends = letter == '}' && current.trim_start().starts_with("static inline");
        if depth == 0 && (letter == ';' || body_ends) {
            all.push(words(current.trim_end_matches(';')));
            current.clear();
        }
    }
    all
}

/// The text without attributes, its words one space apart, with none around brackets, commas and stars' names.
fn words(text: &str) -> String {
    let kept = text.split_whitespace().filter(|word| !ATTRIBUTES.contains(word));
    kept.collect::<Vec<_>>().join(" ").replace("* ", "*")
}

fn declaration(statement: &str) -> Result<Declaration> {
    if let Some(rest) = statement.strip_prefix("enum ") {
        let (name, body) = rest.split_once('{').context("an enum without values")?;
        let values = inner(body, ',')?.map(|value| pair(&value, '='));
        return Ok(Declaration::Enum { name: words(name), values: values.collect::<Result<_>>()? });
    }
    if let Some(rest) = statement.strip_prefix("typedef ") {
        return typedef(rest);
    }
    let (head, takes) = statement.split_once('(').context("no function")?;
    let (returns, name) = type_and_name(head)?;
    let takes = takes.strip_suffix(')').context("a function that does not end")?;
    Ok(Declaration::Function { name, returns, takes: words(takes) })
}

fn typedef(rest: &str) -> Result<Declaration> {
    if let Some((head, body)) = rest.split_once('{') {
        if !head.starts_with("struct") {
            bail!("only structures are known");
        }
        let (body, name) = body.rsplit_once('}').context("a structure that does not end")?;
        let fields =
            body.split(';').map(words).filter(|field| !field.is_empty()).map(|field| type_and_name(&field));
        return Ok(Declaration::Struct { name: words(name), fields: fields.collect::<Result<_>>()? });
    }
    let (target, name) = type_and_name(rest)?;
    Ok(if target == format!("struct {name}") {
        Declaration::Opaque { name }
    } else {
        Declaration::Alias { name, target }
    })
}

/// The parts of a body up to its closing brace.
fn inner(body: &str, separator: char) -> Result<impl Iterator<Item = String>> {
    let body = body.trim_end().strip_suffix('}').context("a body that does not end")?;
    let parts: Vec<String> = body.split(separator).map(words).collect();
    Ok(parts.into_iter().filter(|part| !part.is_empty()))
}

fn pair(text: &str, separator: char) -> Result<(String, String)> {
    let (left, right) = text.split_once(separator).context("a value is not written out")?;
    Ok((words(left), words(right)))
}

/// `const char *data` as `const char *` and `data`.
fn type_and_name(text: &str) -> Result<(String, String)> {
    let text = text.trim();
    let end = text
        .rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
        .context("a name without a type")?;
    let (kind, name) = text.split_at(end + 1);
    Ok((kind.trim().to_owned(), name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_declaration_is_read() {
        let header = "
            /* Text; with { signs */
            #ifndef H
            #define H
            #define LIMIT 4 // four
            #define TWO(a) a, a
            #ifdef __cplusplus
            extern \"C\" {
            #endif
            enum e
            #if defined(__cplusplus)
             : uint32_t
            #endif
             { E_A = 0, E_B = 7, };
            typedef uint32_t e;
            typedef struct o o;
            typedef struct { const char *data; uint32_t n; } s;
            COCAREER_API COCAREER_MUST_USE const char *f(const o *first,
                                                         o **second);
            static inline int g(void) { return 1; }
            COCAREER_API void h(void);
            #endif
        ";
        let pairs = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(left, right)| ((*left).to_owned(), (*right).to_owned())).collect()
        };
        let expected = vec![
            Declaration::Constant { name: "LIMIT".into(), value: "4".into() },
            Declaration::Enum { name: "e".into(), values: pairs(&[("E_A", "0"), ("E_B", "7")]) },
            Declaration::Alias { name: "e".into(), target: "uint32_t".into() },
            Declaration::Opaque { name: "o".into() },
            Declaration::Struct {
                name: "s".into(),
                fields: pairs(&[("const char *", "data"), ("uint32_t", "n")]),
            },
            Declaration::Function {
                name: "f".into(),
                returns: "const char *".into(),
                takes: "const o *first, o **second".into(),
            },
            Declaration::Function { name: "h".into(), returns: "void".into(), takes: "void".into() },
        ];
        assert_eq!(read(header).unwrap(), expected);
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        for header in ["enum e { A };", "typedef union { int a; } u;", "int x;", "/* open"] {
            assert!(read(header).is_err(), "{header}");
        }
    }
}
