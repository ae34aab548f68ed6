package org.cocareer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Documents that are checked together. */
class BundleTest {
    private val settings = Settings(at = "2026-11-24")
    private val chat = BundleDocument(
        "chat.json",
        """{"kind": "engagement", "format_version": 1, "id": "chat", "title": {"en": "Chat"}, "mode": "one_to_one",
            "uses": {"privacy_policy": {"policy": "privacy"}},
            "channels": [{"id": "chat", "mode": "one_to_one", "promises": [{"kind": "not_shared"}]}]}""",
        Format.JSON,
    )
    private val policies = BundleDocument(
        "policies.json",
        """{"kind": "shared_parts", "format_version": 1, "id": "policies",
            "privacy_policies": [{"id": "privacy", "transfers": [{"country": "US"}]}]}""",
        Format.JSON,
    )

    private fun contradiction(report: Report) = report.findings.firstOrNull { it.rule == "HON-05" }

    @Test
    fun `a contradiction stands in two documents`() {
        val (first, second) = checkBundle(listOf(chat, policies), settings).map { it.getOrThrow() }
        val (promise, fact) = contradiction(first)!!.locations
        assertEquals(null to "/channels/0/promises/0/kind", promise.document to promise.pointer)
        assertEquals(1u to "/privacy_policies/0/transfers/0", fact.document to fact.pointer)
        assertEquals(2u, fact.range?.start?.line)
        assertNull(contradiction(second))
        val turned = checkBundle(listOf(policies, chat), settings).map { it.getOrThrow() }
        assertEquals(listOf(null, 0u), contradiction(turned[1])?.locations?.map { it.document })
    }

    @Test
    fun `a document that cannot be read does not stop the others`() {
        val broken = BundleDocument("broken.json", "{\"id\": secret}", Format.JSON)
        val empty = BundleDocument("empty.yaml", ByteArray(0), Format.YAML)
        val results = checkBundle(listOf(broken, chat, policies, empty), settings)
        val refused = results[0] as BundleResult.Refused
        val error = refused.error as CocareerException.Malformed
        assertEquals(1u to Format.JSON, error.line to error.format)
        assertFalse("secret" in error.toString() || "secret" in error.message)
        assertThrows(CocareerException.Malformed::class.java) { results[0].getOrThrow() }
        assertThrows(CocareerException.Empty::class.java) { results[3].getOrThrow() }
        assertNull(results[3].getOrNull())
        assertEquals(listOf(null, 2u), results[1].getOrNull()?.let(::contradiction)?.locations?.map { it.document })
    }

    @Test
    fun `one document gives what a check of it gives, and none gives nothing`() {
        val bad = example("one_to_one.bad.json")
        val results = checkBundle(listOf(BundleDocument("bad.json", bad, Format.JSON)), settings)
        assertEquals(listOf(checkText(bad, Format.JSON, settings)), results.map { it.getOrThrow() })
        assertEquals(emptyList<BundleResult>(), checkBundle(emptyList()))
    }

    @Test
    fun `a setting that does not exist stops them all`() {
        assertThrows(CocareerException.InvalidSetting::class.java) {
            checkBundle(listOf(chat), Settings(more = """{"att": 1}"""))
        }
        assertThrows(CocareerException.InvalidUtf8::class.java) { BundleDocument("half.json", "\ud83d", Format.JSON) }
    }

    @Test
    fun `suppressions, levels and house rules reach the findings`() {
        val page = """{"kind": "engagement", "format_version": 1, "id": "page", "title": {"en": "Page"}, "mode": "informaton"}"""
        val chosen = """{
            "suppressions": [{"rule": "DOC-05", "pointer": "/mode", "reason": "Decided by the board.", "until": "2027-01-31"}],
            "levels": [{"select": "G-14", "severity": "info", "reason": "A draft."},
                       {"select": "I-05", "severity": "off", "reason": "A draft."}],
            "house_rules": [{"id": "OUR-1", "severity": "warning", "source": "Handbook, page 4",
                             "message": {"en": "Say what the page is for.", "nn": "Sei kva sida er til."},
                             "remedy": {"nn": "Legg til eit mål."},
                             "require": {"field": "aims", "present": true}}]}"""
        val plain = checkText(page, Format.JSON, settings)
        val report = checkText(page, Format.JSON, settings.copy(more = chosen, locale = "nn"))
        fun Report.of(rule: String) = findings.firstOrNull { it.rule == rule }

        val mode = report.of("DOC-05")!!
        assertFalse(mode.counts)
        assertEquals(Suppressed(SuppressionOrigin.SETTINGS, "Decided by the board.", "2027-01-31"), mode.suppressed)
        assertEquals(plain.count(Severity.ERROR) - 1, report.count(Severity.ERROR))
        assertEquals(Severity.WARNING to Severity.INFO, plain.of("G-14")?.severity to report.of("G-14")?.severity)
        assertTrue(plain.of("I-05") != null && report.of("I-05") == null)
        val ours = report.of("OUR-1")!!
        assertEquals(Triple(Severity.WARNING, "/aims", true), Triple(ours.severity, ours.pointer, ours.counts))
        assertEquals("Sei kva sida er til." to "Legg til eit mål.", ours.message to ours.remedy)
        val source = ours.sources.single()
        assertEquals(listOf("HOUSE", "OUR-1", "Handbook, page 4"), listOf(source.work, source.locator, source.citation))
    }

    @Test
    fun `an earlier catalogue lacks later rules`() {
        val pinned = check(Engagement(), settings.copy(more = """{"catalog_version": "2026.1"}"""))
        val newest = check(Engagement(), settings)
        assertTrue(newest.findings.any { it.rule == "PRIV-01" } && pinned.findings.none { it.rule == "PRIV-01" })
        assertTrue(pinned.rulesRun < newest.rulesRun)
        val error = assertThrows(CocareerException.InvalidSetting::class.java) {
            check(Engagement(), settings.copy(more = """{"catalog_version": "2025.1"}"""))
        }
        assertEquals("catalog_version", error.setting)
    }
}
