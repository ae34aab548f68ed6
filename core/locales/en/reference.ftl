# The rule reference.

reference-title = The rules
reference-version = Catalogue
reference-intro = Each example is a set of changes to the starter of the mode, a document without findings.
