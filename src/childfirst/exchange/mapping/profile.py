"""The shape of a mapping profile."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _as_rule(value: Any) -> Any:
    return {"column": value} if isinstance(value, str) else value


Words = Annotated[tuple[str, ...], BeforeValidator(_as_list)]
"""One text or a list of them."""


class Part(BaseModel):
    """A part of a profile: an unknown word in it is a mistake, never passed over."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Part):
    """A file of the other system, or one sheet of it; * in `file` and `sheet` fits anything."""

    file: str = Field(min_length=1)
    sheet: str = ""
    delimiter: str = Field(default="", max_length=1)
    encoding: str = ""
    ignore: Words = ()


class Join(Part):
    """Several columns as one value, with a text between; all of them filled, or none."""

    columns: tuple[str, ...] = Field(min_length=2)
    between: str = ""


class Split(Part):
    """One piece of a column's value: `part` 1 is what stands before the first `at`."""

    column: str = Field(min_length=1)
    at: str = Field(min_length=1)
    part: int = Field(ge=1)


class FieldRule(Part):
    """Where one of our fields comes from: a column, a join, a split or a constant."""

    column: str | None = None
    join: Join | None = None
    split: Split | None = None
    constant: str | None = None
    codes: str | dict[str, str] = Field(default_factory=dict)
    date_formats: Words = ()
    missing: Words = ()

    @model_validator(mode="after")
    def _one_origin(self) -> FieldRule:
        origins = (self.column, self.join, self.split, self.constant)
        if sum(origin is not None for origin in origins) != 1:
            raise ValueError("needs exactly one of column, join, split and constant")
        return self

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the source that the rule reads."""
        if self.join:
            return self.join.columns
        if self.split:
            return (self.split.column,)
        return (self.column,) if self.column is not None else ()


Rule = Annotated[FieldRule, BeforeValidator(_as_rule)]


class TableRule(Part):
    """How one of our tables is taken out of one or more sources.

    `rows_where` keeps the rows in which each named column has one of the given values;
    `skip_when_blank` leaves out those in which a named column is empty; `distinct` makes
    one row of all that have the same key. `absent` names optional fields of ours that
    the system does not hold.
    """

    sources: Words = Field(alias="from", min_length=1)
    fields: dict[str, Rule] = Field(min_length=1)
    rows_where: dict[str, Words] = Field(default_factory=dict)
    skip_when_blank: Words = ()
    distinct: bool = False
    absent: Words = ()

    @property
    def columns(self) -> set[str]:
        """Every column of the sources that the table needs."""
        used = {column for rule in self.fields.values() for column in rule.columns}
        return used | set(self.rows_where) | set(self.skip_when_blank)


class Profile(Part):
    """The mapping of one source system.

    `missing` and `date_formats` hold for every field; `code_lists` are translations from
    the system's spelling into our code, used by name in `codes` of a field.
    """

    profile: str = Field(min_length=1)
    system: str = Field(min_length=1)
    description: str = ""
    missing: Words = ()
    date_formats: Words = ()
    code_lists: dict[str, dict[str, str]] = Field(default_factory=dict)
    ignore_files: Words = ()
    sources: dict[str, Source] = Field(min_length=1)
    tables: dict[str, TableRule] = Field(min_length=1)

    def translations(self, rule: FieldRule) -> dict[str, str]:
        """Give the source's spellings and our codes for a field."""
        return self.code_lists[rule.codes] if isinstance(rule.codes, str) else rule.codes
