"""Dates and periods that cannot be, and names and references that lead elsewhere."""
