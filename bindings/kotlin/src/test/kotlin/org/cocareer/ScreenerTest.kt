package org.cocareer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

/** The fast way, which must give what the other way gives. */
class ScreenerTest {
    private val policy = Policy.builtIn()
    private val found = "Skriv til ${ScreeningTest.ADDRESS}"

    private inline fun <R> screener(use: (Screener) -> R): R = Screener().use(use)

    @Test
    fun `a clean text makes no object`(): Unit = screener { screener ->
        assertSame(screener.screen("Hei!"), screener.screen("Kva linje passar for meg?"))
        assertEquals(Screening(Verdict.CLEAN, emptyList(), emptyList(), null, 0u), screener.screen(""))
        assertEquals(Verdict.CLEAN, screener.verdict(ByteArray(0)))
    }

    @Test
    fun `it gives what the policy gives`(): Unit = screener { screener ->
        for (before in ScreeningTest.WRITTEN) {
            val text = "$before ${ScreeningTest.ADDRESS}"
            assertEquals(policy.screen(text), screener.screen(text), before)
            assertEquals(ScreeningTest.ADDRESS, text.substring(screener.screen(text).matches.single().range))
        }
    }

    @Test
    fun `everything that is said of a text reaches it`(): Unit = screener { screener ->
        for (surface in listOf(null) + Surface.entries) for (author in listOf(null) + Author.entries) {
            for (language in listOf(null) + TextLanguage.entries) for (flags in 0..3) {
                val context = ScreeningContext(surface, author, language, flags and 1 != 0, flags and 2 != 0)
                assertEquals(policy.screen(found, context), screener.screen(found, context), "$context")
            }
        }
    }

    @Test
    fun `a text that is too long says by how much`() {
        val rule = """{"text_rule":{"max_characters":5}}"""
        val engagement = """{"kind":"engagement","format_version":1,"id":"e","mode":"community","group_agreement":$rule}"""
        val text = "Det her er for langt"
        val expected = Policy.fromText(engagement).screen(text)
        Screener(engagement.encodeToByteArray(), ByteArray(0)).use { assertEquals(expected, it.screen(text)) }
    }

    @Test
    fun `what the lists let be is counted`() {
        val address = ScreeningTest.ADDRESS
        val lists = """{"kind":"screening_lists","format_version":1,"id":"ours","allowed":[{"text":"$address","reason":"ours"}]}"""
        Screener(ByteArray(0), lists.encodeToByteArray()).use { screener ->
            assertEquals(Screening(Verdict.CLEAN, emptyList(), emptyList(), null, 1u), screener.screen(found))
            assertEquals(Policy.fromText(lists = lists).screen(found), screener.screen(found))
        }
    }

    @Test
    fun `what is no text is opaque`(): Unit = screener { screener ->
        val broken = byteArrayOf('a'.code.toByte(), 0xff.toByte())
        assertEquals(Verdict.OPAQUE, screener.verdict(broken))
        assertEquals(policy.screen(broken), screener.screen(broken))
        assertEquals(Verdict.OPAQUE, screener.verdict("Hei!", ScreeningContext(encrypted = true)))
        assertThrows(CocareerException.InvalidUtf8::class.java) { screener.verdict("\ud83d") }
        assertThrows(CocareerException.InvalidUtf8::class.java) { screener.screen("\ud83d") }
        Unit
    }

    @Test
    fun `what cannot be made says why, as everywhere`() {
        val nothing = ByteArray(0)
        assertThrows(CocareerException.Malformed::class.java) { Screener("{".encodeToByteArray(), nothing) }
        val error = assertThrows(CocareerException.InvalidUtf8::class.java) { Screener(nothing, byteArrayOf('{'.code.toByte(), -1)) }
        assertEquals(1uL, error.offset)
        assertThrows(CocareerException.InvalidSetting::class.java) { Screener(nothing, nothing, settings = Settings(at = "x")) }
        val small = Settings(limits = Limits(bytes = 3u))
        assertThrows(CocareerException.LimitExceeded::class.java) { Screener("{    }".encodeToByteArray(), nothing, settings = small) }
    }

    @Test
    fun `after closing there is a typed exception`() {
        val screener = Screener()
        screener.close()
        screener.close()
        for (call in listOf<() -> Any>({ screener.verdict("a") }, { screener.screen("a") }, { screener.verdict(ByteArray(1)) })) {
            assertThrows(ClosedException::class.java) { call() }
        }
    }

    @Test
    fun `many threads at once`(): Unit = screener { screener ->
        val expected = policy.screen(found)
        val pool = Executors.newFixedThreadPool(8)
        val calls = List(400) { Callable { screener.screen(found) to screener.verdict("Hei!") } }
        assertTrue(pool.invokeAll(calls).all { it.get() == expected to Verdict.CLEAN })
        pool.shutdown()
    }

    @Test
    fun `closing while others screen`() {
        repeat(50) {
            val screener = Screener()
            val (answered, refused) = AtomicInteger() to AtomicInteger()
            val expected = policy.screen(found).verdict
            val threads = List(4) {
                thread {
                    repeat(200) {
                        try {
                            if (screener.verdict(found) == expected) answered.incrementAndGet()
                        } catch (_: ClosedException) {
                            refused.incrementAndGet()
                        }
                    }
                }
            }
            screener.close()
            threads.forEach(Thread::join)
            assertEquals(800, answered.get() + refused.get())
        }
    }

    /** Only figures: how fast a machine is fails no test. */
    @Test
    fun `what a call costs`(): Unit = screener { screener ->
        val text = "Hei! Eg lurer på kva linje eg skal velje til hausten, har du tid til ein prat om det i morgon? 😀"
        val bytes = text.encodeToByteArray()
        val calls = listOf<Pair<String, () -> Any>>(
            "Screener.verdict(ByteArray), empty" to { screener.verdict(ByteArray(0)) },
            "Screener.verdict(ByteArray), clean" to { screener.verdict(bytes) },
            "Screener.verdict(String), clean" to { screener.verdict(text) },
            "Policy.screen(ByteArray), clean" to { policy.screen(bytes) },
            "Policy.screen(String), clean" to { policy.screen(text) },
            "Screener.screen(String), one match" to { screener.screen(found) },
            "Policy.screen(String), one match" to { policy.screen(found) },
        )
        for ((name, call) in calls) println("%-36s %8.0f ns a call".format(java.util.Locale.ROOT, name, nanoseconds(call)))
    }

    /** The best of some rounds, after a while to get warm. */
    private fun nanoseconds(call: () -> Any): Double {
        var kept = 0
        fun round(calls: Int): Double {
            val start = System.nanoTime()
            repeat(calls) { kept += call().hashCode() and 1 }
            return (System.nanoTime() - start).toDouble() / calls
        }
        round(10_000)
        return List(3) { round(2_000) }.min().also { check(kept >= 0) }
    }
}
