"""Who is the same person: the children of the record under whatever key."""

from childfirst.language.expressions import Operation
from childfirst.language.frames import Frame
from childfirst.language.functions import capitals, decide, matches
from childfirst.language.rows import Records
from childfirst.language.tables import children


def person_of(child: Records) -> Operation:
    """Give what, with the date of birth, recognises a person: the number, else the key.

    A blank number, "N/A" or one with a space recognises nobody.
    """
    number = child.originating_yot_person_id
    identifies = matches(number, "[^ ]+") & ~(capitals(number) == "N/A")
    return decide((identifies, number), otherwise=child.ypid)


people = Frame(
    name="national_people",
    of=children,
    where=children.deleted == "NO",
    columns={
        "ypid": children.ypid,
        "person": person_of(children),
        "date_of_birth": children.date_of_birth,
    },
    keys=("ypid",),
    why="children not deleted, and who of them is the same person under two keys",
)
