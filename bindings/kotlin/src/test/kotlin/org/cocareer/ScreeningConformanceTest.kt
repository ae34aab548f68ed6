package org.cocareer

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.function.Executable
import java.nio.file.Files

/** The vectors of screening that every language's binding must agree on. */
class ScreeningConformanceTest {
    private val file = JsonParser.parseString(Files.readString(vectorsFolder().resolve("screening.json"))).asJsonObject
    private val cases = file["cases"].asJsonArray.map { ScreeningCase(it.asJsonObject) }
    private val texts = file["policies"].asJsonObject.entrySet().associate { (name, policy) -> name to PolicyTexts(policy.asJsonObject) }

    @Test
    fun `every vector gives what it says`() {
        assertTrue(cases.isNotEmpty(), "no vectors")
        val policies = texts.mapValues { (_, policy) -> policy.policy() }
        val digest = Digest()
        var found = 0
        val checks = mutableListOf<Executable>()
        for (case in cases) {
            val policy = policies.getValue(case.policy)
            val json = policy.screenJson(case.text, case.context)
            val redacted = policy.redact(case.text, context = case.asContext()).text
            found += JsonParser.parseString(json).asJsonObject["matches"].asJsonArray.size()
            digest.add("$json\n")
            checks += Executable {
                assertEquals(case.json, json, case.name)
                assertEquals(case.redacted, redacted, case.name)
            }
        }
        assertAll(checks)
        println("screening: ${cases.size} vectors, $found matches, digest ${digest.hex()}")
    }

    /** Everything that the JSON says, the data say too. */
    @Test
    fun `data and JSON say the same`() {
        val policies = texts.mapValues { (_, policy) -> policy.policy() }
        assertAll(
            cases.map { case ->
                Executable {
                    val screening = policies.getValue(case.policy).screen(case.text, case.asContext())
                    assertEquals(JsonParser.parseString(case.json), json(screening), case.name)
                }
            },
        )
    }

    @Test
    fun `the fast way gives the same`() {
        val policies = texts.mapValues { (_, policy) -> policy.policy() }
        val screeners = texts.mapValues { (_, policy) -> policy.screener() }
        assertAll(
            cases.map { case ->
                Executable {
                    val context = case.asContext()
                    val screening = policies.getValue(case.policy).screen(case.text, context)
                    val screener = screeners.getValue(case.policy)
                    assertEquals(screening, screener.screen(case.text, context), case.name)
                    assertEquals(screening.verdict, screener.verdict(case.text, context), case.name)
                }
            },
        )
        screeners.values.forEach(Screener::close)
    }

    @Test
    fun `all at once are as one by one`() {
        for ((name, policy) in texts) {
            val made = policy.policy()
            val plain = cases.filter { it.policy == name && it.asContext() == ScreeningContext() }.map { it.text }
            assertEquals(plain.map { made.screen(it) }, made.screenAll(plain))
        }
    }
}

/** A policy as the three texts that every face takes. */
private class PolicyTexts(json: JsonObject) {
    private val engagement = json["engagement"].asString
    private val lists = json["lists"].asString
    private val settings = settingsFromJson(json["settings"].asString)

    fun policy(): Policy = Policy.fromText(engagement, lists, Format.JSON, settings)

    fun screener(): Screener = Screener(engagement.encodeToByteArray(), lists.encodeToByteArray(), Format.JSON, settings)
}

private class ScreeningCase(json: JsonObject) {
    val name: String = json["name"].asString
    val policy: String = json["policy"].asString
    val context: String = json["context"].asString
    val text: String = json["text"].asString
    val json: String = json["json"].asString
    val redacted: String = json["redacted"].asString

    fun asContext(): ScreeningContext {
        val given = if (context.isBlank()) JsonObject() else JsonParser.parseString(context).asJsonObject
        return ScreeningContext(
            surface = given["surface"]?.asString?.let { Surface.valueOf(it.uppercase()) },
            author = given["author"]?.asString?.let { Author.valueOf(it.uppercase()) },
            language = given["language"]?.asString?.let(::textLanguage),
            leavesGroup = given["leaves_group"]?.asBoolean ?: false,
            encrypted = given["encrypted"]?.asBoolean ?: false,
        )
    }
}

/** A screening as the JSON that every face writes. */
private fun json(screening: Screening): JsonObject = JsonObject().apply {
    fun units(units: Units) = array(listOf(units.start.toLong(), units.end.toLong())) { JsonPrimitive(it) }
    fun evidence(all: List<MatchEvidence>) = array(all) { JsonPrimitive(nameOf(it)) }
    fun found(match: Match) = JsonObject().apply {
        addProperty("kind", nameInDocuments(match.kind))
        addProperty("confidence", match.confidence.name.lowercase())
        add("evidence", evidence(match.evidence))
        add(
            "range",
            JsonObject().apply {
                add("byte", units(match.span.byte))
                add("utf16", units(match.span.utf16))
                add("char", units(match.span.codePoint))
                add("grapheme", units(match.span.grapheme))
            },
        )
        addProperty("action", match.action.name.lowercase())
        addProperty("rule", match.rule)
        match.entry?.let { addProperty("entry", it.toLong()) }
        if (match.alternatives.isNotEmpty()) {
            val others = array(match.alternatives) { other ->
                JsonObject().apply {
                    addProperty("kind", nameInDocuments(other.kind))
                    addProperty("confidence", other.confidence.name.lowercase())
                    add("evidence", evidence(other.evidence))
                }
            }
            add("alternatives", others)
        }
    }
    addProperty("verdict", screening.verdict.name.lowercase())
    add("matches", array(screening.matches, ::found))
    add("rules", array(screening.rules) { JsonPrimitive(it) })
    screening.excess?.let { excess ->
        add(
            "excess",
            JsonObject().apply {
                addProperty("unit", excess.unit.name.lowercase())
                addProperty("actual", excess.actual.toLong())
                addProperty("maximum", excess.maximum.toLong())
            },
        )
    }
    if (screening.allowed > 0u) addProperty("allowed", screening.allowed.toLong())
}

private fun <T> array(values: List<T>, element: (T) -> JsonElement) =
    JsonArray().apply { values.forEach { add(element(it)) } }

private fun nameOf(evidence: MatchEvidence): String = if (evidence == MatchEvidence.RULE2032) "rule_2032" else evidence.name.lowercase()
