# PRIV-01 to PRIV-09: what personal data are processed for, and on what ground.
