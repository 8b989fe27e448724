"""Which pictures products have, and had."""

from datetime import timedelta

from fitkiosk.domain.products import Picture
from fitkiosk.store.changes import ProductChange, facts_of


def test_the_keys_of_what_products_have_and_had(database, new_product, morning):
    one, two, three = (Picture(key, 10, 20) for key in ("k1", "k2", "k3"))
    first, second = new_product("A", pictures=(one, two)), new_product("B", pictures=(two,))
    with database.unit_of_work() as work:
        assert work.pictures.keys() == work.pictures.former_keys(morning) == frozenset()
        work.products.add_many([first, second])
        before = facts_of(new_product("A", pictures=(three, one)))
        work.changes.note([ProductChange(1, "A", ("pictures",), before, 2)], morning)
        named = facts_of(new_product("A", name='Its "pictures"'), ["name"])
        work.changes.note([ProductChange(1, "A", ("name",), named, 3)], morning)
        work.changes.note([ProductChange(2, "B", (), None, 1)], morning)
    with database.reading() as work:
        assert work.pictures.keys() == {"k1", "k2"}
        assert work.pictures.former_keys(morning) == {"k1", "k3"}
        assert work.pictures.former_keys(morning + timedelta(seconds=1)) == frozenset()


def test_a_product_that_goes_takes_its_pictures_with_it(database, new_product):
    with database.unit_of_work() as work:
        (gone,) = work.products.add_many([new_product("A", pictures=(Picture("k1", 1, 1),))])
        work.stock.remove([gone])
        assert work.pictures.keys() == frozenset()
