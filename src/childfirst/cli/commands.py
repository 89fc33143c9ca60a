"""Every command, under the name people type."""

from __future__ import annotations

import typer

from childfirst.cli import (
    bridging,
    comparing,
    counting,
    dictionary,
    figuring,
    freezing,
    importing,
    ledger,
    many,
    mapping,
    profiling,
    proofing,
    published,
    releasing,
    reoffending,
    reporting,
    restating,
    returning,
    running,
    serving,
    validating,
    verifying,
)

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
app.command("figure")(figuring.figure)
app.command("compare")(comparing.compare)
app.command("measure")(counting.measure)
app.command("restatements")(restating.restatements)
app.command("reoffending")(reoffending.reoffending)
app.command("profile")(profiling.profile)
app.command("bridge")(bridging.bridge)
app.command("report")(reporting.report)
app.command("proof")(proofing.proof_command)
app.command("serve")(serving.serve)
app.command("dictionary")(dictionary.dictionary)
app.command("ledger")(ledger.ledger)
app.add_typer(mapping.app, name="map")
app.add_typer(many.app, name="many")
app.add_typer(published.app, name="published")
app.add_typer(returning.app, name="return")
app.add_typer(releasing.app, name="release")
