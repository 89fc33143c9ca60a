"""Numbers and periods as people write them: one grammar for each, used everywhere.

Text becomes words with offsets; a phrase is the longest run of words that its grammar reads.
"""
