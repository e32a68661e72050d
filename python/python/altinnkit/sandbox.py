"""An Altinn in memory, for tests and demonstrations; `python -m altinnkit.sandbox --port 8080` serves it."""

from __future__ import annotations

import argparse
import socket
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from datetime import datetime
from typing import Any, TypeAlias, TypeVar

from ._altinnkit import Memory
from ._drive import Hands, Outputs, outputs
from .call import Call
from .errors import AltinnError
from .flow import Flow
from .http import Body, HttpRequest, HttpResponse
from .types import Addresses, Prompt, SandboxSetup, SignRequest

__all__ = ["Sandbox", "asgi", "main"]

T = TypeVar("T")

_Message: TypeAlias = MutableMapping[str, Any]
AsgiApplication: TypeAlias = Callable[
    [_Message, Callable[[], Awaitable[_Message]], Callable[[_Message], Awaitable[None]]], Awaitable[None]
]


class Sandbox:
    """An Altinn in memory. It keeps state as Altinn does; the same setup and requests give the same answers.

    In one process, `send` and `run` stand in for a transport:

        altinn = Altinn(environment="tt02", credentials=...)
        receipt = Sandbox().send(altinn.soap.receipt.get_receipt(search=...))
    """

    def __init__(self, setup: SandboxSetup | None = None, *, clock: Callable[[], float] = time.time) -> None:
        """
        Args:
            setup: How it starts out, and what is to go wrong.
            clock: Seconds since 1970, as the sandbox sees the time.

        Raises:
            InputError: The setup does not fit.
        """
        self._memory = Memory(setup or SandboxSetup())
        self._clock = clock
        self._ahead = 0.0

    @staticmethod
    def addresses(origin: str) -> Addresses:
        """The addresses of a sandbox that is served at an origin such as `http://127.0.0.1:8080`."""
        return Memory.addresses(origin)

    def handle(
        self, method: str, url: str, headers: list[tuple[str, str]], body: bytes, *, now: float | None = None
    ) -> HttpResponse:
        """Answers a request as a server gets it; scheme and host are not looked at.

        Args:
            method: `GET`, `POST` and so on.
            url: Path and query, or the whole address.
            headers: Names and values in order.
            body: The whole body.
            now: Seconds since 1970. Left out: the sandbox's clock.
        """
        now = self.now() if now is None else now
        status, reason, answered, content = self._memory.handle(method, url, headers, body, round(now * 1000))
        return HttpResponse(status=status, reason=reason, headers=answered, body=content)

    def transport(self, request: HttpRequest, operation: str | None = None) -> HttpResponse:
        """Answers a request of a call or a flow."""
        body = Body(request)
        with body.sources(operation):
            content = b"".join(body.chunks())
        return self.handle(request.method, request.url, request.headers, content)

    def send(self, call: Call[T]) -> T:
        """What the sandbox answers to a call.

        Raises:
            AltinnError: What the sandbox said instead.
        """
        return call.response(self.transport(call.request, call.operation))

    def run(
        self,
        flow: Flow[T],
        *,
        sign: Callable[[SignRequest], bytes] | None = None,
        ask: Callable[[Prompt], str] | None = None,
        saved: Callable[[bytes], None] | None = None,
    ) -> T:
        """Drives a flow to its end; see `altinnkit.httpx.run`. Waiting takes no time: the sandbox's clock is moved instead.

        Raises:
            AltinnError: The flow failed.
        """
        return Outputs.only(next(outputs(flow, self._hands(flow.id, sign, ask, saved)), None), "items")

    def items(
        self,
        flow: Flow[T],
        *,
        sign: Callable[[SignRequest], bytes] | None = None,
        ask: Callable[[Prompt], str] | None = None,
        saved: Callable[[bytes], None] | None = None,
    ) -> Iterator[T]:
        """Drives a flow that hands out items, and gives them one after the other; see `run`."""
        for end in outputs(flow, self._hands(flow.id, sign, ask, saved)):
            yield Outputs.item(end, "run")

    def _hands(
        self,
        flow: str,
        sign: Callable[[SignRequest], bytes] | None,
        ask: Callable[[Prompt], str] | None,
        saved: Callable[[bytes], None] | None,
    ) -> Hands:
        def wait(until: datetime, _: str) -> None:
            self.advance(max(0.0, until.timestamp() - self.now()))

        return Hands(send=lambda it: self.transport(it, flow), wait=wait, sign=sign, ask=ask, saved=saved, now=self.now)

    def advance(self, seconds: float) -> None:
        """Moves the sandbox's clock."""
        self._ahead += seconds

    def now(self) -> float:
        """The sandbox's time, in seconds since 1970. A session with `clock=sandbox.now` goes along when it is moved."""
        return self._clock() + self._ahead


def asgi(sandbox: Sandbox) -> AsgiApplication:
    """The sandbox as an ASGI application, for any server of such."""

    async def application(
        scope: _Message, receive: Callable[[], Awaitable[_Message]], send: Callable[[_Message], Awaitable[None]]
    ) -> None:
        if scope["type"] != "http":
            raise NotImplementedError(scope["type"])
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        path: bytes = scope.get("raw_path") or scope["path"].encode()
        query: bytes = scope.get("query_string", b"")
        url = (path + (b"?" + query if query else b"")).decode("latin-1")
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        answer = sandbox.handle(scope["method"], url, headers, body)
        answered = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
        answered.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": answered})
        await send({"type": "http.response.body", "body": answer.body})

    return application


def main(arguments: list[str] | None = None) -> int:
    """Serves a sandbox until it is interrupted."""
    parser = argparse.ArgumentParser(prog="python -m altinnkit.sandbox", description="Serve an Altinn in memory.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="port to listen on, 0 for a free one (%(default)s)")
    parser.add_argument("--setup", help="a file with the setup as JSON")
    given = parser.parse_args(arguments)
    try:
        import uvicorn
    except ImportError:
        print("serving the sandbox needs uvicorn: pip install 'altinnkit[sandbox]'", file=sys.stderr)
        return 2
    try:
        sandbox = Sandbox(_setup(given.setup))
    except (AltinnError, OSError) as error:
        print(f"{given.setup}: {error}", file=sys.stderr)
        return 2
    with socket.create_server((given.host, given.port)) as listening:
        host, port = listening.getsockname()[:2]
        print(f"an Altinn in memory is at http://{host}:{port}", flush=True)
        config = uvicorn.Config(asgi(sandbox), log_level="warning", lifespan="off")
        uvicorn.Server(config).run(sockets=[listening])
    return 0


def _setup(path: str | None) -> SandboxSetup:
    from .json import from_json

    if path is None:
        return SandboxSetup()
    with open(path, encoding="utf-8") as file:
        return from_json(SandboxSetup, file.read())


if __name__ == "__main__":
    sys.exit(main())
