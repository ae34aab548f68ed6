import Foundation
import XCTest

import Cocareer

/// Engagements as data: what a host builds in code, and what a check says about it.
final class EngagementTests: XCTestCase {
    private let settings = Settings(at: "2026-11-24")

    private func good() throws -> Engagement {
        try readEngagement(bytes: example("information.json"), format: .json)
    }

    private func seen(_ engagement: Engagement) throws -> [Seen] {
        try check(engagement: engagement, settings: settings).findings.map { Seen($0) }
    }

    func testADraftSaysWhatItHasAndIsToldWhatItLacks() throws {
        let draft = Engagement(mode: .community)
        XCTAssertNil(draft.privacyPolicy)
        XCTAssertTrue(draft.channels.isEmpty && draft.title.isEmpty)
        let report = try check(engagement: draft, settings: settings)
        XCTAssertGreaterThan(report.rulesRun, 0)
        XCTAssertTrue(report.findings.map { Seen($0) }.contains(Seen("DOC-01", "missing", "error", "/id")))
        XCTAssertEqual(report.worst, .error)
        XCTAssertGreaterThan(report.count(.error), 1)
    }

    func testAMistakeInDataIsFoundAndMended() throws {
        var engagement = try good()
        XCTAssertEqual(try seen(engagement), [])
        engagement.information = [try XCTUnwrap(engagement.information.first)]
        engagement.information[0].source = nil
        XCTAssertEqual(try seen(engagement), [Seen("I-10", "no-source", "error", "/information/0/source")])
        engagement.information[0].source = "utdanning.no"
        XCTAssertEqual(try seen(engagement), [])
    }

    func testABadDateIsAFindingAndNoError() throws {
        var engagement = try good()
        engagement.information[0].verifiedOn = "31.12.2026"
        XCTAssertTrue(
            try seen(engagement).contains(Seen("DOC-08", "no-date", "error", "/information/0/verified_on")))
        let again = try readEngagement(text: engagementToJson(engagement: engagement), format: .json)
        XCTAssertEqual(again.information[0].verifiedOn, "31.12.2026", "what was written is kept")
    }

    func testABadTimeAndABadLanguageTagAreFindingsToo() throws {
        var engagement = try good()
        engagement.channels[0].openingHours = [OpeningHours(days: [.monday], opens: "9", closes: "15:00")]
        engagement.title = ["nn_NO": "Informasjon"]
        let seen = try seen(engagement)
        XCTAssertTrue(seen.contains { $0.rule == "DOC-08" && $0.pointer == "/channels/0/opening_hours/0/opens" })
        XCTAssertTrue(seen.contains { $0.rule == "DOC-09" && $0.pointer == "/title/nn_NO" })
    }

    func testMessagesAreInTheLanguageThatWasAskedFor() throws {
        let messages = try ["en-GB", "nb-NO", "nn"].map { locale in
            try check(engagement: Engagement(), settings: Settings(locale: locale)).findings
                .map { [$0.message, $0.remedy] }
        }
        XCTAssertEqual(Set(messages).count, 3)
        XCTAssertFalse(messages.joined().joined().contains(""))
    }

    func testTheSameArgumentsGiveTheSameReport() throws {
        let bad = try example("collaborative.bad.yaml")
        let first = try checkText(bytes: bad, format: .yaml, settings: settings)
        let text = String(decoding: bad, as: UTF8.self)
        XCTAssertEqual(first, try checkText(text: text, format: .yaml, settings: settings))
        XCTAssertTrue(first.findings.allSatisfy { $0.fingerprint.count == 16 && !$0.sources.isEmpty })
        XCTAssertNotNil(first.findings.first?.locations.first?.range)
    }

    func testAReportSaysWhichDayAndHowMuchConfidenceItRestsOn() throws {
        let undated = try check(engagement: good()).findings
        XCTAssertTrue(undated.contains { $0.rule == "DOC-12" }, "rules about dates did not run, and the report says so")
        let community = Engagement(mode: .community)
        let all = try check(engagement: community, settings: settings)
        let onlyFound = Settings(at: "2026-11-24", minConfidence: .found)
        let found = try check(engagement: community, settings: onlyFound)
        XCTAssertNotEqual(all.rulesRun, found.rulesRun)
        XCTAssertTrue(found.findings.allSatisfy { $0.confidence == .found })
    }

    func testSettingsCanComeFromJson() throws {
        let read = try settingsFromJson(json: #"{"at": "2026-11-24", "limits": {"findings": 2}}"#, locale: "nn")
        let made = Settings(at: "2026-11-24", limits: Limits(findings: 2), locale: "nn")
        XCTAssertEqual(
            try check(engagement: Engagement(), settings: made), try check(engagement: Engagement(), settings: read))
    }

    func testAShortReportSaysThatItIsShort() throws {
        let settings = Settings(at: "2026-11-24", limits: Limits(findings: 2))
        let last = try XCTUnwrap(check(engagement: Engagement(), settings: settings).findings.last)
        XCTAssertEqual(Seen(last), Seen("DOC-13", "more", "warning", ""))
        XCTAssertEqual(last.param("limit"), "2")
        XCTAssertNil(last.param("other"))
    }
}
