"""Django's settings and start, which the record and the pages run under, and the server.

The pages themselves are in `pages`; the settings of an installation in `configuration`.
"""
