"""Numbers announced as the result of a sum, and what they may be the result of."""
