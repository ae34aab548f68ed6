/* Every function, used wrongly in every way that the header says is answered and not undefined. */

#include "documents.h"

/* What stands in an output before a call that must leave it alone. */
static const cocareer_buf untouched = {(char *)"untouched", 9};

static bool is_untouched(const cocareer_buf *buffer) {
    return buffer->data == untouched.data && buffer->size == untouched.size;
}

/* An error that must be there, with this status and some words; frees it and clears the pointer. */
static void check_error(cocareer_error **error, uint32_t status) {
    CHECK(*error != NULL);
    CHECK(cocareer_error_status(*error) == status);
    CHECK(cocareer_error_message(*error).size > 0);
    cocareer_error_free(*error);
    *error = NULL;
}

/* A check of a text that must fail so, in every way, with and without a place for the error. */
static void refused(const char *document, size_t size, uint32_t format, const char *settings, size_t settings_size,
                    uint32_t status) {
    const cocareer_report *const before = (const cocareer_report *)&untouched;
    const cocareer_report *report = before;
    cocareer_buf json = untouched;
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_check(document, size, format, settings, settings_size, &report, &error), status);
    check_error(&error, status);
    CHECK_STATUS(cocareer_check(document, size, format, settings, settings_size, &report, NULL), status);
    CHECK_STATUS(cocareer_check_json(document, size, format, settings, settings_size, NULL, 0, &json, &error), status);
    check_error(&error, status);
    CHECK_STATUS(cocareer_dpia_json(document, size, format, settings, settings_size, NULL, 0, &json, &error), status);
    check_error(&error, status);
    CHECK_STATUS(cocareer_dpia_json(document, size, format, settings, settings_size, NULL, 0, &json, NULL), status);
    CHECK(report == before && is_untouched(&json));
}

static void freeing_nothing_does_nothing(void) {
    cocareer_report_free(NULL);
    cocareer_error_free(NULL);
    cocareer_buf_free(NULL);
    cocareer_buf empty = {NULL, 0};
    cocareer_buf_free(&empty);
    cocareer_buf text = {NULL, 0};
    CHECK_STATUS(cocareer_catalog_json(NULL, 0, &text, NULL), COCAREER_STATUS_OK);
    cocareer_buf_free(&text);
    cocareer_buf_free(&text);
    CHECK(text.data == NULL && text.size == 0);
}

static void nothing_has_nothing_to_tell(void) {
    CHECK(cocareer_report_finding_count(NULL) == 0);
    CHECK(cocareer_report_suppressed_count(NULL) == 0);
    CHECK(cocareer_report_count(NULL, COCAREER_SEVERITY_ERROR) == 0);
    CHECK(cocareer_report_worst(NULL) == 0);
    CHECK(cocareer_report_rules_run(NULL) == 0);
    CHECK(cocareer_error_status(NULL) == COCAREER_STATUS_OK);
    CHECK(is_text(cocareer_error_message(NULL), ""));
    CHECK(cocareer_error_line(NULL) == 0 && cocareer_error_column(NULL) == 0);
    CHECK(cocareer_error_offset(NULL) == COCAREER_NO_OFFSET);
}

