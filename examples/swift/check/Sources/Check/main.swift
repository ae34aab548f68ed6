// Checks one document and prints what it finds, one finding a line, as compilers do.
//
// Arguments: FILE [DAY [LANGUAGE]]. FILE is a .json, .yaml or .yml file; DAY is the day on which the check is to be
// true (YYYY-MM-DD), LANGUAGE one of en, nb, nn. Findings are the result here, not a failure: the program fails only
// when the document cannot be checked at all.

import Cocareer
import Foundation

func complain(_ words: String) { FileHandle.standardError.write(Data("\(words)\n".utf8)) }

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else {
    complain("usage: Check FILE [DAY [LANGUAGE]]")
    exit(2)
}
let file = URL(fileURLWithPath: path)
let settings = Settings(
    at: arguments.dropFirst().first ?? "2026-11-24", locale: arguments.dropFirst(2).first ?? "en")

do {
    let report = try checkText(
        bytes: Data(contentsOf: file), format: file.pathExtension == "json" ? .json : .yaml, settings: settings)
    for finding in report.counted {
        let start = finding.locations.first?.range?.start
        let place = "\(start?.line ?? 1):\(start?.column ?? 1)"
        print("\(file.lastPathComponent):\(place): \(finding.severity): \(finding.message) [\(finding.rule)]")
    }
    if let first = report.counted.first {
        let explanation = try explain(rule: first.rule, locale: settings.locale)
        print("\n\(first.rule): \(explanation.rule.title)\n  \(explanation.why)\n  \(first.remedy)")
    }
    print("\n\(report.count(.error)) errors, \(report.count(.warning)) warnings, \(report.rulesRun) rules run")
} catch {
    complain("\(file.lastPathComponent): \(error.localizedDescription)")
    exit(1)
}
