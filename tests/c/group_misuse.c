/* The calls about groups, used wrongly in every way that the header says is answered and not undefined. */

#include "group.h"

/* What stands in an output before a call that must leave it alone. */
static const cocareer_buf untouched = {(char *)"untouched", 9};
static cocareer_group_state *const no_state = (cocareer_group_state *)&untouched;
static cocareer_error *const no_error = (cocareer_error *)&untouched;

static bool is_untouched(const cocareer_buf *buffer) {
    return buffer->data == untouched.data && buffer->size == untouched.size;
}

/* An error that must be there, with this status and some words, and nothing of what was told; frees it. */
static void check_error(cocareer_error **error, uint32_t status, const char *reason) {
    CHECK(*error != NULL);
    CHECK_STATUS(cocareer_error_status(*error), status);
    CHECK(is_text(cocareer_error_reason(*error), reason));
    CHECK(cocareer_error_message(*error).size > 0 && strstr(cocareer_error_message(*error).data, "secret") == NULL);
    cocareer_error_free(*error);
    *error = NULL;
}

/* An event that must be refused so, with and without a place for the error, and leave the state as it was. */
static void refused(cocareer_group_state *state, const char *event, size_t size, uint32_t status, const char *reason) {
    cocareer_buf before = {NULL, 0};
    cocareer_buf after = {NULL, 0};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_group_state_to_json(state, &before, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_group_state_apply_json(state, event, size, &error), status);
    CHECK(cocareer_error_line(error) == (reason[0] == '\0' ? 0 : 1));
    check_error(&error, status, reason);
    CHECK_STATUS(cocareer_group_state_apply_json(state, event, size, NULL), status);
    CHECK_STATUS(cocareer_group_state_to_json(state, &after, NULL), COCAREER_STATUS_OK);
    CHECK(strcmp(before.data, after.data) == 0);
    cocareer_buf_free(&before);
    cocareer_buf_free(&after);
}

static void events_that_cannot_be_are_refused(void) {
    static const struct {
        const char *event;
        uint32_t status;
        const char *reason;
    } wrong[] = {
        {"{\"kind\":\"practitioner_visited\",\"actor\":\"p1\"}", COCAREER_STATUS_REFUSED, "missing_field"},
        {"{\"at\":\"2026-11-25T08:00:00Z\",\"actor\":\"p1\"}", COCAREER_STATUS_REFUSED, "missing_field"},
        {"{\"kind\":\"practitioner_visited\",\"at\":\"secret\",\"actor\":\"p1\"}", COCAREER_STATUS_REFUSED, "bad_field"},
        {"{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-25T08:00:00Z\",\"actor\":\"secret\\u0000\"}",
         COCAREER_STATUS_REFUSED, "bad_field"},
        {"{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-20T08:00:00Z\",\"actor\":\"p1\"}", COCAREER_STATUS_REFUSED,
         "out_of_order"},
        {"{\"kind\":\"group_opened\",\"at\":\"2026-11-25T08:00:00Z\",\"actor\":\"p1\"}", COCAREER_STATUS_REFUSED,
         "wrong_phase"},
        {"{\"kind\":\"agreement_accepted\",\"at\":\"2026-11-25T08:00:00Z\",\"member\":\"secret\",\"version\":\"1\"}",
         COCAREER_STATUS_REFUSED, "not_a_member"},
        {"{\"kind\":\"agreement_accepted\",\"at\":\"2026-11-25T08:00:00Z\",\"member\":\"m1\",\"version\":\"secret\"}",
         COCAREER_STATUS_REFUSED, "unknown_version"},
        {"", COCAREER_STATUS_MALFORMED, "truncated"},
        {"{\"kind\":\"practitioner_vis", COCAREER_STATUS_MALFORMED, "truncated"},
        {"secret", COCAREER_STATUS_MALFORMED, "malformed"},
        {"[]", COCAREER_STATUS_MALFORMED, "not_an_object"},
        {"7", COCAREER_STATUS_MALFORMED, "not_an_object"},
        {"{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-25T08:00:00Z\",\"actor\":\"p1\",\"secret\":1}",
         COCAREER_STATUS_MALFORMED, "unknown_field"},
        {"{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-25T08:00:00Z\",\"actor\":\"p1\",\"actor\":\"secret\"}",
         COCAREER_STATUS_MALFORMED, "repeated_field"},
        {"{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-25T08:00:00Z\",\"actor\":7}", COCAREER_STATUS_MALFORMED,
         "bad_value"},
        {"{\"actor\":\"secret \xff\"}", COCAREER_STATUS_INVALID_UTF8, "invalid_utf8"},
    };
    cocareer_group_state *state = school();
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        refused(state, wrong[i].event, strlen(wrong[i].event), wrong[i].status, wrong[i].reason);
    }
    /* The last event again. */
    const char *last = school_log[SCHOOL_EVENTS - 1];
    refused(state, last, strlen(last), COCAREER_STATUS_REFUSED, "duplicate");
    /* A NUL does not end a text. */
    refused(state, "{}\0", 3, COCAREER_STATUS_MALFORMED, "malformed");
    refused(state, NULL, 1, COCAREER_STATUS_NULL_ARGUMENT, "");
    refused(state, "{}", SIZE_MAX, COCAREER_STATUS_INVALID_ARGUMENT, "");
    refused(state, NULL, 0, COCAREER_STATUS_MALFORMED, "truncated");
    cocareer_group_state_free(state);
}

