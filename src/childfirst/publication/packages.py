"""Office files are zip archives, which hold the time of day; here it is taken out again."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

NO_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a zip archive can say


def write_package(made: bytes, path: Path) -> None:
    """Write an office file so that equal contents give equal bytes."""
    with zipfile.ZipFile(BytesIO(made)) as before, zipfile.ZipFile(path, "w") as after:
        for name in before.namelist():
            entry = zipfile.ZipInfo(name, NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(entry, before.read(name))
