/*
 * Eight threads at once: each checks documents of its own, screens texts under one policy, and reads one report and one
 * error that all share.
 */

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>

#include "documents.h"
#include "screening.h"

enum { THREADS = 8, ROUNDS = 25 };

static const char *const locales[] = {"en", "nb", "nn"};
enum { LOCALES = 3 };

/* What all threads share and none changes. */
struct shared {
    const cocareer_report *report;
    const cocareer_error *error;
    const cocareer_policy *policy;
    /* The screening of FOUND under that policy. */
    const cocareer_screening *screening;
    cocareer_buf screened;
    /* The report as JSON, one text for each language, made before the threads began. */
    cocareer_buf expected[LOCALES];
    pthread_barrier_t start;
};

struct worker {
    pthread_t thread;
    struct shared *shared;
    unsigned long compared;
    unsigned long different;
    /* A report that this thread makes and another one frees. */
    const cocareer_report *gift;
};

static void compare(struct worker *worker, bool same) {
    worker->compared++;
    worker->different += same ? 0 : 1;
}

/* Whether the buffer holds the expected text; frees it. */
static bool is_expected(cocareer_status status, cocareer_buf *got, const cocareer_buf *expected) {
    bool same = status == COCAREER_STATUS_OK && got->size == expected->size &&
                memcmp(got->data, expected->data, expected->size) == 0;
    cocareer_buf_free(got);
    return same;
}

static void read_shared_report(struct worker *worker) {
    const cocareer_report *report = worker->shared->report;
    size_t errors = 0;
    for (size_t i = 0; i < cocareer_report_finding_count(report); i++) {
        cocareer_finding finding;
        finding.struct_size = sizeof finding;
        cocareer_buf message = {NULL, 0};
        compare(worker, cocareer_report_finding(report, i, &finding, NULL) == COCAREER_STATUS_OK);
        compare(worker, cocareer_report_message(report, i, COCAREER_LITERAL("nn"), &message, NULL) == COCAREER_STATUS_OK);
        compare(worker, strstr(worker->shared->expected[2].data, finding.fingerprint.data) != NULL);
        errors += finding.severity == COCAREER_SEVERITY_ERROR ? 1 : 0;
        cocareer_buf_free(&message);
    }
    compare(worker, errors == cocareer_report_count(report, COCAREER_SEVERITY_ERROR));
    for (size_t i = 0; i < LOCALES; i++) {
        cocareer_buf json = {NULL, 0};
        cocareer_status status = cocareer_report_to_json(report, locales[i], 2, &json, NULL);
        compare(worker, is_expected(status, &json, &worker->shared->expected[i]));
    }
}

static void check_own_documents(struct worker *worker, size_t round) {
    size_t which = round % LOCALES;
    cocareer_buf json = {NULL, 0};
    cocareer_status status =
        cocareer_check_json(COCAREER_LITERAL(FAULTY), COCAREER_FORMAT_JSON, COCAREER_LITERAL(SETTINGS),
                            locales[which], 2, &json, NULL);
    compare(worker, is_expected(status, &json, &worker->shared->expected[which]));

    cocareer_error *error = NULL;
    status = cocareer_check_json(COCAREER_LITERAL("{"), COCAREER_FORMAT_JSON, NULL, 0, NULL, 0, &json, &error);
    compare(worker, status == COCAREER_STATUS_MALFORMED && cocareer_error_status(error) == COCAREER_STATUS_MALFORMED);
    compare(worker, is_text(cocareer_error_message(error), cocareer_error_message(worker->shared->error).data));
    cocareer_error_free(error);
}

static void screen_own_texts(struct worker *worker) {
    const struct shared *shared = worker->shared;
    const cocareer_screening *own = NULL;
    uint32_t verdict = 0;
    cocareer_status status = cocareer_screen(shared->policy, COCAREER_LITERAL(CLEAN), NULL, &own, &verdict, NULL);
    compare(worker, status == COCAREER_STATUS_OK && own == NULL && verdict == COCAREER_VERDICT_CLEAN);
    status = cocareer_screen(shared->policy, COCAREER_LITERAL(FOUND), NULL, &own, &verdict, NULL);
    compare(worker, status == COCAREER_STATUS_OK && verdict == cocareer_screening_verdict(shared->screening));
    cocareer_buf json = {NULL, 0};
    status = cocareer_screening_to_json(own, &json, NULL);
    compare(worker, is_expected(status, &json, &shared->screened));
    cocareer_screening_free(own);
    status = cocareer_screening_to_json(shared->screening, &json, NULL);
    compare(worker, is_expected(status, &json, &shared->screened));
}

static void *work(void *argument) {
    struct worker *worker = argument;
    pthread_barrier_wait(&worker->shared->start);
    for (size_t round = 0; round < ROUNDS; round++) {
        read_shared_report(worker);
        check_own_documents(worker, round);
        screen_own_texts(worker);
    }
    if (cocareer_check(COCAREER_LITERAL(FAULTY), COCAREER_FORMAT_JSON, NULL, 0, &worker->gift, NULL) !=
        COCAREER_STATUS_OK) {
        compare(worker, false);
    }
    return NULL;
}

static void prepare(struct shared *shared) {
    cocareer_error *error = NULL;
    cocareer_buf none = {NULL, 0};
    shared->report = faulty_report();
    CHECK_STATUS(cocareer_check_json(COCAREER_LITERAL("{"), COCAREER_FORMAT_JSON, NULL, 0, NULL, 0, &none, &error),
                 COCAREER_STATUS_MALFORMED);
    shared->error = error;
    for (size_t i = 0; i < LOCALES; i++) {
        CHECK_STATUS(cocareer_report_to_json(shared->report, locales[i], 2, &shared->expected[i], NULL),
                     COCAREER_STATUS_OK);
    }
    uint32_t verdict = 0;
    shared->policy = policy_of("", LISTS, "");
    CHECK_STATUS(cocareer_screen(shared->policy, COCAREER_LITERAL(FOUND), NULL, &shared->screening, &verdict, NULL),
                 COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_screening_to_json(shared->screening, &shared->screened, NULL), COCAREER_STATUS_OK);
    if (!CHECK(pthread_barrier_init(&shared->start, NULL, THREADS) == 0)) {
        exit(EXIT_FAILURE);
    }
}

int main(void) {
    static struct shared shared;
    static struct worker workers[THREADS];
    prepare(&shared);
    for (size_t i = 0; i < THREADS; i++) {
        workers[i].shared = &shared;
        if (!CHECK(pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0)) {
            exit(EXIT_FAILURE);
        }
    }
    for (size_t i = 0; i < THREADS; i++) {
        CHECK(pthread_join(workers[i].thread, NULL) == 0);
        CHECK(workers[i].compared > 0 && workers[i].different == 0);
        CHECK(cocareer_report_finding_count(workers[i].gift) > 0);
        cocareer_report_free(workers[i].gift);
    }
    pthread_barrier_destroy(&shared.start);
    for (size_t i = 0; i < LOCALES; i++) {
        cocareer_buf_free(&shared.expected[i]);
    }
    /* The error was given to be freed; it is const above only because nobody may free it while it is shared. */
    cocareer_error_free((cocareer_error *)shared.error);
    cocareer_report_free(shared.report);
    cocareer_buf_free(&shared.screened);
    cocareer_screening_free(shared.screening);
    cocareer_policy_free(shared.policy);
    return finish();
}
