"""What numbers bear: whether a change is more than chance would give.

Nothing here knows what is counted; `publication` asks it which words a change deserves.
"""
