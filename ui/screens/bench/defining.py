"""What happens when somebody says what a chart is for and what its columns mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from fitkiosk.domain.products import SizeBasis, Wearers
from fitkiosk.domain.sheets import Asked, Definition, Measure, RangeEnd, SizeSystem
from fitkiosk.units import LengthUnit
from ui import chart_wording, stock_wording, wording
from ui.screens.bench.bench import Bench
from ui.screens.bench.defining_view import DefinePanel
from ui.widgets.basics import set_tone
from ui.widgets.choice import Choice
from ui.widgets.question import Answers

_MOST_STRETCH = 200.0
_E = TypeVar("_E", bound=StrEnum)


class Defining(QObject):
    """Keeps the forms and the sheet in step, and asks what matters and nobody said.

    Args:
        bench: the chart.
        panel: the forms.
        question: where it is asked.

    Signals:
        shown_requested: the panel is to be seen.
    """

    shown_requested = Signal()

    def __init__(self, bench: Bench, panel: DefinePanel, question: Answers) -> None:
        super().__init__()
        self._bench = bench
        self._panel = panel
        self._question = question
        self._types: tuple[str, ...] = ()
        self._categories: tuple[str, ...] = ()
        self._column = 0
        self._asks: list[tuple[Asked, tuple[int, ...]]] = []
        bench.begun.connect(self._begin)
        bench.changed.connect(self._follow)
        panel.facts_changed.connect(self._take_facts)
        panel.column_chosen.connect(self.show_column)
        panel.column_renamed.connect(self._rename)
        panel.definition_changed.connect(self._define)
        question.answered.connect(self._answer)

    def offer(self, types: Sequence[str], categories: Sequence[str]) -> None:
        """What a chart can be for."""
        self._types, self._categories = tuple(types), tuple(categories)
        self.retell()

    @Slot()
    def _begin(self) -> None:
        self._column = next(
            (at for at, each in enumerate(self._bench.sheet.definitions) if each.has_figures), 0
        )
        asks: dict[Asked, list[int]] = {}
        for at, proposal in enumerate(self._bench.proposals):
            for asked in proposal.asks:
                asks.setdefault(asked, []).append(at)
        # What is told of most columns first; which measure a column is can be read off its header.
        self._asks = [
            (asked, tuple(asks.get(asked, ())))
            for asked in (Asked.BASIS, Asked.UNIT, Asked.WAIST, Asked.WEARERS)
            if (asked in asks or asked is Asked.WEARERS) and asked not in self._bench.answered
        ]
        self.retell()

    @Slot(object, object)
    def _follow(self, before: object, after: object) -> None:
        del before, after
        self.retell()

    @Slot(int)
    def show_column(self, column: int) -> None:
        """Look at a column."""
        self._column = column
        self.retell()

    def open_column(self, column: int) -> None:
        """Look at a column whose header was tapped."""
        self.show_column(column)
        self.shown_requested.emit()
        self._panel.measure.setFocus()

    # --- What was said ----------------------------------------------------------------------------

    @Slot()
    def _take_facts(self) -> None:
        panel, facts = self._panel, self._bench.sheet.facts
        stretch = _per_cent(panel.stretch.text())
        set_tone(panel.stretch, "problem" if stretch is None else "")
        types = ("", *self._types)
        categories = ("", *self._categories)
        category = categories[max(panel.category.currentIndex(), 0)] or None
        worn = self._bench.service.worn_by(self._bench.sheet, _chosen(panel.wearers, Wearers))
        self._bench.desk.set_facts(
            replace(
                worn,
                name=panel.name.text().strip(),
                brand=panel.brand.text().strip(),
                product_type=types[max(panel.type.currentIndex(), 0)] or None,
                fit_category=worn.fit_category if category == facts.fit_category else category,
                stretch_percent=facts.stretch_percent if stretch is None else stretch,
            )
        )

    @Slot()
    def _rename(self) -> None:
        if self._is_column:
            self._bench.desk.rename_column(self._column, self._panel.header.text().strip())

    @Slot()
    def _define(self) -> None:
        if not self._is_column:
            return
        panel = self._panel
        definition = Definition(
            _chosen(panel.measure, Measure),
            _chosen(panel.basis, SizeBasis),
            _chosen(panel.unit, LengthUnit),
            tuple(RangeEnd)[panel.end.currentIndex()],
            _chosen(panel.system, SizeSystem),
        )
        if definition.has_figures:
            definition = replace(definition, system=None)
        elif definition.measure is Measure.SIZE:
            definition = Definition(Measure.SIZE, system=definition.system)
        else:
            definition = Definition()
        self._bench.desk.define({self._column: definition})

    @property
    def _is_column(self) -> bool:
        return 0 <= self._column < len(self._bench.sheet.headers)

    # --- What is asked ----------------------------------------------------------------------------

    @Slot(int)
    def _answer(self, place: int) -> None:
        if not self._asks:
            return
        asked, columns = self._asks.pop(0)
        self._bench.note_answer(asked)
        desk, sheet, given = self._bench.desk, self._bench.sheet, _ANSWERS[asked][place]
        if asked is Asked.WEARERS:
            desk.set_facts(self._bench.service.worn_by(sheet, given["wearers"]))
        else:
            desk.define({at: replace(sheet.definitions[at], **given) for at in columns})
        self._ask()

    def _is_open(self, asked: Asked, columns: Sequence[int]) -> bool:
        """Whether nobody has said it in the forms meanwhile."""
        sheet, proposals = self._bench.sheet, self._bench.proposals
        if asked is Asked.WEARERS:
            return sheet.facts.wearers is None
        (field,) = _ANSWERS[asked][0]
        return len(proposals) == len(sheet.definitions) and all(
            getattr(sheet.definitions[at], field) == getattr(proposals[at].definition, field)
            for at in columns
        )

    def _ask(self) -> None:
        """Ask the next thing, or nothing."""
        self._asks = [each for each in self._asks if self._is_open(*each)]
        if not self._asks or not self._bench.sheet.has_figures:
            self._question.withdraw()
            return
        asked, columns = self._asks[0]
        headers = self._bench.sheet.headers
        named = ", ".join(f"“{headers[at]}”" for at in columns if at < len(headers))
        basis = self._bench.sheet.definitions[columns[0]].basis if columns else None
        self._question.ask(
            chart_wording.asked_words(asked, named, basis),
            [
                chart_wording.answer_words(asked, value)
                for given in _ANSWERS[asked]
                for value in given.values()
            ],
        )

    # --- Words ------------------------------------------------------------------------------------

    def retell(self) -> None:
        """Say everything anew, in the language of now."""
        self._ask()
        self._tell_facts()
        self._tell_column()

    def _tell_facts(self) -> None:
        panel, facts = self._panel, self._bench.sheet.facts
        _put(panel.name, facts.name)
        _put(panel.brand, facts.brand)
        _put(panel.stretch, f"{facts.stretch_percent:g}" if facts.stretch_percent else "")
        unsaid = self.tr("Not said")
        wearers = _told(Wearers, facts.wearers, stock_wording.wearers_name, unsaid)
        _fill(panel.wearers, *wearers)
        _fill(
            panel.type,
            [self.tr("All clothes"), *self._types],
            _place(facts.product_type, self._types),
        )
        _fill(
            panel.category,
            [unsaid, *(wording.category_name(each) for each in self._categories)],
            _place(facts.fit_category, self._categories),
        )

    def _tell_column(self) -> None:
        panel, sheet = self._panel, self._bench.sheet
        if not self._is_column:
            self._column = 0
        _fill(panel.column, list(sheet.headers), self._column)
        if not sheet.headers:
            return
        definition = sheet.definitions[self._column]
        _put(panel.header, sheet.headers[self._column])
        unused, unsaid = self.tr("Nothing of sizes"), self.tr("Not said")
        measures = _told(Measure, definition.measure, chart_wording.measure_name, unused)
        _fill(panel.measure, *measures)
        _fill(panel.basis, *_told(SizeBasis, definition.basis, stock_wording.basis_word, unsaid))
        _fill(panel.unit, *_told(LengthUnit, definition.unit, wording.unit_name, unsaid))
        systems = _told(SizeSystem, definition.system, chart_wording.system_name, unsaid)
        _fill(panel.system, *systems)
        ends = tuple(RangeEnd)
        _fill(
            panel.end, [chart_wording.end_name(each) for each in ends], ends.index(definition.end)
        )
        for field in (panel.basis, panel.unit, panel.end):
            panel.ask_for(field, definition.has_figures)
        panel.ask_for(panel.system, definition.measure is Measure.SIZE)
        proposals = self._bench.proposals
        reasons = proposals[self._column].reasons if self._column < len(proposals) else ()
        same = reasons and proposals[self._column].definition == definition
        panel.reasons.show_sentences([wording.error_text(each) for each in reasons] if same else ())


_ANSWERS: dict[Asked, tuple[dict[str, Any], ...]] = {
    Asked.BASIS: tuple(
        {"basis": each} for each in (SizeBasis.BODY, SizeBasis.GARMENT, SizeBasis.FLAT)
    ),
    Asked.UNIT: tuple({"unit": each} for each in LengthUnit),
    Asked.WAIST: tuple({"measure": each} for each in (Measure.WAIST, Measure.LOW_WAIST)),
    Asked.WEARERS: tuple(
        {"wearers": each} for each in (Wearers.WOMEN, Wearers.MEN, Wearers.EVERYONE)
    ),
}


def _per_cent(text: str) -> float | None:
    """A stretch as typed; None where it is none."""
    try:
        value = float(text.replace(",", ".").strip().removesuffix("%") or 0)
    except ValueError:
        return None
    return value if 0 <= value <= _MOST_STRETCH else None


def _put(field: QLineEdit, text: str) -> None:
    """Show a text, unless somebody is typing there."""
    if field.text() != text and not field.hasFocus():
        field.setText(text)
        field.setCursorPosition(0)  # a long one is seen from its beginning


def _fill(choice: Choice, names: Sequence[str], place: int) -> None:
    """Offer names, and choose one of them."""
    if [choice.itemText(at) for at in range(choice.count())] != list(names):
        choice.clear()
        choice.addItems(list(names))
    choice.setCurrentIndex(place)


def _place(value: str | None, values: Sequence[str]) -> int:
    return values.index(value) + 1 if value in values else 0


def _told(
    kind: type[_E], value: _E | None, name: Callable[[_E], str], none: str
) -> tuple[list[str], int]:
    """The names of all values behind that of none, and the place of one."""
    every = tuple(kind)
    names = [none, *(name(each) for each in every)]
    return names, 0 if value is None else every.index(value) + 1


def _chosen(choice: Choice, kind: type[_E]) -> _E | None:
    place = choice.currentIndex()
    return tuple(kind)[place - 1] if place > 0 else None
