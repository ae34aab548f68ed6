// Screens what somebody is about to send, as a chat would do it: tells what was found, and shows the text without it.
//
// Arguments: the text. What was found is the result here, not a failure: the program fails only when the text cannot be
// screened at all.

import Cocareer
import Foundation

// What the group's keepers watch: addresses are not sent, and their own address may be.
let lists = """
    {"kind": "screening_lists", "format_version": 1, "id": "group",
     "identifiers": [{"kind": "email", "action": "block"}],
     "allowed": [{"text": "rettleiing@example.org", "reason": "our own address"}]}
    """

func show(_ screening: Screening, of text: String, under policy: Policy) throws {
    for match in screening.matches {
        guard let range = match.range(in: text) else { continue }
        // The words belong to the sender. Show them to nobody else, and write them to no log.
        print("\(match.kind) at \(match.nsRange): \(text[range]) [\(match.rule)]")
    }
    let told = try screening.feedback(locale: "nn")
    print("\n\(told.outcome)")
    for rule in told.rules { print(rule.seen, rule.advice) }
    let redaction = try policy.redact(text: text, options: RedactionOptions(language: .nynorsk))
    print("\nwithout that: \(redaction.text)")
}

let given = CommandLine.arguments.dropFirst().joined(separator: " ")
let text = given.isEmpty ? "Skriv til meg på kari@example.org i kveld! 😀" : given
do {
    // Made once and kept: making one takes time.
    let policy = try Policy.fromText(lists: lists)
    let screening = try policy.screen(text: text)
    if screening.verdict == .clean {
        print("nothing was found; that does not make the text anonymous")
    } else {
        try show(screening, of: text, under: policy)
    }
} catch {
    FileHandle.standardError.write(Data("\(error.localizedDescription)\n".utf8))
    exit(1)
}
