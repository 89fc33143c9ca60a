"""The children the partnership knows."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Text
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import CASE_SYSTEM, EDUCATION_SYSTEM, HEALTH_PARTNER, POLICE


class Child(Record):
    """One row for each child known to the youth justice service."""

    recorded_in = CASE_SYSTEM

    ypid = Key(
        title="Child's key",
        help="The child's key in the national case-level submission.",
        item="ypid",
    )
    originating_yot_person_id = Text(
        title="Originating person number",
        help="Person number in the service that recorded the child first. Together with the "
        "date of birth it recognises the same child under another key. An empty value, "
        "'N/A' or a value with a space recognises nobody.",
        item="originatingYOTPersonID",
        null=True,
    )
    forename = Text(title="Forename", help="Given name.")
    surname = Text(title="Surname", help="Family name.")
    date_of_birth = Day(
        title="Date of birth", help="The day the child was born.", item="dateOfBirth"
    )
    sex = Code(
        title="Sex",
        help="Sex of the child. Where it is neither male nor female, gender is used instead.",
        codes=codelist("sex"),
        item="sex",
        null=True,
    )
    gender = Code(
        title="Gender",
        help="Gender as recorded before 2022; consulted only where sex does not say.",
        codes=codelist("sex"),
        item="gender",
        null=True,
    )
    ethnicity = Code(
        title="Ethnicity",
        help="Ethnicity as the child defines it, in the 18+1 classification.",
        codes=codelist("ethnicity"),
        item="ethnicity",
        null=True,
        sensitivity=Sensitivity.SPECIAL,
    )
    preferred_language = Text(
        title="Preferred language",
        help="Two-letter ISO 639-1 code of the language.",
        item="preferredLanguage",
        null=True,
    )
    upn = Text(
        title="Unique pupil number",
        help="Check letter, local authority, year and serial number, 13 characters in all.",
        source=EDUCATION_SYSTEM,
        null=True,
    )
    nhs_number = Text(
        title="NHS number",
        help="Ten digits, the last of which is a check digit.",
        source=HEALTH_PARTNER,
        null=True,
    )
    pnc_number = Text(
        title="Police National Computer number",
        help="Year, slash, seven digits and a check letter.",
        source=POLICE,
        item="pncnumber",
        null=True,
        sensitivity=Sensitivity.SPECIAL,
    )
    postcode = Text(title="Home postcode", help="Postcode of the child's home.", null=True)
    deleted = Code(
        title="Deleted in the case system",
        help="YES when the supplying system has deleted the child: the child is never counted.",
        codes=codelist("yes_no"),
        item="deleted",
    )

    class Meta:
        db_table = "children"
        verbose_name = "child"
        verbose_name_plural = "Children"
