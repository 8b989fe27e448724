import pytest

from fitkiosk import assets
from fitkiosk.domain.body import Girth
from fitkiosk.domain.build import Build
from fitkiosk.domain.doubt import Doubt, Slip
from fitkiosk.domain.products import Audience, NewProduct, ProductSize, SizeBasis, Wearers
from fitkiosk.errors import BadInputError, BundledFileError, NotFoundError
from fitkiosk.services.measuring import BrandSizes, MeasuringService
from fitkiosk.services.samples import load_sample_shop

BUST, WAIST, HIP = Girth


@pytest.fixture
def measuring(database, categories):
    return MeasuringService(database, assets.models_dir(), lambda: categories)


@pytest.fixture
def add(database):
    def one(*sizes, category="upper_fitted", kind="t-shirt", wearers=Wearers.WOMEN, **more):
        product = NewProduct(
            sku=f"{kind}-{len(sizes)}-{more.get('brand', 'Olindri')}-{sizes[0].label}",
            name="A garment",
            brand=more.get("brand", "Olindri"),
            product_type=kind,
            fit_category=category,
            wearers=wearers,
            colour="#101010",
            colour_name="Black",
            price_minor=100,
            description="",
            material="",
            stretch_percent=more.get("stretch", 0.0),
            sizes=sizes,
        )
        with database.unit_of_work() as work:
            work.products.add_many([product])

    return one


def test_slips_are_doubted_and_estimates_given(measuring):
    typed = {BUST: 68.0, WAIST: 68.0, HIP: 94.5}
    assert measuring.doubt(typed, Audience.WOMEN) == Doubt(
        Slip.DIGITS_SWAPPED, (BUST,), {BUST: 86.0}
    )
    assert measuring.doubt(typed, Audience.WOMEN, kept=[BUST]) is None
    odd = {BUST: 86.0, WAIST: 86.0, HIP: 94.0}
    assert measuring.worth_a_second_reading(odd, Audience.WOMEN) is WAIST
    estimate = measuring.estimate(Build(Audience.WOMEN, 160.0, 58.0))
    assert estimate.complete
    with pytest.raises(BadInputError):
        measuring.estimate(Build(Audience.WOMEN, 16.0, 58.0))


def test_nothing_is_read_before_the_first_question(database, tmp_path):
    def unread():
        raise AssertionError("the categories were read")

    measuring = MeasuringService(database, tmp_path, unread)
    assert measuring.brands(Audience.MEN) == ()
    with pytest.raises(BundledFileError, match=r"population\.toml"):
        measuring.doubt({BUST: 90.0}, Audience.WOMEN)
    with pytest.raises(BundledFileError, match=r"estimates\.toml"):
        measuring.estimate(Build(Audience.WOMEN, 160.0, 58.0))


def test_brands_have_their_labels_in_the_order_of_sizes(measuring, add):
    labels = ("L", "10", "XXL", "S", "3XL", "M", "8", "XS", "Free")
    add(*(ProductSize(label, 90.0, 72.0) for label in labels))
    add(ProductSize("M", 90.0), ProductSize("XL", 96.0), category="upper_loose", kind="hoodie")
    add(ProductSize("M", 100.0, 90.0), wearers=Wearers.MEN, brand="Vanshaal")
    assert measuring.brands(Audience.WOMEN) == (
        BrandSizes("Olindri", ("XS", "S", "M", "L", "XL", "XXL", "3XL", "8", "10", "Free")),
    )
    assert measuring.brands(Audience.MEN) == (BrandSizes("Vanshaal", ("M",)),)


def test_a_stated_body_is_the_body_that_a_size_is_made_for(measuring, add):
    add(ProductSize("M", 88.0, 70.0, basis=SizeBasis.BODY))
    add(ProductSize("M", 120.0), category="upper_loose", kind="hoodie")
    assert measuring.worn_body("Olindri", "M", Audience.WOMEN) == {BUST: 88.0, WAIST: 70.0}


def test_a_garment_gives_the_body_less_the_room_it_is_cut_with(measuring, add):
    add(ProductSize("M", 91.5, 75.0))
    assert measuring.worn_body("Olindri", "M", Audience.WOMEN) == {BUST: 88.0, WAIST: 70.0}


def test_widths_laid_flat_and_stretch_that_the_cut_counts_on_are_seen(measuring, add):
    # 40 % of stretch, of which leggings count on half: 30 cm flat close over 72 cm at the waist.
    flat = ProductSize("S", None, 30.0, 40.0, basis=SizeBasis.FLAT)
    add(flat, category="lower_fitted", kind="leggings", stretch=40.0)
    assert measuring.worn_body("Olindri", "S", Audience.WOMEN) == {WAIST: 70.5, HIP: 92.5}


def test_of_several_products_the_middle_one_counts(measuring, add):
    for kind, chest in (("t-shirt", 91.5), ("blouse", 92.5), ("shirt", 120.0)):
        add(ProductSize("M", chest, 75.0), kind=kind)
    add(ProductSize("M", 90.0, None), kind="tank top")
    assert measuring.worn_body("Olindri", "M", Audience.WOMEN) == {BUST: 88.5, WAIST: 70.0}


@pytest.mark.parametrize(
    ("brand", "label", "audience"),
    [("Nobody", "M", Audience.WOMEN), ("Olindri", "XS", Audience.WOMEN), ("Olindri", "M", "men")],
)
def test_a_size_without_figures_is_told(measuring, add, brand, label, audience):
    add(ProductSize("M", 91.5, 75.0), ProductSize("XS"))
    with pytest.raises(NotFoundError, match=f"{brand} has no figures here for the size {label}"):
        measuring.worn_body(brand, label, Audience(audience))


def test_a_category_that_is_not_known_any_more_is_passed_over(measuring, add):
    add(ProductSize("M", 91.5, 75.0), category="gone")
    with pytest.raises(NotFoundError):
        measuring.worn_body("Olindri", "M", Audience.WOMEN)


def test_bodies_of_the_sample_shop_grow_from_size_to_size(measuring, database, categories):
    load_sample_shop(database, categories)
    letters = ("XS", "S", "M", "L", "XL", "XXL")
    for audience in Audience:
        for brand in measuring.brands(audience):
            bodies = [
                measuring.worn_body(brand.brand, label, audience)
                for label in letters
                if label in brand.labels
            ]
            assert len(bodies) >= 2
            waists = [body[WAIST] for body in bodies]
            assert waists == sorted(waists)
            assert 55.0 < waists[0] < waists[-1] < 110.0
