//! What Kotlin and Swift programs see: the public signatures of the generated sources, as a listing that is
//! committed, so that a change of the interface shows in review.
//!
//! The generated sources have one layout, so they are read line by line. A type's own members stay in their order:
//! it is part of the interface, because constructors take their arguments by place.

use std::collections::BTreeMap;

use crate::generate::GeneratedFile;

/// The first words of declarations that belong to UniFFI and to no host.
const INTERNAL: [&str; 3] = ["FfiConverter", "Uniffi", "uniffi"];

/// The committed listing of a language, from the root of the repository, and what the generated source makes of it.
pub(crate) fn listing(language: &str, source: &str) -> GeneratedFile {
    let text = if language == "kotlin" { kotlin(source) } else { swift(source) };
    (format!("bindings/api/{language}.txt").into(), text)
}

/// The public signatures of the generated Kotlin.
fn kotlin(source: &str) -> String {
    let mut listing = Listing::default();
    let text = without_comments(source).replace('`', "").replace("kotlin.", "");
    let mut lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).peekable();
    // The class that the line stands in.
    let mut object = None;
    while let Some(line) = lines.next() {
        if let Some(name) =
            name_after(line, "public interface ").and_then(|name| name.strip_suffix("Interface"))
        {
            let mut methods = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with('}')) {
                methods.extend(line.trim_start().strip_prefix("fun ").map(|method| format!("fun {method}")));
            }
            listing.add(format!("class {name}"), methods);
        } else if let Some(name) = name_after(line, "open class ") {
            object = Some(format!("class {name}")).filter(|_| line.contains(": Disposable"));
        } else if line.starts_with("public object ") {
            object = None;
        } else if let Some((object, member)) = object.as_ref().zip(of_class(line)) {
            listing.add(object.clone(), vec![member]);
        } else if object.is_some() {
            // Bodies, and methods that the interface told of.
        } else if let Some(name) = name_after(line, "data class ") {
            let fields = joined(&mut lines, |line| line.starts_with(')'));
            listing.add(format!("data class {name}"), arguments(&fields.replace("val ", "")));
        } else if let Some(name) = name_after(line, "enum class ") {
            let values = joined(&mut lines, |line| line.ends_with(';'));
            listing.add(format!("enum class {name}"), arguments(&values));
        } else if let Some(name) = name_after(line, "sealed class ") {
            let mut cases = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.contains("companion object")) {
                if let Some(case) = name_after(line.trim_start(), "class ") {
                    let fields = joined(&mut lines, |line| line.starts_with(')')).replace("val ", "");
                    cases.push(format!("{case}({})", arguments(&fields).join(", ")));
                }
            }
            listing.add(format!("sealed class {name}"), cases);
        } else if let Some((_, signature)) = line.split_once(" fun ").filter(|_| line.contains("@Throws(")) {
            listing.add(format!("fun {}", until_body(signature)), Vec::new());
        } else if let Some(alias) = line.strip_prefix("public typealias ") {
            listing.add(format!("typealias {alias}"), Vec::new());
        }
    }
    listing.text("Kotlin")
}

/// What a line of a class in Kotlin offers beside the methods: a constructor, or a function of the companion.
fn of_class(line: &str) -> Option<String> {
    let line = line.trim_start();
    if let Some(arguments) = line.strip_prefix("constructor(") {
        let is_own = !["withHandle:", "noHandle:"].iter().any(|first| arguments.starts_with(first));
        return is_own.then(|| until_colon(line).to_owned());
    }
    let (throws, signature) = line.split_once(" fun ")?;
    let is_own = throws.starts_with("@Throws(") && !throws.ends_with("override");
    is_own.then(|| format!("companion fun {}", until_body(signature)))
}

/// A constructor without what it calls.
fn until_colon(declaration: &str) -> &str {
    declaration.strip_suffix(':').unwrap_or(declaration).trim_end()
}

