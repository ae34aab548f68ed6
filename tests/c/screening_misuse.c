/* The calls that screen, used wrongly in every way that the header says is answered and not undefined. */

#include "screening.h"

/* What stands in an output before a call that must leave it alone. */
static const cocareer_buf untouched = {(char *)"untouched", 9};
static const cocareer_screening *const no_screening = (const cocareer_screening *)&untouched;

static bool is_untouched(const cocareer_buf *buffer) {
    return buffer->data == untouched.data && buffer->size == untouched.size;
}

/* An error that must be there, with this status and some words; frees it and clears the pointer. */
static void check_error(cocareer_error **error, uint32_t status) {
    CHECK(*error != NULL);
    CHECK(cocareer_error_status(*error) == status);
    CHECK(cocareer_error_message(*error).size > 0 && strstr(cocareer_error_message(*error).data, "kari") == NULL);
    cocareer_error_free(*error);
    *error = NULL;
}

/* A screening that must fail so, with and without a place for the error, of one text and of several. */
static void refused(const cocareer_policy *policy, const char *text, size_t size, const cocareer_context *context,
                    uint32_t status) {
    const cocareer_screening *screening = no_screening;
    uint32_t verdict = 77;
    uint8_t verdicts[2] = {77, 77};
    const char *const texts[] = {CLEAN, text};
    const size_t sizes[] = {strlen(CLEAN), size};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_screen(policy, text, size, context, &screening, &verdict, &error), status);
    check_error(&error, status);
    CHECK_STATUS(cocareer_screen(policy, text, size, context, &screening, &verdict, NULL), status);
    CHECK_STATUS(cocareer_screen_batch(policy, texts, sizes, 2, context, verdicts, &error), status);
    check_error(&error, status);
    CHECK(screening == no_screening && verdict == 77 && verdicts[0] == 77 && verdicts[1] == 77);
}

/* The same for the calls that give JSON, whose contexts and options are texts. */
static void refused_json(const cocareer_policy *policy, const char *text, size_t size, const char *context,
                         size_t context_size, uint32_t status) {
    cocareer_buf json = untouched;
    const char *const texts[] = {text};
    const size_t sizes[] = {size};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_screen_json(policy, text, size, context, context_size, &json, &error), status);
    check_error(&error, status);
    CHECK_STATUS(cocareer_redact_json(policy, text, size, context, context_size, NULL, 0, &json, &error), status);
    check_error(&error, status);
    CHECK_STATUS(cocareer_screen_batch_json(policy, texts, sizes, 1, context, context_size, &json, &error), status);
    check_error(&error, status);
    CHECK(is_untouched(&json));
}

static void nothing_has_nothing_to_tell(void) {
    cocareer_policy_free(NULL);
    cocareer_screening_free(NULL);
    CHECK(cocareer_screening_verdict(NULL) == 0);
    CHECK(cocareer_screening_match_count(NULL) == 0 && cocareer_screening_rule_count(NULL) == 0);
    CHECK(is_text(cocareer_screening_rule(NULL, 0), ""));
}

