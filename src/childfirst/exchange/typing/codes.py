"""Reads codes, and names the nearest one when a value is none."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from childfirst.exchange.naming import nearest
from childfirst.exchange.typing.problem import Problem
from childfirst.exchange.wording import listed
from childfirst.record.codelists import codelist
from childfirst.record.entries import FieldEntry


def read_code(text: str, field: FieldEntry, spellings: Mapping[str, str]) -> str | Problem:
    """Give the code that a text is, or that the source's spelling stands for."""
    code = spellings.get(text, text)
    if code in field.codes:
        return code
    known = list(spellings) or list(field.codes)
    return Problem("code", f"one of {listed(known)}", _remedy(text, field, known))


def _remedy(text: str, field: FieldEntry, known: list[str]) -> str:
    if text.lower() in {each.lower() for each in known}:
        match = next(each for each in known if each.lower() == text.lower())
        return f"Write {match}: only capitals and small letters differ."
    labels = code_labels(field)
    by_label = {label.lower(): code for code, label in labels.items()}
    if code := by_label.get(text.lower()):
        return f"Write {code}, the code for {labels[code]}."
    if near := nearest(text, known):
        return f"Did you mean {near}?"
    if near := nearest(text, by_label):
        return f"Did you mean {by_label[near]}?"
    return "Correct it in the source, or translate it in a mapping."


def code_labels(field: FieldEntry) -> dict[str, str]:
    """Give the label of each code of a field; the code itself where a list has no labels."""
    return dict(_labels(field.codelist)) or {code: code for code in field.codes}


@cache
def _labels(name: str) -> tuple[tuple[str, str], ...]:
    if not name:
        return ()
    try:
        return tuple((each.code, each.label) for each in codelist(name).codes)
    except FileNotFoundError:
        return ()
