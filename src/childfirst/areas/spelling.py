"""When two spellings are of one area."""

from __future__ import annotations

import re
from functools import lru_cache

ENDINGS = re.compile(
    r"\s+(youth justice service|youth offending (team|service)|yjs|yot|yos|ua|mbc|cbc)$"
)


@lru_cache(maxsize=8192)  # a national table names a few hundred areas many times over
def spelling_key(name: str) -> str:
    """Give a name so that spellings of one area are equal: capitals, signs and endings gone."""
    plain = name.lower().replace("&", " and ").replace("\u2019", "'").replace("'", "")
    words = " ".join(re.sub(r"[^0-9a-z]+", " ", plain).split())
    return ENDINGS.sub("", words)
