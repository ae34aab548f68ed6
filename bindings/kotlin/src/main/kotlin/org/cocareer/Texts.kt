package org.cocareer

/**
 * Checks a document that came as text. Findings carry their place in the text.
 *
 * @throws CocareerException when the text is empty, holds half of a surrogate pair, is not of the format, or is
 * beyond a limit
 */
@Throws(CocareerException::class)
fun checkText(text: String, format: Format, settings: Settings = Settings()): Report =
    checkText(utf8(text), format, settings)

/**
 * Reads an engagement from text as far as it can be read. Whatever is wrong with the text's form is left out, and
 * only a check of the text itself tells of it.
 *
 * @throws CocareerException when the text is empty, holds half of a surrogate pair, is not of the format, or is
 * beyond a limit
 */
@Throws(CocareerException::class)
fun readEngagement(text: String, format: Format, settings: Settings = Settings()): Engagement =
    readEngagement(utf8(text), format, settings)

/**
 * One document of a bundle, from its text.
 *
 * @throws CocareerException.InvalidUtf8 when the text holds half of a surrogate pair
 */
@Throws(CocareerException::class)
fun BundleDocument(name: String, text: String, format: Format): BundleDocument = BundleDocument(name, utf8(text), format)

/** The text in UTF-8. Where it is no Unicode text, nothing is put in its place: it is refused. */
internal fun utf8(text: String): ByteArray {
    // Looking first and encoding then takes a third of the time of an encoder that refuses by itself.
    val lone = loneSurrogate(text)
    if (lone == text.length) return text.encodeToByteArray()
    throw CocareerException.InvalidUtf8(text.substring(0, lone).encodeToByteArray().size.toULong())
}

/** The first half of a surrogate pair that lacks the other half; the end of the text when there is none. */
private fun loneSurrogate(text: String): Int {
    var index = 0
    while (index < text.length) {
        if (text[index].isSurrogate()) {
            val isPaired = text[index].isHighSurrogate() && index + 1 < text.length && text[index + 1].isLowSurrogate()
            if (!isPaired) return index
            index++
        }
        index++
    }
    return text.length
}
