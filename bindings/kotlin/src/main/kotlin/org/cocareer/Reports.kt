package org.cocareer

/** The JSON Pointer of the first place; empty for the whole document. */
val Finding.pointer: String
    get() = locations.firstOrNull()?.pointer.orEmpty()

/** The value of the message's parameter [name], or null when it has none of that name. */
fun Finding.param(name: String): String? = params.firstOrNull { it.name == name }?.value

/** How many findings have the severity [severity]. */
fun Report.count(severity: Severity): Int = findings.count { it.severity == severity }

/** The most serious severity, or null when there is no finding. */
val Report.worst: Severity?
    get() = findings.maxOfOrNull { it.severity }
