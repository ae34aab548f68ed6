# INFO-01 and on: how long information holds, by kind.
