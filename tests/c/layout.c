/* The header, the manifest and the library agree: sizes, offsets, numbers and versions. */

#include "harness.h"

/* The part of a manifest line that is for systems like this one: "A / B" is for 64 and for 32 bits. */
static unsigned long for_this_system(const char *text) {
    const char *second = strstr(text, " / ");
    return strtoul(sizeof(void *) == 8 || second == NULL ? text : second + 3, NULL, 10);
}

/* The manifest's first line that begins so, or NULL. The text begins at the start of a line. */
static const char *find_line(const char *manifest, const char *start) {
    size_t length = strlen(start);
    const char *line = manifest;
    while (line != NULL && *line != '\0') {
        if (strncmp(line, start, length) == 0) {
            return line;
        }
        line = strchr(line, '\n');
        line = line == NULL ? NULL : line + 1;
    }
    return NULL;
}

static unsigned long count_lines(const char *manifest, const char *start) {
    unsigned long count = 0;
    const char *line = find_line(manifest, start);
    while (line != NULL) {
        count++;
        line = strchr(line, '\n');
        line = line == NULL ? NULL : find_line(line + 1, start);
    }
    return count;
}

struct field {
    const char *structure;
    const char *name;
    size_t offset;
};

struct structure {
    const char *name;
    size_t size;
    size_t align;
};

struct number {
    const char *line;
    unsigned long value;
};

#define FIELD(structure, field) {#structure, #field, offsetof(structure, field)}
#define STRUCTURE(structure) {#structure, sizeof(structure), _Alignof(structure)}
#define CONSTANT(name) {"constant " #name " ", name}
#define STATUS(name) {"value cocareer_status " #name " ", name}

static const struct field fields[] = {
    FIELD(cocareer_str, data),
    FIELD(cocareer_str, size),
    FIELD(cocareer_buf, data),
    FIELD(cocareer_buf, size),
    FIELD(cocareer_position, line),
    FIELD(cocareer_position, column),
    FIELD(cocareer_position, byte),
    FIELD(cocareer_finding, struct_size),
    FIELD(cocareer_finding, severity),
    FIELD(cocareer_finding, rule),
    FIELD(cocareer_finding, case_name),
    FIELD(cocareer_finding, pointer),
    FIELD(cocareer_finding, fingerprint),
    FIELD(cocareer_finding, confidence),
    FIELD(cocareer_finding, location_count),
    FIELD(cocareer_finding, has_range),
    FIELD(cocareer_finding, suppressed),
    FIELD(cocareer_finding, start),
    FIELD(cocareer_finding, end),
    FIELD(cocareer_finding, suppression_reason),
    FIELD(cocareer_location, struct_size),
    FIELD(cocareer_location, has_range),
    FIELD(cocareer_location, pointer),
    FIELD(cocareer_location, start),
    FIELD(cocareer_location, end),
    FIELD(cocareer_location, has_document),
    FIELD(cocareer_location, document),
    FIELD(cocareer_context, struct_size),
    FIELD(cocareer_context, surface),
    FIELD(cocareer_context, author),
    FIELD(cocareer_context, language),
    FIELD(cocareer_context, flags),
    FIELD(cocareer_units, start),
    FIELD(cocareer_units, end),
    FIELD(cocareer_span, byte),
    FIELD(cocareer_span, utf16),
    FIELD(cocareer_span, code_point),
    FIELD(cocareer_span, grapheme),
    FIELD(cocareer_match, struct_size),
    FIELD(cocareer_match, confidence),
    FIELD(cocareer_match, evidence),
    FIELD(cocareer_match, action),
    FIELD(cocareer_match, kind),
    FIELD(cocareer_match, rule),
    FIELD(cocareer_match, span),
    FIELD(cocareer_match, entry),
    FIELD(cocareer_match, alternative_count),
    FIELD(cocareer_alternative, struct_size),
    FIELD(cocareer_alternative, confidence),
    FIELD(cocareer_alternative, evidence),
    FIELD(cocareer_alternative, reserved),
    FIELD(cocareer_alternative, kind),
    FIELD(cocareer_excess, struct_size),
    FIELD(cocareer_excess, unit),
    FIELD(cocareer_excess, actual),
    FIELD(cocareer_excess, maximum),
    FIELD(cocareer_question, struct_size),
    FIELD(cocareer_question, action),
    FIELD(cocareer_question, role),
    FIELD(cocareer_question, medium),
    FIELD(cocareer_question, is_own),
    FIELD(cocareer_question, has_consent),
    FIELD(cocareer_question, honours),
    FIELD(cocareer_question, flags),
    FIELD(cocareer_question, actor_key),
    FIELD(cocareer_question, member_key),
    FIELD(cocareer_question, at),
    FIELD(cocareer_question, expires_at),
    FIELD(cocareer_question, actor),
    FIELD(cocareer_question, actor_size),
    FIELD(cocareer_question, member),
    FIELD(cocareer_question, member_size),
    FIELD(cocareer_question, channel),
    FIELD(cocareer_question, channel_size),
    FIELD(cocareer_question, session),
    FIELD(cocareer_question, session_size),
    FIELD(cocareer_question, item),
    FIELD(cocareer_question, item_size),
    FIELD(cocareer_answer, struct_size),
    FIELD(cocareer_answer, outcome),
    FIELD(cocareer_answer, obligations),
    FIELD(cocareer_answer, unhonoured),
    FIELD(cocareer_answer, reason_count),
    FIELD(cocareer_answer, reserved),
    FIELD(cocareer_answer, reasons),
    FIELD(cocareer_answer, holds_until),
};

