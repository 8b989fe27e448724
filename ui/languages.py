"""The languages of the screen: which one it speaks, and what each is called in its own."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from fitkiosk import assets
from fitkiosk.domain.language import Language

_log = logging.getLogger(__name__)
# Each in its own script, for whoever cannot read the one on the screen; so never translated.
_OWN_NAMES = {Language.ENGLISH: "English", Language.HINDI: "हिन्दी"}
_LOCALES = {Language.ENGLISH: QLocale.Language.English, Language.HINDI: QLocale.Language.Hindi}


def own_name(language: Language) -> str:
    """What a language is called by those who speak it."""
    return _OWN_NAMES[language]


def other(language: Language) -> Language:
    """The language that one tap leads to."""
    languages = list(Language)
    return languages[(languages.index(language) + 1) % len(languages)]


def can_be_read(language: Language) -> bool:
    """Whether the texts of a language came with this program."""
    return QTranslator().load(str(assets.translation_file(language)))


class Languages(QObject):
    """Puts the whole program into one language at a time.

    Qt tells every widget of it by a `LanguageChange` event; nothing has to be built anew.

    Args:
        app: what the translations are installed in.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._spoken: Language | None = None
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Speak a language; where its file is missing, the texts stay as they are in the source."""
        if language is self._spoken:
            return
        self._spoken = language
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        # Dates follow the locale; its numbers are written with the digits of the tape in both.
        QLocale.setDefault(QLocale(_LOCALES[language], QLocale.Country.India))
        self._installed = self._load(language)
        for translator in self._installed:
            self._app.installTranslator(translator)

    @staticmethod
    def of(app: QCoreApplication) -> "Languages":
        """The one of an application; translations are installed in it, not in a window."""
        return app.findChild(Languages) or Languages(app)

    def _load(self, language: Language) -> list[QTranslator]:
        """Qt's own texts, where this Qt has them, and the program's, which are asked first."""
        found = []
        qt = QTranslator(self)
        if qt.load(
            f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ):
            found.append(qt)
        ours = QTranslator(self)
        if ours.load(str(assets.translation_file(language))):
            found.append(ours)
        else:
            _log.warning(
                "the texts in %s cannot be read; they stay in English", language.name.title()
            )
        return found
