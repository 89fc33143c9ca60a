"""How a rule is written: columns, conditions, rows and periods, and nothing of any engine.

Measures and validation rules are declarations in this language. It knows the data
dictionary, so a rule that names a field or a code that does not exist fails when the
program starts, not when a figure is due. `engine` runs what is written here.
"""
