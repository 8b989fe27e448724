"""How far an import is, and whether it is to stop."""

from collections.abc import Callable, Sequence
from itertools import accumulate

from fitkiosk.errors import ImportCancelledError

Progress = Callable[[int, int | None], None]
"""Is told how much is done, and of how much; the whole of an import is `WHOLE`."""

WHOLE = 1000


class Steps:
    """Puts the steps of an import behind each other, so that what is done never falls.

    Args:
        shares: of the steps in the whole; they sum to `WHOLE`.
        progress: is told how far it is.
        cancelled: is asked whether to stop.
    """

    def __init__(
        self,
        shares: Sequence[int],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._ends = tuple(accumulate(shares))
        self._progress = progress
        self._cancelled = cancelled
        self._told = 0

    def step(self, number: int) -> Progress:
        """Begin a step, the first being 0; what it returns is to be told how far that one is.

        It raises an `ImportCancelledError` when the import is to stop.
        """
        begin, end = (0, *self._ends)[number : number + 2]

        def tell(done: int, of: int | None) -> None:
            if self._cancelled is not None and self._cancelled():
                raise ImportCancelledError
            self._told = max(self._told, begin + ((end - begin) * done // of if of else 0))
            if self._progress is not None:
                self._progress(self._told, WHOLE)

        tell(0, None)
        return tell
