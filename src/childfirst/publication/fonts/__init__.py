"""The letters of charts and documents: Liberation Sans, as wide as Arial, under an open licence.

With fonts of its own a document comes out the same on every machine, and PDF/UA wants them
embedded. The licence stands beside the files.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
FAMILY = "Liberation Sans"
