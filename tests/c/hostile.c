/* Documents that are meant to break something: broken bytes, nesting without end, a hundred megabytes. */

#include "documents.h"

/* Lets ten megabytes through, which is more than the default does: then the text is really read. */
#define LARGE "{\"limits\": {\"bytes\": 10000000}}"

/* How a check of this text ends; whatever it is, the call must come back and leave nothing behind. */
static uint32_t outcome(const char *text, size_t size, uint32_t format, const char *settings) {
    const cocareer_report *report = NULL;
    cocareer_error *error = NULL;
    cocareer_status status =
        cocareer_check(text, size, format, settings, settings == NULL ? 0 : strlen(settings), &report, &error);
    CHECK((report != NULL) == (status == COCAREER_STATUS_OK));
    CHECK((error == NULL) == (status == COCAREER_STATUS_OK));
    cocareer_report_free(report);
    cocareer_error_free(error);
    /* What reads the same text for another purpose must come to the same end. */
    cocareer_buf advice = {NULL, 0};
    CHECK_STATUS(cocareer_dpia_json(text, size, format, settings, settings == NULL ? 0 : strlen(settings), NULL, 0,
                                    &advice, NULL),
                 status);
    CHECK((advice.data != NULL) == (status == COCAREER_STATUS_OK));
    cocareer_buf_free(&advice);
    return status;
}

static void no_text_is_empty(void) {
    const char *all[] = {"", " ", "\n\t \r\n", "\xef\xbb\xbf", "\xef\xbb\xbf \n"};
    for (uint32_t format = COCAREER_FORMAT_JSON; format <= COCAREER_FORMAT_YAML; format++) {
        CHECK_STATUS(outcome(NULL, 0, format, NULL), COCAREER_STATUS_EMPTY);
        for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
            CHECK_STATUS(outcome(all[i], strlen(all[i]), format, NULL), COCAREER_STATUS_EMPTY);
        }
    }
}

static void broken_bytes_are_no_text(void) {
    const char *all[] = {"\xff", "{\"a\": \"\xc3\"}", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xc0\x80", "{}\x80"};
    for (uint32_t format = COCAREER_FORMAT_JSON; format <= COCAREER_FORMAT_YAML; format++) {
        for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
            CHECK_STATUS(outcome(all[i], strlen(all[i]), format, NULL), COCAREER_STATUS_INVALID_UTF8);
        }
    }
}

/* A text goes on behind a NUL, and a NUL that JSON lets through is kept. */
static void a_nul_does_not_end_a_text(void) {
    CHECK_STATUS(outcome("{}\0", 3, COCAREER_FORMAT_JSON, NULL), COCAREER_STATUS_MALFORMED);
    CHECK_STATUS(outcome("\0", 1, COCAREER_FORMAT_JSON, NULL), COCAREER_STATUS_MALFORMED);
    CHECK_STATUS(outcome("{\"a\": \"\0\"}", 10, COCAREER_FORMAT_JSON, NULL), COCAREER_STATUS_MALFORMED);
    outcome("a: \0b\n", 6, COCAREER_FORMAT_YAML, NULL);

    const cocareer_report *report = NULL;
    CHECK_STATUS(cocareer_check(COCAREER_LITERAL("{\"kind\": \"engagement\", \"a\\u0000b\": 1}"), COCAREER_FORMAT_JSON,
                                NULL, 0, &report, NULL),
                 COCAREER_STATUS_OK);
    bool found = false;
    for (size_t i = 0; i < cocareer_report_finding_count(report); i++) {
        cocareer_finding finding;
        finding.struct_size = sizeof finding;
        CHECK_STATUS(cocareer_report_finding(report, i, &finding, NULL), COCAREER_STATUS_OK);
        found = found || (finding.pointer.size == 4 && memcmp(finding.pointer.data, "/a\0b", 5) == 0);
    }
    CHECK(found);
    cocareer_report_free(report);
}

/* Every beginning of a good document is refused or reported, never a crash. */
static void a_document_may_be_cut_off_anywhere(void) {
    for (size_t size = 0; size <= strlen(FAULTY); size++) {
        char *exact = need_memory(size + 1);
        memcpy(exact, FAULTY, size);
        /* Of its own length, so that a tool that watches memory sees a byte read beyond the end. */
        exact = realloc(exact, size == 0 ? 1 : size);
        uint32_t status = outcome(exact, size, COCAREER_FORMAT_JSON, NULL);
        CHECK_STATUS(status, size == 0                ? COCAREER_STATUS_EMPTY
                             : size == strlen(FAULTY) ? COCAREER_STATUS_OK
                                                      : COCAREER_STATUS_MALFORMED);
        outcome(exact, size, COCAREER_FORMAT_YAML, NULL);
        free(exact);
    }
}

