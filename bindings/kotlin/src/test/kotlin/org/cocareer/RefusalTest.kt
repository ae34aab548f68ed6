package org.cocareer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Calls that cannot be done: each one throws one typed exception and never anything else. */
class RefusalTest {
    private inline fun <reified E : CocareerException> refuses(crossinline call: () -> Any?): E =
        assertThrows(E::class.java) { call() }

    private fun bytes(text: String) = text.encodeToByteArray()

    @Test
    fun `an empty or blank text`() {
        for (text in listOf("", " \n\t")) {
            for (format in Format.entries) {
                refuses<CocareerException.Empty> { checkText(bytes(text), format) }
                refuses<CocareerException.Empty> { readEngagement(bytes(text), format) }
            }
        }
    }

    @Test
    fun `bytes that are no UTF-8`() {
        val broken = bytes("{\"id\": \"") + byteArrayOf(0xff.toByte()) + bytes("\"}")
        assertEquals(8uL, refuses<CocareerException.InvalidUtf8> { checkText(broken, Format.JSON) }.offset)
    }

    @Test
    fun `half of a surrogate pair`() {
        val error = refuses<CocareerException.InvalidUtf8> { checkText("{\"id\": \"å😀\ud83d\"}", Format.JSON) }
        assertEquals(14uL, error.offset)
    }

    /** The generated code's own refusal, which no setting of it turns into ours; the README says so. */
    @Test
    fun `half of a surrogate pair in a field`() {
        assertThrows(CharacterCodingException::class.java) { check(Engagement(id = "\ud83d")) }
    }

    @Test
    fun `NUL bytes`() {
        val error = refuses<CocareerException.Malformed> { checkText(bytes("{\u0000}"), Format.JSON) }
        assertEquals(1u to 2u, error.line to error.column)
        assertEquals(Format.JSON, error.format)
        refuses<CocareerException.Malformed> { checkText(ByteArray(64), Format.JSON) }
        refuses<CocareerException> { checkText(ByteArray(64), Format.YAML) }
    }

    @Test
    fun `ten thousand levels of nesting`() {
        for ((open, close) in listOf("[" to "]", "{\"a\":" to "}")) {
            val deep = bytes(open.repeat(10_000) + "1" + close.repeat(10_000))
            val error = refuses<CocareerException.LimitExceeded> { checkText(deep, Format.JSON) }
            assertEquals(Limit.DEPTH to 64uL, error.limit to error.maximum)
            refuses<CocareerException.LimitExceeded> { checkText(deep, Format.YAML) }
            for (format in Format.entries) refuses<CocareerException> { checkText(bytes(open.repeat(10_000)), format) }
        }
        val blocks = (0 until 10_000).joinToString("") { " ".repeat(it) + "a:\n" }
        refuses<CocareerException.LimitExceeded> { checkText(bytes(blocks), Format.YAML, Settings(limits = Limits(bytes = 100_000_000u))) }
    }

    @Test
    fun `a text that is too large`() {
        val settings = Settings(limits = Limits(bytes = 10u))
        val error = refuses<CocareerException.LimitExceeded> { checkText(bytes("{\"id\": \"page\"}"), Format.JSON, settings) }
        assertEquals(Triple(Limit.BYTES, 14uL, 10uL), Triple(error.limit, error.actual, error.maximum))
        val large = ByteArray(8 * 1024 * 1024 + 1) { ' '.code.toByte() }
        refuses<CocareerException.LimitExceeded> { checkText(large, Format.JSON) }
    }

    @Test
    fun `too many values`() {
        val settings = Settings(limits = Limits(nodes = 100u))
        val many = bytes("[" + "1,".repeat(200) + "1]")
        assertEquals(Limit.NODES, refuses<CocareerException.LimitExceeded> { checkText(many, Format.JSON, settings) }.limit)
    }

    @Test
    fun `a rule that does not exist`() {
        refuses<CocareerException.UnknownRule> { explain("X-99") }
        refuses<CocareerException.UnknownRule> { explain("") }
        refuses<CocareerException.UnknownRule> { rulePage("X-99") }
    }

    @Test
    fun `a day that no calendar has`() {
        for (day in listOf("24.11.2026", "2026-02-30", "")) {
            val error = refuses<CocareerException.InvalidSetting> { check(Engagement(), Settings(at = day)) }
            assertEquals("at", error.setting)
        }
    }

    @Test
    fun `a setting that does not exist`() {
        refuses<CocareerException.InvalidSetting> { settingsFromJson("""{"att": "2026-11-24"}""") }
        refuses<CocareerException.InvalidSetting> { settingsFromJson("[]") }
        for (more in listOf("{", "[]", """{"att": "2026-11-24"}""")) {
            refuses<CocareerException.InvalidSetting> { check(Engagement(), Settings(more = more)) }
            refuses<CocareerException.InvalidSetting> { dpiaAdvice(Engagement(), Settings(more = more)) }
        }
    }

    @Test
    fun `a mistake in the library itself`() {
        val error = refuses<CocareerException.Internal> { provokeInternalError() }
        assertFalse("provoked" in error.toString(), "a panic's own words stay in the library")
        assertTrue(check(Engagement()).findings.isNotEmpty(), "the library works on")
    }

    @Test
    fun `no error repeats the document`() {
        val secret = "Kari Nordmann"
        val error = refuses<CocareerException.Malformed> { checkText("{\"id\": $secret}", Format.JSON) }
        assertFalse("Nordmann" in error.toString() || "Nordmann" in error.message)
        assertTrue("line 1" in error.toString(), error.toString())
    }

    @Test
    fun `calls from many threads at once`() {
        val bad = example("one_to_one.bad.json")
        val expected = checkText(bad, Format.JSON)
        val threads = List(8) {
            Thread { repeat(50) { check(expected == checkText(bad, Format.JSON)) { "another report" } } }
        }
        var failed: Throwable? = null
        threads.forEach { it.setUncaughtExceptionHandler { _, error -> failed = error } }
        threads.forEach(Thread::start)
        threads.forEach(Thread::join)
        assertEquals(null, failed)
    }
}
