from __future__ import annotations

import json

import pytest

from altinnkit import Altinn, InputError
from altinnkit.json import arguments, catalogue, from_json, to_json
from altinnkit.types import Receipt, ReceiptSearch, SandboxSetup


def test_there_and_back() -> None:
    text = '{"receiptId":7,"receiptStatus":"OK","references":[{"referenceType":"NotSet","referenceValue":"x"}]}'
    receipt = from_json(Receipt, text)
    assert type(receipt) is Receipt
    assert receipt.references[0].reference_value == "x"
    assert to_json(receipt) == text


def test_unknown_members_come_back() -> None:
    receipt = Receipt(unknown={"Xml": "<Xml/>", "json": {"a": [1, 2.5, None, True, "x", 2**63]}})
    assert json.loads(to_json(receipt)) == {
        "unknown": {"Xml": "<Xml/>", "json": {"a": [1, 2.5, None, True, "x", 2**63]}}
    }
    assert from_json(Receipt, to_json(receipt)) == receipt


def test_what_does_not_fit_names_its_place() -> None:
    with pytest.raises(InputError) as caught:
        from_json(SandboxSetup, '{"faults":[{"matching":7}]}')
    assert caught.value.path == "faults[0].matching"
    with pytest.raises(InputError):
        from_json(Receipt, "{")
    with pytest.raises(InputError):
        from_json(int, "{}")  # type: ignore[type-var]


def test_arguments_of_an_operation(altinn: Altinn) -> None:
    given = arguments("altinn2.soap.receipt.get_receipt", '{"search":{"receiptId":7}}')
    assert given == {"search": ReceiptSearch(receipt_id=7)}
    assert altinn.soap.receipt.get_receipt(**given).request.content_length > 0


def test_the_catalogue_and_the_methods_are_the_same(altinn: Altinn) -> None:
    described = json.loads(catalogue())
    for entry in described["operations"] + described["flows"]:
        _, *groups, name = entry["id"].split(".")
        found: object = altinn
        for group in groups:
            found = getattr(found, "flows" if group == "flow" else group)
        assert callable(getattr(found, name)), entry["id"]