static const struct structure structures[] = {
    STRUCTURE(cocareer_str),     STRUCTURE(cocareer_buf),      STRUCTURE(cocareer_position),
    STRUCTURE(cocareer_finding), STRUCTURE(cocareer_location), STRUCTURE(cocareer_context),
    STRUCTURE(cocareer_units),   STRUCTURE(cocareer_span),     STRUCTURE(cocareer_match),
    STRUCTURE(cocareer_excess),  STRUCTURE(cocareer_alternative), STRUCTURE(cocareer_question),
    STRUCTURE(cocareer_answer),
};

/* Constants whose line holds a number; the ABI version, the two that say "nowhere" and the one that says "never"
 * hold an expression. */
static const struct number constants[] = {
    CONSTANT(COCAREER_ABI_MAJOR),
    CONSTANT(COCAREER_ABI_MINOR),
    CONSTANT(COCAREER_FORMAT_JSON),
    CONSTANT(COCAREER_FORMAT_YAML),
    CONSTANT(COCAREER_SEVERITY_INFO),
    CONSTANT(COCAREER_SEVERITY_WARNING),
    CONSTANT(COCAREER_SEVERITY_ERROR),
    CONSTANT(COCAREER_CONFIDENCE_UNCERTAIN),
    CONSTANT(COCAREER_CONFIDENCE_MEMORY),
    CONSTANT(COCAREER_CONFIDENCE_INFERRED),
    CONSTANT(COCAREER_CONFIDENCE_FOUND),
    CONSTANT(COCAREER_SUPPRESSED_BY_DOCUMENT),
    CONSTANT(COCAREER_SUPPRESSED_BY_SETTINGS),
    CONSTANT(COCAREER_SUPPRESSED_BY_BASELINE),
    CONSTANT(COCAREER_SURFACE_MESSAGE),
    CONSTANT(COCAREER_SURFACE_EDIT),
    CONSTANT(COCAREER_SURFACE_TITLE),
    CONSTANT(COCAREER_SURFACE_NAME),
    CONSTANT(COCAREER_SURFACE_ATTACHMENT),
    CONSTANT(COCAREER_AUTHOR_UNKNOWN),
    CONSTANT(COCAREER_AUTHOR_PRACTITIONER),
    CONSTANT(COCAREER_AUTHOR_PARTICIPANT),
    CONSTANT(COCAREER_LANGUAGE_UNKNOWN),
    CONSTANT(COCAREER_LANGUAGE_NYNORSK),
    CONSTANT(COCAREER_LANGUAGE_BOKMAL),
    CONSTANT(COCAREER_LANGUAGE_SWEDISH),
    CONSTANT(COCAREER_LANGUAGE_DANISH),
    CONSTANT(COCAREER_LANGUAGE_FINNISH),
    CONSTANT(COCAREER_LANGUAGE_ENGLISH),
    CONSTANT(COCAREER_CONTEXT_LEAVES_GROUP),
    CONSTANT(COCAREER_CONTEXT_ENCRYPTED),
    CONSTANT(COCAREER_VERDICT_CLEAN),
    CONSTANT(COCAREER_VERDICT_WARN),
    CONSTANT(COCAREER_VERDICT_HOLD),
    CONSTANT(COCAREER_VERDICT_BLOCK),
    CONSTANT(COCAREER_VERDICT_OPAQUE),
    CONSTANT(COCAREER_ACTION_ALLOW),
    CONSTANT(COCAREER_ACTION_WARN),
    CONSTANT(COCAREER_ACTION_HOLD),
    CONSTANT(COCAREER_ACTION_BLOCK),
    CONSTANT(COCAREER_MATCH_POSSIBLE),
    CONSTANT(COCAREER_MATCH_LIKELY),
    CONSTANT(COCAREER_MATCH_CERTAIN),
    CONSTANT(COCAREER_EVIDENCE_CHECKSUM),
    CONSTANT(COCAREER_EVIDENCE_STRUCTURE),
    CONSTANT(COCAREER_EVIDENCE_CONTEXT_WORD),
    CONSTANT(COCAREER_EVIDENCE_FORMAT),
    CONSTANT(COCAREER_EVIDENCE_LIST),
    CONSTANT(COCAREER_EVIDENCE_SYNTHETIC),
    CONSTANT(COCAREER_EVIDENCE_RULE_2032),
    CONSTANT(COCAREER_EVIDENCE_DISGUISED),
    CONSTANT(COCAREER_EVIDENCE_COUNTER_WORD),
    CONSTANT(COCAREER_LENGTH_FITS),
    CONSTANT(COCAREER_LENGTH_CHARACTERS),
    CONSTANT(COCAREER_LENGTH_WORDS),
    CONSTANT(COCAREER_PHASE_PREPARING),
    CONSTANT(COCAREER_PHASE_OPEN),
    CONSTANT(COCAREER_PHASE_CLOSING),
    CONSTANT(COCAREER_PHASE_CLOSED),
    CONSTANT(COCAREER_NO_PERSON),
    CONSTANT(COCAREER_CHAIN_WHEN_PRESENT),
    CONSTANT(COCAREER_CHAIN_IGNORE),
    CONSTANT(COCAREER_CHAIN_REQUIRED),
    CONSTANT(COCAREER_DO_VIEW),
    CONSTANT(COCAREER_DO_POST),
    CONSTANT(COCAREER_DO_EDIT),
    CONSTANT(COCAREER_DO_REPLY),
    CONSTANT(COCAREER_DO_REACT),
    CONSTANT(COCAREER_DO_DIRECT_MESSAGE),
    CONSTANT(COCAREER_DO_START_SESSION),
    CONSTANT(COCAREER_DO_JOIN_SESSION),
    CONSTANT(COCAREER_DO_RECORD),
    CONSTANT(COCAREER_DO_SHARE_SCREEN),
    CONSTANT(COCAREER_DO_INVITE),
    CONSTANT(COCAREER_DO_ACCEPT_AGREEMENT),
    CONSTANT(COCAREER_DO_HIDE_POST),
    CONSTANT(COCAREER_DO_REMOVE_POST),
    CONSTANT(COCAREER_DO_RESTRICT_MEMBER),
    CONSTANT(COCAREER_DO_REMOVE_MEMBER),
    CONSTANT(COCAREER_DO_PUBLISH_INFORMATION),
    CONSTANT(COCAREER_DO_RESHARE_INFORMATION),
    CONSTANT(COCAREER_DO_SHARE_OUTSIDE),
    CONSTANT(COCAREER_DO_EXPORT),
    CONSTANT(COCAREER_DO_DELETE),
    CONSTANT(COCAREER_DO_SEARCH_UP_CLIENT),
    CONSTANT(COCAREER_DO_RECOMMEND_CLIENT),
    CONSTANT(COCAREER_DO_BRING_IN_AI),
    CONSTANT(COCAREER_ROLE_PRACTITIONER),
    CONSTANT(COCAREER_ROLE_FACILITATOR),
    CONSTANT(COCAREER_ROLE_MODERATOR),
    CONSTANT(COCAREER_ROLE_MEMBER),
    CONSTANT(COCAREER_ROLE_OBSERVER),
    CONSTANT(COCAREER_ROLE_GUEST_EMPLOYER),
    CONSTANT(COCAREER_ROLE_GUARDIAN),
    CONSTANT(COCAREER_ROLE_ANONYMOUS_VISITOR),
    CONSTANT(COCAREER_ROLE_SYSTEM_BOT),
    CONSTANT(COCAREER_MEDIUM_UNKNOWN),
    CONSTANT(COCAREER_MEDIUM_TEXT),
    CONSTANT(COCAREER_MEDIUM_IMAGE),
    CONSTANT(COCAREER_MEDIUM_AUDIO),
    CONSTANT(COCAREER_MEDIUM_VIDEO),
    CONSTANT(COCAREER_MEDIUM_SCREEN),
    CONSTANT(COCAREER_MEDIUM_FILE),
    CONSTANT(COCAREER_TOLD_NOTHING),
    CONSTANT(COCAREER_TOLD_NO),
    CONSTANT(COCAREER_TOLD_YES),
    CONSTANT(COCAREER_QUESTION_EMERGENCY),
    CONSTANT(COCAREER_QUESTION_JUSTIFIED),
    CONSTANT(COCAREER_QUESTION_EXPIRES),
    CONSTANT(COCAREER_OUTCOME_ALLOW),
    CONSTANT(COCAREER_OUTCOME_DENY),
    CONSTANT(COCAREER_OUTCOME_NEEDS_INFORMATION),
    CONSTANT(COCAREER_OUTCOME_NOT_APPLICABLE),
    CONSTANT(COCAREER_OBLIGATION_NOTIFY_RECORDING),
    CONSTANT(COCAREER_OBLIGATION_TELL_CONFIDENTIALITY_LIMITS),
    CONSTANT(COCAREER_OBLIGATION_SHOW_HELPLINE),
    CONSTANT(COCAREER_OBLIGATION_LOG),
    CONSTANT(COCAREER_OBLIGATION_REMIND_CONFIDENTIALITY),
    CONSTANT(COCAREER_OBLIGATION_ASK_ACCEPTANCE),
    CONSTANT(COCAREER_OBLIGATION_TELL_APPEAL),
    CONSTANT(COCAREER_OBLIGATION_LABEL_AI),
    CONSTANT(COCAREER_OBLIGATION_CITE_SOURCE),
    CONSTANT(COCAREER_OBLIGATION_NOTIFY_BREAK_GLASS),
};
enum { EXPRESSIONS = 4 };

