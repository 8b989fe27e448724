"""Tables of fittings are read, or refused with the place and the remedy."""

from pathlib import Path

import pytest

from fitkiosk.errors import BadInputError
from fitkiosk.training.datasets import read_training_csv

HEAD = "fit_category,fit_rating,user_bust_cm,product_chest_cm\n"


@pytest.fixture
def read(tmp_path: Path, categories):
    def reading(text, encoding="utf-8"):
        file = tmp_path / "fittings.csv"
        file.write_bytes(text.encode(encoding))
        return read_training_csv(file, categories)

    return reading


def test_ratings_as_words_numbers_and_five_points(read):
    ratings = [
        ("too_tight", 0),
        ("Perfect Fit", 1),
        ("TOO LOOSE", 2),
        ("0", 0),
        ("1", 1),
        ("2.0", 2),
        ("Very Tight", 0),
        ("Slightly Tight", 0),
        ("perfect-fit", 1),
        (" slightly  loose ", 2),
        ("Very Loose", 2),
    ]
    fittings = read(HEAD + "".join(f"upper_loose,{rating},90,100.5\n" for rating, _ in ratings))
    assert fittings["upper_loose"].labels.tolist() == [label for _, label in ratings]
    assert fittings["upper_loose"].raw[0].tolist() == [90.0, 100.5]


def test_columns_are_found_by_name_and_others_ignored(read):
    fittings = read(
        "product_waist_cm,note,product_chest_cm,fit_rating,user_waist_cm,user_bust_cm,fit_category\n"
        ",,100,1,,90,upper_loose\n"
        "80,ü,92,1,78,91,upper_fitted\n"
        ",,95,0,,90,upper_loose\n"
        "70,,85,0,78,91,upper_fitted\n"
    )
    assert list(fittings) == ["upper_fitted", "upper_loose"]
    assert fittings["upper_fitted"].raw.tolist() == [[91, 78, 92, 80], [91, 78, 85, 70]]
    assert fittings["upper_loose"].labels.tolist() == [1, 0]


def test_a_byte_order_mark_and_empty_lines_do_not_matter(read):
    text = HEAD + "\nupper_loose,1,90,100\n\nupper_loose,0,90,92\n\n"
    assert len(read(text, "utf-8-sig")["upper_loose"].labels) == 2


def test_a_category_with_one_rating_does_not_keep_the_others_from_being_read(read):
    fittings = read(
        "fit_category,fit_rating,user_bust_cm,product_chest_cm,user_waist_cm,product_waist_cm\n"
        "upper_loose,1,90,100,,\nupper_loose,0,90,92,,\nupper_fitted,1,91,92,78,80\n"
    )
    assert {name: len(rows.labels) for name, rows in fittings.items()} == {
        "upper_fitted": 1,
        "upper_loose": 2,
    }


GOOD = "upper_loose,1,90,100\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not a CSV table"),
        (HEAD, "has no rows"),
        ("fit_rating,user_bust_cm\n1,90\n", "lacks the column fit_category"),
        ("fit_category,user_bust_cm\nupper_loose,90\n", "lacks the column fit_rating"),
        ("fit_category;fit_rating\nupper_loose;1\n", "The columns are separated by “;”."),
        (
            '"fit_category";"fit_rating";"note, long"\nupper_loose;1;90,5\n',
            "The columns are separated by “;”. Save it with commas, and decimals with a point.",
        ),
        ("fit_category\tfit_rating\nupper_loose\t1\t90,5\n", "are separated by tabs."),
        ("category;rating\nupper_loose;1\n", "are separated by “;”."),
        ("category,note; more\nupper_loose,1\n", "lacks the column fit_category, fit_rating"),
        (HEAD + "dresses,1,90,100\n", "product_hip_cm, which the category “dresses” needs"),
        (HEAD.replace("\n", ",fit_rating\n") + "upper_loose,1,90,100,0\n", "fit_rating twice"),
        (HEAD + GOOD + "hats,1,90,100\n", "Line 3: there is no fit category “hats”"),
        (HEAD + GOOD + ",1,90,100\n", "Line 3: there is no fit category “”"),
        (HEAD + GOOD + "upper_loose,3,90,100\n", "Line 3: “3” in the column fit_rating"),
        (HEAD + GOOD + "upper_loose,,90,100\n", "Line 3: “” in the column fit_rating"),
        (
            HEAD + "\n" + GOOD + "upper_loose,0,nan,100\n",
            "Line 4: “nan” in the column user_bust_cm",
        ),
        (HEAD + GOOD + "upper_loose,0,90,\n", "Line 3: “” in the column product_chest_cm"),
        (HEAD + GOOD + "upper_loose,0,90\n", "Line 3: “” in the column product_chest_cm"),
        (HEAD + GOOD + "upper_loose,0,inf,90\n", "“inf” in the column user_bust_cm"),
        (HEAD + GOOD + "upper_loose,0,-90,90\n", "“-90” in the column user_bust_cm"),
        (HEAD + GOOD + 'upper_loose,0,"86,5",90\n', "“86,5” in the column user_bust_cm"),
        (HEAD + GOOD + "upper_loose,0,86,5,90\n", "not a CSV table|more cells"),
        (HEAD + 'upper_loose,"1,90,100\n', "not a CSV table"),
    ],
)
def test_what_cannot_be_used_is_refused(read, text, said):
    with pytest.raises(BadInputError, match=said) as caught:
        read(text)
    assert caught.value.remedy


def test_lines_with_more_cells_than_names_are_refused(read):
    with pytest.raises(BadInputError, match="more cells than its header"):
        read(HEAD + "upper_loose,1,90,100,7\nupper_loose,0,90,92,7\n")


def test_another_encoding_is_refused(read):
    with pytest.raises(BadInputError, match="UTF-8"):
        read(HEAD + "upper_loose,1,90,100\n", "utf-16")


def test_a_file_that_is_not_there_is_refused(tmp_path, categories):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(BadInputError, match="cannot be read"):
            read_training_csv(path, categories)


def test_the_refusal_of_a_rating_names_every_word_it_takes(read):
    with pytest.raises(BadInputError) as caught:
        read(HEAD + "upper_loose,ok,90,100\n")
    assert caught.value.remedy == (
        "Write too_tight, perfect_fit, too_loose (or 0, 1, 2), or Very Tight, Slightly Tight,"
        " Perfect Fit, Slightly Loose, Very Loose."
    )
