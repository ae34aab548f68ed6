/* Groups, decisions, duties and agreements: what the calls give when they are used as they are meant. */

#include "group.h"

/* Whether the buffer has a text with a NUL behind it, which holds `part`; shows it if not. */
static bool has(const cocareer_buf *buffer, const char *part) {
    bool found = buffer->data != NULL && buffer->size == strlen(buffer->data) && strstr(buffer->data, part) != NULL;
    if (!found) {
        fprintf(stderr, "no %s in %s\n", part, buffer->data == NULL ? "nothing" : buffer->data);
    }
    return found;
}

static cocareer_buf json_of(const cocareer_group_state *state) {
    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_group_state_to_json(state, &json, NULL), COCAREER_STATUS_OK);
    return json;
}

static bool same_state(const cocareer_group_state *one, const cocareer_group_state *other) {
    cocareer_buf first = json_of(one);
    cocareer_buf second = json_of(other);
    bool same = first.size == second.size && strcmp(first.data, second.data) == 0;
    cocareer_buf_free(&first);
    cocareer_buf_free(&second);
    return same;
}

static void a_state_is_made_of_events(void) {
    cocareer_group_state *state = new_state();
    CHECK(cocareer_group_state_phase(state) == COCAREER_PHASE_PREPARING);
    CHECK(cocareer_group_state_event_count(state) == 0 && cocareer_group_state_person_count(state) == 0);
    CHECK(cocareer_group_state_find(state, COCAREER_LITERAL("m1")) == COCAREER_NO_PERSON);
    for (size_t i = 0; i < SCHOOL_EVENTS; i++) {
        note(state, school_log[i]);
        CHECK(cocareer_group_state_event_count(state) == i + 1);
    }
    CHECK(cocareer_group_state_phase(state) == COCAREER_PHASE_OPEN);
    CHECK(cocareer_group_state_person_count(state) == 2);
    cocareer_buf json = json_of(state);
    CHECK(has(&json, "\"phase\":\"open\"") && has(&json, "\"member\":\"k1\"") && has(&json, "\"events\":6"));
    cocareer_buf_free(&json);
    /* An event that only a later version knows. */
    note(state, "{\"kind\":\"candle_lit\",\"at\":\"2026-11-23T09:00:00Z\",\"candles\":3}");
    CHECK(cocareer_group_state_event_count(state) == SCHOOL_EVENTS + 1);
    cocareer_group_state_free(state);
}

static void people_have_keys(void) {
    cocareer_group_state *state = school();
    const uint32_t young = cocareer_group_state_find(state, COCAREER_LITERAL("k1"));
    const uint32_t older = cocareer_group_state_find(state, COCAREER_LITERAL("m1"));
    CHECK(young != COCAREER_NO_PERSON && older != COCAREER_NO_PERSON && young != older);
    CHECK(cocareer_group_state_find(state, COCAREER_LITERAL("k1")) == young);
    CHECK(cocareer_group_state_role(state, young) == COCAREER_ROLE_MEMBER);
    cocareer_group_state *copy = NULL;
    CHECK_STATUS(cocareer_group_state_clone(state, &copy, NULL), COCAREER_STATUS_OK);
    CHECK(same_state(state, copy) && cocareer_group_state_find(copy, COCAREER_LITERAL("m1")) == older);
    note(copy, "{\"kind\":\"member_left\",\"at\":\"2026-11-23T10:00:00Z\",\"member\":\"k1\"}");
    CHECK(!same_state(state, copy));
    CHECK(cocareer_group_state_role(copy, young) == 0 && cocareer_group_state_role(state, young) != 0);
    CHECK(cocareer_group_state_find(copy, COCAREER_LITERAL("k1")) == young);
    cocareer_group_state_free(state);
    CHECK(cocareer_group_state_role(copy, older) == COCAREER_ROLE_MEMBER);
    cocareer_group_state_free(copy);
}

