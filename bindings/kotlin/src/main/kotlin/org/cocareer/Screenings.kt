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

/**
 * The decision of [by] that the text may pass although the verdict says otherwise, for the reason [justification], as
 * one line of JSON. Keep the decision, and let the text pass.
 *
 * @throws CocareerException.Refused when this person cannot overrule this verdict, or gives no reason
 */
@Throws(CocareerException::class)
fun Screening.overruleJson(by: Author, justification: String): String = overruleJson(this, by, justification)

/**
 * A report that it is not what it was taken for, as one line of JSON for whoever keeps the rules. It holds nothing of
 * the text.
 */
@Throws(CocareerException::class)
fun Match.falsePositiveJson(): String = falsePositiveJson(this)
