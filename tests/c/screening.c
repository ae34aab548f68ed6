/* Texts that are screened and redacted: what the calls give when they are used as they are meant. */

#include "screening.h"

/* The screening of a text, which may be NULL; the verdict must be this one. */
static const cocareer_screening *screen(const cocareer_policy *policy, const char *text, size_t size,
                                        const cocareer_context *context, uint32_t expected) {
    const cocareer_screening *screening = NULL;
    uint32_t verdict = 0;
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_screen(policy, text, size, context, &screening, &verdict, &error), COCAREER_STATUS_OK);
    CHECK(error == NULL && verdict == expected);
    CHECK(screening == NULL || cocareer_screening_verdict(screening) == expected);
    return screening;
}

static bool holds(const cocareer_buf *buffer, const char *expected) {
    return buffer->data != NULL && buffer->size == strlen(expected) && strcmp(buffer->data, expected) == 0;
}

static void nothing_found_is_null(const cocareer_policy *policy) {
    cocareer_context context = message();
    context.surface = COCAREER_SURFACE_TITLE;
    context.author = COCAREER_AUTHOR_PRACTITIONER;
    context.language = COCAREER_LANGUAGE_NYNORSK;
    context.flags = COCAREER_CONTEXT_LEAVES_GROUP;
    CHECK(screen(policy, COCAREER_LITERAL(CLEAN), NULL, COCAREER_VERDICT_CLEAN) == NULL);
    CHECK(screen(policy, COCAREER_LITERAL(CLEAN), &context, COCAREER_VERDICT_CLEAN) == NULL);
    CHECK(screen(policy, NULL, 0, NULL, COCAREER_VERDICT_CLEAN) == NULL);
    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_screen_json(policy, COCAREER_LITERAL(CLEAN), NULL, 0, &json, NULL), COCAREER_STATUS_OK);
    CHECK(holds(&json, "{\"verdict\":\"clean\",\"matches\":[],\"rules\":[]}"));
    cocareer_buf_free(&json);
}

static void a_match_has_its_place_in_every_unit(const cocareer_policy *policy) {
    const cocareer_screening *screening = screen(policy, COCAREER_LITERAL(FOUND), NULL, COCAREER_VERDICT_BLOCK);
    if (!CHECK(screening != NULL && cocareer_screening_match_count(screening) == 1)) {
        exit(EXIT_FAILURE);
    }
    cocareer_match match;
    memset(&match, 0xaa, sizeof match);
    match.struct_size = sizeof match;
    CHECK_STATUS(cocareer_screening_match(screening, 0, &match, NULL), COCAREER_STATUS_OK);
    CHECK(match.struct_size == sizeof match && is_text(match.kind, "email"));
    CHECK(match.confidence >= COCAREER_MATCH_POSSIBLE && match.confidence <= COCAREER_MATCH_CERTAIN);
    CHECK(match.action == COCAREER_ACTION_BLOCK && match.entry == COCAREER_NO_ENTRY);
    const size_t length = strlen(ADDRESS);
    CHECK(match.span.byte.start == strlen(BEFORE) && match.span.byte.end == strlen(BEFORE) + length);
    CHECK(match.span.utf16.start == 7 && match.span.utf16.end == 7 + length);
    CHECK(match.span.code_point.start == 6 && match.span.code_point.end == 6 + length);
    CHECK(match.span.grapheme.start == 6 && match.span.grapheme.end == 6 + length);

    CHECK(cocareer_screening_rule_count(screening) >= 1);
    CHECK(is_text(cocareer_screening_rule(screening, 0), match.rule.data));
    CHECK(is_text(cocareer_screening_rule(screening, cocareer_screening_rule_count(screening)), ""));
    cocareer_buf page = {NULL, 0};
    CHECK_STATUS(cocareer_explain_json(match.rule.data, match.rule.size, NULL, 0, &page, NULL), COCAREER_STATUS_OK);
    cocareer_buf_free(&page);

    for (size_t i = 0; i < match.alternative_count; i++) {
        cocareer_alternative other = {.struct_size = sizeof other};
        CHECK_STATUS(cocareer_screening_alternative(screening, 0, i, &other, NULL), COCAREER_STATUS_OK);
        CHECK(other.kind.size > 0 && other.confidence > 0 && other.reserved == 0);
    }
    cocareer_excess excess = {.struct_size = sizeof excess, .unit = 77};
    CHECK_STATUS(cocareer_screening_excess(screening, &excess, NULL), COCAREER_STATUS_OK);
    CHECK(excess.unit == COCAREER_LENGTH_FITS && excess.actual == 0 && excess.maximum == 0);
    cocareer_screening_free(screening);
}

