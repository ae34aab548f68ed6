# NORM-01 to NORM-12: what a group agrees on.