/// The public signatures of the generated Swift.
fn swift(source: &str) -> String {
    let mut listing = Listing::default();
    let text = without_comments(source).replace('`', "");
    // An error's declaration begins on a line of its own.
    let text = text.replace("public \nenum ", "public enum ");
    let mut lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).peekable();
    // The class that was begun last: only classes have members that begin so.
    let mut object = String::new();
    while let Some(line) = lines.next() {
        if let Some(name) = name_after(line, "open class ") {
            object = format!("class {name}");
            listing.add(object.clone(), Vec::new());
            continue;
        }
        let member =
            ["public convenience ", "public ", "open "].iter().find_map(|word| line.strip_prefix(word));
        let is_member =
            |member: &&str| ["init(", "static func ", "func "].iter().any(|word| member.starts_with(word));
        if let Some(member) = member.filter(is_member).filter(|_| !line.starts_with("public func ")) {
            listing.add(object.clone(), vec![squeezed(until_body(&member.replace(")throws", ") throws")))]);
            continue;
        }
        if let Some(head) = line.strip_prefix("public struct ") {
            let mut fields = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with('}')) {
                if let Some(first) = line.trim_start().strip_prefix("public init(") {
                    let rest = if first.contains(") {") {
                        String::new()
                    } else {
                        joined(&mut lines, |line| line.contains(") {"))
                    };
                    fields = arguments(&format!("{first} {rest}").replace(") {", ""));
                }
            }
            listing.add(format!("struct {}", until_body(head)), fields);
        } else if let Some(head) = line.strip_prefix("public enum ") {
            // Whatever the enum computes comes after its cases.
            let is_case = |line: &&str| !line.starts_with('}') && !line.starts_with("public ");
            let mut body = String::new();
            while let Some(line) = lines.next_if(is_case) {
                body.push_str(line);
                body.push('\n');
            }
            let cases = body.split("case ").map(squeezed).filter(|case| !case.is_empty()).collect();
            listing.add(format!("enum {}", until_body(head)), cases);
        } else if let Some(signature) = line.strip_prefix("public func ") {
            let signature = signature.replace(")throws", ") throws");
            listing.add(format!("func {}", squeezed(until_body(&signature))), Vec::new());
        } else if let Some(alias) = line.strip_prefix("public typealias ") {
            listing.add(format!("typealias {alias}"), Vec::new());
        }
    }
    listing.text("Swift")
}

/// Declarations with their members.
#[derive(Default)]
struct Listing(BTreeMap<String, Vec<String>>);

impl Listing {
    /// Adds a declaration unless it is UniFFI's own.
    fn add(&mut self, declaration: String, members: Vec<String>) {
        let name = declaration.split(' ').nth(1).unwrap_or_default();
        if !INTERNAL.iter().any(|prefix| name.starts_with(prefix)) {
            self.0.entry(declaration).or_default().extend(members);
        }
    }

    /// The declarations in alphabetical order, the members of each below it.
    fn text(&self, language: &str) -> String {
        let mut text = format!("# The public interface in {language}. Written by `cargo xtask generate`.\n");
        for (declaration, members) in &self.0 {
            text.push_str(declaration);
            text.push('\n');
            for member in members {
                text.push_str(&format!("    {member}\n"));
            }
        }
        text
    }
}

/// The text without its comments. No string in the generated sources holds the beginning of one.
fn without_comments(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect()
}

/// The name that comes after these words at the beginning of a line.
fn name_after<'a>(line: &'a str, words: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(words)?;
    rest.split(|letter: char| !letter.is_alphanumeric()).next().filter(|name| !name.is_empty())
}

/// A declaration without its body.
fn until_body(declaration: &str) -> &str {
    declaration.split('{').next().unwrap_or_default().trim_end()
}

/// The next lines as one, up to and with the one that ends them.
fn joined<'a>(lines: &mut impl Iterator<Item = &'a str>, is_last: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    for line in lines {
        text.push(' ');
        text.push_str(line.trim());
        if is_last(line.trim_start()) {
            break;
        }
    }
    text
}

