// Screens what somebody is about to send, as a chat would do it: tells what was found, and shows the text without it.
//
// Arguments: the text. What was found is the result here, not a failure: the program fails only when the text cannot be
// screened at all.

import org.cocareer.CocareerException
import org.cocareer.Policy
import org.cocareer.RedactionOptions
import org.cocareer.Screener
import org.cocareer.TextLanguage
import org.cocareer.Verdict
import org.cocareer.feedback
import org.cocareer.fromText
import org.cocareer.range
import org.cocareer.redact
import kotlin.system.exitProcess

// What the group's keepers watch: addresses are not sent, and their own address may be.
private const val LISTS = """
    {"kind": "screening_lists", "format_version": 1, "id": "group",
     "identifiers": [{"kind": "email", "action": "block"}],
     "allowed": [{"text": "rettleiing@example.org", "reason": "our own address"}]}
"""

fun main(arguments: Array<String>) {
    val text = arguments.joinToString(" ").ifEmpty { "Skriv til meg på kari@example.org i kveld! 😀" }
    try {
        // Made once and kept: making one takes time. The screener is for every key stroke.
        val screening = Screener(ByteArray(0), LISTS.encodeToByteArray()).use { it.screen(text) }
        if (screening.verdict == Verdict.CLEAN) {
            println("nothing was found; that does not make the text anonymous")
            return
        }
        for (match in screening.matches) {
            // The words belong to the sender. Show them to nobody else, and write them to no log.
            println("${match.kind} at ${match.range}: ${text.substring(match.range)} [${match.rule}]")
        }
        val told = screening.feedback("nn")
        println("\n${told.outcome}")
        for (rule in told.rules) println("${rule.seen} ${rule.advice}")

        // The policy does the same and more, and takes longer for it.
        Policy.fromText(lists = LISTS).use { policy ->
            println("\nwithout that: ${policy.redact(text, RedactionOptions(language = TextLanguage.NYNORSK)).text}")
        }
    } catch (error: CocareerException) {
        System.err.println(error)
        exitProcess(1)
    }
}
