package org.cocareer

import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64

/** What a vector says about one finding, in the order in which runners compare it. */
data class Seen(val rule: String, val case: String, val severity: String, val pointer: String) {
    constructor(finding: Finding) :
        this(finding.rule, finding.case, finding.severity.name.lowercase(), finding.pointer)
}

/** One vector of the corpus that all languages share. */
class Vector(json: JsonObject) {
    val id: String = json["id"].asString
    val format: Format = Format.valueOf(json["format"].asString.uppercase())
    val bytes: ByteArray = json["text"]?.asString?.encodeToByteArray() ?: Base64.getDecoder().decode(json["base64"].asString)
    private val settingsJson = json["settings"].toString()
    private val locale = json["locale"].asString
    val error: String? = json["expect"].asJsonObject["error"]?.asString
    val findings: List<Seen> = json["expect"].asJsonObject["findings"]?.asJsonArray?.toList().orEmpty().map {
        val finding = it.asJsonObject
        Seen(
            finding["rule"].asString,
            finding["case"].asString,
            finding["severity"].asString,
            finding["pointer"].asString,
        )
    }

    /** The settings, or the exception that says that they are none. */
    fun settings(): Settings = settingsFromJson(settingsJson, locale)
}

/** The repository's root. */
val root: Path = Path.of(System.getenv("COCAREER_ROOT") ?: System.getProperty("cocareer.root"))

/** Where the vectors are. */
fun vectorsFolder(): Path = System.getenv("COCAREER_VECTORS")?.let(Path::of) ?: root.resolve("tests/vectors")

/** Every vector. */
fun vectors(): List<Vector> {
    val corpus = JsonParser.parseString(Files.readString(vectorsFolder().resolve("corpus.json"))).asJsonObject
    check(corpus["version"].asInt == 1) { "a corpus of another version" }
    return corpus["vectors"].asJsonArray.map { Vector(it.asJsonObject) }
}

/** An example document. */
fun example(name: String): ByteArray = Files.readAllBytes(root.resolve("examples/documents").resolve(name))

/** The name that the corpus has for an error. */
fun nameOf(error: CocareerException): String =
    when (error) {
        is CocareerException.Empty -> "empty"
        is CocareerException.InvalidUtf8 -> "invalid_utf8"
        is CocareerException.Malformed -> "malformed"
        is CocareerException.LimitExceeded -> "limit_exceeded"
        is CocareerException.FormatNotBuilt -> "format_not_built"
        is CocareerException.InvalidSetting -> "invalid_setting"
        is CocareerException.UnknownRule, is CocareerException.UnknownName, is CocareerException.Refused,
        is CocareerException.Rejected, is CocareerException.Internal,
        -> "unexpected: $error"
    }
