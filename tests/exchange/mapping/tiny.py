"""A tiny mapping and deliveries for it."""

from pathlib import Path

from childfirst.exchange.findings import Finding
from tests.exchange.deliveries import only, refused, write

PROFILE = """
profile: tiny
system: Tiny
date_formats: dd/mm/yyyy
missing: [n/k]
code_lists:
  sex: {M: "1", F: "2"}
sources:
  people: {file: "People*.csv", ignore: [Junk*]}
ignore_files: [Log.csv]
tables:
  children:
    from: people
    rows_where: {Kind: [Child, ""]}
    skip_when_blank: Ref
    distinct: true
    fields:
      ypid: Ref
      forename: {split: {column: Name, at: ", ", part: 2}}
      surname: {split: {column: Name, at: ", ", part: 1}}
      date_of_birth: Born
      sex: {column: Sex, codes: sex}
      pnc_number: {join: {columns: [Year, No], between: /}}
      deleted: {constant: "NO"}
    absent: [originating_yot_person_id, gender, ethnicity, preferred_language, upn, nhs_number,
      postcode]
"""
HEADER = "Ref,Kind,Name,Born,Sex,Year,No\n"
FIRST = 'C1,Child,"Lee, Ash",06/05/2008,M,2020,123A\n'


def refusal(delivery: Path, mapping: Path, text: str) -> Finding:
    write(delivery, "People.csv", text)
    return only(refused(delivery, mapping=mapping, partial=False))
