# What the sender of a text is told. It never repeats what was found.

screening-outcome-warn = Look at your text once more before you send it.
screening-outcome-hold = Somebody from the service looks at your text before others can see it.
screening-outcome-block = Your text has not been sent.
screening-outcome-opaque = Your text could not be read, so nothing is known about it.
