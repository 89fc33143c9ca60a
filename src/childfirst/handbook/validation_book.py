"""The book of validation rules: an index, and a page for each subject."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator, Sequence
from importlib import import_module
from types import ModuleType

from childfirst.handbook.rule_section import rule_section
from childfirst.record.renderings.markdown import bullets, page, table
from childfirst.validation import rules as subjects
from childfirst.validation.catalogue import RULES
from childfirst.validation.declaration import Rule, State
from childfirst.validation.touches import tables_touched

FEW = 4

STATES = {
    State.PASSED: "asked, and no row failed",
    State.FAILED: "asked, and at least one row failed",
    State.NOT_APPLICABLE: "there was no row to ask",
    State.COULD_NOT_RUN: "not asked, for example because a table was not supplied; such a rule "
    "has not passed, and the period is not complete",
}


def validation_pages() -> Iterator[tuple[str, str]]:
    """Give name and text of every page."""
    yield "index.md", _index()
    for subject in _subjects():
        yield f"{_name(subject)}.md", _page(subject)


def _subjects() -> list[ModuleType]:
    """Give the module of each subject that has rules, in the order of the catalogue."""
    names = [each.name for each in pkgutil.iter_modules(subjects.__path__)]
    modules = [import_module(f"{subjects.__name__}.{name}") for name in names]
    with_rules = [module for module in modules if _rules(module)]
    return sorted(with_rules, key=lambda module: RULES.index(_rules(module)[0]))


def _rules(module: ModuleType) -> Sequence[Rule]:
    return [rule for rule in getattr(module, "RULES", ()) if rule in RULES]


def _name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _title(module: ModuleType) -> str:
    return inspect.getdoc(module).partition("\n")[0].rstrip(".")  # type: ignore[union-attr]


def _index() -> str:
    rows = [
        (
            f"[{rule.code}]({_name(module)}.md)",
            rule.title,
            str(rule.owner),
            str(rule.severity),
            _touched(rule),
        )
        for module in _subjects()
        for rule in _rules(module)
    ]
    return page(
        "# Validation rules",
        "What is asked of the record before figures are counted. These pages are made from the "
        "rules that the program runs, and the worked examples on them are run with every change.",
        "## What can come of a rule",
        bullets(f"**{state}**: {meaning}" for state, meaning in STATES.items()),
        "## Rules",
        table(("Rule", "Problem", "Who puts it right", "Severity", "Tables it may change"), rows),
    )


def _touched(rule: Rule) -> str:
    """Name the report tables where they are few, else say how many: the page has them all."""
    found = tables_touched(rule)
    return ", ".join(found) or "none" if len(found) <= FEW else f"{len(found)} tables"


def _page(module: ModuleType) -> str:
    return page(
        f"# {_title(module)}",
        "[All rules](index.md)",
        *(rule_section(rule) for rule in _rules(module)),
    )
