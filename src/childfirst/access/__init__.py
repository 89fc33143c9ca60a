"""The trail of what was done and looked at, by whom, that nobody can change unseen.

It is append-only, and each event holds the hash of the one before. `actions` write it in the
transaction of what they do; a look at children's rows is an event too.
"""