/* Every beginning of a good event is refused, of its own length, so that a tool sees a byte read beyond the end. */
static void an_event_may_be_cut_off_anywhere(void) {
    cocareer_group_state *state = new_state();
    for (size_t size = 1; size < strlen(school_log[0]); size++) {
        char *exact = need_memory(size);
        memcpy(exact, school_log[0], size);
        CHECK_STATUS(cocareer_group_state_apply_json(state, exact, size, NULL), COCAREER_STATUS_MALFORMED);
        free(exact);
    }
    CHECK(cocareer_group_state_event_count(state) == 0);
    cocareer_group_state_free(state);
}

/* A whole log cut off anywhere, and one with its lines in another order, keep what is right. */
static void a_log_may_be_cut_off_anywhere(void) {
    char *log = school_text();
    const size_t whole = strlen(log);
    for (size_t size = 0; size <= whole; size += 7) {
        char *exact = need_memory(size + 1);
        memcpy(exact, log, size);
        exact = realloc(exact, size == 0 ? 1 : size);
        cocareer_group_state *state = NULL;
        cocareer_error *stopped = NULL;
        CHECK_STATUS(cocareer_group_state_replay(exact, size, COCAREER_CHAIN_WHEN_PRESENT, &state, &stopped, NULL),
                     COCAREER_STATUS_OK);
        uint64_t lines = 0;
        for (size_t i = 0; i < size; i++) {
            lines += exact[i] == '\n';
        }
        const bool ends = size == 0 || exact[size - 1] == '\n' || exact[size - 1] == '}';
        CHECK((stopped == NULL) == ends);
        CHECK(cocareer_group_state_event_count(state) >= lines);
        CHECK(stopped == NULL || cocareer_error_line(stopped) == lines + 1);
        cocareer_error_free(stopped);
        cocareer_group_state_free(state);
        free(exact);
    }
    free(log);

    char twice[1024];
    snprintf(twice, sizeof twice, "\n%s\n\n%s\n%s\n", school_log[0], school_log[2], school_log[1]);
    cocareer_group_state *state = NULL;
    cocareer_error *stopped = NULL;
    CHECK_STATUS(cocareer_group_state_replay(twice, strlen(twice), COCAREER_CHAIN_WHEN_PRESENT, &state, &stopped, NULL),
                 COCAREER_STATUS_OK);
    CHECK(cocareer_group_state_event_count(state) == 2 && cocareer_error_line(stopped) == 5);
    check_error(&stopped, COCAREER_STATUS_REFUSED, "out_of_order");
    cocareer_group_state_free(state);
    CHECK_STATUS(cocareer_group_state_replay("\xff\n{}", 4, COCAREER_CHAIN_WHEN_PRESENT, &state, &stopped, NULL),
                 COCAREER_STATUS_OK);
    CHECK(cocareer_group_state_event_count(state) == 0 && cocareer_error_line(stopped) == 1);
    check_error(&stopped, COCAREER_STATUS_INVALID_UTF8, "invalid_utf8");
    cocareer_group_state_free(state);
}