/// The parts between commas that stand in no brackets of their own; what follows the last bracket is left out.
fn arguments(text: &str) -> Vec<String> {
    let mut depth = 0_i32;
    let mut parts = vec![String::new()];
    for letter in text.chars() {
        match letter {
            '(' | '[' | '<' => depth += 1,
            ')' | ']' | '>' => depth -= 1,
            ';' => break,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if depth < 0 {
            break;
        }
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts.iter().map(|part| squeezed(part)).filter(|part| !part.is_empty()).collect()
}

/// The text with one space wherever it has several.
fn squeezed(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("( ", "(").replace(" )", ")")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kotlin_declarations_are_listed() {
        let source = "
/**
 * A draft.
 */
data class Draft (
    /**
     * Its `id`.
     */
    val `id`: kotlin.String? = null 
    , 
    val `title`: Map<kotlin.String, kotlin.String> = mapOf() 
    
){
    companion object
}
public object FfiConverterTypeDraft: FfiConverterRustBuffer<Draft> {
enum class Aim {
    
    /**
     * One.
     */
    ONE,
    TWO;
    companion object
}
sealed class OwnException: kotlin.Exception() {
    class Empty(
        ) : OwnException() {
        override val message
            get() = \"\"
    }
    class Late(
        val `day`: kotlin.String, 
        val `line`: kotlin.UInt
        ) : OwnException() {
    }
    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<OwnException> {
}
public typealias Day = kotlin.String
public typealias FfiConverterTypeDay = FfiConverterString
public interface DeskInterface {

    fun `ask`(`day`: Day = \"\"): kotlin.String

    companion object
}
open class Desk: Disposable, AutoCloseable, DeskInterface
{
    constructor(withHandle: UniffiWithHandle, handle: Long) {
    constructor(`name`: kotlin.String? = null) :
        this(UniffiWithHandle,
    @Throws(OwnException::class)override fun `ask`(`day`: Day): kotlin.String {
    companion object {
    @Throws(OwnException::class) fun `open`(): Desk {
    }
}
public object FfiConverterTypeDesk: FfiConverter<Desk, Long> {
    @Throws(OwnException::class) fun `look`(`draft`: Draft = Draft()): kotlin.String {
    @Throws(OwnException::class) fun `fail`()
        = 
";
        let expected = "\
# The public interface in Kotlin. Written by `cargo xtask generate`.
class Desk
    fun ask(day: Day = \"\"): String
    constructor(name: String? = null)
    companion fun open(): Desk
data class Draft
    id: String? = null
    title: Map<String, String> = mapOf()
enum class Aim
    ONE
    TWO
fun fail()
fun look(draft: Draft = Draft()): String
sealed class OwnException
    Empty()
    Late(day: String, line: UInt)
typealias Day = String
";
        assert_eq!(kotlin(source), expected);
    }

    #[test]
    fn swift_declarations_are_listed() {
        let source = "
public struct Draft: Equatable, Hashable {
    /**
     * Its `id`.
     */
    public var id: String?
    public init(
        /**
         * Its `id`.
         */id: String? = nil, 
        title: [String: String] = [:]) {
        self.id = id
    }
}
public struct FfiConverterTypeDraft: FfiConverterRustBuffer {
}
public enum Aim: Equatable {
    
    case one
    case `public`

}
public 
enum OwnError: Swift.Error, Equatable {

    case Empty
    case Late(
        /**
         * Day.
         */day: String, line: UInt32
    )

// The local Rust `Display` implementation.
public var description: String {
    return x
}
}
open class Desk: DeskProtocol, @unchecked Sendable {
    required public init(unsafeFromHandle handle: UInt64) {
    public init(noHandle: NoHandle) {
public convenience init(name: String? = nil)throws  {
public static func `open`()throws  -> Desk  {
open func ask(day: Day = \"\")throws  -> String  {
}
public typealias Day = String
public func look(draft: Draft = Draft())throws  -> String  {
public func fail()throws  {try rustCall()
public func uniffiEnsureInitialized() {
";
        let expected = "\
# The public interface in Swift. Written by `cargo xtask generate`.
class Desk
    init(name: String? = nil) throws
    static func open() throws -> Desk
    func ask(day: Day = \"\") throws -> String
enum Aim: Equatable
    one
    public
enum OwnError: Swift.Error, Equatable
    Empty
    Late(day: String, line: UInt32)
func fail() throws
func look(draft: Draft = Draft()) throws -> String
struct Draft: Equatable, Hashable
    id: String? = nil
    title: [String: String] = [:]
typealias Day = String
";
        assert_eq!(swift(source), expected);
    }
}
