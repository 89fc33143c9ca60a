"""A claim of a document beside the figures of the record that it names."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.proofing.against_the_record.claims_of_figures import Claim
from childfirst.proofing.against_the_record.declaring_names import Name
from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.findings import Verdict
from childfirst.proofing.sentences.items import Item, number_of


@dataclass(frozen=True)
class Told:
    """A number of a sentence beside what the record has for it."""

    item: Item
    right: Decimal
    figure: Figure

    @property
    def verdict(self) -> Verdict:
        """Hold the number against the record, as it is rounded in print."""
        number = number_of(self.item)
        return judged(number.value, self.right, number.step)


@dataclass(frozen=True)
class Compared:
    """A claim that a name fits, with what the record has for its numbers.

    The area is the one that the claim names, blank for our own where it names none.
    """

    claim: Claim
    name: Name
    told: tuple[Told, ...]
    area: str

    @property
    def agreeing(self) -> int:
        """Say how many of its numbers are the record's."""
        return sum(each.verdict is Verdict.CONSISTENT for each in self.told)

    @property
    def agrees_in_size(self) -> bool:
        """Say whether so many of so many are the record's, whatever the percentage."""
        sizes = self.claim.count, self.claim.whole
        return all(e.verdict is Verdict.CONSISTENT for e in self.told if e.item in sizes)

    def borne_out(self, *, ours: bool) -> bool:
        """Say whether one number shows that the others are about the same children.

        Two must where the whole is another one than the record's, or where the document does not
        say that it is about `ours`.
        """
        whole = [each for each in self.told if each.item is self.claim.whole]
        others = any(each.verdict is not Verdict.CONSISTENT for each in whole)
        return self.agreeing > (0 if ours and not others else 1)
