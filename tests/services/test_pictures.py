"""Pictures taken in from outside: what they become, what is refused, and what survives what."""

import io
import os
import struct
import subprocess
import sys
import threading
import time
import tracemalloc
import zlib
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms, PngImagePlugin
from shop_of import new_product

from fitkiosk.domain.products import Picture
from fitkiosk.errors import NotFoundError
from fitkiosk.services import picture_reading
from fitkiosk.services import pictures as pictures_module
from fitkiosk.services.picture_errors import (
    BadPictureError,
    BrokenPictureError,
    LargePictureError,
    NotAPictureError,
    OutsideFolderError,
    UnreadablePictureError,
)
from fitkiosk.services.pictures import CARD_SIDE, LARGE_SIDE, PictureService
from fitkiosk.store.errors import ClashError, FolderUnavailableError, NoSpaceError

RED, BLUE, WHITE = (200, 30, 40), (20, 40, 210), (255, 255, 255)
A_DAY_AND_A_BIT = 25 * 3600


def written(image, kind="PNG", **options):
    content = io.BytesIO()
    image.save(content, kind, **options)
    return content.getvalue()


def plain(colour=RED, size=(60, 40)):
    return Image.new("RGB", size, colour)


def alike(seen, wanted, by=10):
    return all(abs(one - other) <= by for one, other in zip(seen, wanted, strict=True))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "shop" / "pictures"


@pytest.fixture
def pictures(folder, database, changed, clock):
    folder.parent.mkdir()
    return PictureService(folder, database, changed, clock)


@pytest.fixture
def shown(pictures):
    """The picture that a file becomes, as it is kept for the product's page."""

    def show(content):
        kept = Image.open(pictures.file(pictures.take(content).key, large=True))
        kept.load()
        return kept

    return show


@pytest.fixture
def kurti(database):
    with database.unit_of_work() as work:
        return work.products.add_many([new_product("A-1")])[0]


@pytest.fixture
def product(database, kurti):
    def look():
        with database.reading() as work:
            return work.products.get(kurti)

    return look


def files(folder):
    return sorted(file for file in folder.rglob("*") if file.is_file())


def age(pictures, key, seconds=A_DAY_AND_A_BIT):
    for large in (False, True):
        then = time.time() - seconds
        os.utime(pictures.file(key, large=large), (then, then))


