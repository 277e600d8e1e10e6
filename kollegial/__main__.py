"""``python -m kollegial``."""

import sys

from kollegial.cli import main

if __name__ == "__main__":
    sys.exit(main())