/* The log as a text leaves the same as its events one by one, in both forms. */
static void a_log_is_replayed(void) {
    cocareer_group_state *state = school();
    char *log = school_text();
    const uint32_t chains[] = {COCAREER_CHAIN_WHEN_PRESENT, COCAREER_CHAIN_IGNORE};
    for (size_t i = 0; i < 2; i++) {
        cocareer_group_state *replayed = NULL;
        cocareer_error *stopped = (cocareer_error *)&replayed;
        CHECK_STATUS(cocareer_group_state_replay(log, strlen(log), chains[i], &replayed, &stopped, NULL),
                     COCAREER_STATUS_OK);
        CHECK(stopped == NULL && replayed != NULL && same_state(state, replayed));
        cocareer_group_state_free(replayed);
        cocareer_buf json = {NULL, 0};
        cocareer_buf expected = json_of(state);
        CHECK_STATUS(cocareer_replay_json(log, strlen(log), chains[i], &json, NULL), COCAREER_STATUS_OK);
        CHECK(has(&json, "{\"events\":6,\"other_events\":0,") && has(&json, expected.data));
        CHECK(strstr(json.data, "\"stopped\"") == NULL);
        CHECK((strstr(json.data, "\"last_hash\":\"") != NULL) == (chains[i] != COCAREER_CHAIN_IGNORE));
        cocareer_buf_free(&json);
        cocareer_buf_free(&expected);
    }
    free(log);
    cocareer_group_state_free(state);
}

static void a_chain_shows_what_was_changed(void) {
    char *log = school_text();
    cocareer_buf sealed = {NULL, 0};
    cocareer_buf hash = {NULL, 0};
    CHECK_STATUS(cocareer_log_seal(log, strlen(log), &sealed, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_event_hash(school_log[0], strlen(school_log[0]), &hash, NULL), COCAREER_STATUS_OK);
    CHECK(hash.size == 64 && has(&sealed, hash.data));
    cocareer_buf_free(&hash);

    const uint32_t required = COCAREER_CHAIN_REQUIRED;
    cocareer_group_state *state = NULL;
    cocareer_error *stopped = NULL;
    CHECK_STATUS(cocareer_group_state_replay(sealed.data, sealed.size, required, &state, &stopped, NULL),
                 COCAREER_STATUS_OK);
    CHECK(stopped == NULL && cocareer_group_state_event_count(state) == SCHOOL_EVENTS);
    cocareer_group_state_free(state);

    /* Another age: the line after it does not fit any more. */
    char *age = strstr(sealed.data, "\"age\":17");
    age[strlen("\"age\":1")] = '8';
    CHECK_STATUS(cocareer_group_state_replay(sealed.data, sealed.size, required, &state, &stopped, NULL),
                 COCAREER_STATUS_OK);
    CHECK(cocareer_group_state_event_count(state) == 3 && cocareer_error_line(stopped) == 4);
    CHECK_STATUS(cocareer_error_status(stopped), COCAREER_STATUS_REFUSED);
    CHECK(is_text(cocareer_error_reason(stopped), "broken_chain"));
    cocareer_error_free(stopped);
    cocareer_group_state_free(state);

    CHECK_STATUS(cocareer_group_state_replay(log, strlen(log), required, &state, &stopped, NULL), COCAREER_STATUS_OK);
    CHECK(cocareer_group_state_event_count(state) == 1 && cocareer_error_line(stopped) == 2);
    cocareer_error_free(stopped);
    cocareer_group_state_free(state);
    cocareer_buf_free(&sealed);
    free(log);
}

/* What is right before a mistake is kept. */
static void a_log_stops_at_its_first_mistake(void) {
    char *log = school_text();
    const size_t size = strlen(log);
    log[size - 10] = '\0';
    cocareer_group_state *state = NULL;
    cocareer_error *stopped = NULL;
    CHECK_STATUS(cocareer_group_state_replay(log, size - 10, COCAREER_CHAIN_IGNORE, &state, &stopped, NULL),
                 COCAREER_STATUS_OK);
    CHECK(cocareer_group_state_event_count(state) == SCHOOL_EVENTS - 1);
    CHECK(cocareer_error_line(stopped) == SCHOOL_EVENTS && is_text(cocareer_error_reason(stopped), "truncated"));
    CHECK_STATUS(cocareer_error_status(stopped), COCAREER_STATUS_MALFORMED);
    cocareer_error_free(stopped);
    /* The writing goes on where it was broken off. */
    note(state, school_log[SCHOOL_EVENTS - 1]);
    cocareer_group_state *whole = school();
    CHECK(same_state(state, whole));
    cocareer_group_state_free(whole);
    cocareer_group_state_free(state);
    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_replay_json(log, size - 10, COCAREER_CHAIN_IGNORE, &json, NULL), COCAREER_STATUS_OK);
    CHECK(has(&json, "\"stopped\":{\"line\":6,\"reason\":\"truncated\",") && has(&json, "{\"events\":5,"));
    cocareer_buf_free(&json);
    free(log);
}

