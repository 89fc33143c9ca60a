"""Whether more of something is better: what `improved` and `worst` mean for its numbers."""

from __future__ import annotations

from childfirst.proofing.phrases.stems import stems

BAD = stems(
    "reoffending absence exclusion suspension wait waiting sickness turnover custody complaint "
    "crime offence violence entrant remand vacancy missing abandoned refused deficit backlog"
)
GOOD = stems(
    "timeliness timely time performance satisfied satisfaction attendance suitable completion "
    "completed answered sufficient achieved attainment accuracy good"
)
BETTER = {"improved", "improving", "improvement", "better"}
WORSE = {"worsened", "worsening", "worse", "deteriorated"}


def more_is_better(text: str) -> bool | None:
    """Say whether more of what a text speaks of is good; None where its words do not tell."""
    words = stems(text)
    good, bad = bool(words & GOOD), bool(words & BAD)
    return None if good == bad else good


def direction_of_judgement(word: str, text: str) -> int | None:
    """Give 1 where `improved` or `worse` says that the numbers of a text are more, -1 for fewer.

    None for other words, and where the text does not tell whether more is better.
    """
    better = 1 if word in BETTER else -1 if word in WORSE else 0
    good = more_is_better(text) if better else None
    return None if good is None else better if good else -better
