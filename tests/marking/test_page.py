"""The page of a checked document: every mark with its working, and nothing from outside."""

from childfirst.marking.marks import marks_of, pieces_of
from childfirst.marking.page import page_of
from childfirst.proofing.document import Passage
from tests.proofing.made import proof_of

TEXT = (
    "Of 40 children, 12 (35%) were girls & <b>boys</b>.\n\n"
    "Of 40 children, 12 (30%) were girls.\n\n"
    "Stage\tQ1\tQ2\nReferral\t12\t4\nPlan\t3\t5\nTotal\t25\t9\n"
)


def test_pieces_make_up_the_text() -> None:
    proof = proof_of(TEXT)
    block = proof.document.blocks[0]
    assert isinstance(block, Passage)
    marks = [mark for mark in marks_of(proof) if mark.spot.block == 0]
    assert "".join(piece.text for piece in pieces_of(block, marks)) == block.text


def test_each_checked_number_is_marked_once_and_told_below() -> None:
    page = page_of(proof_of(TEXT))
    marks = marks_of(proof_of(TEXT))
    assert [each.verdict.value for each in marks][:2] == ["inconsistent", "consistent"]
    for mark in marks:
        assert page.count(f'id="m{mark.number}"') == page.count(f'id="w{mark.number}"') == 1


def test_the_summary_counts_statements() -> None:
    page = page_of(proof_of(TEXT))
    assert '<dd class="govuk-summary-list__value">2</dd>' in page
    assert "12 + 3 = 15, printed as 25" in page


def test_a_sound_document_is_said_to_be() -> None:
    assert "Nothing was found that does not hold" in page_of(proof_of("12 of 24 (50%) came.\n"))


def test_the_page_runs_nothing_and_escapes_what_it_shows() -> None:
    page = page_of(proof_of(f"{TEXT}\n12 of 24 <script>alert(1)</script> (50%) came.\n"))
    assert "<script" not in page
    assert "http" not in page.split("</style>")[1]
    assert page == page_of(proof_of(f"{TEXT}\n12 of 24 <script>alert(1)</script> (50%) came.\n"))
