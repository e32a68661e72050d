from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import sys
import typing
from datetime import datetime, timezone
from typing import Any

import pytest

from altinnkit import Secret, types
from altinnkit._record import OpenEnum, Record
from altinnkit.json import from_json, to_json
from altinnkit.types import Receipt, ReceiptReference, ReceiptSearch, ReceiptStatus, Reference, ReferenceType

RECEIPT = Receipt(
    receipt_id=1,
    receipt_status=ReceiptStatus.OK,
    references=[ReceiptReference(reference_type="NotSet", reference_value="x")],
    unknown={"New": "<New/>"},
)
MESSAGES = [cls for name in types.__all__ if issubclass(cls := getattr(types, name), Record)]


def test_value_equality() -> None:
    assert Receipt(receipt_id=1) == Receipt(receipt_id=1)
    assert Receipt(receipt_id=1) != Receipt(receipt_id=2)
    assert Receipt() != ReceiptSearch()
    with pytest.raises(TypeError):
        hash(RECEIPT)


def test_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        RECEIPT.receipt_id = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del RECEIPT.receipt_id
    with pytest.raises(AttributeError):
        RECEIPT.anything = 2
    assert not hasattr(RECEIPT, "__dict__")


def test_keyword_only() -> None:
    with pytest.raises(TypeError):
        Receipt(1)  # type: ignore[call-arg, arg-type]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_and_copy(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(RECEIPT, protocol)) == RECEIPT
    assert copy.copy(RECEIPT) == RECEIPT
    deep = copy.deepcopy(RECEIPT)
    assert deep == RECEIPT
    assert deep.references[0] is not RECEIPT.references[0]
    assert type(pickle.loads(pickle.dumps(ReceiptStatus.OK, protocol))) is ReceiptStatus


def test_it_is_a_dataclass_to_the_standard_library() -> None:
    assert dataclasses.is_dataclass(RECEIPT)
    assert [field.name for field in dataclasses.fields(RECEIPT)] == list(Receipt.__slots__)
    changed = dataclasses.replace(RECEIPT, receipt_id=9)
    assert (changed.receipt_id, changed.receipt_status) == (9, "OK")
    assert dataclasses.asdict(RECEIPT)["references"][0]["reference_value"] == "x"
    if sys.version_info >= (3, 13):
        assert copy.replace(RECEIPT, receipt_id=9) == changed


def test_repr_shows_what_is_there() -> None:
    assert repr(Receipt(receipt_id=1, receipt_status=ReceiptStatus.OK)) == (
        "Receipt(receipt_id=1, receipt_status=ReceiptStatus('OK'))"
    )


def test_open_enums() -> None:
    assert ReceiptStatus.UN_EXPECTED_ERROR == "UnExpectedError"
    assert str(ReceiptStatus.OK) == f"{ReceiptStatus.OK}" == "OK"
    assert "Rejected" in ReceiptStatus.known_names()
    assert type(Reference(reference_type="NotSet", reference_value="").reference_type) is ReferenceType
    match Receipt(receipt_status="OK").receipt_status:
        case ReceiptStatus.REJECTED:
            raise AssertionError
        case ReceiptStatus.OK:
            pass


def test_lists_are_copied_and_texts_are_no_lists() -> None:
    references = [Reference(reference_type="NotSet", reference_value="x")]
    search = ReceiptSearch(references=references)
    references.clear()
    assert len(search.references) == 1
    with pytest.raises(TypeError):
        ReceiptSearch(references="abc")  # type: ignore[arg-type]


@pytest.mark.parametrize("cls", MESSAGES, ids=lambda cls: cls.__name__)
def test_every_message_is_whole(cls: type[Record]) -> None:
    """Type hints resolve, names agree, and whatever the signature lets out is None or empty."""
    hints = typing.get_type_hints(cls)
    assert set(hints) >= set(cls.__slots__)
    assert [field.name for field in dataclasses.fields(cls)] == list(cls.__slots__)
    parameters = inspect.signature(cls).parameters
    assert set(parameters) == set(cls.__slots__)
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())
    typing.get_type_hints(cls.__init__)


def made_up(hint: Any, depth: int) -> Any:
    """A value of a type, with every field set as deep as that."""
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is list:
        return [made_up(arguments[0], depth)] * 2 if depth else []
    if bytes in arguments:
        return b"\x00\xff"
    if arguments:
        return made_up(arguments[0], depth)
    simple: dict[Any, Any] = {
        bool: True,
        int: 7,
        float: 0.1,
        str: 'æ<&>"',
        bytes: b"\x00\xff",
        datetime: datetime(2026, 11, 23, 10, tzinfo=timezone.utc),
        Secret: Secret("s"),
        Any: {"a": [1, None]},
    }
    if hint in simple:
        return simple[hint]
    if issubclass(hint, OpenEnum):
        return hint("Brandnew")
    hints = typing.get_type_hints(hint)
    required = {name for name, it in inspect.signature(hint).parameters.items() if it.default is it.empty}
    names = [name for name in hint.__slots__ if name != "unknown" and (depth or name in required)]
    return hint(**{name: made_up(hints[name], max(0, depth - 1)) for name in names})


@pytest.mark.parametrize("cls", MESSAGES, ids=lambda cls: cls.__name__)
def test_every_field_goes_out_and_comes_back(cls: type[Record]) -> None:
    message = made_up(cls, 3)
    assert any(getattr(message, name) for name in cls.__slots__) or len(cls.__slots__) == 1
    again = from_json(cls, to_json(message))
    assert again == message
    assert to_json(again) == to_json(message)


@pytest.mark.parametrize("name", [n for n in types.__all__ if issubclass(getattr(types, n), OpenEnum)])
def test_every_open_enum_has_its_constants(name: str) -> None:
    cls = getattr(types, name)
    constants = [value for key, value in vars(cls).items() if key.isupper() or key.startswith("_1")]
    assert {str(value) for value in constants} == cls.known_names()
    assert all(type(value) is cls for value in constants)
