"""What was written of size charts, in rows: the versions of each, and drafts."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.orm import Session

from fitkiosk.domain.chart_keeping import (
    DRAFTS_STAY,
    MOST_DRAFTS,
    ChartDraft,
    ChartVersion,
    VersionNote,
)
from fitkiosk.domain.charts import SizeChart
from fitkiosk.domain.sheet_json import UnreadableSheetError, sheet_as_json, sheet_from_json
from fitkiosk.domain.sheets import Asked, Sheet
from fitkiosk.errors import NotFoundError
from fitkiosk.store.schema import ChartDraftRow, ChartVersionRow, SizeChartRow, StaffRow

_ANSWERED = "answered"


class VersionGoneError(NotFoundError):
    """A size chart has no such version."""

    def __init__(self, number: int) -> None:
        super().__init__(
            "This size chart has no version {number} (any more).",
            "Choose another one of its versions.",
            number=number,
        )


class ChartSheetsRepository:
    """Size charts as they were typed or pasted."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # --- Versions ---------------------------------------------------------------------------------

    def versions(self, chart_id: int) -> tuple[ChartVersion, ...]:
        """The versions of a chart, the newest first."""
        return tuple(
            version for _, version in self._versions(ChartVersionRow.size_chart_id == chart_id)
        )

    def current(self, charts: Mapping[int, SizeChart]) -> dict[int, ChartVersion]:
        """The newest version of each chart, by the chart's id.

        Absent where it was never saved here, or an import has made something else of it since.

        Args:
            charts: as products have them now, by id.
        """
        last = select(func.max(ChartVersionRow.id)).group_by(ChartVersionRow.size_chart_id)
        is_last = ChartVersionRow.id.in_(last.scalar_subquery())
        fingerprints = self._session.execute(
            select(ChartVersionRow.size_chart_id, ChartVersionRow.fingerprint).where(is_last)
        )
        stand = {
            chart_id
            for chart_id, written in fingerprints
            if chart_id in charts and written == _fingerprint(charts[chart_id])
        }
        return {
            chart_id: version for chart_id, version in self._versions(is_last) if chart_id in stand
        }

    def versioned(self) -> set[int]:
        """The ids of the charts that have any version."""
        return set(self._session.scalars(select(ChartVersionRow.size_chart_id).distinct()))

    def version(self, chart_id: int, number: int) -> Sheet:
        """A chart as it once was.

        Raises:
            NotFoundError: when it has no such version.
            UnreadableSheetError: when that cannot be read.
        """
        written = self._session.scalar(
            select(ChartVersionRow.content).where(
                ChartVersionRow.size_chart_id == chart_id, ChartVersionRow.number == number
            )
        )
        if written is None:
            raise VersionGoneError(number)
        return sheet_from_json(written)

    def add_version(
        self,
        chart_id: int,
        sheet: Sheet,
        chart: SizeChart,
        at: datetime | None,
        staff_id: int | None = None,
        note: VersionNote = VersionNote.SAVED,
        restored: int | None = None,
    ) -> int:
        """Keep a sheet as the newest version of a chart; returns its number.

        Args:
            chart_id: of which chart.
            sheet: what was written.
            chart: what products get by it.
            at: the moment, with its zone; None where an import made it.
            staff_id: who saved it.
            note: how it came to be.
            restored: the number of the version that was brought back.
        """
        of_chart = ChartVersionRow.size_chart_id == chart_id
        last = self._session.scalar(select(func.max(ChartVersionRow.number)).where(of_chart))
        number = (last or 0) + 1
        self._session.execute(
            insert(ChartVersionRow).values(
                size_chart_id=chart_id,
                number=number,
                at=at,
                staff_id=staff_id,
                note=note.value,
                restored=restored,
                sizes=len(chart.sizes),
                content=sheet_as_json(sheet),
                fingerprint=_fingerprint(chart),
            )
        )
        return number

    def _versions(self, which: ColumnElement[bool]) -> list[tuple[int, ChartVersion]]:
        found = self._session.execute(
            select(
                ChartVersionRow.size_chart_id,
                ChartVersionRow.number,
                ChartVersionRow.at,
                StaffRow.name,
                ChartVersionRow.sizes,
                ChartVersionRow.note,
                ChartVersionRow.restored,
            )
            .outerjoin(StaffRow, StaffRow.id == ChartVersionRow.staff_id)
            .where(which)
            .order_by(ChartVersionRow.number.desc())
        )
        return [
            (chart_id, ChartVersion(number, at, staff, sizes, VersionNote(note), restored))
            for chart_id, number, at, staff, sizes, note, restored in found
        ]

    # --- Drafts -----------------------------------------------------------------------------------

    def drafts(self) -> tuple[tuple[ChartDraft, ...], int]:
        """The drafts, the latest first, and how many more there are that cannot be read."""
        found = []
        rows = self._session.scalars(select(ChartDraftRow).order_by(ChartDraftRow.at.desc())).all()
        for row in rows:
            try:
                sheet = sheet_from_json(row.content)
                answered = frozenset(map(Asked, json.loads(row.content).get(_ANSWERED, ())))
            except (UnreadableSheetError, ValueError):
                continue
            found.append(ChartDraft(row.id, sheet, row.size_chart_id, row.at, answered))
        return tuple(found), len(rows) - len(found)

    def keep_draft(self, draft: ChartDraft, at: datetime) -> None:
        """Keep a draft in place of what it was before; the oldest ones make room for it."""
        chart_id = draft.chart_id
        if chart_id is not None and self._session.get(SizeChartRow, chart_id) is None:
            chart_id = None
        self._session.merge(
            ChartDraftRow(id=draft.id, size_chart_id=chart_id, at=at, content=_draft_as_json(draft))
        )
        self._session.flush()
        others = select(ChartDraftRow.id).where(ChartDraftRow.id != draft.id)
        too_many = others.order_by(ChartDraftRow.at.desc()).offset(MOST_DRAFTS - 1)
        too_old = others.where(ChartDraftRow.at < at - DRAFTS_STAY)
        gone = {*self._session.scalars(too_many), *self._session.scalars(too_old)}
        if gone:
            self._session.execute(delete(ChartDraftRow).where(ChartDraftRow.id.in_(gone)))

    def drop_draft(self, draft_id: str) -> None:
        """Take a draft out, if it is there."""
        self._session.execute(delete(ChartDraftRow).where(ChartDraftRow.id == draft_id))


def _draft_as_json(draft: ChartDraft) -> str:
    """The sheet, and beside it what was answered."""
    content = json.loads(sheet_as_json(draft.sheet))
    return json.dumps({**content, _ANSWERED: sorted(draft.answered)})


def _fingerprint(chart: SizeChart) -> str:
    return hashlib.sha256(json.dumps(asdict(chart)).encode()).hexdigest()
