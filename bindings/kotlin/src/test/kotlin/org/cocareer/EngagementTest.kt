package org.cocareer

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Engagements as data: what a host builds in code, and what a check says about it. */
class EngagementTest {
    private val settings = Settings(at = "2026-11-24")
    private val good = readEngagement(example("information.json"), Format.JSON)

    private fun seen(engagement: Engagement) = check(engagement, settings).findings.map(::Seen)

    @Test
    fun `a draft says what it has and is told what it lacks`() {
        val draft = Engagement(mode = EngagementMode.COMMUNITY)
        assertNull(draft.privacyPolicy)
        assertTrue(draft.channels.isEmpty() && draft.title.isEmpty())
        val report = check(draft, settings)
        assertTrue(report.rulesRun > 0u)
        assertTrue(Seen("DOC-01", "missing", "error", "/id") in report.findings.map(::Seen))
        assertEquals(Severity.ERROR, report.worst)
        assertTrue(report.count(Severity.ERROR) > 1)
    }

    @Test
    fun `a mistake in data is found and mended`() {
        assertEquals(emptyList<Seen>(), seen(good))
        val item = good.information.first().copy(source = null)
        val wrong = good.copy(information = listOf(item))
        assertEquals(listOf(Seen("I-10", "no-source", "error", "/information/0/source")), seen(wrong))
        val mended = wrong.copy(information = listOf(item.copy(source = "utdanning.no")))
        assertEquals(emptyList<Seen>(), seen(mended))
    }

    @Test
    fun `a bad date is a finding and no exception`() {
        val item = good.information.first().copy(verifiedOn = "31.12.2026")
        val wrong = good.copy(information = listOf(item))
        assertTrue(Seen("DOC-08", "no-date", "error", "/information/0/verified_on") in seen(wrong))
        val again = readEngagement(engagementToJson(wrong), Format.JSON)
        assertEquals("31.12.2026", again.information.first().verifiedOn, "what was written is kept")
    }

    @Test
    fun `a bad time and a bad language tag are findings too`() {
        val hours = OpeningHours(days = listOf(Weekday.MONDAY), opens = "9", closes = "15:00")
        val channel = good.channels.first().copy(openingHours = listOf(hours))
        val wrong = good.copy(channels = listOf(channel), title = mapOf("nn_NO" to "Informasjon"))
        assertTrue(seen(wrong).any { it.rule == "DOC-08" && it.pointer == "/channels/0/opening_hours/0/opens" })
        assertTrue(seen(wrong).any { it.rule == "DOC-09" && it.pointer == "/title/nn_NO" })
    }

    @Test
    fun `messages are in the language that was asked for`() {
        val messages = listOf("en-GB", "nb-NO", "nn").map { locale ->
            check(Engagement(), Settings(locale = locale)).findings.map { it.message to it.remedy }
        }
        assertEquals(3, messages.distinct().size)
        assertTrue(messages.flatten().none { it.first.isBlank() || it.second.isBlank() })
    }

    @Test
    fun `the same arguments give the same report`() {
        val bad = example("collaborative.bad.yaml")
        val first = checkText(bad, Format.YAML, settings)
        assertEquals(first, checkText(bad.decodeToString(), Format.YAML, settings))
        assertTrue(first.findings.all { it.fingerprint.length == 16 && it.sources.isNotEmpty() })
        assertTrue(first.findings.first().locations.first().range != null)
    }

    @Test
    fun `a report says which day and how much confidence it rests on`() {
        val undated = check(good).findings.map(::Seen)
        assertTrue(undated.any { it.rule == "DOC-12" }, "rules about dates did not run, and the report says so")
        val all = check(Engagement(mode = EngagementMode.COMMUNITY), settings)
        val found = check(Engagement(mode = EngagementMode.COMMUNITY), settings.copy(minConfidence = Confidence.FOUND))
        assertNotEquals(all.rulesRun, found.rulesRun)
        assertTrue(found.findings.all { it.confidence == Confidence.FOUND })
    }