static void null_is_refused_where_something_is_needed(void) {
    const uint32_t null = COCAREER_STATUS_NULL_ARGUMENT;
    const cocareer_report *report = faulty_report();
    cocareer_error *error = NULL;
    cocareer_buf text = untouched;
    cocareer_finding finding = {.struct_size = sizeof finding};
    cocareer_location location = {.struct_size = sizeof location};

    CHECK_STATUS(cocareer_check(COCAREER_LITERAL("{}"), COCAREER_FORMAT_JSON, NULL, 0, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_check_json(COCAREER_LITERAL("{}"), COCAREER_FORMAT_JSON, NULL, 0, NULL, 0, NULL, &error), null);
    check_error(&error, null);
    refused(NULL, 1, COCAREER_FORMAT_JSON, NULL, 0, null);
    refused("{}", 2, COCAREER_FORMAT_JSON, NULL, 1, null);
    CHECK_STATUS(cocareer_check_json(COCAREER_LITERAL("{}"), COCAREER_FORMAT_JSON, NULL, 0, NULL, 1, &text, NULL), null);

    CHECK_STATUS(cocareer_report_finding(NULL, 0, &finding, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_report_finding(report, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_report_location(NULL, 0, 0, &location, NULL), null);
    CHECK_STATUS(cocareer_report_location(report, 0, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_report_message(NULL, 0, NULL, 0, &text, NULL), null);
    CHECK_STATUS(cocareer_report_message(report, 0, NULL, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_report_message(report, 0, NULL, 1, &text, NULL), null);
    CHECK_STATUS(cocareer_report_remedy(NULL, 0, NULL, 0, &text, NULL), null);
    CHECK_STATUS(cocareer_report_remedy(report, 0, NULL, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_report_to_json(NULL, NULL, 0, &text, NULL), null);
    CHECK_STATUS(cocareer_report_to_json(report, NULL, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_explain_json(NULL, 4, NULL, 0, &text, NULL), null);
    CHECK_STATUS(cocareer_explain_json(COCAREER_LITERAL("I-10"), NULL, 2, &text, NULL), null);
    CHECK_STATUS(cocareer_explain_json(COCAREER_LITERAL("I-10"), NULL, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_rule_page(NULL, 4, NULL, 0, &text, NULL), null);
    CHECK_STATUS(cocareer_rule_page(COCAREER_LITERAL("I-10"), NULL, 2, &text, NULL), null);
    CHECK_STATUS(cocareer_rule_page(COCAREER_LITERAL("I-10"), NULL, 0, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_dpia_json(COCAREER_LITERAL("{}"), COCAREER_FORMAT_JSON, NULL, 0, NULL, 0, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_dpia_json(COCAREER_LITERAL("{}"), COCAREER_FORMAT_JSON, NULL, 0, NULL, 2, &text, NULL), null);
    CHECK_STATUS(cocareer_dated_data_json(NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_dated_data_json(NULL, NULL), null);
    CHECK_STATUS(cocareer_catalog_json(NULL, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_catalog_json(NULL, 2, &text, NULL), null);
    CHECK(is_untouched(&text));
    cocareer_report_free(report);
}

static void unknown_numbers_are_refused(void) {
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    refused("{}", 2, 2, NULL, 0, invalid);
    refused("{}", 2, UINT32_MAX, NULL, 0, invalid);
    /* No object is as long as this, so that the library must not even look at it. */
    refused("{}", SIZE_MAX, COCAREER_FORMAT_JSON, NULL, 0, invalid);
    refused("{}", SIZE_MAX / 2 + 1, COCAREER_FORMAT_JSON, NULL, 0, invalid);
    refused("{}", 2, COCAREER_FORMAT_JSON, "{}", SIZE_MAX, invalid);

    const cocareer_report *report = faulty_report();
    cocareer_buf text = untouched;
    CHECK(cocareer_report_count(report, 0) == 0);
    CHECK(cocareer_report_count(report, 4) == 0);
    CHECK(cocareer_report_count(report, UINT32_MAX) == 0);
    CHECK_STATUS(cocareer_report_message(report, 0, "\xff", 1, &text, NULL), invalid);
    CHECK_STATUS(cocareer_explain_json("\xff", 1, NULL, 0, &text, NULL), invalid);
    CHECK_STATUS(cocareer_rule_page("\xff", 1, NULL, 0, &text, NULL), invalid);
    CHECK_STATUS(cocareer_rule_page("I-10", SIZE_MAX, NULL, 0, &text, NULL), invalid);
    CHECK_STATUS(cocareer_dpia_json("{}", 2, COCAREER_FORMAT_JSON, NULL, 0, "\xff", 1, &text, NULL), invalid);
    CHECK_STATUS(cocareer_catalog_json("n\xc3", 2, &text, NULL), invalid);
    CHECK(is_untouched(&text));
    cocareer_report_free(report);
}

static void an_index_beyond_the_end_is_refused(void) {
    const cocareer_report *report = faulty_report();
    const size_t indexes[] = {cocareer_report_finding_count(report), SIZE_MAX};
    cocareer_finding finding = {.struct_size = sizeof finding, .severity = 77};
    cocareer_location location = {.struct_size = sizeof location, .has_range = 77};
    cocareer_buf text = untouched;
    cocareer_error *error = NULL;
    for (size_t i = 0; i < 2; i++) {
        const uint32_t status = COCAREER_STATUS_OUT_OF_RANGE;
        CHECK_STATUS(cocareer_report_finding(report, indexes[i], &finding, &error), status);
        check_error(&error, status);
        CHECK_STATUS(cocareer_report_location(report, indexes[i], 0, &location, NULL), status);
        CHECK_STATUS(cocareer_report_location(report, 0, SIZE_MAX, &location, NULL), status);
        CHECK_STATUS(cocareer_report_message(report, indexes[i], NULL, 0, &text, NULL), status);
        CHECK_STATUS(cocareer_report_remedy(report, indexes[i], NULL, 0, &text, NULL), status);
    }
    CHECK(finding.severity == 77 && location.has_range == 77 && is_untouched(&text));
    cocareer_report_free(report);
}

static void a_structure_of_another_size_is_refused_or_respected(void) {
    /* What the structure was in its first version, before reasons were added to it. */
    const uint32_t first = offsetof(cocareer_finding, suppression_reason);
    const uint32_t wrong[] = {0, 4, first - 1, 4097, 0xcccccccc, UINT32_MAX};
    const cocareer_report *report = faulty_report();
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        cocareer_finding finding = {.struct_size = wrong[i], .severity = 77};
        cocareer_error *error = NULL;
        CHECK_STATUS(cocareer_report_finding(report, 0, &finding, &error), COCAREER_STATUS_INVALID_ARGUMENT);
        CHECK(finding.struct_size == wrong[i] && finding.severity == 77);
        check_error(&error, COCAREER_STATUS_INVALID_ARGUMENT);
    }
    cocareer_location small = {.struct_size = offsetof(cocareer_location, has_document) - 4};
    CHECK_STATUS(cocareer_report_location(report, 0, 0, &small, NULL), COCAREER_STATUS_INVALID_ARGUMENT);

    /* A structure of an earlier header: what it does not have is not touched. */
    cocareer_finding earlier;
    memset(&earlier, 0xaa, sizeof earlier);
    earlier.struct_size = first;
    CHECK_STATUS(cocareer_report_finding(report, 0, &earlier, NULL), COCAREER_STATUS_OK);
    CHECK(earlier.struct_size == first && earlier.rule.size > 0);
    for (size_t i = first; i < sizeof earlier; i++) {
        CHECK(((const unsigned char *)&earlier)[i] == 0xaa);
    }

    /* A structure of a later header: what this library does not know becomes 0, what is behind it stays. */
    union {
        cocareer_finding finding;
        unsigned char bytes[256];
    } later;
    const uint32_t size = sizeof(cocareer_finding) + 32;
    memset(&later, 0xaa, sizeof later);
    later.finding.struct_size = size;
    CHECK_STATUS(cocareer_report_finding(report, 0, &later.finding, NULL), COCAREER_STATUS_OK);
    CHECK(later.finding.struct_size == size && later.finding.rule.size > 0);
    for (size_t i = sizeof(cocareer_finding); i < sizeof later; i++) {
        CHECK(later.bytes[i] == (i < size ? 0 : 0xaa));
    }
    cocareer_report_free(report);
}

static void settings_that_are_none_are_refused(void) {
    const char *all[] = {"{",  "[]", "7", "null", "{\"att\": 1}", "{\"at\": \"24.11.2026\"}", "{\"at\": 7}",
                         "{\"limits\": {\"depth\": -1}}", "{\"min_confidence\": \"sure\"}", "{} {}", "\xff", "{\"at\": \"\xff\"}"};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        refused("{}", 2, COCAREER_FORMAT_JSON, all[i], strlen(all[i]), COCAREER_STATUS_INVALID_SETTING);
    }
    refused("{}", 2, COCAREER_FORMAT_JSON, "{}\0", 3, COCAREER_STATUS_INVALID_SETTING);
}

static void a_rule_that_is_not_there_is_unknown(void) {
    const char *all[] = {"", "X-99", "i-10", "I-10 ", "I-1"};
    cocareer_buf text = untouched;
    cocareer_error *error = NULL;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        CHECK_STATUS(cocareer_explain_json(all[i], strlen(all[i]), NULL, 0, &text, &error), COCAREER_STATUS_UNKNOWN_RULE);
        check_error(&error, COCAREER_STATUS_UNKNOWN_RULE);
        CHECK_STATUS(cocareer_rule_page(all[i], strlen(all[i]), NULL, 0, &text, &error), COCAREER_STATUS_UNKNOWN_RULE);
        check_error(&error, COCAREER_STATUS_UNKNOWN_RULE);
    }
    CHECK_STATUS(cocareer_explain_json("I-10\0", 5, NULL, 0, &text, NULL), COCAREER_STATUS_UNKNOWN_RULE);
    CHECK_STATUS(cocareer_explain_json(NULL, 0, NULL, 0, &text, NULL), COCAREER_STATUS_UNKNOWN_RULE);
    CHECK_STATUS(cocareer_rule_page("I-10\0", 5, NULL, 0, &text, NULL), COCAREER_STATUS_UNKNOWN_RULE);
    CHECK_STATUS(cocareer_rule_page(NULL, 0, NULL, 0, &text, NULL), COCAREER_STATUS_UNKNOWN_RULE);
    CHECK(is_untouched(&text));
}

int main(void) {
    freeing_nothing_does_nothing();
    nothing_has_nothing_to_tell();
    null_is_refused_where_something_is_needed();
    unknown_numbers_are_refused();
    an_index_beyond_the_end_is_refused();
    a_structure_of_another_size_is_refused_or_respected();
    settings_that_are_none_are_refused();
    a_rule_that_is_not_there_is_unknown();
    return finish();
}