static void null_is_refused_where_something_is_needed(const cocareer_policy *policy) {
    const uint32_t null = COCAREER_STATUS_NULL_ARGUMENT;
    const cocareer_screening *screening = no_screening;
    uint32_t verdict = 77;
    uint8_t verdicts[1] = {77};
    const char *const texts[] = {CLEAN};
    const size_t sizes[] = {strlen(CLEAN)};
    cocareer_buf json = untouched;
    cocareer_error *error = NULL;
    refused(NULL, COCAREER_LITERAL(CLEAN), NULL, null);
    refused(policy, NULL, 1, NULL, null);
    refused_json(NULL, COCAREER_LITERAL(CLEAN), NULL, 0, null);
    refused_json(policy, NULL, 1, NULL, 0, null);
    refused_json(policy, COCAREER_LITERAL(CLEAN), NULL, 1, null);
    CHECK_STATUS(cocareer_screen(policy, COCAREER_LITERAL(CLEAN), NULL, NULL, &verdict, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screen(policy, COCAREER_LITERAL(CLEAN), NULL, &screening, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screen_json(policy, COCAREER_LITERAL(CLEAN), NULL, 0, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screen_batch(policy, NULL, sizes, 1, NULL, verdicts, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screen_batch(policy, texts, NULL, 1, NULL, verdicts, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screen_batch(policy, texts, sizes, 1, NULL, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screen_batch_json(policy, texts, sizes, 1, NULL, 0, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_redact(NULL, COCAREER_LITERAL(CLEAN), NULL, 0, &json, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_redact_json(policy, COCAREER_LITERAL(CLEAN), NULL, 0, NULL, 1, &json, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_redact_json(policy, COCAREER_LITERAL(CLEAN), NULL, 0, NULL, 0, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screening_to_json(NULL, &json, &error), null);
    check_error(&error, null);
    CHECK(screening == no_screening && verdict == 77 && verdicts[0] == 77 && is_untouched(&json));
}

static void impossible_sizes_are_refused(const cocareer_policy *policy) {
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    uint8_t verdicts[1] = {77};
    const char *const texts[] = {CLEAN};
    const size_t sizes[] = {1};
    cocareer_error *error = NULL;
    refused(policy, CLEAN, SIZE_MAX, NULL, invalid);
    refused_json(policy, CLEAN, SIZE_MAX, NULL, 0, invalid);
    refused_json(policy, COCAREER_LITERAL(CLEAN), "{}", SIZE_MAX, invalid);
    const size_t counts[] = {SIZE_MAX, SIZE_MAX / 2, SIZE_MAX / 4};
    for (size_t i = 0; i < 3; i++) {
        CHECK_STATUS(cocareer_screen_batch(policy, texts, sizes, counts[i], NULL, verdicts, &error), invalid);
        check_error(&error, invalid);
    }
    CHECK(verdicts[0] == 77);
}

static void contexts_that_are_none_are_refused(const cocareer_policy *policy) {
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    const uint32_t sizes[] = {0, 4, sizeof(cocareer_context) - 1, 4097, 0xcccccccc, UINT32_MAX};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        cocareer_context context = message();
        context.struct_size = sizes[i];
        refused(policy, COCAREER_LITERAL(CLEAN), &context, invalid);
    }
    const uint32_t beyond[] = {7, 77, 0x80000000, UINT32_MAX};
    for (size_t i = 0; i < 4; i++) {
        cocareer_context context = message();
        context.surface = beyond[i];
        refused(policy, COCAREER_LITERAL(CLEAN), &context, invalid);
        context = message();
        context.author = beyond[i];
        refused(policy, COCAREER_LITERAL(CLEAN), &context, invalid);
        context = message();
        context.language = beyond[i];
        refused(policy, COCAREER_LITERAL(CLEAN), &context, invalid);
        context = message();
        context.flags = beyond[i];
        refused(policy, COCAREER_LITERAL(CLEAN), &context, invalid);
    }
    const char *texts[] = {"{", "[]", "7", "{\"surfaces\": \"message\"}", "{\"surface\": \"post\"}",
                           "{\"author\": 1}", "{\"encrypted\": \"no\"}", "{} {}", "\xff"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        refused_json(policy, COCAREER_LITERAL(CLEAN), texts[i], strlen(texts[i]), COCAREER_STATUS_INVALID_SETTING);
    }
}

/* A context of a later header: zeros behind what this library knows say nothing, anything else is refused. */
static void a_longer_context_must_ask_for_nothing_more(const cocareer_policy *policy) {
    union {
        cocareer_context context;
        unsigned char bytes[sizeof(cocareer_context) + 16];
    } later;
    memset(&later, 0, sizeof later);
    later.context.struct_size = sizeof later;
    const cocareer_screening *screening = no_screening;
    uint32_t verdict = 0;
    CHECK_STATUS(
        cocareer_screen(policy, COCAREER_LITERAL(CLEAN), &later.context, &screening, &verdict, NULL), COCAREER_STATUS_OK);
    CHECK(screening == NULL && verdict == COCAREER_VERDICT_CLEAN);
    later.bytes[sizeof later - 1] = 1;
    refused(policy, COCAREER_LITERAL(CLEAN), &later.context, COCAREER_STATUS_INVALID_ARGUMENT);
    later.context.struct_size = sizeof later - 1;
    CHECK_STATUS(
        cocareer_screen(policy, COCAREER_LITERAL(CLEAN), &later.context, &screening, &verdict, NULL), COCAREER_STATUS_OK);
}

/* A screening in which something was found. */
static const cocareer_screening *found(const cocareer_policy *policy) {
    const cocareer_screening *screening = NULL;
    uint32_t verdict = 0;
    CHECK_STATUS(cocareer_screen(policy, COCAREER_LITERAL(FOUND), NULL, &screening, &verdict, NULL), COCAREER_STATUS_OK);
    if (!CHECK(cocareer_screening_match_count(screening) == 1)) {
        exit(EXIT_FAILURE);
    }
    return screening;
}

static void what_is_not_there_is_out_of_range(const cocareer_policy *policy) {
    const uint32_t range = COCAREER_STATUS_OUT_OF_RANGE;
    const cocareer_screening *screening = found(policy);
    cocareer_match match = {.struct_size = sizeof match, .action = 77};
    cocareer_alternative other = {.struct_size = sizeof other, .reserved = 77};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_screening_match(screening, 1, &match, &error), range);
    check_error(&error, range);
    CHECK_STATUS(cocareer_screening_match(screening, SIZE_MAX, &match, NULL), range);
    CHECK_STATUS(cocareer_screening_alternative(screening, 1, 0, &other, &error), range);
    check_error(&error, range);
    CHECK_STATUS(cocareer_screening_alternative(screening, 0, SIZE_MAX, &other, &error), range);
    check_error(&error, range);
    CHECK(match.action == 77 && other.reserved == 77);
    CHECK(is_text(cocareer_screening_rule(screening, SIZE_MAX), ""));
    cocareer_screening_free(screening);
}

static void structures_of_another_size_are_refused_or_respected(const cocareer_policy *policy) {
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    const cocareer_screening *screening = found(policy);
    const uint32_t wrong[] = {0, 4, sizeof(cocareer_excess) - 1, 4097, 0xcccccccc, UINT32_MAX};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        cocareer_match match = {.struct_size = wrong[i], .action = 77};
        cocareer_alternative other = {.struct_size = wrong[i]};
        cocareer_excess excess = {.struct_size = wrong[i], .unit = 77};
        cocareer_error *error = NULL;
        CHECK_STATUS(cocareer_screening_match(screening, 0, &match, &error), invalid);
        check_error(&error, invalid);
        CHECK_STATUS(cocareer_screening_excess(screening, &excess, &error), invalid);
        check_error(&error, invalid);
        CHECK(cocareer_screening_alternative(screening, 0, 0, &other, NULL) != COCAREER_STATUS_OK);
        CHECK(match.struct_size == wrong[i] && match.action == 77 && excess.unit == 77);
    }
    const uint32_t null = COCAREER_STATUS_NULL_ARGUMENT;
    CHECK_STATUS(cocareer_screening_match(screening, 0, NULL, NULL), null);
    CHECK_STATUS(cocareer_screening_excess(screening, NULL, NULL), null);
    cocareer_match match = {.struct_size = sizeof match};
    cocareer_alternative other = {.struct_size = sizeof other};
    cocareer_excess excess = {.struct_size = sizeof excess};
    CHECK_STATUS(cocareer_screening_match(NULL, 0, &match, NULL), null);
    CHECK_STATUS(cocareer_screening_alternative(NULL, 0, 0, &other, NULL), null);
    CHECK_STATUS(cocareer_screening_excess(NULL, &excess, NULL), null);

    /* A structure of a later header: what this library does not know becomes 0, what is behind it stays. */
    union {
        cocareer_match match;
        unsigned char bytes[256];
    } later;
    const uint32_t size = sizeof(cocareer_match) + 32;
    memset(&later, 0xaa, sizeof later);
    later.match.struct_size = size;
    CHECK_STATUS(cocareer_screening_match(screening, 0, &later.match, NULL), COCAREER_STATUS_OK);
    CHECK(later.match.struct_size == size && is_text(later.match.kind, "email"));
    for (size_t i = sizeof(cocareer_match); i < sizeof later; i++) {
        CHECK(later.bytes[i] == (i < size ? 0 : 0xaa));
    }
    cocareer_screening_free(screening);
}

static void decisions_that_are_none_are_refused(const cocareer_policy *policy) {
    const uint32_t null = COCAREER_STATUS_NULL_ARGUMENT;
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    const uint32_t range = COCAREER_STATUS_OUT_OF_RANGE;
    const uint32_t by = COCAREER_AUTHOR_PRACTITIONER;
    const cocareer_screening *screening = found(policy);
    cocareer_buf json = untouched;
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_screening_overrule_json(NULL, by, COCAREER_LITERAL("x"), &json, &error), null);
    CHECK(is_text(cocareer_error_reason(error), ""));
    check_error(&error, null);
    CHECK_STATUS(cocareer_screening_overrule_json(screening, by, NULL, 1, &json, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screening_overrule_json(screening, by, COCAREER_LITERAL("x"), NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screening_overrule_json(screening, by, "x", SIZE_MAX, &json, &error), invalid);
    check_error(&error, invalid);
    CHECK_STATUS(cocareer_screening_overrule_json(screening, by, COCAREER_LITERAL("kari \xff"), &json, &error), invalid);
    check_error(&error, invalid);
    const uint32_t nobody[] = {3, 77, 0x80000000, UINT32_MAX};
    for (size_t i = 0; i < sizeof nobody / sizeof nobody[0]; i++) {
        CHECK_STATUS(cocareer_screening_overrule_json(screening, nobody[i], COCAREER_LITERAL("x"), &json, &error), invalid);
        check_error(&error, invalid);
    }
    CHECK_STATUS(cocareer_screening_overrule_json(screening, by, COCAREER_LITERAL("kari"), &json, &error),
                 COCAREER_STATUS_REFUSED);
    CHECK(is_text(cocareer_error_reason(error), "final"));
    check_error(&error, COCAREER_STATUS_REFUSED);
    CHECK_STATUS(cocareer_screening_overrule_json(screening, by, NULL, 0, &json, NULL), COCAREER_STATUS_REFUSED);

    CHECK_STATUS(cocareer_screening_false_positive_json(NULL, 0, &json, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_screening_false_positive_json(screening, 0, NULL, &error), null);
    check_error(&error, null);
    const size_t beyond[] = {1, SIZE_MAX / 2, SIZE_MAX};
    for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++) {
        CHECK_STATUS(cocareer_screening_false_positive_json(screening, beyond[i], &json, &error), range);
        check_error(&error, range);
    }
    CHECK(is_untouched(&json) && is_text(cocareer_error_reason(NULL), ""));
    cocareer_screening_free(screening);
}

static void another_text_is_not_redacted(const cocareer_policy *policy) {
    const cocareer_screening *screening = found(policy);
    cocareer_buf text = untouched;
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_redact(screening, COCAREER_LITERAL(CLEAN), NULL, 0, &text, &error),
                 COCAREER_STATUS_INVALID_ARGUMENT);
    check_error(&error, COCAREER_STATUS_INVALID_ARGUMENT);
    CHECK_STATUS(cocareer_redact(screening, NULL, 0, NULL, 0, &text, NULL), COCAREER_STATUS_INVALID_ARGUMENT);
    char bytes[] = FOUND;
    bytes[0] = (char)0xff;
    CHECK_STATUS(cocareer_redact(screening, bytes, sizeof bytes - 1, NULL, 0, &text, &error), COCAREER_STATUS_INVALID_UTF8);
    CHECK(cocareer_error_offset(error) == 0);
    check_error(&error, COCAREER_STATUS_INVALID_UTF8);
    const char *options[] = {"{", "{\"style\": \"stars\"}", "{\"style\": \"pseudonym\"}", "{\"keep\": 1}", "\xff"};
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
        const size_t size = strlen(options[i]);
        CHECK_STATUS(cocareer_redact(screening, COCAREER_LITERAL(FOUND), options[i], size, &text, &error),
                     COCAREER_STATUS_INVALID_SETTING);
        check_error(&error, COCAREER_STATUS_INVALID_SETTING);
        CHECK_STATUS(cocareer_redact_json(policy, COCAREER_LITERAL(FOUND), NULL, 0, options[i], size, &text, NULL),
                     COCAREER_STATUS_INVALID_SETTING);
    }
    CHECK(is_untouched(&text));
    cocareer_screening_free(screening);
}

/* A policy that must fail so. */
static void no_policy(const char *engagement, size_t size, const char *lists, size_t lists_size, uint32_t format,
                      const char *settings, size_t settings_size, uint32_t status) {
    const cocareer_policy *const before = (const cocareer_policy *)&untouched;
    const cocareer_policy *policy = before;
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_policy_new(engagement, size, lists, lists_size, format, settings, settings_size, &policy, &error),
                 status);
    check_error(&error, status);
    CHECK_STATUS(cocareer_policy_new(engagement, size, lists, lists_size, format, settings, settings_size, &policy, NULL),
                 status);
    CHECK(policy == before);
}

static void policies_that_are_none_are_refused(void) {
    const uint32_t json = COCAREER_FORMAT_JSON;
    const uint32_t null = COCAREER_STATUS_NULL_ARGUMENT;
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_policy_new(NULL, 0, NULL, 0, json, NULL, 0, NULL, &error), null);
    check_error(&error, null);
    CHECK_STATUS(cocareer_policy_built_in(NULL, &error), null);
    check_error(&error, null);
    no_policy(NULL, 1, NULL, 0, json, NULL, 0, null);
    no_policy(NULL, 0, NULL, 1, json, NULL, 0, null);
    no_policy(NULL, 0, NULL, 0, json, NULL, 1, null);
    no_policy("{}", SIZE_MAX, NULL, 0, json, NULL, 0, COCAREER_STATUS_INVALID_ARGUMENT);
    no_policy("{}", 2, NULL, 0, 2, NULL, 0, COCAREER_STATUS_INVALID_ARGUMENT);
    no_policy("{", 1, NULL, 0, json, NULL, 0, COCAREER_STATUS_MALFORMED);
    no_policy(NULL, 0, COCAREER_LITERAL("{\"terms\": kari}"), json, NULL, 0, COCAREER_STATUS_MALFORMED);
    no_policy(NULL, 0, COCAREER_LITERAL("{\"id\": \"\xff\"}"), json, NULL, 0, COCAREER_STATUS_INVALID_UTF8);
    no_policy(NULL, 0, NULL, 0, json, COCAREER_LITERAL("{\"att\": 1}"), COCAREER_STATUS_INVALID_SETTING);
    no_policy("{}", 2, NULL, 0, json, COCAREER_LITERAL("{\"limits\": {\"bytes\": 1}}"), COCAREER_STATUS_LIMIT_EXCEEDED);
}

int main(void) {
    const cocareer_policy *policy = policy_of("", LISTS, "");
    nothing_has_nothing_to_tell();
    null_is_refused_where_something_is_needed(policy);
    impossible_sizes_are_refused(policy);
    contexts_that_are_none_are_refused(policy);
    a_longer_context_must_ask_for_nothing_more(policy);
    policies_that_are_none_are_refused();
    what_is_not_there_is_out_of_range(policy);
    structures_of_another_size_are_refused_or_respected(policy);
    decisions_that_are_none_are_refused(policy);
    another_text_is_not_redacted(policy);
    cocareer_policy_free(policy);
    return finish();
}
