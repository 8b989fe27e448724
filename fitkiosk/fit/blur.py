"""What the error of a tape and of a garment does to an answer: it is averaged over both."""

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fitkiosk.fit.features import Matrix

ERROR_STEPS_CM = (0.7, 1.0, 2.0, 3.0, 4.0, 5.0, 7.0, 10.0)
"""Errors that averages are kept for; one in between counts as the next, a larger as the last."""

_LEAST_ERROR_CM = 0.1
_FINEST_CM = 0.2
_MOST_NODES = 200_000
_DIGITS = 9

Tables = tuple[NDArray[np.float32], NDArray[np.float32]]


class Blur:
    """A model averaged over normal errors of the ease.

    The model's answers are laid out on a lattice over the ease of all zones. Averaging over errors
    is then a smoothing of the lattice, and an answer is read off between its nodes, linearly along
    each zone. Neither can turn a rising chance into a falling one.

    An average may come out surer than the answer it started from: where a garment sits exactly on
    the border in one zone, doubt about the others tips the scales. A blurrier measurement must not
    make an answer surer, so errors come in steps, and each step is held to the one before it by
    `never_surer`. For the same reason the errors of the zones go in as one number, their root mean
    square: a larger error anywhere is then a larger error.
    """

    def __init__(self, ask: Callable[[Matrix], Matrix], least_cm: Matrix, most_cm: Matrix) -> None:
        """Average a model over the errors of ease.

        Args:
            ask: the model's probabilities (n, 3) for eases by zone in cm (n, zones).
            least_cm: by zone, the least ease that the lattice reaches, shape (zones,).
            most_cm: the most; beyond both ends an answer is that at the end.
        """
        reach = np.maximum(most_cm - least_cm, 1.0)
        self._ask = ask
        self._least = least_cm
        self._step = max(_FINEST_CM, float((reach.prod() / _MOST_NODES) ** (1 / len(reach))))
        self._counts = np.ceil(reach / self._step).astype(int) + 1
        # Bound to this object: a cache of the class would keep every model for ever.
        self._sharp = cache(self._laid_out)
        self._averaged = cache(self._smoothed)
        self._steps = cache(self._side_by_side)

    def average(
        self, sharp: Matrix, closing: Matrix, eases: Matrix, errors_cm: tuple[float, ...]
    ) -> Matrix:
        """Average answers over errors of ease.

        Args:
            sharp: the answers without errors, shape (n, 3).
            closing: the ease that counts against too tight, by zone in cm, shape (n, zones).
            eases: the ease that counts towards too loose, which is less where cloth stretches.
            errors_cm: standard error of the ease in each zone.

        Returns:
            Probabilities, shape (n, 3).
        """
        error = root_mean_square(errors_cm)
        if error < _LEAST_ERROR_CM:
            return sharp
        last = min(int(np.searchsorted(ERROR_STEPS_CM, error)), len(ERROR_STEPS_CM) - 1)
        reading = self._reading(eases)
        # Where no cloth stretches, which is nearly everywhere, both are the same.
        tight = (reading if closing is eases else self._reading(closing)) @ self._steps(0, last)
        loose = reading @ self._steps(1, last)
        answer = sharp
        for step in range(last + 1):
            answer = never_surer(tight[:, step], loose[:, step], answer)
        return answer

    def _reading(self, eases: Matrix) -> Any:  # noqa: ANN401 - scipy has no types
        """Reads off between nodes: a sparse matrix of shape (n, nodes)."""
        from scipy.sparse import csr_array  # noqa: PLC0415 - the window does not wait for it

        rows = len(eases)
        place = np.clip((eases - self._least) / self._step, 0, self._counts - 1)
        below = np.minimum(place.astype(np.int32), (self._counts - 2).astype(np.int32))
        beyond = place - below
        nodes, shares = np.zeros((rows, 1), dtype=np.int32), np.ones((rows, 1))
        for zone, count in enumerate(self._counts.astype(np.int32)):
            either = below[:, zone, None] + np.arange(2, dtype=np.int32)
            share = np.column_stack([1 - beyond[:, zone], beyond[:, zone]])
            # Every corner so far, once with the node below and once with the node above.
            nodes = (nodes[:, :, None] * count + either[:, None, :]).reshape(rows, -1)
            shares = (shares[:, :, None] * share[:, None, :]).reshape(rows, -1)
        ends = np.arange(0, nodes.size + 1, nodes.shape[1], dtype=np.int32)
        shape = (rows, int(self._counts.prod()))
        return csr_array((shares.ravel(), nodes.ravel(), ends), shape=shape)

    def _side_by_side(self, table: int, last: int) -> Matrix:
        """One of the two tables for every error up to a step, shape (nodes, steps)."""
        steps = ERROR_STEPS_CM[: last + 1]
        columns = [self._averaged(step)[table].ravel() for step in steps]
        # Of the kind that shares are, or they would be turned into it at every reading.
        return np.column_stack(columns).astype(np.float64)

    def _laid_out(self) -> Tables:
        """The chances of too tight and too loose at every node."""
        axes = [
            least + self._step * np.arange(count)
            for least, count in zip(self._least, self._counts, strict=True)
        ]
        nodes = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, len(axes))
        answers = self._ask(nodes).astype(np.float32)
        return answers[:, 0].reshape(self._counts), answers[:, 2].reshape(self._counts)

    def _smoothed(self, error_cm: float) -> Tables:
        """The same, averaged over one error in every zone."""
        from scipy.ndimage import gaussian_filter  # noqa: PLC0415 - the window does not wait for it

        tight, loose = (
            gaussian_filter(table, error_cm / self._step, mode="nearest") for table in self._sharp()
        )
        # Rounding must not make a step back where all but nothing changes.
        for axis in range(tight.ndim):
            np.minimum.accumulate(tight, axis=axis, out=tight)
            np.maximum.accumulate(loose, axis=axis, out=loose)
        return tight, loose


def root_mean_square(errors_cm: tuple[float, ...]) -> float:
    """The errors of several zones as one."""
    return float(np.sqrt(np.mean(np.square(errors_cm))))


def never_surer(tight: Matrix, loose: Matrix, than: Matrix) -> Matrix:
    """Hold averaged chances to what was claimed before.

    Each chance is put between its old value and the one at which it would be as likely as a
    perfect fit: the middle of the three. Then no label can get more than the likeliest had before;
    and since each of the three never falls (or never rises) with the garment, nor does the middle.

    Args:
        tight: averaged chance of too tight, shape (n,).
        loose: averaged chance of too loose, shape (n,).
        than: probabilities before, shape (n, 3).

    Returns:
        Probabilities, shape (n, 3).
    """
    held_tight = _middle(tight, than[:, 0], (1 - than[:, 2]) / 2)
    held_loose = _middle(loose, than[:, 2], (1 - than[:, 0]) / 2)
    tight, loose = np.round(held_tight, _DIGITS), np.round(held_loose, _DIGITS)
    return np.column_stack([tight, 1 - tight - loose, loose])


def _middle(one: Matrix, two: Matrix, three: Matrix) -> Matrix:
    """The middle of three, each of shape (n,)."""
    return np.maximum(np.minimum(one, two), np.minimum(np.maximum(one, two), three))
