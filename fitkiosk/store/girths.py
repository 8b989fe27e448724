"""People's girths as the tables hold them: whole millimetres, so that 86.5 cm comes back so."""


def to_mm(cm: float | None) -> int | None:
    """Turn cm into whole millimetres."""
    return None if cm is None else round(cm * 10)


def to_cm(mm: int | None) -> float | None:
    """Turn whole millimetres into cm."""
    return None if mm is None else mm / 10