# --- What a picture becomes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("PNG", {}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
        ("GIF", {}),
        ("BMP", {}),
    ],
)
def test_every_kind_is_kept_twice_as_jpeg(pictures, kind, options):
    kept = pictures.take(written(plain(size=(3000, 2000)), kind, **options))
    assert (kept.width, kept.height) == (1600, 1067)
    for large, side in ((False, CARD_SIDE), (True, LARGE_SIDE)):
        with Image.open(pictures.file(kept.key, large=large)) as image:
            assert (image.format, image.mode, max(image.size)) == ("JPEG", "RGB", side)
            assert alike(image.getpixel((image.width // 2, image.height // 2)), RED)


def test_what_it_is_is_told_by_its_content_and_never_by_its_name(pictures, tmp_path):
    file = tmp_path / "picture.txt"
    file.write_bytes(written(plain(), "WEBP"))
    assert pictures.take(file).width == 60
    script = tmp_path / "picture.jpg"
    script.write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")
    with pytest.raises(NotAPictureError):
        pictures.take(script)


@given(st.integers(1, 5000), st.integers(1, 5000))
@example(1, 65_000)
@example(65_000, 1)
@example(1, 1)
@settings(max_examples=25)
def test_it_is_never_made_larger_and_keeps_its_shape(width, height):
    image = picture_reading.read_picture(written(Image.new("1", (width, height))), 1600, "")
    scale = min(1, 1600 / max(width, height))
    assert abs(image.width - width * scale) <= 1
    assert abs(image.height - height * scale) <= 1


def corners():
    """A picture whose corners are red, blue, white and black; red is upper left."""
    image = Image.new("RGB", (400, 300), (128, 128, 128))
    for place, colour in (((0, 0), RED), ((300, 0), BLUE), ((0, 200), WHITE), ((300, 200), 0)):
        image.paste(colour, (*place, place[0] + 100, place[1] + 100))
    return image


HELD = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", HELD)
def test_however_the_camera_was_held_it_is_upright(shown, kind, orientation):
    noted = Image.Exif()
    noted[ExifTags.Base.Orientation] = orientation
    held = corners() if HELD[orientation] is None else corners().transpose(HELD[orientation])
    upright = shown(written(held, kind, exif=noted))
    assert upright.size == (400, 300)
    seen = [upright.getpixel(at) for at in ((50, 50), (350, 50), (50, 250), (350, 250))]
    for colour, wanted in zip(seen, (RED, BLUE, WHITE, (0, 0, 0)), strict=True):
        assert alike(colour, wanted)
    assert not upright.getexif()


def test_where_it_was_taken_and_whatever_else_is_noted_is_gone(pictures):
    noted = Image.Exif()
    noted[ExifTags.Base.Make] = "SECRETCAMERA"
    noted.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (12.0, 58.0, 17.5), 29: "SECRETDATE"})
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    notes = {"exif": noted, "xmp": b"<x>SECRETPLACE</x>", "icc_profile": profile}
    jpeg = written(plain(), "JPEG", comment=b"SECRETWORDS", dpi=(123, 123), **notes)
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "SECRETNAME")
    png = written(plain(), "PNG", pnginfo=text, **{k: notes[k] for k in ("exif", "icc_profile")})
    webp = written(plain(), "WEBP", **notes)
    gif = written(plain(), "GIF", comment=b"SECRETWORDS")
    for content in (jpeg, png, webp, gif):
        assert b"SECRET" in content
        key = pictures.take(content).key
        for large in (False, True):
            file = pictures.file(key, large=large)
            assert b"SECRET" not in file.read_bytes()
            with Image.open(file) as kept:
                assert not kept.getexif()
                # What every JPEG has, and nothing besides.
                assert set(kept.info) == {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize(
    "clear",
    [
        Image.new("RGBA", (60, 40), (200, 30, 40, 0)),
        Image.new("LA", (60, 40), (7, 0)),
        Image.new("RGBA", (4000, 3900), (0, 0, 0, 0)),
    ],
)
def test_what_can_be_seen_through_is_white(shown, clear):
    for kind in ("PNG", "WEBP"):
        seen = shown(written(clear, kind))
        assert alike(seen.getpixel((0, 0)), WHITE)
        assert alike(seen.getpixel((seen.width - 1, seen.height - 1)), WHITE)


def test_half_clear_shines_through_and_a_clear_colour_of_a_palette_too(shown):
    half = shown(written(Image.new("RGBA", (60, 40), (0, 0, 0, 128))))
    assert alike(half.getpixel((30, 20)), (127, 127, 127), by=3)
    palette = Image.new("P", (60, 40), 1)
    palette.putpalette([9, 9, 9, 1, 2, 3])
    for kind in ("PNG", "GIF"):
        assert alike(shown(written(palette, kind, transparency=1)).getpixel((5, 5)), WHITE)


@pytest.mark.parametrize(
    ("image", "grey"),
    [
        (Image.new("L", (60, 40), 100), 100),
        (Image.new("I;16", (60, 40), 100 * 256), 100),
        (Image.new("I;16", (7000, 60), 100 * 256), 100),
        (Image.new("1", (60, 40), 1), 255),
    ],
)
def test_greys_are_as_bright_as_before(shown, image, grey):
    assert alike(shown(written(image)).getpixel((0, 0)), (grey,) * 3, by=2)


def test_print_colours_and_other_colour_spaces_become_the_screens(shown):
    cyan = shown(written(Image.new("CMYK", (60, 40), (255, 0, 0, 0)), "JPEG"))
    assert alike(cyan.getpixel((30, 20)), (0, 255, 255))
    # In L*a*b* as a profile of its own kind, every colour is a calculation.
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB", 5000)).tobytes()
    for useless in (lab, b"no profile at all", b"\0" * 128):
        red = shown(written(plain(), "PNG", icc_profile=useless))
        assert alike(red.getpixel((30, 20)), RED)


def exchanging():
    """A profile like sRGB with red and green exchanged, so that nobody can miss its use."""
    content = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", content[128:132])[0]
    entries = {bytes(content[at : at + 4]): at for at in range(132, 132 + 12 * count, 12)}
    red, green = (slice(entries[name] + 4, entries[name] + 12) for name in (b"rXYZ", b"gXYZ"))
    content[red], content[green] = content[green], content[red]
    return bytes(content)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_its_colour_profile_is_applied(shown, mode):
    image = plain((255, 0, 0)).convert(mode)
    seen = shown(written(image, "PNG", icc_profile=exchanging())).getpixel((30, 20))
    assert alike(seen, (0, 255, 0), by=12)


def test_of_one_that_moves_it_is_the_first_moment(shown):
    frames = {"save_all": True, "append_images": [plain(BLUE), plain(WHITE)]}
    for kind in ("GIF", "WEBP", "PNG"):
        assert alike(shown(written(plain(), kind, **frames)).getpixel((30, 20)), RED)


def test_a_photo_with_another_one_in_the_same_file(shown):
    double = written(plain(), "MPO", save_all=True, append_images=[plain(BLUE)])
    assert alike(shown(double).getpixel((30, 20)), RED)


def test_crooked_notes_of_a_camera_do_not_spoil_its_picture(shown):
    for notes in (
        b"Exif\0\0II*\0\xff\xff\xff\x7f",
        b"Exif\0\0nonsense",
        b"Exif\0\0MM\0*\0\0\0\x08\xff",
    ):
        assert shown(written(plain(), "JPEG", exif=notes)).size == (60, 40)


# --- Kept once ------------------------------------------------------------------------------------


def test_the_same_picture_is_kept_once_and_not_written_again(pictures, folder, tmp_path):
    content = written(plain())
    first = pictures.take(content)
    before = {file: file.stat().st_ino for file in files(folder)}
    assert len(before) == 2
    copy = tmp_path / "copy.png"
    copy.write_bytes(content)
    assert pictures.take(copy) == first == pictures.look(copy)
    assert {file: file.stat().st_ino for file in files(folder)} == before
    other = pictures.take(written(plain(BLUE)))
    assert other.key != first.key


def test_looking_keeps_nothing(pictures, folder):
    content = written(plain(size=(3000, 2000)))
    assert pictures.look(content) == Picture(pictures.take(content).key, 1600, 1067)
    with pytest.raises(BrokenPictureError):
        pictures.look(content[:-40])
    assert len(files(folder)) == 2


@pytest.mark.parametrize("spoil", [Path.unlink, lambda file: file.write_bytes(b"")])
def test_what_the_disk_has_lost_comes_back_with_the_same_picture(pictures, folder, spoil):
    content = written(plain())
    kept = pictures.take(content)
    spoil(pictures.file(kept.key, large=True))
    assert pictures.take(content) == kept
    with Image.open(pictures.file(kept.key, large=True)) as image:
        image.load()


def test_many_at_once_write_what_one_would(pictures, folder):
    contents = [written(plain((number, 0, 0))) for number in range(4)] * 3
    taken, threads = [], []
    for content in contents:
        threads.append(threading.Thread(target=lambda c=content: taken.append(pictures.take(c))))
        threads[-1].start()
    for thread in threads:
        thread.join()
    assert len({picture.key for picture in taken}) == 4
    assert len(taken) == 12
    assert len(files(folder)) == 8


# --- Refusals -------------------------------------------------------------------------------------


def chunk(name, content):
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )


