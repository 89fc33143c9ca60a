"""What the measures' own wording says about their cells: which are the same, which add up.

The conditions of measures are evaluated on invented rows. What holds on every row, whatever
it holds, follows from the wording, and a reader of the tables knows it too.
"""
