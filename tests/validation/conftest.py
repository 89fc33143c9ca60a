"""What the tests of the rules share: one session over all their worked examples."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from childfirst.engine.session import Session
from childfirst.validation.catalogue import RULES
from tests.validation.examples import session_of_examples


@pytest.fixture(scope="package")
def examples() -> Iterator[Session]:
    with session_of_examples(RULES) as session:
        yield session
