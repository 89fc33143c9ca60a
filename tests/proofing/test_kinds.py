"""Every kind of statement comes to the verdicts of its own examples."""

import pytest

from childfirst.proofing.catalogue import kinds
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.readers.formats.plain_text.reader import read_text
from childfirst.proofing.reading import read_for_statements

EXAMPLES = [
    pytest.param(kind, example, id=f"{kind.name} {number}")
    for kind in kinds()
    for number, example in enumerate(kind.examples, 1)
]


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_a_kind_comes_to_the_verdicts_of_its_example(kind: Kind, example: Example) -> None:
    reading = read_for_statements(read_text(example.text.encode(), "example.txt"))
    verdicts = [(each.place.line, each.verdict.value) for each in kind.find(reading)]
    assert sorted(verdicts, key=lambda pair: pair[0] or 0) == list(example.verdicts)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.name)
def test_a_kind_shows_that_it_can_find_something_wrong(kind: Kind) -> None:
    verdicts = {verdict for example in kind.examples for _, verdict in example.verdicts}
    assert "inconsistent" in verdicts


def test_kinds_have_names_of_their_own_and_known_families() -> None:
    names = [kind.name for kind in kinds()]
    assert len(set(names)) == len(names)
    families = {"percentage_of", "sum", "change", "ratio", "rank", "comparison", "trend_word"}
    assert {kind.family for kind in kinds()} <= families
