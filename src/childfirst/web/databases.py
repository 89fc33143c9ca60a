"""From the address of a database to Django's settings for it."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

ADDRESS = "sqlite:///PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME"


def database_settings(address: str) -> dict[str, Any]:
    """Give Django's settings for `address`; raise ValueError saying what is expected."""
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(parts.path.removeprefix("/")) or ":memory:",
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20},
        }
    if parts.scheme in ("postgresql", "postgres"):
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path.lstrip("/"),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": _host(parts.netloc),
            "PORT": str(parts.port or ""),
        }
    raise ValueError(f"a database is given as {ADDRESS}")


def _host(place: str) -> str:
    """Give the host of an address; a percent-encoded path is the folder of a local socket."""
    host = place.rpartition("@")[2]
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return unquote(host.partition(":")[0])
