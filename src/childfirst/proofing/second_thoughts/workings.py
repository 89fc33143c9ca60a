"""How the number of a finding was worked out, so that it can be worked out again with another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import number_printed
from childfirst.proofing.document import Spot
from childfirst.proofing.findings import Finding, Verdict

Rule = Callable[[Sequence[Decimal]], Decimal]

ALL = 100  # per cent
PAIR = 2
SHARES_OFF = Decimal("0.5")  # of the last figure, by which each percentage of a sum is rounded


def _total(values: Sequence[Decimal]) -> Decimal:
    return sum(values, Decimal())


def _pair(rule: Callable[[Decimal, Decimal], Decimal]) -> Rule:
    """Make a rule of two numbers one of a list, nought for any other list."""
    return lambda values: rule(*values) if len(values) == PAIR and all(values) else Decimal()


def _per(scale: int) -> Rule:
    """Give the rule of so many per 100, 1,000, …; of an average, per one."""
    return _pair(lambda number, among: scale * number / among)


def _less(old: Decimal, new: Decimal) -> Decimal:
    return new - old


def _change(old: Decimal, new: Decimal) -> Decimal:
    return ALL * (new - old) / old


RULES: dict[str, tuple[Rule, ...]] = {
    "sum": (_total,),
    "percentage_of": (_per(ALL),),
    "change": (
        _pair(_less),
        _pair(lambda new, old: _less(old, new)),
        _pair(_change),
        _pair(lambda new, old: _change(old, new)),
    ),
    "ratio": tuple(map(_per, (1, ALL, 1_000, 10_000, 100_000))),
}
"""By kind of finding, how its number may follow from its operands, in their order."""


@dataclass(frozen=True)
class Working:
    """A finding with the rule that gives what was recomputed from its operands."""

    finding: Finding
    rule: Rule
    told: Decimal
    step: Decimal

    def holds_with(self, spot: Spot, value: Decimal) -> bool:
        """Say whether the finding would hold if the number at a spot were another."""
        values = [value if each.spot == spot else each.value for each in self.finding.operands]
        told = value if self.finding.spot == spot else self.told
        slack = SHARES_OFF * len(values) * self.step if self._adds_shares() else self.step / 2
        return abs(told - self.rule(values)) <= slack

    def solved_for(self, spot: Spot) -> Decimal | None:
        """Give what a part of a sum must be for it to hold; None where that is not certain."""
        if self.rule is not _total or self._adds_shares():
            return None
        others = [each.value for each in self.finding.operands if each.spot != spot]
        return self.told - _total(others)

    def _adds_shares(self) -> bool:
        return self.rule is _total and "%" in self.finding.stated


def working_of(finding: Finding) -> Working | None:
    """Give how a finding was worked out; None where its numbers do not tell."""
    told, made = number_printed(finding.stated), number_printed(finding.recomputed)
    if told is None or made is None:
        return None
    values = [each.value for each in finding.operands]
    rule = _rule_giving(made, values, step_of(finding.recomputed), finding.kind)
    return Working(finding, rule, told, step_of(finding.stated)) if rule else None


def _rule_giving(made: Decimal, values: list[Decimal], step: Decimal, kind: str) -> Rule | None:
    """Give the first rule of a kind by which some numbers make another; None where none does."""
    rules = RULES.get(kind, ()) if values else ()
    return next((r for r in rules if judged(made, r(values), step) is Verdict.CONSISTENT), None)


def step_of(text: str) -> Decimal:
    """Give the place of the last figure of a number as printed: a tenth for `36.1%`."""
    number = number_printed(text)
    exponent = number.as_tuple().exponent if number is not None else 0
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
