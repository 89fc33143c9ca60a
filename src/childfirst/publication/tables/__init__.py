"""The tables of a report, built from their lines or set beside what others published."""
