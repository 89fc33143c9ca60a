"""Which records a command reads: the options that say so, given to a command all at once."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from typing import Any, get_type_hints

from childfirst.cli import options

Command = Callable[..., None]
KEYWORD = inspect.Parameter.KEYWORD_ONLY


@dataclass(frozen=True)
class Records:
    """The records to read: a snapshot, else extracts, else the database.

    The area is the name that they get where none is frozen in them; `mapping`, `partial` and
    `ignore_unknown_columns` are how extracts are read.
    """

    snapshot: options.Snapshot = None
    extracts: options.Extracts = None
    database: options.Database = ""
    area: options.Area = ""
    mapping: options.Mapping = ""
    partial: options.Partial = False
    ignore_unknown_columns: options.IgnoreUnknown = False


def reads_records(command: Command) -> Command:
    """Give a command the options of `Records` in the place of its parameter `records`.

    An option of the same name that the command has itself stays its own.
    """
    asked = inspect.signature(command, eval_str=True).parameters
    own = [each.replace(kind=KEYWORD) for name, each in asked.items() if name != "records"]
    hints = get_type_hints(Records, include_extras=True)
    shared = [
        inspect.Parameter(each.name, KEYWORD, default=each.default, annotation=hints[each.name])
        for each in fields(Records)
        if each.name not in asked
    ]
    names = [each.name for each in shared]

    @wraps(command)
    def reading(**given: Any) -> None:
        records = Records(**{name: given.pop(name) for name in names})
        command(**given, records=records)

    parameters = [*own, *shared]
    signature = inspect.Signature(parameters)
    reading.__annotations__ = {each.name: each.annotation for each in parameters}
    reading.__signature__ = signature  # type: ignore[attr-defined]
    return reading
