"""One number for each of another: rates and their units, averages, columns worked out so."""