static void json_is_the_same_on_both_ways(const cocareer_policy *policy) {
    const cocareer_screening *screening = screen(policy, COCAREER_LITERAL(FOUND), NULL, COCAREER_VERDICT_BLOCK);
    cocareer_buf one = {NULL, 0};
    cocareer_buf other = {NULL, 0};
    CHECK_STATUS(cocareer_screening_to_json(screening, &one, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_screen_json(policy, COCAREER_LITERAL(FOUND), COCAREER_LITERAL("{\"surface\": \"message\"}"),
                                      &other, NULL),
                 COCAREER_STATUS_OK);
    CHECK(holds(&other, one.data) && strstr(one.data, "kari") == NULL);
    cocareer_buf_free(&one);
    cocareer_buf_free(&other);
    cocareer_screening_free(screening);
}

/* What cannot be read is never clean, and has a screening that says so. */
static void what_cannot_be_read_is_opaque(const cocareer_policy *policy) {
    cocareer_context encrypted = message();
    encrypted.flags = COCAREER_CONTEXT_ENCRYPTED;
    const char *texts[] = {CLEAN, "kari@example.org \xff", "\xc3"};
    for (size_t i = 0; i < 3; i++) {
        const cocareer_context *context = i == 0 ? &encrypted : NULL;
        const size_t size = strlen(texts[i]);
        const cocareer_screening *screening = screen(policy, texts[i], size, context, COCAREER_VERDICT_OPAQUE);
        CHECK(screening != NULL && cocareer_screening_match_count(screening) == 0);
        CHECK(cocareer_screening_rule_count(screening) == 1);
        cocareer_buf text = {NULL, 0};
        CHECK_STATUS(cocareer_redact(screening, texts[i], size, NULL, 0, &text, NULL), COCAREER_STATUS_OK);
        CHECK(holds(&text, ""));
        cocareer_buf_free(&text);
        cocareer_screening_free(screening);
    }
    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_screen_json(policy, "\xff", 1, NULL, 0, &json, NULL), COCAREER_STATUS_OK);
    CHECK(holds(&json, "{\"verdict\":\"opaque\",\"matches\":[],\"rules\":[\"TEXT-13\"]}"));
    cocareer_buf_free(&json);
    CHECK_STATUS(cocareer_redact_json(policy, "\xff", 1, NULL, 0, NULL, 0, &json, NULL), COCAREER_STATUS_OK);
    CHECK(holds(&json, "{\"verdict\":\"opaque\",\"text\":\"\"}"));
    cocareer_buf_free(&json);
}

