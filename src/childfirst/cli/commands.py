"""Every command, under the name people type."""

from __future__ import annotations

import typer

from childfirst.cli import proofing, running, serving
from childfirst.cli.counting import (
    compare,
    many,
    measure,
    profile,
    reoffending,
    restatements,
)
from childfirst.cli.packs import figure, release_steps, report, verifying
from childfirst.cli.published import bridge
from childfirst.cli.published import commands as published
from childfirst.cli.records import dictionary, freezing, importing, ledger, mapping, validating
from childfirst.cli.returns import commands as returns

app = typer.Typer(
    name="childfirst",
    help="Youth justice records in, checked figures out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command("run")(running.run)
app.command("import")(importing.import_command)
app.command("validate")(validating.validate_command)
app.command("freeze")(freezing.freeze)
app.command("verify")(verifying.verify)
app.command("figure")(figure.figure)
app.command("compare")(compare.compare)
app.command("measure")(measure.measure)
app.command("restatements")(restatements.restatements)
app.command("reoffending")(reoffending.reoffending)
app.command("profile")(profile.profile)
app.command("bridge")(bridge.bridge)
app.command("report")(report.report)
app.command("proof")(proofing.proof_command)
app.command("serve")(serving.serve)
app.command("dictionary")(dictionary.dictionary)
app.command("ledger")(ledger.ledger)
app.add_typer(mapping.app, name="map")
app.add_typer(many.app, name="many")
app.add_typer(published.app, name="published")
app.add_typer(returns.app, name="return")
app.add_typer(release_steps.app, name="release")
