"""The pages that the server shows: each a view that reads, and never writes.

`urls` gives them their addresses. No address holds anything that could name a child.
"""
