"""Loads the trained models. A model file is untrusted until its hash says otherwise."""

import hashlib
import io
import warnings
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from pickle import UnpicklingError
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import FitCategory, FitLabel, ModelState, ModelStatus
from fitkiosk.errors import CategoryUnavailableError, UnknownCategoryError
from fitkiosk.fit.blur import Blur
from fitkiosk.fit.features import Matrix, by_label, ease, product_columns, user_columns
from fitkiosk.fit.manifest import ManifestEntry, ManifestError, read_manifest

# The same file gives the same figures on another processor to far more digits than this.
_PROBE_TOLERANCE = 1e-6

# Everything that unpickling has been seen to raise for a file of another version or of garbage.
_UNPICKLING_ERRORS = (
    UnpicklingError,
    zlib.error,
    ArithmeticError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    MemoryError,
    OSError,
    TypeError,
    ValueError,
)


class Classifier(Protocol):
    """What a model file must hold."""

    classes_: NDArray[np.int64]
    n_features_in_: int

    def predict_proba(self, X: Matrix, /) -> Matrix:  # noqa: N803
        """Probabilities of `classes_` for raw columns, shape (n, k)."""


class _RefusedError(Exception):
    """A model file that is not taken; the message is for a shop assistant."""


@dataclass(frozen=True)
class FitModel:
    """One category's model, checked and ready."""

    category: FitCategory
    entry: ManifestEntry
    estimator: Classifier

    def probabilities(
        self, raw: Matrix, errors_cm: tuple[float, ...] = (), spare_cm: Matrix | None = None
    ) -> Matrix:
        """Ask the model about many rows at once.

        Args:
            raw: raw columns in cm in the category's order, shape (n, features).
            errors_cm: standard error of the ease in each zone, beyond that of the rows the model
                was trained on; empty for none.
            spare_cm: by how much the garment could give in each zone, shape (n, zones); it counts
                against too tight and never towards too loose.

        Returns:
            Shape (n, 3), columns too tight, perfect fit, too loose.
        """
        if not len(raw):
            return np.empty((0, len(FitLabel)))
        sharp = self._asked(raw)
        closed = raw
        if spare_cm is not None and spare_cm.any():
            closed = raw.copy()
            closed[:, product_columns(self.category)] += spare_cm
            tight, loose = self._asked(closed)[:, FitLabel.TOO_TIGHT], sharp[:, FitLabel.TOO_LOOSE]
            sharp = np.column_stack([tight, 1 - tight - loose, loose])
        if not any(errors_cm):
            return sharp
        eases = ease(self.category, raw)
        closing = eases if closed is raw else ease(self.category, closed)
        return self._blur.average(sharp, closing, eases, errors_cm)

    def _asked(self, raw: Matrix) -> Matrix:
        return by_label(self.estimator.classes_, self.estimator.predict_proba(raw))

    @cached_property
    def _blur(self) -> Blur:
        ends = np.array([self.entry.ease_range[zone.name] for zone in self.category.zones])
        return Blur(self._of_ease, ends[:, 0], ends[:, 1])

    def _of_ease(self, eases: Matrix) -> Matrix:
        """The answers for eases by zone, on a body from the middle of the training range."""
        raw = np.empty((len(eases), len(self.category.features)))
        bodies, garments = user_columns(self.category), product_columns(self.category)
        raw[:, bodies] = [
            np.mean(self.entry.training_range[zone.user_feature]) for zone in self.category.zones
        ]
        raw[:, garments] = raw[:, bodies] + eases
        return self._asked(raw)


class FitModels:
    """The models of every declared category, or the reason why one is switched off."""

    def __init__(
        self,
        categories: Mapping[str, FitCategory],
        models: Mapping[str, FitModel],
        reasons: Mapping[str, str],
    ) -> None:
        """Keep what was loaded; every category is in `models` or in `reasons`."""
        self._categories = dict(categories)
        self._models = dict(models)
        self._reasons = dict(reasons)

    @classmethod
    def load(cls, directory: Path, categories: Mapping[str, FitCategory]) -> "FitModels":
        """Load the model of each category, switching off those that cannot be trusted.

        Args:
            directory: where `manifest.json` lies.
            categories: the declared categories by name.

        Returns:
            The models. No fault of a file raises: see `statuses`.
        """
        try:
            entries = read_manifest(directory)
        except ManifestError as error:
            reason = f"the list of trained models {error}."
            return cls(categories, {}, dict.fromkeys(categories, reason))
        models: dict[str, FitModel] = {}
        reasons: dict[str, str] = {}
        for name, category in categories.items():
            try:
                models[name] = _load_model(directory, category, entries)
            except _RefusedError as error:
                reasons[name] = str(error)
        return cls(categories, models, reasons)

    @property
    def categories(self) -> Mapping[str, FitCategory]:
        """The declared categories by name, whether they are in use or not."""
        return self._categories

    def statuses(self) -> tuple[ModelStatus, ...]:
        """The state of each declared category, in the order of their declaration."""
        return tuple(
            ModelStatus(
                category.family,
                name,
                ModelState.LOADED if name in self._models else ModelState.DISABLED,
                self._reasons.get(name, ""),
            )
            for name, category in self._categories.items()
        )

    def category(self, name: str) -> FitCategory:
        """The declaration of a category.

        Raises:
            UnknownCategoryError: when it is not declared; the error lists those that are.
        """
        if name not in self._categories:
            raise UnknownCategoryError(name, tuple(self._categories))
        return self._categories[name]

    def model(self, name: str) -> FitModel:
        """The model of a category.

        Raises:
            UnknownCategoryError: when it is not declared.
            CategoryUnavailableError: when it is switched off; the error says why.
        """
        self.category(name)
        if name not in self._models:
            raise CategoryUnavailableError(name, self._reasons[name])
        return self._models[name]


