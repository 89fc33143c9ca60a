"""A number of a row that follows from two others of it, and how that is judged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.leeway import may_follow
from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import POINTS
from childfirst.proofing.tables.column_rules import DIFFERENCE, RATE, SHARE, Rule
from childfirst.proofing.tables.headings import base_of
from childfirst.proofing.tables.model import Row, RowRole
from childfirst.proofing.tables.values import Value, added_up

PLAIN = (RowRole.PART, RowRole.TOTAL)
ALL = -1  # stands for the sum of a row's numbers


@dataclass(frozen=True, slots=True)
class Relation:
    """A column with the two that it follows from; `unsigned` where it prints only sizes."""

    column: int
    first: int
    second: int
    rule: Rule
    base: Decimal
    unsigned: bool
    among: tuple[int, ...] = ()
    rounded_to: tuple[Decimal, Decimal] = (Decimal(), Decimal())

    def exact(self, row: Row) -> Decimal | None:
        """Give what the row's numbers make; None where they make nothing."""
        first, second = row.values[self.first].number, self.second_of(row).number
        if first is None or second is None:
            return None
        base = base_of(row.words) if self.rule is SHARE else None
        return (
            RATE.result(first, second, base) if base else self.rule.result(first, second, self.base)
        )

    def second_of(self, row: Row) -> Value:
        """Give the second number: of its column, or the sum of all numbers of the row."""
        if self.second != ALL:
            return row.values[self.second]
        parts = [row.values[index] for index in self.among]
        total = added_up(parts)
        quote = " + ".join(part.text for part in parts)
        known = total if all(part.known for part in parts) else None
        return replace(parts[0], number=known, text=quote)

    def verdict(self, row: Row) -> Verdict | None:
        """Judge the row's number, by what rounded numbers allow; None where there is nothing."""
        verdict = self.exact_verdict(row)
        soft = verdict is Verdict.INCONSISTENT and self._may_follow(row)
        return Verdict.ROUNDING if soft else verdict

    def exact_verdict(self, row: Row) -> Verdict | None:
        """Judge the row's number by the others as printed; None where there is nothing to judge."""
        stated, exact = row.values[self.column], self.exact(row)
        if row.role not in PLAIN or stated.number is None or exact is None:
            return None
        if stated.contradicts_itself or (self.rule is SHARE and stated.unit == POINTS):
            return None  # which is wrong by itself: see arrows and words, units in columns
        told = signed(stated)
        if self.unsigned:
            told, exact = abs(told), abs(exact)
        verdict = judged(told, exact, stated.step)
        if verdict is Verdict.INCONSISTENT and abs(told - exact) <= self._slack(row):
            return Verdict.ROUNDING
        return verdict

    def _may_follow(self, row: Row) -> bool:
        """Say whether the number follows from such as the two are when they are not rounded."""
        first, second = row.values[self.first], self.second_of(row)
        if self.rule is DIFFERENCE or first.number is None or second.number is None:
            return False
        told = signed(row.values[self.column])
        steps = [value.step if value.step < 1 else Decimal() for value in (first, second)]
        rounded_to = [max(pair) for pair in zip(steps, self.rounded_to, strict=True)]

        def made(one: Decimal, other: Decimal) -> Decimal | None:
            found = self.rule.result(one, other, self.base)
            return abs(found) if found is not None and self.unsigned else found

        stated = (abs(told) if self.unsigned else told, row.values[self.column].step)
        return may_follow(stated, made, (first.number, second.number), rounded_to)

    def _slack(self, row: Row) -> Decimal:
        """Give how far a difference of rounded numbers may be off."""
        if self.rule is not DIFFERENCE:
            return Decimal()
        steps = [row.values[self.first].step, self.second_of(row).step]
        return sum((step for step in steps if step < 1), Decimal()) / 2


def signed(value: Value) -> Decimal:
    """Give a number as printed; an arrow down before one without a sign makes it a fall."""
    number = value.number or Decimal()
    return -number if value.arrow == -1 and number > 0 and not value.worded else number
