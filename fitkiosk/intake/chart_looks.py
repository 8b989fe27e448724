"""A column of a size chart, and what stands around the chart, looked at by themselves."""

import re
from collections.abc import Sequence
from statistics import median

from fitkiosk.domain.imports import Column as TableColumn
from fitkiosk.domain.products import SizeBasis
from fitkiosk.domain.sheets import Measure, RangeEnd, Sheet, SizeSystem
from fitkiosk.domain.size_order import rank
from fitkiosk.intake.chart_cells import read_cell
from fitkiosk.intake.chart_facts import is_above
from fitkiosk.intake.chart_words import (
    chart_words,
    is_label,
    measured_by,
    phrase_in,
    system_in,
    units_in,
)
from fitkiosk.intake.values import clean
from fitkiosk.intake.words import plain, seller_words
from fitkiosk.units import CM_PER_INCH, LengthUnit

# How near two columns come, by ratio, to be one in centimetres and in inches.
_SAME_WITHIN = 0.04
_EU, _MOSTLY, _LEAST_SAME = range(32, 64, 2), 0.6, 2
_INCH_SIGN = re.compile(r"(?<![\d½¼¾])\s*[\"”″]")
# What begins a note about the columns that have the same mark.
_MARKS = frozenset("*†‡#※")


class Around:
    """What stands around a chart: titles above it, notes below, columns that say it of each row.

    Args:
        sheet: the chart.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        known = seller_words().columns
        # Titles first: a note may be about one column alone.
        aside = sorted(sheet.aside, key=lambda each: not is_above(each))
        self._lines = [" ".join(dict.fromkeys(filter(None, each.cells))) for each in aside]
        # "Size (cm)" over the labels is said of all columns.
        first = next(iter(sheet.headers), "")
        self._lines += [f"({first})"] if measured_by(first)[0] in (None, Measure.SIZE) else []
        for place, header in enumerate(sheet.headers):
            if known.get(plain(header)) in (TableColumn.UNIT, TableColumn.BASIS):
                values = {row.cells[place] for row in sheet.rows} - {""}
                self._lines += [f"{header}: {values.pop()}"] if len(values) == 1 else []

    def _about(self, header: str) -> list[str]:
        """The lines that are about a column: a note with a mark is about the columns with it."""
        return [
            line
            for line in self._lines
            if line[:1] not in _MARKS
            or line[:1] in header
            or not any(line[:1] in other for other in self._sheet.headers)
        ]

    def unit(self, header: str) -> LengthUnit | None:
        """The unit that is said for a column; None where none is, or both are."""
        said = {unit for line in self._about(header) for unit in units_in(line)}
        return said.pop() if len(said) == 1 else None

    def basis(self, header: str) -> tuple[SizeBasis, str] | None:
        """What its figures are of, and by which words; the first line that says it counts."""
        known, care = chart_words().around, chart_words().care
        for line in self._about(header):
            words = plain(line).split()
            found = phrase_in(words, known)
            # "Garment may shrink" is said of the cloth; "garment measurements after a wash" is not.
            if found and (" " in found or care.isdisjoint(words)):
                return known[found], found
        return None


class Column:
    """One column of a sheet, looked at.

    Attributes:
        measure: by its header; None where that does not say.
        phrase: the words that say it.
        texts: its cells that are not empty, clean.
        names_sizes: whether its cells are labels.
        twin: another column with the same lengths in the other unit, and the unit of this one.
        could_be: what its figures look like where its header does not say.
    """

    def __init__(self, sheet: Sheet, place: int) -> None:
        self.place = place
        self.header = sheet.headers[place]
        self.words = plain(self.header).split()
        self.measure, self.phrase = measured_by(self.header)
        self.by_row = [clean(row.cells[place]) for row in sheet.rows]
        self.texts = [text for text in self.by_row if text]
        self.names_sizes = self._names_sizes()
        self.numbers_rows = self._numbers_rows()
        self.twin: tuple[Column, LengthUnit] | None = None
        self.could_be: Measure | None = None

    def figures(self, unit: LengthUnit = LengthUnit.CM) -> list[float]:
        """Its cells as lengths in cm, where most of them are; those without a unit in this one."""
        read = [read_cell(text, unit) for text in self.texts]
        found = [sum(cell.ends) / 2 for cell in read if cell.ends is not None]
        return found if len(found) >= _MOSTLY * len(self.texts) else []

    def bare(self) -> float | None:
        """The middle of its figures as they are written; None where there are none."""
        read = [read_cell(text, LengthUnit.CM) for text in self.texts]
        found = [sum(cell.ends) / 2 for cell in read if cell.ends is not None and cell.unit is None]
        return median(found) if found and self.figures() else None

    @property
    def has_ranges(self) -> bool:
        """Whether most of its figures have two ends."""
        read = [read_cell(text, LengthUnit.CM).ends for text in self.texts]
        ranges = [ends for ends in read if ends is not None and ends[0] != ends[1]]
        return len(ranges) >= _MOSTLY * len(self.texts) > 0

    @property
    def is_girth(self) -> bool:
        """Whether its header names a girth."""
        return self.measure is not None and self.measure.is_girth

    @property
    def is_open(self) -> bool:
        """Whether its header does not say what it is, and its cells name no sizes."""
        said = " ".join(self.words)
        known = seller_words().columns
        return not (
            self.measure is not None
            or self.names_sizes
            or self.numbers_rows
            or said in known
            or said in chart_words().besides
        )

    @property
    def end(self) -> RangeEnd:
        """Which end of a range it gives: by a word that is left when what it measures is said."""
        known = seller_words()
        left = [word for word in self.words if word not in self.phrase.split()]
        left = [word for word in left if word not in known.unit and word not in known.basis]
        for end, words in ((RangeEnd.LEAST, known.least), (RangeEnd.MOST, known.most)):
            said = [word for word in left if word in words]
            if said and all(word in known.filler for word in left if word not in words):
                return end
        return RangeEnd.BOTH

    def look_beside(self, columns: Sequence["Column"]) -> None:
        """Find the column that says the same in the other unit."""
        if self.measure is None or self.names_sizes:
            return
        for other in columns:
            same = other.measure is self.measure and other.end is self.end
            if other is self or not same or not (self.is_girth or other.phrase == self.phrase):
                continue
            ratios = [
                sum(two.ends) / sum(one.ends)
                for one, two in zip(
                    (read_cell(text, LengthUnit.CM) for text in self.by_row),
                    (read_cell(text, LengthUnit.CM) for text in other.by_row),
                    strict=True,
                )
                if one.ends is not None and two.ends is not None and one.unit is two.unit is None
            ]
            if len(ratios) < _LEAST_SAME:
                continue
            for unit, ratio in ((LengthUnit.INCH, CM_PER_INCH), (LengthUnit.CM, 1 / CM_PER_INCH)):
                if all(abs(each / ratio - 1) <= _SAME_WITHIN for each in ratios):
                    self.twin = other, unit

    def _names_sizes(self) -> bool:
        known = seller_words().columns.get(" ".join(self.words))
        if self.measure is Measure.SIZE:
            return True
        labels = sum(map(is_label, self.texts)) >= _MOSTLY * len(self.texts)
        if self.measure is None and self.words and system_in(self.header) is not None:
            return labels
        lengths = bool(self.figures())
        if self.measure is not None:
            # "Band size" over "32B", "34B".
            return bool(self.texts) and "size" in self.words and labels and not lengths
        beside = known not in (None, TableColumn.NAME) or self._is_beside()
        return bool(self.texts) and self.place == 0 and not beside and (labels or not lengths)

    def _is_beside(self) -> bool:
        known = chart_words()
        said = " ".join(self.words)
        return bool(self.words) and (said in known.besides or said in known.numbering)

    def _numbers_rows(self) -> bool:
        """Whether it counts the rows, such as under "No."."""
        counted = self.texts == [str(at) for at in range(1, len(self.texts) + 1)]
        said = " ".join(self.words)
        return counted and len(self.texts) > 1 and said in chart_words().numbering

    def system(self) -> SizeSystem | None:
        """Whose sizes its labels are."""
        said = system_in(self.header)
        if said is not None or not self.texts:
            return said
        known = chart_words().systems
        # "UK 10" in each cell.
        named = {
            next((known[word] for word in plain(text).split() if word in known), None)
            for text in self.texts
        }
        if len(named) == 1 and None not in named:
            return named.pop()
        numbers = [int(text) for text in self.texts if text.isdigit()]
        if len(numbers) == len(self.texts):
            is_eu = all(each in _EU for each in numbers)
            return SizeSystem.EU if is_eu else SizeSystem.NUMBER
        letters = sum(1 for text in self.texts if rank(text.split("(")[0].strip())[0] == 0)
        return SizeSystem.LETTER if letters * 2 > len(self.texts) else None


def unit_in_header(header: str) -> LengthUnit | None:
    """The unit that a header names; "in" is one only where no other is, as in "in cm"."""
    known = seller_words().unit
    said = [known[word] for word in plain(header).split() if word in known]
    sure = [known[word] for word in plain(header).split() if word in known and word != "in"]
    last = (sure or said)[-1:]
    if last and (sure or plain(header).split()[-1] == "in"):
        return last[0]
    return LengthUnit.INCH if _INCH_SIGN.search(header) else None


def named_unit(text: str) -> LengthUnit | None:
    """The unit that a cell names; centimetres where it names both."""
    return read_cell(text, LengthUnit.CM).unit
