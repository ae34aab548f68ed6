import Foundation
import XCTest

import Cocareer

/// The vectors of screening that every language's binding must agree on.
final class ScreeningConformanceTests: XCTestCase {
    func testEveryVectorGivesWhatItSays() throws {
        let (policies, cases) = try screeningVectors()
        XCTAssertFalse(cases.isEmpty, "no vectors")
        var digest = Digest()
        var found = 0
        for vector in cases {
            let policy = try XCTUnwrap(policies[vector.policy], vector.name)
            let json = try policy.screenJson(text: vector.text, context: vector.context)
            digest.add("\(json)\n")
            XCTAssertEqual(json, vector.json, vector.name)
            let context = try vector.asContext()
            let screening = try policy.screen(text: vector.text, context: context)
            found += screening.matches.count
            XCTAssertEqual(try read(json), written(screening), vector.name)
            XCTAssertEqual(try policy.redact(text: vector.text, context: context).text, vector.redacted, vector.name)
        }
        print("screening: \(cases.count) vectors, \(found) matches, digest \(digest.hex)")
    }

    func testAllAtOnceAreAsOneByOne() throws {
        let (policies, cases) = try screeningVectors()
        for (name, policy) in policies {
            let texts = cases.filter { $0.policy == name }.map(\.text)
            XCTAssertEqual(try policy.screenAll(texts: texts), try texts.map { try policy.screen(text: $0) })
        }
    }

    private func read(_ json: String) throws -> NSDictionary {
        try XCTUnwrap(JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
    }

    /// A screening as the JSON that every face writes.
    private func written(_ screening: Screening) -> NSDictionary {
        var all: [String: Any] = [
            "verdict": "\(screening.verdict)", "rules": screening.rules, "matches": screening.matches.map(written),
        ]
        if let excess = screening.excess {
            all["excess"] = ["unit": "\(excess.unit)", "actual": excess.actual, "maximum": excess.maximum] as [String: Any]
        }
        if screening.allowed > 0 { all["allowed"] = screening.allowed }
        return all as NSDictionary
    }

    private func written(_ match: Match) -> [String: Any] {
        func pair(_ units: Units) -> [UInt32] { [units.start, units.end] }
        let span = match.span
        var all: [String: Any] = [
            "kind": document(match.kind), "confidence": "\(match.confidence)", "evidence": match.evidence.map(name),
            "action": "\(match.action)", "rule": match.rule,
            "range": [
                "byte": pair(span.byte), "utf16": pair(span.utf16), "char": pair(span.codePoint),
                "grapheme": pair(span.grapheme),
            ],
        ]
        all["entry"] = match.entry
        if !match.alternatives.isEmpty {
            all["alternatives"] = match.alternatives.map { other -> [String: Any] in
                [
                    "kind": document(other.kind), "confidence": "\(other.confidence)",
                    "evidence": other.evidence.map(name),
                ]
            }
        }
        return all
    }

    private func name(_ evidence: MatchEvidence) -> String { evidence == .rule2032 ? "rule_2032" : snake("\(evidence)") }

    /// How documents write a kind: where a country comes first, a full stop follows it.
    private func document(_ kind: MatchKind) -> String {
        let name = snake("\(kind)")
        let isOfCountry = ["no_", "se_", "dk_", "fi_", "is_"].contains { name.hasPrefix($0) }
        return isOfCountry ? name.prefix(2) + "." + name.dropFirst(3) : name
    }

    private func snake(_ name: String) -> String {
        name.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
    }
}

private struct ScreeningCase {
    let name: String
    let policy: String
    let context: String
    let text: String
    let json: String
    let redacted: String

    init(_ vector: [String: Any]) throws {
        func text(_ name: String) throws -> String { try XCTUnwrap(vector[name] as? String, name) }
        (name, policy, context) = (try text("name"), try text("policy"), try text("context"))
        (self.text, json, redacted) = (try text("text"), try text("json"), try text("redacted"))
    }

    func asContext() throws -> ScreeningContext {
        let object = context.isEmpty ? [:] : try JSONSerialization.jsonObject(with: Data(context.utf8))
        let given = try XCTUnwrap(object as? [String: Any])
        return ScreeningContext(
            surface: try (given["surface"] as? String).map { try value($0) },
            author: try (given["author"] as? String).map { try value($0) },
            language: try (given["language"] as? String).flatMap { try textLanguage(tag: $0) },
            leavesGroup: given["leaves_group"] as? Bool ?? false,
            encrypted: given["encrypted"] as? Bool ?? false)
    }

    private func value<T: CaseIterable>(_ name: String) throws -> T {
        try XCTUnwrap(T.allCases.first { "\($0)" == name }, name)
    }
}

private func screeningVectors() throws -> ([String: Policy], [ScreeningCase]) {
    let file = try vectorFile("screening.json")
    let policies = try XCTUnwrap(file["policies"] as? [String: [String: String]]).mapValues { texts in
        func text(_ name: String) throws -> String { try XCTUnwrap(texts[name]) }
        return try Policy.fromText(
            engagement: text("engagement"), lists: text("lists"), format: .json,
            settings: settingsFromJson(json: text("settings")))
    }
    return (policies, try XCTUnwrap(file["cases"] as? [[String: Any]]).map(ScreeningCase.init))
}
