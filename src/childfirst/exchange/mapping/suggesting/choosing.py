"""Chooses the tables that a file holds, and the column for each of their fields."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.exchange.mapping.suggesting.evidence import Evidence
from childfirst.exchange.mapping.suggesting.scoring import (
    POSSIBLE,
    REPEATED_KEY,
    field_score,
    table_name_score,
)
from childfirst.record.dictionary import tables
from childfirst.record.entries import TableEntry


@dataclass(frozen=True)
class Guess:
    """A column taken for a field; `part` counts from 1 when the field is a piece of it."""

    column: Evidence
    score: float
    part: int = 0


@dataclass(frozen=True)
class TableGuess:
    """A table taken out of a file; `main` for the one that its rows are of."""

    entry: TableEntry
    fields: dict[str, Guess]
    main: bool

    @property
    def repeated(self) -> bool:
        """Whether its rows seem to be repeated, as in a wide file."""
        keys = [self.fields[name].column for name in self.entry.primary_key if name in self.fields]
        return not self.main or (len(keys) == 1 and not keys[0].unique)

    @property
    def unmapped(self) -> list[str]:
        """The fields without a column."""
        return [field.name for field in self.entry.fields if field.name not in self.fields]


def choose(name: str, columns: list[Evidence]) -> list[TableGuess]:
    """Give the tables that a file or sheet seems to hold, the main one first."""
    guesses = {entry.name: _fields(entry, columns) for entry in tables().values()}
    ranked = sorted(
        guesses,
        key=lambda table: _fit(tables()[table], guesses[table], columns, name),
        reverse=True,
    )
    best = ranked[0]
    required = [field.name for field in tables()[best].fields if field.required]
    if 2 * len([name for name in required if name in guesses[best]]) < len(required):
        return []
    chosen = [TableGuess(tables()[best], guesses[best], main=True)]
    used = {guess.column.header for guess in guesses[best].values()}
    for table in ranked[1:]:
        entry, fields = tables()[table], guesses[table]
        fresh = {guess.column.header for guess in fields.values()} - used
        if fresh and _stands_alone(entry, fields):
            chosen.append(TableGuess(entry, fields, main=False))
            used |= fresh
    return chosen


def _fields(entry: TableEntry, columns: list[Evidence]) -> dict[str, Guess]:
    """Give each field its best column, the best pairs first, no column twice."""
    pairs = sorted(
        (
            (field_score(field, entry, column), field.name, column)
            for field in entry.fields
            for column in columns
        ),
        key=lambda pair: (-pair[0], pair[1], pair[2].header),
    )
    chosen: dict[str, Guess] = {}
    taken: set[str] = set()
    for score, field, column in pairs:
        if score >= POSSIBLE and field not in chosen and column.header not in taken:
            chosen[field] = Guess(column, score)
            taken.add(column.header)
    return _with_names(entry, chosen, columns)


def _with_names(
    entry: TableEntry, chosen: dict[str, Guess], columns: list[Evidence]
) -> dict[str, Guess]:
    """Split a column of `Surname, Forename` when nothing else gives the two names."""
    if entry.name != "children":
        return chosen
    for column in columns:
        if column.paired and "name" in column.header.lower():
            names = {"surname": Guess(column, 0.8, part=1), "forename": Guess(column, 0.8, part=2)}
            rest = {k: v for k, v in chosen.items() if v.column.header != column.header}
            return names | rest
    return chosen


def _fit(entry: TableEntry, fields: dict[str, Guess], columns: list[Evidence], name: str) -> float:
    """Say how much of the file and of the table match, and how alike their names are."""
    total = sum(guess.score for guess in fields.values())
    return 2 * total / (len(columns) + len(entry.fields)) + 0.4 * table_name_score(entry, name)


def _stands_alone(entry: TableEntry, fields: dict[str, Guess]) -> bool:
    """Say whether a second table is surely there: its key and all it requires."""
    required = [field.name for field in entry.fields if field.required]
    key = all(name in fields and fields[name].score >= REPEATED_KEY for name in entry.primary_key)
    return key and all(name in fields for name in required)
