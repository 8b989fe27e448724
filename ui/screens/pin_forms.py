"""What the screens on which a PIN is chosen have in common."""

from collections.abc import Callable

from fitkiosk.domain.staff import check_new_pin
from fitkiosk.errors import BadInputError
from ui.widgets.pin_field import PinForm


def filled_in(
    form: PinForm, check_first: Callable[[str], str], tell: Callable[[BadInputError], None]
) -> tuple[str, str] | None:
    """What stands in a form, checked and tidied.

    Args:
        form: the form; the field with the first fault is marked.
        check_first: tidies its first field, or refuses it.
        tell: tells what is wrong.

    Returns:
        What the first field says, and the new PIN; None after something was wrong.
    """
    field = form.first
    try:
        first = check_first(field.text())
        field = form.pin
        return first, check_new_pin(form.pin.text(), form.again.text())
    except BadInputError as refusal:
        tell(refusal)
        form.refuse(field)
        return None
