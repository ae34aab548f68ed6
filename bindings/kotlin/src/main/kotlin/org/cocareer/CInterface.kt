package org.cocareer

import com.sun.jna.Memory
import com.sun.jna.Native
import com.sun.jna.Pointer
import java.nio.ByteBuffer
import java.nio.ByteOrder

/**
 * The C interface of the same native library, for [Screener]: bytes and numbers cross, which JNA passes on ten times
 * faster than texts and records.
 */
internal object CInterface {
    init {
        // Is it the library that the generated sources were made from? Otherwise this throws.
        uniffiEnsureInitialized()
        val version = Calls.cocareer_abi_version()
        check(version == ABI_VERSION) { "libcocareer_bindings has another C interface than this package" }
    }

    val hot: ScreenCall = if (IS_WIDE) Wide else Narrow

    /** Makes a policy and gives its address. */
    fun policy(engagement: ByteArray, lists: ByteArray, format: Format, settings: Settings): Long {
        val json = settingsToJson(settings).encodeToByteArray()
        val out = Memory(Native.POINTER_SIZE.toLong()).apply { clear() }
        val status = Calls.cocareer_policy_new(
            engagement, Size(engagement.size), lists, Size(lists.size), format.ordinal, json, Size(json.size), out, null,
        )
        if (status != OK) {
            // The other face says what is wrong, in all that is known of it.
            Policy.fromText(engagement, lists, format, settings).close()
            throw broken()
        }
        return Pointer.nativeValue(out.getPointer(0))
    }

    /** Frees a policy. */
    fun free(policy: Long) = Calls.cocareer_policy_free(Pointer(policy))

    /** Screens a text and passes on the verdict and the address of the screening, which is freed afterwards. */
    inline fun <R> screen(policy: Long, text: ByteArray, context: ScreeningContext, use: (Verdict, Long) -> R): R {
        val memory = SCRATCH.get()
        val place = if (context === MESSAGE) NOTHING else memory.place(context)
        if (hot.screen(policy, text, place, memory.screeningPlace, memory.verdictPlace) != OK) throw broken()
        // Read before anything else runs on this thread.
        val found = memory.screening
        val verdict = memory.verdict
        try {
            return use(verdictOf(verdict), found)
        } finally {
            if (found != NOTHING) Calls.cocareer_screening_free(Pointer(found))
        }
    }

    /** Each thread has its own: calls of several threads must not write over each other. */
    val SCRATCH: ThreadLocal<Scratch> = ThreadLocal.withInitial(::Scratch)

    /** The verdict with a number, which begin with 1. */
    fun verdictOf(number: Int): Verdict = VERDICTS.getOrNull(number - 1) ?: throw broken()

    /** Reads everything of a screening. */
    fun read(screening: Long, verdict: Verdict): Screening {
        val from = Pointer(screening)
        val matches = List(Calls.cocareer_screening_match_count(from).toInt()) { match(from, it) }
        val rules = List(Calls.cocareer_screening_rule_count(from).toInt()) { index ->
            Calls.cocareer_screening_rule(from, Size(index)).text()
        }
        val allowed = Calls.cocareer_screening_allowed_count(from).toInt().toUInt()
        return Screening(verdict, matches, rules, excess(from), allowed)
    }

    private fun match(screening: Pointer, index: Int): Match {
        val seen = Filled(numbers = 4, words = 14) { out -> Calls.cocareer_screening_match(screening, Size(index), out, null) }
        fun units(word: Int) = Units(seen.word(word).toUInt(), seen.word(word + 1).toUInt())
        val entry = seen.word(12)
        return Match(
            kind = kindOf(seen.text(0)),
            confidence = MatchConfidence.entries[seen.number(1) - 1],
            evidence = evidence(seen.number(2)),
            span = TextSpan(byte = units(4), utf16 = units(6), codePoint = units(8), grapheme = units(10)),
            alternatives = List(seen.word(13).toInt()) { alternative(screening, index, it) },
            entry = if (entry == NO_ENTRY) null else entry.toUInt(),
            action = ScreeningAction.entries[seen.number(3) - 1],
            rule = seen.text(2),
        )
    }

    private fun alternative(screening: Pointer, index: Int, nth: Int): Alternative {
        val seen = Filled(numbers = 4, words = 2) { out ->
            Calls.cocareer_screening_alternative(screening, Size(index), Size(nth), out, null)
        }
        return Alternative(kindOf(seen.text(0)), MatchConfidence.entries[seen.number(1) - 1], evidence(seen.number(2)))
    }

