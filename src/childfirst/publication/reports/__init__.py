"""The reports there are, each declared and without code."""
