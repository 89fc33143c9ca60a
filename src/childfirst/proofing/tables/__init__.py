"""The one model of a table: columns with what they hold, rows with what they are, values.

A grid is built from the cells of any reader; flattened, shifted and two-line headings are
put right here, so that statement kinds see periods, units, shares, changes and totals.
"""
