import Foundation
import XCTest

import Cocareer

/// The vectors that every language's binding must agree on.
final class ConformanceTests: XCTestCase {
    func testEveryVectorGivesWhatItSays() throws {
        let vectors = try vectors()
        XCTAssertFalse(vectors.isEmpty, "no vectors")
        var digest = Digest()
        var found = 0
        for vector in vectors {
            digest.add("\(vector.id)\n")
            do {
                let report = try checkText(bytes: vector.bytes, format: vector.format, settings: vector.settings())
                found += report.findings.count
                report.findings.forEach { digest.add(line($0)) }
                XCTAssertNil(vector.error, vector.id)
                XCTAssertEqual(report.findings.map { Seen($0) }, vector.findings, vector.id)
            } catch let error as CocareerError {
                digest.add("error \(errorName(error))\n")
                XCTAssertEqual(errorName(error), vector.error, vector.id)
            }
        }
        print("conformance: \(vectors.count) vectors, \(found) findings, digest \(digest.hex)")
    }

    func testADocumentReadIntoDataGivesTheSameFindingsAsItsText() throws {
        // The rules about form, of which a document that was read into data knows nothing any more.
        let form: Set = ["DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06", "DOC-07"]
        // Words of other kinds of documents, and of what a document says about its findings.
        let inNoEngagement = ["shared_parts", "screening_lists", "x-cocareer-ignore"]
        let readable = try vectors().filter { vector in
            let text = String(decoding: vector.bytes, as: UTF8.self)
            return vector.error == nil && !vector.findings.contains { form.contains($0.rule) }
                && !inNoEngagement.contains { text.contains($0) }
        }
        XCTAssertFalse(readable.isEmpty, "no vectors")
        for vector in readable {
            let settings = try vector.settings()
            let engagement = try readEngagement(bytes: vector.bytes, format: vector.format, settings: settings)
            let report = try check(engagement: engagement, settings: settings)
            XCTAssertEqual(report.findings.map { Seen($0) }, vector.findings, vector.id)
        }
    }

    func testWhatIsWrittenAsJsonIsReadAsItWas() throws {
        for vector in try vectors() where vector.error == nil {
            let engagement = try readEngagement(bytes: vector.bytes, format: vector.format)
            let again = try readEngagement(text: engagementToJson(engagement: engagement), format: .json)
            XCTAssertEqual(engagement, again, vector.id)
        }
    }

    private func line(_ finding: Finding) -> String {
        let start = finding.locations.first?.range?.start
        let place = "\(start?.line ?? 0):\(start?.column ?? 0)"
        let seen = Seen(finding)
        return "\(seen.rule) \(seen.case) \(seen.severity) \(seen.pointer) \(place) \(finding.message)\n"
    }
}
