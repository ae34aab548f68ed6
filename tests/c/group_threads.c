/* Several threads at once: all decide and list duties on one shared state, and each folds a log of its own. */

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>

#include "group.h"

enum { THREADS = 4, ROUNDS = 200 };

/* What all threads share and none changes. */
struct shared {
    const cocareer_policy *policy;
    const cocareer_group_state *state;
    uint32_t key;
    cocareer_buf status;
    cocareer_buf duties;
    /* The answer to each action by each role, made before the threads began. */
    cocareer_answer answers[COCAREER_ROLE_SYSTEM_BOT][COCAREER_DO_BRING_IN_AI];
    pthread_barrier_t start;
};

struct worker {
    pthread_t thread;
    struct shared *shared;
    unsigned long compared;
    unsigned long different;
    /* A copy that this thread makes and changes, and another one frees. */
    cocareer_group_state *gift;
};

static void compare(struct worker *worker, bool same) {
    worker->compared++;
    worker->different += same ? 0 : 1;
}

static bool is_expected(cocareer_status status, cocareer_buf *got, const cocareer_buf *expected) {
    bool same = status == COCAREER_STATUS_OK && got->size == expected->size &&
                memcmp(got->data, expected->data, expected->size) == 0;
    cocareer_buf_free(got);
    return same;
}

static cocareer_question question_for(const struct shared *shared, uint32_t role, uint32_t action) {
    cocareer_question question = question_of(action, role);
    question.actor_key = shared->key;
    question.honours = 0x3ff;
    return question;
}

static void decide_everything(struct worker *worker) {
    const struct shared *shared = worker->shared;
    for (uint32_t role = 1; role <= COCAREER_ROLE_SYSTEM_BOT; role++) {
        for (uint32_t action = 1; action <= COCAREER_DO_BRING_IN_AI; action++) {
            cocareer_question question = question_for(shared, role, action);
            cocareer_answer answer;
            memset(&answer, 0, sizeof answer);
            answer.struct_size = sizeof answer;
            cocareer_status status = cocareer_decide(shared->policy, shared->state, &question, &answer, NULL);
            compare(worker, status == COCAREER_STATUS_OK);
            compare(worker, memcmp(&answer, &shared->answers[role - 1][action - 1], sizeof answer) == 0);
        }
    }
}

static void *work(void *argument) {
    struct worker *worker = argument;
    const struct shared *shared = worker->shared;
    pthread_barrier_wait(&worker->shared->start);
    for (size_t round = 0; round < ROUNDS; round++) {
        decide_everything(worker);
        if (round % 20 != 0) {
            continue;
        }
        cocareer_buf json = {NULL, 0};
        cocareer_status status = cocareer_duties_json(shared->policy, shared->state, NOW, NULL, 0, &json, NULL);
        compare(worker, is_expected(status, &json, &shared->duties));
        /* A state of its own, from the first event on. */
        cocareer_group_state *own = NULL;
        compare(worker, cocareer_group_state_new(&own, NULL) == COCAREER_STATUS_OK);
        for (size_t i = 0; i < SCHOOL_EVENTS; i++) {
            compare(worker, cocareer_group_state_apply_json(own, school_log[i], strlen(school_log[i]), NULL) ==
                                COCAREER_STATUS_OK);
        }
        status = cocareer_group_state_to_json(own, &json, NULL);
        compare(worker, is_expected(status, &json, &shared->status));
        cocareer_group_state_free(own);
        /* A copy goes its own way while others read what it was made of. */
        cocareer_group_state_free(worker->gift);
        worker->gift = NULL;
        compare(worker, cocareer_group_state_clone(shared->state, &worker->gift, NULL) == COCAREER_STATUS_OK);
        const char *visit = "{\"kind\":\"practitioner_visited\",\"at\":\"2026-11-24T08:00:00Z\",\"actor\":\"p1\"}";
        compare(worker, cocareer_group_state_apply_json(worker->gift, visit, strlen(visit), NULL) == COCAREER_STATUS_OK);
        compare(worker, cocareer_group_state_find(worker->gift, COCAREER_LITERAL("m1")) == shared->key);
    }
    return NULL;
}

int main(void) {
    static struct shared shared;
    static struct worker workers[THREADS];
    cocareer_group_state *state = school();
    shared.key = cocareer_group_state_find(state, COCAREER_LITERAL("m1"));
    shared.policy = school_policy();
    shared.state = state;
    for (uint32_t role = 1; role <= COCAREER_ROLE_SYSTEM_BOT; role++) {
        for (uint32_t action = 1; action <= COCAREER_DO_BRING_IN_AI; action++) {
            cocareer_question question = question_for(&shared, role, action);
            shared.answers[role - 1][action - 1] = decide(shared.policy, state, &question);
        }
    }
    CHECK_STATUS(cocareer_group_state_to_json(state, &shared.status, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_duties_json(shared.policy, state, NOW, NULL, 0, &shared.duties, NULL), COCAREER_STATUS_OK);
    if (!CHECK(pthread_barrier_init(&shared.start, NULL, THREADS) == 0)) {
        exit(EXIT_FAILURE);
    }
    for (size_t i = 0; i < THREADS; i++) {
        workers[i].shared = &shared;
        if (!CHECK(pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0)) {
            exit(EXIT_FAILURE);
        }
    }
    for (size_t i = 0; i < THREADS; i++) {
        CHECK(pthread_join(workers[i].thread, NULL) == 0);
        CHECK(workers[i].compared > 0 && workers[i].different == 0);
        CHECK(cocareer_group_state_event_count(workers[i].gift) == SCHOOL_EVENTS + 1);
        cocareer_group_state_free(workers[i].gift);
    }
    CHECK(cocareer_group_state_event_count(shared.state) == SCHOOL_EVENTS);
    pthread_barrier_destroy(&shared.start);
    cocareer_buf_free(&shared.status);
    cocareer_buf_free(&shared.duties);
    cocareer_group_state_free(state);
    cocareer_policy_free(shared.policy);
    return finish();
}
