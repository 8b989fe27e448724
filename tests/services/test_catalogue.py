import pytest

from fitkiosk.domain.products import Audience, CatalogueQuery
from fitkiosk.errors import NotFoundError
from fitkiosk.services.catalogue import CatalogueService
from fitkiosk.services.samples import load_sample_shop


@pytest.fixture
def catalogue(database, categories):
    load_sample_shop(database, categories)
    return CatalogueService(database)


def test_an_empty_shop(database):
    catalogue = CatalogueService(database)
    assert catalogue.cards() == ()
    assert catalogue.count() == 0
    assert catalogue.rail() == ()
    assert catalogue.by_barcode("123") is None
    with pytest.raises(NotFoundError):
        catalogue.product(1)


def test_the_rail_counts_every_category_in_order(catalogue, categories):
    rail = catalogue.rail()
    assert [row.fit_category for row in rail] == list(categories)
    assert [[each.product_type for each in row.types] for row in rail] == [
        list(category.product_types) for category in categories.values()
    ]
    assert sum(row.count for row in rail) == catalogue.count()
    for row in rail:
        assert row.count == sum(each.count for each in row.types)
        assert row.count == catalogue.count(CatalogueQuery(fit_category=row.fit_category))


def test_the_rail_leaves_a_way_back(catalogue):
    narrowed = CatalogueQuery(
        text="linen", fit_category="dresses", product_type="maxi dress", audience=Audience.WOMEN
    )
    rail = catalogue.rail(narrowed)
    assert len(rail) > 1
    assert sum(row.count for row in rail) == catalogue.count(
        CatalogueQuery(text="linen", audience=Audience.WOMEN)
    )


def test_search_narrows_as_one_types(catalogue):
    counts = [catalogue.count(CatalogueQuery("block kurti"[:n])) for n in range(12)]
    assert counts == sorted(counts, reverse=True)
    cards = catalogue.cards(CatalogueQuery("BLOCK kurti"))
    assert cards
    assert all("Block-Print" in card.name and "Kurti" in card.name for card in cards)


def test_pages_make_up_the_whole(catalogue):
    query = CatalogueQuery(audience=Audience.MEN)
    whole = catalogue.cards(query)
    paged = [card for n in range(0, 100, 20) for card in catalogue.cards(query, n, 20)]
    assert tuple(paged) == whole
    assert len(whole) == catalogue.count(query)


def test_a_label_is_scanned(catalogue):
    product = catalogue.product(catalogue.cards()[0].id)
    item = catalogue.by_barcode(f" {product.sizes[2].barcode}\n")
    assert item.product == product
    assert item.size == product.sizes[2]
