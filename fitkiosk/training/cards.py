"""Writes the card that lies beside each model, in plain words."""

from fitkiosk.domain.fit import FitCategory, FitLabel
from fitkiosk.fit.manifest import ManifestEntry
from fitkiosk.training.baseline import BASELINE

GENERATED = "generated fittings"


def card_text(
    category: FitCategory,
    entry: ManifestEntry,
    confusion: list[list[int]],
    rule_accuracy: float | None,
) -> str:
    """The model card in Markdown.

    Args:
        category: what the model answers for.
        entry: its entry in the manifest.
        confusion: held-out rows by right label and by answer.
        rule_accuracy: how often the generator's own rule, applied to the recorded columns, is
            right, where the fittings were generated.
    """
    return (
        "\n\n".join(
            [
                f"# Fit model: {category.name}",
                _purpose(category),
                _training(category, entry),
                _figures(entry, rule_accuracy),
                _confusion(confusion),
                _limits(entry),
            ]
        )
        + "\n"
    )


def _purpose(category: FitCategory) -> str:
    return (
        "## What it is for\n\n"
        "It says whether one size of a garment is too tight, a perfect fit or too loose for one"
        f" person, for: {', '.join(category.product_types)}.\n\n"
        f"It takes, in cm and in this order: {', '.join(f'`{name}`' for name in category.features)}"
        ". The garment's figures are girths of the finished garment, not of the body it is meant"
        " for and not laid flat. The waist is the natural waist."
    )


def _training(category: FitCategory, entry: ManifestEntry) -> str:
    ranges = "\n".join(
        f"| `{name}` | {low:.1f} | {high:.1f} |"
        for name, (low, high) in entry.training_range.items()
    )
    versions = ", ".join(f"{name} {version}" for name, version in entry.versions.items())
    text = (
        "## How it was trained\n\n"
        f"On {entry.rows:,} rows: {entry.source}; 80 % of them to learn from, 20 % held out, with"
        f" the labels in the same shares, seed {entry.seed}. Made with {versions}.\n\n"
        f"| column | least, cm | most, cm |\n|---|---:|---:|\n{ranges}"
    )
    return f"{text}\n\n{_assumptions(category)}" if entry.source == GENERATED else text


def _assumptions(category: FitCategory) -> str:
    bands = "\n".join(
        f"| {zone.name} | {zone.ease.tight_below:g} | {zone.ease.ideal_low:g} to"
        f" {zone.ease.ideal_high:g} | {zone.ease.loose_above:g} |"
        for zone in category.zones
    )
    return (
        "The fittings were made up by a program, not observed. It assumes:\n\n"
        "- bodies as in ANSUR II (US soldiers, 2012), women and men in equal shares, the natural"
        " waist 14.0 cm (women) and 3.2 cm (men) below the girth at the navel;\n"
        "- woven cloth, and room (garment minus body, cm) that is felt as in the table below; one"
        " zone that is too tight makes the garment too tight, all zones together make it too"
        " loose;\n"
        "- taste that moves these limits by 1 cm (one standard deviation), two readings of a tape"
        " of 0.9 cm each, and garments sewn within 0.5 cm.\n\n"
        f"| zone | tight below | ideal | loose above |\n|---|---:|---:|---:|\n{bands}"
    )


def _figures(entry: ManifestEntry, rule_accuracy: float | None) -> str:
    table = "\n".join(
        f"| {name} | {figures.accuracy:.3f} | {figures.log_loss:.3f} | {figures.ece:.3f} |"
        for name, figures in (("this model", entry.figures), ("baseline", entry.baseline))
    )
    if rule_accuracy is not None:
        table += f"\n| the rule itself | {rule_accuracy:.3f} | | |"
    told = (
        f"## What was measured\n\nOn the {entry.figures.rows:,} rows held out. The baseline is a"
        f" {BASELINE}, trained on the same rows.\n\n"
        f"| | accuracy | log loss | calibration error |\n|---|---:|---:|---:|\n{table}"
    )
    if entry.source != GENERATED:
        return told
    return (
        f"{told}\n\n**Accuracy on generated fittings measures the generator, not the world.** It"
        " says that the model has learnt the rule it was given, and nothing about how often real"
        " customers are content. “The rule itself” is that rule applied to what the shop knows;"
        " chance in taste, tape and sewing keeps even it from being right every time."
    )


def _confusion(confusion: list[list[int]]) -> str:
    words = [label.slug.replace("_", " ") for label in FitLabel]
    rows = "\n".join(
        f"| {word} | " + " | ".join(f"{count:,}" for count in counts) + " |"
        for word, counts in zip(words, confusion, strict=True)
    )
    return (
        "Held-out rows by what was right (down) and what the model said (across):\n\n"
        f"| | {' | '.join(words)} |\n|---|---:|---:|---:|\n{rows}"
    )


def _limits(entry: ManifestEntry) -> str:
    limits = [
        "It is advice for choosing a size in a shop, not a promise: nothing is known of returns.",
        "It knows no stretch, no length, no sleeve and no wish for a snug or relaxed fit.",
        "More or less room than was ever tried in training is answered as at the edge of it.",
        "A size chart of bodies, of flat garments or in inches gives wrong answers unless it is"
        " converted first.",
    ]
    if entry.source == GENERATED:
        limits.append(
            "Bodies unlike those of the survey (in age, pregnancy, build or origin) were rare or"
            " absent in training; it compares room, so this matters less than it may seem."
        )
    return "## Limits\n\n" + "\n".join(f"- {limit}" for limit in limits)
