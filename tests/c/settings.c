/* Suppressions, levels, house rules and a pinned catalogue, from the settings to the finding. */

#include "documents.h"

/* An engagement with a misspelt mode and without channels and audience. */
#define PAGE                                                                                                        \
    "{\"kind\": \"engagement\", \"format_version\": 1, \"id\": \"page\", \"title\": {\"en\": \"Page\"},"                \
    " \"mode\": \"informaton\"}"
#define CHOSEN                                                                                                      \
    "{\"at\": \"2026-11-24\","                                                                                        \
    " \"suppressions\": [{\"rule\": \"DOC-05\", \"pointer\": \"/mode\", \"reason\": \"Decided by the board.\","        \
    "                     \"until\": \"2027-01-31\"}],"                                                              \
    " \"levels\": [{\"select\": \"G-14\", \"severity\": \"info\", \"reason\": \"A draft.\"},"                          \
    "              {\"select\": \"I-05\", \"severity\": \"off\", \"reason\": \"A draft.\"}],"                          \
    " \"house_rules\": [{\"id\": \"OUR-1\", \"severity\": \"warning\", \"source\": \"Handbook, page 4\","             \
    "                    \"message\": {\"en\": \"Say what the page is for.\", \"nn\": \"Sei kva sida er til.\"},"     \
    "                    \"remedy\": {\"en\": \"Add an aim.\"},"                                                     \
    "                    \"require\": {\"field\": \"aims\", \"present\": true}}]}"

/* The report on PAGE; the end of the program when there is none. */
static const cocareer_report *report_with(const char *settings) {
    const cocareer_report *report = NULL;
    cocareer_status status =
        cocareer_check(COCAREER_LITERAL(PAGE), COCAREER_FORMAT_JSON, settings, strlen(settings), &report, NULL);
    if (!CHECK(status == COCAREER_STATUS_OK && report != NULL)) {
        exit(EXIT_FAILURE);
    }
    return report;
}

/* Finds the first finding of a rule; its number, or the count of findings when there is none. */
static size_t find(const cocareer_report *report, const char *rule, cocareer_finding *finding) {
    size_t count = cocareer_report_finding_count(report);
    for (size_t i = 0; i < count; i++) {
        finding->struct_size = sizeof *finding;
        CHECK_STATUS(cocareer_report_finding(report, i, finding, NULL), COCAREER_STATUS_OK);
        if (is_text(finding->rule, rule)) {
            return i;
        }
    }
    return count;
}

static bool has_rule(const cocareer_report *report, const char *rule) {
    cocareer_finding finding;
    return find(report, rule, &finding) < cocareer_report_finding_count(report);
}

static void a_suppressed_finding_stays_and_does_not_count(void) {
    const cocareer_report *plain = report_with(SETTINGS);
    const cocareer_report *chosen = report_with(CHOSEN);
    cocareer_finding finding;
    CHECK(find(plain, "DOC-05", &finding) < cocareer_report_finding_count(plain));
    CHECK(finding.suppressed == 0 && is_text(finding.suppression_reason, ""));
    CHECK(find(chosen, "DOC-05", &finding) < cocareer_report_finding_count(chosen));
    CHECK(finding.suppressed == COCAREER_SUPPRESSED_BY_SETTINGS);
    CHECK(is_text(finding.suppression_reason, "Decided by the board."));
    CHECK(cocareer_report_suppressed_count(plain) == 0 && cocareer_report_suppressed_count(chosen) == 1);
    CHECK(cocareer_report_count(chosen, COCAREER_SEVERITY_ERROR) ==
          cocareer_report_count(plain, COCAREER_SEVERITY_ERROR) - 1);
    cocareer_report_free(plain);
    cocareer_report_free(chosen);
}

static void levels_change_how_serious_a_finding_is(void) {
    const cocareer_report *plain = report_with(SETTINGS);
    const cocareer_report *chosen = report_with(CHOSEN);
    cocareer_finding finding;
    find(plain, "G-14", &finding);
    CHECK(is_text(finding.rule, "G-14") && finding.severity == COCAREER_SEVERITY_WARNING);
    find(chosen, "G-14", &finding);
    CHECK(is_text(finding.rule, "G-14") && finding.severity == COCAREER_SEVERITY_INFO);
    CHECK(has_rule(plain, "I-05") && !has_rule(chosen, "I-05"));
    cocareer_report_free(plain);
    cocareer_report_free(chosen);
}