static bool decided_by(const cocareer_answer *answer, const char *rule) {
    for (size_t i = 0; i < answer->reason_count; i++) {
        if (is_text(cocareer_decision_rule(answer->reasons, i), rule)) {
            return true;
        }
    }
    return false;
}

static void outcomes_are_told_apart(const cocareer_policy *policy) {
    cocareer_group_state *state = school();
    cocareer_question question = may_react();
    cocareer_answer answer = decide(policy, state, &question);
    CHECK(answer.outcome == COCAREER_OUTCOME_ALLOW && answer.obligations == 0 && answer.unhonoured == 0);
    CHECK(answer.reason_count == 1 && decided_by(&answer, "GROUP-01"));
    CHECK(answer.holds_until > NOW);

    question.actor_key = cocareer_group_state_find(state, COCAREER_LITERAL("m1"));
    question.actor = NULL;
    question.actor_size = 0;
    cocareer_answer by_key = decide(policy, state, &question);
    CHECK(memcmp(&answer, &by_key, sizeof answer) == 0);

    question.actor_key = cocareer_group_state_find(state, COCAREER_LITERAL("k1"));
    answer = decide(policy, state, &question);
    CHECK(answer.outcome == COCAREER_OUTCOME_DENY && decided_by(&answer, "GROUP-11"));
    CHECK(is_text(cocareer_decision_rule(answer.reasons, answer.reason_count), ""));

    question = may_react();
    answer = decide(policy, NULL, &question);
    CHECK(answer.outcome == COCAREER_OUTCOME_NEEDS_INFORMATION && answer.obligations == 0);
    question.channel = "elsewhere";
    question.channel_size = strlen("elsewhere");
    answer = decide(policy, state, &question);
    CHECK(answer.outcome == COCAREER_OUTCOME_NOT_APPLICABLE && decided_by(&answer, "GROUP-02"));
    CHECK(answer.holds_until == COCAREER_NEVER);
    cocareer_group_state_free(state);
}

/* What goes with an allow must be honoured, or nothing is allowed. */
static void obligations_are_honoured(const cocareer_policy *policy) {
    cocareer_group_state *state = school();
    cocareer_question question = question_of(COCAREER_DO_HIDE_POST, COCAREER_ROLE_PRACTITIONER);
    question.actor = "p1";
    question.actor_size = 2;
    cocareer_answer answer = decide(policy, state, &question);
    CHECK(answer.outcome == COCAREER_OUTCOME_DENY && decided_by(&answer, "GROUP-32"));
    CHECK(answer.unhonoured == (COCAREER_OBLIGATION_LOG | COCAREER_OBLIGATION_TELL_APPEAL));
    question.honours = COCAREER_OBLIGATION_LOG | COCAREER_OBLIGATION_TELL_APPEAL | COCAREER_OBLIGATION_LABEL_AI;
    answer = decide(policy, state, &question);
    CHECK(answer.outcome == COCAREER_OUTCOME_ALLOW && answer.unhonoured == 0);
    CHECK(answer.obligations == (COCAREER_OBLIGATION_LOG | COCAREER_OBLIGATION_TELL_APPEAL));

    /* The rules are set aside with a reason and an end only, and then somebody is told. */
    question = question_of(COCAREER_DO_DIRECT_MESSAGE, COCAREER_ROLE_PRACTITIONER);
    question.actor = "p1";
    question.actor_size = 2;
    question.member = "m1";
    question.member_size = 2;
    question.medium = COCAREER_MEDIUM_FILE;
    question.honours = COCAREER_OBLIGATION_LOG | COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS;
    CHECK(decide(policy, state, &question).outcome != COCAREER_OUTCOME_ALLOW);
    question.medium = COCAREER_MEDIUM_TEXT;
    question.at = NOW + 5 * 24 * 3600;
    question.flags = COCAREER_QUESTION_EMERGENCY;
    const bool plain = decide(policy, state, &question).outcome == COCAREER_OUTCOME_ALLOW;
    question.flags |= COCAREER_QUESTION_JUSTIFIED | COCAREER_QUESTION_EXPIRES;
    question.expires_at = question.at + 3600;
    answer = decide(policy, state, &question);
    CHECK(answer.outcome == COCAREER_OUTCOME_ALLOW);
    CHECK(plain || (answer.obligations & COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS) != 0);
    CHECK(plain || answer.holds_until <= question.expires_at);
    cocareer_group_state_free(state);
}

