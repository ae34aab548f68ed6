# PRIV-27 to PRIV-35: national identity numbers, and what people are told.
