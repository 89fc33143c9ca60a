"""What a snapshot says of itself."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

FORMAT = 1
MANIFEST = "manifest.json"


class BrokenSnapshot(Exception):
    """A folder that is not a snapshot, or no longer what its manifest says."""


@dataclass(frozen=True)
class Source:
    """A file that rows of a table came from, and the day it describes, where it is known."""

    file: str
    sheet: str
    supplier: str
    sha256: str
    as_at: str
    rows: int


@dataclass(frozen=True)
class TableManifest:
    """A frozen table: rows, the SHA-256 of its Parquet file, and where it came from."""

    rows: int
    sha256: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Manifest:
    """A frozen record: whose, as at which day, and every table of it."""

    area: str
    as_at: date
    dictionary: str
    tables: dict[str, TableManifest]
    not_collected: tuple[str, ...] = ()
    format: int = FORMAT
    id: str = field(default="")

    def content_id(self) -> str:
        """Give the SHA-256 of what was frozen; the day of freezing is no part of it."""
        content = {
            "format": self.format,
            "area": self.area,
            "dictionary": self.dictionary,
            "not_collected": list(self.not_collected),
            "tables": {name: table.sha256 for name, table in sorted(self.tables.items())},
        }
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()

    @property
    def short_id(self) -> str:
        """Give the first twelve characters of the id, as figures print it."""
        return self.id[:12]

    def to_json(self) -> str:
        """Give the manifest as the text of its file."""
        content = asdict(self) | {"as_at": self.as_at.isoformat()}
        return json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a snapshot; raise BrokenSnapshot saying what is wrong with it."""
    try:
        content: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        tables = {
            name: TableManifest(
                rows=table["rows"],
                sha256=table["sha256"],
                sources=tuple(Source(**source) for source in table["sources"]),
            )
            for name, table in content.pop("tables").items()
        }
        return Manifest(
            **content
            | {
                "as_at": date.fromisoformat(content["as_at"]),
                "not_collected": tuple(content["not_collected"]),
                "tables": tables,
            }
        )
    except (FileNotFoundError, NotADirectoryError):
        raise BrokenSnapshot(f"{folder} is not a snapshot: it has no {MANIFEST}") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BrokenSnapshot(f"{folder / MANIFEST} is not a manifest that can be read") from None
