"""Where the executable `fitkiosk-admin` starts."""

import multiprocessing

if __name__ == "__main__":
    # First of all, as every frozen program must that may start workers.
    multiprocessing.freeze_support()
    from fitkiosk.admin.main import main

    main()