/* Identifiers of a megabyte: in an event, in a log, in a question, and as a name to find. */
static void identifiers_may_be_huge(const cocareer_policy *policy) {
    const size_t size = 1 << 20;
    char *id = need_memory(size);
    memset(id, 'a', size);
    char *event = need_memory(size + 256);
    const int length =
        snprintf(event, size + 256, "{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-25T08:00:00Z\",\"actor\":\"%.*s\"}",
                 (int)(size - 128), id);
    cocareer_group_state *state = school();
    refused(state, event, (size_t)length, COCAREER_STATUS_REFUSED, "bad_field");
    const int longer =
        snprintf(event, size + 256, "{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-25T08:00:00Z\",\"actor\":\"%.*s\"}",
                 (int)size, id);
    refused(state, event, (size_t)longer, COCAREER_STATUS_LIMIT_EXCEEDED, "too_long");
    cocareer_group_state *replayed = NULL;
    cocareer_error *stopped = NULL;
    CHECK_STATUS(cocareer_group_state_replay(event, (size_t)longer, 0, &replayed, &stopped, NULL), COCAREER_STATUS_OK);
    CHECK(cocareer_error_line(stopped) == 1);
    check_error(&stopped, COCAREER_STATUS_LIMIT_EXCEEDED, "too_long");
    cocareer_group_state_free(replayed);

    CHECK(cocareer_group_state_find(state, id, size) == COCAREER_NO_PERSON);
    cocareer_question question = may_react();
    question.actor = id;
    question.actor_size = size;
    CHECK(decide(policy, state, &question).outcome == COCAREER_OUTCOME_DENY);
    question = may_react();
    question.channel = id;
    question.channel_size = size;
    CHECK(decide(policy, state, &question).outcome == COCAREER_OUTCOME_NOT_APPLICABLE);
    question.session = question.item = question.member = id;
    question.session_size = question.item_size = question.member_size = size;
    CHECK(decide(policy, state, &question).outcome == COCAREER_OUTCOME_NOT_APPLICABLE);
    memset(id, ' ', size);
    question = may_react();
    question.channel = id;
    question.channel_size = size;
    CHECK(decide(policy, state, &question).outcome == COCAREER_OUTCOME_ALLOW);
    cocareer_group_state_free(state);
    free(event);
    free(id);
}

static void nothing_has_nothing_to_tell(void) {
    cocareer_group_state_free(NULL);
    CHECK(cocareer_group_state_phase(NULL) == 0 && cocareer_group_state_event_count(NULL) == 0);
    CHECK(cocareer_group_state_person_count(NULL) == 0 && cocareer_group_state_role(NULL, 1) == 0);
    CHECK(cocareer_group_state_find(NULL, COCAREER_LITERAL("m1")) == COCAREER_NO_PERSON);
    cocareer_group_state *state = school();
    CHECK(cocareer_group_state_find(state, NULL, 2) == COCAREER_NO_PERSON);
    CHECK(cocareer_group_state_find(state, NULL, 0) == COCAREER_NO_PERSON);
    CHECK(cocareer_group_state_find(state, "m1", SIZE_MAX) == COCAREER_NO_PERSON);
    CHECK(cocareer_group_state_find(state, "m1\0", 3) == COCAREER_NO_PERSON);
    CHECK(cocareer_group_state_find(state, "m1\xff", 3) == COCAREER_NO_PERSON);
    CHECK(cocareer_group_state_role(state, 0) == 0 && cocareer_group_state_role(state, 1) == 0);
    CHECK(cocareer_group_state_role(state, UINT32_MAX) == 0);
    cocareer_group_state_free(state);
}

