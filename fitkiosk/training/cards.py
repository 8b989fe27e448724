"""Writes the card that lies beside each model, in plain words."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitkiosk.domain.fit import FitCategory, FitLabel, FitWish
from fitkiosk.fit.estimator import OrdinalEaseClassifier
from fitkiosk.fit.manifest import Figures, ManifestEntry
from fitkiosk.training.baseline import BASELINE
from fitkiosk.training.fittings import FittingNoise
from fitkiosk.training.reliability import BINS, Curve, Reliability

GENERATED = "generated fittings"
_FEW, _MANY = 50, 500
_NORMAL_95 = 1.96
_WORDS = tuple(label.slug.replace("_", " ") for label in FitLabel)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a card shows beyond the manifest.

    Attributes:
        confusion: rows measured on by right label and by answer, shape (3, 3).
        reliability: what was claimed and what came true.
        cross_validated: whether every row was held out once, and the model learnt from all.
        rule_accuracy: how often the generator's own rule, applied to the recorded columns, is
            right; None where the fittings were not generated.
        notes: oddities of the rows, in sentences.
    """

    confusion: NDArray[np.int64]
    reliability: Reliability
    cross_validated: bool
    rule_accuracy: float | None
    notes: tuple[str, ...]


def card_text(category: FitCategory, entry: ManifestEntry, evidence: Evidence) -> str:
    """The model card in Markdown.

    Args:
        category: what the model answers for.
        entry: its entry in the manifest.
        evidence: what else was measured.
    """
    parts = [
        f"# Fit model: {category.name}",
        _purpose(category),
        _training(entry, evidence),
        _assumptions(category) if entry.source == GENERATED else "",
        _figures(entry, evidence),
        _confusion(evidence.confusion),
        _reliability(category, evidence.reliability),
        _size_set(entry),
        _serving(entry),
        _limits(category, entry),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def diagram_name(category: FitCategory) -> str:
    """The file beside the card that draws the reliability."""
    return f"{category.name}_reliability.svg"


def _purpose(category: FitCategory) -> str:
    return (
        "## What it is for\n\n"
        "It says whether one size of a garment is too tight, a perfect fit or too loose for one"
        f" person, for: {', '.join(category.product_types)}.\n\n"
        f"It takes, in cm and in this order: {', '.join(f'`{name}`' for name in category.features)}"
        ". The garment's figures are girths of the finished garment. The waist is the natural"
        " waist.\n\n"
        "It compares room, garment minus body, zone by zone. By its build a larger garment is never"
        " more likely to be too tight, nor a smaller one to be too loose."
    )


def _training(entry: ManifestEntry, evidence: Evidence) -> str:
    held_out = (
        "Too few to hold some out for good, so it learnt from all of them, and the figures below"
        " are those of five models that each learnt from four fifths and were asked about the rest"
        if evidence.cross_validated
        else "Four fifths of them to learn from and one fifth held out"
    )
    versions = ", ".join(f"{name} {version}" for name, version in entry.versions.items())
    text = (
        f"## How it was trained\n\nOn {entry.rows:,} rows: {entry.source}. {held_out}; the labels"
        " in the same shares, and rows with the same measurements always together, by seed"
        f" {entry.seed}. Made with {versions}."
    )
    if not evidence.notes:
        return text
    notes = "\n".join(f"- {note}" for note in evidence.notes)
    return f"{text}\n\nWhat is odd about the rows or the model:\n\n{notes}"


def _assumptions(category: FitCategory) -> str:
    noise = FittingNoise()
    bands = "\n".join(
        f"| {zone.name} | {zone.ease.tight_below:g} | {zone.ease.ideal_low:g} to"
        f" {zone.ease.ideal_high:g} | {zone.ease.loose_above:g} |"
        for zone in category.zones
    )
    return (
        "The fittings were made up by a program, not observed. It assumes:\n\n"
        "- bodies as `population.toml` describes them, women and men in equal shares, spread"
        f" {noise.body_spread:g} times as far so that small and large people are no strangers;\n"
        "- woven cloth, and room (garment minus body, cm) that is felt as in the table below; one"
        " zone that is too tight makes the garment too tight, all zones together make it too"
        " loose;\n"
        f"- taste that moves these limits by {noise.taste_sd_cm:g} cm (one standard deviation),"
        f" {noise.readings} readings of a tape of {noise.reading_sd_cm:g} cm each, and garments"
        f" sewn within {noise.making_sd_cm:g} cm;\n"
        f"- {_percent(noise.blunder_share)} of fittings that end anyhow, for reasons no tape"
        " shows.\n\n"
        "Many rows are too tight: one tight zone is enough for that, and bodies whom no size of a"
        " chart fits, since they are larger or smaller than it reaches or of another shape, try the"
        " nearest one, which is mostly too tight somewhere.\n\n"
        f"| zone | tight below | ideal | loose above |\n|---|---:|---:|---:|\n{bands}"
    )


def _figures(entry: ManifestEntry, evidence: Evidence) -> str:
    rows = [_figures_row("this model", entry.figures), _figures_row("baseline", entry.baseline)]
    if evidence.rule_accuracy is not None:
        rows.append(f"| the rule itself | {evidence.rule_accuracy:.3f} | | | | | | |")
    table = "\n".join(rows)
    told = (
        f"## What was measured\n\n{_in_words(entry.figures.accuracy)} right:"
        f" {_percent(entry.figures.accuracy)} of those on {entry.figures.rows:,} rows that were not"
        f" learnt from; the baseline was right in {_percent(entry.baseline.accuracy)}. The baseline"
        f" is a {BASELINE}, which learnt from the same rows.\n\n"
        f"| | accuracy | log loss | Brier | ECE | ECE {' | ECE '.join(_WORDS)} |\n"
        f"|---|---:|---:|---:|---:|---:|---:|---:|\n{table}\n\n"
        "Log loss and Brier score (0 to 2) judge the chances, not only the answer: less is better."
        " ECE is how far claims and outcomes lie apart on average: of the likeliest label, then of"
        " the chance of each label."
    )
    if entry.source != GENERATED:
        return told
    return (
        f"{told}\n\n**Accuracy on generated fittings measures the generator, not the world.** It"
        " says that the model has learnt the rule it was given, and nothing about how often real"
        " customers are content. “The rule itself” is that rule applied to what the shop knows;"
        " chance in taste, tape and sewing keeps even it from being right every time."
    )


def _in_words(accuracy: float) -> str:
    """A share in words that make no more of it than it is, up to the verb."""
    if accuracy == 1:
        return "All answers were"
    few = round(10 * accuracy)
    answers, of = (few, 10) if 0 < few < 10 else (round(100 * accuracy), 100)  # noqa: PLR2004
    words = ("answer", "was") if answers == 1 else ("answers", "were")
    return f"About {answers} {words[0]} in {of} {words[1]}"


def _figures_row(name: str, figures: Figures) -> str:
    numbers = (figures.accuracy, figures.log_loss, figures.brier, figures.ece, *figures.label_ece)
    return f"| {name} | {' | '.join(f'{number:.3f}' for number in numbers)} |"


def _confusion(confusion: NDArray[np.int64]) -> str:
    rows = "\n".join(
        f"| {word} | " + " | ".join(f"{count:,}" for count in counts) + " |"
        for word, counts in zip(_WORDS, confusion.tolist(), strict=True)
    )
    return (
        "The same rows by what was right (down) and what the model said (across):\n\n"
        f"| | {' | '.join(_WORDS)} |\n|---|---:|---:|---:|\n{rows}"
    )


def _reliability(category: FitCategory, reliability: Reliability) -> str:
    curves = (*reliability.labels, reliability.likeliest)
    rows = "\n".join(
        f"| {100 * place / BINS:.0f} to {100 * (place + 1) / BINS:.0f} | "
        + " | ".join(_bin(bins, place) for bins in curves)
        + " |"
        for place in range(BINS)
    )
    ceiling = _percent(OrdinalEaseClassifier().ceiling)
    return (
        "## Does a chance keep its word?\n\n"
        f"![Share that came true over the chance claimed, for {category.name}]"
        f"({diagram_name(category)})\n\n"
        "In per cent: the chance claimed on average → the share that came true (how many claims"
        " there were):\n\n"
        f"| chance claimed | {' | '.join(_WORDS)} | the likeliest label |\n"
        f"|---|---:|---:|---:|---:|\n{rows}\n\n"
        f"A share of few rows moves by chance alone: of {_FEW} rows by about {_by_chance(_FEW)}"
        f" points either way, of {_MANY} by {_by_chance(_MANY)}.\n\n"
        f"It never claims more than {ceiling} for one label: some fittings go wrong for"
        " reasons that no tape shows, such as a misread number, a wrong label or a changed mind."
    )


def _by_chance(rows: int) -> int:
    """How far a share of so many rows strays in 19 cases of 20, at most, in points of 100."""
    return round(100 * _NORMAL_95 * math.sqrt(0.25 / rows))


def _bin(bins: Curve, place: int) -> str:
    for bin_ in bins:
        if bin_.place == place:
            return f"{100 * bin_.claimed:.1f} → {100 * bin_.found:.1f} ({bin_.count:,})"
    return "–"


def _percent(share: float) -> str:
    return f"{round(100 * share, 1):g} %"


def _size_set(entry: ManifestEntry) -> str:
    if not entry.size_set:
        return (
            "## Likely sizes\n\nIt names none beyond the best one and its neighbour: the rows hold"
            " no people who tried every size of a product."
        )
    rows = "\n".join(
        f"| {line.error_cm:g} | {_percent(line.share)} | {line.fittings:,} |"
        f" {_percent(line.coverage)} | {line.mean_size:.2f} |"
        for line in entry.size_set
    )
    return (
        "## Likely sizes\n\nA size is called likely when it is at least so much as suitable as the"
        " best one. The line is drawn so that the size that suits best is among the likely ones for"
        " nine people in ten; it was measured on other people than it was drawn by. The more the"
        " tape errs beyond what was learnt with, the lower it is.\n\n"
        "| further error, cm | share of the best | people | found theirs | sizes on average |\n"
        f"|---:|---:|---:|---:|---:|\n{rows}"
    )


def _serving(entry: ManifestEntry) -> str:
    learnt, noise = entry.learnt_errors, FittingNoise()
    shift = FitWish.RELAXED.shift_cm
    origin = (
        "as generated"
        if entry.source == GENERATED
        else "assumed, for a table does not say how it was measured"
    )
    return (
        "## What the program makes of tape, cloth and wish\n\n"
        f"- **Errors.** The columns learnt from erred by {learnt.body_cm:.2f} cm in a girth of the"
        f" body ({noise.readings} readings by a trained measurer) and {learnt.garment_cm:g} cm in a"
        f" garment ({origin}). Where a measurement errs more, such as a girth told by the customer,"
        " the answer is averaged over all that the true girth may be. That can only make it less"
        " sure.\n"
        f"- **Wish.** Who wants a snug or a relaxed fit wants {shift:g} cm less or more room.\n"
        "- **Stretch.** What the cut counts on is room like any other. What the cloth has to spare"
        " beyond that counts against too tight and never towards too loose.\n"
        "- **Basis.** Widths laid flat count twice. Figures of the body a size is meant for get the"
        " middle of the ideal room, and a wider error, since the true room is not known."
    )


def _limits(category: FitCategory, entry: ManifestEntry) -> str:
    ranges = [
        *((f"`{name}`", ends) for name, ends in entry.training_range.items()),
        *((f"room, {zone.name}", entry.ease_range[zone.name]) for zone in category.zones),
    ]
    table = "\n".join(f"| {name} | {least:.1f} | {most:.1f} |" for name, (least, most) in ranges)
    limits = [
        "It is advice for choosing a size in a shop, not a promise: nothing is known of returns.",
        "It knows no length, no sleeve and no cut beyond the zones above.",
        "A size chart read with the wrong basis or in the wrong unit gives wrong answers.",
    ]
    if entry.source == GENERATED:
        limits.append(
            "Bodies unlike those of the surveys (in age, pregnancy, build or origin) were rare or"
            " absent in training; it compares room, so this matters less than it may seem."
        )
    return (
        "## Limits\n\nWhat it has learnt from reaches this far, one row in a thousand at either end"
        f" left aside:\n\n| | least, cm | most, cm |\n|---|---:|---:|\n{table}\n\n"
        "A body beyond that is taken to be anything up to as far off as it lies outside, so the"
        " model claims less the further out it lies. More or less room than that is answered as at"
        " the end of the range. The program says so in both cases.\n\n"
        + "\n".join(f"- {limit}" for limit in limits)
    )
