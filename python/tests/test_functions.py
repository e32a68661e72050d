"""What needs no network, how a system signs in, and whose answer it is."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from altinnkit import (
    Altinn,
    HttpResponse,
    InputError,
    ProtocolError,
    ServiceNamespace,
    SystemCredentials,
    UsernameTokenCredentials,
)
from altinnkit.types import PollAdvice, ReceiptSearch
from answers import NOW, PASSWORD


def signing_in(credentials: SystemCredentials | UsernameTokenCredentials, **settings: Any) -> Altinn:
    return Altinn(
        environment="tt02", credentials=credentials, clock=lambda: NOW, entropy=lambda: bytes([7] * 32), **settings
    )


def token(**settings: Any) -> Altinn:
    return signing_in(UsernameTokenCredentials(system_user_name="1234", system_password=PASSWORD, **settings))


def body(altinn: Altinn) -> bytes:
    [part] = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1)).request.body
    assert isinstance(part, bytes)
    return part


def test_a_function_gives_its_output_at_once(altinn: Altinn) -> None:
    advice = altinn.soap.receipt.poll_advice(asked=2)
    assert type(advice) is PollAdvice
    assert advice.wait_seconds == 20
    assert advice.not_before == datetime(2026, 11, 23, 10, 0, 20, tzinfo=timezone.utc)
    with pytest.raises(InputError) as caught:
        altinn.soap.receipt.poll_advice(asked=-1)
    assert (caught.value.path, caught.value.operation) == ("asked", "altinn2.soap.receipt.poll_advice")


def test_the_kind_of_credentials_chooses_the_flavour(altinn: Altinn) -> None:
    basic = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1)).request
    assert basic.url.endswith("/ReceiptExternalBasic.svc")
    assert basic.message_id is None
    ws = token().soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1)).request
    assert ws.url.endswith("/ReceiptExternal.svc")
    assert ws.message_id is not None
    assert ws.message_id.encode() in body(token())
    assert b"Timestamp" in body(token())
    assert b"Nonce" not in body(token())
    other = body(token(timestamp=False, nonce=True))
    assert b"Timestamp" not in other
    assert b"Nonce" in other
    assert PASSWORD not in repr(UsernameTokenCredentials(system_user_name="1234", system_password=PASSWORD))


def test_another_contract_namespace() -> None:
    credentials = SystemCredentials(system_user_name="1234", system_password=PASSWORD)
    named = ServiceNamespace(service="ReceiptExternal", namespace="http://example.org/Receipt")
    assert b'xmlns="http://example.org/Receipt"' in body(signing_in(credentials, service_namespaces=[named]))
    with pytest.raises(InputError) as caught:
        signing_in(credentials, service_namespaces=[ServiceNamespace(service="Nothing", namespace="x")])
    assert caught.value.path == "session.serviceNamespaces[0].service"


def test_an_answer_to_somebody_else_is_refused() -> None:
    call = token().soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))

    def answer(relates_to: str | None, **also: Any) -> HttpResponse:
        text = f"""<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>
          <RelatesTo xmlns="http://www.w3.org/2005/08/addressing">{relates_to}</RelatesTo></s:Header><s:Body>
          <GetReceiptV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
          <GetReceiptV2Result xmlns:b="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06">
          <b:ReceiptId>7</b:ReceiptId></GetReceiptV2Result></GetReceiptV2Response></s:Body></s:Envelope>"""
        return HttpResponse(200, text.encode(), [("Content-Type", "application/soap+xml")], **also)

    assert call.response(answer(call.request.message_id)).receipt_id == 7
    with pytest.raises(ProtocolError) as caught:
        call.response(answer("urn:uuid:1"))
    assert caught.value.code == "unexpected_answer"
    assert call.response(answer("urn:uuid:1", in_reply_to="urn:uuid:1")).receipt_id == 7
