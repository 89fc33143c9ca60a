"""Everything that changes the record, each as a verb.

An action is atomic, takes its arguments by keyword, says `by=` whom, and writes its
audit event in the same transaction. Nothing else in Childfirst writes to the database.
"""
