# HON-01 and on: whether promises hold against everything else that is declared.
