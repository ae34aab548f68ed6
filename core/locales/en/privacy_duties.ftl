# PRIV-36 to PRIV-42: contracts, machines, children, reviews and archives.