    private fun excess(screening: Pointer): Excess? {
        val seen = Filled(numbers = 2, words = 2) { out -> Calls.cocareer_screening_excess(screening, out, null) }
        val unit = LengthUnit.entries.getOrNull(seen.number(1) - 1) ?: return null
        return Excess(unit, seen.word(0).toUInt(), seen.word(1).toUInt())
    }

    private fun evidence(bits: Int): List<MatchEvidence> = MatchEvidence.entries.filter { bits and (1 shl it.ordinal) != 0 }

    /** The kind that documents write as [name], such as `no.fodselsnummer`. */
    private fun kindOf(name: String): MatchKind = KINDS[name] ?: throw broken()

    private val KINDS = MatchKind.entries.associateBy { nameInDocuments(it) }

    private val VERDICTS = Verdict.entries

    private val NO_ENTRY = if (IS_WIDE) -1L else 0xffff_ffffL
}

/** How documents write a kind: where a country comes first, a full stop follows it. */
internal fun nameInDocuments(kind: MatchKind): String {
    val name = kind.name.lowercase()
    return if (name.indexOf('_') == 2 && name.take(2) in COUNTRIES) name.replaceFirst('_', '.') else name
}

private val COUNTRIES = setOf("no", "se", "dk", "fi", "is")

/** The version of the C interface that this file is written against: 0 in the upper 16 bits, 2 in the lower. */
private const val ABI_VERSION = 2

/** The status of a call that was done. */
internal const val OK = 0

/** What a call that cannot fail says when it does. */
internal fun broken() = CocareerException.Internal("the C interface did what it never does; please report it")

/**
 * A little memory outside of the JVM's heap for what `cocareer_screen` reads and writes beside the text. JNA would copy
 * arrays there and back, which takes as long as the call.
 */
internal class Scratch {
    private val memory: ByteBuffer = ByteBuffer.allocateDirect(CONTEXT + CONTEXT_SIZE).order(ByteOrder.nativeOrder())
    private val start = Pointer.nativeValue(Native.getDirectBufferPointer(memory))

    /** Where the address of the screening goes. */
    val screeningPlace = start

    /** Where the verdict goes. */
    val verdictPlace = start + VERDICT

    /** The address of the screening. */
    val screening: Long
        get() = if (IS_WIDE) memory.getLong(0) else memory.getInt(0).toUInt().toLong()

    /** The number of the verdict. */
    val verdict: Int
        get() = memory.getInt(VERDICT)

    /** Writes a context as C has it, the numbers of `cocareer_context`, and gives its place. */
    fun place(context: ScreeningContext): Long {
        memory.putInt(CONTEXT, CONTEXT_SIZE)
        memory.putInt(CONTEXT + 4, context.surface?.ordinal ?: 0)
        memory.putInt(CONTEXT + 8, context.author?.ordinal ?: 0)
        memory.putInt(CONTEXT + 12, context.language?.let { it.ordinal + 1 } ?: 0)
        memory.putInt(CONTEXT + 16, (if (context.leavesGroup) 1 else 0) or (if (context.encrypted) 2 else 0))
        return start + CONTEXT
    }

    private companion object {
        const val VERDICT = 8
        const val CONTEXT = 12
        const val CONTEXT_SIZE = 20
    }
}

/**
 * A structure that a call fills: first numbers of 32 bits, the first of them its size in bytes, then words, as large as
 * a pointer.
 */
private class Filled(private val numbers: Int, words: Int, fill: (Pointer) -> Int) {
    private val memory = Memory(numbers * 4L + words * Native.SIZE_T_SIZE.toLong())

    init {
        memory.clear()
        memory.setInt(0, memory.size().toInt())
        if (fill(memory) != OK) throw broken()
    }

    fun number(index: Int): Int = memory.getInt(index * 4L)

    fun word(index: Int): Long =
        if (IS_WIDE) memory.getLong(place(index)) else memory.getInt(place(index)).toUInt().toLong()

    /** The text whose address is the word number [index]; the next word is its size. */
    fun text(index: Int): String =
        memory.getPointer(place(index)).getByteArray(0, word(index + 1).toInt()).decodeToString()

    private fun place(index: Int): Long = numbers * 4L + index * Native.SIZE_T_SIZE.toLong()
}
