"""Trains the models of a bundle and writes them with their manifest and cards."""

import hashlib
import io
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import joblib
import numpy as np
import sklearn
from numpy.typing import NDArray
from sklearn.model_selection import train_test_split

from fitkiosk import __version__
from fitkiosk.domain.fit import FitCategory
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError, TrainingOutputError
from fitkiosk.fit.estimator import OrdinalEaseClassifier
from fitkiosk.fit.features import Matrix, by_label, ease
from fitkiosk.fit.manifest import (
    MANIFEST,
    Figures,
    ManifestEntry,
    ManifestError,
    Probe,
    manifest_text,
    read_manifest,
)
from fitkiosk.population.bodies import BodyPopulation
from fitkiosk.training.baseline import baseline_model
from fitkiosk.training.cards import GENERATED, card_text
from fitkiosk.training.datasets import TrainingSet
from fitkiosk.training.evaluation import confusion, figures_of
from fitkiosk.training.fittings import generate_fittings, true_labels

HELD_OUT = 0.2
_FEWEST_PER_LABEL = 2
_FEWEST_ROWS = 20


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """One category's model with all that is written about it."""

    category: FitCategory
    content: bytes
    entry: ManifestEntry
    card: str


def train_on_generated(
    categories: Mapping[str, FitCategory],
    populations: Mapping[Audience, BodyPopulation],
    rows: int,
    seed: int,
) -> dict[str, TrainedModel]:
    """Train every category on `rows` generated fittings each.

    Args:
        categories: the categories to train.
        populations: the bodies of each audience.
        rows: fittings of each category.
        seed: of generator, split and estimator.

    Raises:
        BadInputError: when a category's girths cannot be generated, or there are too few rows.
    """
    trained = {}
    for place, (name, category) in enumerate(categories.items()):
        rng = np.random.default_rng([seed, place])
        fittings = generate_fittings(category, populations, rows, rng)
        trained[name] = train_category(fittings, GENERATED, seed)
    return trained


def train_category(fittings: TrainingSet, source: str, seed: int) -> TrainedModel:
    """Train one category on 80 % of its fittings and measure it on the rest.

    The model that is measured is the one that is kept; it is not trained again on all rows.

    Args:
        fittings: the rows.
        source: what they are, in words.
        seed: of split and estimator.

    Raises:
        BadInputError: when there are too few rows to hold some of each label out.
    """
    category = fittings.category
    _check_enough(fittings)
    seen, unseen, learnt, right = train_test_split(
        fittings.raw,
        fittings.labels,
        test_size=HELD_OUT,
        stratify=fittings.labels,
        random_state=seed,
    )
    model = OrdinalEaseClassifier(category, random_state=seed).fit(seen, learnt)
    answers = by_label(model.classes_, model.predict_proba(unseen))
    baseline = baseline_model().fit(seen, learnt)
    content = _pickled(model)
    entry = ManifestEntry(
        family=category.family,
        file=f"{category.family}/{category.name}_model.pkl",
        sha256=hashlib.sha256(content).hexdigest(),
        bytes=len(content),
        features=category.features,
        training_range=_ranges(category, seen),
        source=source,
        seed=seed,
        rows=len(fittings.labels),
        figures=_rounded(figures_of(right, answers)),
        baseline=_rounded(
            figures_of(right, by_label(baseline.classes_, baseline.predict_proba(unseen)))
        ),
        versions={
            "python": platform.python_version(),
            "scikit-learn": sklearn.__version__,
            "numpy": np.__version__,
            "fitkiosk": __version__,
        },
        probe=Probe(row=tuple(unseen[0].tolist()), probabilities=tuple(answers[0].tolist())),
    )
    rule = _rule_accuracy(category, unseen, right) if source == GENERATED else None
    card = card_text(category, entry, confusion(right, answers).tolist(), rule)
    return TrainedModel(category, content, entry, card)


def write_bundle(out: Path, trained: Mapping[str, TrainedModel]) -> None:
    """Write models, cards and the manifest; categories that were not trained keep their entry.

    Everything is written beside its place first and moved there last, the manifest at the very
    end: whatever stops it half-way, no file is ever read half written.

    Args:
        out: the folder of the bundle; made when it is not there.
        trained: the models by category.

    Raises:
        TrainingOutputError: when the folder cannot be written to.
    """
    try:
        kept = {name: entry for name, entry in read_manifest(out).items() if entry is not None}
    except ManifestError:
        kept = {}
    files: dict[Path, bytes] = {}
    for name, model in trained.items():
        path = out / model.entry.file
        files[path] = model.content
        files[path.with_name(f"{name}_card.md")] = model.card.encode()
    manifest = manifest_text(kept | {name: model.entry for name, model in trained.items()})
    files[out / MANIFEST] = manifest.encode()
    try:
        _write_all(files)
    except OSError as error:
        raise TrainingOutputError(str(out), error.strerror or str(error)) from error


def _write_all(files: Mapping[Path, bytes]) -> None:
    """Write every file under a temporary name, then move all of them into place, in order."""
    waiting = {path: path.with_name(f".{path.name}.new") for path in files}
    try:
        for path, temporary in waiting.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(files[path])
                file.flush()
                os.fsync(file.fileno())
        for path, temporary in waiting.items():
            temporary.replace(path)
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)


def _check_enough(fittings: TrainingSet) -> None:
    """Refuse tables from which nothing can be held out."""
    name = fittings.category.name
    fewest = int(np.unique(fittings.labels, return_counts=True)[1].min())
    if len(fittings.labels) < _FEWEST_ROWS or fewest < _FEWEST_PER_LABEL:
        raise BadInputError(
            f"There are too few fittings of “{name}” to learn from: {len(fittings.labels)} rows,"
            f" {fewest} of the rarest rating.",
            f"Give at least {_FEWEST_ROWS} rows, and {_FEWEST_PER_LABEL} of every rating used.",
        )


def _pickled(model: OrdinalEaseClassifier) -> bytes:
    buffer = io.BytesIO()
    joblib.dump(model, buffer, compress=("zlib", 9))
    return buffer.getvalue()


def _ranges(category: FitCategory, raw: Matrix) -> dict[str, tuple[float, float]]:
    return {
        name: (float(column.min()), float(column.max()))
        for name, column in zip(category.features, raw.T, strict=True)
    }


def _rounded(figures: Figures) -> Figures:
    """Figures to four decimals: more would say more than so many rows can tell."""
    return Figures(
        rows=figures.rows,
        accuracy=round(figures.accuracy, 4),
        log_loss=round(figures.log_loss, 4),
        ece=round(figures.ece, 4),
    )


def _rule_accuracy(category: FitCategory, raw: Matrix, right: NDArray[np.int64]) -> float:
    """How often the rule is right when it only sees what the shop knows."""
    said = true_labels(category, ease(category, raw), np.zeros(len(raw)))
    return float((said == right).mean())
