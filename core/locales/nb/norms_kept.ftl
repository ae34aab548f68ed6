# NORM-13 to NORM-25: how a group keeps what it agreed on.
