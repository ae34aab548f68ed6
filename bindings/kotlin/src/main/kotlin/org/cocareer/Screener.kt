package org.cocareer

import java.lang.ref.Cleaner
import java.util.concurrent.atomic.AtomicLong

/**
 * Screens texts fast enough for every key stroke: a clean text costs no object and a fraction of a microsecond beside
 * the screening itself. It does what [Policy] does and gives the same screenings.
 *
 * Making one takes time and memory, so make it once for each engagement and keep it. It never changes, and any threads
 * may use it at once. Close it when it is not needed any more; what is forgotten is freed when the garbage collector
 * finds it. A call while another thread closes it is finished first; a call after that throws [ClosedException].
 *
 * An empty text stands for no engagement and for no lists.
 *
 * @throws CocareerException when a text is not UTF-8, not of the format, or beyond a limit, and when a setting has a
 * value that it cannot have
 */
class Screener @Throws(CocareerException::class) constructor(
    engagement: ByteArray,
    lists: ByteArray,
    format: Format = Format.JSON,
    settings: Settings = Settings(),
) : AutoCloseable {
    private val held = Held(CInterface.policy(engagement, lists, format, settings))

    /** Frees what nobody closed. It must not know the screener, or that would never be forgotten. */
    private val forgotten = CLEANER.register(this, held)

    /** Watches every identifier and has no lists, for a text from anywhere. */
    @Throws(CocareerException::class)
    constructor() : this(ByteArray(0), ByteArray(0))

    /**
     * What to do with a text, UTF-8. What is not UTF-8 cannot be read: the verdict is then [Verdict.OPAQUE].
     *
     * @throws ClosedException after [close]
     */
    @Throws(CocareerException::class)
    fun verdict(text: ByteArray, context: ScreeningContext = MESSAGE): Verdict =
        held.use { policy -> CInterface.screen(policy, text, context) { verdict, _ -> verdict } }

    /**
     * What to do with a text.
     *
     * @throws CocareerException.InvalidUtf8 when the text holds half of a surrogate pair
     * @throws ClosedException after [close]
     */
    @Throws(CocareerException::class)
    fun verdict(text: String, context: ScreeningContext = MESSAGE): Verdict = verdict(utf8(text), context)

    /**
     * What was found in a text, UTF-8, and what to do with it. A clean text in which nothing was found makes no object.
     *
     * @throws ClosedException after [close]
     */
    @Throws(CocareerException::class)
    fun screen(text: ByteArray, context: ScreeningContext = MESSAGE): Screening =
        held.use { policy ->
            CInterface.screen(policy, text, context) { verdict, found ->
                if (found == NOTHING) CLEAN else CInterface.read(found, verdict)
            }
        }

    /**
     * What was found in a text and what to do with it. [Match.range] of what was found is its place in [text].
     *
     * @throws CocareerException.InvalidUtf8 when the text holds half of a surrogate pair
     * @throws ClosedException after [close]
     */
    @Throws(CocareerException::class)
    fun screen(text: String, context: ScreeningContext = MESSAGE): Screening = screen(utf8(text), context)

    /** Frees the memory behind it, once calls that are under way have ended. Closing it again does nothing. */
    override fun close() = forgotten.clean()

    private companion object {
        val CLEANER: Cleaner = Cleaner.create()
        val CLEAN = Screening(Verdict.CLEAN, emptyList(), emptyList(), null, 0u)
    }
}

/** A screener was used after it was closed. */
class ClosedException : IllegalStateException("the screener is closed")

/** The native policy, with how many need it: one for the screener itself, and one for each call that is under way. */
private class Held(private val policy: Long) : Runnable {
    private val uses = AtomicLong(1)

    @Volatile
    private var closed = false

    inline fun <R> use(call: (Long) -> R): R {
        enter()
        try {
            return call(policy)
        } finally {
            leave()
        }
    }

    fun enter() {
        // Counted first: a call that sees it open has its count before the last one can go.
        do {
            val now = uses.get()
            if (now == 0L || closed) throw ClosedException()
        } while (!uses.compareAndSet(now, now + 1))
    }

    fun leave() {
        if (uses.decrementAndGet() == 0L) CInterface.free(policy)
    }

    /** Run by the cleaner once at most: on closing, or when the screener is forgotten. */
    override fun run() {
        closed = true
        leave()
    }
}

/** A message of which nothing more is known. */
internal val MESSAGE = ScreeningContext()

/** What stands for no screening. */
internal const val NOTHING = 0L
