"""The screens of an open shop, each made when it is first needed."""

from collections.abc import Callable, Iterator, Mapping

from fitkiosk.domain.kiosk import Screen
from ui.screens.base import ScreenController


class Screens(Mapping[Screen, ScreenController]):
    """Controllers by their screen.

    To make all of them takes longer than to open the shop, and most visits see a few.

    Args:
        home: the one that is there before the shop is open.
        take_in: called with each one that is made.
    """

    def __init__(self, home: ScreenController, take_in: Callable[[ScreenController], None]) -> None:
        self._made = {Screen.HOME: home}
        self._makers: dict[Screen, Callable[[], ScreenController]] = {}
        self._take_in = take_in

    def offer(self, makers: Mapping[Screen, Callable[[], ScreenController]]) -> None:
        """The shop is open: these can be made."""
        self._makers.update(makers)

    @property
    def made(self) -> Mapping[Screen, ScreenController]:
        """Those that were needed so far."""
        return self._made

    def make_ahead(self) -> bool:
        """Make another one that was not needed yet.

        Returns:
            Whether there are more of them.
        """
        wanting = [screen for screen in self._makers if screen not in self._made]
        if wanting:
            self[wanting[0]]
        return len(wanting) > 1

    def __getitem__(self, screen: Screen) -> ScreenController:
        """The controller of a screen, made now if it was not needed before."""
        if screen not in self._made:
            controller = self._makers[screen]()
            self._made[screen] = controller
            self._take_in(controller)
        return self._made[screen]

    def __contains__(self, screen: object) -> bool:
        """Whether there is such a screen, made or not."""
        return screen in self._made or screen in self._makers

    def __iter__(self) -> Iterator[Screen]:
        """All screens, made or not."""
        return iter({**self._made, **self._makers})

    def __len__(self) -> int:
        """How many there are, made or not."""
        return len({**self._made, **self._makers})
