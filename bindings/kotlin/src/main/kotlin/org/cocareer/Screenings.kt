package org.cocareer

/**
 * Where it is in a Kotlin string, for `text.substring(match.range)` and `text.replaceRange(match.range, …)`. It belongs
 * to the screened text and to no other.
 */
val Match.range: IntRange
    get() = span.utf16.start.toInt() until span.utf16.end.toInt()

/**
 * What the sender of the text is told, in the language [locale] (a BCP 47 tag): what happens to the text, what was seen
 * and what can be done. It never repeats what was found.
 *
 * @throws CocareerException when the screening names a rule that does not exist
 */
@Throws(CocareerException::class)
fun Screening.feedback(locale: String = "en"): Feedback = screeningFeedback(this, locale)