#define MAY_K1_REACT                                                                                                  \
    "{\"request_id\":\"r1\",\"at\":\"2026-11-24T10:00:00Z\",\"action\":\"react\",\"role\":\"member\",\"actor\":\"k1\"}"

static void json_says_the_same(const cocareer_policy *policy) {
    cocareer_group_state *state = school();
    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_decide_json(policy, state, COCAREER_LITERAL(MAY_K1_REACT), &json, NULL), COCAREER_STATUS_OK);
    CHECK(has(&json, "\"request_id\":\"r1\",\"outcome\":\"deny\"") && has(&json, "\"GROUP-11\""));
    cocareer_buf_free(&json);
    CHECK_STATUS(cocareer_decide_json(policy, NULL, COCAREER_LITERAL(MAY_K1_REACT), &json, NULL), COCAREER_STATUS_OK);
    CHECK(has(&json, "\"outcome\":\"needs_information\""));
    cocareer_buf_free(&json);
    CHECK_STATUS(cocareer_decide_json(policy, state, COCAREER_LITERAL("{}"), &json, NULL), COCAREER_STATUS_OK);
    CHECK(has(&json, "\"outcome\":\"needs_information\"") && has(&json, "\"missing\":[\"at\"]"));
    cocareer_buf_free(&json);

    cocareer_buf told = {NULL, 0};
    CHECK_STATUS(cocareer_decide_steps_json(policy, state, COCAREER_LITERAL(MAY_K1_REACT), NULL, 0, &json, NULL),
                 COCAREER_STATUS_OK);
    CHECK(has(&json, "[{\"kind\":\"") && has(&json, "accept_agreement") && strstr(json.data, "\"text\"") == NULL);
    CHECK_STATUS(cocareer_decide_steps_json(policy, state, COCAREER_LITERAL(MAY_K1_REACT), COCAREER_LITERAL("nn"), &told,
                                            NULL),
                 COCAREER_STATUS_OK);
    CHECK(has(&told, "\"text\":\"") && told.size > json.size);
    cocareer_buf_free(&json);
    cocareer_buf_free(&told);
    cocareer_group_state_free(state);
}

/* The nth rule that an answer names is the nth that JSON names. */
static void rules_have_ids(void) {
    CHECK(is_text(cocareer_decision_rule(1, 0), "GROUP-01") && is_text(cocareer_decision_rule(5, 1), "GROUP-03"));
    CHECK(is_text(cocareer_decision_rule(0, 0), "") && is_text(cocareer_decision_rule(1, SIZE_MAX), ""));
    CHECK(is_text(cocareer_decision_rule(UINT64_C(1) << 63, 0), ""));
    size_t count = 0;
    while (cocareer_decision_rule(UINT64_MAX, count).size > 0) {
        cocareer_str rule = cocareer_decision_rule(UINT64_MAX, count);
        cocareer_buf page = {NULL, 0};
        CHECK_STATUS(cocareer_explain_json(rule.data, rule.size, NULL, 0, &page, NULL), COCAREER_STATUS_OK);
        cocareer_buf_free(&page);
        count++;
    }
    CHECK(count >= 34);
}

