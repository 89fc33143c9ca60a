"""`childfirst serve`: the pages, on this machine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from childfirst.cli.screen import say

Folder = Annotated[Path, typer.Option("--out", help="Folder that holds the report.")]
REPORT = "report.html"
Port = Annotated[int, typer.Option("--port", min=1, max=65535, help="Port to listen on.")]


def serve(out: Folder = Path("out"), port: Port = 8000) -> None:
    """Show the report in a browser, on this machine only, until Ctrl-C.

    Example: childfirst serve --out out --port 8000
    """
    from childfirst.web.serving import PortInUse, serve_pages

    os.environ["CHILDFIRST_REPORT_FOLDER"] = str(out.resolve())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "childfirst.web.settings")
    say(f"The report is at http://127.0.0.1:{port}/ (Ctrl-C stops it).")
    if not (out / REPORT).is_file():
        say(f"Note: there is no {REPORT} in {out} yet; childfirst run --out {out} makes it.")
    try:
        serve_pages(port)
    except PortInUse:
        raise typer.BadParameter(
            f"port {port} is taken; choose another", param_hint="--port"
        ) from None
