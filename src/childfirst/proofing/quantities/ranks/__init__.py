"""The places that sentences claim for things, and what they are claimed among.

Claims: `superlatives` of a row of a table, `rank_claims` of a clause, `places_told` without an end,
`gaps_told` between two; their words are in `words_of_ranks`. Which listing and which of its things
is meant: `rank_candidates`, `among_so_many`; which row of a table: `standing`, `ranks_in_tables`.
"""