static const struct number statuses[] = {
    STATUS(COCAREER_STATUS_OK),
    STATUS(COCAREER_STATUS_NULL_ARGUMENT),
    STATUS(COCAREER_STATUS_INVALID_ARGUMENT),
    STATUS(COCAREER_STATUS_OUT_OF_RANGE),
    STATUS(COCAREER_STATUS_EMPTY),
    STATUS(COCAREER_STATUS_INVALID_UTF8),
    STATUS(COCAREER_STATUS_MALFORMED),
    STATUS(COCAREER_STATUS_LIMIT_EXCEEDED),
    STATUS(COCAREER_STATUS_FORMAT_NOT_BUILT),
    STATUS(COCAREER_STATUS_UNKNOWN_RULE),
    STATUS(COCAREER_STATUS_UNKNOWN_NAME),
    STATUS(COCAREER_STATUS_INVALID_SETTING),
    STATUS(COCAREER_STATUS_REFUSED),
    STATUS(COCAREER_STATUS_INTERNAL),
    STATUS(COCAREER_STATUS_PANIC),
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void check_structures(const char *manifest) {
    char start[128];
    for (size_t i = 0; i < COUNT(structures); i++) {
        snprintf(start, sizeof start, "struct %s size ", structures[i].name);
        const char *line = find_line(manifest, start);
        if (CHECK(line != NULL)) {
            const char *align = strstr(line, " align ");
            CHECK(for_this_system(line + strlen(start)) == structures[i].size);
            CHECK(align != NULL && for_this_system(align + strlen(" align ")) == structures[i].align);
        }
    }
    for (size_t i = 0; i < COUNT(fields); i++) {
        snprintf(start, sizeof start, "field %s %s offset ", fields[i].structure, fields[i].name);
        const char *line = find_line(manifest, start);
        CHECK(line != NULL && for_this_system(line + strlen(start)) == fields[i].offset);
    }
    /* What is in the manifest and not above would be checked by nobody. */
    CHECK(count_lines(manifest, "struct ") == COUNT(structures));
    CHECK(count_lines(manifest, "field ") == COUNT(fields));
}

static void check_numbers(const char *manifest, const char *kind, const struct number *numbers, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const char *line = find_line(manifest, numbers[i].line);
        CHECK(line != NULL && strtoul(line + strlen(numbers[i].line), NULL, 10) == numbers[i].value);
    }
    CHECK(count_lines(manifest, kind) == count + (strcmp(kind, "constant ") == 0 ? EXPRESSIONS : 0));
}

