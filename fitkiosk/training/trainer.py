"""Trains the models of a bundle and writes them with their manifest, cards and diagrams."""

import hashlib
import io
import os
import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import joblib
import numpy as np
import sklearn

from fitkiosk import __version__
from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.domain.products import Audience
from fitkiosk.errors import BadInputError, TrainingOutputError
from fitkiosk.fit.bundle import FitModel
from fitkiosk.fit.estimator import OrdinalEaseClassifier
from fitkiosk.fit.features import Matrix, by_label, ease
from fitkiosk.fit.manifest import (
    MANIFEST,
    Figures,
    LearntErrors,
    ManifestEntry,
    ManifestError,
    Probe,
    SizeSetLine,
    manifest_text,
    read_manifest,
)
from fitkiosk.population.bodies import BodyPopulation
from fitkiosk.training.baseline import baseline_model
from fitkiosk.training.cards import GENERATED, Evidence, card_text, diagram_name
from fitkiosk.training.datasets import TrainingSet, check_learnable
from fitkiosk.training.diagram import reliability_svg
from fitkiosk.training.evaluation import confusion, cross_validated, figures_of
from fitkiosk.training.fittings import FittingNoise, generate_fittings, true_labels
from fitkiosk.training.notes import (
    SMALL,
    Note,
    different_rows,
    each_usable,
    note_on_size,
    notes_on,
    notes_on_figures,
    told,
)
from fitkiosk.training.reliability import reliability_of
from fitkiosk.training.size_sets import draw_size_set
from fitkiosk.training.splits import deal, same_measurements

_FEWEST_PER_LABEL = 2
_FEWEST_ROWS = 20
_OUTER_SHARE = 0.001
_DIGITS = 4
_STEP_CM = 0.1

SizeSetDrawer = Callable[[FitModel], tuple[SizeSetLine, ...]]
"""Settles for a trained model which sizes are to be called likely."""


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """One category's model with all that is written about it.

    Attributes:
        content: the model file.
        card: in Markdown.
        diagram: of its reliability, in SVG.
        notes: what is to be known of the rows it learnt from and of how well it did.
    """

    category: FitCategory
    content: bytes
    entry: ManifestEntry
    card: str
    diagram: str
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class _Exam:
    """The model that is kept, and answers to rows that were not learnt from.

    Attributes:
        learnt: the raw columns that the kept model has learnt from, shape (m, features).
        rows: raw columns and labels of the answered rows.
        answers: probabilities by label, shape (n, 3).
        baseline: the baseline's.
    """

    model: OrdinalEaseClassifier
    learnt: Matrix
    rows: TrainingSet
    answers: Matrix
    baseline: Matrix

    @property
    def cross_validated(self) -> bool:
        """Whether the answered rows are all rows, each held out once."""
        return len(self.learnt) == len(self.rows.labels)


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
        seed: of generator and split.

    Raises:
        BadInputError: when a category's girths cannot be generated, or there are too few rows.
    """
    trained = {}
    for place, (name, category) in enumerate(categories.items()):
        rng = np.random.default_rng([seed, place])
        fittings = generate_fittings(category, populations, rows, rng)
        draw = partial(draw_size_set, populations=populations, rng=rng)
        trained[name] = train_category(fittings, GENERATED, seed, draw)
    return trained


def train_on_tables(
    tables: Mapping[str, TrainingSet], source: str, seed: int
) -> tuple[dict[str, TrainedModel], tuple[Note, ...]]:
    """Train every category of which there are enough fittings.

    Args:
        tables: fittings by category.
        source: what they are, in words.
        seed: of the split.

    Returns:
        The models by category, and a note on each category that was left out.

    Raises:
        BadInputError: when nothing can be learnt of any category.
    """
    return each_usable(tables, lambda fittings: train_category(fittings, source, seed))


def train_category(
    fittings: TrainingSet, source: str, seed: int, size_set: SizeSetDrawer | None = None
) -> TrainedModel:
    """Train one category and measure it on rows it has not seen.

    From 200 different rows on, a fifth is held out and the model that was measured is the one that
    is kept. Fewer are cross-validated, and the model that is kept has learnt from all of them.

    Args:
        fittings: the rows.
        source: what they are, in words.
        seed: of the split.
        size_set: settles which sizes are to be called likely; without it none are.

    Raises:
        BadInputError: when there are too few rows to hold some of each label out.
    """
    category = fittings.category
    _check_enough(fittings)
    exam = _examined(fittings, seed)
    content = _pickled(exam.model)
    entry = ManifestEntry(
        family=category.family,
        file=f"{category.family}/{category.name}_model.pkl",
        sha256=hashlib.sha256(content).hexdigest(),
        bytes=len(content),
        features=category.features,
        training_range=_ranges(category.features, exam.learnt),
        ease_range=_ranges(
            tuple(zone.name for zone in category.zones), ease(category, exam.learnt)
        ),
        learnt_errors=_learnt_errors(),
        size_set=(),
        source=source,
        seed=seed,
        rows=len(fittings.labels),
        figures=_rounded(figures_of(exam.rows.labels, exam.answers)),
        baseline=_rounded(figures_of(exam.rows.labels, exam.baseline)),
        versions={
            "python": platform.python_version(),
            "scikit-learn": sklearn.__version__,
            "numpy": np.__version__,
            "fitkiosk": __version__,
        },
        probe=_probe(exam),
    )
    if size_set:
        lines = size_set(FitModel(category, entry, exam.model))
        entry = entry.model_copy(update={"size_set": lines})
    return _with_card(fittings, exam, entry, content)


def _examined(fittings: TrainingSet, seed: int) -> _Exam:
    """Train on what the size of the table allows, and ask about the rest."""
    category, folds = fittings.category, deal(fittings, seed)

    def untrained() -> OrdinalEaseClassifier:
        return OrdinalEaseClassifier(category)

    if different_rows(fittings) < SMALL:
        return _Exam(
            model=untrained().fit(fittings.raw, fittings.labels),
            learnt=fittings.raw,
            rows=fittings,
            answers=cross_validated(fittings, folds, untrained),
            baseline=cross_validated(fittings, folds, baseline_model),
        )
    unseen = folds == 0
    seen, learnt = fittings.raw[~unseen], fittings.labels[~unseen]
    rows = TrainingSet(category, fittings.raw[unseen], fittings.labels[unseen])
    model, baseline = untrained().fit(seen, learnt), baseline_model().fit(seen, learnt)
    return _Exam(
        model=model,
        learnt=seen,
        rows=rows,
        answers=_asked(model, rows.raw),
        baseline=by_label(baseline.classes_, baseline.predict_proba(rows.raw)),
    )


def _with_card(
    fittings: TrainingSet, exam: _Exam, entry: ManifestEntry, content: bytes
) -> TrainedModel:
    """Add all that is told to people."""
    category, rows = fittings.category, exam.rows
    generated = entry.source == GENERATED
    # That made-up fittings repeat each other is nobody's mistake.
    notes: tuple[Note, ...] = ()
    if not generated:
        measured = notes_on_figures(category.name, rows.labels, entry.figures, entry.baseline)
        notes = (*notes_on(fittings), *measured)
    reliability = reliability_of(rows.labels, exam.answers)
    evidence = Evidence(
        confusion=confusion(rows.labels, exam.answers),
        reliability=reliability,
        cross_validated=exam.cross_validated,
        rule_accuracy=_rule_accuracy(rows) if generated else None,
        notes=told(notes),
    )
    return TrainedModel(
        category=category,
        content=content,
        entry=entry,
        card=card_text(category, entry, evidence),
        diagram=reliability_svg(category.name, reliability),
        notes=(*note_on_size(fittings), *notes),
    )


def write_bundle(out: Path, trained: Mapping[str, TrainedModel]) -> None:
    """Write models, cards, diagrams and the manifest; what was not trained keeps its entry.

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
        files[path.with_name(diagram_name(model.category))] = model.diagram.encode()
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
    check_learnable(fittings)
    name, rows = fittings.category.name, len(fittings.labels)
    cards = same_measurements(fittings.raw)
    # Rows that repeat another cannot be held out from it, so they add nothing here.
    fewest, rarest = min(
        (len(np.unique(cards[fittings.labels == label])), FitLabel(int(label)))
        for label in np.unique(fittings.labels)
    )
    if fewest >= _FEWEST_PER_LABEL and rows >= _FEWEST_ROWS:
        return
    if fewest >= _FEWEST_PER_LABEL:
        found = f"{rows} rows"
    elif (fittings.labels == rarest).sum() == 1:
        found = f"of {rows} rows one alone is rated {rarest.slug}"
    else:
        found = f"all rows rated {rarest.slug} have the same measurements"
    raise BadInputError(
        f"There are too few fittings of “{name}” to learn from: {found}.",
        f"Give at least {_FEWEST_ROWS} rows, and {_FEWEST_PER_LABEL} different ones of every"
        " rating used.",
    )


