"""The proof as a table: for every withheld count, what an outsider could deduce at best."""

from __future__ import annotations

import csv
from typing import TextIO

from childfirst.disclosure.proof import Proof

COLUMNS = (
    "count", "period", "at_least", "at_most", "had_to_allow_from", "had_to_allow_to", "holds",
    "references",
)  # fmt: skip


def write_proof(proof: Proof, stream: TextIO) -> None:
    """Write a proof as CSV, a line for each withheld count; no upper limit is left blank."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for each in proof.deductions:
        most = "" if each.interval.most is None else each.interval.most
        asked = each.asked or ("", "")
        holds = "yes" if each.holds else "no"
        writer.writerow(
            (
                each.name,
                each.period,
                each.interval.least,
                most,
                *asked,
                holds,
                " ".join(each.references),
            )
        )
