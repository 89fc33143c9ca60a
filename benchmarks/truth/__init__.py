"""Generated truth: reports that Childfirst publishes itself, checked clean and with one slip.

`making` writes reports of generated partnerships, `clean` counts the alarms that they raise,
which must be none. `python -m benchmarks.truth --help` says the rest. Nothing here is a test.
"""
