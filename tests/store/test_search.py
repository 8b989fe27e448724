import pytest

from fitkiosk.store.search import fold, search_text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("JOSÉ", "jose"),
        ("Straße", "strasse"),
        ("ＡＳＨＡ", "asha"),
        ("प्रिया", "प्रिया"),
        ("हिंदी", "हिंदी"),
        ("İpek", "ipek"),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


def test_two_spellings_of_one_letter_are_the_same():
    assert fold("é") == fold("e\u0301")
    assert fold("क़") == fold("क\u093c")


def test_words_are_found_from_their_beginning_and_after_each_mark():
    assert search_text("V-Neck T-Shirt", "Neelvarsha") == (
        " v-neck v neck vneck t-shirt t shirt tshirt neelvarsha"
    )


def test_vowel_signs_do_not_break_a_word():
    assert search_text("प्रिया") == " प्रिया"