def png(width, height, *chunks):
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + chunk(b"IEND", b"")


def huge_jpeg():
    small = bytearray(written(plain(), "JPEG"))
    at = small.index(b"\xff\xc0") + 5
    small[at : at + 4] = struct.pack(">HH", 60_000, 60_000)
    return bytes(small)


def huge_gif():
    """A small canvas with a frame that is far larger."""
    small = bytearray(written(plain(), "GIF"))
    at = small.index(b"\x2c", 13 + 3 * 2 ** ((small[10] & 7) + 1)) + 5
    small[at : at + 4] = struct.pack("<HH", 60_000, 60_000)
    return bytes(small)


def huge_bmp():
    small = bytearray(written(plain(), "BMP"))
    small[18:26] = struct.pack("<ii", 60_000, 60_000)
    return bytes(small)


def huge_webp():
    small = bytearray(written(plain(), "WEBP"))
    at = small.index(b"\x9d\x01\x2a") + 3
    small[at : at + 4] = struct.pack("<HH", 16_383, 16_383)
    return bytes(small)


ZEROES = zlib.compress(bytes(30_000_000), 9)
BOMBS = {
    "a header that claims 3,600 million pixels": png(60_000, 60_000, chunk(b"IDAT", ZEROES)),
    "just above the most": png(10_000, 8_001, chunk(b"IDAT", ZEROES)),
    "above what Pillow warns of": png(10_000, 9_500, chunk(b"IDAT", ZEROES)),
    "as wide as can be": png(2**31 - 1, 1, chunk(b"IDAT", ZEROES)),
    "jpeg": huge_jpeg(),
    "gif": huge_gif(),
    "bmp": huge_bmp(),
    "webp": huge_webp(),
}
SQUEEZED = {
    "text": chunk(b"zTXt", b"Title\0\0" + ZEROES),
    "international text": chunk(b"iTXt", b"Title\0\1\0\0\0" + ZEROES),
    "profile": chunk(b"iCCP", b"name\0\0" + ZEROES),
}


