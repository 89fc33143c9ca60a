"""`python -m childfirst.handbook` writes the books into `docs`, or the folder it is given."""

import sys
from pathlib import Path

from childfirst.handbook import write_handbook

if __name__ == "__main__":
    write_handbook(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
