import Foundation
import XCTest

import Cocareer

/// Documents that are checked together.
final class BundleTests: XCTestCase {
    private let settings = Settings(at: "2026-11-24")
    private let chat = BundleDocument(
        name: "chat.json",
        text: """
            {"kind": "engagement", "format_version": 1, "id": "chat", "title": {"en": "Chat"}, "mode": "one_to_one",
             "uses": {"privacy_policy": {"policy": "privacy"}},
             "channels": [{"id": "chat", "mode": "one_to_one", "promises": [{"kind": "not_shared"}]}]}
            """,
        format: .json)
    private let policies = BundleDocument(
        name: "policies.json",
        text: """
            {"kind": "shared_parts", "format_version": 1, "id": "policies",
             "privacy_policies": [{"id": "privacy", "transfers": [{"country": "US"}]}]}
            """,
        format: .json)

    private func finding(_ rule: String, in report: Report) -> Finding? {
        report.findings.first { $0.rule == rule }
    }

    func testAContradictionStandsInTwoDocuments() throws {
        let reports = try checkBundle(documents: [chat, policies], settings: settings).map { try $0.get() }
        let places = try XCTUnwrap(finding("HON-05", in: reports[0])).locations
        XCTAssertEqual(places.map(\.document), [nil, 1])
        XCTAssertEqual(
            places.map(\.pointer), ["/channels/0/promises/0/kind", "/privacy_policies/0/transfers/0"])
        XCTAssertEqual(places.last?.range?.start.line, 2)
        XCTAssertNil(finding("HON-05", in: reports[1]))
        let turned = try checkBundle(documents: [policies, chat], settings: settings).map { try $0.get() }
        XCTAssertEqual(finding("HON-05", in: turned[1])?.locations.map(\.document), [nil, 0])
    }

    func testADocumentThatCannotBeReadDoesNotStopTheOthers() throws {
        let broken = BundleDocument(name: "broken.json", text: #"{"id": secret}"#, format: .json)
        let empty = BundleDocument(name: "empty.yaml", bytes: Data(), format: .yaml)
        let results = try checkBundle(documents: [broken, chat, policies, empty], settings: settings)
        guard case .refused(error: .Malformed(.json, _, line: 1, _)) = results[0] else {
            return XCTFail("another result")
        }
        XCTAssertFalse("\(results[0])".contains("secret"))
        XCTAssertThrowsError(try results[0].get())
        XCTAssertEqual(results[3], .refused(error: .Empty))
        let report = try results[1].get()
        XCTAssertEqual(finding("HON-05", in: report)?.locations.map(\.document), [nil, 2])
    }

    func testOneDocumentGivesWhatACheckOfItGivesAndNoneGivesNothing() throws {
        let bad = try example("one_to_one.bad.json")
        let document = BundleDocument(name: "bad.json", bytes: bad, format: .json)
        XCTAssertEqual(
            try checkBundle(documents: [document], settings: settings),
            [.checked(report: try checkText(bytes: bad, format: .json, settings: settings))])
        XCTAssertEqual(try checkBundle(documents: []), [])
    }

    func testASettingThatDoesNotExistStopsThemAll() {
        XCTAssertThrowsError(try checkBundle(documents: [chat], settings: Settings(more: #"{"att": 1}"#))) {
            guard case CocareerError.InvalidSetting = $0 else { return XCTFail("another error") }
        }
    }

    func testSuppressionsLevelsAndHouseRulesReachTheFindings() throws {
        let page =
            #"{"kind": "engagement", "format_version": 1, "id": "page", "title": {"en": "Page"}, "mode": "informaton"}"#
        let chosen = """
            {"suppressions": [{"rule": "DOC-05", "pointer": "/mode", "reason": "Decided by the board.",
                               "until": "2027-01-31"}],
             "levels": [{"select": "G-14", "severity": "info", "reason": "A draft."},
                        {"select": "I-05", "severity": "off", "reason": "A draft."}],
             "house_rules": [{"id": "OUR-1", "severity": "warning", "source": "Handbook, page 4",
                              "message": {"en": "Say what the page is for.", "nn": "Sei kva sida er til."},
                              "remedy": {"nn": "Legg til eit mål."},
                              "require": {"field": "aims", "present": true}}]}
            """
        let plain = try checkText(text: page, format: .json, settings: settings)
        let report = try checkText(
            text: page, format: .json, settings: Settings(at: "2026-11-24", locale: "nn", more: chosen))

        let mode = try XCTUnwrap(finding("DOC-05", in: report))
        XCTAssertFalse(mode.counts)
        XCTAssertEqual(
            mode.suppressed, Suppressed(origin: .settings, reason: "Decided by the board.", until: "2027-01-31"))
        XCTAssertEqual(report.count(.error), plain.count(.error) - 1)
        XCTAssertEqual(finding("G-14", in: plain)?.severity, .warning)
        XCTAssertEqual(finding("G-14", in: report)?.severity, .info)
        XCTAssertNotNil(finding("I-05", in: plain))
        XCTAssertNil(finding("I-05", in: report))
        let ours = try XCTUnwrap(finding("OUR-1", in: report))
        XCTAssertEqual(ours.severity, .warning)
        XCTAssertEqual([ours.pointer, ours.message, ours.remedy], ["/aims", "Sei kva sida er til.", "Legg til eit mål."])
        let source = try XCTUnwrap(ours.sources.first)
        XCTAssertEqual([source.work, source.locator, source.citation], ["HOUSE", "OUR-1", "Handbook, page 4"])
    }

    func testAnEarlierCatalogueLacksLaterRules() throws {
        func checked(_ version: String) throws -> Report {
            let more = #"{"catalog_version": "\#(version)"}"#
            return try check(engagement: Engagement(), settings: Settings(at: "2026-11-24", more: more))
        }
        let newest = try check(engagement: Engagement(), settings: settings)
        let pinned = try checked("2026.1")
        XCTAssertNotNil(finding("PRIV-01", in: newest))
        XCTAssertNil(finding("PRIV-01", in: pinned))
        XCTAssertLessThan(pinned.rulesRun, newest.rulesRun)
        XCTAssertThrowsError(try checked("2025.1")) {
            guard case CocareerError.InvalidSetting(setting: "catalog_version", _) = $0 else {
                return XCTFail("another error")
            }
        }
    }
}
