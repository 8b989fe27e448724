"""When the keyboard on the screen opens."""

from enum import StrEnum


class OnScreenKeyboard(StrEnum):
    """Whether a tap on a text field opens the keyboard on the screen."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"

    def opens(self, *, by_touch: bool, customer: bool, keyboard_used: bool) -> bool:
        """Whether this tap opens it.

        By itself it opens for every finger. Many touch screens say that they are a mouse; so for
        customers it also opens on a click, until a key shows that there is a real keyboard.

        Args:
            by_touch: a touch screen told of the tap.
            customer: a customer is served, not one of the staff at their own computer.
            keyboard_used: a real keyboard typed something in this visit.
        """
        if self is OnScreenKeyboard.AUTO:
            return by_touch or (customer and not keyboard_used)
        return self is OnScreenKeyboard.ALWAYS
