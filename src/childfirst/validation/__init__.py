"""What is wrong with the record, who should put it right, and which figures it touches.

`rules` holds the rules, one file a subject; `run` asks them of a record.
"""
