package org.cocareer

/** One number over everything that the runner saw: FNV-1a, 64 bits. */
class Digest {
    private var state = 0xcbf29ce484222325uL

    fun add(text: String) {
        for (byte in text.encodeToByteArray()) state = (state xor byte.toUByte().toULong()) * 0x100000001b3uL
    }

    fun hex(): String = state.toString(16).padStart(16, '0')
}
