package org.cocareer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the rules say about themselves. */
class CatalogueTest {
    @Test
    fun `every rule can be explained`() {
        val rules = catalogue()
        assertTrue(rules.size > 50)
        assertEquals(rules.size, rules.map { it.id }.distinct().size)
        for (rule in rules) {
            val explanation = explain(rule.id)
            assertEquals(rule, explanation.rule)
            assertTrue(explanation.why.isNotBlank() && explanation.remedy.isNotBlank(), rule.id)
            assertTrue(rule.title.isNotBlank() && rule.sources.isNotEmpty(), rule.id)
            assertTrue(rule.checkedBy.all { id -> rules.any { it.id == id } }, rule.id)
            assertEquals(rule.checkedBy.isEmpty(), explanation.fails == explanation.passes, rule.id)
            assertTrue(explanation.note?.isNotBlank() ?: true, rule.id)
        }
    }

    @Test
    fun `an example shows what breaks a rule and what keeps it`() {
        val explanation = explain("I-10")
        assertEquals(EngagementMode.INFORMATION, explanation.rule.mode)
        assertTrue(explanation.fails.steps.isNotEmpty())
        assertNotEquals(explanation.fails, explanation.passes)
    }

    @Test
    fun `a rule has a page of its own`() {
        val rule = explain("I-10", "nn").rule
        assertEquals(listOf("I-10"), rule.checkedBy)
        assertTrue(rulePage("I-10", "nn").startsWith("# I-10: ${rule.title}\n"))
        assertNotEquals(rulePage("I-10", "nn"), rulePage("I-10"))
    }

    @Test
    fun `titles are in the language that was asked for`() {
        assertNotEquals(catalogue("nn").map { it.title }, catalogue("en").map { it.title })
        assertEquals(catalogue("no").map { it.title }, catalogue("nb-NO").map { it.title })
    }

    @Test
    fun `versions are told`() {
        assertTrue(version().matches(Regex("""\d+\.\d+\.\d+.*""")), version())
        assertTrue(catalogVersion().matches(Regex("""\d{4}\.\d+""")), catalogVersion())
    }
}