@pytest.fixture
def remembered():
    """How much memory Python has taken at most, in bytes."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


@pytest.mark.parametrize("content", BOMBS.values(), ids=BOMBS)
def test_more_pixels_than_memory_are_refused_by_the_header(pictures, folder, content, monkeypatch):
    def decode(*_):
        raise AssertionError("The pixels were asked for.")

    monkeypatch.setattr(picture_reading, "_read", decode)
    with pytest.raises(LargePictureError) as refusal:
        pictures.take(content)
    assert "million pixels" in refusal.value.happened
    assert "Save it smaller" in refusal.value.remedy
    assert not folder.exists()


@pytest.mark.parametrize("squeezed", SQUEEZED.values(), ids=SQUEEZED)
def test_notes_that_unfold_to_megabytes_are_not_unfolded(pictures, folder, squeezed, remembered):
    pixels = chunk(b"IDAT", zlib.compress(bytes(40 * 181)))
    for content in (png(60, 40, squeezed, pixels), png(60, 40, pixels, squeezed)):
        try:
            assert pictures.take(content).width == 60
        except BadPictureError:
            assert not folder.exists()
    assert remembered() < 10_000_000


def test_pixels_that_unfold_to_more_than_there_are(pictures, remembered):
    """Thirty megabytes of them, in a picture of seven kilobytes."""
    assert pictures.take(png(60, 40, chunk(b"IDAT", ZEROES))).width == 60
    assert remembered() < 10_000_000


def test_a_file_that_keeps_the_decoder_busy_is_given_up(pictures, folder, monkeypatch):
    monkeypatch.setattr(picture_reading, "_LONGEST_S", -1.0)
    with pytest.raises(BrokenPictureError):
        pictures.take(written(plain(), "JPEG"))
    assert not folder.exists()


def test_a_file_with_too_many_bytes_is_not_read_to_the_end(pictures, tmp_path, remembered):
    file = tmp_path / "long.jpg"
    with file.open("wb") as long:
        long.write(written(plain(), "JPEG"))
        long.truncate(3_000_000_000)  # takes no room on the disk
    with pytest.raises(LargePictureError) as refusal:
        pictures.take(file)
    assert "“long.jpg” is too large: a picture may have 40 MB" in refusal.value.happened
    assert remembered() < 100_000_000


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP"])
def test_one_that_was_cut_short_is_refused(pictures, folder, kind):
    noise = Image.effect_noise((200, 160), 80).convert("RGB")
    whole = written(noise, kind)
    for length in (len(whole) // 10, len(whole) // 2, len(whole) * 9 // 10):
        with pytest.raises((BrokenPictureError, NotAPictureError)) as refusal:
            pictures.take(whole[:length])
        assert refusal.value.remedy
    assert not folder.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xd8\xff",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"P6 10 10 255 " + bytes(300),
        b"\0\0\0\x18ftypheic" + bytes(100),
        b"II*\0" + bytes(100),
        b"%PDF-1.7",
    ],
)
def test_what_is_no_picture_of_a_known_kind_is_refused(pictures, folder, content):
    with pytest.raises(NotAPictureError) as refusal:
        pictures.take(content)
    assert "JPEG, PNG or WebP" in refusal.value.remedy
    assert not folder.exists()


WHOLE = [
    written(corners(), kind, **options)
    for kind, options in (
        ("JPEG", {"progressive": True}),
        ("PNG", {"icc_profile": exchanging()}),
        ("WEBP", {}),
        ("GIF", {"save_all": True, "append_images": [plain()]}),
        ("BMP", {}),
    )
]


@given(st.sampled_from(WHOLE), st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=6))))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_damaged_is_either_read_or_refused(whole, damages):
    content = bytearray(whole)
    for where, bytes_ in damages:
        at = int(where * min(len(content), 400))
        content[at : at + len(bytes_)] = bytes_
    try:
        image = picture_reading.read_picture(bytes(content), 400, "a")
    except BadPictureError as refusal:
        assert refusal.happened
        assert refusal.remedy
    else:
        assert image.mode == "RGB"
        assert max(image.size) <= 400


def test_a_picture_outside_the_folder_is_refused_whatever_leads_there(pictures, tmp_path):
    inside, outside = tmp_path / "seller", tmp_path / "elsewhere"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "a.png").write_bytes(written(plain()))
    (inside / "link.png").symlink_to(outside / "a.png")
    (inside / "folder").symlink_to(outside, target_is_directory=True)
    (inside / "own.png").symlink_to(inside / "a.png")
    assert pictures.take(inside / "a.png", inside) == pictures.take(inside / "own.png", inside)
    for leading in ("link.png", "folder/a.png", "../elsewhere/a.png", str(outside / "a.png")):
        for use in (pictures.take, pictures.look):
            with pytest.raises(OutsideFolderError):
                use(inside / leading, inside)


def test_files_that_cannot_be_read(pictures, tmp_path):
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    for missing in ("missing.png", "x" * 400, "loop.png"):
        with pytest.raises(UnreadablePictureError):
            pictures.take(tmp_path / missing)
        with pytest.raises(UnreadablePictureError):
            pictures.take(tmp_path / missing, tmp_path)
    os.mkfifo(tmp_path / "pipe.png")
    for other in (tmp_path, tmp_path / "pipe.png"):
        with pytest.raises(NotAPictureError):
            pictures.take(other)


# --- Faults ---------------------------------------------------------------------------------------


class Full:
    """A disk that is full after so many writes have gone well."""

    def __init__(self, left):
        self.left = left

    def __call__(self, *_):
        if not self.left:
            raise OSError(28, "No space left on device")
        self.left -= 1


@pytest.mark.parametrize("left", [0, 1])
def test_a_full_disk_leaves_nothing_half(pictures, folder, monkeypatch, left):
    content = written(plain())
    with monkeypatch.context() as broken:
        broken.setattr(pictures_module.os, "fsync", Full(left))
        with pytest.raises(NoSpaceError):
            pictures.take(content)
    for file in files(folder):
        with Image.open(file) as whole:
            whole.load()
    assert len(files(folder)) == left
    assert pictures.take(content).width == 60
    assert len(files(folder)) == 2


def test_a_folder_that_cannot_be_made(pictures, folder):
    folder.write_text("a file where the folder should be")
    with pytest.raises(FolderUnavailableError):
        pictures.take(written(plain()))


KILLED = """
import os, signal, sys
from pathlib import Path
from fitkiosk.services import pictures as room
from fitkiosk.services.pictures import PictureService
from fitkiosk.store.database import Database, file_url
from fitkiosk.store.stock import StockRepository

