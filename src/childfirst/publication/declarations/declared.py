"""Reads the declaration of a report: a shipped one by name, or a file that somebody wrote.

A report is YAML. `use: NAME` in place of a section takes the shipped section of that name, so
that several reports share it. Everything wrong is told with its line.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import ValidationError

from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.mapping.places import Places, YamlFault, read_yaml
from childfirst.exchange.naming import nearest
from childfirst.publication.declarations.declaration import ReportDeclaration
from childfirst.publication.declarations.measures import measures_of

USE = "use"
REMEDY = "Correct the report's file; `childfirst report --copy performance` shows a right one."


def report_names() -> list[str]:
    """Name the reports that are shipped."""
    return _names(_shipped())


@cache
def shipped_report(name: str) -> ReportDeclaration:
    """Give a shipped report; raise LookupError, naming the nearest, for another name."""
    if name not in report_names():
        meant = nearest(name, report_names())
        hint = f"did you mean {meant}?" if meant else f"there are: {', '.join(report_names())}"
        raise LookupError(f"there is no report {name!r}; {hint}")
    return parse_report(report_text(name), f"{name}.yaml")


def report_text(name: str) -> str:
    """Give the YAML text of a shipped report, to be copied and changed."""
    return (_shipped() / f"{name}.yaml").read_text(encoding="utf-8")


def report_from(path: Path) -> ReportDeclaration:
    """Give the report that a file declares; raise UnreadableInput with every mistake in it."""
    try:
        return parse_report(path.read_text(encoding="utf-8-sig"), path.name)
    except OSError:
        wrong = [("a file that cannot be opened", "", 1)]
    except UnicodeDecodeError:
        wrong = [("text that is not UTF-8", "", 1)]
    raise _unreadable(path.name, wrong)


def parse_report(text: str, name: str) -> ReportDeclaration:
    """Give the report that a YAML text declares; `name` is for messages."""
    try:
        values, places = read_yaml(text)
    except YamlFault as fault:
        raise _unreadable(name, [(fault.what, "", fault.line)]) from fault
    mistakes = list(_fill_in_sections(values, places))
    if mistakes:
        raise _unreadable(name, mistakes)
    try:
        report = ReportDeclaration.model_validate(values)
    except ValidationError as error:
        raise _unreadable(name, list(_mistakes(error, places))) from error
    for table in report.tables:
        try:
            measures_of(table)
        except LookupError as problem:
            raise _unreadable(name, [(str(problem.args[0]), table.name, 1)]) from None
    return report


def _shipped() -> Traversable:
    return files("childfirst.publication") / "reports"


def _names(folder: Traversable) -> list[str]:
    found = (each.name for each in folder.iterdir() if each.name.endswith(".yaml"))
    return sorted(name.removesuffix(".yaml") for name in found)


def _fill_in_sections(values: object, places: Places) -> Iterator[tuple[str, str, int]]:
    """Put shipped sections where they are used; tell of those that there are not."""
    sections = values.get("sections") if isinstance(values, dict) else None
    for place, section in enumerate(sections if isinstance(sections, list) else []):
        if not isinstance(section, dict) or USE not in section:
            continue
        name, folder = str(section[USE]), _shipped() / "sections"
        if not (folder / f"{name}.yaml").is_file():
            path = ("sections", str(place), USE)
            yield f"no shipped section called {name}", ".".join(path), places.line(path)
            continue
        shipped, _ = read_yaml((folder / f"{name}.yaml").read_text(encoding="utf-8"))
        own = {word: value for word, value in section.items() if word != USE}
        sections[place] = {**shipped, **own}  # type: ignore[dict-item, index]


def _mistakes(error: ValidationError, places: Places) -> Iterator[tuple[str, str, int]]:
    every = error.errors(include_url=False, include_input=False)
    missing = [str(each["loc"][-1]) for each in every if each["type"] == "missing"]
    for each in every:
        path = tuple(str(part) for part in each["loc"])
        what = each["msg"].removeprefix("Value error, ").replace("Input should be", "not")
        if each["type"] == "extra_forbidden":
            meant = nearest(path[-1], missing)
            what = (
                f"a word that a report does not know{f' (did you mean {meant}?)' if meant else ''}"
            )
        elif each["type"] == "missing":
            what = "nothing, where this word must stand"
        elif each["type"] in ("model_type", "dataclass_type", "dict_type"):
            what = "no words with their values, as in title: Our report"
        yield what[0].lower() + what[1:], ".".join(path), places.line(path)


def _unreadable(name: str, mistakes: list[tuple[str, str, int]]) -> UnreadableInput:
    return UnreadableInput(
        [
            Finding(what, "a report in YAML", REMEDY, file=name, row=line, column=path)
            for what, path, line in mistakes
        ]
    )
