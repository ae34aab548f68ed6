/* Documents that are checked together, and what such a check refuses. */

#include <cjson/cJSON.h>

#include "documents.h"

/* An engagement that promises not to share anything. */
#define CHAT                                                                                                        \
    "{\"kind\": \"engagement\", \"format_version\": 1, \"id\": \"chat\", \"title\": {\"en\": \"Chat\"},\n"             \
    " \"mode\": \"one_to_one\", \"uses\": {\"privacy_policy\": {\"policy\": \"privacy\"}},\n"                          \
    " \"channels\": [{\"id\": \"chat\", \"mode\": \"one_to_one\", \"promises\": [{\"kind\": \"not_shared\"}]}]}"
/* The policy that it uses, which shares all the same. */
#define POLICIES                                                                                                    \
    "{\"kind\": \"shared_parts\", \"format_version\": 1, \"id\": \"policies\",\n"                                     \
    " \"privacy_policies\": [{\"id\": \"privacy\", \"transfers\": [{\"country\": \"US\"}]}]}"

/* Adds a document to a bundle. */
static void add(cJSON *bundle, const char *name, const char *format, const char *text) {
    cJSON *document = cJSON_CreateObject();
    cJSON_AddStringToObject(document, "name", name);
    cJSON_AddStringToObject(document, "format", format);
    cJSON_AddStringToObject(document, "text", text);
    cJSON_AddItemToArray(bundle, document);
}

/* What a check of the bundle finds, to be freed with cJSON_Delete(); frees the bundle. */
static cJSON *check(cJSON *bundle, const char *settings, const char *locale) {
    char *text = cJSON_PrintUnformatted(bundle);
    cocareer_buf json = {NULL, 0};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_check_bundle_json(text, strlen(text), settings, strlen(settings), locale, strlen(locale), &json,
                                            &error),
                 COCAREER_STATUS_OK);
    CHECK(error == NULL && json.data != NULL && json.size == strlen(json.data));
    cJSON *told = cJSON_Parse(json.data);
    CHECK(told != NULL);
    cocareer_buf_free(&json);
    cJSON_free(text);
    cJSON_Delete(bundle);
    return told;
}

static const cJSON *member(const cJSON *object, const char *name) {
    return cJSON_GetObjectItemCaseSensitive(object, name);
}

static bool says(const cJSON *object, const char *name, const char *expected) {
    const char *text = cJSON_GetStringValue(member(object, name));
    return text != NULL && strcmp(text, expected) == 0;
}

static double number(const cJSON *object, const char *name) {
    const cJSON *found = member(object, name);
    return cJSON_IsNumber(found) ? found->valuedouble : -1;
}

/* The first finding of a rule, or NULL. */
static const cJSON *finding_of(const cJSON *told, const char *rule) {
    const cJSON *finding = NULL;
    cJSON_ArrayForEach(finding, member(told, "findings")) {
        if (says(finding, "rule", rule)) {
            return finding;
        }
    }
    return NULL;
}

/* The promise in one file and the fact in the other are one finding with two places. */
static void check_contradiction(const cJSON *told) {
    const cJSON *locations = member(finding_of(told, "HON-05"), "locations");
    if (!CHECK(cJSON_GetArraySize(locations) == 2)) {
        return;
    }
    const cJSON *promise = cJSON_GetArrayItem(locations, 0);
    const cJSON *fact = cJSON_GetArrayItem(locations, 1);
    CHECK(says(promise, "file", "chat.json") && member(promise, "document") == NULL);
    CHECK(says(promise, "pointer", "/channels/0/promises/0/kind"));
    CHECK(says(fact, "file", "policies.json") && number(fact, "document") == 1);
    CHECK(says(fact, "pointer", "/privacy_policies/0/transfers/0"));
    CHECK(number(member(member(fact, "range"), "start"), "line") == 2);
}

static void a_contradiction_stands_in_two_documents(void) {
    cJSON *bundle = cJSON_CreateArray();
    add(bundle, "chat.json", "json", CHAT);
    add(bundle, "policies.json", "json", POLICIES);
    cJSON *told = check(bundle, SETTINGS, "nn");
    CHECK(number(told, "schema_version") == 1 && number(member(told, "summary"), "documents") == 2);
    CHECK(member(told, "errors") == NULL);
    check_contradiction(told);
    cJSON_Delete(told);
}

static void a_document_that_cannot_be_read_does_not_stop_the_others(void) {
    cJSON *bundle = cJSON_CreateArray();
    add(bundle, "chat.json", "json", CHAT);
    add(bundle, "policies.json", "json", POLICIES);
    add(bundle, "\"broken\".json", "json", "{\"id\": secret}");
    add(bundle, "empty.json", "json", "");
    cJSON *told = check(bundle, SETTINGS, "en");
    check_contradiction(told);
    CHECK(number(member(told, "summary"), "documents") == 2);
    const cJSON *errors = member(told, "errors");
    CHECK(cJSON_GetArraySize(errors) == 2);
    const cJSON *broken = cJSON_GetArrayItem(errors, 0);
    CHECK(says(broken, "file", "\"broken\".json") && says(broken, "code", "malformed"));
    const char *text = cJSON_GetStringValue(member(broken, "text"));
    CHECK(text != NULL && strstr(text, "line 1") != NULL && strstr(text, "secret") == NULL);
    CHECK(says(cJSON_GetArrayItem(errors, 1), "file", "empty.json"));
    CHECK(says(cJSON_GetArrayItem(errors, 1), "code", cocareer_status_name(COCAREER_STATUS_EMPTY)));
    cJSON_Delete(told);
}

