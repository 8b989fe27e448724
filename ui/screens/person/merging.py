"""Joining two entries that turned out to be one person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot

from fitkiosk.domain.people import KnownPerson, MeasurementRecord, Person
from fitkiosk.errors import KioskError
from ui import people_wording, wording
from ui.background import Jobs
from ui.kiosk import Kiosk
from ui.screens.person.held import Entry, Held, joined
from ui.screens.person.merging_view import MergePage
from ui.screens.person.part import Part

if TYPE_CHECKING:  # at run time it would bring the engine in before the first paint
    from fitkiosk.services.people import PeopleService

_FINDING, _COMPARING, _JOINING = "find who to join", "compare two people", "join two people"


class Merging(Part):
    """Finds the other entry, shows what will be, asks once, and joins.

    Args:
        kiosk: the present moment.
        people: where people are kept.
        jobs: runs finding and joining.
        page: the widgets.
    """

    def __init__(self, kiosk: Kiosk, people: PeopleService, jobs: Jobs, page: MergePage) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._people = people
        self._jobs = jobs
        self._page = page
        self._mine: Entry | None = None
        self._alike: Sequence[KnownPerson] = ()
        self._searched = ""
        self._pair: tuple[Entry, Entry] | None = None  # who stays, who joins
        self._refusal: KioskError | None = None
        page.searched.connect(self._find)
        page.chosen.connect(self._choose)
        page.swap_requested.connect(self._swap)

    def begin(self, held: Held) -> None:
        """Offer those who may be the same person."""
        self._mine = Entry(held.person, held.records)
        self._alike = held.alike
        self._pair = self._refusal = None
        self._searched = ""
        self._page.search.clear()
        self._list(self._alike)
        self._page.search.setFocus()

    def compare(self, known: KnownPerson) -> None:
        """Look at one of them beside the person of the page."""
        mine = self._mine
        if mine is None:
            return

        def found(records: tuple[MeasurementRecord, ...]) -> None:
            self._pair = (mine, Entry(known.person, records))
            self._refusal = None
            self._page.swap.setFocus()
            self.tell()
            self.foot_changed.emit()

        person_id = known.person.id
        self._jobs.run(_COMPARING, lambda: self._people.history(person_id), found, self._refuse)

    def main_text(self) -> str:
        """Join, once there are two."""
        return self.tr("Join them") if self._pair else ""

    @Slot()
    def go_on(self) -> None:
        """Join them."""
        staff = self._kiosk.visit.staff
        if self._pair is None or staff is None:
            return
        keep, other = (entry.person.id for entry in self._pair)
        self._jobs.run(
            _JOINING,
            lambda: self._people.merge(keep, other, by=staff),
            self._joined,
            self._refuse,
        )

    def _joined(self, known: KnownPerson) -> None:
        self.stop()
        self.changed.emit(known)

    @Slot()
    def step_back(self) -> None:
        """To the choice, or out of it."""
        if self._pair is None:
            self.left.emit()
            return
        self._pair = self._refusal = None
        self._jobs.forget(_JOINING)
        self.tell()
        self.foot_changed.emit()
        self._page.search.setFocus()

    @Slot(str)
    def _find(self, text: str) -> None:
        def found(people: Sequence[KnownPerson]) -> None:
            self._refusal = None
            mine = self._mine
            self._list([k for k in people if mine is None or k.person.id != mine.person.id])

        self._searched = text.strip()
        if self._searched:
            self._jobs.run(_FINDING, lambda: self._people.find(text), found, self._refuse)
        else:
            self._jobs.forget(_FINDING)
            self._list(self._alike)

    def _list(self, people: Sequence[KnownPerson]) -> None:
        self._page.list.people.show_people(people, self._kiosk.visit.unit)
        self.tell()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.compare(self._page.list.people.person(index))

    @Slot()
    def _swap(self) -> None:
        if self._pair is not None:
            self._pair = (self._pair[1], self._pair[0])
            self.tell()

    def _refuse(self, error: KioskError) -> None:
        self._refusal = error
        self.tell()

    def tell(self) -> None:
        """Say who is listed, or show both and what comes of them."""
        page = self._page
        page.message.setText(wording.error_text(self._refusal) if self._refusal else "")
        page.message.setVisible(self._refusal is not None)
        page.show_comparing(comparing=self._pair is not None)
        page.list.people.retell()
        if self._pair is not None:
            self._tell_pair(*self._pair)
            return
        name = people_wording.breakable(self._mine.person.name) if self._mine else ""
        page.title.setText(self.tr("Who else is {name}?").format(name=name))
        page.words.setText(self.tr("Choose the other entry of the same person."))
        count = page.list.people.rowCount()
        if self._searched:
            page.list_title.setText(self.tr("%n found", "", count))
        elif count:
            page.list_title.setText(self.tr("Perhaps the same person"))
        else:
            page.list_title.setText(self.tr("Nobody looks alike. Look for the other entry."))

    def _tell_pair(self, keep: Entry, other: Entry) -> None:
        page, unit = self._page, self._kiosk.visit.unit
        page.title.setText(self.tr("Are both the same person?"))
        page.words.setText(self.tr("They become one entry. This cannot be taken apart again."))
        page.keep.show_entry(self.tr("This one stays"), keep, unit)
        page.other.show_entry(self.tr("This one joins it"), other, unit)
        page.result.show_entry(self.tr("Afterwards there is one"), joined(keep, other), unit)
        page.lost.show_sentences(self._lost(keep.person, other.person))

    def _lost(self, keep: Person, other: Person) -> list[str]:
        """What the other one is called or reached by that will be gone."""
        phones = [people_wording.phone(p.phone) if p.phone else None for p in (keep, other)]
        pairs = ((keep.name, other.name), (keep.email, other.email), phones)
        gone = [theirs for mine, theirs in pairs if mine and theirs and mine != theirs]
        if not gone:
            return []
        return [
            self.tr("What goes: {texts}").format(texts=people_wording.breakable(", ".join(gone)))
        ]

    def stop(self) -> None:
        """Stop waiting, and keep nothing of either."""
        for lane in (_FINDING, _COMPARING, _JOINING):
            self._jobs.forget(lane)
        self._mine = self._pair = self._refusal = None
        self._alike = ()
        self._searched = ""
        self._page.forget()
        self._list(())
