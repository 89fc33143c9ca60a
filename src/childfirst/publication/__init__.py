"""Figures made into reports: sentences, tables and charts, in every form that is handed over.

Reports are declared in `reports`, built as data by `report` for an audience by `protected`, and
written by what `forms` lists. A report prints figures and nothing else.
"""
