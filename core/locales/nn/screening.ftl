# Det avsendaren av ein tekst får vite. Det tek aldri opp att det som blei funne.

screening-outcome-warn = Sjå over teksten ein gong til før du sender han.
screening-outcome-hold = Nokon frå tenesta ser på teksten din før andre kan sjå han.
screening-outcome-block = Teksten din er ikkje send.
screening-outcome-opaque = Teksten din kunne ikkje lesast, så ingenting er kjent om han.
