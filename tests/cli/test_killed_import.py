"""An import that is killed leaves the record as it was, or whole."""

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.cli.conftest import Run


def frozen_id(childfirst: Run, record: Path) -> str:
    """Give the id of what a database holds: equal records have equal ids."""
    database = f"sqlite:///{record}"
    done = childfirst("freeze", "--out", "frozen", "--database", database, "--json")
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout)["id"])


def test_an_import_killed_at_any_moment_is_all_or_nothing(
    childfirst: Run, package: Path, tmp_path: Path
) -> None:
    from childfirst.demo import generate

    generate(tmp_path / "large", seed=5, children=1_500)
    before, record, after = (tmp_path / f"{name}.sqlite3" for name in ("before", "now", "after"))
    childfirst("import", package, "--database", f"sqlite:///{before}")
    shutil.copy(before, after)
    large = ("import", "large", "--allow-removals", "--database")
    assert childfirst(*large, f"sqlite:///{after}").returncode == 0
    whole = {frozen_id(childfirst, before): "before", frozen_id(childfirst, after): "after"}
    code = "from childfirst.cli import main; main()"
    left = []
    for wait, how in ((0.9, signal.SIGKILL), (1.4, signal.SIGINT), (1.9, signal.SIGKILL)):
        shutil.copy(before, record)
        command = [sys.executable, "-c", code, *large, f"sqlite:///{record}"]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, cwd=tmp_path, stdout=quiet, stderr=quiet) as process:
            time.sleep(wait)
            process.send_signal(how)
        left.append(whole.get(frozen_id(childfirst, record), "something between"))
    assert "something between" not in left
    assert "before" in left
