"""Figures made into reports: sentences, tables and charts, as pages and workbooks.

Reports are declared in `reports`, built as data by `report`, and written by `html` and
`workbook`. A report prints figures and nothing else.
"""
