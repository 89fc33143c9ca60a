"""Figures become the sections, tables and cells of a report, as its declaration asks."""
