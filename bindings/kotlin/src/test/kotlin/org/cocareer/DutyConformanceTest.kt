package org.cocareer

import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.function.Executable
import java.nio.file.Files
import java.time.Instant

/** The vectors of duties that every language's binding must agree on. */
class DutyConformanceTest {
    @Test
    fun `every vector gives what it says`() {
        val file = JsonParser.parseString(Files.readString(vectorsFolder().resolve("duties.json"))).asJsonObject
        val policies = file["policies"].asJsonObject.entrySet().associate { (name, texts) ->
            fun text(field: String) = texts.asJsonObject[field].asString
            name to Policy.fromText(text("engagement"), text("lists"), Format.JSON, settingsFromJson(text("settings")))
        }
        val cases = file["cases"].asJsonArray.map { it.asJsonObject }
        assertTrue(cases.isNotEmpty(), "no vectors")
        val digest = Digest()
        var found = 0
        val checks = mutableListOf<Executable>()
        for (case in cases) {
            val name = case["name"].asString
            val log = case["log"].asString
            val replay = replay(log.encodeToByteArray())
            assertNull(replay.stopped, name)
            // Without a log there is no group, and the days of the document count.
            val state = if (log.isEmpty()) null else replay.state
            val (policy, at) = policies.getValue(case["policy"].asString) to time(case["at"].asString)
            val json = policy.dutiesJson(state, at)
            val duties = policy.duties(state, at)
            digest.add("$json\n")
            found += duties.size
            checks += Executable {
                assertEquals(case["json"].asString, json, name)
                val next = case["next"].takeUnless { it.isJsonNull }?.let { time(it.asString) }
                assertEquals(next, policy.nextDutyChange(state, at), name)
                assertEquals(JsonParser.parseString(json).asJsonArray.size(), duties.size, name)
            }
        }
        assertAll(checks)
        println("duties: ${cases.size} vectors, $found duties, digest ${digest.hex()}")
    }

    private fun time(seconds: String): Timestamp = Instant.ofEpochSecond(seconds.toLong()).toString()
}