static void the_sender_is_told_in_plain_words(const cocareer_policy *policy) {
    const cocareer_screening *screening = screen(policy, COCAREER_LITERAL(FOUND), NULL, COCAREER_VERDICT_BLOCK);
    cocareer_buf english = {NULL, 0};
    cocareer_buf nynorsk = {NULL, 0};
    CHECK_STATUS(cocareer_screening_feedback_json(screening, NULL, 0, &english, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_screening_feedback_json(screening, COCAREER_LITERAL("nn"), &nynorsk, NULL), COCAREER_STATUS_OK);
    CHECK(strstr(english.data, "\"outcome\":\"") != NULL && strstr(english.data, "\"seen\":\"") != NULL);
    CHECK(strstr(english.data, "kari") == NULL && strstr(english.data, cocareer_screening_rule(screening, 0).data) != NULL);
    CHECK(strcmp(english.data, nynorsk.data) != 0);
    cocareer_buf_free(&english);
    cocareer_buf_free(&nynorsk);
    CHECK_STATUS(cocareer_screening_feedback_json(screening, "\xff", 1, &english, NULL), COCAREER_STATUS_INVALID_ARGUMENT);
    CHECK_STATUS(cocareer_screening_feedback_json(NULL, NULL, 0, &english, NULL), COCAREER_STATUS_NULL_ARGUMENT);
    CHECK_STATUS(cocareer_screening_feedback_json(screening, NULL, 0, NULL, NULL), COCAREER_STATUS_NULL_ARGUMENT);
    cocareer_screening_free(screening);
}

/* What comes of overruling: the status, and where that is a refusal the code of its reason. */
static void overrules(const cocareer_screening *screening, uint32_t author, const char *why, const char *reason) {
    cocareer_buf decision = {NULL, 0};
    cocareer_error *error = NULL;
    const uint32_t status = reason == NULL ? COCAREER_STATUS_OK : COCAREER_STATUS_REFUSED;
    CHECK_STATUS(cocareer_screening_overrule_json(screening, author, why, strlen(why), &decision, &error), status);
    CHECK((decision.data != NULL) == (reason == NULL) && (error != NULL) == (reason != NULL));
    CHECK(cocareer_error_status(error) == status && is_text(cocareer_error_reason(error), reason == NULL ? "" : reason));
    cocareer_buf_free(&decision);
    CHECK_STATUS(cocareer_screening_overrule_json(screening, author, why, strlen(why), &decision, NULL), status);
    cocareer_buf_free(&decision);
    cocareer_error_free(error);
}

static void people_have_the_last_word(void) {
    const uint32_t authors[] = {COCAREER_AUTHOR_UNKNOWN, COCAREER_AUTHOR_PRACTITIONER, COCAREER_AUTHOR_PARTICIPANT};
    /* The number of an organisation asks for nothing: the text is clean, and has a screening all the same. */
    const char *texts[] = {"Bedrifta har org.nr. 988077917.", FOUND, FOUND, FOUND};
    const char *lists[] = {LISTS, LISTS_THAT("warn"), LISTS_THAT("hold"), LISTS};
    for (uint32_t action = 0; action < 4; action++) {
        const cocareer_policy *policy = policy_of("", lists[action], "");
        const uint32_t verdict = COCAREER_VERDICT_CLEAN + action;
        const cocareer_screening *screening = screen(policy, texts[action], strlen(texts[action]), NULL, verdict);
        CHECK(screening != NULL);
        for (size_t i = 0; i < 3; i++) {
            const char *reason = verdict == COCAREER_VERDICT_CLEAN   ? "nothing_to_overrule"
                                 : verdict == COCAREER_VERDICT_BLOCK ? "final"
                                 : verdict == COCAREER_VERDICT_HOLD && authors[i] != COCAREER_AUTHOR_PRACTITIONER
                                     ? "needs_practitioner"
                                     : NULL;
            overrules(screening, authors[i], "Eiga adresse", reason);
            overrules(screening, authors[i], "", reason == NULL ? "no_justification" : reason);
            overrules(screening, authors[i], " \n\t", reason == NULL ? "no_justification" : reason);
        }
        cocareer_screening_free(screening);
        cocareer_policy_free(policy);
    }
}

static void a_decision_is_written_down(void) {
    const cocareer_policy *policy = policy_of("", LISTS_THAT("hold"), "");
    const cocareer_screening *screening = screen(policy, COCAREER_LITERAL(FOUND), NULL, COCAREER_VERDICT_HOLD);
    cocareer_buf decision = {NULL, 0};
    CHECK_STATUS(cocareer_screening_overrule_json(screening, COCAREER_AUTHOR_PRACTITIONER,
                                                  COCAREER_LITERAL(" Eiga \"adresse\" \xc3\xa5t skulen\n"), &decision, NULL),
                 COCAREER_STATUS_OK);
    char expected[512];
    snprintf(expected, sizeof expected,
             "{\"catalog_version\":\"%s\",\"verdict\":\"hold\",\"rules\":[\"%s\"],\"by\":\"practitioner\","
             "\"justification\":\"Eiga \\\"adresse\\\" \xc3\xa5t skulen\"}",
             cocareer_catalog_version(), cocareer_screening_rule(screening, 0).data);
    CHECK(cocareer_screening_rule_count(screening) == 1 && holds(&decision, expected));
    cocareer_buf_free(&decision);
    cocareer_screening_free(screening);

    screening = screen(policy, "\xff", 1, NULL, COCAREER_VERDICT_OPAQUE);
    overrules(screening, COCAREER_AUTHOR_PRACTITIONER, "Eiga adresse", "final");
    cocareer_screening_free(screening);
    cocareer_policy_free(policy);
}

static void a_match_can_be_reported_as_wrong(const cocareer_policy *policy) {
    const cocareer_screening *screening = screen(policy, COCAREER_LITERAL(FOUND), NULL, COCAREER_VERDICT_BLOCK);
    cocareer_match match = {.struct_size = sizeof match};
    CHECK_STATUS(cocareer_screening_match(screening, 0, &match, NULL), COCAREER_STATUS_OK);
    cocareer_buf wrong = {NULL, 0};
    CHECK_STATUS(cocareer_screening_false_positive_json(screening, 0, &wrong, NULL), COCAREER_STATUS_OK);
    char start[256];
    snprintf(start, sizeof start, "{\"catalog_version\":\"%s\",\"version\":\"%s\",\"kind\":\"email\",\"confidence\":\"",
             cocareer_catalog_version(), cocareer_version());
    CHECK(strncmp(wrong.data, start, strlen(start)) == 0 && wrong.data[wrong.size - 1] == '}');
    CHECK(strstr(wrong.data, match.rule.data) != NULL && strstr(wrong.data, "\"evidence\":[") != NULL);
    CHECK(strstr(wrong.data, "kari") == NULL && strstr(wrong.data, "\"entry\"") == NULL);
    cocareer_buf_free(&wrong);
    cocareer_screening_free(screening);
}

static void what_was_found_is_replaced(const cocareer_policy *policy) {
    const cocareer_screening *screening = screen(policy, COCAREER_LITERAL(FOUND), NULL, COCAREER_VERDICT_BLOCK);
    cocareer_buf text = {NULL, 0};
    CHECK_STATUS(cocareer_redact(screening, COCAREER_LITERAL(FOUND), NULL, 0, &text, NULL), COCAREER_STATUS_OK);
    CHECK(strstr(text.data, "kari") == NULL && strncmp(text.data, BEFORE, strlen(BEFORE)) == 0);
    CHECK(strstr(text.data, " er adressa.") != NULL);

    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_redact_json(policy, COCAREER_LITERAL(FOUND), NULL, 0, NULL, 0, &json, NULL),
                 COCAREER_STATUS_OK);
    CHECK(strstr(json.data, text.data) != NULL && strstr(json.data, "mapping") == NULL);
    CHECK(strstr(json.data, "\"verdict\":\"block\"") != NULL);
    cocareer_buf_free(&json);
    const char *options = "{\"keep_mapping\": true}";
    CHECK_STATUS(cocareer_redact_json(policy, COCAREER_LITERAL(FOUND), NULL, 0, options, strlen(options), &json, NULL),
                 COCAREER_STATUS_OK);
    CHECK(strstr(json.data, "\"mapping\":[{\"replacement\":\"") != NULL);
    CHECK(strstr(json.data, "\"value\":\"" ADDRESS "\"}]") != NULL);
    cocareer_buf_free(&json);
    cocareer_buf_free(&text);
    cocareer_screening_free(screening);
}

