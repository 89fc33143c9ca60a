"""What numbers bear: how sure they are, and whether they differ by more than chance would give.

Nothing here knows what is counted; `publication` asks it which words a number deserves.
`docs/statistics.md` says which method is used where.
"""
