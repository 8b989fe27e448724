"""What a keyboard and a screen reader find on a screen."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client}


@dataclass(frozen=True)
class Found:
    """Something that a screen reader comes upon."""

    role: QAccessible.Role
    name: str
    focusable: bool
    widget: QWidget | None

    def __str__(self):
        return f"{self.role.name} “{self.name}” ({type(self.widget).__name__})"


def found_in(window):
    """Everything visible in a window, by the accessibility interface alone."""
    return list(_walk(QAccessible.queryAccessibleInterface(window)))


def _walk(interface):
    state = interface.state()
    if state.invisible:
        return
    widget = interface.object()
    yield Found(
        interface.role(),
        interface.text(QAccessible.Text.Name).strip(),
        bool(state.focusable),
        widget if isinstance(widget, QWidget) else None,
    )
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from _walk(child)


def nameless(window):
    """Controls without a name or a role, which a screen reader cannot tell of."""
    return [
        str(found)
        for found in found_in(window)
        if found.focusable and (not found.name or found.role in _NO_ROLE)
    ]


def tab_round(window):
    """The widgets that Tab comes by, from the one in focus until it is there again."""
    first = window.focusWidget() or QApplication.focusWidget()
    assert first is not None, "nothing has the focus, so keys go nowhere"
    order = [first]
    for _ in range(300):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first:
            return order
        assert now not in order, f"Tab is caught between {[str(w) for w in order]}"
        order.append(now)
    raise AssertionError("Tab never comes round")


def unreachable(window, order):
    """Controls that a round of Tab does not come by; the arrows go through those of one group."""
    return [
        str(found)
        for found in found_in(window)
        if found.widget is not None
        and found.widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and found.widget.isEnabled()
        and found.widget not in order
    ]


def backward_jumps(window, order):
    """Steps of Tab to something that lies above and not to the right, but for the one round.

    Where a part of the screen scrolls, only what is in it is compared.
    """
    jumps = [
        f"{_told(before)} → {_told(after)}"
        for before, after in pairwise([*order, order[0]])
        if _scrolls(before) is _scrolls(after) and _is_back(window, before, after)
    ]
    return jumps if len(jumps) > 1 else []


def _is_back(window, before, after):
    here, there = _place(window, before), _place(window, after)
    return there.bottom() <= here.top() and there.left() < here.right()


def _scrolls(widget):
    """The area that a widget scrolls in, if there is one."""
    while widget is not None and not isinstance(widget, QScrollArea):
        widget = widget.parentWidget()
    return widget


def without_visible_focus(window, order):
    """Controls that look the same with the focus as without it."""
    plain = []
    for widget in order:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if _scrolls(widget) is not None:
            _scrolls(widget).ensureWidgetVisible(widget)
        with_focus = window.grab(_around(window, widget)).toImage()
        widget.clearFocus()
        if window.grab(_around(window, widget)).toImage() == with_focus:
            plain.append(_told(widget))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    return plain


def _place(window, widget):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _around(window, widget):
    return _place(window, widget).adjusted(-6, -6, 6, 6)


def _told(widget):
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} “{name}”"