static void many_texts_have_a_verdict_each(const cocareer_policy *policy) {
    const char *const texts[] = {CLEAN, FOUND, NULL, "\xff", "", FOUND};
    const size_t sizes[] = {strlen(CLEAN), strlen(FOUND), 0, 1, 0, strlen(BEFORE)};
    const uint8_t expected[] = {COCAREER_VERDICT_CLEAN, COCAREER_VERDICT_BLOCK, COCAREER_VERDICT_CLEAN,
                                COCAREER_VERDICT_OPAQUE, COCAREER_VERDICT_CLEAN, COCAREER_VERDICT_CLEAN};
    uint8_t verdicts[7];
    memset(verdicts, 77, sizeof verdicts);
    CHECK_STATUS(cocareer_screen_batch(policy, texts, sizes, 6, NULL, verdicts, NULL), COCAREER_STATUS_OK);
    CHECK(memcmp(verdicts, expected, 6) == 0 && verdicts[6] == 77);
    CHECK_STATUS(cocareer_screen_batch(policy, NULL, NULL, 0, NULL, NULL, NULL), COCAREER_STATUS_OK);

    cocareer_buf lines = {NULL, 0};
    CHECK_STATUS(cocareer_screen_batch_json(policy, texts, sizes, 6, NULL, 0, &lines, NULL), COCAREER_STATUS_OK);
    const char *line = lines.data;
    for (size_t i = 0; i < 6; i++) {
        cocareer_buf json = {NULL, 0};
        CHECK_STATUS(cocareer_screen_json(policy, texts[i], sizes[i], NULL, 0, &json, NULL), COCAREER_STATUS_OK);
        CHECK(strncmp(line, json.data, json.size) == 0 && line[json.size] == '\n');
        line += json.size + 1;
        cocareer_buf_free(&json);
    }
    CHECK(line == lines.data + lines.size);
    cocareer_buf_free(&lines);
    CHECK_STATUS(cocareer_screen_batch_json(policy, NULL, NULL, 0, NULL, 0, &lines, NULL), COCAREER_STATUS_OK);
    CHECK(holds(&lines, ""));
    cocareer_buf_free(&lines);
}

