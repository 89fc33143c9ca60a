"""Which programmes count on the local basis (counting rule 1)."""

from childfirst.language.expressions import Condition
from childfirst.language.frames import Frame
from childfirst.language.questions import any_of
from childfirst.language.rows import Records
from childfirst.language.tables import outcomes, programme_offences, programmes
from childfirst.record.codelists import codelist

OVERTURNED = codelist("appeal_status").groups()["overturned"]


def stands(outcome: Records) -> Condition:
    """Say whether an outcome stands: of a local child, and not overturned on appeal."""
    local = outcome.residence_on_legal_outcome_date == "LOCAL"
    return local & ~outcome.outcome_appeal_status.one_of(*OVERTURNED)


programme_outcomes = Frame(
    name="programme_outcomes",
    of=programme_offences,
    along=(outcomes,),
    where=programme_offences.offence_id == outcomes.offence_id,
    columns={
        "programme_id": programme_offences.programme_id,
        "outcome_id": outcomes.outcome_id,
        "stands": stands(outcomes),
    },
    keys=("programme_id", "outcome_id"),
    why="the outcomes of the offences that a programme answers",
)

_linked = programme_outcomes.programme_id == programmes.programme_id
counted_programmes = Frame(
    name="counted_programmes",
    of=programmes,
    where=programmes.kind.one_of("statutory", "non_statutory")
    & (programmes.child.deleted == "NO")
    & (
        any_of(programme_outcomes, _linked & programme_outcomes.stands)
        | ~any_of(programme_outcomes, _linked)
    ),
    columns={field.name: programmes.column(field.name) for field in programmes.entry.fields},
    keys=("programme_id",),
    why="statutory and non-statutory work that does not rest on fallen outcomes alone",
)
