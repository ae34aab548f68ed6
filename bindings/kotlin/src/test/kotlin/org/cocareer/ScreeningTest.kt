package org.cocareer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Screening texts as a program does. */
class ScreeningTest {
    private val policy = Policy.builtIn()

    @Test
    fun `a range cuts what was found out of a Kotlin string`() {
        for (before in WRITTEN) {
            val text = "$before $ADDRESS $before"
            val match = policy.screen(text).matches.single()
            assertEquals(MatchKind.EMAIL, match.kind, before)
            assertEquals(ADDRESS, text.substring(match.range), before)
            assertEquals("$before … $before", text.replaceRange(match.range, "…"), before)
            val bytes = match.span.byte
            val cut = text.encodeToByteArray().copyOfRange(bytes.start.toInt(), bytes.end.toInt())
            assertEquals(ADDRESS, cut.decodeToString(), before)
        }
    }

    @Test
    fun `what was found can be replaced from the end to the beginning`() {
        val text = "🇳🇴 $ADDRESS 👩‍👩‍👧 og $ADDRESS"
        val shorter = policy.screen(text).matches.asReversed()
            .fold(text) { rest, match -> rest.replaceRange(match.range, "x") }
        assertEquals("🇳🇴 x 👩‍👩‍👧 og x", shorter)
    }

    @Test
    fun `a screening tells what to do, why, and in words`() {
        val screening = policy.screen("Skriv til $ADDRESS")
        assertFalse(screening.verdict == Verdict.CLEAN)
        assertEquals(screening.rules, listOf(screening.matches.single().rule))
        val told = screening.feedback("nn")
        assertTrue(told.outcome.isNotEmpty())
        assertEquals(screening.rules, told.rules.map { it.rule })
        assertTrue(told.rules.all { it.seen.isNotEmpty() && it.advice.isNotEmpty() })
        assertFalse("kari" in told.toString())
        assertEquals(Feedback("", emptyList()), policy.screen("Hei!").feedback("nn"))
    }

    @Test
    fun `people have the last word`() {
        val held = policy.screen("Skriv til $ADDRESS").copy(verdict = Verdict.HOLD)
        val decision = held.overruleJson(Author.PRACTITIONER, " Det er vår eiga adresse. ")
        assertTrue("Det er vår eiga adresse." in decision && held.rules.single() in decision, decision)
        fun refused(screening: Screening, by: Author, why: String) =
            assertThrows(CocareerException.Refused::class.java) { screening.overruleJson(by, why) }.reason
        assertEquals(Refusal.NEEDS_PRACTITIONER, refused(held, Author.PARTICIPANT, "ja"))
        assertEquals(Refusal.NO_JUSTIFICATION, refused(held, Author.PRACTITIONER, " "))
        assertEquals(Refusal.FINAL, refused(held.copy(verdict = Verdict.BLOCK), Author.PRACTITIONER, "ja"))
        assertEquals(Refusal.NOTHING_TO_OVERRULE, refused(policy.screen("Hei!"), Author.PRACTITIONER, "ja"))
        val report = held.matches.single().falsePositiveJson()
        assertTrue("\"email\"" in report && "kari" !in report, report)
    }

    @Test
    fun `redacting again changes nothing`() {
        val redaction = policy.redact("Skriv til $ADDRESS 😀", RedactionOptions(language = TextLanguage.ENGLISH))
        assertFalse("kari" in redaction.text, redaction.text)
        assertTrue(redaction.text.endsWith("😀"))
        assertEquals(redaction.text, policy.redact(redaction.text).text)
        assertEquals(null, redaction.mapping)
    }

    @Test
    fun `a mask has a sign for each character`() {
        val redaction = policy.redact("Skriv til $ADDRESS", RedactionOptions(style = RedactionStyle.MASK))
        assertEquals("Skriv til " + "█".repeat(ADDRESS.length), redaction.text)
    }

    @Test
    fun `pseudonyms need a key and are the same for the same value`() {
        val pseudonyms = RedactionOptions(style = RedactionStyle.PSEUDONYM, sessionKey = "k".encodeToByteArray(), keepMapping = true)
        val mapping = policy.redact("$ADDRESS og $ADDRESS", pseudonyms).mapping.orEmpty()
        assertEquals(listOf(ADDRESS, ADDRESS), mapping.map { it.value })
        assertEquals(1, mapping.map { it.replacement }.toSet().size)
        val error = assertThrows(CocareerException.InvalidSetting::class.java) {
            policy.redact(ADDRESS, RedactionOptions(style = RedactionStyle.PSEUDONYM))
        }
        assertEquals("session_key", error.setting)
    }

