"""How much proofing finds: `python -m benchmarks.proofing --claims claims.csv FILE [--missed]`.

The claims are a CSV of statements judged by hand, with `location` (L12 or L12-14 of the file),
`claim_type`, `claim_text`, `operands`, `stated_value` and `verdict`. An alarm finds a claim that
stands on its line and holds its number; an alarm on a line with no inconsistent claim is false.
"""

from __future__ import annotations

import argparse
import csv
import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers import read_document

ARITHMETICAL = ("percentage_of", "sum", "change", "ratio", "rank")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
GOOD = (Verdict.CONSISTENT, Verdict.ROUNDING)


@dataclass(frozen=True)
class Claim:
    """A statement judged by hand."""

    name: str
    lines: range
    family: str
    verdict: str
    text: str
    numbers: frozenset[str]

    def holds(self, finding: Finding, *, number: bool = True) -> bool:
        """Say whether a finding is about this claim: its line, and a number of it."""
        stated = _numbers(finding.stated)
        same = not number or not stated or bool(stated & self.numbers)
        return (finding.place.line or 0) in self.lines and same


def main() -> None:
    """Check a document and compare with the claims."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.proofing")
    options.add_argument("file", type=Path)
    options.add_argument("--claims", type=Path, required=True)
    options.add_argument("--missed", action="store_true", help="list what was not found")
    asked = options.parse_args()
    claims = read_claims(asked.claims)
    start = time.perf_counter()
    findings = proof(read_document(asked.file)).findings
    print(f"{len(findings)} findings in {time.perf_counter() - start:.1f} seconds")
    report(claims, findings, missed=asked.missed)


def read_claims(path: Path) -> list[Claim]:
    """Read the claims that have a line."""
    with path.open(encoding="utf-8", newline="") as file:
        return [claim for row in csv.DictReader(file) if (claim := _claim(row))]


def report(claims: list[Claim], findings: tuple[Finding, ...], *, missed: bool) -> None:
    """Print recall, false alarms and coverage."""
    alarms = [each for each in findings if each.verdict is Verdict.INCONSISTENT]
    wrong = [claim for claim in claims if claim.verdict == "inconsistent"]
    found = [c for c in wrong if any(c.holds(alarm) for alarm in alarms)]
    by_line = [c for c in wrong if any(c.holds(alarm, number=False) for alarm in alarms)]
    for name, families in (
        ("arithmetical", ARITHMETICAL),
        ("all", tuple({c.family for c in wrong})),
    ):
        mine = [claim for claim in wrong if claim.family in families]
        hit = sum(claim in found for claim in mine)
        line = sum(claim in by_line for claim in mine)
        print(
            f"inconsistent, {name}: {hit} of {len(mine)} found ({hit / len(mine):.0%}); "
            f"{line} by line alone"
        )
    false = [a for a in alarms if not any(c.holds(a, number=False) for c in wrong)]
    strict = [a for a in alarms if not any(c.holds(a) for c in wrong)]
    share = len(false) / max(len(alarms), 1)
    print(f"alarms: {len(alarms)}, false {len(false)} ({share:.1%}); {len(strict)} by number too")
    good = [claim for claim in claims if claim.verdict in GOOD]
    sound = [each for each in findings if each.verdict in GOOD]
    covered = Counter(c.family for c in good if any(c.holds(each) for each in sound))
    total = Counter(claim.family for claim in good)
    print(f"consistent: {sum(covered.values())} of {len(good)} covered", dict(covered), dict(total))
    if missed:
        _list(wrong, found, strict, good, sound)


def _list(
    wrong: list[Claim], found: list[Claim], false: list[Finding], good: list[Claim],
    sound: list[Finding],
) -> None:  # fmt: skip
    for claim in wrong:
        if claim not in found:
            print("missed", claim.name, claim.family, claim.lines, claim.text[:110])
    for alarm in false:
        print("false?", alarm.place, alarm.kind, alarm.quote[:80], "|", alarm.explanation[:160])
    for claim in good:
        if not any(claim.holds(each) for each in sound):
            print("not covered", claim.name, claim.family, claim.lines, claim.text[:110])


def _claim(row: dict[str, str]) -> Claim | None:
    found = re.match(r"L(\d+)(?:-(\d+))?", row["location"])
    if not found:
        return None
    first = int(found[1])
    text = " ".join(row[name] for name in ("claim_text", "operands", "stated_value"))
    return Claim(
        row["claim_id"],
        range(first, int(found[2] or first) + 1),
        row["claim_type"],
        row["verdict"],
        row["claim_text"],
        _numbers(text),
    )


def _numbers(text: str) -> frozenset[str]:
    return frozenset(each.replace(",", "") for each in NUMBER.findall(text))


if __name__ == "__main__":
    main()
