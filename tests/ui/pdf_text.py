"""Reads the text of a PDF as Qt writes it: glyph numbers, and a table of what each one says."""

import re
import unicodedata
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*?)\nendstream", re.DOTALL)
_RANGE = re.compile(rb"<(\w+)> <(\w+)> (?:<(\w+)>|\[(.*?)\])")
_SHOWN = re.compile(rb"/(F\d+) |BT|<([0-9A-Fa-f]+)> Tj|ET")


def text_of(path):
    """Everything that a PDF says, in the order in which it is drawn, with single spaces."""
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    fonts = {
        b"F%d" % number: _table(objects[int(named[1])])
        for number, body in objects.items()
        if (named := re.search(rb"/ToUnicode (\d+)", body))
    }
    pages = [body for body in objects.values() if b"/Type /Page\n" in body]
    drawn = [objects[int(re.search(rb"/Contents (\d+)", page)[1])] for page in pages]
    said = " ".join(_text(_unpacked(page), fonts) for page in drawn)
    # A ligature is a letter of its own there.
    return " ".join(unicodedata.normalize("NFKC", said).split())


def pages_of(path):
    """How many pages there are."""
    return len(re.findall(rb"/Type /Page\n", path.read_bytes()))


def paper_of(path):
    """The width and height of the first page in points."""
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", path.read_bytes())
    return float(box[1]), float(box[2])


def _unpacked(body):
    stream = _STREAM.search(body)[1]
    return zlib.decompress(stream) if b"/FlateDecode" in body else stream


def _table(body):
    """What each glyph of a font says: letters in a row, or each with its own."""
    says = {}
    for first, last, row, letters in _RANGE.findall(_unpacked(body)):
        codes = range(int(first, 16), int(last, 16) + 1)
        if row:
            says |= {code: chr(int(row, 16) + code - codes[0]) for code in codes}
        for code, letter in zip(codes, re.findall(rb"<(\w+)>", letters), strict=False):
            says[code] = bytes.fromhex(letter.decode()).decode("utf-16-be")
    return says


def _text(drawn, fonts):
    said, font = [], {}
    for name, glyphs in ((match[1], match[2]) for match in _SHOWN.finditer(drawn)):
        if name in fonts:
            font = fonts[name]
        elif glyphs:
            said += [font.get(int(glyphs[n : n + 4], 16), "?") for n in range(0, len(glyphs), 4)]
        elif not name:
            said.append(" ")
    return "".join(said)
