"""Percentages of sentences, and the whole that each may be of."""
