package org.cocareer

import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure

/** The library as the generated sources look for it. */
private val LIBRARY: String = System.getProperty("uniffi.component.cocareer.libraryOverride") ?: "cocareer_bindings"

/** `cocareer_screen` with the sizes that this machine has. Gives the status. */
internal interface ScreenCall {
    fun screen(policy: Long, text: ByteArray, context: IntArray?, screening: LongArray, verdict: IntArray): Int
}

/** Where pointers have 64 bits. */
internal object Wide : ScreenCall {
    init {
        Native.register(Wide::class.java, LIBRARY)
    }

    override fun screen(policy: Long, text: ByteArray, context: IntArray?, screening: LongArray, verdict: IntArray): Int =
        cocareer_screen(policy, text, text.size.toLong(), context, screening, verdict, null)

    @JvmStatic
    external fun cocareer_screen(
        policy: Long, text: ByteArray, size: Long, context: IntArray?, screening: LongArray, verdict: IntArray, error: Pointer?,
    ): Int
}

/** Where pointers have 32 bits, as on older phones. */
internal object Narrow : ScreenCall {
    init {
        Native.register(Narrow::class.java, LIBRARY)
    }

    override fun screen(policy: Long, text: ByteArray, context: IntArray?, screening: LongArray, verdict: IntArray): Int {
        val out = IntArray(1)
        val status = cocareer_screen(policy.toInt(), text, text.size, context, out, verdict, null)
        screening[0] = out[0].toUInt().toLong()
        return status
    }

    @JvmStatic
    external fun cocareer_screen(
        policy: Int, text: ByteArray, size: Int, context: IntArray?, screening: IntArray, verdict: IntArray, error: Pointer?,
    ): Int
}

/** The other calls, as `cocareer.h` declares them. */
internal object Calls {
    init {
        Native.register(Calls::class.java, LIBRARY)
    }

    @JvmStatic external fun cocareer_abi_version(): Int

    @JvmStatic
    external fun cocareer_policy_new(
        engagement: ByteArray, engagementSize: Size, lists: ByteArray, listsSize: Size, format: Int,
        settings: ByteArray, settingsSize: Size, out: Pointer, error: Pointer?,
    ): Int

    @JvmStatic external fun cocareer_policy_free(policy: Pointer)

    @JvmStatic external fun cocareer_screening_free(screening: Pointer)

    @JvmStatic external fun cocareer_screening_match_count(screening: Pointer): Size

    @JvmStatic
    external fun cocareer_screening_match(screening: Pointer, index: Size, out: Pointer, error: Pointer?): Int

    @JvmStatic
    external fun cocareer_screening_alternative(
        screening: Pointer, index: Size, alternative: Size, out: Pointer, error: Pointer?,
    ): Int

    @JvmStatic external fun cocareer_screening_allowed_count(screening: Pointer): Size

    @JvmStatic external fun cocareer_screening_rule_count(screening: Pointer): Size

    @JvmStatic external fun cocareer_screening_rule(screening: Pointer, index: Size): CText.ByValue

    @JvmStatic external fun cocareer_screening_excess(screening: Pointer, out: Pointer, error: Pointer?): Int
}

/** A `size_t`. JNA makes results of it by itself and then needs the constructor without a value. */
internal class Size(value: Long) : IntegerType(Native.SIZE_T_SIZE, value, true) {
    constructor(value: Int) : this(value.toLong())
    constructor() : this(0L)

    override fun toByte(): Byte = toInt().toByte()

    override fun toShort(): Short = toInt().toShort()
}

/** A text that belongs to the object that it came from. */
@Structure.FieldOrder("data", "size")
internal open class CText : Structure() {
    @JvmField var data: Pointer? = null

    @JvmField var size: Size = Size()

    class ByValue : CText(), Structure.ByValue

    fun text(): String = data?.getByteArray(0, size.toInt())?.decodeToString().orEmpty()
}
