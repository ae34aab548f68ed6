package org.cocareer

import org.junit.jupiter.api.Assertions.assertAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.function.Executable

/** The vectors that every language's binding must agree on. */
class ConformanceTest {
    private val vectors = vectors()

    @Test
    fun `every vector gives what it says`() {
        assertTrue(vectors.isNotEmpty(), "no vectors")
        val digest = Digest()
        var found = 0
        val checks = mutableListOf<Executable>()
        for (vector in vectors) {
            digest.add("${vector.id}\n")
            val result = runCatching { checkText(vector.bytes, vector.format, vector.settings()) }
            val error = result.exceptionOrNull()?.let { nameOf(it as? CocareerException ?: throw it) }
            val findings = result.getOrNull()?.findings.orEmpty()
            found += findings.size
            findings.forEach { digest.add(line(it)) }
            if (error != null) digest.add("error $error\n")
            checks += Executable {
                assertEquals(vector.error, error, vector.id)
                assertEquals(vector.findings, findings.map(::Seen), vector.id)
            }
        }
        assertAll(checks)
        println("conformance: ${vectors.size} vectors, $found findings, digest ${digest.hex()}")
    }

    @Test
    fun `a document read into data gives the same findings as its text`() {
        val readable = vectors.filter { vector ->
            vector.error == null && vector.findings.none { it.rule in FORM } &&
                IN_NO_ENGAGEMENT.none { it in vector.bytes.decodeToString() }
        }
        assertTrue(readable.isNotEmpty(), "no vectors")
        val checks = readable.map { vector ->
            Executable {
                val engagement = readEngagement(vector.bytes, vector.format, vector.settings())
                assertEquals(vector.findings, check(engagement, vector.settings()).findings.map(::Seen), vector.id)
            }
        }
        assertAll(checks)
    }

    @Test
    fun `what is written as JSON is read as it was`() {
        val documents = vectors.filter { it.error == null }
        val checks = documents.map { vector ->
            Executable {
                val engagement = readEngagement(vector.bytes, vector.format)
                val again = readEngagement(engagementToJson(engagement), Format.JSON)
                assertEquals(engagement, again, vector.id)
            }
        }
        assertAll(checks)
    }

    private fun line(finding: Finding): String {
        val start = finding.locations.firstOrNull()?.range?.start
        val place = "${start?.line ?: 0u}:${start?.column ?: 0u}"
        val seen = Seen(finding)
        return "${seen.rule} ${seen.case} ${seen.severity} ${seen.pointer} $place ${finding.message}\n"
    }

    private companion object {
        /** The rules about form, of which a document that was read into data knows nothing any more. */
        val FORM = setOf("DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-06", "DOC-07")

        /** Words of other kinds of documents, and of what a document says about its findings. */
        val IN_NO_ENGAGEMENT = listOf("shared_parts", "screening_lists", "x-cocareer-ignore")
    }
}