static void check_versions(void) {
    CHECK(cocareer_abi_version() == COCAREER_ABI_VERSION);
    CHECK(cocareer_abi_version() >> 16 == COCAREER_ABI_MAJOR);
    CHECK((cocareer_abi_version() & 0xffff) == COCAREER_ABI_MINOR);
    CHECK(cocareer_abi_ok());
    CHECK(strchr(cocareer_version(), '.') != NULL);
    CHECK(strchr(cocareer_catalog_version(), '.') != NULL);
    CHECK(sizeof(cocareer_status) == sizeof(uint32_t));
}

/* Every status of the header has its own name in the library. */
static void check_names(void) {
    const char *prefix = "value cocareer_status COCAREER_STATUS_";
    for (size_t i = 0; i < COUNT(statuses); i++) {
        const char *name = cocareer_status_name((uint32_t)statuses[i].value);
        const char *wanted = statuses[i].line + strlen(prefix);
        bool same = strlen(name) + 1 == strlen(wanted);
        for (size_t at = 0; same && name[at] != '\0'; at++) {
            char upper = (char)(name[at] >= 'a' && name[at] <= 'z' ? name[at] - 'a' + 'A' : name[at]);
            same = upper == wanted[at];
        }
        CHECK(same);
    }
    CHECK(strcmp(cocareer_status_name(1), "unknown") == 0);
    CHECK(strcmp(cocareer_status_name(UINT32_MAX), "unknown") == 0);
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: layout VECTORS ROOT\n");
        return EXIT_FAILURE;
    }
    size_t size = 0;
    char *manifest = read_file(argv[2], "include/cocareer/cocareer.abi", &size);
    check_structures(manifest);
    check_numbers(manifest, "constant ", constants, COUNT(constants));
    check_numbers(manifest, "value ", statuses, COUNT(statuses));
    check_versions();
    check_names();
    free(manifest);
    return finish();
}
