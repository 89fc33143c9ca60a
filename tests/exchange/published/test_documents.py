"""The examples in `docs/published.md` can be used as they stand."""

import re
from pathlib import Path

from childfirst.areas import comparator_groups
from tests.exchange.deliveries import write
from tests.exchange.published.tables import rows_of

DOCUMENT = Path(__file__).parents[3] / "docs" / "published.md"
SERIES, GROUPS = re.findall(r"```yaml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)


def test_the_series(tmp_path: Path) -> None:
    rows = rows_of(write(tmp_path, "series.yaml", SERIES))
    assert [row["measure"] for row in rows] == ["count", "rate", "change"]


def test_the_groups(tmp_path: Path) -> None:
    first = comparator_groups(write(tmp_path, "own.yaml", GROUPS))[0]
    assert first.members == ("Wirral", "St Helens")
