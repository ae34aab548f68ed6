package org.cocareer

/** The JSON Pointer of the first place; empty for the whole document. */
val Finding.pointer: String
    get() = locations.firstOrNull()?.pointer.orEmpty()

/** The value of the message's parameter [name], or null when it has none of that name. */
fun Finding.param(name: String): String? = params.firstOrNull { it.name == name }?.value

/** Whether it counts: nobody decided that it does not. */
val Finding.counts: Boolean
    get() = suppressed == null

/** The findings that count. */
val Report.counted: List<Finding>
    get() = findings.filter { it.counts }

/** How many findings that count have the severity [severity]. */
fun Report.count(severity: Severity): Int = counted.count { it.severity == severity }

/** The most serious severity of a finding that counts, or null when there is none. */
val Report.worst: Severity?
    get() = counted.maxOfOrNull { it.severity }

/**
 * The report.
 *
 * @throws CocareerException when the document could not be read
 */
@Throws(CocareerException::class)
fun BundleResult.getOrThrow(): Report =
    when (this) {
        is BundleResult.Checked -> report
        is BundleResult.Refused -> throw error
    }

/** The report, or null when the document could not be read. */
fun BundleResult.getOrNull(): Report? = (this as? BundleResult.Checked)?.report