def _load_model(
    directory: Path, category: FitCategory, entries: Mapping[str, ManifestEntry | None]
) -> FitModel:
    """Check one file against its entry, then unpickle it.

    Raises:
        _RefusedError: with the reason.
    """
    if category.name not in entries:
        msg = "no model has been trained for it yet."
        raise _RefusedError(msg)
    entry = entries[category.name]
    if entry is None:
        msg = "its entry in the list of trained models is damaged."
        raise _RefusedError(msg)
    if not _describes(entry, category):
        msg = "its model was trained for other measurements than the category now takes."
        raise _RefusedError(msg)
    _check_version(entry.versions.get("scikit-learn", "an unknown version"))
    estimator = _unpickle(_verified_bytes(directory, entry))
    _check_estimator(estimator, category)
    model = FitModel(category, entry, estimator)
    _check_probe(model)
    return model


def _describes(entry: ManifestEntry, category: FitCategory) -> bool:
    """Whether an entry speaks of all that the category takes, and of nothing else."""
    return (
        entry.features == category.features
        and len(entry.probe.row) == len(category.features)
        and set(entry.training_range) == set(category.features)
        and set(entry.ease_range) == {zone.name for zone in category.zones}
    )


def _check_version(trained_with: str) -> None:
    """Refuse a model of another scikit-learn before a byte of it is looked at."""
    import sklearn  # noqa: PLC0415 - costs about a second, which the window must not wait for

    if trained_with != sklearn.__version__:
        msg = (
            f"its model was trained with scikit-learn {trained_with} and this program has"
            f" {sklearn.__version__}."
        )
        raise _RefusedError(msg)


def _verified_bytes(directory: Path, entry: ManifestEntry) -> bytes:
    """Read a model file once and hold these very bytes against the manifest."""
    path = directory / entry.file
    if not path.resolve().is_relative_to(directory.resolve()):
        msg = "its model file lies outside the folder of the models."
        raise _RefusedError(msg)
    try:
        # One byte more than expected is enough to know that a file is too long.
        with path.open("rb") as file:
            content = file.read(entry.bytes + 1)
    except FileNotFoundError as error:
        msg = f"its model file is missing ({path.name})."
        raise _RefusedError(msg) from error
    except OSError as error:
        msg = f"its model file cannot be read ({path.name}: {error.strerror})."
        raise _RefusedError(msg) from error
    if len(content) < entry.bytes:
        msg = f"its model file is incomplete ({path.name})."
        raise _RefusedError(msg)
    if hashlib.sha256(content).hexdigest() != entry.sha256:
        msg = f"its model file is not the one that was installed ({path.name})."
        raise _RefusedError(msg)
    return content


def _unpickle(content: bytes) -> Classifier:
    """Unpickle verified bytes; a model of another scikit-learn is refused, not guessed at."""
    import joblib  # noqa: PLC0415 - as with scikit-learn
    from sklearn.exceptions import InconsistentVersionWarning  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", InconsistentVersionWarning)
            estimator: Classifier = joblib.load(io.BytesIO(content))
    except InconsistentVersionWarning as warning:
        msg = (
            f"its model was trained with scikit-learn {warning.original_sklearn_version} and this"
            f" program has {warning.current_sklearn_version}."
        )
        raise _RefusedError(msg) from warning
    except _UNPICKLING_ERRORS as error:
        msg = "its model was made by another version of this program."
        raise _RefusedError(msg) from error
    return estimator


def _check_probe(model: FitModel) -> None:
    """Refuse a model that does not answer as it did when it was trained."""
    probe = model.entry.probe
    try:
        answer = model.probabilities(np.array([probe.row]))[0]
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        msg = "its model does not answer."
        raise _RefusedError(msg) from error
    if not np.allclose(answer, probe.probabilities, atol=_PROBE_TOLERANCE):
        msg = "its model does not answer as it did when it was trained."
        raise _RefusedError(msg)


def _check_estimator(estimator: Classifier, category: FitCategory) -> None:
    """Refuse a file that holds something other than a model of this category."""
    known = [int(label) for label in FitLabel]
    classes = getattr(estimator, "classes_", None)
    columns = getattr(estimator, "n_features_in_", None)
    answers = callable(getattr(estimator, "predict_proba", None))
    if not answers or classes is None or not np.isin(classes, known).all():
        msg = "its model file holds no model for fit."
        raise _RefusedError(msg)
    if columns != len(category.features):
        msg = "its model was trained for other measurements than the category now takes."
        raise _RefusedError(msg)
    trained_for = getattr(estimator, "category", None)
    if trained_for is not None and trained_for.name != category.name:
        msg = f"its model was trained for the other category “{trained_for.name}”."
        raise _RefusedError(msg)
