import Foundation
import XCTest

import Cocareer

/// Screening texts as a program does.
final class ScreeningTests: XCTestCase {
    /// Nobody's: the domain is kept for examples (RFC 2606).
    private let address = "kari@example.org"
    /// Texts whose characters have different lengths in each way of counting.
    private let written = ["hei", "æøå", "😀", "👩‍👩‍👧‍👦", "🇳🇴🇸🇪", "e\u{301}a\u{30a}", "नमस्ते", "👍🏽 ﷽"]

    func testARangeCutsWhatWasFoundOutOfASwiftString() throws {
        let policy = try Policy.builtIn()
        for before in written {
            let text = "\(before) \(address) \(before)"
            let matches = try policy.screen(text: text).matches
            XCTAssertEqual(matches.map(\.kind), [.email], before)
            let match = try XCTUnwrap(matches.first)
            let range = try XCTUnwrap(match.range(in: text))
            XCTAssertEqual(String(text[range]), address, before)
            XCTAssertEqual((text as NSString).substring(with: match.nsRange), address, before)
            XCTAssertEqual(range, Range(match.nsRange, in: text), before)
            XCTAssertEqual(text.distance(from: text.startIndex, to: range.lowerBound), Int(match.span.grapheme.start))
            XCTAssertEqual(text.distance(from: text.startIndex, to: range.upperBound), Int(match.span.grapheme.end))
            XCTAssertEqual(text.replacingCharacters(in: range, with: "…"), "\(before) … \(before)")
            XCTAssertNil(match.range(in: before), "another text")
        }
    }

    func testAStringOfFoundationHasTheSameRanges() throws {
        let text = NSString(string: "æ 🇳🇴 \(address)") as String
        let match = try XCTUnwrap(Policy.builtIn().screen(text: text).matches.first)
        XCTAssertEqual(match.range(in: text).map { String(text[$0]) }, address)
    }

    func testAScreeningTellsWhatToDoWhyAndInWords() throws {
        let policy = try Policy.builtIn()
        let screening = try policy.screen(text: "Skriv til \(address)")
        XCTAssertNotEqual(screening.verdict, .clean)
        XCTAssertEqual(screening.rules, screening.matches.map(\.rule))
        let told = try screening.feedback(locale: "nn")
        XCTAssertFalse(told.outcome.isEmpty)
        XCTAssertEqual(told.rules.map(\.rule), screening.rules)
        XCTAssertFalse("\(told)".contains("kari"))
        XCTAssertEqual(try policy.screen(text: "Hei!").feedback(), Feedback(outcome: "", rules: []))
    }

    func testPeopleHaveTheLastWord() throws {
        var held = try Policy.builtIn().screen(text: "Skriv til \(address)")
        held.verdict = .hold
        let decision = try held.overruleJson(by: .practitioner, justification: " Det er vår eiga adresse. ")
        XCTAssertTrue(decision.contains("\"Det er vår eiga adresse.\""), decision)
        XCTAssertThrowsError(try held.overruleJson(by: .participant, justification: "ja")) {
            XCTAssertEqual($0 as? CocareerError, .Refused(reason: .needsPractitioner))
        }
        held.verdict = .block
        XCTAssertThrowsError(try held.overruleJson(by: .practitioner, justification: "ja")) {
            XCTAssertEqual($0 as? CocareerError, .Refused(reason: .final))
        }
        let report = try XCTUnwrap(held.matches.first).falsePositiveJson()
        XCTAssertTrue(report.contains("\"email\"") && !report.contains("kari"), report)
    }

    func testRedactingAgainChangesNothing() throws {
        let policy = try Policy.builtIn()
        let redaction = try policy.redact(text: "Skriv til \(address) 😀", options: RedactionOptions(language: .english))
        XCTAssertFalse(redaction.text.contains("kari"))
        XCTAssertTrue(redaction.text.hasSuffix("😀"))
        XCTAssertEqual(try policy.redact(text: redaction.text).text, redaction.text)
        XCTAssertNil(redaction.mapping)
        let mask = try policy.redact(text: "Skriv til \(address)", options: RedactionOptions(style: .mask))
        XCTAssertEqual(mask.text, "Skriv til " + String(repeating: "█", count: address.count))
    }