    @Test
    fun `nothing of a text or a key is shown by accident`() {
        val options = RedactionOptions(style = RedactionStyle.PSEUDONYM, sessionKey = "hemmeleg".encodeToByteArray(), keepMapping = true)
        val redaction = policy.redact("Per: $ADDRESS", options)
        for (shown in listOf("$options", "$redaction", "${redaction.mapping}", "${policy.screen(ADDRESS)}", "$policy")) {
            assertFalse("kari" in shown || "Per" in shown || "hemmeleg" in shown || "104" in shown, shown)
        }
    }

    @Test
    fun `what is no text is opaque and never clean`() {
        val broken = byteArrayOf('a'.code.toByte(), 0xff.toByte())
        assertEquals(Verdict.OPAQUE, policy.screen(broken).verdict)
        assertEquals("", policy.redact(broken).text)
        assertEquals(Verdict.OPAQUE, policy.screen("Hei!", ScreeningContext(encrypted = true)).verdict)
        assertEquals(Verdict.OPAQUE, policy.redact("Hei!", context = ScreeningContext(encrypted = true)).verdict)
    }

    @Test
    fun `half of a surrogate pair`() {
        val half = "å😀\ud83d"
        for (call in listOf<() -> Any>({ policy.screen(half) }, { policy.screenJson(half) }, { policy.redact(half) }, { policy.screenAll(listOf(half)) })) {
            assertEquals(6uL, assertThrows(CocareerException.InvalidUtf8::class.java) { call() }.offset)
        }
    }

    @Test
    fun `lists count, as data and as text`() {
        val rule = IdentifierRule(kind = MatchKind.EMAIL, action = ScreeningAction.BLOCK)
        val term = ScreeningTerm(text = "fjomp", action = ScreeningAction.HOLD)
        val lists = ScreeningLists(DocumentKind.SCREENING_LISTS, 1u, "ours", identifiers = listOf(rule), terms = listOf(term))
        val text = """{"kind":"screening_lists","format_version":1,"id":"ours",
            "identifiers":[{"kind":"email","action":"block"}],"terms":[{"text":"fjomp","action":"hold"}]}"""
        val (data, read) = Policy(lists = lists) to Policy.fromText(lists = text)
        for (line in listOf("ein fjomp", ADDRESS)) assertEquals(read.screen(line), data.screen(line))
        assertEquals(Verdict.BLOCK, data.screen(ADDRESS).verdict)
        Screener(ByteArray(0), text.encodeToByteArray()).use { assertEquals(Verdict.BLOCK, it.verdict(ADDRESS)) }
    }

    @Test
    fun `what cannot be done is a typed exception`() {
        assertThrows(CocareerException.Malformed::class.java) { Policy.fromText("{") }
        assertThrows(CocareerException.InvalidSetting::class.java) { Policy(settings = Settings(at = "24.11.2026")) }
        assertThrows(CocareerException.InvalidSetting::class.java) { policy.screenJson("a", "{\"surfac\":1}") }
        val closed = Policy.builtIn().apply { close() }
        assertThrows(IllegalStateException::class.java) { closed.screen("a") }
    }

    @Test
    fun `a language from the tag of the device`() {
        assertEquals(TextLanguage.NYNORSK, textLanguage("nn-NO"))
        assertEquals(TextLanguage.BOKMAL, textLanguage("no"))
        assertEquals(null, textLanguage("tlh"))
    }

    @Test
    fun `settings as JSON are the same settings`() {
        val settings = Settings(at = "2026-11-24", limits = Limits(depth = 9u), more = """{"thresholds":{"data_age_days":30}}""")
        val again = settingsFromJson(settingsToJson(settings))
        assertEquals("2026-11-24" to 9u, again.at to again.limits?.depth)
        assertTrue("data_age_days" in again.more.orEmpty())
    }

    companion object {
        /** Nobody's: the domain is kept for examples (RFC 2606). */
        const val ADDRESS = "kari@example.org"

        /** Texts whose characters have different lengths in each way of counting. */
        val WRITTEN = listOf("hei", "æøå", "😀", "👩‍👩‍👧‍👦", "🇳🇴🇸🇪", "e\u0301a\u030a", "नमस्ते", "👍🏽 ﷽")
    }
}
