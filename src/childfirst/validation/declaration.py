"""How a validation rule is declared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from childfirst.language.errors import RuleError
from childfirst.language.expressions import Column, Condition
from childfirst.language.functions import ALWAYS
from childfirst.language.rows import Records


class State(StrEnum):
    """What came of asking a rule. A rule that could not run has not passed."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_APPLICABLE = "not applicable"
    COULD_NOT_RUN = "could not run"


class Severity(StrEnum):
    """What a failed rule asks for."""

    ERROR = "error"  # it cannot be right: put it right
    QUERY = "query"  # it may be right: look


class Owner(StrEnum):
    """Who can put a problem right."""

    CASE_MANAGER = "Case manager"
    EDUCATION_WORKER = "Education worker"
    HEALTH_WORKER = "Health worker"
    CHILDRENS_SERVICES = "Children's services"
    VICTIM_WORKER = "Victim worker"
    COURT_OFFICER = "Court officer"
    BOARD_ADMINISTRATOR = "Board administrator"
    FINANCE_OFFICER = "Finance officer"
    PERFORMANCE_ANALYST = "Performance analyst"


@dataclass(frozen=True)
class RuleExample:
    """A worked example: records in, and how many of the rule's rows are in each state."""

    shows: str
    given: str
    failed: int = 0
    passed: int = 0
    not_applicable: int = 0


@dataclass(frozen=True, kw_only=True, eq=False)
class Rule:
    """A rule over the rows of one table.

    It is asked of the rows where `applies` holds and fails where `fails` holds. `title`
    says what is wrong when it fails, `remedy` what to do about it. `fields` are the columns
    to look at, and decide which figures a problem touches.
    """

    code: str
    rows: Records
    title: str
    remedy: str
    owner: Owner
    fails: Condition
    fields: tuple[Column, ...]
    examples: tuple[RuleExample, ...]
    applies: Condition = ALWAYS
    severity: Severity = Severity.ERROR
    cites: str = ""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Z]{3}-\d{2}", self.code):
            raise RuleError(f"{self.code!r} is not a rule code such as EDU-03")
        if not self.fields:
            raise RuleError(f"{self.code} names no field to look at")
