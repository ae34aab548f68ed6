# PRIV-44: whether an assessment of privacy consequences is needed.

PRIV-44 = Who says that no assessment of privacy consequences is needed has few signs of high risk
    .why = Two or more of the nine criteria in the guidelines normally call for an assessment. Groups of minors on other people's platforms, and groups under a strict duty of secrecy, do too.
    .remedy = Look at the signs with `cocareer dpia`, and make an assessment or change what gives rise to the risk.
    .proposed = The document says that no assessment is needed, but it shows these signs: { $criteria }.
