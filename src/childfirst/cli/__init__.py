"""The command line. Commands load what they need when they run, so that `--help` is quick."""

from childfirst.cli.entry import main

__all__ = ["main"]
