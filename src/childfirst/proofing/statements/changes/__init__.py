"""Rises, falls and differences: told with their ends, by their size, in words or in columns."""
