import Foundation
import XCTest

import Cocareer

/// What a vector says about one finding, in the order in which runners compare it.
struct Seen: Equatable {
    let rule: String
    let `case`: String
    let severity: String
    let pointer: String

    init(_ rule: String, _ case: String, _ severity: String, _ pointer: String) {
        self.rule = rule
        self.case = `case`
        self.severity = severity
        self.pointer = pointer
    }

    init(_ finding: Finding) {
        self.init(finding.rule, finding.case, "\(finding.severity)", finding.pointer)
    }
}

/// One vector of the corpus that all languages share.
struct Vector {
    let id: String
    let format: Format
    let bytes: Data
    let error: String?
    let findings: [Seen]
    private let settingsJson: String
    private let locale: String

    /// The settings, or the error that says that they are none.
    func settings() throws -> Settings { try settingsFromJson(json: settingsJson, locale: locale) }

    fileprivate init(_ json: [String: Any]) throws {
        id = try XCTUnwrap(json["id"] as? String)
        locale = try XCTUnwrap(json["locale"] as? String)
        format = try XCTUnwrap(["json": .json, "yaml": .yaml][json["format"] as? String])
        if let text = json["text"] as? String {
            bytes = Data(text.utf8)
        } else {
            bytes = try XCTUnwrap((json["base64"] as? String).flatMap { Data(base64Encoded: $0) })
        }
        let settings = try XCTUnwrap(json["settings"] as? [String: Any])
        settingsJson = String(decoding: try JSONSerialization.data(withJSONObject: settings), as: UTF8.self)
        let expect = try XCTUnwrap(json["expect"] as? [String: Any])
        error = expect["error"] as? String
        findings = try (expect["findings"] as? [[String: String]] ?? []).map { finding in
            func value(_ name: String) throws -> String { try XCTUnwrap(finding[name]) }
            return try Seen(value("rule"), value("case"), value("severity"), value("pointer"))
        }
    }
}

/// A place that the test runner tells.
private func folder(_ variable: String) throws -> URL {
    let path = ProcessInfo.processInfo.environment[variable]
    return URL(fileURLWithPath: try XCTUnwrap(path, "set \(variable), or run `cargo xtask test --only swift`"))
}

/// A file of vectors.
func vectorFile(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: folder("COCAREER_VECTORS").appendingPathComponent(name))
    return try XCTUnwrap(JSONSerialization.jsonObject(with: data) as? [String: Any])
}

/// Every vector.
func vectors() throws -> [Vector] {
    let corpus = try vectorFile("corpus.json")
    XCTAssertEqual(corpus["version"] as? Int, 1, "a corpus of another version")
    return try XCTUnwrap(corpus["vectors"] as? [[String: Any]]).map(Vector.init)
}

/// An example document.
func example(_ name: String) throws -> Data {
    try Data(contentsOf: folder("COCAREER_ROOT").appendingPathComponent("examples/documents/\(name)"))
}

/// The name that the corpus has for an error.
func errorName(_ error: CocareerError) -> String {
    switch error {
    case .Empty: "empty"
    case .InvalidUtf8: "invalid_utf8"
    case .Malformed: "malformed"
    case .LimitExceeded: "limit_exceeded"
    case .FormatNotBuilt: "format_not_built"
    case .InvalidSetting: "invalid_setting"
    case .UnknownRule, .UnknownName, .Refused, .Rejected, .Internal: "unexpected: \(error)"
    }
}
