"""`fitkiosk-admin train`: makes a bundle of models."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fitkiosk import assets
from fitkiosk.admin.figures import show_figures
from fitkiosk.admin.options import AsJson, DataDir
from fitkiosk.admin.output import told_errors
from fitkiosk.errors import BadInputError

if TYPE_CHECKING:
    from fitkiosk.training.notes import Note
    from fitkiosk.training.trainer import TrainedModel

_LARGEST_SEED = 2**32 - 1


def train(
    out: Annotated[
        Path,
        typer.Option(
            help="The folder to write the models to; if it has a categories.toml, that counts."
        ),
    ],
    *,
    data: Annotated[
        Path | None,
        typer.Option(help="A CSV of fittings with fit_category, fit_rating and measurements."),
    ] = None,
    generate: Annotated[
        int | None,
        typer.Option(help="Make up this many fittings a category, from survey figures.", min=20),
    ] = None,
    seed: Annotated[
        int, typer.Option(help="The same seed gives the same models.", min=0, max=_LARGEST_SEED)
    ] = 42,
    as_json: AsJson = False,
    data_dir: DataDir = None,  # noqa: ARG001 - training needs none of the shop's data
) -> None:
    """Train the models and measure them on rows held out.

    A fifth of the rows is held out, with the labels in the same shares; fewer than 200 different
    rows are cross-validated. The baseline (a random forest on the raw measurements) is trained and
    measured on the same rows. Categories with too little to learn from are left out, and a model
    that the folder has for them stays. Figures from made-up fittings tell how well their rule was
    learnt, not how content customers are.
    """
    with told_errors():
        trained, left_out = _trained(out, data, generate, seed)

        from fitkiosk.training.notes import told  # noqa: PLC0415 - --help must be quick
        from fitkiosk.training.trainer import write_bundle  # noqa: PLC0415

        write_bundle(out, trained)
    entries = {name: model.entry for name, model in trained.items()}
    notes = [note for model in trained.values() for note in model.notes]
    show_figures(
        {name: (entry.rows, entry.figures, entry.baseline) for name, entry in entries.items()},
        told([*left_out, *notes]),
        as_json,
    )


def _trained(
    out: Path, data: Path | None, generate: int | None, seed: int
) -> "tuple[dict[str, TrainedModel], tuple[Note, ...]]":
    """The models, and a note on each category that was left out."""
    if (data is None) == (generate is None):
        raise BadInputError(
            "There is not exactly one source of fittings.",
            "Give either --data with a CSV file or --generate with a number of rows.",
        )
    from fitkiosk.fit.categories import categories_for  # noqa: PLC0415 - --help must be quick
    from fitkiosk.population.bodies import load_populations  # noqa: PLC0415
    from fitkiosk.training import trainer  # noqa: PLC0415
    from fitkiosk.training.datasets import read_training_csv  # noqa: PLC0415

    bundled = assets.models_dir()
    categories = categories_for(out, bundled)
    if generate is not None:
        populations = load_populations(bundled / "population.toml")
        return trainer.train_on_generated(categories, populations, generate, seed), ()
    if data is None:  # pragma: no cover - ruled out above, which the type checker cannot see
        return {}, ()
    tables = read_training_csv(data, categories)
    return trainer.train_on_tables(tables, f"the table {data.name}", seed)
