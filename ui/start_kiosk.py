"""Where the executable `fitkiosk` starts."""

import multiprocessing
import sys

if __name__ == "__main__":
    # First of all, or a worker of a frozen program would open a second kiosk.
    multiprocessing.freeze_support()
    from ui.main import main

    sys.exit(main())
