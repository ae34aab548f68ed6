/*
 * The corpus that every language's runner reads. Each vector is a document with what must be found in it; the
 * summary line at the end must be the same in all languages, so it has a digest of all that was found.
 */

#include <cjson/cJSON.h>

#include "harness.h"

/* FNV-1a, 64 bits. */
static uint64_t digest = UINT64_C(0xcbf29ce484222325);

static void feed(const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        digest = (digest ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
    }
}

static void feed_string(const char *text) {
    feed(text, strlen(text));
}

static const char *severity_name(uint32_t severity) {
    switch (severity) {
    case COCAREER_SEVERITY_INFO: return "info";
    case COCAREER_SEVERITY_WARNING: return "warning";
    case COCAREER_SEVERITY_ERROR: return "error";
    default: return "unknown";
    }
}

/* The member's string, or `otherwise` when there is none. */
static const char *string_of(const cJSON *object, const char *member, const char *otherwise) {
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, member));
    return text != NULL ? text : otherwise;
}

static int base64_digit(char letter) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *place = letter == '\0' ? NULL : strchr(digits, letter);
    return place == NULL ? -1 : (int)(place - digits);
}

/* The bytes that a base64 text stands for, to be freed with free(). */
static char *decode(const char *text, size_t *size) {
    char *bytes = need_memory(strlen(text) + 1);
    unsigned long bits = 0;
    unsigned held = 0;
    *size = 0;
    for (; base64_digit(*text) >= 0; text++) {
        bits = (bits << 6 | (unsigned long)base64_digit(*text)) & 0xffffff;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes[(*size)++] = (char)(bits >> held & 0xff);
        }
    }
    return bytes;
}

static bool same(cocareer_str text, const cJSON *expected, const char *member) {
    return is_text(text, string_of(expected, member, ""));
}

/* Feeds the digest with a finding; whether it is the expected one. */
static bool compare_finding(const cocareer_report *report, size_t index, const char *locale, const cJSON *expected) {
    cocareer_finding finding;
    finding.struct_size = sizeof finding;
    cocareer_buf message = {NULL, 0};
    if (cocareer_report_finding(report, index, &finding, NULL) != COCAREER_STATUS_OK ||
        cocareer_report_message(report, index, locale, strlen(locale), &message, NULL) != COCAREER_STATUS_OK) {
        return false;
    }
    const char *severity = severity_name(finding.severity);
    char place[32];
    snprintf(place, sizeof place, "%lu:%lu", (unsigned long)finding.start.line, (unsigned long)finding.start.column);
    feed(finding.rule.data, finding.rule.size);
    feed_string(" ");
    feed(finding.case_name.data, finding.case_name.size);
    feed_string(" ");
    feed_string(severity);
    feed_string(" ");
    feed(finding.pointer.data, finding.pointer.size);
    feed_string(" ");
    feed_string(place);
    feed_string(" ");
    feed(message.data, message.size);
    feed_string("\n");
    cocareer_buf_free(&message);
    return expected != NULL && same(finding.rule, expected, "rule") && same(finding.case_name, expected, "case") &&
           same(finding.pointer, expected, "pointer") && strcmp(severity, string_of(expected, "severity", "")) == 0;
}

static bool compare_report(const cocareer_report *report, const char *locale, const cJSON *expect) {
    const cJSON *expected = cJSON_GetObjectItemCaseSensitive(expect, "findings");
    size_t count = cocareer_report_finding_count(report);
    bool holds = cJSON_IsArray(expected) && (size_t)cJSON_GetArraySize(expected) == count;
    const cJSON *next = expected == NULL ? NULL : expected->child;
    for (size_t i = 0; i < count; i++) {
        holds = compare_finding(report, i, locale, next) && holds;
        next = next == NULL ? NULL : next->next;
    }
    return holds;
}

/* Checks one vector; adds its findings to `findings`. */
static bool run(const cJSON *vector, size_t *findings) {
    const char *base64 = string_of(vector, "base64", NULL);
    const char *text = string_of(vector, "text", "");
    const char *locale = string_of(vector, "locale", "en");
    const cJSON *expect = cJSON_GetObjectItemCaseSensitive(vector, "expect");
    const cJSON *given = cJSON_GetObjectItemCaseSensitive(vector, "settings");
    bool is_yaml = strcmp(string_of(vector, "format", "json"), "yaml") == 0;
    size_t size = strlen(text);
    char *bytes = base64 == NULL ? NULL : decode(base64, &size);
    char *settings = given == NULL ? NULL : cJSON_PrintUnformatted(given);

    const cocareer_report *report = NULL;
    cocareer_error *error = NULL;
    cocareer_status status =
        cocareer_check(bytes == NULL ? text : bytes, size, is_yaml ? COCAREER_FORMAT_YAML : COCAREER_FORMAT_JSON,
                       settings, settings == NULL ? 0 : strlen(settings), &report, &error);
    feed_string(string_of(vector, "id", ""));
    feed_string("\n");
    bool holds;
    if (status == COCAREER_STATUS_OK) {
        *findings += cocareer_report_finding_count(report);
        holds = compare_report(report, locale, expect);
    } else {
        feed_string("error ");
        feed_string(cocareer_status_name(status));
        feed_string("\n");
        holds = error != NULL && strcmp(string_of(expect, "error", ""), cocareer_status_name(status)) == 0;
    }
    cocareer_report_free(report);
    cocareer_error_free(error);
    cJSON_free(settings);
    free(bytes);
    return holds;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: conformance VECTORS\n");
        return EXIT_FAILURE;
    }
    size_t size = 0;
    char *text = read_file(argv[1], "corpus.json", &size);
    cJSON *corpus = cJSON_ParseWithLength(text, size);
    const cJSON *vectors = cJSON_GetObjectItemCaseSensitive(corpus, "vectors");
    const cJSON *version = cJSON_GetObjectItemCaseSensitive(corpus, "version");
    if (!cJSON_IsArray(vectors) || !cJSON_IsNumber(version) || version->valueint != 1) {
        fprintf(stderr, "corpus.json is not a corpus of version 1\n");
        cJSON_Delete(corpus);
        free(text);
        return EXIT_FAILURE;
    }
    size_t findings = 0;
    const cJSON *vector = NULL;
    cJSON_ArrayForEach(vector, vectors) {
        check_that(run(vector, &findings), string_of(vector, "id", "a vector without an id"), "corpus.json", 0);
    }
    printf("conformance: %d vectors, %lu findings, digest %08lx%08lx\n", cJSON_GetArraySize(vectors),
           (unsigned long)findings, (unsigned long)(digest >> 32), (unsigned long)(digest & 0xffffffff));
    cJSON_Delete(corpus);
    free(text);
    return finish();
}
