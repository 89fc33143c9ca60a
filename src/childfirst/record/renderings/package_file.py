"""The dictionary as a Frictionless data package."""

import json

from childfirst.record.dictionary import package


def package_file() -> bytes:
    """Give the content of `datapackage.json`."""
    return (json.dumps(package(), indent=1, ensure_ascii=False) + "\n").encode()
