# The rule reference.

reference-title = The rules
reference-version = Catalogue
reference-intro = Each example is a set of changes to the starter of the mode, a document without findings.

# What a rule's page says beyond the words of the command line.
cli-note = note
cli-checked-by = checked by
cli-not-checked = no data can show it
cli-at-run-time = the screening of texts, or decisions about what people may do
cli-floor = not below { $severity } without a reason
cli-suppress = how to set it aside
cli-suppress-reason = Write here why that is right
cli-suppress-how = In the document, in the part that it is about, with a reason and a last day:
cli-suppress-settings = Or in `cocareer.toml`, for all documents in the folder:
reference-by-mode = By mode
reference-by-family = By what they are about
