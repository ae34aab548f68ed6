# TEAM-01 and on: whether the team covers what the mode asks for.
