"""The words in which a list of problems is introduced."""

from __future__ import annotations

from childfirst.publication.problems.groups import could_not_run
from childfirst.validation.declaration import State
from childfirst.validation.run import Validation

MEANINGS = {
    State.PASSED: "Asked, and no row failed.",
    State.FAILED: "Asked, and at least one row failed.",
    State.NOT_APPLICABLE: "There was no row to ask.",
    State.COULD_NOT_RUN: "Not asked. Such a rule has not passed.",
}
KEEP_IT_IN = "This list identifies children. Keep it inside the service."


def completeness(validation: Validation) -> str:
    """Say in a sentence whether every rule ran: only then can the period be complete."""
    stopped = len(could_not_run(validation))
    if not stopped:
        return "The check is complete: every rule ran."
    rules = "1 rule" if stopped == 1 else f"{stopped} rules"
    return f"The period is not complete: {rules} could not run."
