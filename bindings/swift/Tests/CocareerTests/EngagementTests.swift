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
        XCTAssertEqual(try settingsFromJson(json: "").locale, "en")
    }

    func testFurtherSettingsHoldWhereNoFieldSaysOtherwise() throws {
        let more = #"{"at": "2026-11-24", "min_confidence": "found", "limits": {"findings": 2}}"#
        let good = try good()
        XCTAssertEqual(
            try check(engagement: good, settings: Settings(more: more)),
            try check(engagement: good, settings: Settings(at: "2026-11-24", minConfidence: .found)))
        let limits = Limits(findings: 3)
        XCTAssertEqual(
            try check(
                engagement: Engagement(),
                settings: Settings(minConfidence: .uncertain, limits: limits, more: more)),
            try check(engagement: Engagement(), settings: Settings(at: "2026-11-24", limits: limits)))
        XCTAssertEqual(try settingsFromJson(json: more).more, more, "nothing of it is lost")
    }

    func testAFindingThatDoesNotCountIsNoFault() throws {
        var report = try check(engagement: Engagement(), settings: settings)
        XCTAssertTrue(report.findings.allSatisfy { $0.counts && $0.suppressed == nil })
        let (errors, infos) = (report.count(.error), report.count(.info))
        XCTAssertEqual(errors, report.findings.filter { $0.severity == .error }.count)
        let why = Suppressed(origin: .document, reason: "decided", until: "2027-06-30")
        for index in report.findings.indices where report.findings[index].severity == .error {
            report.findings[index].suppressed = why
        }
        XCTAssertEqual([report.count(.error), report.count(.info)], [0, infos])
        XCTAssertEqual(report.counted.count, report.findings.count - errors)
        XCTAssertEqual(report.worst, report.counted.map(\.severity).max())
        for index in report.findings.indices { report.findings[index].suppressed = why }
        XCTAssertNil(report.worst)
    }

    func testMinorsOnAPlatformSpeakForAnAssessment() throws {
        var engagement = Engagement(
            audience: Audience(minAge: 14), platforms: [Platform(thirdParty: true)])
        let advice = try dpiaAdvice(
            engagement: engagement, settings: Settings(at: "2026-11-24", locale: "nn"))
        XCTAssertTrue(advice.proposed)
        XCTAssertEqual(advice.reasons.map(\.reason), [.minorsOnPlatform])
        XCTAssertEqual(advice.signs.map(\.criterion), [.vulnerablePersons])
        XCTAssertEqual(advice.signs.first?.facts.map(\.pointer), ["/audience/min_age"])
        let facts = advice.signs.flatMap(\.facts)
        let texts = advice.reasons.map(\.text) + advice.signs.map(\.title) + facts.map(\.text)
        XCTAssertFalse(texts.contains(""))
        XCTAssertNotEqual(
            try dpiaAdvice(engagement: engagement).reasons, advice.reasons,
            "the texts are in the language that was asked for")
        XCTAssertEqual(
            try dpiaAdvice(engagement: Engagement()),
            DpiaAdvice(proposed: false, declared: nil, reasons: [], signs: []))
        engagement.privacyPolicy = PrivacyPolicy(dpia: Dpia(status: .done))
        XCTAssertEqual(try dpiaAdvice(engagement: engagement).declared, .done)
    }

    func testDatedFactsAreADocumentWithoutFindings() throws {
        let report = try checkText(text: datedDataJson(), format: .json)
        XCTAssertGreaterThan(report.rulesRun, 0)
        XCTAssertEqual(report.findings, [])
    }

    func testAShortReportSaysThatItIsShort() throws {
        let settings = Settings(at: "2026-11-24", limits: Limits(findings: 2))
        let last = try XCTUnwrap(check(engagement: Engagement(), settings: settings).findings.last)
        XCTAssertEqual(Seen(last), Seen("DOC-13", "more", "warning", ""))
        XCTAssertEqual(last.param("limit"), "2")
        XCTAssertNil(last.param("other"))
    }
}
