"""Whatever stands in a document, proofing ends with findings or none, never with an error."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from childfirst.proofing.proof import proof
from childfirst.proofing.readers.catalogue import read_document
from childfirst.proofing.readers.formats.plain_text.reader import read_text

FRAGMENTS = (
    *("0", "0.0", "-1", "−5", "1,000", "00", "½", "²", "٣", ".5", "10.", "(5)", "(", "*", "<5"),
    *("0 of 0", "1 in 0", "100%", "£0", "£-5", "£1.2m", "0-fold", "zero", "half", "0th", "per 0"),
    *("31 February 2023", "29 February 2023", "30/02/2024", "2023/24", "2024-23", "Q5", "9999/00"),
    *("▲", "▼", "+", "±", "percentage points", "per 1,000", "lowest", "second lowest", "doubled"),
    *("of whom", "respectively", "and", "to", "from", "by", "rose", "fell", "than", "average"),
    *(
        "children",
        "Total",
        "All",
        "offences",
        "more",
        "of",
        "were",
        ",",
        ".",
        ":",
        "\n",
        "\t",
        "  ",
    ),
)


@given(st.lists(st.sampled_from(FRAGMENTS), min_size=3, max_size=60))
@hypothesis_settings(max_examples=150, deadline=None)
def test_any_words_in_any_order_are_proofed(fragments: list[str]) -> None:
    text = " ".join(["Numbers", *fragments])
    assert proof(read_text(text.encode(), "odd.txt")).findings is not None


def test_a_sum_owed_beside_a_share_is_proofed() -> None:
    text = "It cost £-1,240 (12.4%) of £10,000 and -230 (23%) of the 1,100 went."
    assert proof(read_text(text.encode(), "odd.txt")).findings is not None


@pytest.mark.parametrize(
    "text",
    [
        "(45% (18 of 40) had help.)",
        "It was -3 of 0 (12%) and -1 of 1 (50%).",
        "It was 0 per 1,000 (0 of 0).",
    ],
)
def test_what_begins_in_brackets_or_is_of_none_is_proofed(text: str) -> None:
    assert proof(read_text(text.encode(), "odd.txt")).findings is not None


def test_a_row_cut_short_in_a_list_of_figures_is_proofed(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<table><tr><th>Value<th>Figure<th>Reference<tr><td>3"
        "<tr><td>4<td>Open<td>CF-AAAA-BBBB-CCCC</table>",
        encoding="utf-8",
    )
    assert proof(read_document(path)).findings == ()


@pytest.mark.parametrize("digits", [20, 21, 30, 5_000, 50_000])
def test_a_code_of_many_digits_is_no_number(tmp_path: Path, digits: int) -> None:
    path = tmp_path / "code.md"
    code = "7" * digits
    path.write_text(
        f"Reference {code}. The number rose from {code} to 12.\n"
        f"5 of {code} (12%) were girls.\n\n"
        f"| Area | Number |\n| --- | --- |\n| North | {code} |\n"
        "| South | 4 |\n| Total | 9 |\n",
        encoding="utf-8",
    )
    numbers = [each.stated for each in proof(read_document(path)).findings]
    assert all(len(number) <= 20 + 6 for number in numbers)


def test_a_row_without_cells_among_the_headings_is_no_heading(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<table><tr></tr><tr><th>Area<th>Cases<th></tr><tr></tr>"
        "<tr><td>North<td>4<td>1<tr><td>South<td>5<td>1<tr><td>Total<td>8<td>2</table>",
        encoding="utf-8",
    )
    assert next(each.recomputed for each in proof(read_document(path)).findings) == "9"
