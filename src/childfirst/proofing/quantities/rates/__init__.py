"""The people or places that a number is told per."""
