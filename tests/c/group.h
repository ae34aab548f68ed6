/* What the programs that test groups share: a school, its log, and questions. */

#ifndef COCAREER_TESTS_GROUP_H
#define COCAREER_TESTS_GROUP_H

#include "screening.h"

/* Tuesday 2026-11-24, 11:00 in Oslo: the hour at which most questions are asked. */
#define NOW INT64_C(1795514400)

/* An engagement with a group; its agreement has this version and this rule of recording. */
#define SCHOOL_WITH(version, permission)                                                                              \
    "{\"kind\": \"engagement\", \"format_version\": 1, \"id\": \"school\", \"title\": {\"en\": \"School\"},\n"          \
    " \"mode\": \"community\", \"jurisdiction\": \"NO\",\n"                                                             \
    " \"audience\": {\"description\": {\"en\": \"Pupils\"}, \"min_age\": 12},\n"                                        \
    " \"channels\": [{\"id\": \"room\", \"mode\": \"community\", \"timing\": [\"asynchronous\", \"synchronous\"],\n"    \
    "  \"media\": [\"text\", \"audio\", \"video\", \"screen\"], \"visibility\": \"members\",\n"                        \
    "  \"participation\": [\"observe\", \"react\", \"reply\", \"post\", \"share\", \"co_produce\", \"direct_message\"],\n" \
    "  \"anonymity\": \"pseudonymous_self\",\n"                                                                        \
    "  \"opening_hours\": [{\"days\": [\"tuesday\"], \"opens\": \"08:00\", \"closes\": \"15:00\",\n"                    \
    "   \"time_zone\": \"Europe/Oslo\"}]}],\n"                                                                         \
    " \"privacy_policy\": {\"recording\": [{\"medium\": \"audio\", \"recorded\": true}]},\n"                            \
    " \"group_agreement\": {\"version\": \"" version "\", \"grace_days\": 14,\n"                                       \
    "  \"confidentiality_norm\": {\"text\": {\"en\": \"It stays here.\"}},\n"                                          \
    "  \"recording_rule\": {\"permission\": \"" permission "\"}},\n"                                                   \
    " \"presence_plan\": {\"cadence_days\": 7, \"substitute\": \"p2\"}, \"monitoring_plan\": {\"interval_days\": 3},\n" \
    " \"team\": {\"members\": [{\"id\": \"p1\", \"roles\": [\"practitioner\", \"facilitator\", \"moderator\"]},\n"      \
    "  {\"id\": \"p2\", \"roles\": [\"practitioner\"]}]}}"
#define SCHOOL SCHOOL_WITH("1", "all_consented")
#define SCHOOL_SETTINGS "{\"at\": \"2026-11-24\"}"

/* The log: `m1` is 17 and has accepted, `k1` is 12 and has not. */
static const char *const school_log[] = {
    "{\"kind\":\"group_opened\",\"at\":\"2026-11-02T08:00:00Z\",\"actor\":\"p1\"}",
    "{\"kind\":\"agreement_adopted\",\"at\":\"2026-11-02T09:00:00Z\",\"actor\":\"p1\",\"version\":\"1\"}",
    "{\"kind\":\"member_joined\",\"at\":\"2026-11-03T08:00:00Z\",\"member\":\"m1\",\"role\":\"member\",\"age\":17}",
    "{\"kind\":\"agreement_accepted\",\"at\":\"2026-11-03T08:01:00Z\",\"member\":\"m1\",\"version\":\"1\"}",
    "{\"kind\":\"member_joined\",\"at\":\"2026-11-03T08:02:00Z\",\"member\":\"k1\",\"role\":\"member\",\"age\":12}",
    "{\"kind\":\"practitioner_posted\",\"at\":\"2026-11-23T08:00:00Z\",\"actor\":\"p1\",\"id\":\"e6\"}",
};
enum { SCHOOL_EVENTS = sizeof school_log / sizeof school_log[0] };

/* Notes an event that must be right. */
static inline void note(cocareer_group_state *state, const char *event) {
    CHECK_STATUS(cocareer_group_state_apply_json(state, event, strlen(event), NULL), COCAREER_STATUS_OK);
}

/* A state of which nothing is known yet; the end of the program when there is none. */
static inline cocareer_group_state *new_state(void) {
    cocareer_group_state *state = NULL;
    CHECK_STATUS(cocareer_group_state_new(&state, NULL), COCAREER_STATUS_OK);
    if (!CHECK(state != NULL)) {
        exit(EXIT_FAILURE);
    }
    return state;
}

/* The school as its log leaves it, and as much of the log as a text. */
static inline cocareer_group_state *school(void) {
    cocareer_group_state *state = new_state();
    for (size_t i = 0; i < SCHOOL_EVENTS; i++) {
        note(state, school_log[i]);
    }
    return state;
}

static inline char *school_text(void) {
    size_t size = 1;
    for (size_t i = 0; i < SCHOOL_EVENTS; i++) {
        size += strlen(school_log[i]) + 1;
    }
    char *text = need_memory(size);
    text[0] = '\0';
    for (size_t i = 0; i < SCHOOL_EVENTS; i++) {
        strcat(strcat(text, school_log[i]), "\n");
    }
    return text;
}

static inline const cocareer_policy *school_policy(void) {
    return policy_of(SCHOOL, "", SCHOOL_SETTINGS);
}

/* A question of which only the time, the action and the role are known. */
static inline cocareer_question question_of(uint32_t action, uint32_t role) {
    cocareer_question question;
    memset(&question, 0, sizeof question);
    question.struct_size = sizeof question;
    question.action = action;
    question.role = role;
    question.at = NOW;
    return question;
}

/* The question whether `m1` may show a reaction: yes, and nothing goes with it. */
static inline cocareer_question may_react(void) {
    cocareer_question question = question_of(COCAREER_DO_REACT, COCAREER_ROLE_MEMBER);
    question.actor = "m1";
    question.actor_size = 2;
    return question;
}

/* The answer to a question that can be asked. */
static inline cocareer_answer decide(const cocareer_policy *policy, const cocareer_group_state *state,
                                     const cocareer_question *question) {
    cocareer_answer answer;
    cocareer_error *error = NULL;
    memset(&answer, 0xaa, sizeof answer);
    answer.struct_size = sizeof answer;
    CHECK_STATUS(cocareer_decide(policy, state, question, &answer, &error), COCAREER_STATUS_OK);
    CHECK(error == NULL && answer.struct_size == sizeof answer && answer.reserved == 0 && answer.reason_count > 0);
    return answer;
}

#endif
