"""Sets Childfirst up, shows it, and tests it: on Linux, macOS and Windows alike.

    python make.py setup | demo | test | docs | benchmark [national]

The Makefile calls this; on Windows it is called itself. Standard library only.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXAMPLE = "examples/sefton-2023-24"


def program(name: str) -> str:
    """Give the path of a program of the environment."""
    return str(BIN / (f"{name}.exe" if os.name == "nt" else name))


def call(*command: str, **environment: str) -> None:
    """Run a command here; stop with its exit code when it fails."""
    done = subprocess.run(command, cwd=HERE, env={**os.environ, **environment}, check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


def setup(requirements: str = "run") -> None:
    """Make the environment from the hashed requirement files, unless it is there already."""
    wanted = HERE / "requirements" / f"{requirements}.txt"
    stamp = VENV / f".{requirements}-{_digest(wanted)}"
    if stamp.exists():
        return
    if not (BIN / Path(program("python")).name).exists():
        install_ensurepip()
        call(sys.executable, "-m", "venv", str(VENV))
    pip = (program("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    call(*pip, "--require-hashes", "-r", str(HERE / "requirements" / "install.txt"))
    install = (program("uv"), "pip", "install", "--quiet", "--python", program("python"))
    call(*install, "--require-hashes", "-r", str(wanted))
    call(*install, "--no-deps", "--no-build-isolation", "--editable", ".")
    stamp.touch()


def demo() -> None:
    """Import the example partnership, freeze, count, report, and show the report."""
    setup()
    (HERE / "out").mkdir(exist_ok=True)
    database = "sqlite:///out/childfirst.sqlite3"
    run = ("run", EXAMPLE, "--period", "2023-24", "--out", "out", "--database", database)
    call(program("childfirst"), *run)
    call(program("childfirst"), "serve", "--out", "out")


def test() -> None:
    """Run everything: unit, property, browser, both databases, lint, types and contracts."""
    setup("test")
    install_browser()
    install_java()
    call(program("ruff"), "check", ".")
    call(program("ruff"), "format", "--check", ".")
    call(program("lint-imports"))
    call(program("mypy"))
    pytest = (program("python"), "-m", "pytest", *sys.argv[2:])
    call(*pytest, "-n", "2")
    call(program("python"), "-m", "tests.postgres", *pytest, "tests/record", "tests/actions")


def docs() -> None:
    """Write anew what is made from the code: the data package and the handbook."""
    setup("test")
    call(program("python"), "-m", "childfirst.record")
    call(program("python"), "-m", "childfirst.handbook", "docs")


def benchmark() -> None:
    """Measure Childfirst beside what a user would pick instead."""
    setup("benchmark")
    call(program("python"), "-m", "benchmarks", *sys.argv[2:])


def install_ensurepip() -> None:
    """See that environments can be made: Debian keeps that part of Python in its own package."""
    if importlib.util.find_spec("ensurepip") is None:
        install_package("python3-venv", "Python's venv module is missing: install python3-venv.")


def install_browser() -> None:
    """See that Chromium is there for the browser tests."""
    if not os.environ.get("CHILDFIRST_CHROMIUM") and shutil.which("chromium") is None:
        message = "The browser tests need Chromium: set CHILDFIRST_CHROMIUM to its path."
        install_package("chromium", message)


def install_java() -> None:
    """See that Java is there for the tests of the second engine."""
    if shutil.which("java") is None:
        install_package("openjdk-17-jre-headless", "The tests of Spark need Java 17.")


def install_package(name: str, otherwise: str) -> None:
    """Install a package where Debian's packages can be had, or say what to do otherwise."""
    if shutil.which("apt-get") is None:
        print(otherwise)
        return
    root = () if os.geteuid() == 0 else ("sudo", "-n")
    call(*root, "apt-get", "update", "-qq")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    call(*root, "apt-get", "install", "-qq", "-y", "--no-install-recommends", name, **quiet)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


TARGETS = {each.__name__: each for each in (setup, demo, test, docs, benchmark)}

if __name__ == "__main__":
    target = sys.argv[1] if len(sys.argv) > 1 else ""
    if target not in TARGETS:
        raise SystemExit(f"python make.py {' | '.join(TARGETS)}")
    TARGETS[target]()
