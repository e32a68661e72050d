"""Calls and flows over `httpx`, sync and async. Install it with `pip install altinnkit[httpx]`.

The client is yours, and with it timeouts, proxies, certificates and HTTP/2. Redirects are not followed and no status
raises: SOAP faults come with HTTP 500.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, closing, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

import httpx

from ._drive import AsyncHands, Hands, Outputs, aoutputs, outputs
from .answer import Into, Sinks
from .call import Call
from .errors import TransportError
from .flow import Flow
from .http import Body, HttpRequest, HttpResponse

if TYPE_CHECKING:
    from .types import Prompt, SignRequest

__all__ = ["aitems", "arun", "asend", "atransport", "items", "run", "send", "transport"]

T = TypeVar("T")


def send(call: Call[T], client: httpx.Client, *, into: Into | None = None) -> T:
    """Sends a call, and makes sense of the answer.

    Args:
        call: What to ask.
        client: Sends it.
        into: Where attachments go, for answers that are too large to be held: they are written while they come, and the
            output has a `Source` with their name and length in their place.

    Raises:
        TransportError: No answer came; `not_sent` where it is sure that nothing left.
        InputError: With the code `source_failed`: a source of its bytes could not be read, or changed.
        AltinnError: What Altinn, or whatever answered in its place, said instead.
    """
    if into is None:
        return call.response(transport(call.request, client, call.operation))
    body = Body(call.request)
    with body.sources(call.operation), _failing(call.operation):
        response = client.send(_built(call.request, body, client), follow_redirects=False, stream=True)
    with closing(response), Sinks(into) as sinks:
        reader = call.reader(response.status_code, _pairs(response), response.reason_phrase or None)
        pieces = response.iter_bytes()
        while (piece := _next(pieces, call.operation)) is not None:
            for chunk in reader.push(piece):
                sinks.write(chunk)
        return reader.finish()


async def asend(call: Call[T], client: httpx.AsyncClient, *, into: Into | None = None) -> T:
    """Sends a call, and makes sense of the answer; see `send`. Attachments are written in a thread.

    Raises:
        TransportError: No answer came.
        AltinnError: What Altinn, or whatever answered in its place, said instead.
    """
    if into is None:
        return call.response(await atransport(call.request, client, call.operation))
    body = Body(call.request)
    with body.sources(call.operation), _failing(call.operation):
        response = await client.send(_abuilt(call.request, body, client), follow_redirects=False, stream=True)
    async with aclosing(response):
        with Sinks(into) as sinks:
            reader = call.reader(response.status_code, _pairs(response), response.reason_phrase or None)
            pieces = response.aiter_bytes()
            while (piece := await _anext(pieces, call.operation)) is not None:
                for chunk in reader.push(piece):
                    await asyncio.to_thread(sinks.write, chunk)
            return reader.finish()


def transport(request: HttpRequest, client: httpx.Client, operation: str | None = None) -> HttpResponse:
    """Sends a request as it is."""
    sent = Body(request)
    with sent.sources(operation), _failing(operation):
        response = client.send(_built(request, sent, client), follow_redirects=False, stream=True)
        with closing(response):
            body = _Answer(request.max_answer)
            for piece in response.iter_bytes():
                if not body.takes(piece):
                    break
    return _response(response, request, body)


async def atransport(request: HttpRequest, client: httpx.AsyncClient, operation: str | None = None) -> HttpResponse:
    """Sends a request as it is."""
    sent = Body(request)
    with sent.sources(operation), _failing(operation):
        response = await client.send(_abuilt(request, sent, client), follow_redirects=False, stream=True)
        async with aclosing(response):
            body = _Answer(request.max_answer)
            async for piece in response.aiter_bytes():
                if not body.takes(piece):
                    break
    return _response(response, request, body)


def run(
    flow: Flow[T],
    client: httpx.Client,
    *,
    sign: Callable[[SignRequest], bytes] | None = None,
    ask: Callable[[Prompt], str] | None = None,
    saved: Callable[[bytes], None] | None = None,
    wait: Callable[[datetime, str], None] | None = None,
) -> T:
    """Drives a flow to its end.

    Args:
        flow: The flow, new or restored.
        client: Sends its requests.
        sign: Signs bytes with a key of the program's.
        ask: Asks the person in front of the program.
        saved: Keeps the flow's state, so that another process can go on with it: called before each request, signature,
            question and wait, and after a final error. Keep the newest; an older one does no harm.
        wait: Waits until a time of the session's clock, for a reason. Left out: sleeps.

    Raises:
        AltinnError: The flow failed; with the code `source_failed`, a source of its bytes did.
        Exception: What `sign`, `ask`, `saved` and `wait` raise, as it is.
    """
    hands = _hands(flow, client, sign, ask, saved, wait)
    return Outputs.only(next(outputs(flow, hands), None), "items")


def items(
    flow: Flow[T],
    client: httpx.Client,
    *,
    sign: Callable[[SignRequest], bytes] | None = None,
    ask: Callable[[Prompt], str] | None = None,
    saved: Callable[[bytes], None] | None = None,
    wait: Callable[[datetime, str], None] | None = None,
) -> Iterator[T]:
    """Drives a flow that hands out items, such as `altinn.flows.download_archive`, and gives them one after the other.

    To go on in another process, save the flow when an item is safely stored. The arguments are those of `run`, and so is
    what is raised.
    """
    for end in outputs(flow, _hands(flow, client, sign, ask, saved, wait)):
        yield Outputs.item(end, "run")


async def arun(
    flow: Flow[T],
    client: httpx.AsyncClient,
    *,
    sign: Callable[[SignRequest], Awaitable[bytes]] | None = None,
    ask: Callable[[Prompt], Awaitable[str]] | None = None,
    saved: Callable[[bytes], Awaitable[None]] | None = None,
    wait: Callable[[datetime, str], Awaitable[None]] | None = None,
) -> T:
    """Drives a flow to its end; see `run`. When its task is cancelled it stops where it is, and waits no longer."""
    hands = _ahands(flow, client, sign, ask, saved, wait)
    async with aclosing(aoutputs(flow, hands)) as ends:
        return Outputs.only(await anext(ends, None), "aitems")


async def aitems(
    flow: Flow[T],
    client: httpx.AsyncClient,
    *,
    sign: Callable[[SignRequest], Awaitable[bytes]] | None = None,
    ask: Callable[[Prompt], Awaitable[str]] | None = None,
    saved: Callable[[bytes], Awaitable[None]] | None = None,
    wait: Callable[[datetime, str], Awaitable[None]] | None = None,
) -> AsyncIterator[T]:
    """Drives a flow that hands out items, and gives them one after the other; see `items`."""
    async with aclosing(aoutputs(flow, _ahands(flow, client, sign, ask, saved, wait))) as ends:
        async for end in ends:
            yield Outputs.item(end, "arun")


def _hands(
    flow: Flow[T],
    client: httpx.Client,
    sign: Callable[[SignRequest], bytes] | None,
    ask: Callable[[Prompt], str] | None,
    saved: Callable[[bytes], None] | None,
    wait: Callable[[datetime, str], None] | None,
) -> Hands:
    def slept(until: datetime, _: str) -> None:
        for seconds in _pieces_of_time(until, flow):
            time.sleep(seconds)

    return Hands(
        send=lambda request: transport(request, client, flow.id), wait=wait or slept, sign=sign, ask=ask, saved=saved
    )


def _ahands(
    flow: Flow[T],
    client: httpx.AsyncClient,
    sign: Callable[[SignRequest], Awaitable[bytes]] | None,
    ask: Callable[[Prompt], Awaitable[str]] | None,
    saved: Callable[[bytes], Awaitable[None]] | None,
    wait: Callable[[datetime, str], Awaitable[None]] | None,
) -> AsyncHands:
    async def slept(until: datetime, _: str) -> None:
        for seconds in _pieces_of_time(until, flow):
            await asyncio.sleep(seconds)

    return AsyncHands(
        send=lambda request: atransport(request, client, flow.id), wait=wait or slept, sign=sign, ask=ask, saved=saved
    )


_DAY = 86_400.0


def _pieces_of_time(until: datetime, flow: Flow[T]) -> Iterator[float]:
    """The seconds to a time of the session's clock, in pieces that no timer overflows at."""
    left = until.timestamp() - flow.now()
    while left > 0:
        yield min(left, _DAY)
        left -= _DAY