    @Test
    fun `settings can come from JSON`() {
        val read = settingsFromJson("""{"at": "2026-11-24", "limits": {"findings": 2}}""", "nn")
        val made = Settings(at = "2026-11-24", limits = Limits(findings = 2u), locale = "nn")
        assertEquals(check(Engagement(), made), check(Engagement(), read))
        assertEquals("en", settingsFromJson("").locale)
    }

    @Test
    fun `further settings hold where no field says otherwise`() {
        val more = """{"at": "2026-11-24", "min_confidence": "found", "limits": {"findings": 2}}"""
        val dated = check(good, Settings(more = more))
        assertEquals(check(good, settings.copy(minConfidence = Confidence.FOUND)), dated)
        val all = check(Engagement(), Settings(more = more, limits = Limits(findings = 3u), minConfidence = Confidence.UNCERTAIN))
        assertEquals(check(Engagement(), settings.copy(limits = Limits(findings = 3u))), all)
        assertEquals(more, settingsFromJson(more).more, "nothing of it is lost")
    }

    @Test
    fun `a finding that does not count is no fault`() {
        val report = check(Engagement(), settings)
        assertTrue(report.findings.all { it.counts && it.suppressed == null })
        val why = Suppressed(SuppressionOrigin.DOCUMENT, "decided", "2027-06-30")
        fun without(severity: Severity) =
            report.copy(findings = report.findings.map { if (it.severity == severity) it.copy(suppressed = why) else it })
        val errors = report.findings.count { it.severity == Severity.ERROR }
        assertEquals(errors, report.count(Severity.ERROR))
        val mended = without(Severity.ERROR)
        assertEquals(0 to report.count(Severity.INFO), mended.count(Severity.ERROR) to mended.count(Severity.INFO))
        assertEquals(report.findings.size - errors, mended.counted.size)
        assertEquals(mended.counted.maxOf { it.severity }, mended.worst)
        val nothing = report.copy(findings = report.findings.map { it.copy(suppressed = why) })
        assertNull(nothing.worst)
    }

    @Test
    fun `minors on a platform speak for an assessment`() {
        val engagement = Engagement(audience = Audience(minAge = 14u), platforms = listOf(Platform(thirdParty = true)))
        val advice = dpiaAdvice(engagement, Settings(at = "2026-11-24", locale = "nn"))
        assertTrue(advice.proposed)
        assertEquals(listOf(DpiaReason.MINORS_ON_PLATFORM), advice.reasons.map { it.reason })
        assertEquals(listOf(DpiaCriterion.VULNERABLE_PERSONS), advice.signs.map { it.criterion })
        assertEquals(listOf("/audience/min_age"), advice.signs.single().facts.map { it.pointer })
        val texts = advice.reasons.map { it.text } + advice.signs.map { it.title } + advice.signs.flatMap { it.facts }.map { it.text }
        assertTrue(texts.none { it.isBlank() })
        assertNotEquals(advice.reasons, dpiaAdvice(engagement).reasons, "the texts are in the language that was asked for")
        assertEquals(DpiaAdvice(false, null, emptyList(), emptyList()), dpiaAdvice(Engagement()))
        val declared = engagement.copy(privacyPolicy = PrivacyPolicy(dpia = Dpia(status = DpiaStatus.DONE)))
        assertEquals(DpiaStatus.DONE, dpiaAdvice(declared).declared)
    }

    @Test
    fun `dated facts are a document without findings`() {
        val report = checkText(datedDataJson(), Format.JSON)
        assertTrue(report.rulesRun > 0u)
        assertEquals(emptyList<Finding>(), report.findings)
    }

    @Test
    fun `a short report says that it is short`() {
        val report = check(Engagement(), settings.copy(limits = Limits(findings = 2u)))
        val last = report.findings.last()
        assertEquals(Seen("DOC-13", "more", "warning", ""), Seen(last))
        assertEquals("2", last.param("limit"))
        assertNull(last.param("other"))
    }
}
