"""Placeholder."""


def suggest_mapping(file):
    raise NotImplementedError