def cut(*_):
    os.kill(os.getpid(), signal.SIGKILL)

data, content, product_id, where, name = Path(sys.argv[1]), *sys.argv[2:]
database = Database.open(file_url(data / "fitkiosk.db"), data / "backups")
pictures = PictureService(data / "shop" / "pictures", database, lambda: None)
rooms = {"room": room, "os": os, "Path": Path, "StockRepository": StockRepository}
setattr(rooms[where], name, cut)
picture = pictures.take(Path(content))
pictures.add(int(product_id), [picture], by=None)
"""


@pytest.mark.parametrize(
    ("room", "at", "left"),
    [
        ("os", "fsync", [".part"]),
        ("Path", "replace", [".part"]),
        ("room", "_settle", ["card", "large"]),
        ("StockRepository", "change", ["card", "large"]),
    ],
)
def test_a_power_cut_leaves_a_file_without_a_product_and_never_the_other_way(
    pictures, folder, product, kurti, tmp_path, room, at, left
):
    source = tmp_path / "a.png"
    source.write_bytes(written(plain()))
    command = [sys.executable, "-c", KILLED, *map(str, (tmp_path, source, kurti)), room, at]
    assert subprocess.run(command, check=False).returncode == -9
    assert product().pictures == ()
    assert pictures.missing() == ()
    for file, what in zip(files(folder), left, strict=True):
        assert what in file.name
    assert pictures.sweep() == 0  # somebody may be about to use it
    for file in files(folder):
        os.utime(file, (0, 0))
    assert pictures.sweep() == len(left)
    assert files(folder) == []


# --- Pictures of products -------------------------------------------------------------------------


@pytest.fixture
def three(pictures):
    return tuple(pictures.take(written(plain((90 * number, 0, 0)))) for number in range(3))


def test_a_product_has_its_pictures_in_order(pictures, product, kurti, three, changed, meena):
    red, green, blue = three
    pictures.add(kurti, [red, green], by=meena)
    pictures.add(kurti, [blue, red, blue], by=meena)
    assert product().pictures == three
    assert product().picture == red.key
    assert (product().revision, changed.count) == (3, 2)
    pictures.replace(kurti, [blue.key, red.key], revision=3, by=meena)
    assert product().pictures == (blue, red)
    pictures.remove(kurti, blue.key, by=meena)
    assert product().pictures == (red,)
    assert product().picture == red.key
    assert (product().revision, changed.count) == (5, 4)


def test_what_changes_nothing_is_no_change(pictures, product, kurti, three, changed):
    pictures.add(kurti, three, by=None)
    pictures.add(kurti, three[:1], by=None)
    pictures.remove(kurti, "unknown", by=None)
    pictures.replace(kurti, [each.key for each in three], revision=2, by=None)
    assert (product().revision, changed.count) == (2, 1)


def test_two_who_sort_them_at_once_are_noticed(pictures, product, kurti, three, changed):
    red, green, blue = three
    pictures.add(kurti, [red, green], by=None)
    looked = product().revision
    pictures.add(kurti, [blue], by=None)
    with pytest.raises(ClashError):
        pictures.replace(kurti, [green.key, red.key], revision=looked, by=None)
    with pytest.raises(ClashError):
        pictures.replace(kurti, ["unknown"], revision=looked + 1, by=None)
    assert product().pictures == three
    assert changed.count == 2


def test_a_product_that_is_gone_gets_none(pictures, three, changed):
    with pytest.raises(NotFoundError):
        pictures.add(99, three, by=None)
    assert changed.count == 0


def test_who_changed_them_is_kept_with_what_was_before(pictures, database, kurti, three, meena):
    pictures.add(kurti, three[:2], by=meena)
    pictures.remove(kurti, three[0].key, by=meena)
    with database.reading() as work:
        assert work.stock.as_given([kurti])[kurti].product.pictures == three[1:2]
        assert work.pictures.former_keys(since=meena.created_at) == {each.key for each in three[:2]}


# --- Keeping house --------------------------------------------------------------------------------


def test_only_what_nobody_needs_is_swept(pictures, folder, kurti, three, clock):
    used, unused, new = three
    pictures.add(kurti, [used], by=None)
    for each in (used, unused):
        age(pictures, each.key)
    strange = folder / used.key[:2] / "notes.txt"
    strange.write_text("not ours")
    os.utime(strange, (0, 0))
    assert pictures.sweep() == 2
    assert pictures.sweep() == 0
    assert not pictures.file(unused.key).exists()
    assert strange.exists()
    assert pictures.missing() == ()
    assert pictures.file(new.key).exists()


def test_what_a_change_took_off_can_be_put_back_for_90_days(pictures, kurti, three, clock):
    pictures.add(kurti, three[:1], by=None)
    pictures.remove(kurti, three[0].key, by=None)
    for each in three:
        age(pictures, each.key)
    assert pictures.sweep() == 4
    clock.now += timedelta(days=89)
    assert pictures.sweep() == 0
    clock.now += timedelta(days=2)
    assert pictures.sweep() == 2


def test_one_that_is_taken_in_again_is_new_again(pictures, kurti, product):
    content = written(plain())
    kept = pictures.take(content)
    age(pictures, kept.key)
    again = pictures.take(content)
    assert pictures.sweep() == 0
    pictures.add(kurti, [again], by=None)
    age(pictures, kept.key)
    assert pictures.sweep() == 0
    assert pictures.missing() == ()


def test_one_that_is_taken_in_while_the_house_is_swept_stays(pictures, database, kurti):
    content = written(plain())
    kept = pictures.take(content)
    age(pictures, kept.key)

    class Meanwhile:
        """Somebody takes the same picture in while the rows are looked up."""

        def reading(self):
            pictures.take(content)
            return database.reading()

    sweeping = PictureService(pictures._folder, Meanwhile(), lambda: None)
    assert sweeping.sweep() == 0
    assert pictures.file(kept.key).exists()


@pytest.mark.parametrize("large", [False, True])
def test_a_file_that_is_gone_is_noticed_and_comes_back(pictures, kurti, three, large, caplog):
    pictures.add(kurti, three, by=None)
    assert pictures.missing() == ()
    pictures.file(three[1].key, large=large).unlink()
    assert pictures.missing() == (three[1].key,)
    assert pictures.sweep() == 0
    assert f"pictures whose files are gone: 1, such as {three[1].key}" in caplog.text
    pictures.take(written(plain((90, 0, 0))))
    assert pictures.missing() == ()


def test_a_shop_without_pictures_is_swept_too(pictures):
    assert pictures.sweep() == 0
    assert pictures.missing() == ()


def test_nothing_of_pillow_is_imported_before_the_first_picture():
    code = "import sys, fitkiosk.services.pictures; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
