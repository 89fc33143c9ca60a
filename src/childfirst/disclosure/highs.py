"""HiGHS, the solver of linear and integer programmes, as this room uses it."""

from __future__ import annotations

import highspy


def quiet_solver() -> highspy.Highs:
    """Give a solver that says nothing, and always the same."""
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, value in (("output_flag", False), ("threads", 1), ("random_seed", 0)):
        solver.setOptionValue(option, value)
    return solver


def run(solver: highspy.Highs) -> None:
    """Solve; raise ArithmeticError unless the best answer was found."""
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        raise ArithmeticError("the shown figures contradict one another")
