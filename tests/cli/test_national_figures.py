"""The national figures from the command line: the same rows by every way, and restatements."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_measure_prints_the_rows_of_the_main_job_and_restatements_say_why(
    childfirst: Run, package: Path, tmp_path: Path
) -> None:
    done = childfirst("run", package, "--period", "2023-24", "--out", "out")
    assert done.returncode == 0, done.stderr
    whole = (tmp_path / "out" / "figures.csv").read_text(encoding="utf-8").splitlines()
    wanted = [whole[0], *(line for line in whole if ",yjb,KPI " in line or ",yjb,Total," in line)]
    asked = ("--snapshot", "out/snapshot", "--basis", "yjb", "--format", "csv")

    by_quarters = childfirst("measure", *asked, "--from", "2023-24Q1", "--to", "2023-24Q4")
    assert by_quarters.returncode == 0, by_quarters.stderr
    assert by_quarters.stdout.splitlines() == wanted

    ask = ("restatements", "--snapshot", "out/snapshot", "--period", "2023-24Q2")
    printed = childfirst(*ask)
    assert "kpi3.wording_2023.plan_and_suitable_ete" in printed.stdout
    rows = json.loads(childfirst(*ask, "--json").stdout)
    assert {row["changed on"] for row in rows} == {"2025-04-01"}
    assert len(rows) == 5
