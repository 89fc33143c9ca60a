"""The room as a whole: what it depends on, and how a finding is worded."""

import subprocess
import sys

from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.wording import listed, quoted


def test_reading_does_not_load_django() -> None:
    code = (
        "import sys, childfirst.exchange.reading, childfirst.exchange.package\n"
        "sys.exit('django' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_finding_says_place_fault_expectation_and_remedy() -> None:
    finding = Finding("'7'", "1 or 2", "Correct it.", "b.xlsx", "children", 17, "sex")
    place = "b.xlsx, sheet children, row 17, column sex"
    assert str(finding) == f"{place}: found '7'; expected 1 or 2. Correct it."
    assert finding.as_dict()["place"] == place


def test_a_refusal_counts_and_does_not_quote() -> None:
    assert str(UnreadableInput([Finding("secret", "x", "y")])) == "1 finding(s)"


def test_findings_without_a_kind_are_never_summed_up() -> None:
    remarks = Remarks()
    for _ in range(50):
        remarks.refuse(Place("a.csv"), "x", "y", "z")
    assert len(remarks.findings) == 50


def test_long_values_and_lists_are_shortened() -> None:
    assert quoted("a\n b") == "'a b'"
    assert len(quoted("x" * 500)) == 62
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(["a", "b", "c"], most=2) == "a, b and 1 more"
