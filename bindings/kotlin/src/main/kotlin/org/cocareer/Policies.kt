package org.cocareer

/**
 * The policy of an engagement and lists that come as text. An empty text stands for none.
 *
 * @throws CocareerException when a text holds half of a surrogate pair, is not of the format, or is beyond a limit, and
 * when a setting has a value that it cannot have
 */
@Throws(CocareerException::class)
fun Policy.Companion.fromText(
    engagement: String = "",
    lists: String = "",
    format: Format = Format.JSON,
    settings: Settings = Settings(),
): Policy = fromText(utf8(engagement), utf8(lists), format, settings)

/**
 * Screens a text: what was found in it and what to do with it. [Match.range] of what was found is its place in [text].
 *
 * @throws CocareerException.InvalidUtf8 when the text holds half of a surrogate pair
 */
@Throws(CocareerException::class)
fun Policy.screen(text: String, context: ScreeningContext = ScreeningContext()): Screening = screen(utf8(text), context)

/**
 * Screens several texts that stand in the same context. There is one screening for each, in their order.
 *
 * @throws CocareerException.InvalidUtf8 when a text holds half of a surrogate pair
 */
@Throws(CocareerException::class)
@JvmName("screenAllTexts")
fun Policy.screenAll(texts: List<String>, context: ScreeningContext = ScreeningContext()): List<Screening> =
    screenAll(texts.map(::utf8), context)

/**
 * Screens a text and gives the screening as one line of JSON, without any part of the text. The context is JSON too;
 * an empty one is a message and nothing more.
 *
 * @throws CocareerException when the text holds half of a surrogate pair, or the context is not as it should be
 */
@Throws(CocareerException::class)
fun Policy.screenJson(text: String, context: String = ""): String = screenJson(utf8(text), context)

/**
 * Replaces everything that a screening of a text finds, again and again until nothing is found any more. The result is
 * not anonymous: names, places and stories may still point to people.
 *
 * @throws CocareerException when the text holds half of a surrogate pair, or pseudonyms are asked for without a key
 */
@Throws(CocareerException::class)
fun Policy.redact(
    text: String,
    options: RedactionOptions = RedactionOptions(),
    context: ScreeningContext = ScreeningContext(),
): Redaction = redact(utf8(text), options, context)