static void numbers_have_names(void) {
    const char *outcomes[] = {"unknown", "allow", "deny", "needs_information", "not_applicable", "unknown"};
    for (uint32_t i = 0; i < 6; i++) {
        CHECK(strcmp(cocareer_outcome_name(i), outcomes[i]) == 0);
    }
    const char *phases[] = {"unknown", "preparing", "open", "closing", "closed", "unknown"};
    for (uint32_t i = 0; i < 6; i++) {
        CHECK(strcmp(cocareer_phase_name(i), phases[i]) == 0);
    }
    CHECK(strcmp(cocareer_obligation_name(COCAREER_OBLIGATION_SHOW_HELPLINE), "show_helpline") == 0);
    CHECK(strcmp(cocareer_obligation_name(COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS), "notify_break_glass") == 0);
    CHECK(strcmp(cocareer_obligation_name(0), "unknown") == 0 && strcmp(cocareer_obligation_name(3), "unknown") == 0);
    CHECK(strcmp(cocareer_outcome_name(UINT32_MAX), "unknown") == 0);
    CHECK(strcmp(cocareer_obligation_name(UINT32_MAX), "unknown") == 0);
}

static void duties_are_told(const cocareer_policy *policy) {
    cocareer_group_state *state = school();
    cocareer_buf plain = {NULL, 0};
    cocareer_buf told = {NULL, 0};
    CHECK_STATUS(cocareer_duties_json(policy, state, NOW, NULL, 0, &plain, NULL), COCAREER_STATUS_OK);
    CHECK(has(&plain, "\"kind\":\"presence\"") && strstr(plain.data, "\"text\"") == NULL);
    CHECK(strstr(plain.data, "m1") == NULL && strstr(plain.data, "k1") == NULL);
    CHECK_STATUS(cocareer_duties_json(policy, state, NOW, COCAREER_LITERAL("nn"), &told, NULL), COCAREER_STATUS_OK);
    CHECK(has(&told, "\"text\":\"") && told.size > plain.size);
    cocareer_buf_free(&told);
    int64_t next = 0;
    CHECK_STATUS(cocareer_duties_next_change(policy, state, NOW, &next, NULL), COCAREER_STATUS_OK);
    CHECK(next > NOW && next < COCAREER_NEVER);
    CHECK_STATUS(cocareer_duties_json(policy, state, next - 1, NULL, 0, &told, NULL), COCAREER_STATUS_OK);
    CHECK(strcmp(plain.data, told.data) == 0);
    cocareer_buf_free(&told);
    CHECK_STATUS(cocareer_duties_json(policy, state, next, NULL, 0, &told, NULL), COCAREER_STATUS_OK);
    CHECK(strcmp(plain.data, told.data) != 0);
    cocareer_buf_free(&told);
    cocareer_buf_free(&plain);

    CHECK_STATUS(cocareer_duties_ical(policy, state, NOW, COCAREER_LITERAL("nb"), &told, NULL), COCAREER_STATUS_OK);
    CHECK(has(&told, "BEGIN:VCALENDAR\r\n") && has(&told, "BEGIN:VEVENT\r\n") && has(&told, "END:VCALENDAR\r\n"));
    CHECK(strstr(told.data, "m1") == NULL);
    cocareer_buf_free(&told);
    CHECK_STATUS(cocareer_duties_ical(policy, NULL, NOW, NULL, 0, &told, NULL), COCAREER_STATUS_OK);
    cocareer_buf_free(&told);
    /* Where there is nothing to do, nothing ever changes. */
    const cocareer_policy *nothing = NULL;
    CHECK_STATUS(cocareer_policy_built_in(&nothing, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_duties_json(nothing, NULL, NOW, NULL, 0, &told, NULL), COCAREER_STATUS_OK);
    CHECK(has(&told, "[]"));
    cocareer_buf_free(&told);
    CHECK_STATUS(cocareer_duties_next_change(nothing, NULL, NOW, &next, NULL), COCAREER_STATUS_OK);
    CHECK(next == COCAREER_NEVER);
    cocareer_policy_free(nothing);
    const int64_t ends[] = {INT64_MIN, INT64_MIN + 1, -1, 0, INT64_MAX - 1, INT64_MAX};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        CHECK_STATUS(cocareer_duties_ical(policy, state, ends[i], NULL, 0, &told, NULL), COCAREER_STATUS_OK);
        cocareer_buf_free(&told);
        CHECK_STATUS(cocareer_duties_next_change(policy, state, ends[i], &next, NULL), COCAREER_STATUS_OK);
        CHECK(next > ends[i] || next == COCAREER_NEVER);
        cocareer_question question = may_react();
        question.at = ends[i];
        question.expires_at = ends[i];
        question.flags = COCAREER_QUESTION_EMERGENCY | COCAREER_QUESTION_JUSTIFIED | COCAREER_QUESTION_EXPIRES;
        cocareer_answer answer = decide(policy, state, &question);
        CHECK(answer.holds_until > ends[i] || answer.holds_until == COCAREER_NEVER);
    }
    cocareer_group_state_free(state);
}

