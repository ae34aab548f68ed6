/*
 * Deciding takes no memory unless the call fails. The program stands between the library and malloc() and counts; where
 * something else stands there already, such as valgrind, it says so and only runs the calls.
 */

#include "group.h"

/* How often memory was asked for. Only one thread runs. */
static unsigned long asked;

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WATCHED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define WATCHED 1
#endif

#if defined(__GLIBC__) && !defined(WATCHED)
#define COUNTED 1
/* The C library's own, which go on working when somebody stands before them. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
    asked++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    asked++;
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
    asked++;
    return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    asked++;
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
    asked++;
    *memory = __libc_memalign(alignment, size);
    return *memory == NULL;
}
#endif

/* Whether anything is counted here at all: a text as JSON needs memory. */
static bool counts(const cocareer_group_state *state) {
    const unsigned long before = asked;
    cocareer_buf json = {NULL, 0};
    CHECK_STATUS(cocareer_group_state_to_json(state, &json, NULL), COCAREER_STATUS_OK);
    cocareer_buf_free(&json);
    return asked > before;
}

int main(void) {
    const cocareer_policy *policy = school_policy();
    cocareer_group_state *state = school();
    const bool counted = counts(state);
#if defined(COUNTED)
    const char *preloaded = getenv("LD_PRELOAD");
    /* Without anybody else there, what is not counted would hide a mistake. */
    CHECK(counted || (preloaded != NULL && strstr(preloaded, "vgpreload") != NULL));
#endif
    if (!counted) {
        printf("memory is not counted here\n");
    }
    const uint32_t key = cocareer_group_state_find(state, COCAREER_LITERAL("m1"));
    unsigned long allowed = 0;
    unsigned long others = 0;
    const unsigned long before = asked;
    bool ended_well = true;
    for (uint32_t role = COCAREER_ROLE_PRACTITIONER; role <= COCAREER_ROLE_SYSTEM_BOT; role++) {
        for (uint32_t action = COCAREER_DO_VIEW; action <= COCAREER_DO_BRING_IN_AI; action++) {
            for (uint32_t way = 0; way < 4; way++) {
                cocareer_question question = question_of(action, role);
                question.honours = 0x3ff;
                question.medium = COCAREER_MEDIUM_AUDIO;
                question.is_own = question.has_consent = COCAREER_TOLD_YES;
                question.channel = "room";
                question.channel_size = 4;
                question.flags = way == 3 ? COCAREER_QUESTION_EMERGENCY | COCAREER_QUESTION_JUSTIFIED : 0;
                question.actor_key = way % 2 == 0 ? key : COCAREER_NO_PERSON;
                question.actor = way % 2 == 0 ? NULL : "p1";
                question.actor_size = way % 2 == 0 ? 0 : 2;
                cocareer_answer answer;
                answer.struct_size = sizeof answer;
                ended_well = ended_well && cocareer_decide(policy, state, &question, &answer, NULL) == COCAREER_STATUS_OK;
                allowed += answer.outcome == COCAREER_OUTCOME_ALLOW;
                others += answer.outcome != COCAREER_OUTCOME_ALLOW;
                for (size_t i = 0; i < answer.reason_count; i++) {
                    ended_well = ended_well && cocareer_decision_rule(answer.reasons, i).size > 0;
                }
            }
        }
    }
    const unsigned long after = asked;
    CHECK(ended_well && after == before);
    CHECK(allowed > 20 && others > 20);
    printf("%lu allowed, %lu not, %lu times memory\n", allowed, others, after - before);
    cocareer_group_state_free(state);
    cocareer_policy_free(policy);
    return finish();
}
