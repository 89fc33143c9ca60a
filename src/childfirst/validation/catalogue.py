"""Every validation rule there is, in the order of the handbook."""

from __future__ import annotations

from importlib import import_module

from childfirst.language.errors import RuleError
from childfirst.validation.declaration import Rule

SUBJECTS = (
    "children",
    "same_child",
    "known_children",
    "identifiers",
    "check_characters",
    "same_number",
    "offences",
    "offence_wording",
    "outcomes",
    "outcome_kinds",
    "sentence_lengths",
    "sentencing",
    "sentences",
    "links",
    "incidents",
    "programmes",
    "programme_ages",
    "programme_starts",
    "never_screened",
    "programme_ends",
    "completion",
    "long_programmes",
    "turnaround",
    "custody_and_licence",
    "releases",
    "hearings",
    "remands",
    "residences",
    "home_suitability",
    "homes_in_care",
    "education",
    "education_suitability",
    "no_provision",
    "education_hours",
    "full_time",
    "suspensions",
    "exclusions",
    "special_needs",
    "formal_plans",
    "special_need_types",
    "health",
    "health_offers",
    "interventions",
    "offers",
    "care",
    "care_together",
    "victims",
    "victim_views",
    "victim_requests",
    "restorative_offers",
    "restorative",
    "victim_events",
    "victim_first_dates",
    "board_meetings",
    "board_attendance",
    "board_posts",
    "board_joining",
    "finance",
    "published",
    "misprints",
    "published_arithmetic",
    "published_rates",
    "populations",
    "published_counts",
    "exploitation_flags",
    "places",
    "validity",
)
"""The files of `rules` that hold rules, in the order in which the handbook has them."""


def _rules_of(subject: str) -> tuple[Rule, ...]:
    found: tuple[Rule, ...] = import_module(f"childfirst.validation.rules.{subject}").RULES
    return found


RULES: tuple[Rule, ...] = tuple(rule for subject in SUBJECTS for rule in _rules_of(subject))


def rule(code: str) -> Rule:
    """Give the rule of a code; raise KeyError when there is none."""
    return {each.code: each for each in RULES}[code]


if len({each.code for each in RULES}) != len(RULES):
    raise RuleError("two rules have the same code")
