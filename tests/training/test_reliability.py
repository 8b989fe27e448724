"""Reliability: what was claimed and what came true, in numbers and as a picture."""

from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from fitkiosk.training.diagram import reliability_svg
from fitkiosk.training.reliability import calibration_error, curve, reliability_of

SVG = "{http://www.w3.org/2000/svg}"


def test_bins_hold_count_mean_claim_and_share_that_came_true():
    claims = np.array([0.0, 0.03, 0.5, 0.52, 0.99, 1.0])
    came_true = np.array([False, True, True, False, True, True])
    bins = curve(claims, came_true)
    assert [(bin_.place, bin_.count) for bin_ in bins] == [(0, 2), (7, 2), (14, 2)]
    assert [bin_.claimed for bin_ in bins] == pytest.approx([0.015, 0.51, 0.995])
    assert [bin_.found for bin_ in bins] == [0.5, 0.5, 1.0]
    assert calibration_error(bins) == pytest.approx((0.485 + 0.01 + 0.005) / 3)


def test_there_is_a_curve_for_each_label_and_one_for_the_likeliest():
    labels = np.array([0, 1, 2, 1])
    probabilities = np.array([[0.8, 0.2, 0.0], [0.1, 0.8, 0.1], [0.3, 0.5, 0.2], [0.0, 0.5, 0.5]])
    reliability = reliability_of(labels, probabilities)
    assert [sum(bin_.count for bin_ in bins) for bins in reliability.labels] == [4, 4, 4]
    assert [(bin_.count, bin_.found) for bin_ in reliability.likeliest] == [(2, 0.5), (2, 1.0)]


@pytest.fixture(scope="module")
def picture():
    rng = np.random.default_rng(1)
    probabilities = rng.dirichlet([0.4, 0.6, 0.4], 800)
    labels = (rng.random((800, 1)) > probabilities.cumsum(axis=1)).sum(axis=1)
    return reliability_svg("dresses", reliability_of(labels, probabilities))


def test_the_picture_is_told_to_those_who_do_not_see_it(picture):
    svg = ET.XML(picture)
    assert svg.get("role") == "img"
    named = {element.get("id"): element.text for element in svg if element.get("id")}
    assert [*named] == svg.get("aria-labelledby").split()
    assert "dresses" in named["title"]
    for label in ("too tight", "perfect fit", "too loose", "the likeliest label"):
        assert label in named["description"]


def test_shapes_differ_and_not_only_colours(picture):
    panels = ET.XML(picture).findall(f"{SVG}g")
    corners = [panel.find(f"{SVG}polygon").get("points") for panel in panels]
    assert len(panels) == 4
    assert [len(points.split()) for points in corners] == [3, 24, 3, 4]


@pytest.mark.usefixtures("qapp")
def test_the_picture_can_be_drawn(picture):
    renderer = QSvgRenderer(QByteArray(picture.encode()))
    assert renderer.isValid()
    assert renderer.defaultSize().width() > 400


def test_few_rows_make_a_picture_too():
    reliability = reliability_of(np.array([0]), np.array([[0.2, 0.5, 0.3]]))
    assert ET.XML(reliability_svg("dresses", reliability)) is not None
