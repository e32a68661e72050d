from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import TypeVar

import httpx
import pytest

from altinnkit import AccessToken, Altinn, Call, SystemCredentials, TokensConfig, TransportError, UnavailableError
from altinnkit.httpx import asend, send
from altinnkit.sandbox import Sandbox
from altinnkit.types import Fault, ReceiptSearch, SandboxSetup
from answers import RECEIPT, Serve
from test_blobs import CONTENT, submit

T = TypeVar("T")
PLANNED = Fault(matching="GetReceipt", status=200, content_type="text/xml", body=RECEIPT, times=9)


def at(origin: str) -> Altinn:
    return Altinn(
        environment="custom",
        addresses=Sandbox.addresses(origin),
        credentials=SystemCredentials(system_user_name="1234", system_password="p"),
        tokens=TokensConfig(altinn=AccessToken(value="t")),
    )


def in_sync(call: Call[T]) -> T:
    with httpx.Client() as client:
        return send(call, client)


def in_async(call: Call[T]) -> T:
    async def sent() -> T:
        async with httpx.AsyncClient() as client:
            return await asend(call, client)

    return asyncio.run(sent())


both = pytest.mark.parametrize("sent", [in_sync, in_async])


@both
def test_a_call_over_a_socket(serve: Serve, sent: Callable[[Call[T]], T]) -> None:
    with serve(Sandbox(SandboxSetup(faults=[PLANNED]))) as origin:
        call = at(origin).soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711))
        assert sent(call).receipt_text == "Mottatt"  # type: ignore[arg-type, attr-defined]


@both
def test_no_status_raises_and_no_redirect_is_followed(serve: Serve, sent: Callable[[Call[T]], T]) -> None:
    faults = [
        Fault(matching="GetReceipt", status=503, retry_after_seconds=3),
        Fault(matching="GetReceipt", status=302, body="elsewhere"),
    ]
    with serve(Sandbox(SandboxSetup(faults=faults))) as origin:
        call = at(origin).soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
        with pytest.raises(UnavailableError) as caught:
            sent(call)  # type: ignore[arg-type]
        assert caught.value.server is not None
        assert caught.value.server.status == 503


@both
def test_nobody_there(sent: Callable[[Call[T]], T]) -> None:
    call = at("http://127.0.0.1:1").soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    with pytest.raises(TransportError) as caught:
        sent(call)  # type: ignore[arg-type]
    assert caught.value.not_sent
    assert caught.value.retry == "after"
    assert caught.value.operation == "altinn2.soap.receipt.get_receipt"


def test_a_lost_answer_may_have_arrived() -> None:
    def lose(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow", request=request)

    altinn = at("http://127.0.0.1:1")
    reading = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    for call, retry in ((submit(altinn, CONTENT), "checkFirst"), (reading, "after")):
        with httpx.Client(transport=httpx.MockTransport(lose)) as client, pytest.raises(TransportError) as caught:
            send(call, client)
        assert not caught.value.not_sent
        assert caught.value.retry == retry


def test_an_answer_that_cannot_be_unpacked_is_a_transport_error() -> None:
    def garble(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))

    call = at("http://127.0.0.1:1").soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    with httpx.Client(transport=httpx.MockTransport(garble)) as client, pytest.raises(TransportError, match="Decoding"):
        send(call, client)


@pytest.mark.parametrize("in_thread", [False, True])
def test_held_bytes_are_streamed_with_their_length(altinn: Altinn, in_thread: bool) -> None:
    """Over a real socket, by content length; the server gets what a request with the bytes in it would have been."""
    got: list[tuple[str | None, str | None, bytes]] = []

    def keep(request: httpx.Request) -> httpx.Response:
        got.append((request.headers.get("content-length"), request.headers.get("transfer-encoding"), request.read()))
        return httpx.Response(200, text="<x")

    async def akeep(request: httpx.Request) -> httpx.Response:
        got.append(
            (request.headers.get("content-length"), request.headers.get("transfer-encoding"), await request.aread())
        )
        return httpx.Response(200, text="<x")

    call = submit(altinn, io.BytesIO(CONTENT))
    if in_thread:

        async def sent() -> None:
            async with httpx.AsyncClient(transport=httpx.MockTransport(akeep)) as client:
                await asend(call, client)

        with pytest.raises(Exception, match="malformed_xml"):
            asyncio.run(sent())
    else:
        with (
            httpx.Client(transport=httpx.MockTransport(keep)) as client,
            pytest.raises(Exception, match="malformed_xml"),
        ):
            send(call, client)
    [whole] = submit(altinn, CONTENT).request.body
    assert isinstance(whole, bytes)
    assert got == [(str(len(whole)), None, whole)]
