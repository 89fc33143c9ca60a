"""What may be printed for whom: which figures are withheld, and proof that they stay hidden.

`protect` takes the true figures of a publication and an audience, and gives the figures that
may be printed, a record of what was withheld and why, and the proof.
"""

from childfirst.disclosure.audiences import AUDIENCES, Audience, audience
from childfirst.disclosure.proof_table import write_proof
from childfirst.disclosure.protecting import NotSafe, Protected, protect
from childfirst.disclosure.record import Suppression, write_record

__all__ = [
    "AUDIENCES",
    "Audience",
    "NotSafe",
    "Protected",
    "Suppression",
    "audience",
    "protect",
    "write_proof",
    "write_record",
]
