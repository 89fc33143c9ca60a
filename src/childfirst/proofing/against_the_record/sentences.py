"""Sentences of a document against figures of the record, where it is plain which are meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.measures.figures import Figure
from childfirst.proofing.against_the_record.claims_of_figures import claims_of
from childfirst.proofing.against_the_record.compared import Compared, Told
from childfirst.proofing.against_the_record.figures_by_name import Record
from childfirst.proofing.against_the_record.known_tables import PRINTED, own_area
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.document import Place, Spot
from childfirst.proofing.findings import Finding, Operand
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.wording import finding, says

FAMILY = "comparison"


def sentences_against_record(reading: Reading, figures: Sequence[Figure]) -> Iterator[Finding]:
    """Compare what sentences say of figures of ours with the record.

    A number is called wrong where name and area are unmistakable, or another number of the clause
    agrees with the record; a number by itself, where a clause of the same section tells another
    number of the same name that agrees. Else clauses that agree are told, and the rest are passed
    over: they may be counted in another way. A document that does not name the area of the record
    is taken to be about it only where two numbers of a clause are the record's.
    """
    record = Record([each for each in figures if not each.breakdown and each.status in PRINTED])
    ours = reading.names(own_area(figures))
    found = [each for claim in claims_of(reading.sentences) for each in record.compared(claim)]
    places = {
        (each.name.count, reading.section(each.claim.sentence.block))
        for each in found
        if each.agreeing == len(each.told)
    }
    for each in found:
        place = each.name.count, reading.section(each.claim.sentence.block)
        beside = ours and len(each.told) == 1 and place in places
        plain = each.name.unmistakable and each.area
        sure = each.borne_out(ours=ours) or beside or plain
        if sure or each.agreeing == len(each.told):
            yield from (_finding(each, told) for told in each.told)


def _finding(compared: Compared, told: Told) -> Finding:
    number, figure = number_of(told.item), told.figure
    right = printed(told.right, number.step, number.unit)
    source = "publication on record" if figure.basis == PUBLISHED else "record"
    words = (
        f"The {source} has {right} for “{compared.name.said[0]}” of {figure.area} in "
        f"{figure.period} ({figure.reference}, snapshot {figure.snapshot}), printed as "
        f"{says(told.item)}."
    )
    sentence = compared.claim.sentence
    own = Operand(told.right, figure.unit, Place(), figure.reference, Spot(-1))
    return finding(FAMILY, sentence, told.item, (own,), right, told.verdict, words, right)
