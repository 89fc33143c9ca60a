"""The older national indicators, counted from the service's own records.

They are provisional: the published series come from the Police National Computer, and
the two differ.
"""
