"""What the national tables call things: `labels.yaml`, ready to be looked things up in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import yaml

from childfirst.exchange.naming import normalised

NOTE = re.compile(r"\[\s*(?:note|r|p|u|b|low)\s*[0-9, ]*\]", re.IGNORECASE)
"""Marks that stand beside a label or a number: [note 2], [r] for revised, [p] for provisional."""


@dataclass(frozen=True)
class Chapter:
    """A table of the supplementary chapters, told by words of its title; all in lower case."""

    name: str
    indicator: str
    title_words: tuple[str, ...]
    without: tuple[str, ...]
    area_labels: frozenset[str]
    areas: str
    years: str
    unit: str
    rate_unit: str

    def is_titled(self, title: str) -> bool:
        """Say whether the words above a header are the title of this table."""
        words = " ".join(title.lower().replace("-", " ").split())
        return all(w in words for w in self.title_words) and not any(
            w in words for w in self.without
        )


@dataclass(frozen=True)
class Labels:
    """Names of columns and spellings of values, by their normalised form."""

    columns: Mapping[str, str]
    column_words: Mapping[str, frozenset[str]]
    number_words: tuple[str, ...]
    totals: frozenset[str]
    tiers: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    capitals: frozenset[str]
    chapters: tuple[Chapter, ...]

    def column(self, header: str) -> str | None:
        """Give what a column holds by its header, or None for one that we do not know."""
        return self.columns.get(label(header))

    def breakdown(self, header: str) -> str | None:
        """Give the breakdown that a word of a header names, or None when there is no such word."""
        words = set(label(header).split("_"))
        return next((name for name, said in self.column_words.items() if words & said), None)

    def value(self, column: str, text: str) -> str:
        """Give a value in our spelling; one that we do not know keeps its own."""
        plain = without_notes(text)
        return self.values.get(column, {}).get(normalised(plain), plain)

    def sentence(self, text: str) -> str:
        """Give the name of a caution or sentence with a capital at its start only."""
        words = without_notes(text).split()
        kept = [w if w in self.capitals or i == 0 else w.lower() for i, w in enumerate(words)]
        return " ".join([kept[0][:1].upper() + _rest(kept[0], self.capitals), *kept[1:]])


def _rest(word: str, capitals: frozenset[str]) -> str:
    return word[1:] if word in capitals else word[1:].lower()


@lru_cache(maxsize=8192)  # few different texts, each in many rows
def without_notes(text: str) -> str:
    """Take note markers out of a text, and spaces that are not needed."""
    return " ".join(NOTE.sub(" ", text).split())


def label(header: str) -> str:
    """Give a header in the form in which labels are compared."""
    return normalised(without_notes(header))


@cache
def labels() -> Labels:
    """Give the labels of `labels.yaml`."""
    text = (files(__package__) / "labels.yaml").read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    return Labels(
        columns=_turned(content["columns"]),
        column_words={name: frozenset(words) for name, words in content["column_words"].items()},
        number_words=tuple(content["number_words"]),
        totals=frozenset(map(normalised, content["totals"])),
        tiers=_turned(content["tiers"]),
        values={column: _turned(known) for column, known in content["values"].items()},
        capitals=frozenset(content["capitals"]),
        chapters=tuple(map(_chapter, content["chapters"])),
    )


def _turned(known: Mapping[str, list[str]]) -> dict[str, str]:
    """Give what each spelling stands for."""
    return {normalised(each): name for name, spellings in known.items() for each in spellings} | {
        normalised(name): name for name in known
    }


def _chapter(content: dict[str, Any]) -> Chapter:
    named = {name: tuple(content[name]) for name in ("title_words", "without")}
    area_labels = frozenset(map(normalised, content["area_labels"]))
    return Chapter(**{**content, **named, "area_labels": area_labels})