static void nesting_without_end_is_refused(void) {
    const size_t depths[] = {10000, 1000000};
    for (size_t i = 0; i < 2; i++) {
        size_t depth = depths[i];
        char *text = need_memory(2 * depth);
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        for (uint32_t format = COCAREER_FORMAT_JSON; format <= COCAREER_FORMAT_YAML; format++) {
            uint32_t closed = outcome(text, 2 * depth, format, NULL);
            CHECK(closed == COCAREER_STATUS_LIMIT_EXCEEDED || closed == COCAREER_STATUS_MALFORMED);
            uint32_t open = outcome(text, depth, format, NULL);
            CHECK(open == COCAREER_STATUS_LIMIT_EXCEEDED || open == COCAREER_STATUS_MALFORMED);
            uint32_t asked = outcome(text, 2 * depth, format, "{\"limits\": {\"depth\": 4294967295}}");
            CHECK(asked == COCAREER_STATUS_LIMIT_EXCEEDED || asked == COCAREER_STATUS_MALFORMED);
        }
        free(text);
    }
}

static void a_hundred_megabytes_are_refused(void) {
    const size_t size = 100000000;
    const size_t read = 10000000;
    char *text = need_memory(size);
    memset(text, ' ', size);
    CHECK_STATUS(outcome(text, size, COCAREER_FORMAT_JSON, NULL), COCAREER_STATUS_LIMIT_EXCEEDED);
    CHECK_STATUS(outcome(text, size, COCAREER_FORMAT_YAML, NULL), COCAREER_STATUS_LIMIT_EXCEEDED);
    CHECK_STATUS(outcome(text, read, COCAREER_FORMAT_JSON, LARGE), COCAREER_STATUS_EMPTY);
    memset(text, '[', size);
    CHECK_STATUS(outcome(text, size, COCAREER_FORMAT_JSON, NULL), COCAREER_STATUS_LIMIT_EXCEEDED);
    CHECK_STATUS(outcome(text, size, COCAREER_FORMAT_YAML, NULL), COCAREER_STATUS_LIMIT_EXCEEDED);
    CHECK_STATUS(outcome(text, read, COCAREER_FORMAT_JSON, LARGE), COCAREER_STATUS_MALFORMED);
    free(text);
}

/* What a document says about people never gets into an error, which goes to logs. */
static void errors_hold_nothing_of_the_document(void) {
    const char *all[] = {
        "{\"kind\": \"Kari Nordmann\" 12345678901}", "{\"Kari Nordmann\" \"Kari Nordmann\": 1}", "Kari Nordmann: {",
        "- Kari Nordmann\nKari Nordmann: *Nordmann", "a: &Kari\nb: *Nordmann\n", "!Kari!Nordmann a: b\n: : Kari: [",
        "%Kari Nordmann\n---\na", "\"Kari Nordmann", "{\"a\": Kari Nordmann}",
    };
    for (uint32_t format = COCAREER_FORMAT_JSON; format <= COCAREER_FORMAT_YAML; format++) {
        for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
            const cocareer_report *report = NULL;
            cocareer_error *error = NULL;
            cocareer_status status =
                cocareer_check(all[i], strlen(all[i]), format, all[i], strlen(all[i]), &report, &error);
            CHECK(status != COCAREER_STATUS_OK);
            cocareer_str about_settings = cocareer_error_message(error);
            CHECK(strstr(about_settings.data, "Kari") == NULL && strstr(about_settings.data, "Nordmann") == NULL);
            cocareer_error_free(error);
            error = NULL;
            if (cocareer_check(all[i], strlen(all[i]), format, NULL, 0, &report, &error) != COCAREER_STATUS_OK) {
                cocareer_str message = cocareer_error_message(error);
                CHECK(message.size == strlen(message.data));
                CHECK(strstr(message.data, "Kari") == NULL && strstr(message.data, "Nordmann") == NULL);
            }
            cocareer_report_free(report);
            cocareer_error_free(error);
        }
    }
}

int main(void) {
    no_text_is_empty();
    broken_bytes_are_no_text();
    a_nul_does_not_end_a_text();
    a_document_may_be_cut_off_anywhere();
    nesting_without_end_is_refused();
    a_hundred_megabytes_are_refused();
    errors_hold_nothing_of_the_document();
    return finish();
}
