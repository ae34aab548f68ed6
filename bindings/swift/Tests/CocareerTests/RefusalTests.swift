import Foundation
import XCTest

import Cocareer

/// Calls that cannot be done: each one throws one typed error and never anything else.
final class RefusalTests: XCTestCase {
    /// The typed error that a call throws.
    private func refusal<T>(line: UInt = #line, _ call: () throws -> T) throws -> CocareerError {
        do {
            _ = try call()
        } catch let error as CocareerError {
            return error
        }
        XCTFail("nothing was thrown", line: line)
        return .Empty
    }

    private func refusal(_ text: String, _ format: Format, line: UInt = #line) throws -> CocareerError {
        try refusal(line: line) { try checkText(text: text, format: format) }
    }

    func testAnEmptyOrBlankText() throws {
        for text in ["", " \n\t"] {
            for format in Format.allCases {
                XCTAssertEqual(try refusal(text, format), .Empty)
                XCTAssertEqual(try refusal { try readEngagement(text: text, format: format) }, .Empty)
            }
        }
    }

    func testBytesThatAreNoUtf8() throws {
        let broken = Data(#"{"id": ""#.utf8) + [0xff] + Data(#""}"#.utf8)
        XCTAssertEqual(try refusal { try checkText(bytes: broken, format: .json) }, .InvalidUtf8(offset: 8))
    }

    func testNulBytes() throws {
        guard case .Malformed(.json, _, line: 1, column: 2) = try refusal("{\0}", .json) else {
            return XCTFail("another error")
        }
        guard case .Malformed = try refusal({ try checkText(bytes: Data(count: 64), format: .json) }) else {
            return XCTFail("another error")
        }
        _ = try refusal { try checkText(bytes: Data(count: 64), format: .yaml) }
    }

    func testTenThousandLevelsOfNesting() throws {
        func times(_ text: String) -> String { String(repeating: text, count: 10_000) }
        for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
            let deep = times(open) + "1" + times(close)
            for format in Format.allCases {
                guard case .LimitExceeded(limit: .depth, _, maximum: 64) = try refusal(deep, format) else {
                    return XCTFail("another error")
                }
            }
            for format in Format.allCases { _ = try refusal(times(open), format) }
        }
        let blocks = (0..<10_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        let large = Settings(limits: Limits(bytes: 100_000_000))
        let error = try refusal { try checkText(text: blocks, format: .yaml, settings: large) }
        guard case .LimitExceeded(limit: .depth, _, maximum: 64) = error else { return XCTFail("another error") }
    }

    func testATextThatIsTooLarge() throws {
        let settings = Settings(limits: Limits(bytes: 10))
        let error = try refusal { try checkText(text: #"{"id": "page"}"#, format: .json, settings: settings) }
        XCTAssertEqual(error, .LimitExceeded(limit: .bytes, actual: 14, maximum: 10))
        let large = Data(repeating: 0x20, count: 8 * 1024 * 1024 + 1)
        guard case .LimitExceeded = try refusal({ try checkText(bytes: large, format: .json) }) else {
            return XCTFail("another error")
        }
    }

    func testTooManyValues() throws {
        let settings = Settings(limits: Limits(nodes: 100))
        let many = "[" + String(repeating: "1,", count: 200) + "1]"
        let error = try refusal { try checkText(text: many, format: .json, settings: settings) }
        guard case .LimitExceeded(limit: .nodes, _, maximum: 100) = error else { return XCTFail("another error") }
    }

    func testARuleThatDoesNotExist() throws {
        for rule in ["X-99", ""] {
            XCTAssertEqual(try refusal { try explain(rule: rule) }, .UnknownRule)
            XCTAssertEqual(try refusal { try rulePage(rule: rule) }, .UnknownRule)
        }
    }

    func testADayThatNoCalendarHas() throws {
        for day in ["24.11.2026", "2026-02-30", ""] {
            let error = try refusal { try check(engagement: Engagement(), settings: Settings(at: day)) }
            guard case .InvalidSetting(setting: "at", _) = error else { return XCTFail("another error") }
        }
    }

    func testASettingThatDoesNotExist() throws {
        for json in [#"{"att": "2026-11-24"}"#, "[]"] {
            guard case .InvalidSetting = try refusal({ try settingsFromJson(json: json) }) else {
                return XCTFail("another error")
            }
            let settings = Settings(more: json)
            guard case .InvalidSetting = try refusal({ try check(engagement: Engagement(), settings: settings) }),
                case .InvalidSetting = try refusal({ try dpiaAdvice(engagement: Engagement(), settings: settings) })
            else { return XCTFail("another error") }
        }
    }

    func testAMistakeInTheLibraryItself() throws {
        let error = try refusal { try provokeInternalError() }
        guard case .Internal = error else { return XCTFail("another error") }
        XCTAssertFalse("\(error)".contains("provoked"), "a panic's own words stay in the library")
        XCTAssertFalse(try check(engagement: Engagement()).findings.isEmpty, "the library works on")
    }

    func testNoErrorRepeatsTheDocument() throws {
        let error = try refusal(#"{"id": Kari Nordmann}"#, .json)
        for text in ["\(error)", error.localizedDescription] {
            XCTAssertFalse(text.contains("Nordmann"))
            XCTAssertTrue(text.contains("line 1"), text)
        }
    }

    func testCallsFromManyThreadsAtOnce() throws {
        let bad = try example("one_to_one.bad.json")
        let expected = try checkText(bytes: bad, format: .json)
        DispatchQueue.concurrentPerform(iterations: 400) { _ in
            XCTAssertEqual(try? checkText(bytes: bad, format: .json), expected)
        }
    }
}
