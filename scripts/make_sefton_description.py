"""Renders examples/sefton-2023-24/datapackage.json from the data dictionary."""

from datetime import date
from pathlib import Path

from childfirst.exchange.package import write_package_description

FOLDER = Path(__file__).resolve().parent.parent / "examples" / "sefton-2023-24"


def main(folder: Path = FOLDER) -> Path:
    """Write the description of the example partnership, and give its path."""
    return write_package_description(
        folder,
        name="sefton-2023-24",
        title="An invented youth justice partnership's record, 2023/24",
        created=date(2024, 6, 30),
        area="Sefton",
    )


if __name__ == "__main__":
    main()
