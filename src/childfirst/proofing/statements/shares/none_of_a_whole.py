"""None of so many, with a percentage that must be nought."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import POINTS, SHARE
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
SHAPE = "none of [the|all|our|these|those|them] .. {whole:count} .. ( {share:share} )"


def find(reading: Reading) -> Iterator[Finding]:
    """Check every percentage in brackets behind `none of` a number."""
    for sentence in reading.sentences:
        for match in matches(SHAPE, sentence.items):
            if number_of(match["share"]).unit != SHARE:
                yield _checked(sentence, match)


def _checked(sentence: Sentence, match: Match) -> Finding:
    whole, share = match["whole"], match["share"]
    nought = printed(Decimal(), number_of(share).step, "%")
    wrong = number_of(share).value or number_of(share).unit == POINTS
    verdict = Verdict.INCONSISTENT if wrong else Verdict.CONSISTENT
    words = f"None of {says(whole)} is {nought}, printed as {says(share)}."
    operands = (operand(sentence, whole),)
    return finding(FAMILY, sentence, share, operands, nought, verdict, words, nought)


KIND = Kind(
    name="none of a whole",
    family=FAMILY,
    claims="None of a number is nought per cent of it.",
    checks=(
        "The percentage in brackets behind `none of` and a number must be nought, and no "
        "percentage points."
    ),
    find=find,
    examples=(
        Example("None of 40 children (0.0%) was in custody.", ((1, "consistent"),)),
        Example("In Q4, none of the 12 offences (1.5%) was serious.", ((1, "inconsistent"),)),
        Example("None of 6 offences (0.0 percentage points) was.", ((1, "inconsistent"),)),
        Example("None of them was one of the 12 boys who reoffended (40%).", ()),
    ),
)
