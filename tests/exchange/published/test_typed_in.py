"""Series typed in by hand, as CSV or as YAML."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.exchange.deliveries import only, write
from tests.exchange.published.tables import read, refused, rows_of

HEADER = "indicator,area,period,value,unit,source,data_date"
VALUES = {
    "indicator": "first_time_entrants", "area": "St Helen's", "period": "2023", "value": "199",
    "unit": 'per 100,000 children', "source": "YJB website", "data_date": "2024-05-08",
}  # fmt: skip


def typed(folder: Path, **changed: str) -> Path:
    row = VALUES | changed
    text = f"{','.join(row)}\n" + ",".join(f'"{cell}"' for cell in row.values())
    return write(folder, "series.csv", text + "\n")


def test_a_rate_as_csv(tmp_path: Path) -> None:
    (row,) = rows_of(typed(tmp_path, base="17085"))
    assert (row["area"], row["area_type"], row["measure"]) == ("St Helens", "service", "rate")
    assert (row["value"], row["denominator_derived"]) == (Decimal(199), 17085)
    assert (row["period_start"], row["period_label"]) == (date(2023, 1, 1), "2023")
    assert (row["source"], row["data_date"]) == ("YJB website", date(2024, 5, 8))
    assert (row["table"], row["misprint"], row["supplied_row"]) == ("Typed in", "NO", 2)


YAML = """\
source: YJB website
data_date: 2024-05-08
values:
  - {indicator: reoffending, area: Merseyside PCC, period: 2021-04-01..2022-03-31,
     value: 109, unit: children}
  - {indicator: reoffending, area: Sefton, period: 2021-22, value: -1, unit: children,
     measure: change}
"""


def test_yaml_with_a_source_for_all(tmp_path: Path) -> None:
    first, second = rows_of(write(tmp_path, "series.yaml", YAML))
    assert (first["area_type"], first["measure"], first["supplied_row"]) == (
        "police_area", "count", 4,
    )  # fmt: skip
    assert (second["measure"], second["value"], second["supplied_row"]) == (
        "change", Decimal(-1), 6,
    )  # fmt: skip
    assert first["source"] == "YJB website"


def test_each_file_belongs_to_itself(tmp_path: Path) -> None:
    (found,) = read(typed(tmp_path))
    assert found.supplier == "Typed in: series"
    assert found.tables["published_indicators"].file == "series.csv"


@pytest.mark.parametrize(
    ("changed", "column", "remedy"),
    [
        ({"indicator": "first time entrant"}, "indicator", "Did you mean first_time_entrants?"),
        ({"period": "last year"}, "period", "The period 'last year' was not understood"),
        ({"value": "a few"}, "value", "Write digits"),
        ({"value": "NaN"}, "value", "Write digits"),
        ({"value": "1e30"}, "value", "Write digits"),
        ({"data_date": "08/05/2024"}, "data_date", "Write the day"),
        ({"source": ""}, "source", "Fill it in"),
        ({"area_type": "county"}, "area_type", "Use one of these."),
        ({"measure": "rates"}, "measure", "Did you mean rate?"),
        ({"base": "1.5"}, "base", "Write how many"),
        ({"periode": "2023"}, "periode", "Did you mean period?"),
    ],
)
def test_what_was_typed_wrongly(
    tmp_path: Path, changed: dict[str, str], column: str, remedy: str
) -> None:
    finding = only(refused(typed(tmp_path, **changed)))
    assert finding.column == column
    assert remedy in finding.remedy


def test_a_column_that_is_missing(tmp_path: Path) -> None:
    path = write(tmp_path, "s.csv", "indicator,area,period,value,unit,source\na,b,c,d,e,f\n")
    assert only(refused(path)).column == "data_date"


def test_the_same_value_twice(tmp_path: Path) -> None:
    line = ",".join(VALUES.values()).replace("per 100,000", "per 1000")
    path = write(tmp_path, "s.csv", f"{HEADER}\n{line}\n{line}\n")
    assert only(refused(path)).found == "the same value as in row 2"


@pytest.mark.parametrize(
    "content",
    [
        "values: 5", "- 5", "- [a]", "just words", "", "values: [", "- {indicator: {a: b}}",
        "wrong: 1\nvalues: []", "[" * 2000,
        "a: &a [x]\nb: *a",
    ],
)  # fmt: skip
def test_yaml_of_another_shape(tmp_path: Path, content: str) -> None:
    findings = refused(write(tmp_path, "series.yaml", content))
    assert [each.found for each in findings][:1] == ["no list of values"]


def test_an_empty_series(tmp_path: Path) -> None:
    assert only(refused(write(tmp_path, "s.csv", f"{HEADER}\n"))).found == "no values"
    assert only(refused(write(tmp_path, "s.yaml", "values: []"))).found == "no values"
    made = write(tmp_path, "s.yaml", "!!python/object/apply:os.getcwd []")  # makes no object
    assert only(refused(made)).found == "no values"
