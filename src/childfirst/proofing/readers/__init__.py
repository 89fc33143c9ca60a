"""Files into documents: one reader for each format, chosen by what the file contains.

Add a format by adding a file with a `READER` and its name to the catalogue.
"""

from childfirst.proofing.readers.catalogue import read_document
from childfirst.proofing.readers.reader import UnreadableDocumentError

__all__ = ["UnreadableDocumentError", "read_document"]
