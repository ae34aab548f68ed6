# Det avsenderen av en tekst får vite. Det gjentar aldri det som ble funnet.

screening-outcome-warn = Se over teksten en gang til før du sender den.
screening-outcome-hold = Noen fra tjenesten ser på teksten din før andre kan se den.
screening-outcome-block = Teksten din er ikke sendt.
screening-outcome-opaque = Teksten din kunne ikke leses, så ingenting er kjent om den.