static void a_house_rule_has_its_own_id_words_and_source(void) {
    const cocareer_report *report = report_with(CHOSEN);
    cocareer_finding finding;
    size_t index = find(report, "OUR-1", &finding);
    CHECK(index < cocareer_report_finding_count(report));
    CHECK(finding.severity == COCAREER_SEVERITY_WARNING && finding.suppressed == 0);
    CHECK(is_text(finding.pointer, "/aims"));
    cocareer_buf text = {NULL, 0};
    CHECK_STATUS(cocareer_report_message(report, index, COCAREER_LITERAL("nn"), &text, NULL), COCAREER_STATUS_OK);
    CHECK(text.data != NULL && strcmp(text.data, "Sei kva sida er til.") == 0);
    cocareer_buf_free(&text);
    CHECK_STATUS(cocareer_report_remedy(report, index, NULL, 0, &text, NULL), COCAREER_STATUS_OK);
    CHECK(text.data != NULL && strcmp(text.data, "Add an aim.") == 0);
    cocareer_buf_free(&text);
    CHECK_STATUS(cocareer_report_to_json(report, NULL, 0, &text, NULL), COCAREER_STATUS_OK);
    CHECK(text.data != NULL && strstr(text.data, "\"rule\":\"OUR-1\"") != NULL);
    CHECK(strstr(text.data, "\"work\":\"HOUSE\",\"locator\":\"OUR-1\",\"citation\":\"Handbook, page 4\"") != NULL);
    CHECK(strstr(text.data, "{\"origin\":\"settings\",\"reason\":\"Decided by the board.\",\"until\":\"2027-01-31\"}") !=
          NULL);
    cocareer_buf_free(&text);
    cocareer_report_free(report);
}

static void an_earlier_catalogue_lacks_later_rules(void) {
    const cocareer_report *newest = report_with(SETTINGS);
    const cocareer_report *pinned = report_with("{\"at\": \"2026-11-24\", \"catalog_version\": \"2026.1\"}");
    CHECK(has_rule(newest, "PRIV-01") && !has_rule(pinned, "PRIV-01"));
    CHECK(has_rule(newest, "G-01") && has_rule(pinned, "G-01"));
    CHECK(cocareer_report_rules_run(pinned) < cocareer_report_rules_run(newest));
    cocareer_buf text = {NULL, 0};
    CHECK_STATUS(cocareer_report_to_json(pinned, NULL, 0, &text, NULL), COCAREER_STATUS_OK);
    CHECK(text.data != NULL && strstr(text.data, "\"catalog_version\":\"2026.1\"") != NULL);
    cocareer_buf_free(&text);
    cocareer_report_free(newest);
    cocareer_report_free(pinned);
}

static void a_place_in_the_report_s_own_document_has_no_number(void) {
    const cocareer_report *report = report_with(CHOSEN);
    cocareer_location location = {.struct_size = sizeof location, .has_document = 77, .document = 77};
    CHECK_STATUS(cocareer_report_location(report, 0, 0, &location, NULL), COCAREER_STATUS_OK);
    CHECK(location.has_document == 0 && location.document == 0);
    /* A structure of an earlier header: what it does not have is not touched. */
    const uint32_t first = offsetof(cocareer_location, has_document);
    cocareer_location earlier = {.struct_size = first, .has_document = 77, .document = 77};
    CHECK_STATUS(cocareer_report_location(report, 0, 0, &earlier, NULL), COCAREER_STATUS_OK);
    CHECK(earlier.struct_size == first && earlier.has_document == 77 && earlier.document == 77);
    CHECK(earlier.pointer.data == location.pointer.data);
    cocareer_report_free(report);
}

static void what_cannot_be_is_refused_with_its_place(void) {
    const char *all[][2] = {
        {"{\"catalog_version\": \"2025.1\"}", "`catalog_version`"},
        {"{\"suppressions\": [{\"rule\": \"DOC-05\", \"until\": \"soon\"}]}", "`suppressions/0/until`"},
        {"{\"levels\": [{\"select\": \"XYZ-1\", \"severity\": \"off\"}]}", "`levels/0/select`"},
        {"{\"house_rules\": [{\"id\": \"DOC-1\"}]}", "`house_rules/0/id`"},
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        const cocareer_report *report = NULL;
        cocareer_error *error = NULL;
        CHECK_STATUS(cocareer_check(COCAREER_LITERAL(PAGE), COCAREER_FORMAT_JSON, all[i][0], strlen(all[i][0]), &report,
                                    &error),
                     COCAREER_STATUS_INVALID_SETTING);
        CHECK(report == NULL && strstr(cocareer_error_message(error).data, all[i][1]) != NULL);
        cocareer_error_free(error);
    }
}

int main(void) {
    a_suppressed_finding_stays_and_does_not_count();
    levels_change_how_serious_a_finding_is();
    a_house_rule_has_its_own_id_words_and_source();
    an_earlier_catalogue_lacks_later_rules();
    a_place_in_the_report_s_own_document_has_no_number();
    what_cannot_be_is_refused_with_its_place();
    return finish();
}
