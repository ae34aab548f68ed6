/* What the programs that test screening share: policies and texts. */

#ifndef COCAREER_TESTS_SCREENING_H
#define COCAREER_TESTS_SCREENING_H

#include "harness.h"

/* A text without anything to find, and one with an e-mail address behind characters of two, three and four bytes. */
#define CLEAN "Kva linje passar for meg?"
#define ADDRESS "kari@example.org"
#define BEFORE "\xc3\xa5 \xe2\x82\xac \xf0\x9f\x99\x82 "
#define FOUND BEFORE ADDRESS " er adressa."
/* Lists that say what to do with e-mail addresses, and lists that stop them. */
#define LISTS_THAT(action)                                                                                          \
    "{\"kind\": \"screening_lists\", \"format_version\": 1, \"id\": \"lists\",\n"                                     \
    " \"identifiers\": [{\"kind\": \"email\", \"action\": \"" action "\"}]}"
#define LISTS LISTS_THAT("block")

/* A policy from texts; the end of the program when there is none, because the rest would test nothing. */
static inline const cocareer_policy *policy_of(const char *engagement, const char *lists, const char *settings) {
    const cocareer_policy *policy = NULL;
    cocareer_status status =
        cocareer_policy_new(engagement, strlen(engagement), lists, strlen(lists), COCAREER_FORMAT_JSON, settings,
                            strlen(settings), &policy, NULL);
    if (!CHECK(status == COCAREER_STATUS_OK && policy != NULL)) {
        exit(EXIT_FAILURE);
    }
    return policy;
}

/* A message of which nothing more is known. */
static inline cocareer_context message(void) {
    cocareer_context context;
    memset(&context, 0, sizeof context);
    context.struct_size = sizeof context;
    return context;
}

#endif
