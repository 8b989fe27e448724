"""`fitkiosk-admin evaluate`: holds models against a table of fittings."""

from pathlib import Path
from typing import Annotated

import typer

from fitkiosk import assets
from fitkiosk.admin.figures import show_figures
from fitkiosk.admin.options import AsJson, DataDir, ModelsDir, models_folder
from fitkiosk.admin.output import told_errors


def evaluate(
    data: Annotated[Path, typer.Option(help="A CSV of fittings, as for train.")],
    *,
    models: ModelsDir = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,  # noqa: ARG001 - the table is all the data it needs
) -> None:
    """Measure the models on every row of a table.

    The baseline (a random forest on the raw measurements) is cross-validated on the same rows: it
    answers each row after training on the other four fifths of the table, so it has seen fittings
    of this very shop, which the models may not have. A category with one rating only, or
    without a model that works, is left out.
    """
    with told_errors():
        from fitkiosk.fit.bundle import FitModels  # noqa: PLC0415 - --help must be quick
        from fitkiosk.fit.categories import categories_for  # noqa: PLC0415
        from fitkiosk.training.evaluation import evaluate as measure  # noqa: PLC0415

        folder = models_folder(models)
        categories = categories_for(folder, assets.models_dir())
        measured = measure(data, FitModels.load(folder, categories))
    figures = measured.figures.items()
    show_figures(
        {name: (model.rows, model, baseline) for name, (model, baseline) in figures},
        measured.notes,
        as_json,
    )
