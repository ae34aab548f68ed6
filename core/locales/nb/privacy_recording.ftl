# PRIV-18 to PRIV-26: recording, the assessment of consequences, settings and who sees what.
