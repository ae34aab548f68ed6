/* What the test programs share: counting, texts, files. Each program is one source file that includes this. */

#ifndef COCAREER_TESTS_HARNESS_H
#define COCAREER_TESTS_HARNESS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cocareer/cocareer.h"

/* How many checks held and how many did not. Each program has its own. */
static unsigned long passed_count;
static unsigned long failed_count;

/* Counts a check, and says which one failed. */
#define CHECK(condition) check_that((condition) ? true : false, #condition, __FILE__, __LINE__)

/* Counts a comparison of statuses, and names both when they differ. */
#define CHECK_STATUS(call, expected) check_status((call), (expected), #call, __FILE__, __LINE__)

static inline bool check_that(bool holds, const char *what, const char *file, int line) {
    if (holds) {
        passed_count++;
    } else {
        failed_count++;
        fprintf(stderr, "%s:%d: failed: %s\n", file, line, what);
    }
    return holds;
}

static inline bool check_status(uint32_t got, uint32_t expected, const char *what, const char *file, int line) {
    if (got != expected) {
        fprintf(stderr, "%s instead of %s: ", cocareer_status_name(got), cocareer_status_name(expected));
    }
    return check_that(got == expected, what, file, line);
}

/* Prints the summary; the result is the program's exit code. */
static inline int finish(void) {
    printf("%lu passed, %lu failed\n", passed_count, failed_count);
    return failed_count == 0 && passed_count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Memory, or the end of the program: a test has no use for going on without. */
static inline void *need_memory(size_t size) {
    void *memory = malloc(size);
    if (memory == NULL) {
        fprintf(stderr, "no memory for %lu bytes\n", (unsigned long)size);
        exit(EXIT_FAILURE);
    }
    return memory;
}

/* Whether the text from the library is this string, and ends with a NUL that its size does not count. */
static inline bool is_text(cocareer_str text, const char *expected) {
    return text.data != NULL && text.size == strlen(expected) && memcmp(text.data, expected, text.size + 1) == 0;
}

/* A whole file with a NUL behind it, to be freed with free(); the end of the program when it cannot be read. */
static inline char *read_file(const char *folder, const char *name, size_t *size) {
    size_t room = strlen(folder) + strlen(name) + 2;
    char *path = need_memory(room);
    snprintf(path, room, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s cannot be opened\n", path);
        exit(EXIT_FAILURE);
    }
    char *text = NULL;
    size_t length = 0;
    size_t capacity = 1 << 16;
    for (;;) {
        text = realloc(text, capacity + 1);
        if (text == NULL) {
            fprintf(stderr, "no memory for %s\n", path);
            exit(EXIT_FAILURE);
        }
        length += fread(text + length, 1, capacity - length, file);
        if (length < capacity) {
            break;
        }
        capacity *= 2;
    }
    text[length] = '\0';
    *size = length;
    fclose(file);
    free(path);
    return text;
}

#endif
