"""What belongs to what: groups, the tables that cover them, rows that make up other rows.

Sums of a text: `parts_listed`, `sums_told`; of a table: `columns_added_up`, unless the text tells
of overlaps (`told_overlaps`); over tables: `composition` learns which rows make up another one.
"""
