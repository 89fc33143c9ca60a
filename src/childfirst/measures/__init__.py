"""What is counted: definitions, and figures counted from a snapshot by them.

A definition is a declaration in `definitions`, one folder a basis; `catalogue` lists them all,
`counter` counts them, and `figures` says what a figure is. Nothing here knows of Django.
"""
