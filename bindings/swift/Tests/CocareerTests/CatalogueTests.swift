import Foundation
import XCTest

import Cocareer

/// What the rules say about themselves.
final class CatalogueTests: XCTestCase {
    func testEveryRuleCanBeExplained() throws {
        let rules = try catalogue()
        XCTAssertGreaterThan(rules.count, 50)
        XCTAssertEqual(Set(rules.map(\.id)).count, rules.count)
        for rule in rules {
            let explanation = try explain(rule: rule.id)
            XCTAssertEqual(explanation.rule, rule)
            XCTAssertFalse(explanation.why.isEmpty || explanation.remedy.isEmpty, rule.id)
            XCTAssertFalse(rule.title.isEmpty || rule.sources.isEmpty, rule.id)
            XCTAssertTrue(rule.checkedBy.allSatisfy { id in rules.contains { $0.id == id } }, rule.id)
            XCTAssertEqual(rule.checkedBy.isEmpty, explanation.fails == explanation.passes, rule.id)
            XCTAssertNotEqual(explanation.note, "", rule.id)
        }
    }

    func testAnExampleShowsWhatBreaksARuleAndWhatKeepsIt() throws {
        let explanation = try explain(rule: "I-10")
        XCTAssertEqual(explanation.rule.mode, .information)
        XCTAssertFalse(explanation.fails.steps.isEmpty)
        XCTAssertNotEqual(explanation.fails, explanation.passes)
    }

    func testARuleHasAPageOfItsOwn() throws {
        let rule = try explain(rule: "I-10", locale: "nn").rule
        XCTAssertEqual(rule.checkedBy, ["I-10"])
        XCTAssertTrue(try rulePage(rule: "I-10", locale: "nn").hasPrefix("# I-10: \(rule.title)\n"))
        XCTAssertNotEqual(try rulePage(rule: "I-10", locale: "nn"), try rulePage(rule: "I-10"))
    }

    func testTitlesAreInTheLanguageThatWasAskedFor() throws {
        XCTAssertNotEqual(try catalogue(locale: "nn").map(\.title), try catalogue(locale: "en").map(\.title))
        XCTAssertEqual(try catalogue(locale: "no").map(\.title), try catalogue(locale: "nb-NO").map(\.title))
    }

    func testVersionsAreTold() throws {
        XCTAssertNotNil(try version().range(of: #"^\d+\.\d+\.\d+"#, options: .regularExpression))
        XCTAssertNotNil(try catalogVersion().range(of: #"^\d{4}\.\d+$"#, options: .regularExpression))
    }
}
