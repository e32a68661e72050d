"""Calls and flows over `httpx`, sync and async. Install it with `pip install altinnkit[httpx]`.

The client is yours, and with it timeouts, proxies, certificates and HTTP/2. Redirects are not followed and no status
raises: SOAP faults come with HTTP 500.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, closing, contextmanager
from datetime import datetime, timezone
from typing import TYPE_CHECKING, TypeVar

import httpx

from .answer import Into, Sinks
from .call import Call
from .errors import TransportError
from .flow import Answer, Ask, Done, End, Failed, Flow, Given, Item, Send, Sign, Signature, Wait
from .http import HttpRequest, HttpResponse, body_chunks

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
        TransportError: No answer came.
        AltinnError: What Altinn, or whatever answered in its place, said instead.
    """
    if into is None:
        return call.response(transport(call.request, client, call.operation))
    with _failing(call.operation):
        response = client.send(_built(call.request, client), follow_redirects=False, stream=True)
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
    with _failing(call.operation):
        response = await client.send(_abuilt(call.request, client), follow_redirects=False, stream=True)
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
    with _failing(operation):
        response = client.send(_built(request, client), follow_redirects=False, stream=True)
        with closing(response):
            body = _Body(request.max_answer)
            for piece in response.iter_bytes():
                if not body.takes(piece):
                    break
    return _response(response, request, body)


async def atransport(request: HttpRequest, client: httpx.AsyncClient, operation: str | None = None) -> HttpResponse:
    """Sends a request as it is."""
    with _failing(operation):
        response = await client.send(_abuilt(request, client), follow_redirects=False, stream=True)
        async with aclosing(response):
            body = _Body(request.max_answer)
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
) -> T:
    """Drives a flow to its end.

    Args:
        flow: The flow, new or restored.
        client: Sends its requests.
        sign: Signs bytes with a key of the program's.
        ask: Asks the person in front of the program.
        saved: Keeps the flow's state, called before each request is sent.

    Raises:
        AltinnError: The flow failed.
    """
    for end in _outputs(flow, client, sign, ask, saved):
        if isinstance(end, Done):
            return end.output
        break
    raise TypeError("the flow hands out items: use items(...)")


def items(
    flow: Flow[T],
    client: httpx.Client,
    *,
    sign: Callable[[SignRequest], bytes] | None = None,
    ask: Callable[[Prompt], str] | None = None,
    saved: Callable[[bytes], None] | None = None,
) -> Iterator[T]:
    """Drives a flow that hands out items, such as `altinn.flows.download_archive`, and gives them one after the other.

    To go on in another process, save the flow when an item is safely stored. The arguments are those of `run`.

    Raises:
        AltinnError: The flow failed.
    """
    for item in _outputs(flow, client, sign, ask, saved):
        if isinstance(item, Done):
            raise TypeError("the flow has one output: use run(...)")
        yield item.output


def _outputs(
    flow: Flow[T],
    client: httpx.Client,
    sign: Callable[[SignRequest], bytes] | None,
    ask: Callable[[Prompt], str] | None,
    saved: Callable[[bytes], None] | None,
) -> Iterator[Done[T] | Item[T]]:
    given: Given = None
    while True:
        match flow.step(given):
            case Send(request):
                if saved:
                    saved(flow.save())
                try:
                    given = transport(request, client, flow.id)
                except TransportError as error:
                    given = error
            case Wait(until):
                time.sleep(_seconds(until))
                given = None
            case Sign(to_sign) if sign:
                given = Signature(sign(to_sign))
            case Ask(prompt) if ask:
                given = Answer(ask(prompt))
            case Item() as item:
                yield item
                given = None
            case Done() as done:
                yield done
                return
            case End():
                return
            case Failed(error):
                raise error
            case other:
                raise TypeError(f"the flow needs {type(other).__name__.lower()}=...")


async def arun(
    flow: Flow[T],
    client: httpx.AsyncClient,
    *,
    sign: Callable[[SignRequest], Awaitable[bytes]] | None = None,
    ask: Callable[[Prompt], Awaitable[str]] | None = None,
    saved: Callable[[bytes], Awaitable[None]] | None = None,
) -> T:
    """Drives a flow to its end; see `run`."""
    async for end in _aoutputs(flow, client, sign, ask, saved):
        if isinstance(end, Done):
            return end.output
        break
    raise TypeError("the flow hands out items: use aitems(...)")


async def aitems(
    flow: Flow[T],
    client: httpx.AsyncClient,
    *,
    sign: Callable[[SignRequest], Awaitable[bytes]] | None = None,
    ask: Callable[[Prompt], Awaitable[str]] | None = None,
    saved: Callable[[bytes], Awaitable[None]] | None = None,
) -> AsyncIterator[T]:
    """Drives a flow that hands out items, and gives them one after the other; see `items`."""
    async for item in _aoutputs(flow, client, sign, ask, saved):
        if isinstance(item, Done):
            raise TypeError("the flow has one output: use arun(...)")
        yield item.output


async def _aoutputs(
    flow: Flow[T],
    client: httpx.AsyncClient,
    sign: Callable[[SignRequest], Awaitable[bytes]] | None,
    ask: Callable[[Prompt], Awaitable[str]] | None,
    saved: Callable[[bytes], Awaitable[None]] | None,
) -> AsyncIterator[Done[T] | Item[T]]:
    given: Given = None
    while True:
        match flow.step(given):
            case Send(request):
                if saved:
                    await saved(flow.save())
                try:
                    given = await atransport(request, client, flow.id)
                except TransportError as error:
                    given = error
            case Wait(until):
                await asyncio.sleep(_seconds(until))
                given = None
            case Sign(to_sign) if sign:
                given = Signature(await sign(to_sign))
            case Ask(prompt) if ask:
                given = Answer(await ask(prompt))
            case Item() as item:
                yield item
                given = None
            case Done() as done:
                yield done
                return
            case End():
                return
            case Failed(error):
                raise error
            case other:
                raise TypeError(f"the flow needs {type(other).__name__.lower()}=...")


def _headers(request: HttpRequest) -> list[tuple[str, str]]:
    length = str(request.content_length)
    bodiless = request.method in ("GET", "DELETE") and length == "0"
    return request.headers if bodiless else [*request.headers, ("Content-Length", length)]


async def _pieces(request: HttpRequest) -> AsyncIterator[bytes]:
    """Files are read in a thread: the event loop does not wait for a disk."""
    pieces = body_chunks(request)
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece


class _Body:
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


def _built(request: HttpRequest, client: httpx.Client) -> httpx.Request:
    content = body_chunks(request) if request.body else None
    return client.build_request(request.method, request.url, headers=_headers(request), content=content)


def _abuilt(request: HttpRequest, client: httpx.AsyncClient) -> httpx.Request:
    content = _pieces(request) if request.body else None
    return client.build_request(request.method, request.url, headers=_headers(request), content=content)


def _next(pieces: Iterator[bytes], operation: str) -> bytes | None:
    with _failing(operation):
        return next(pieces, None)


async def _anext(pieces: AsyncIterator[bytes], operation: str) -> bytes | None:
    with _failing(operation):
        return await anext(pieces, None)


def _response(response: httpx.Response, request: HttpRequest, body: _Body) -> HttpResponse:
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


def _failed(error: httpx.RequestError, operation: str | None) -> TransportError:
    not_sent = isinstance(
        error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
    )
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return TransportError.failed(detail, operation=operation, not_sent=not_sent)


def _seconds(until: datetime) -> float:
    return max(0.0, (until - datetime.now(timezone.utc)).total_seconds())
