/*
 * Screens what somebody is about to send, as a chat would do it: tells what was found, and shows the text without it.
 *
 *     screen [TEXT]
 *
 * Exit code 0: the text was screened, whatever was found. Exit code 1: it could not be.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cocareer/cocareer.h"

/* What the group's keepers watch: addresses are not sent, and their own address may be. */
static const char lists[] =
    "{\"kind\": \"screening_lists\", \"format_version\": 1, \"id\": \"group\","
    " \"identifiers\": [{\"kind\": \"email\", \"action\": \"block\"}],"
    " \"allowed\": [{\"text\": \"rettleiing@example.org\", \"reason\": \"our own address\"}]}";

/* Says why a call could not be done, and frees the error: whoever asked for it owns it. */
static int complain(cocareer_error *error) {
    fprintf(stderr, "%s\n", cocareer_error_message(error).data);
    cocareer_error_free(error);
    return EXIT_FAILURE;
}

/* One line for each match. Nothing of the text is in it: where it is and what it was taken for is enough. */
static bool print_matches(const cocareer_screening *screening, cocareer_error **error) {
    for (size_t i = 0; i < cocareer_screening_match_count(screening); i++) {
        cocareer_match match;
        match.struct_size = sizeof match; /* So that a later library knows how much it may fill. */
        if (cocareer_screening_match(screening, i, &match, error) != COCAREER_STATUS_OK) {
            return false;
        }
        printf("%s at characters %lu to %lu, by rule %s\n", match.kind.data,
               (unsigned long)match.span.grapheme.start, (unsigned long)match.span.grapheme.end, match.rule.data);
    }
    return true;
}

/* Prints what was found and the text without it. */
static int show(const cocareer_screening *screening, const char *text) {
    cocareer_error *error = NULL;
    cocareer_buf redacted = {NULL, 0};
    if (!print_matches(screening, &error) ||
        cocareer_redact(screening, text, strlen(text), NULL, 0, &redacted, &error) != COCAREER_STATUS_OK) {
        return complain(error);
    }
    printf("without that: %s\n", redacted.data);
    cocareer_buf_free(&redacted);
    return EXIT_SUCCESS;
}

int main(int argc, char **argv) {
    const char *text = argc > 1 ? argv[1] : "Skriv til meg p\xc3\xa5 kari@example.org i kveld!";

    /* The library may be another one than the header was written for: ask before the first call. */
    if (!cocareer_abi_ok()) {
        fprintf(stderr, "this program was not built for cocareer %s\n", cocareer_version());
        return EXIT_FAILURE;
    }

    /* Made once when the program starts. Any threads could use it at once. */
    const cocareer_policy *policy = NULL;
    cocareer_error *error = NULL;
    if (cocareer_policy_new(NULL, 0, lists, strlen(lists), COCAREER_FORMAT_JSON, NULL, 0, &policy, &error) !=
        COCAREER_STATUS_OK) {
        return complain(error);
    }

    /* Who writes where. What is 0 is not known. */
    cocareer_context context;
    memset(&context, 0, sizeof context);
    context.struct_size = sizeof context;
    context.surface = COCAREER_SURFACE_MESSAGE;
    context.author = COCAREER_AUTHOR_PARTICIPANT;

    /* Asked for every text. When nothing is found there is nothing to free. */
    const cocareer_screening *screening = NULL;
    uint32_t verdict = 0;
    if (cocareer_screen(policy, text, strlen(text), &context, &screening, &verdict, &error) != COCAREER_STATUS_OK) {
        cocareer_policy_free(policy);
        return complain(error);
    }
    printf("%s\n", cocareer_verdict_name(verdict));
    int code = screening == NULL ? EXIT_SUCCESS : show(screening, text);
    cocareer_screening_free(screening); /* NULL does no harm. */
    cocareer_policy_free(policy);
    return code;
}
