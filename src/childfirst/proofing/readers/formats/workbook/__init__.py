"""Workbooks: the cells of sheets, numbers as their formats show them, the words for pictures."""
