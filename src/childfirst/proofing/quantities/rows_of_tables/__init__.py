"""The rows of tables that a text speaks of, and their numbers in order of time."""
