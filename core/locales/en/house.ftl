# The rule that carries the rules of a service's own.

HOUSE-01 = The rules of the service's own are kept
    .why = A service may ask for more than the catalogue does, and for what only it knows. It writes such rules in the settings.
    .remedy = Do what the service's own rule asks for, or talk with those who wrote it.
    .broken = A rule of the service's own is not kept here.
