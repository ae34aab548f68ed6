/* The documents and settings that several test programs use. */

#ifndef COCAREER_TESTS_DOCUMENTS_H
#define COCAREER_TESTS_DOCUMENTS_H

#include "harness.h"

/* An engagement with a misspelt mode, in which much is missing. */
#define FAULTY "{\"kind\": \"engagement\", \"format_version\": 1,\n \"id\": \"counselling-page\", \"mode\": \"informaton\"}"
/* An engagement with young people on somebody else's platform. */
#define MINORS "{\"kind\": \"engagement\", \"audience\": {\"min_age\": 14}, \"platforms\": [{\"third_party\": true}]}"
/* A day on which to check. */
#define SETTINGS "{\"at\": \"2026-11-24\"}"

/* The report on FAULTY; the end of the program when there is none, because the rest would test nothing. */
static inline const cocareer_report *faulty_report(void) {
    const cocareer_report *report = NULL;
    cocareer_status status = cocareer_check(COCAREER_LITERAL(FAULTY), COCAREER_FORMAT_JSON,
                                            COCAREER_LITERAL(SETTINGS), &report, NULL);
    if (!CHECK(status == COCAREER_STATUS_OK && report != NULL)) {
        exit(EXIT_FAILURE);
    }
    return report;
}

#endif
