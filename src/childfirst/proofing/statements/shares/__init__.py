"""Percentages and fractions of a whole: told with their part, without it, or beside it."""
