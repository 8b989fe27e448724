"""Where the marks of an axis stand: round lengths, and round days."""

import math
from datetime import date, timedelta

_STEPS = (1, 2, 5, 10, 20, 50)
_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600)
_MONTHS = 12


def round_ticks(low: float, high: float, most: int) -> list[int]:
    """Whole round numbers that enclose a range, at most so many where the range allows it.

    >>> round_ticks(68.0, 94.5, 5)
    [60, 70, 80, 90, 100]
    """
    step = next((s for s in _STEPS if _last(high, s) - _first(low, s) < most), _STEPS[-1])
    first, last = _first(low, step), _last(high, step)
    return [n * step for n in range(first, max(last, first + 1) + 1)]


def _first(low: float, step: int) -> int:
    return math.floor(low / step)


def _last(high: float, step: int) -> int:
    return math.ceil(high / step)


def day_ticks(first: date, last: date, most: int) -> list[date]:
    """Round days within a time, at most so many: of days and weeks, then firsts of months.

    >>> day_ticks(date(2025, 11, 20), date(2026, 11, 20), 3)
    [datetime.date(2026, 1, 1), datetime.date(2026, 7, 1)]
    """
    span = (last - first).days
    for days in _DAY_STEPS:
        if span // days < most:
            return [first + timedelta(n) for n in range(0, span + 1, days)]
    ticks: list[date] = []
    for months in _MONTH_STEPS:
        ticks = _firsts_of_months(first, last, months)
        if len(ticks) <= most:
            break
    return ticks[:most] or [first]


def _firsts_of_months(first: date, last: date, every: int) -> list[date]:
    start, end = (day.year * _MONTHS + day.month - 1 for day in (first, last))
    months = range(start + -start % every, end + 1, every)
    days = (date(month // _MONTHS, month % _MONTHS + 1, 1) for month in months)
    return [day for day in days if day >= first]
