"""A shop of a hundred thousand products in six sizes, invented from a few word lists."""

import random
from contextlib import closing
from itertools import islice

from sqlalchemy import insert

from fitkiosk.store.database import Database, file_url
from fitkiosk.store.schema import ProductRow, ProductSizeRow, SizeChartRow

PRODUCTS, SIZES = 100_000, 6
TYPES = {
    "t-shirt": ("upper_fitted", "T-Shirt"),
    "fitted kurti": ("upper_fitted", "Kurti"),
    "shirt": ("upper_fitted", "Shirt"),
    "hoodie": ("upper_loose", "Hooded Sweatshirt"),
    "kaftan": ("upper_loose", "Kaftan"),
    "jeans": ("lower_fitted", "Jeans"),
    "leggings": ("lower_fitted", "Leggings"),
    "palazzo": ("lower_loose", "Palazzos"),
    "joggers": ("lower_loose", "Joggers"),
    "midi dress": ("dresses", "Midi Dress"),
    "maxi dress": ("dresses", "Maxi Dress"),
    "bag": (None, "Shoulder Bag"),
    "shoes": (None, "Running Shoes"),
}
COLOURS = {
    "Black": "#000000",
    "White": "#ffffff",
    "Navy Blue": "#000080",
    "Red": "#ff0000",
    "Maroon": "#800000",
    "Mustard Yellow": "#ffdb58",
    "Olive Green": "#708238",
    "Pink": "#ffc0cb",
    "Beige": "#f5f5dc",
    "Grey Melange": "#a9a9a9",
}
LOOKS = """
    Printed Striped Solid Embroidered Checked Washed Faded Pleated Ribbed Quilted Woven
    Colourblocked
    Floral Block-Print Bandhani Ikat Chikankari Lace Denim Linen Cotton Rayon Viscose Silk Khadi
    Georgette Crepe Velvet Corduroy Slim-Fit Regular Relaxed Straight Flared Tapered A-Line Wrap
    Half-Sleeve Sleeveless Full-Sleeve V-Neck Round-Neck Mandarin Collared High-Rise Mid-Rise
    Stretchable Cropped Layered Tiered Asymmetric Smocked Peplum Bardot Classic Festive Everyday
""".split()  # noqa: SIM905
BEGINNINGS = """
    Va Ne Roo Ja Ki Sha Mo Ari Te Lu Bo Dha Zi Pra Cha Ha Gu In Ola Su
""".split()  # noqa: SIM905
ENDINGS = """
    nshaal tvika mani rvesh dhara lindri khiya ster lane wick rani tara moda nuva
""".split()  # noqa: SIM905
LABELS = {
    "upper_fitted": ("XS", "S", "M", "L", "XL", "XXL"),
    "upper_loose": ("S", "M", "L", "XL", "2XL", "3XL"),
    "lower_fitted": ("26", "28", "30", "32", "34", "36"),
    "lower_loose": ("S", "M", "L", "XL", "XXL", "3XL"),
    "dresses": ("XS", "S", "M", "L", "XL", "XXL"),
    None: ("3", "4", "5", "6", "7", "8"),
}
CHARTED = 10  # of so many products, one has its sizes from the chart of its brand


def products():
    """Rows of products; every tenth leaves its sizes to a size chart."""
    rng = random.Random(7)  # noqa: S311
    brands = [first + last for first in BEGINNINGS for last in ENDINGS]
    rare = [
        "".join(rng.choices(("ka", "ri", "lo", "me", "su", "na", "ti", "po", "shu", "dra"), k=4))
        for _ in range(15_000)
    ]
    for number in range(1, PRODUCTS + 1):
        product_type = rng.choice(list(TYPES))
        category, noun = TYPES[product_type]
        wearers = rng.choice(("women", "women", "men", "men", "everyone", "children"))
        brand = brands[int(len(brands) * rng.random() ** 2)]
        colour = rng.choice(list(COLOURS))
        looks = " ".join(rng.sample(LOOKS, 3))
        style = rng.choice(rare).title() if rng.random() < 0.4 else ""
        yield {
            "id": number,
            "sku": f"{brand[:3].upper()}-{number:07d}",
            "name": " ".join(f"{brand} {wearers.title()} {colour} {looks} {style} {noun}".split()),
            "brand": brand,
            "product_type": product_type,
            "fit_category": category,
            "wearers": wearers,
            "colour": COLOURS[colour],
            "colour_name": colour,
            "price_minor": 100 * int(rng.lognormvariate(7, 0.7)) - 100 * (number % 2),
            "currency": "INR",
            "description": f"{looks}. " * 8,
            "material": "cotton",
            "size_chart_id": 1 if number % CHARTED == 0 else None,
        }


def sizes(rows):
    """Rows of the sizes of products, each with a barcode."""
    rng = random.Random(8)  # noqa: S311
    for row in rows:
        chest = rng.gauss(82, 5)
        waist, hip = chest - rng.gauss(14, 3), chest + rng.gauss(8, 3)
        charted = row["size_chart_id"] is not None or row["fit_category"] is None
        for position, label in enumerate(LABELS[row["fit_category"]]):
            chest_cm, waist_cm, hip_cm = (round(cm + 5 * position, 1) for cm in (chest, waist, hip))
            yield {
                "product_id": row["id"],
                "position": position,
                "label": label,
                "chest_cm": None if charted else chest_cm,
                "waist_cm": None if charted else waist_cm,
                "hip_cm": None if charted else hip_cm,
                "barcode": f"890{row['id'] * SIZES + position:010d}",
                "basis": "garment",
                "unit": "cm",
            }


def make(folder):
    """Open a database with the shop in it."""
    database = Database.open(file_url(folder / "shop.db"), folder / "backups")
    every_product = list(products())
    chart = {
        "id": 1, "name": "All", "brand": "All", "brand_key": "all", "product_type": "",
        "wearers": "women", "basis": "body", "unit": "cm",
    }  # fmt: skip
    with database._engine.begin() as connection:
        connection.execute(insert(SizeChartRow), [chart])
        connection.execute(insert(ProductRow), every_product)
        every_size = sizes(every_product)
        with closing(every_size):
            while some := list(islice(every_size, 60_000)):
                connection.execute(insert(ProductSizeRow), some)
    database.settle()
    return database
