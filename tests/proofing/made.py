"""Documents made up for tests, from text."""

from childfirst.proofing.findings import Finding
from childfirst.proofing.proof import Proof, proof
from childfirst.proofing.readers.formats.plain_text.reader import read_text


def proof_of(text: str) -> Proof:
    """Check a text as if it were a file."""
    return proof(read_text(text.encode(), "made.txt"))


def found(text: str, family: str = "") -> list[Finding]:
    """Give the findings in a text, of one family or all."""
    return [each for each in proof_of(text).findings if not family or each.kind == family]
