from __future__ import annotations

from datetime import datetime

import pytest

from altinnkit import Altinn, HttpResponse, SystemCredentials
from altinnkit.types import (
    Receipt,
    ReceiptSearch,
    ReceiptStatus,
    Reference,
    ReferenceType,
)
from answers import PASSWORD, RECEIPT


def test_the_request_is_what_altinn_wants(altinn: Altinn) -> None:
    reference = Reference(reference_type=ReferenceType.EXTERNAL_SHIPMENT_REFERENCE, reference_value="a<b")
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711, references=[reference]))
    assert call.operation == "altinn2.soap.receipt.get_receipt"
    request = call.request
    assert request.method == "POST"
    assert request.url == "https://tt02.altinn.no/IntermediaryExternal/ReceiptExternalBasic.svc"
    assert ("Content-Type", "text/xml; charset=utf-8") in request.headers
    [body] = request.body
    assert isinstance(body, bytes)
    assert len(body) == request.content_length
    assert f"<systemPassword>{PASSWORD}</systemPassword>".encode() in body
    assert b"ReceiptId>4711<" in body
    assert b"ReferenceValue>a&lt;b<" in body
    assert not request.needs.client_certificate


def test_the_same_moment_gives_the_same_bytes(altinn: Altinn) -> None:
    first, second = (altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1)) for _ in range(2))
    assert first.request.body == second.request.body


def test_the_answer_is_typed(altinn: Altinn) -> None:
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711))
    receipt = call.response(HttpResponse(200, RECEIPT.encode()))
    assert type(receipt) is Receipt
    assert receipt.receipt_id == 4711
    assert receipt.receipt_status == ReceiptStatus.OK
    assert type(receipt.receipt_status) is ReceiptStatus
    assert receipt.receipt_text == "Mottatt"
    assert receipt.last_changed == datetime(2017, 10, 18, 11, 7, 1, 17000)
    assert receipt.references == []
    assert receipt.parent_receipt_id is None
    [(name, content)] = receipt.unknown.items()
    assert name == "New"
    assert isinstance(content, str)
    assert content.startswith("<")


def test_unknown_elements_of_one_name_are_all_kept(altinn: Altinn) -> None:
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711))
    twice = RECEIPT.replace("</a:New>", "</a:New><a:New>2</a:New>")
    assert twice != RECEIPT
    [(name, contents)] = call.response(HttpResponse(200, twice.encode())).unknown.items()
    assert name == "New"
    assert isinstance(contents, list)
    assert len(contents) == 2
    assert all(content.startswith("<") for content in contents)


def test_an_answer_without_its_call(altinn: Altinn) -> None:
    receipt = altinn.parse("altinn2.soap.receipt.get_receipt", HttpResponse(200, RECEIPT.encode()))
    assert receipt == altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1)).response(
        HttpResponse(200, RECEIPT.encode())
    )


def test_a_name_that_is_new_is_kept(altinn: Altinn) -> None:
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711))
    receipt = call.response(HttpResponse(200, RECEIPT.replace(">OK<", ">Brandnew<").encode()))
    status = receipt.receipt_status
    assert status == "Brandnew"
    assert isinstance(status, ReceiptStatus)
    assert not status.is_known
    assert ReceiptStatus.OK.is_known


def test_a_closed_session_knows_nothing() -> None:
    from altinnkit import ConfigurationError

    credentials = SystemCredentials(system_user_name="1234", system_password=PASSWORD)
    with Altinn(environment="tt02", credentials=credentials) as altinn:
        call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    with pytest.raises(ConfigurationError) as caught:
        altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    assert caught.value.code == "missing_credentials"
    with pytest.raises(ConfigurationError):
        call.response(HttpResponse(200, RECEIPT.encode()))
    assert repr(altinn._session) == "Session(closed)"
    altinn.close()


def test_only_responses_are_answers(altinn: Altinn) -> None:
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    with pytest.raises(AttributeError):
        call.response("200 OK")  # type: ignore[arg-type]