static void limits_and_settings_hold_for_each_document(void) {
    cJSON *bundle = cJSON_CreateArray();
    add(bundle, "chat.json", "json", CHAT);
    add(bundle, "policies.json", "json", POLICIES);
    cJSON *told = check(bundle, "{\"limits\": {\"bytes\": 150}}", "");
    CHECK(cJSON_GetArraySize(member(told, "errors")) == 1);
    CHECK(says(cJSON_GetArrayItem(member(told, "errors"), 0), "code", "limit_exceeded"));
    CHECK(finding_of(told, "HON-05") == NULL);
    cJSON_Delete(told);
}

static void one_document_gives_what_a_check_of_it_gives(void) {
    cJSON *bundle = cJSON_CreateArray();
    add(bundle, "page.json", "json", FAULTY);
    cJSON *told = check(bundle, SETTINGS, "en");
    const cocareer_report *report = faulty_report();
    CHECK((size_t)cJSON_GetArraySize(member(told, "findings")) == cocareer_report_finding_count(report));
    for (size_t i = 0; i < cocareer_report_finding_count(report); i++) {
        cocareer_finding finding = {.struct_size = sizeof finding};
        CHECK_STATUS(cocareer_report_finding(report, i, &finding, NULL), COCAREER_STATUS_OK);
        const cJSON *other = cJSON_GetArrayItem(member(told, "findings"), (int)i);
        CHECK(says(other, "rule", finding.rule.data));
        CHECK(says(other, "fingerprint", finding.fingerprint.data));
    }
    cocareer_report_free(report);
    cJSON_Delete(told);
}

static void a_bundle_of_nothing_has_no_findings(void) {
    cJSON *told = check(cJSON_CreateArray(), "", "");
    CHECK(number(member(told, "summary"), "documents") == 0 && number(member(told, "summary"), "rules_run") == 0);
    CHECK(cJSON_IsArray(member(told, "findings")) && cJSON_GetArraySize(member(told, "findings")) == 0);
    CHECK(member(told, "errors") == NULL);
    cJSON_Delete(told);
}

/* A call that must fail so, with and without a place for the error. */
static void refused(const char *documents, size_t size, const char *settings, size_t settings_size, const char *locale,
                    size_t locale_size, uint32_t status) {
    char before[] = "untouched";
    cocareer_buf json = {before, 9};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_check_bundle_json(documents, size, settings, settings_size, locale, locale_size, &json, &error),
                 status);
    CHECK(error != NULL && cocareer_error_status(error) == status);
    CHECK(strstr(cocareer_error_message(error).data, "secret") == NULL);
    cocareer_error_free(error);
    CHECK_STATUS(cocareer_check_bundle_json(documents, size, settings, settings_size, locale, locale_size, &json, NULL),
                 status);
    CHECK(json.data == before && json.size == 9);
}

static void what_is_no_list_of_documents_is_refused(void) {
    const char *all[] = {"",
                         "{}",
                         "[",
                         "null",
                         "[] []",
                         "[null]",
                         "[[\"secret\", \"json\", \"{}\"]]",
                         "[{\"name\": \"secret\", \"format\": \"json\"}]",
                         "[{\"name\": \"secret\", \"format\": \"toml\", \"text\": \"{}\"}]",
                         "[{\"name\": \"secret\", \"format\": 0, \"text\": \"{}\"}]",
                         "[{\"name\": \"secret\", \"format\": \"json\", \"text\": \"{}\", \"secret\": 1}]",
                         "[{\"name\": \"secret\", \"format\": \"json\", \"text\": \"\xff\"}]"};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        refused(all[i], strlen(all[i]), NULL, 0, NULL, 0, COCAREER_STATUS_INVALID_ARGUMENT);
    }
    refused("[]\0", 3, NULL, 0, NULL, 0, COCAREER_STATUS_INVALID_ARGUMENT);
    refused(NULL, 0, NULL, 0, NULL, 0, COCAREER_STATUS_INVALID_ARGUMENT);
}

static void other_arguments_that_are_wrong_are_refused(void) {
    const uint32_t null = COCAREER_STATUS_NULL_ARGUMENT;
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    refused(NULL, 2, NULL, 0, NULL, 0, null);
    refused("[]", 2, NULL, 1, NULL, 0, null);
    refused("[]", 2, NULL, 0, NULL, 1, null);
    refused("[]", SIZE_MAX, NULL, 0, NULL, 0, invalid);
    refused("[]", 2, NULL, 0, "\xff", 1, invalid);
    refused("[]", 2, COCAREER_LITERAL("{\"att\": 1}"), NULL, 0, COCAREER_STATUS_INVALID_SETTING);
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_check_bundle_json("[]", 2, NULL, 0, NULL, 0, NULL, &error), null);
    CHECK(cocareer_error_status(error) == null);
    cocareer_error_free(error);
}

int main(void) {
    a_contradiction_stands_in_two_documents();
    a_document_that_cannot_be_read_does_not_stop_the_others();
    limits_and_settings_hold_for_each_document();
    one_document_gives_what_a_check_of_it_gives();
    a_bundle_of_nothing_has_no_findings();
    what_is_no_list_of_documents_is_refused();
    other_arguments_that_are_wrong_are_refused();
    return finish();
}
