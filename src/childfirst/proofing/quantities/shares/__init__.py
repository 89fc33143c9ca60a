"""Percentages of sentences, and the whole that each may be of.

`shares_told` with their whole, in the ways of `share_shapes` (`no_shares` says what only looks so);
`shares_without_wholes`, whose whole `wholes_around` looks for; `percentages_of_a_row` are those
that a table has or gives; `other_bases` are rows that a table's total is not the whole of.
"""