def _headers(request: HttpRequest) -> list[tuple[str, str]]:
    length = str(request.content_length)
    bodiless = request.method in ("GET", "DELETE") and length == "0"
    return request.headers if bodiless else [*request.headers, ("Content-Length", length)]


async def _pieces(body: Body) -> AsyncIterator[bytes]:
    """Files are read in a thread: the event loop does not wait for a disk."""
    pieces = body.chunks()
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece


class _Answer:
    """The body of an answer, as far as it is of use: what is larger than the session allows, the core refuses."""

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._pieces: list[bytes] = []
        self._length = 0

    def takes(self, piece: bytes) -> bool:
        self._pieces.append(piece)
        self._length += len(piece)
        return self._most is None or self._length <= self._most

    def whole(self) -> bytes:
        return b"".join(self._pieces)


def _built(request: HttpRequest, body: Body, client: httpx.Client) -> httpx.Request:
    content = None if body.is_empty() else body.chunks()
    return client.build_request(request.method, request.url, headers=_headers(request), content=content)


def _abuilt(request: HttpRequest, body: Body, client: httpx.AsyncClient) -> httpx.Request:
    content = None if body.is_empty() else _pieces(body)
    return client.build_request(request.method, request.url, headers=_headers(request), content=content)


def _next(pieces: Iterator[bytes], operation: str) -> bytes | None:
    with _failing(operation):
        return next(pieces, None)


async def _anext(pieces: AsyncIterator[bytes], operation: str) -> bytes | None:
    with _failing(operation):
        return await anext(pieces, None)


def _response(response: httpx.Response, request: HttpRequest, body: _Answer) -> HttpResponse:
    return HttpResponse(
        status=response.status_code,
        reason=response.reason_phrase or None,
        headers=_pairs(response),
        body=body.whole(),
        in_reply_to=request.message_id,
    )


def _pairs(response: httpx.Response) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]


@contextmanager
def _failing(operation: str | None) -> Iterator[None]:
    try:
        yield
    except httpx.RequestError as error:
        raise _failed(error, operation) from error


# No connection, so no byte of the request: httpcore counts TLS and the handshake with a proxy among connecting.
_NOT_CONNECTED = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def _failed(error: httpx.RequestError, operation: str | None) -> TransportError:
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return TransportError.failed(detail, operation=operation, not_sent=isinstance(error, _NOT_CONNECTED))
