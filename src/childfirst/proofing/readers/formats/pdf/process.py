"""Runs the process that opens a PDF, within a bounded time, and reads what it gives."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

from childfirst.proofing.readers.formats.pdf.page import Box, Page, Picture, Rule, Word
from childfirst.proofing.readers.reader import UnreadableDocumentError

COMMAND = (sys.executable, "-m", "childfirst.proofing.readers.formats.pdf.worker")
LEAST_SECONDS = 20.0  # of the processor
SECONDS_FOR_MEGABYTE = 2.0
WAITING = 4  # times as long on the clock, where others use the processor, too
REASONS = {
    "password": "is protected by a password; save it without one",
    "damaged": "is damaged or no PDF; export it again from the program that made it",
    "pages": "has {pages:,} pages, more than are read; split it",
}


def pages_of(content: bytes, name: str) -> list[Page]:
    """Give the pages of a PDF; raise UnreadableDocumentError where that cannot be done in time."""
    seconds = LEAST_SECONDS + SECONDS_FOR_MEGABYTE * len(content) / 1_000_000
    done = _worked(content, seconds)
    if done is None:
        raise UnreadableDocumentError(
            f"{name}: takes more than {seconds:.0f} seconds to open; export it again, or split it"
        )
    records = [json.loads(line) for line in done.stdout.splitlines()] if not done.returncode else []
    if not records:
        raise UnreadableDocumentError(
            f"{name}: cannot be opened within the memory allowed, or is damaged; export it again"
        )
    reason = REASONS.get(records[0].get("error", ""))
    if reason:
        raise UnreadableDocumentError(f"{name}: {reason.format(**records[0])}")
    return [_page(record) for record in records]


def _worked(content: bytes, seconds: float) -> subprocess.CompletedProcess[bytes] | None:
    """Run the process; None where it takes more seconds than that of the processor."""
    command = (*COMMAND, str(round(seconds)))
    try:
        done = subprocess.run(  # noqa: S603
            command, input=content, capture_output=True, timeout=seconds * WAITING, check=False
        )
    except subprocess.TimeoutExpired:
        return None
    stopped = sys.platform != "win32" and done.returncode == -signal.SIGXCPU
    return None if stopped else done


def _page(record: dict[str, object]) -> Page:
    if "error" in record:
        return Page(0, (), (), readable=False)
    words = tuple(Word(*each) for each in record["words"])  # type: ignore[attr-defined]
    rules = tuple(Rule(*each) for each in record["rules"])  # type: ignore[attr-defined]
    boxes = tuple(Box(*each) for each in record["boxes"])  # type: ignore[attr-defined]
    pictures = tuple(Picture(*each) for each in record["pictures"])  # type: ignore[attr-defined]
    return Page(float(str(record["width"])), words, rules, boxes, pictures)
