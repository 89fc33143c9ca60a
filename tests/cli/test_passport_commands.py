"""A pack is checked offline, and a figure looked up, as somebody who received it would."""

from tests.cli.conftest import *  # noqa: F403
