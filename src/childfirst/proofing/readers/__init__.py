"""Files into documents: one reader for each format, chosen by what the file contains.

Add a format by adding a file to `formats`; it is found by itself.
"""

from childfirst.proofing.readers.catalogue import read_document
from childfirst.proofing.readers.reader import UnreadableDocumentError

__all__ = ["UnreadableDocumentError", "read_document"]
