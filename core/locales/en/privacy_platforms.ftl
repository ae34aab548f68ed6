# PRIV-10 to PRIV-17: anonymity, platforms, transfers and ages.
