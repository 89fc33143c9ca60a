"""What the partnership records: one module per subject, and the code lists they use.

The Django models are the data dictionary; `datapackage.json` is their rendering,
which everything that must run without Django reads (see `dictionary.py`).
"""
