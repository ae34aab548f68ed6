/* Every function, used as it is meant to be used. */

#include "documents.h"

/* Whether the buffer has a text with a NUL behind it, which holds `part`. */
static bool has(const cocareer_buf *buffer, const char *part) {
    return buffer->data != NULL && buffer->size == strlen(buffer->data) && strstr(buffer->data, part) != NULL;
}

static void versions_are_texts(void) {
    CHECK(cocareer_abi_ok());
    CHECK(strlen(cocareer_version()) >= strlen("0.0.0"));
    CHECK(strlen(cocareer_catalog_version()) >= strlen("2026.1"));
    CHECK(strcmp(cocareer_status_name(COCAREER_STATUS_LIMIT_EXCEEDED), "limit_exceeded") == 0);
}

static void a_report_counts(void) {
    const cocareer_report *report = faulty_report();
    size_t count = cocareer_report_finding_count(report);
    size_t errors = cocareer_report_count(report, COCAREER_SEVERITY_ERROR);
    size_t warnings = cocareer_report_count(report, COCAREER_SEVERITY_WARNING);
    size_t infos = cocareer_report_count(report, COCAREER_SEVERITY_INFO);
    CHECK(count > 1 && errors > 1);
    CHECK(errors + warnings + infos == count);
    CHECK(cocareer_report_suppressed_count(report) == 0);
    CHECK(cocareer_report_worst(report) == COCAREER_SEVERITY_ERROR);
    CHECK(cocareer_report_rules_run(report) > 0);
    cocareer_report_free(report);
}

/* The finding about the misspelt mode, whose place in the text is known here. */
static void a_finding_has_all_its_parts(void) {
    const cocareer_report *report = faulty_report();
    bool found = false;
    for (size_t i = 0; i < cocareer_report_finding_count(report); i++) {
        cocareer_finding finding;
        finding.struct_size = sizeof finding;
        CHECK_STATUS(cocareer_report_finding(report, i, &finding, NULL), COCAREER_STATUS_OK);
        CHECK(finding.struct_size == sizeof finding);
        CHECK(finding.rule.size > 0 && finding.rule.size == strlen(finding.rule.data));
        CHECK(finding.case_name.size > 0 && finding.case_name.size == strlen(finding.case_name.data));
        CHECK(finding.fingerprint.size == 16 && strlen(finding.fingerprint.data) == 16);
        CHECK(finding.severity >= COCAREER_SEVERITY_INFO && finding.severity <= COCAREER_SEVERITY_ERROR);
        CHECK(finding.confidence >= COCAREER_CONFIDENCE_UNCERTAIN &&
              finding.confidence <= COCAREER_CONFIDENCE_FOUND);
        CHECK(finding.location_count >= 1 && finding.has_range == 1);
        CHECK(finding.suppressed == 0 && is_text(finding.suppression_reason, ""));
        if (is_text(finding.rule, "DOC-05") && is_text(finding.pointer, "/mode")) {
            const char *place = strstr(FAULTY, "\"informaton\"");
            found = true;
            CHECK(finding.start.byte == (uint32_t)(place - FAULTY));
            CHECK(finding.end.byte == finding.start.byte + strlen("\"informaton\""));
            CHECK(finding.start.line == 2 && finding.end.line == 2);
            CHECK(finding.start.column == strlen(" \"id\": \"counselling-page\", \"mode\": ") + 1);
        }
    }
    CHECK(found);
    cocareer_report_free(report);
}

static void locations_begin_with_the_finding_s_own(void) {
    const cocareer_report *report = faulty_report();
    for (size_t i = 0; i < cocareer_report_finding_count(report); i++) {
        cocareer_finding finding;
        cocareer_location location;
        finding.struct_size = sizeof finding;
        location.struct_size = sizeof location;
        CHECK_STATUS(cocareer_report_finding(report, i, &finding, NULL), COCAREER_STATUS_OK);
        for (uint32_t nth = 0; nth < finding.location_count; nth++) {
            CHECK_STATUS(cocareer_report_location(report, i, nth, &location, NULL), COCAREER_STATUS_OK);
            if (nth == 0) {
                CHECK(location.pointer.data == finding.pointer.data);
                CHECK(location.start.byte == finding.start.byte && location.end.byte == finding.end.byte);
                CHECK(location.has_range == finding.has_range);
            }
        }
        CHECK_STATUS(cocareer_report_location(report, i, finding.location_count, &location, NULL),
                     COCAREER_STATUS_OUT_OF_RANGE);
    }
    cocareer_report_free(report);
}

