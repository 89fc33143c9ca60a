"""Things listed with their numbers, in tables, lists and sentences, and their places among them.

`listing` says what a listing is; `listings_of_documents` gives all of a document, and
`listings_of_peers` also those without England and the like. `places` counts and words the place
of a number among others.
"""
