"""How a seller's tables are read survives being written down."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitkiosk.domain.import_mapping import BadMappingError, mapping_as_json, mapping_from_json
from fitkiosk.domain.imports import Column, ColumnRole, ImportMapping, TableKind
from fitkiosk.domain.products import SizeBasis
from fitkiosk.units import LengthUnit

TEXT = st.text(max_size=8).map(str.strip)
ROLES = st.none() | st.builds(ColumnRole, st.sampled_from(Column), st.none() | TEXT)
MAPPINGS = st.builds(
    ImportMapping,
    TEXT,
    st.dictionaries(TEXT, ROLES),
    st.none() | st.sampled_from(LengthUnit),
    st.none() | st.sampled_from(SizeBasis),
    st.none() | st.just("INR"),
    TEXT,
    st.sampled_from(TableKind),
)


@given(MAPPINGS)
def test_what_is_written_is_read_again(mapping):
    assert mapping_from_json(json.loads(json.dumps(mapping_as_json(mapping)))) == mapping


def test_by_hand_all_but_what_is_said_may_be_missing():
    written = {"currency": "eur", "roles": {"Art": "sku", "M": {"column": "chest", "size": "M"}}}
    assert mapping_from_json(written) == ImportMapping(
        "",
        {"Art": ColumnRole(Column.SKU), "M": ColumnRole(Column.CHEST, "M")},
        currency="EUR",
    )


@pytest.mark.parametrize(
    "content",
    [
        [],
        {"unti": "cm"},
        {"unit": "ell"},
        {"roles": []},
        {"roles": {"A": "skuu"}},
        {"roles": {"A": {"size": "M"}}},
        {"seller": 5},
        {"kind": "hats"},
    ],
)
def test_what_is_not_known_is_refused(content):
    with pytest.raises(BadMappingError) as refusal:
        mapping_from_json(content)
    assert refusal.value.remedy