static void null_is_refused_where_something_is_needed(const cocareer_policy *policy) {
    const uint32_t null = COCAREER_STATUS_NULL_ARGUMENT;
    cocareer_group_state *state = school();
    cocareer_group_state *out = no_state;
    cocareer_error *stopped = no_error;
    cocareer_error *error = NULL;
    cocareer_buf json = untouched;
    int64_t next = 77;
    const cocareer_question question = may_react();
    cocareer_answer answer = {.struct_size = sizeof answer, .outcome = 77};
#define NULL_REFUSED(call)                                                                                            \
    do {                                                                                                              \
        CHECK_STATUS((call), null);                                                                                   \
        check_error(&error, null, "");                                                                                \
    } while (0)
    NULL_REFUSED(cocareer_group_state_new(NULL, &error));
    NULL_REFUSED(cocareer_group_state_clone(NULL, &out, &error));
    NULL_REFUSED(cocareer_group_state_clone(state, NULL, &error));
    NULL_REFUSED(cocareer_group_state_apply_json(NULL, COCAREER_LITERAL("{}"), &error));
    NULL_REFUSED(cocareer_group_state_to_json(NULL, &json, &error));
    NULL_REFUSED(cocareer_group_state_to_json(state, NULL, &error));
    NULL_REFUSED(cocareer_group_state_replay(NULL, 1, 0, &out, &stopped, &error));
    NULL_REFUSED(cocareer_group_state_replay("", 0, 0, NULL, &stopped, &error));
    NULL_REFUSED(cocareer_group_state_replay("", 0, 0, &out, NULL, &error));
    NULL_REFUSED(cocareer_replay_json(NULL, 1, 0, &json, &error));
    NULL_REFUSED(cocareer_replay_json("", 0, 0, NULL, &error));
    NULL_REFUSED(cocareer_event_hash(NULL, 1, &json, &error));
    NULL_REFUSED(cocareer_event_hash("{}", 2, NULL, &error));
    NULL_REFUSED(cocareer_log_seal(NULL, 1, &json, &error));
    NULL_REFUSED(cocareer_log_seal("", 0, NULL, &error));
    NULL_REFUSED(cocareer_decide(NULL, state, &question, &answer, &error));
    NULL_REFUSED(cocareer_decide(policy, state, NULL, &answer, &error));
    NULL_REFUSED(cocareer_decide(policy, state, &question, NULL, &error));
    NULL_REFUSED(cocareer_decide_json(NULL, state, COCAREER_LITERAL("{}"), &json, &error));
    NULL_REFUSED(cocareer_decide_json(policy, state, NULL, 1, &json, &error));
    NULL_REFUSED(cocareer_decide_json(policy, state, COCAREER_LITERAL("{}"), NULL, &error));
    NULL_REFUSED(cocareer_decide_steps_json(NULL, state, COCAREER_LITERAL("{}"), NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_decide_steps_json(policy, state, NULL, 1, NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_decide_steps_json(policy, state, COCAREER_LITERAL("{}"), NULL, 1, &json, &error));
    NULL_REFUSED(cocareer_decide_steps_json(policy, state, COCAREER_LITERAL("{}"), NULL, 0, NULL, &error));
    NULL_REFUSED(cocareer_duties_json(NULL, state, NOW, NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_duties_json(policy, state, NOW, NULL, 1, &json, &error));
    NULL_REFUSED(cocareer_duties_json(policy, state, NOW, NULL, 0, NULL, &error));
    NULL_REFUSED(cocareer_duties_ical(NULL, state, NOW, NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_duties_ical(policy, state, NOW, NULL, 1, &json, &error));
    NULL_REFUSED(cocareer_duties_ical(policy, state, NOW, NULL, 0, NULL, &error));
    NULL_REFUSED(cocareer_duties_next_change(NULL, state, NOW, &next, &error));
    NULL_REFUSED(cocareer_duties_next_change(policy, state, NOW, NULL, &error));
    const char *doc = SCHOOL;
    const size_t size = strlen(doc);
    const uint32_t format = COCAREER_FORMAT_JSON;
    NULL_REFUSED(cocareer_agreement_diff_json(NULL, 1, doc, size, format, NULL, 0, NULL, 0, NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_agreement_diff_json(doc, size, NULL, 1, format, NULL, 0, NULL, 0, NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_agreement_diff_json(doc, size, doc, size, format, NULL, 1, NULL, 0, NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_agreement_diff_json(doc, size, doc, size, format, NULL, 0, NULL, 1, NULL, 0, &json, &error));
    NULL_REFUSED(cocareer_agreement_diff_json(doc, size, doc, size, format, NULL, 0, NULL, 0, NULL, 1, &json, &error));
    NULL_REFUSED(cocareer_agreement_diff_json(doc, size, doc, size, format, NULL, 0, NULL, 0, NULL, 0, NULL, &error));
    const cocareer_report *report = (const cocareer_report *)&untouched;
    NULL_REFUSED(cocareer_agreement_lint(NULL, 1, format, NULL, 0, &report, &error));
    NULL_REFUSED(cocareer_agreement_lint(doc, size, format, NULL, 1, &report, &error));
    NULL_REFUSED(cocareer_agreement_lint(doc, size, format, NULL, 0, NULL, &error));
    CHECK(out == no_state && stopped == no_error && is_untouched(&json) && next == 77 && answer.outcome == 77);
    CHECK(report == (const cocareer_report *)&untouched);
    cocareer_group_state_free(state);
}

/* A question that must be refused so, with and without a place for the error. */
static void no_question(const cocareer_policy *policy, const cocareer_group_state *state,
                        const cocareer_question *question, uint32_t status) {
    cocareer_answer answer = {.struct_size = sizeof answer, .outcome = 77, .holds_until = 77};
    cocareer_error *error = NULL;
    CHECK_STATUS(cocareer_decide(policy, state, question, &answer, &error), status);
    check_error(&error, status, "");
    CHECK_STATUS(cocareer_decide(policy, state, question, &answer, NULL), status);
    CHECK(answer.outcome == 77 && answer.holds_until == 77);
}

static void questions_that_are_none_are_refused(const cocareer_policy *policy) {
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    cocareer_group_state *state = school();
    const uint32_t key = cocareer_group_state_find(state, COCAREER_LITERAL("m1"));
    const uint32_t beyond[] = {77, 0x10000, 0x80000000, UINT32_MAX};
    cocareer_question question;
    for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++) {
#define WITH(field, value)                                                                                            \
    do {                                                                                                              \
        question = may_react();                                                                                       \
        question.field = (value);                                                                                     \
        no_question(policy, state, &question, invalid);                                                               \
    } while (0)
        WITH(action, beyond[i]);
        WITH(role, beyond[i]);
        WITH(medium, beyond[i]);
        WITH(is_own, beyond[i]);
        WITH(has_consent, beyond[i]);
        WITH(flags, beyond[i]);
        WITH(honours, beyond[i] | COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS << 1);
        WITH(member_key, beyond[i]);
        question = question_of(COCAREER_DO_REACT, COCAREER_ROLE_MEMBER);
        question.actor_key = beyond[i];
        no_question(policy, state, &question, invalid);
    }
    WITH(action, 0);
    WITH(role, 0);
    WITH(action, COCAREER_DO_BRING_IN_AI + 1);
    WITH(role, COCAREER_ROLE_SYSTEM_BOT + 1);
    WITH(medium, COCAREER_MEDIUM_FILE + 1);
    WITH(is_own, COCAREER_TOLD_YES + 1);
    WITH(honours, COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS << 1);
    /* An end, or a reason, of nothing. */
    WITH(flags, COCAREER_QUESTION_JUSTIFIED);
    WITH(flags, COCAREER_QUESTION_EXPIRES);
    /* One person twice; a key of another state, or of none. */
    WITH(actor_key, key);
    question = question_of(COCAREER_DO_REACT, COCAREER_ROLE_MEMBER);
    question.actor_key = key;
    CHECK(decide(policy, state, &question).outcome == COCAREER_OUTCOME_ALLOW);
    no_question(policy, NULL, &question, invalid);
    cocareer_group_state *other = school();
    no_question(policy, other, &question, invalid);
    cocareer_group_state_free(other);
    const uint32_t sizes[] = {0, 4, sizeof question - 1, 4097, 0xcccccccc, UINT32_MAX};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        WITH(struct_size, sizes[i]);
        cocareer_answer answer = {.struct_size = sizes[i] == sizeof question - 1 ? sizeof answer - 1 : sizes[i], .outcome = 77};
        const cocareer_question good = may_react();
        CHECK_STATUS(cocareer_decide(policy, state, &good, &answer, NULL), invalid);
        CHECK(answer.outcome == 77);
    }
#define TEXT_THAT(field)                                                                                              \
    do {                                                                                                              \
        question = may_react();                                                                                       \
        question.field = NULL;                                                                                        \
        question.field##_size = 1;                                                                                    \
        no_question(policy, state, &question, COCAREER_STATUS_NULL_ARGUMENT);                                         \
        question.field = "secret \xff";                                                                               \
        question.field##_size = 8;                                                                                    \
        no_question(policy, state, &question, invalid);                                                               \
        question.field##_size = SIZE_MAX;                                                                             \
        no_question(policy, state, &question, invalid);                                                               \
    } while (0)
    TEXT_THAT(actor);
    TEXT_THAT(member);
    TEXT_THAT(channel);
    TEXT_THAT(session);
    TEXT_THAT(item);
    /* A NUL does not end a text, and is nobody's name. */
    question = may_react();
    question.actor = "m1\0";
    question.actor_size = 3;
    CHECK(decide(policy, state, &question).outcome == COCAREER_OUTCOME_DENY);
    cocareer_group_state_free(state);
}

/* Structures of a later header: zeros behind what this library knows say nothing, anything else is refused. */
static void later_structures_are_respected(const cocareer_policy *policy) {
    union {
        cocareer_question question;
        unsigned char bytes[sizeof(cocareer_question) + 16];
    } asked;
    union {
        cocareer_answer answer;
        unsigned char bytes[sizeof(cocareer_answer) + 32];
    } told;
    cocareer_group_state *state = school();
    memset(&asked, 0, sizeof asked);
    asked.question = may_react();
    asked.question.struct_size = sizeof asked;
    memset(&told, 0xaa, sizeof told);
    told.answer.struct_size = sizeof(cocareer_answer) + 16;
    CHECK_STATUS(cocareer_decide(policy, state, &asked.question, &told.answer, NULL), COCAREER_STATUS_OK);
    CHECK(told.answer.outcome == COCAREER_OUTCOME_ALLOW && told.answer.struct_size == sizeof(cocareer_answer) + 16);
    for (size_t i = sizeof(cocareer_answer); i < sizeof told; i++) {
        CHECK(told.bytes[i] == (i < sizeof(cocareer_answer) + 16 ? 0 : 0xaa));
    }
    asked.bytes[sizeof asked - 1] = 1;
    no_question(policy, state, &asked.question, COCAREER_STATUS_INVALID_ARGUMENT);
    cocareer_group_state_free(state);
}

static void texts_that_are_none_are_refused(const cocareer_policy *policy) {
    const uint32_t invalid = COCAREER_STATUS_INVALID_ARGUMENT;
    cocareer_group_state *state = school();
    cocareer_buf json = untouched;
    cocareer_error *error = NULL;
    static const struct {
        const char *request;
        size_t size;
        uint32_t status;
    } requests[] = {
        {"", 0, COCAREER_STATUS_EMPTY},
        {" \n", 2, COCAREER_STATUS_EMPTY},
        {"{", 1, COCAREER_STATUS_MALFORMED},
        {"[]", 2, COCAREER_STATUS_MALFORMED},
        {"{} {}", 5, COCAREER_STATUS_MALFORMED},
        {"{}\0", 3, COCAREER_STATUS_MALFORMED},
        {"{\"action\": \"secret\"}", 20, COCAREER_STATUS_MALFORMED},
        {"{\"role\": 7}", 11, COCAREER_STATUS_MALFORMED},
        {"{\"a\": \"\xff\"}", 10, COCAREER_STATUS_INVALID_UTF8},
        {"{}", SIZE_MAX, COCAREER_STATUS_INVALID_ARGUMENT},
    };
    for (size_t i = 0; i < sizeof requests / sizeof requests[0]; i++) {
        const char *request = requests[i].request;
        const size_t size = requests[i].size;
        CHECK_STATUS(cocareer_decide_json(policy, state, request, size, &json, &error), requests[i].status);
        check_error(&error, requests[i].status, "");
        CHECK_STATUS(cocareer_decide_steps_json(policy, state, request, size, NULL, 0, &json, &error), requests[i].status);
        check_error(&error, requests[i].status, "");
    }
    /* Deeper than anything that is meant. */
    const size_t deep = 200000;
    char *nested = need_memory(deep);
    memset(nested, '[', deep);
    CHECK_STATUS(cocareer_decide_json(policy, state, nested, deep, &json, NULL), COCAREER_STATUS_MALFORMED);
    CHECK(cocareer_group_state_apply_json(state, nested, deep, NULL) != COCAREER_STATUS_OK);
    free(nested);

    const char *tag = "secret \xff";
    const size_t size = strlen(tag);
    CHECK_STATUS(cocareer_decide_steps_json(policy, state, COCAREER_LITERAL("{}"), tag, size, &json, &error), invalid);
    check_error(&error, invalid, "");
    CHECK_STATUS(cocareer_duties_json(policy, state, NOW, tag, size, &json, &error), invalid);
    check_error(&error, invalid, "");
    CHECK_STATUS(cocareer_duties_ical(policy, state, NOW, tag, size, &json, &error), invalid);
    check_error(&error, invalid, "");
    CHECK_STATUS(cocareer_duties_json(policy, state, NOW, "nn", SIZE_MAX, &json, &error), invalid);
    check_error(&error, invalid, "");

    cocareer_group_state *out = no_state;
    cocareer_error *stopped = no_error;
    const uint32_t chains[] = {3, 77, UINT32_MAX};
    for (size_t i = 0; i < 3; i++) {
        CHECK_STATUS(cocareer_group_state_replay("", 0, chains[i], &out, &stopped, &error), invalid);
        check_error(&error, invalid, "");
        CHECK_STATUS(cocareer_replay_json("", 0, chains[i], &json, &error), invalid);
        check_error(&error, invalid, "");
    }
    CHECK_STATUS(cocareer_group_state_replay("{}", SIZE_MAX, 0, &out, &stopped, &error), invalid);
    check_error(&error, invalid, "");
    CHECK_STATUS(cocareer_event_hash(COCAREER_LITERAL("secret"), &json, &error), COCAREER_STATUS_MALFORMED);
    check_error(&error, COCAREER_STATUS_MALFORMED, "malformed");
    CHECK_STATUS(cocareer_event_hash("\xff", 1, &json, &error), COCAREER_STATUS_INVALID_UTF8);
    check_error(&error, COCAREER_STATUS_INVALID_UTF8, "invalid_utf8");
    CHECK_STATUS(cocareer_log_seal(COCAREER_LITERAL("\n{\"kind\":\"secret"), &json, &error), COCAREER_STATUS_MALFORMED);
    CHECK(cocareer_error_line(error) == 2);
    check_error(&error, COCAREER_STATUS_MALFORMED, "truncated");
    CHECK(out == no_state && stopped == no_error && is_untouched(&json));
    cocareer_group_state_free(state);
}

static void agreements_that_are_none_are_refused(void) {
    const char *doc = SCHOOL;
    const char *none = "{\"kind\": \"engagement\", \"format_version\": 1, \"id\": \"secret\", \"mode\": \"information\"}";
    const uint32_t format = COCAREER_FORMAT_JSON;
    static const struct {
        const char *text;
        uint32_t status;
    } documents[] = {{"", COCAREER_STATUS_EMPTY},
                     {"{\"id\": \"secret\"", COCAREER_STATUS_MALFORMED},
                     {"\"secret \xff\"", COCAREER_STATUS_INVALID_UTF8}};
    cocareer_buf json = untouched;
    const cocareer_report *report = (const cocareer_report *)&untouched;
    cocareer_error *error = NULL;
#define DIFF(before, after, format, raise, settings, locale)                                                          \
    cocareer_agreement_diff_json(before, strlen(before), after, strlen(after), format, raise, strlen(raise), settings, \
                                 strlen(settings), locale, strlen(locale), &json, &error)
#define DIFF_REFUSED(status, ...)                                                                                     \
    do {                                                                                                              \
        CHECK_STATUS(DIFF(__VA_ARGS__), status);                                                                      \
        check_error(&error, status, "");                                                                              \
    } while (0)
#define LINT_REFUSED(status, text, format, settings)                                                                  \
    do {                                                                                                              \
        CHECK_STATUS(cocareer_agreement_lint(text, strlen(text), format, settings, strlen(settings), &report, &error), \
                     status);                                                                                         \
        check_error(&error, status, "");                                                                              \
    } while (0)
    for (size_t i = 0; i < sizeof documents / sizeof documents[0]; i++) {
        DIFF_REFUSED(documents[i].status, documents[i].text, doc, format, "", "", "");
        DIFF_REFUSED(documents[i].status, doc, documents[i].text, format, "", "", "");
        LINT_REFUSED(documents[i].status, documents[i].text, format, "");
    }
    DIFF_REFUSED(COCAREER_STATUS_UNKNOWN_NAME, none, doc, format, "", "", "");
    DIFF_REFUSED(COCAREER_STATUS_UNKNOWN_NAME, doc, none, format, "", "", "");
    LINT_REFUSED(COCAREER_STATUS_UNKNOWN_NAME, none, format, "");
    DIFF_REFUSED(COCAREER_STATUS_INVALID_ARGUMENT, doc, doc, 77, "", "", "");
    LINT_REFUSED(COCAREER_STATUS_INVALID_ARGUMENT, doc, 77, "");
    DIFF_REFUSED(COCAREER_STATUS_INVALID_ARGUMENT, doc, doc, format, "", "", "secret \xff");
    const char *raises[] = {"{", "[]", "{\"recording_rule\": \"huge\"}", "{\"colour\": \"major\"}", "\"secret \xff\""};
    for (size_t i = 0; i < sizeof raises / sizeof raises[0]; i++) {
        DIFF_REFUSED(COCAREER_STATUS_INVALID_SETTING, doc, doc, format, raises[i], "", "");
    }
    DIFF_REFUSED(COCAREER_STATUS_INVALID_SETTING, doc, doc, format, "", "{\"colour\": 1}", "");
    LINT_REFUSED(COCAREER_STATUS_INVALID_SETTING, doc, format, "{\"colour\": 1}");
    DIFF_REFUSED(COCAREER_STATUS_LIMIT_EXCEEDED, doc, doc, format, "", "{\"limits\": {\"bytes\": 10}}", "");
    LINT_REFUSED(COCAREER_STATUS_LIMIT_EXCEEDED, doc, format, "{\"limits\": {\"bytes\": 10}}");
    CHECK(is_untouched(&json) && report == (const cocareer_report *)&untouched);
}

int main(void) {
    const cocareer_policy *policy = school_policy();
    events_that_cannot_be_are_refused();
    an_event_may_be_cut_off_anywhere();
    a_log_may_be_cut_off_anywhere();
    identifiers_may_be_huge(policy);
    nothing_has_nothing_to_tell();
    null_is_refused_where_something_is_needed(policy);
    questions_that_are_none_are_refused(policy);
    later_structures_are_respected(policy);
    texts_that_are_none_are_refused(policy);
    agreements_that_are_none_are_refused();
    cocareer_policy_free(policy);
    return finish();
}
