"""Statutory returns: the cells a template asks for, filled with figures and checked first.

`declaration` says what a template is, the `kpi_` files declare that of the summary return;
`preflight` says what would be rejected, `workbook` and `receipt` are what leaves.
"""
