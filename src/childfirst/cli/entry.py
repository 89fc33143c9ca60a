"""Runs a command and turns whatever goes wrong into a message and an exit code.

0: done. 2: input that cannot be read. 130: stopped with Ctrl-C. 1: anything else. A traceback
is never shown, unless CHILDFIRST_TRACEBACK is set, because it may hold a child's data.
"""

from __future__ import annotations

import os
import sys

import typer

from childfirst.cli.failures import database_refusal, system_refusal, was_stopped
from childfirst.cli.screen import make_printable

UNREADABLE, FAILED, STOPPED = 2, 1, 130
LEFT = "Stopped. Nothing half-done is left in the record."


def main() -> None:
    """Run the command that the command line asks for."""
    make_printable(sys.stdout)
    try:
        from childfirst.cli.commands import app  # here, where a stop in the middle is told

        app()
    except SystemExit as ended:
        if ended.code == STOPPED:
            _say(LEFT)
        raise
    except BaseException as problem:  # the last place where a user can be told
        if os.environ.get("CHILDFIRST_TRACEBACK"):
            raise
        raise SystemExit(_tell(problem)) from None


def _tell(problem: BaseException) -> int:
    from childfirst.areas import GroupFileError
    from childfirst.configuration import WrongSetting
    from childfirst.exchange.findings import UnreadableInput
    from childfirst.snapshot.manifest import BrokenSnapshot

    if isinstance(problem, UnreadableInput):
        _say(f"The input cannot be read: {len(problem.findings)} problem(s). Nothing was changed.")
        for finding in problem.findings:
            _say(f"  {finding}")
        return UNREADABLE
    if isinstance(problem, BrokenSnapshot | GroupFileError | WrongSetting):
        _say(str(problem))
        return UNREADABLE
    if was_stopped(problem):
        _say(LEFT)
        return STOPPED
    _say(_unexpected(problem))
    return FAILED


def _unexpected(problem: BaseException) -> str:
    """Describe a failure without quoting anything that could be a child's."""
    if isinstance(problem, OSError):
        return f"{system_refusal(problem)}. The record is as it was."
    if type(problem).__module__.startswith("django.db"):
        reason = database_refusal(problem)
        return f"The database could not be used: {reason}. The record is as it was."
    return (
        f"Something went wrong that was not foreseen ({type(problem).__name__}). The record is as "
        "it was. Please report it; CHILDFIRST_TRACEBACK=1 shows where, and may show data."
    )


def _say(text: str) -> None:
    typer.echo(text, err=True)
