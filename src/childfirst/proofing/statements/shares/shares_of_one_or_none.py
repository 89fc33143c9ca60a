"""So many of one or of none, with a percentage: `0 of 1 (0.0%)`, in figures."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import POINTS, SHARE
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
SHAPE = "{part:count} of {whole:count} .. ( {share:share} )"


def find(reading: Reading) -> Iterator[Finding]:
    """Check every percentage in brackets behind a number of one or of none."""
    for sentence in reading.sentences:
        for match in matches(SHAPE, sentence.items):
            part, whole, share = (number_of(match[name]) for name in ("part", "whole", "share"))
            plain = not (part.spelled or whole.spelled) and share.unit != SHARE
            if plain and whole.value in (0, 1) and (part.value or whole.value):
                yield _checked(sentence, match)


def _checked(sentence: Sentence, match: Match) -> Finding:
    part, whole, share = (number_of(match[name]) for name in ("part", "whole", "share"))
    operands = (operand(sentence, match["part"]), operand(sentence, match["whole"]))
    told = f"{says(match['part'])} of {says(match['whole'])}"
    if not whole.value or part.value > whole.value:
        words = f"{told} cannot be: a part is not larger than its whole."
        return finding(
            FAMILY, sentence, match["share"], operands, "", Verdict.INCONSISTENT, words, ""
        )
    exact = part.value / whole.value
    right = printed(exact * 100, share.step, "%")
    verdict = Verdict.INCONSISTENT if share.unit == POINTS else judged_share(share, exact)
    words = f"{told} is {right}, printed as {says(match['share'])}."
    return finding(FAMILY, sentence, match["share"], operands, right, verdict, words, right)


KIND = Kind(
    name="shares of one or none",
    family=FAMILY,
    claims="So many of one are all or nothing of it, and none has no part.",
    checks=(
        "In figures, the part must not be larger than one or none, and the percentage must be "
        "its share."
    ),
    find=find,
    examples=(
        Example("In Q3 it was 0 of 1 (0.0%).", ((1, "consistent"),)),
        Example("In Q4, 1 of 1 child (101.0%) was offered help.", ((1, "inconsistent"),)),
        Example("In Q4, 1 of 1 child (100.0 percentage points) left.", ((1, "inconsistent"),)),
        Example("In Q4, 5 of 0 children (83.3%) went to school.", ((1, "inconsistent"),)),
        Example("In Q4, 0 of 0 children (0.0%) went to school.", ()),
    ),
)
