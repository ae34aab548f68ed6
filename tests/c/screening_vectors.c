/*
 * The screening vectors that every language's runner reads: texts with what must be found in them, as JSON, and what
 * is left of them. The summary line at the end must be the same in all languages.
 */

#include <cjson/cJSON.h>

#include "screening.h"

/* FNV-1a, 64 bits. */
static uint64_t digest = UINT64_C(0xcbf29ce484222325);

static void feed(const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        digest = (digest ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
    }
}

/* The member's string; the end of the program when there is none. */
static const char *need_string(const cJSON *object, const char *member) {
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, member));
    if (text == NULL) {
        fprintf(stderr, "screening.json has no string `%s` where it must\n", member);
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

/* Whether a screening as JSON is the expected one; it is fed to the digest. */
static bool screens(const cocareer_policy *policy, const cJSON *vector, const char *text, size_t *matches) {
    const char *context = need_string(vector, "context");
    const char *expected = need_string(vector, "json");
    cocareer_buf json = {NULL, 0};
    if (cocareer_screen_json(policy, text, strlen(text), context, strlen(context), &json, NULL) != COCAREER_STATUS_OK) {
        return false;
    }
    feed(json.data, json.size);
    feed("\n", 1);
    cJSON *told = cJSON_Parse(json.data);
    const int count = cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(told, "matches"));
    cJSON_Delete(told);
    *matches += (size_t)count;
    bool same = json.size == strlen(expected) && strcmp(json.data, expected) == 0;
    if (!same) {
        /* Vectors hold nobody's data: they may be shown. */
        fprintf(stderr, "%s\ninstead of\n%s\n", json.data, expected);
    }
    cocareer_buf_free(&json);
    return same;
}

/* The number of the name in a list that ends with NULL; 0 for one that is not there. */
static uint32_t number_of(const char *const *names, const char *name) {
    for (uint32_t i = 0; name != NULL && names[i] != NULL; i++) {
        if (strncmp(names[i], name, strlen(names[i])) == 0) {
            return i;
        }
    }
    return 0;
}

/* The context that a JSON text tells of; an empty text is a message. */
static cocareer_context context_of(const char *text) {
    static const char *const surfaces[] = {"message", "edit", "title", "name", "attachment", NULL};
    static const char *const authors[] = {"unknown", "practitioner", "participant", NULL};
    static const char *const languages[] = {"?", "nn", "nb", "sv", "da", "fi", "en", NULL};
    cJSON *told = cJSON_Parse(text);
    cocareer_context context = message();
    context.surface = number_of(surfaces, cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(told, "surface")));
    context.author = number_of(authors, cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(told, "author")));
    const char *language = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(told, "language"));
    context.language = number_of(languages, language != NULL && strncmp(language, "no", 2) == 0 ? "nb" : language);
    if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(told, "leaves_group"))) {
        context.flags |= COCAREER_CONTEXT_LEAVES_GROUP;
    }
    if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(told, "encrypted"))) {
        context.flags |= COCAREER_CONTEXT_ENCRYPTED;
    }
    cJSON_Delete(told);
    return context;
}

/* Whether the call without JSON finds the same. */
static bool finds(const cocareer_policy *policy, const cJSON *vector, const char *text) {
    const cocareer_context context = context_of(need_string(vector, "context"));
    const char *expected = need_string(vector, "json");
    const cocareer_screening *screening = NULL;
    uint32_t verdict = 0;
    if (cocareer_screen(policy, text, strlen(text), &context, &screening, &verdict, NULL) != COCAREER_STATUS_OK) {
        return false;
    }
    if (screening == NULL) {
        return verdict == COCAREER_VERDICT_CLEAN &&
               strcmp(expected, "{\"verdict\":\"clean\",\"matches\":[],\"rules\":[]}") == 0;
    }
    cocareer_buf json = {NULL, 0};
    bool same = verdict == cocareer_screening_verdict(screening) &&
                cocareer_screening_to_json(screening, &json, NULL) == COCAREER_STATUS_OK &&
                strcmp(json.data, expected) == 0;
    cocareer_buf_free(&json);
    cocareer_screening_free(screening);
    return same;
}

/* Whether what is left of the text is what it must be. */
static bool redacts(const cocareer_policy *policy, const cJSON *vector, const char *text) {
    const char *context = need_string(vector, "context");
    cocareer_buf json = {NULL, 0};
    if (cocareer_redact_json(policy, text, strlen(text), context, strlen(context), NULL, 0, &json, NULL) !=
        COCAREER_STATUS_OK) {
        return false;
    }
    cJSON *told = cJSON_Parse(json.data);
    cocareer_buf_free(&json);
    bool same = strcmp(need_string(told, "text"), need_string(vector, "redacted")) == 0;
    cJSON_Delete(told);
    return same;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: screening_vectors VECTORS\n");
        return EXIT_FAILURE;
    }
    size_t size = 0;
    char *file = read_file(argv[1], "screening.json", &size);
    cJSON *corpus = cJSON_ParseWithLength(file, size);
    const cJSON *given = cJSON_GetObjectItemCaseSensitive(corpus, "policies");
    const cJSON *vectors = cJSON_GetObjectItemCaseSensitive(corpus, "cases");
    if (!cJSON_IsObject(given) || !cJSON_IsArray(vectors)) {
        fprintf(stderr, "screening.json is no file of screening vectors\n");
        return EXIT_FAILURE;
    }
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

    size_t matches = 0;
    cJSON_ArrayForEach(one, vectors) {
        const char *name = need_string(one, "name");
        const char *text = need_string(one, "text");
        const cocareer_policy *policy = find_policy(policies, need_string(one, "policy"));
        check_that(screens(policy, one, text, &matches), name, "screening.json", 0);
        check_that(finds(policy, one, text), name, "screening.json (without JSON)", 0);
        check_that(redacts(policy, one, text), name, "screening.json (redacted)", 0);
    }
    printf("screening: %d vectors, %lu matches, digest %08lx%08lx\n", cJSON_GetArraySize(vectors),
           (unsigned long)matches, (unsigned long)(digest >> 32), (unsigned long)(digest & 0xffffffff));
    for (next = policies; next->name != NULL; next++) {
        cocareer_policy_free(next->policy);
    }
    free(policies);
    cJSON_Delete(corpus);
    free(file);
    return finish();
}
