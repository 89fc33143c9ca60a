"""The declared names of figures are read in the sentences that stand as their examples."""

from __future__ import annotations

import pytest

from childfirst.measures.figures import Figure
from childfirst.proofing.against_the_record.claims_of_figures import Claim, claims_of
from childfirst.proofing.against_the_record.declaring_names import Name
from childfirst.proofing.against_the_record.names_of_figures import NAMES
from childfirst.proofing.against_the_record.sentences import sentences_against_record
from childfirst.proofing.sentences.items import number_of
from tests.proofing.made_figures import figure, read


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.count)
def test_a_name_is_read_in_its_example(name: Name) -> None:
    """A record made of the example's own numbers agrees with it."""
    reading = read(name.example + ".")
    (claim,) = claims_of(reading.sentences)
    record = [figure("Cohort|No. of Children", "2023/24 Q1", 1), *_said(name, claim)]
    found = [*sentences_against_record(reading, record)]
    assert {each.verdict.value for each in found} == {"consistent"}
    assert len(found) == len(claim.told)


def _said(name: Name, claim: Claim) -> list[Figure]:
    ends = claim.period.first, claim.period.last
    label = f"{ends[0]:%b %y} - {ends[1]:%b %y}" if ends[0] and ends[1] else "2023/24 Q4"
    if "2023-24" in claim.sentence.text:
        label = "2023/24"
    made = []
    if claim.count is not None:
        whole = int(number_of(claim.whole).value) if claim.whole else None
        made.append(figure(name.count, label, int(number_of(claim.count).value), whole))
    rate = claim.rate or (claim.share if name.rate else None)
    if rate is not None:
        made.append(figure(name.rate, label, str(number_of(rate).value)))
    return made
