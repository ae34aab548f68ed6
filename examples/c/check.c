/*
 * Checks a document and prints what was found: where, by which rule, what is wrong, and how to mend it.
 *
 *     check [FILE [LANGUAGE]]
 *
 * FILE ends in .json, .yaml or .yml; LANGUAGE is en, nb or nn. Exit code 0: the document was checked, whatever was
 * found. Exit code 1: it could not be checked.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cocareer/cocareer.h"

/* The whole file, to be freed with free(); NULL when it cannot be read. */
static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return NULL;
    }
    char *text = NULL;
    size_t room = 0;
    *size = 0;
    while (!feof(file) && !ferror(file)) {
        if (*size == room) {
            room = room == 0 ? 4096 : 2 * room;
            char *larger = realloc(text, room);
            if (larger == NULL) {
                break;
            }
            text = larger;
        }
        *size += fread(text + *size, 1, room - *size, file);
    }
    if (!feof(file)) {
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

static bool ends_in(const char *path, const char *end) {
    size_t path_size = strlen(path);
    size_t end_size = strlen(end);
    return path_size >= end_size && strcmp(path + path_size - end_size, end) == 0;
}

static const char *severity_name(uint32_t severity) {
    switch (severity) {
    case COCAREER_SEVERITY_INFO: return "info";
    case COCAREER_SEVERITY_WARNING: return "warning";
    case COCAREER_SEVERITY_ERROR: return "error";
    default: return "finding"; /* A later library may have more severities than this program knows. */
    }
}

/* Says why a call could not be done, and frees the error: whoever asked for it owns it. */
static void complain(const char *path, cocareer_error *error) {
    fprintf(stderr, "%s", path);
    if (cocareer_error_line(error) > 0) {
        fprintf(stderr, ":%u:%u", (unsigned)cocareer_error_line(error), (unsigned)cocareer_error_column(error));
    }
    /* The message belongs to the error: use it before the error is freed, and do not free it by itself. */
    fprintf(stderr, ": %s\n", cocareer_error_message(error).data);
    cocareer_error_free(error);
}

static bool print_finding(const char *path, const cocareer_report *report, size_t index, const char *language) {
    /* The finding is a variable of ours; the texts in it belong to the report. Nothing of it is to be freed. */
    cocareer_finding finding;
    finding.struct_size = sizeof finding; /* So that a later library knows how much it may fill. */

    /* These two become ours when a call fills them. Empty ones may be freed, so one way out frees all. */
    cocareer_buf message = {NULL, 0};
    cocareer_buf remedy = {NULL, 0};
    cocareer_error *error = NULL;

    bool done = cocareer_report_finding(report, index, &finding, &error) == COCAREER_STATUS_OK &&
                cocareer_report_message(report, index, language, strlen(language), &message, &error) ==
                    COCAREER_STATUS_OK &&
                cocareer_report_remedy(report, index, language, strlen(language), &remedy, &error) ==
                    COCAREER_STATUS_OK;
    if (done) {
        /* Somebody may have decided that it does not count: then it is shown, but not as a fault. */
        printf("%s:%u:%u: %s %s: %s\n", path, (unsigned)finding.start.line, (unsigned)finding.start.column,
               finding.suppressed == 0 ? severity_name(finding.severity) : "suppressed", finding.rule.data,
               message.data);
        printf("    %s\n", remedy.data);
    } else {
        complain(path, error);
    }
    cocareer_buf_free(&message);
    cocareer_buf_free(&remedy);
    return done;
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "examples/documents/collaborative.bad.yaml";
    const char *language = argc > 2 ? argv[2] : "en";

    /* The library may be another one than the header was written for: ask before the first call. */
    if (!cocareer_abi_ok()) {
        fprintf(stderr, "this program was not built for cocareer %s\n", cocareer_version());
        return EXIT_FAILURE;
    }
    size_t size = 0;
    char *text = read_file(path, &size);
    if (text == NULL) {
        fprintf(stderr, "%s: cannot be read\n", path);
        return EXIT_FAILURE;
    }

    /* The day of the check is ours to say, because the library looks at no clock. A program would take today. */
    const char *settings = "{\"at\": \"2026-11-24\"}";
    uint32_t format = ends_in(path, ".json") ? COCAREER_FORMAT_JSON : COCAREER_FORMAT_YAML;
    const cocareer_report *report = NULL;
    cocareer_error *error = NULL;
    cocareer_status status = cocareer_check(text, size, format, settings, strlen(settings), &report, &error);
    free(text); /* The library has kept nothing of it. */
    if (status != COCAREER_STATUS_OK) {
        complain(path, error);
        return EXIT_FAILURE;
    }

    /* From here on the report is ours, until it is freed. Any threads could read it at once. */
    bool done = true;
    for (size_t i = 0; done && i < cocareer_report_finding_count(report); i++) {
        done = print_finding(path, report, i, language);
    }
    printf("%u rules, %lu errors, %lu warnings\n", (unsigned)cocareer_report_rules_run(report),
           (unsigned long)cocareer_report_count(report, COCAREER_SEVERITY_ERROR),
           (unsigned long)cocareer_report_count(report, COCAREER_SEVERITY_WARNING));
    cocareer_report_free(report);
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