static void texts_come_in_the_asked_language(void) {
    const cocareer_report *report = faulty_report();
    cocareer_buf english = {NULL, 0};
    cocareer_buf nynorsk = {NULL, 0};
    cocareer_buf other = {NULL, 0};
    CHECK_STATUS(cocareer_report_message(report, 0, NULL, 0, &english, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_report_message(report, 0, COCAREER_LITERAL("nn-NO"), &nynorsk, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_report_message(report, 0, COCAREER_LITERAL("tlh"), &other, NULL), COCAREER_STATUS_OK);
    CHECK(has(&english, "") && english.size > 0);
    CHECK(has(&nynorsk, "") && strcmp(english.data, nynorsk.data) != 0);
    CHECK(strcmp(english.data, other.data) == 0);
    cocareer_buf_free(&english);
    cocareer_buf_free(&nynorsk);
    cocareer_buf_free(&other);
    CHECK_STATUS(cocareer_report_remedy(report, 0, COCAREER_LITERAL("nb"), &english, NULL), COCAREER_STATUS_OK);
    CHECK(has(&english, "") && english.size > 0);
    cocareer_buf_free(&english);
    CHECK(english.data == NULL && english.size == 0);
    cocareer_report_free(report);
}

static void both_ways_give_the_same_json(void) {
    const cocareer_report *report = faulty_report();
    cocareer_buf at_once = {NULL, 0};
    cocareer_buf from_report = {NULL, 0};
    CHECK_STATUS(cocareer_check_json(COCAREER_LITERAL(FAULTY), COCAREER_FORMAT_JSON, COCAREER_LITERAL(SETTINGS),
                                     COCAREER_LITERAL("nb"), &at_once, NULL),
                 COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_report_to_json(report, COCAREER_LITERAL("nb"), &from_report, NULL), COCAREER_STATUS_OK);
    CHECK(has(&at_once, "\"catalog_version\"") && has(&at_once, "\"DOC-05\""));
    CHECK(strcmp(at_once.data, from_report.data) == 0);
    cocareer_buf_free(&at_once);
    cocareer_buf_free(&from_report);
    cocareer_report_free(report);
}

static void every_form_of_the_settings_is_taken(void) {
    const char *all[] = {"", "  ", "{}", "{\"min_confidence\": \"found\"}", "{\"limits\": {\"findings\": 2}}", SETTINGS};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        const cocareer_report *report = NULL;
        CHECK_STATUS(cocareer_check(COCAREER_LITERAL(FAULTY), COCAREER_FORMAT_JSON, all[i], strlen(all[i]), &report, NULL),
                     COCAREER_STATUS_OK);
        CHECK(cocareer_report_finding_count(report) > 0);
        cocareer_report_free(report);
    }
}

static void yaml_is_read_or_refused_by_name(void) {
    const cocareer_report *report = NULL;
    cocareer_status status = cocareer_check(COCAREER_LITERAL("kind: engagement\nmode: informaton\n"),
                                            COCAREER_FORMAT_YAML, NULL, 0, &report, NULL);
    CHECK(status == COCAREER_STATUS_OK || status == COCAREER_STATUS_FORMAT_NOT_BUILT);
    CHECK((report != NULL) == (status == COCAREER_STATUS_OK));
    cocareer_report_free(report);
}

static void rules_are_explained(void) {
    cocareer_buf one = {NULL, 0};
    cocareer_buf all = {NULL, 0};
    CHECK_STATUS(cocareer_explain_json(COCAREER_LITERAL("I-10"), NULL, 0, &one, NULL), COCAREER_STATUS_OK);
    CHECK(has(&one, "\"checked_by\":[\"I-10\"]") && has(&one, "\"floor\""));
    CHECK(has(&one, "\"rule\":\"I-10\"") && has(&one, "\"remedy\"") && has(&one, "\"sources\""));
    CHECK_STATUS(cocareer_catalog_json(COCAREER_LITERAL("en"), &all, NULL), COCAREER_STATUS_OK);
    CHECK(has(&all, "\"rules\"") && has(&all, one.data));
    cocareer_buf_free(&one);
    cocareer_buf_free(&all);
}

static void a_rule_has_a_page(void) {
    cocareer_buf english = {NULL, 0};
    cocareer_buf nynorsk = {NULL, 0};
    CHECK_STATUS(cocareer_rule_page(COCAREER_LITERAL("I-10"), NULL, 0, &english, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_rule_page(COCAREER_LITERAL("I-10"), COCAREER_LITERAL("nn"), &nynorsk, NULL), COCAREER_STATUS_OK);
    CHECK(has(&english, "# I-10: ") && has(&nynorsk, "# I-10: "));
    CHECK(strcmp(english.data, nynorsk.data) != 0);
    cocareer_buf_free(&english);
    cocareer_buf_free(&nynorsk);
}

/* Minors on somebody else's platform speak for an assessment; a page that says nothing of people does not. */
static void an_assessment_is_proposed_with_its_reasons(void) {
    cocareer_buf advice = {NULL, 0};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_dpia_json(COCAREER_LITERAL(MINORS), COCAREER_FORMAT_JSON, COCAREER_LITERAL(SETTINGS), NULL, 0,
                                    &advice, &error),
                 COCAREER_STATUS_OK);
    CHECK(error == NULL && has(&advice, "\"proposed\":true") && has(&advice, "\"minors_on_platform\""));
    CHECK(has(&advice, "\"vulnerable_persons\"") && has(&advice, "\"/audience/min_age\""));
    cocareer_buf_free(&advice);
    CHECK_STATUS(cocareer_dpia_json(COCAREER_LITERAL(FAULTY), COCAREER_FORMAT_JSON, NULL, 0, NULL, 0, &advice, NULL),
                 COCAREER_STATUS_OK);
    CHECK(has(&advice, "\"proposed\":false") && has(&advice, "\"criteria\":[]"));
    cocareer_buf_free(&advice);
}

static void dated_facts_are_a_document_without_findings(void) {
    cocareer_buf data = {NULL, 0};
    const cocareer_report *report = NULL;
    CHECK_STATUS(cocareer_dated_data_json(&data, NULL), COCAREER_STATUS_OK);
    CHECK(has(&data, "\"kind\":\"dated_data\"") && has(&data, "\"consent_ages\""));
    CHECK_STATUS(cocareer_check(data.data, data.size, COCAREER_FORMAT_JSON, NULL, 0, &report, NULL), COCAREER_STATUS_OK);
    CHECK(cocareer_report_finding_count(report) == 0 && cocareer_report_rules_run(report) > 0);
    cocareer_report_free(report);
    cocareer_buf_free(&data);
}

static void an_error_says_what_and_where(void) {
    const cocareer_report *report = NULL;
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_check(COCAREER_LITERAL("{\"a\": 1,\n  nonsense}"), COCAREER_FORMAT_JSON, NULL, 0, &report, &error),
                 COCAREER_STATUS_MALFORMED);
    CHECK(report == NULL && error != NULL);
    CHECK(cocareer_error_status(error) == COCAREER_STATUS_MALFORMED);
    CHECK(cocareer_error_line(error) == 2 && cocareer_error_column(error) == 3);
    CHECK(cocareer_error_offset(error) == COCAREER_NO_OFFSET);
    cocareer_str message = cocareer_error_message(error);
    CHECK(message.size > 0 && message.size == strlen(message.data));
    cocareer_error_free(error);

    error = NULL;
    CHECK_STATUS(cocareer_check("{\"a\xff", 4, COCAREER_FORMAT_JSON, NULL, 0, &report, &error),
                 COCAREER_STATUS_INVALID_UTF8);
    CHECK(cocareer_error_offset(error) == 3);
    CHECK(cocareer_error_line(error) == 0 && cocareer_error_column(error) == 0);
    cocareer_error_free(error);
}

int main(void) {
    versions_are_texts();
    a_report_counts();
    a_finding_has_all_its_parts();
    locations_begin_with_the_finding_s_own();
    texts_come_in_the_asked_language();
    both_ways_give_the_same_json();
    every_form_of_the_settings_is_taken();
    yaml_is_read_or_refused_by_name();
    rules_are_explained();
    a_rule_has_a_page();
    an_assessment_is_proposed_with_its_reasons();
    dated_facts_are_a_document_without_findings();
    an_error_says_what_and_where();
    return finish();
}
