"""By what a line is known for a caption, an item or a heading, where its look does not say."""

from __future__ import annotations

import re

CAPTION = re.compile(r"(?:figure|table|chart|visual|graph|map|diagram|exhibit)\s+\d{1,3}\w{0,2}\b")
SAYS = re.compile(r"\b(?:shows?|gives?|details?|illustrates?|is|are|was|were|has|have)\b")
BULLET = re.compile(r"(?:[-*•●▪◦–‣■□➢➤✓✔\uf0b7\uf0a7\uf0d8]|\(?[a-z0-9]{1,2}\))\s+")
NUMBERED = re.compile(
    r"(?:appendix|section|part)\s+\w{1,3}\b|\d{1,2}(?:\.\d{1,2}|[a-z]){0,3}\.?\s+[A-Z]"
)
LONGEST_HEADING = 100  # characters
ENDS = (".", ";", ",", ":", "?", "!")  # of a line that is no heading