static void verdicts_have_names(void) {
    const char *names[] = {"unknown", "clean", "warn", "hold", "block", "opaque", "unknown"};
    for (uint32_t verdict = 0; verdict < 7; verdict++) {
        CHECK(strcmp(cocareer_verdict_name(verdict), names[verdict]) == 0);
    }
    CHECK(strcmp(cocareer_verdict_name(UINT32_MAX), "unknown") == 0);
}

/* What a policy gave stays when the policy goes. */
static void a_screening_outlives_its_policy(void) {
    const cocareer_policy *policy = policy_of("", LISTS, "");
    const cocareer_screening *screening = screen(policy, COCAREER_LITERAL(FOUND), NULL, COCAREER_VERDICT_BLOCK);
    cocareer_policy_free(policy);
    cocareer_match match = {.struct_size = sizeof match};
    CHECK_STATUS(cocareer_screening_match(screening, 0, &match, NULL), COCAREER_STATUS_OK);
    CHECK(is_text(match.kind, "email"));
    cocareer_screening_free(screening);
}

static void the_built_in_policy_watches_too(void) {
    const cocareer_policy *policy = NULL;
    const cocareer_screening *screening = NULL;
    uint32_t verdict = 0;
    CHECK_STATUS(cocareer_policy_built_in(&policy, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_screen(policy, COCAREER_LITERAL(FOUND), NULL, &screening, &verdict, NULL), COCAREER_STATUS_OK);
    CHECK(cocareer_screening_match_count(screening) == 1 && verdict >= COCAREER_VERDICT_WARN);
    cocareer_screening_free(screening);
    cocareer_policy_free(policy);
}

int main(void) {
    const cocareer_policy *policy = policy_of(" \n", LISTS, "{\"at\": \"2026-11-24\"}");
    nothing_found_is_null(policy);
    a_match_has_its_place_in_every_unit(policy);
    json_is_the_same_on_both_ways(policy);
    what_cannot_be_read_is_opaque(policy);
    the_sender_is_told_in_plain_words(policy);
    a_match_can_be_reported_as_wrong(policy);
    what_was_found_is_replaced(policy);
    many_texts_have_a_verdict_each(policy);
    cocareer_policy_free(policy);
    people_have_the_last_word();
    a_decision_is_written_down();
    verdicts_have_names();
    a_screening_outlives_its_policy();
    the_built_in_policy_watches_too();
    return finish();
}
