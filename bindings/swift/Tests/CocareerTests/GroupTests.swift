import Foundation
import XCTest

import Cocareer

/// Groups, decisions and duties as a program uses them.
final class GroupTests: XCTestCase {
    private func policy() throws -> Policy {
        let channel = Channel(
            id: "room", mode: .collaborative, media: [.text], participation: [.observe, .reply, .post],
            visibility: .members)
        return try Policy(
            engagement: Engagement(
                id: "school", mode: .collaborative, jurisdiction: "NO", channels: [channel],
                groupAgreement: GroupAgreement(version: "1", graceDays: 14)))
    }

    private func group() throws -> GroupState {
        let state = try GroupState()
        try state.apply(event: GroupEvent(kind: .groupOpened, at: "2026-11-03T09:00:00Z", actor: "p1"))
        try state.apply(
            event: GroupEvent(kind: .agreementAdopted, at: "2026-11-03T09:01:00Z", actor: "p1", version: "1"))
        try state.apply(
            event: GroupEvent(kind: .memberJoined, at: "2026-11-03T09:02:00Z", member: "m1", role: .member, age: 17))
        return state
    }

    private func accepted(_ member: String) -> GroupEvent {
        GroupEvent(kind: .agreementAccepted, at: "2026-11-03T09:03:00Z", member: member, version: "1")
    }

    private let post = DecisionRequest(
        at: "2026-11-03T10:00:00Z", action: .post, role: .member, actor: "m1", medium: .text,
        honours: [.showHelpline, .askAcceptance, .log])

    func testADenialTellsWhyAndWhatWouldChangeIt() throws {
        let (policy, state) = (try policy(), try group())
        let denied = try policy.decide(state: state, request: post)
        XCTAssertEqual(denied.outcome, .deny)
        XCTAssertFalse(denied.reasons.isEmpty)
        XCTAssertEqual(try policy.steps(state: state, request: post).map(\.kind), [.acceptAgreement])
        try state.apply(event: accepted("m1"))
        XCTAssertEqual(try policy.decide(state: state, request: post).outcome, .allow)
    }

    func testAnEventThatCannotHaveHappenedChangesNothing() throws {
        let state = try group()
        let before = try state.toJson()
        XCTAssertThrowsError(try state.apply(event: accepted("m2"))) { error in
            XCTAssertFalse("\(error)".contains("m2"))
        }
        for line in ["", "{", "[]", "\u{0}", "{\"kind\": \"group_opened\"}"] {
            XCTAssertThrowsError(try state.applyJson(line: Data(line.utf8)), line)
        }
        XCTAssertEqual(try state.toJson(), before)
    }

    func testEveryVectorOfDutiesGivesWhatItSays() throws {
        let file = try vectorFile("duties.json")
        let policies = try XCTUnwrap(file["policies"] as? [String: [String: String]]).mapValues { texts in
            func text(_ name: String) throws -> String { try XCTUnwrap(texts[name]) }
            return try Policy.fromText(
                engagement: text("engagement"), lists: text("lists"), format: .json,
                settings: settingsFromJson(json: text("settings")))
        }
        let cases = try XCTUnwrap(file["cases"] as? [[String: Any]])
        XCTAssertFalse(cases.isEmpty, "no vectors")
        var (digest, found) = (Digest(), 0)
        for vector in cases {
            func text(_ name: String) throws -> String { try XCTUnwrap(vector[name] as? String) }
            let seconds = try XCTUnwrap(vector["at"] as? NSNumber).doubleValue
            let at = ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: seconds))
            let (named, log, expected, name) = try (text("policy"), text("log"), text("json"), text("name"))
            let policy = try XCTUnwrap(policies[named])
            // Without a log there is no group, and the days of the document count.
            let state = try log.isEmpty ? nil : replay(log: Data(log.utf8)).state
            let json = try policy.dutiesJson(state: state, at: at)
            XCTAssertEqual(json, expected, name)
            digest.add("\(json)\n")
            found += try policy.duties(state: state, at: at).count
        }
        print("duties: \(cases.count) vectors, \(found) duties, digest \(digest.hex)")
    }
}
