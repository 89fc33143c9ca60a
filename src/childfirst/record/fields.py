"""Model fields that describe themselves.

Each takes, beside Django's own options, what the data dictionary says of it:
`title`, `help`, `source`, `sensitivity`, and where they apply `codes`, `unit`,
`item` (its name in the national case-level submission) and `optional` (an extract may
lack the column altogether, because the field is younger than what was agreed). A blank
source or sensitivity is that of the table (`recorded_in`, `handling`). None of these
words is written into a migration, so mending a sentence never changes the database.

A field also brings the truths that follow from its declaration, such as its limits,
as check constraints of its table: they are written once, here, and held twice.

(Django's fields take type arguments for mypy only, not at run time: hence `type-arg`.)
"""

from collections.abc import Iterator
from typing import Any

from django.db import models

from childfirst.record.codelists import CodeList
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.truths import add_check

Truth = tuple[str, models.Q]


class Described(models.Field):  # type: ignore[type-arg]
    """A field with its entry in the data dictionary."""

    def __init__(
        self,
        *args: Any,
        title: str = "",
        help: str = "",
        source: str = "",
        sensitivity: Sensitivity | None = None,
        codes: CodeList | None = None,
        unit: str = "",
        item: str = "",
        optional: bool = False,
        **options: Any,
    ) -> None:
        self.source, self.sensitivity, self.codes = source, sensitivity, codes
        self.unit, self.item, self.optional = unit, item, optional
        options |= {"verbose_name": title or None, "help_text": help}
        super().__init__(*args, **options)

    def contribute_to_class(
        self, cls: Any, name: str, private_only: bool = False, **options: Any
    ) -> None:
        """Join a table, taking over what it says of all its fields."""
        super().contribute_to_class(cls, name, private_only=private_only, **options)
        if not hasattr(cls, "recorded_in"):  # a table as an old migration knew it
            return
        self.source = self.source or cls.recorded_in
        self.sensitivity = self.sensitivity or cls.handling
        for what, condition in self.truths():
            add_check(cls, f"{self.column}_{what}", condition)

    def truths(self) -> Iterator[Truth]:
        """Give what every stored value satisfies, each with a short name."""
        yield from ()

    def deconstruct(self) -> Any:
        """Give the migration only what the database needs to know."""
        name, path, args, options = super().deconstruct()
        for words in ("verbose_name", "help_text"):
            options.pop(words, None)
        return name, path, args, options


class Text(Described, models.TextField):  # type: ignore[type-arg]
    """Words; empty is stored as null, never as an empty string.

    `pattern` is a regular expression for the whole of the text, where every other
    form would be meaningless; a form that is merely expected belongs in a validation rule.
    """

    def __init__(self, *args: Any, pattern: str = "", **options: Any) -> None:
        self.pattern = pattern
        super().__init__(*args, **options)

    def truths(self) -> Iterator[Truth]:
        """Say that the text is not empty and has its pattern."""
        yield "not_empty", ~models.Q(**{self.name: ""})
        if self.pattern:
            yield "pattern", models.Q(**{f"{self.name}__regex": self.pattern})


class Key(Text):
    """The primary key of a table, as the supplying system writes it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("primary_key", True)
        super().__init__(*args, **options)


class Code(Text):
    """One code of a code list."""


class Day(Described, models.DateField):  # type: ignore[type-arg]
    """A calendar date in Europe/London."""


class Whole(Described, models.IntegerField):  # type: ignore[type-arg]
    """A whole number, with the least and greatest it may be where they are known."""

    def __init__(
        self, *args: Any, minimum: int | None = None, maximum: int | None = None, **options: Any
    ) -> None:
        self.minimum, self.maximum = minimum, maximum
        super().__init__(*args, **options)

    def truths(self) -> Iterator[Truth]:
        """Say that the number is within its limits."""
        if self.minimum is not None:
            yield "minimum", models.Q(**{f"{self.name}__gte": self.minimum})
        if self.maximum is not None:
            yield "maximum", models.Q(**{f"{self.name}__lte": self.maximum})


class Number(Described, models.DecimalField):  # type: ignore[type-arg]
    """An exact decimal number with up to four places."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("max_digits", 18)
        options.setdefault("decimal_places", 4)
        super().__init__(*args, **options)


class Link(Described, models.ForeignKey):  # type: ignore[type-arg]
    """A reference to a row of another table, stored under `column`."""

    def __init__(self, to: Any, *args: Any, column: str = "", **options: Any) -> None:
        options.setdefault("on_delete", models.DO_NOTHING)
        options.setdefault("related_name", "+")
        options.setdefault("db_column", column or None)
        super().__init__(to, *args, **options)
