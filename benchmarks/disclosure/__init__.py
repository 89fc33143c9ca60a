"""Whether small counts can be told from what is printed, on many generated partnerships.

`python -m benchmarks.disclosure` attacks figures, `.printed` attacks reports as they are read, and
`.gaps` searches for what ties counts and is not known. Nothing here is a test.
"""
