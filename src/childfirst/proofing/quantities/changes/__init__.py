"""What a change is told to be, and the two values that it lies between.

Ends told in the sentence: `with_both_ends` (`doubts` and `ends` say whether they are its ends),
`pairs_told`, `more_than_told`; told just before: `told_before`. Else a table has them: found by the
words of a row in `ends_in_tables`, by the number that a change led to in `pairs_in_time`. What a
table itself says of its rows: `changes_that_tables_have`, `movements`. Judged in `from_to_judged`,
`sizes` and `multiple_judged`; a cell in `cells_of_changes`.
"""
