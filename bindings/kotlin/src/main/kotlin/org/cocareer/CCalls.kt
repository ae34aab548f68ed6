package org.cocareer

import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure

/** The library as the generated sources look for it. */
private val LIBRARY: String = System.getProperty("uniffi.component.cocareer.libraryOverride") ?: "cocareer_bindings"

/** Whether pointers have 64 bits. */
internal val IS_WIDE = Native.SIZE_T_SIZE == Long.SIZE_BYTES

/** `cocareer_screen` with the sizes that this machine has; places are addresses. Gives the status. */
internal interface ScreenCall {
    fun screen(policy: Long, text: ByteArray, context: Long, screening: Long, verdict: Long): Int
}

/** Where pointers have 64 bits. */
internal object Wide : ScreenCall {
    init {
        Native.register(Wide::class.java, LIBRARY)
    }

    override fun screen(policy: Long, text: ByteArray, context: Long, screening: Long, verdict: Long): Int =
        cocareer_screen(policy, text, text.size.toLong(), context, screening, verdict, NOTHING)

    @JvmStatic
    external fun cocareer_screen(
        policy: Long, text: ByteArray, size: Long, context: Long, screening: Long, verdict: Long, error: Long,
    ): Int
}

/** Where pointers have 32 bits, as on older phones. */
internal object Narrow : ScreenCall {
    init {
        Native.register(Narrow::class.java, LIBRARY)
    }

    override fun screen(policy: Long, text: ByteArray, context: Long, screening: Long, verdict: Long): Int =
        cocareer_screen(policy.toInt(), text, text.size, context.toInt(), screening.toInt(), verdict.toInt(), 0)

    @JvmStatic
    external fun cocareer_screen(
        policy: Int, text: ByteArray, size: Int, context: Int, screening: Int, verdict: Int, error: Int,
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
