"""Tests of the record: tables, truths, code lists, renderings, ledger and audit trail."""
