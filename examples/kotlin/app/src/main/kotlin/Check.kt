// Checks one document and prints what it finds, one finding a line, as compilers do.
//
// Arguments: FILE [DAY [LANGUAGE]]. FILE is a .json, .yaml or .yml file; DAY is the day on which the check is to be
// true (YYYY-MM-DD), LANGUAGE one of en, nb, nn. Findings are the result here, not a failure: the program fails only
// when the document cannot be checked at all.

import org.cocareer.CocareerException
import org.cocareer.Format
import org.cocareer.Settings
import org.cocareer.Severity
import org.cocareer.checkText
import org.cocareer.count
import org.cocareer.counted
import org.cocareer.explain
import java.io.File
import kotlin.system.exitProcess

fun main(arguments: Array<String>) {
    val file = File(arguments[0])
    val settings = Settings(
        at = arguments.getOrElse(1) { "2026-11-24" },
        locale = arguments.getOrElse(2) { "en" },
    )
    val format = if (file.extension == "json") Format.JSON else Format.YAML
    val report = try {
        checkText(file.readBytes(), format, settings)
    } catch (error: CocareerException) {
        System.err.println("${file.name}: $error")
        exitProcess(1)
    }
    for (finding in report.counted) {
        val start = finding.locations.first().range?.start
        val place = if (start == null) "1:1" else "${start.line}:${start.column}"
        val severity = finding.severity.name.lowercase()
        println("${file.name}:$place: $severity: ${finding.message} [${finding.rule}]")
    }
    report.counted.firstOrNull()?.let { first ->
        val explanation = explain(first.rule, settings.locale)
        println("\n${first.rule}: ${explanation.rule.title}\n  ${explanation.why}\n  ${first.remedy}")
    }
    val (errors, warnings) = report.count(Severity.ERROR) to report.count(Severity.WARNING)
    println("\n$errors errors, $warnings warnings, ${report.rulesRun} rules run")
}
