"""`python -m fitkiosk.admin` and the executable start here."""

import multiprocessing

if __name__ == "__main__":
    # First of all, as every frozen program must that may start workers.
    multiprocessing.freeze_support()
    from fitkiosk.admin.main import main

    main()