static void agreements_are_compared_and_checked(void) {
    const char *after = SCHOOL_WITH("2", "never");
    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_agreement_diff_json(COCAREER_LITERAL(SCHOOL), after, strlen(after), COCAREER_FORMAT_JSON, NULL, 0,
                                              NULL, 0, NULL, 0, &json, NULL),
                 COCAREER_STATUS_OK);
    CHECK(has(&json, "\"norm\":\"recording_rule\"") && has(&json, "\"ignored\":[]"));
    CHECK(strstr(json.data, "\"message\"") == NULL);
    cocareer_buf_free(&json);
    const char *raise = "{\"recording_rule\": \"major\"}";
    CHECK_STATUS(cocareer_agreement_diff_json(COCAREER_LITERAL(SCHOOL), after, strlen(after), COCAREER_FORMAT_JSON, raise,
                                              strlen(raise), COCAREER_LITERAL(SCHOOL_SETTINGS), COCAREER_LITERAL("nn"), &json,
                                              NULL),
                 COCAREER_STATUS_OK);
    CHECK(has(&json, "{\"class\":\"major\"") && has(&json, "\"message\":\"") && has(&json, "[\"recording_rule\"]"));
    cocareer_buf_free(&json);
    CHECK_STATUS(cocareer_agreement_diff_json(COCAREER_LITERAL(SCHOOL), COCAREER_LITERAL(SCHOOL), COCAREER_FORMAT_JSON, NULL,
                                              0, NULL, 0, NULL, 0, &json, NULL),
                 COCAREER_STATUS_OK);
    CHECK(has(&json, "{\"class\":null,\"changes\":[],"));
    cocareer_buf_free(&json);

    const cocareer_report *report = NULL;
    CHECK_STATUS(cocareer_agreement_lint(COCAREER_LITERAL(SCHOOL), COCAREER_FORMAT_JSON, COCAREER_LITERAL(SCHOOL_SETTINGS),
                                         &report, NULL),
                 COCAREER_STATUS_OK);
    CHECK(cocareer_report_finding_count(report) > 0);
    for (size_t i = 0; i < cocareer_report_finding_count(report); i++) {
        cocareer_finding finding = {.struct_size = sizeof finding};
        CHECK_STATUS(cocareer_report_finding(report, i, &finding, NULL), COCAREER_STATUS_OK);
        CHECK(strncmp(finding.pointer.data, "/group_agreement", strlen("/group_agreement")) == 0);
    }
    CHECK_STATUS(cocareer_report_to_json(report, COCAREER_LITERAL("nn"), &json, NULL), COCAREER_STATUS_OK);
    CHECK(has(&json, "\"findings\":["));
    cocareer_buf_free(&json);
    cocareer_report_free(report);
}

int main(void) {
    const cocareer_policy *policy = school_policy();
    a_state_is_made_of_events();
    people_have_keys();
    a_log_is_replayed();
    a_chain_shows_what_was_changed();
    a_log_stops_at_its_first_mistake();
    outcomes_are_told_apart(policy);
    obligations_are_honoured(policy);
    json_says_the_same(policy);
    rules_have_ids();
    numbers_have_names();
    duties_are_told(policy);
    agreements_are_compared_and_checked();
    cocareer_policy_free(policy);
    return finish();
}