    func testPseudonymsNeedAKeyAndAreTheSameForTheSameValue() throws {
        let policy = try Policy.builtIn()
        let options = RedactionOptions(style: .pseudonym, sessionKey: Data("k".utf8), keepMapping: true)
        let mapping = try XCTUnwrap(policy.redact(text: "\(address) og \(address)", options: options).mapping)
        XCTAssertEqual(mapping.map(\.value), [address, address])
        XCTAssertEqual(Set(mapping.map(\.replacement)).count, 1)
        XCTAssertThrowsError(try policy.redact(text: address, options: RedactionOptions(style: .pseudonym))) {
            guard case CocareerError.InvalidSetting(setting: "session_key", _) = $0 else {
                return XCTFail("another error")
            }
        }
    }

    func testNothingOfATextOrAKeyIsShownByAccident() throws {
        let policy = try Policy.builtIn()
        let options = RedactionOptions(style: .pseudonym, sessionKey: Data("hemmeleg".utf8), keepMapping: true)
        let redaction = try policy.redact(text: "Per: \(address)", options: options)
        let shown = [
            "\(options)", "\(redaction)", "\(redaction.mapping ?? [])", "\(try policy.screen(text: address))",
            String(reflecting: options), String(reflecting: redaction), String(reflecting: redaction.mapping ?? []),
        ]
        for text in shown {
            for secret in ["kari", "Per", "hemmeleg", "104"] { XCTAssertFalse(text.contains(secret), text) }
        }
    }

    func testWhatIsNoTextIsOpaqueAndNeverClean() throws {
        let policy = try Policy.builtIn()
        let broken = Data([0x61, 0xff])
        XCTAssertEqual(try policy.screen(bytes: broken).verdict, .opaque)
        XCTAssertEqual(try policy.redact(bytes: broken).text, "")
        let encrypted = ScreeningContext(encrypted: true)
        XCTAssertEqual(try policy.screen(text: "Hei!", context: encrypted).verdict, .opaque)
        XCTAssertEqual(try policy.redact(text: "Hei!", context: encrypted).verdict, .opaque)
        XCTAssertEqual(try policy.screen(text: "").verdict, .clean)
    }

    func testListsCountAsDataAndAsText() throws {
        let lists = ScreeningLists(
            kind: .screeningLists, formatVersion: 1, id: "ours",
            identifiers: [IdentifierRule(kind: .email, action: .block)],
            terms: [ScreeningTerm(text: "fjomp", action: .hold)])
        let text = """
            {"kind":"screening_lists","format_version":1,"id":"ours",
             "identifiers":[{"kind":"email","action":"block"}],"terms":[{"text":"fjomp","action":"hold"}]}
            """
        let (data, read) = (try Policy(lists: lists), try Policy.fromText(lists: text))
        for line in ["ein fjomp", address] {
            XCTAssertEqual(try data.screen(text: line), try read.screen(text: line))
        }
        XCTAssertEqual(try data.screen(text: address).verdict, .block)
    }

    func testWhatCannotBeDoneIsATypedError() throws {
        func refusal(_ call: () throws -> Void) throws -> CocareerError {
            do { try call() } catch let error as CocareerError { return error }
            throw NothingThrown()
        }
        guard case .Malformed = try refusal({ _ = try Policy.fromText(engagement: "{") }),
            case .InvalidSetting = try refusal({ _ = try Policy(settings: Settings(at: "24.11.2026")) }),
            case .InvalidSetting = try refusal({
                _ = try Policy.builtIn().screenJson(text: "a", context: #"{"surfac":1}"#)
            })
        else { return XCTFail("another error") }
    }

    func testALanguageFromTheTagOfTheDevice() throws {
        XCTAssertEqual(try textLanguage(tag: "nn-NO"), .nynorsk)
        XCTAssertEqual(try textLanguage(tag: "no"), .bokmal)
        XCTAssertNil(try textLanguage(tag: "tlh"))
    }

    func testOnePolicyInManyThreads() throws {
        let policy = try Policy.builtIn()
        let text = "Skriv til \(address)"
        let expected = try policy.screen(text: text)
        DispatchQueue.concurrentPerform(iterations: 400) { _ in
            XCTAssertEqual(try? policy.screen(text: text), expected)
        }
    }
}

private struct NothingThrown: Error {}
