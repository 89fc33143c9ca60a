"""What was supplied is read from the manifest, and what nobody supplied is said."""

from datetime import date

from childfirst.publication.statements.supply import Supply, supplies_of
from childfirst.snapshot.manifest import Manifest, Source, TableManifest

AS_AT = date(2024, 6, 30)


def manifest(**tables):
    return Manifest("Example", AS_AT, "dictionary", tables, not_collected=("victims",))


def source(file, as_at, sheet=""):
    return Source(file, sheet, "Supplier", "0" * 64, as_at, 5)


def test_each_file_is_one_supply_and_its_sheet_is_named():
    sources = (source("a.csv", "2024-06-20"), source("b.xlsx", "", "Children"))
    found = supplies_of(manifest(children=TableManifest(10, "0" * 64, sources)))
    assert found[:2] == [
        Supply("children", "a.csv", 5, date(2024, 6, 20)),
        Supply("children", "b.xlsx, Children", 5, None),
    ]
    assert [supply.days_old(AS_AT) for supply in found[:2]] == [10, None]


def test_a_table_nobody_supplied_has_no_file():
    (missing,) = supplies_of(manifest())
    assert (missing.table, missing.file, missing.rows) == ("victims", "", 0)
    assert missing.partner == "Victim and restorative justice worker"


def test_rows_without_a_file_are_not_called_missing():
    found = supplies_of(manifest(children=TableManifest(3, "0" * 64)))
    assert found[0] == Supply("children", "No file on record", 3, None)


def test_a_table_of_no_partner_and_no_dictionary_keeps_its_name():
    unknown = Supply("not_a_table", "x.csv", 1, None)
    assert (unknown.title, unknown.partner) == ("not_a_table", "Nobody named")
