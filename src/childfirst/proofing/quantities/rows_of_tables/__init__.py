"""The rows of tables that a text speaks of, and their numbers in order of time.

Which file finds them: `rows_by_words` the likeliest, by how much of their labels a sentence says;
`rows_word_for_word` those whose whole label a text has; `rows_in_quotation_marks` those it quotes;
`rows_of_clauses` all that a clause calls; `rows_counted` so many of a table, `three of the wards`.
"""
