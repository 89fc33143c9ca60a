"""Mapping profiles: what another system's extracts mean in our tables, as reviewable YAML.

A profile renames columns, translates codes, splits and joins values and takes several of
our tables out of one wide one. `load_mapping` reads one, `suggest_mapping` proposes one.
"""

from childfirst.exchange.mapping.loading import load_mapping, profile_names
from childfirst.exchange.mapping.suggesting import suggest_mapping

__all__ = ["load_mapping", "profile_names", "suggest_mapping"]
