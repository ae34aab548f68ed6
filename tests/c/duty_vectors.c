/*
 * The vectors of duties that every language's runner reads: engagements, logs and times, with all that is due then. The
 * summary line at the end must be the same in all languages.
 */

#include <cjson/cJSON.h>

#include "group.h"

/* FNV-1a, 64 bits. */
static uint64_t digest = UINT64_C(0xcbf29ce484222325);

static void feed(const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        digest = (digest ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
    }
}

/* The member; the end of the program when there is none. */
static const cJSON *need(const cJSON *object, const char *member) {
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, member);
    if (value == NULL) {
        fprintf(stderr, "duties.json has no `%s` where it must\n", member);
        exit(EXIT_FAILURE);
    }
    return value;
}

/* The member's string; the end of the program when there is none. */
static const char *need_string(const cJSON *object, const char *member) {
    const char *text = cJSON_GetStringValue(need(object, member));
    if (text == NULL) {
        fprintf(stderr, "`%s` of duties.json is no string where it must be one\n", member);
        exit(EXIT_FAILURE);
    }
    return text;
}

/* A policy and its name. */
struct named {
    const char *name;
    const cocareer_policy *policy;
};

static const cocareer_policy *find_policy(const struct named *policies, const char *name) {
    while (policies->name != NULL && strcmp(policies->name, name) != 0) {
        policies++;
    }
    return policies->policy;
}

/* The state that a log leaves, replayed and event by event; NULL for no log. */
static cocareer_group_state *state_of(const char *log) {
    if (log[0] == '\0') {
        return NULL;
    }
    cocareer_group_state *state = NULL;
    cocareer_error *stopped = NULL;
    CHECK_STATUS(cocareer_group_state_replay(log, strlen(log), COCAREER_CHAIN_WHEN_PRESENT, &state, &stopped, NULL),
                 COCAREER_STATUS_OK);
    CHECK(stopped == NULL);
    cocareer_error_free(stopped);
    cocareer_group_state *one_by_one = new_state();
    for (const char *line = log; *line != '\0';) {
        const char *end = strchr(line, '\n');
        const size_t size = end == NULL ? strlen(line) : (size_t)(end - line);
        CHECK_STATUS(cocareer_group_state_apply_json(one_by_one, line, size, NULL), COCAREER_STATUS_OK);
        line += size + (end == NULL ? 0 : 1);
    }
    cocareer_buf bulk = {NULL, 0};
    cocareer_buf single = {NULL, 0};
    CHECK_STATUS(cocareer_group_state_to_json(state, &bulk, NULL), COCAREER_STATUS_OK);
    CHECK_STATUS(cocareer_group_state_to_json(one_by_one, &single, NULL), COCAREER_STATUS_OK);
    CHECK(bulk.data != NULL && single.data != NULL && strcmp(bulk.data, single.data) == 0);
    cocareer_buf_free(&bulk);
    cocareer_buf_free(&single);
    cocareer_group_state_free(one_by_one);
    return state;
}

/* Whether the duties are the expected ones; they are fed to the digest. */
static bool holds(const cocareer_policy *policy, const cJSON *vector, size_t *duties) {
    cocareer_group_state *state = state_of(need_string(vector, "log"));
    /* Exact: seconds are far below 2^53. */
    const int64_t at = (int64_t)cJSON_GetNumberValue(need(vector, "at"));
    const cJSON *told_next = need(vector, "next");
    const int64_t expected_next = cJSON_IsNull(told_next) ? COCAREER_NEVER : (int64_t)cJSON_GetNumberValue(told_next);
    const char *expected = need_string(vector, "json");
    cocareer_buf json = {NULL, 0};
    int64_t next = 0;
    bool same = cocareer_duties_json(policy, state, at, NULL, 0, &json, NULL) == COCAREER_STATUS_OK &&
                cocareer_duties_next_change(policy, state, at, &next, NULL) == COCAREER_STATUS_OK;
    if (same) {
        feed(json.data, json.size);
        feed("\n", 1);
        cJSON *list = cJSON_Parse(json.data);
        *duties += (size_t)cJSON_GetArraySize(list);
        cJSON_Delete(list);
        same = strcmp(json.data, expected) == 0 && next == expected_next;
        if (!same) {
            /* Vectors hold nobody's data: they may be shown. */
            fprintf(stderr, "%s\ninstead of\n%s\n", json.data, expected);
        }
    }
    cocareer_buf_free(&json);
    cocareer_group_state_free(state);
    return same;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: duty_vectors VECTORS\n");
        return EXIT_FAILURE;
    }
    size_t size = 0;
    char *file = read_file(argv[1], "duties.json", &size);
    cJSON *corpus = cJSON_ParseWithLength(file, size);
    const cJSON *given = need(corpus, "policies");
    const cJSON *vectors = need(corpus, "cases");
    struct named *policies = need_memory(((size_t)cJSON_GetArraySize(given) + 1) * sizeof *policies);
    struct named *next = policies;
    const cJSON *one = NULL;
    cJSON_ArrayForEach(one, given) {
        next->name = one->string;
        next->policy =
            policy_of(need_string(one, "engagement"), need_string(one, "lists"), need_string(one, "settings"));
        next++;
    }
    next->name = NULL;
    next->policy = NULL;

    size_t duties = 0;
    cJSON_ArrayForEach(one, vectors) {
        const cocareer_policy *policy = find_policy(policies, need_string(one, "policy"));
        check_that(holds(policy, one, &duties), need_string(one, "name"), "duties.json", 0);
    }
    printf("duties: %d vectors, %lu duties, digest %08lx%08lx\n", cJSON_GetArraySize(vectors), (unsigned long)duties,
           (unsigned long)(digest >> 32), (unsigned long)(digest & 0xffffffff));
    for (next = policies; next->name != NULL; next++) {
        cocareer_policy_free(next->policy);
    }
    free(policies);
    cJSON_Delete(corpus);
    free(file);
    return finish();
}
