"""Fetches GOV.UK Frontend's compiled styles and keeps what may be used outside gov.uk.

The GDS Transport font and the crest belong to gov.uk alone, so neither is kept: Arial
stands in for the font, and every address of an image or font is taken out. Run it with
the version to vendor, for example `python scripts/vendor_govuk_frontend.py 6.6.0`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

STATIC = (
    Path(__file__).resolve().parent.parent
    / "src"
    / "childfirst"
    / "publication"
    / "page"
    / "static"
)
STYLES = "govuk-frontend.min.css"
CHANGES = (
    (re.compile(r"/\*[#!].*?\*/", re.DOTALL), ""),  # source map, and the notice of the font
    (re.compile(r"@font-face\{[^}]*\}"), ""),
    (re.compile(r"GDS Transport,arial"), "Arial,Helvetica"),
    (re.compile(r"font-family:GDS Transport;"), ""),
    (re.compile(r"(-webkit-)?(background|mask)-image:url\([^)]*\);?"), ""),
)


def packed(version: str, folder: Path) -> Path:
    """Fetch the published package of a version through npm, and give its archive."""
    command = ["npm", "pack", f"govuk-frontend@{version}", "--json", "--silent"]
    answer = subprocess.run(command, cwd=folder, check=True, capture_output=True)  # noqa: S603
    return folder / str(json.loads(answer.stdout)[0]["filename"])


def usable(styles: str) -> str:
    """Take out of compiled styles what belongs to gov.uk; raise ValueError if some stays."""
    for pattern, instead in CHANGES:
        styles = pattern.sub(instead, styles)
    for unwanted in ("url(", "GDS Transport", "sourceMappingURL", "@font-face"):
        if unwanted in styles:
            raise ValueError(f"the styles still hold {unwanted!r}")
    return styles.strip() + "\n"


def main(version: str) -> None:
    """Write the styles of a version to the folder of static files."""
    with tempfile.TemporaryDirectory() as name:
        archive = packed(version, Path(name))
        with tarfile.open(archive) as package:
            member = package.extractfile(f"package/dist/govuk/{STYLES}")
            if member is None:
                raise ValueError(f"{archive.name} holds no {STYLES}")
            styles = member.read().decode("utf-8")
    STATIC.mkdir(parents=True, exist_ok=True)
    (STATIC / STYLES).write_text(usable(styles), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "6.6.0")
