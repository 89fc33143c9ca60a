"""Whether an offence is a reoffence, and an event an entry, at the edges of the rule."""

from datetime import date

import pytest

from childfirst.periods import parse_period
from tests.measures.reoffending.test_statuses import figures

LONG_AFTER = date(2027, 1, 1)
RESOLUTION = "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT"

# entry, offence, its outcome, kind of outcome, whether it is a reoffence
REOFFENCES = [
    ("2023-04-10", "2023-04-10", "2023-05-01", "YOUTH_CAUTION", False),
    ("2023-04-10", "2023-04-11", "2023-05-01", "YOUTH_CAUTION", True),
    ("2023-04-10", "2024-04-10", "2024-05-01", "FINE", True),
    ("2023-04-10", "2024-04-11", "2024-05-01", "FINE", False),
    ("2023-04-10", "2024-04-10", "2024-10-10", "FINE", True),
    ("2023-04-10", "2024-04-10", "2024-10-11", "FINE", False),
    ("2023-04-10", "2023-06-01", "2023-07-01", RESOLUTION, False),
    ("2024-02-29", "2025-02-28", "2025-08-29", "YOUTH_CAUTION", True),
    ("2024-02-29", "2025-03-01", "2025-08-29", "YOUTH_CAUTION", False),
    ("2024-02-29", "2025-02-28", "2025-08-30", "YOUTH_CAUTION", False),
    ("2023-02-28", "2024-02-28", "2024-03-01", "YOUTH_CAUTION", True),
    ("2023-02-28", "2024-02-29", "2024-03-01", "YOUTH_CAUTION", False),
    ("2023-04-10", "2023-06-01", "2023-07-01", "DETENTION_AND_TRAINING_ORDER", True),
]


def quarter_of(day: str) -> str:
    year, month = int(day[:4]), int(day[5:7])
    start = year if month > 3 else year - 1
    return f"{start}-{(start + 1) % 100:02d}Q{(month - 4) % 12 // 3 + 1}"


def values(given: str, day: str) -> list[object]:
    period = parse_period(quarter_of(day))
    found = figures(given, period, LONG_AFTER)
    return [found[name, period.label].value for name in ("cohort", "reoffenders", "reoffences")]


@pytest.mark.parametrize(("entry", "committed", "decided", "kind", "again"), REOFFENCES)
def test_reoffence(entry: str, committed: str, decided: str, kind: str, again: bool) -> None:
    given = f"""
    offences: offence_id, ypid, offence_date
      O1, A, 2022-12-01
      O2, A, {committed}
    outcomes: offence_id, outcome_date, legal_outcome
      O1, {entry}, YOUTH_CAUTION
      O2, {decided}, {kind}
    """
    assert values(given, entry) == [1, again, again]


@pytest.mark.parametrize(
    ("child", "outcome", "enters"),
    [
        ("2006-04-10, NO", "YOUTH_CAUTION, LOCAL,", True),
        ("2005-04-11, NO", "YOUTH_CAUTION, LOCAL,", True),  # 18 on the next day, and followed
        ("2005-04-10, NO", "YOUTH_CAUTION, LOCAL,", False),  # 18 on that day
        ("2006-04-10, YES", "YOUTH_CAUTION, LOCAL,", False),
        ("2006-04-10, NO", "YOUTH_CAUTION, OTHER,", False),
        ("2006-04-10, NO", "YOUTH_CAUTION, LOCAL, Changed on appeal", False),
        ("2006-04-10, NO", "YOUTH_CAUTION, LOCAL, Appeal pending", True),
        ("2006-04-10, NO", "DETENTION_AND_TRAINING_ORDER, LOCAL,", False),
        ("2006-04-10, NO", f"{RESOLUTION}, LOCAL,", False),
    ],
)
def test_entry_and_a_reoffence_elsewhere(child: str, outcome: str, enters: bool) -> None:
    given = f"""
    children: ypid, date_of_birth, deleted
      A, {child}
    offences: offence_id, ypid, offence_date
      O1, A, 2023-03-01
      O2, A, 2023-06-01
    outcomes: offence_id, outcome_date, legal_outcome, residence_on_legal_outcome_date, \
outcome_appeal_status
      O1, 2023-04-10, {outcome}
      O2, 2023-07-10, REFERRAL_ORDER, OTHER,
    """
    assert values(given, "2023-04-10") == [enters, enters, enters]


def test_the_same_person_under_two_keys_is_one_child_and_reoffends_under_either() -> None:
    given = """
    children: ypid, originating_yot_person_id
      A, SE7
      B, SE7
    offences: offence_id, ypid, offence_date
      O1, A, 2023-03-01
      O2, B, 2023-05-01
    outcomes: offence_id, outcome_date, legal_outcome
      O1, 2023-04-10, YOUTH_CAUTION
      O2, 2023-06-10, REFERRAL_ORDER
      O2, 2023-06-20, FINE
    """
    assert values(given, "2023-04-10") == [1, 1, 1]