def _asked(model: OrdinalEaseClassifier, raw: Matrix) -> Matrix:
    return by_label(model.classes_, model.predict_proba(raw))


def _probe(exam: _Exam) -> Probe:
    row = exam.rows.raw[:1]
    return Probe(
        row=tuple(row[0].tolist()), probabilities=tuple(_asked(exam.model, row)[0].tolist())
    )


def _pickled(model: OrdinalEaseClassifier) -> bytes:
    buffer = io.BytesIO()
    joblib.dump(model, buffer, compress=("zlib", 9))
    return buffer.getvalue()


def _ranges(names: tuple[str, ...], columns: Matrix) -> dict[str, tuple[float, float]]:
    """What each column (n, names) reached, one row in a thousand left aside at either end.

    A column that is the same in every row reaches as far as its rounding.
    """
    ends = np.quantile(columns, [_OUTER_SHARE, 1 - _OUTER_SHARE], axis=0)
    level = ends[1] - ends[0] < _STEP_CM / 2
    ends += np.where(level, _STEP_CM / 2, 0.0) * np.array([[-1.0], [1.0]])
    least, most = np.round(ends, _DIGITS).tolist()
    return dict(zip(names, zip(least, most, strict=True), strict=True))


def _learnt_errors() -> LearntErrors:
    """How tapes and garments err, made up or in a table of others, which does not say."""
    noise = FittingNoise()
    return LearntErrors(
        body_cm=round(noise.tape_error_cm, _DIGITS), garment_cm=round(noise.making_sd_cm, _DIGITS)
    )


def _rounded(figures: Figures) -> Figures:
    """Figures to four decimals: more would say more than so many rows can tell."""
    tight, perfect, loose = (round(error, _DIGITS) for error in figures.label_ece)
    return Figures(
        rows=figures.rows,
        accuracy=round(figures.accuracy, _DIGITS),
        log_loss=round(figures.log_loss, _DIGITS),
        brier=round(figures.brier, _DIGITS),
        ece=round(figures.ece, _DIGITS),
        label_ece=(tight, perfect, loose),
    )


def _rule_accuracy(rows: TrainingSet) -> float:
    """How often the rule is right when it only sees what the shop knows."""
    said = true_labels(rows.category, ease(rows.category, rows.raw), np.zeros(len(rows.labels)))
    return float((said == rows.labels).mean())
