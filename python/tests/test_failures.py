"""What goes wrong on this side of the network, and what the network may have done before it failed."""

from __future__ import annotations

import asyncio
import io
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

from altinnkit import (
    Altinn,
    AltinnError,
    Answer,
    Call,
    Flow,
    InputError,
    Signature,
    Source,
    TransportError,
    UnavailableError,
    Wait,
)
from altinnkit import httpx as adapter
from altinnkit.errors import AuthenticationError
from altinnkit.sandbox import Sandbox
from altinnkit.types import Fault, Prompt, ReceiptSearch, SandboxSetup, ShipmentOutcome
from answers import Serve
from test_blobs import submit, upload
from test_flows import begin, code, session
from test_httpx import at

BOOM = RuntimeError("the disk is gone")


class Failing(io.RawIOBase):
    """Gives some bytes, and then fails."""

    def __init__(self, first: int) -> None:
        self.left = first

    def read(self, size: int = -1, /) -> bytes:
        if self.left <= 0:
            raise BOOM
        given = min(size, self.left)
        self.left -= given
        return bytes(given)


def unopened() -> Any:
    raise BOOM


SOURCES: dict[str, Callable[[], Source]] = {
    "unopened": lambda: Source(length=9, open=unopened),
    "failing at once": lambda: Source(length=9, open=lambda: nullcontext(Failing(0))),
    "failing in the middle": lambda: Source(length=900_000, open=lambda: nullcontext(Failing(500_000))),
    "short": lambda: Source(length=9, open=lambda: nullcontext(io.BytesIO(bytes(8)))),
    "empty": lambda: Source(length=9, open=lambda: nullcontext(io.BytesIO())),
    "long": lambda: Source(length=9, open=lambda: nullcontext(io.BytesIO(bytes(10)))),
}


def asent(call: Call[Any]) -> Any:
    async def sent() -> Any:
        async with httpx.AsyncClient() as client:
            return await adapter.asend(call, client)

    return asyncio.run(sent())


def sent(call: Call[Any]) -> Any:
    with httpx.Client() as client:
        return adapter.send(call, client)


both = pytest.mark.parametrize("sending", [sent, asent])


@contextmanager
def server(answer: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """Keeps what comes up to the end of the body, or of the connection; then says the same to everybody and hangs up."""
    arrived: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            got = b""
            try:
                while b"\r\n\r\n" not in got:
                    got += connection.recv(65_536) or unopened()
                head, body = got.split(b"\r\n\r\n", 1)
                length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length"))
                while len(body) < length:
                    body += connection.recv(65_536) or unopened()
            except (OSError, RuntimeError):
                return
            arrived.append(body)
            connection.sendall(answer)

    def accept() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", arrived
        listening.shutdown(socket.SHUT_RDWR)


CREATED = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


@both
@pytest.mark.parametrize("name", SOURCES)
def test_a_source_that_fails_is_no_lost_answer_and_its_body_never_arrives_whole(
    name: str, sending: Callable[[Call[Any]], Any]
) -> None:
    with server(CREATED) as (origin, arrived):
        for call in (upload(at(origin), SOURCES[name]()), submit(at(origin), SOURCES[name]())):
            with pytest.raises(InputError) as caught:
                sending(call)
            assert caught.value.code == "source_failed"
            assert caught.value.operation == call.operation
            assert isinstance(caught.value.__cause__, (RuntimeError, OSError))
            assert (caught.value.__cause__ is BOOM) == (name not in ("short", "empty", "long"))
        assert arrived == []


@both
def test_a_file_that_has_changed_is_not_sent(tmp_path: Path, sending: Callable[[Call[Any]], Any]) -> None:
    file = tmp_path / "a.pdf"

    def touched() -> None:
        os.utime(file, ns=(1, 1))

    with server(CREATED) as (origin, arrived):
        for change in (touched, lambda: file.write_bytes(b"longer than before"), file.unlink):
            file.write_bytes(b"12345")
            call = upload(at(origin), file)
            change()
            with pytest.raises(InputError) as caught:
                sending(call)
            assert (caught.value.code, type(caught.value.__cause__)) in [
                ("source_failed", OSError),
                ("source_failed", FileNotFoundError),
            ]
        assert arrived == []


class Line:
    """A client over a sandbox; knows what was sent."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sent: list[str] = []
        self.sandbox = sandbox
        self.client = httpx.Client(transport=httpx.MockTransport(self.answer))

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request.headers["SOAPAction"].rsplit("/", 1)[-1])
        said = self.sandbox.handle(request.method, str(request.url), list(request.headers.items()), request.read())
        return httpx.Response(said.status, headers=said.headers, content=said.body)

    def run(self, flow: Flow[ShipmentOutcome], **hands: Any) -> ShipmentOutcome:
        def wait(until: datetime, _: str) -> None:
            self.sandbox.advance(until.timestamp() - self.sandbox.now())

        def tell(prompt: Prompt) -> str:
            return code(prompt) if prompt.kind == "oneTimeCode" else "sandbox"

        return adapter.run(flow, self.client, **{"wait": wait, "ask": tell, **hands})


@pytest.fixture
def line() -> Line:
    return Line(Sandbox())


def test_a_flow_ends_with_the_error_of_its_source_and_a_restore_looks_first(line: Line) -> None:
    altinn = session(line.sandbox)
    saves: list[bytes] = []
    with pytest.raises(InputError) as caught:
        line.run(begin(altinn, Source(length=3, open=unopened, name="it")), saved=saves.append)
    assert caught.value.code == "source_failed"
    assert caught.value.__cause__ is BOOM
    assert caught.value.operation == "altinn2.flow.submit_form_task"
    assert sum(action.startswith("SubmitFormTask") for action in line.sent) <= 1, "it was not told that no answer came"
    line.sent.clear()
    with pytest.raises(InputError) as caught:
        line.run(altinn.restore(saves[-1]))
    assert caught.value.code == "source_failed", "nor without the source"
    other = Source.file(io.BytesIO(b"abcd"), name="it")
    with pytest.raises(InputError, match="4 now"):
        line.run(altinn.restore(saves[-1], sources={"it": other}))
    line.sent.clear()
    whole = Source.file(io.BytesIO(b"abc"), name="it")
    assert line.run(altinn.restore(saves[-1], sources={"it": whole})).verdict == "accepted"
    looks, submits = ([i for i, it in enumerate(line.sent) if it.startswith(name)] for name in ("GetReceipt", "Submit"))
    assert looks[0] < submits[0], line.sent


def fail(*_: object) -> Any:
    raise BOOM


@pytest.mark.parametrize("hand", ["ask", "saved"])
def test_what_the_functions_of_the_program_raise_comes_out_as_it_is(line: Line, hand: str) -> None:
    with pytest.raises(RuntimeError) as caught:
        line.run(begin(session(line.sandbox)), **{hand: fail})
    assert caught.value is BOOM
    if hand == "saved":
        assert line.sent == [], "nothing is sent before it is saved"
    waiting: Any = Waiting(NEVER, 0.0)
    with pytest.raises(RuntimeError, match="disk"):
        line.run(waiting, wait=fail)


def test_it_is_saved_before_anything_leaves_the_program(line: Line) -> None:
    order: list[str] = []

    def noting(name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*given: object) -> Any:
            order.append(name)
            return act(*given)

        return noted

    def wait(until: datetime, _: str) -> None:
        line.sandbox.advance(until.timestamp() - line.sandbox.now())

    line.client = httpx.Client(transport=httpx.MockTransport(noting("send", line.answer)))
    hands: dict[str, Callable[..., Any]] = {"saved": lambda _: None, "ask": code, "wait": wait}
    line.run(begin(session(line.sandbox)), **{name: noting(name, act) for name, act in hands.items()})
    assert set(order[::2]) == {"saved"}, order
    assert set(order[1::2]) >= {"send", "ask"}, order


def test_a_final_error_is_saved(line: Line) -> None:
    flow = begin(session(line.sandbox))
    saves: list[bytes] = []
    with pytest.raises(AuthenticationError):
        line.run(flow, ask=lambda _: "00000", saved=saves.append)
    assert saves[-1] == flow.save()
    sandbox = Sandbox()
    saves.clear()
    sandbox.run(begin(session(sandbox)), ask=code, saved=saves.append)
    assert saves, "the sandbox saves too"


def test_an_async_function_does_not_pass_for_a_plain_one(line: Line) -> None:
    async def saved(_: bytes) -> None:
        pass

    with pytest.raises(TypeError, match="plain function"):
        line.run(begin(session(line.sandbox)), saved=saved)
    assert line.sent == []


def test_a_step_takes_what_it_knows_and_nothing_is_made_up(line: Line) -> None:
    altinn = session(line.sandbox)
    for given in ("", "1234", b"x", 0, False, {}, object(), Answer, InputError.of_source("x")):
        with pytest.raises(TypeError):
            begin(altinn).step(given)  # type: ignore[arg-type]
    for nothing in (None, 12345, b"12345"):
        with pytest.raises(TypeError):
            line.run(begin(altinn), ask=lambda _, it=nothing: it)
    for wrong in (None, "abc", 7):
        with pytest.raises(TypeError):
            begin(altinn).step(Signature(wrong))  # type: ignore[arg-type]


class Waiting:
    """Something like a flow: it waits, and then it is done."""

    id = "waiting"

    def __init__(self, until: datetime, now: float) -> None:
        from altinnkit import Done

        self.steps: list[Any] = [Wait(until, "because"), Done("done")]
        self.at = now

    def step(self, *_: object, **__: object) -> Any:
        return self.steps.pop(0)

    def now(self) -> float:
        return self.at

    def save(self) -> bytes:
        return b""


NEVER = datetime.max.replace(tzinfo=timezone.utc)


def test_no_wait_overflows(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) > 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", sleep)
    with httpx.Client() as client, pytest.raises(KeyboardInterrupt):
        adapter.run(Waiting(NEVER, 0.0), client)  # type: ignore[arg-type]
    assert all(0 < seconds <= 86_400 for seconds in slept)
    for past in (datetime(1970, 1, 1, tzinfo=timezone.utc), datetime(2026, 1, 1, tzinfo=timezone.utc)):
        slept.clear()
        with httpx.Client() as client:
            assert adapter.run(Waiting(past, 1_795_428_000.0), client) == "done"  # type: ignore[arg-type]
        assert slept == []
    until = datetime.fromtimestamp(1_795_428_000.0 + 100_000, timezone.utc)
    with httpx.Client() as client:
        adapter.run(Waiting(until, 1_795_428_000.0), client)  # type: ignore[arg-type]
    assert slept == [86_400, 13_600], "by the clock of the session"


def test_a_cancelled_task_stops_at_once() -> None:
    async def job() -> None:
        async with httpx.AsyncClient() as client:
            never: Any = Waiting(NEVER, 0.0)
            waiting: asyncio.Task[Any] = asyncio.create_task(adapter.arun(never, client))
            await asyncio.sleep(0.05)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

            async def slow(_: httpx.Request) -> httpx.Response:
                await asyncio.sleep(60)
                raise AssertionError

            sandbox = Sandbox()
            async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as asking:
                sending = asyncio.create_task(adapter.arun(begin(session(sandbox)), asking))
                await asyncio.sleep(0.05)
                sending.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await sending

    asyncio.run(asyncio.wait_for(job(), 10))


def receipt(altinn: Altinn) -> Call[Any]:
    return altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))


@both
def test_a_connection_that_never_was_says_that_nothing_was_sent(serve: Serve, sending: Callable[[Call[Any]], Any]) -> None:
    with serve(Sandbox()) as origin:
        for there in ("http://127.0.0.1:1", "https://nobody.invalid", origin.replace("http:", "https:")):
            with pytest.raises(TransportError) as caught:
                sending(receipt(at(there)))
            assert caught.value.not_sent, there


@both
@pytest.mark.parametrize(
    "framing", [b"Content-Length: 900\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n5\r\n", b"Content-Length: x\r\n\r\n"]
)
def test_an_answer_that_breaks_off_is_none(framing: bytes, sending: Callable[[Call[Any]], Any]) -> None:
    with server(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n" + framing + b"<a/>\n") as (origin, arrived):
        with pytest.raises(TransportError) as caught:
            sending(receipt(at(origin)))
        assert not caught.value.not_sent
        assert len(arrived) == 1, "nothing is repeated"


@both
@pytest.mark.parametrize("status", [301, 303, 307, 401, 407, 421, 503])
def test_nothing_is_repeated_whatever_the_status(status: int, sending: Callable[[Call[Any]], Any]) -> None:
    head = f"HTTP/1.1 {status} No\r\nLocation: /elsewhere\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"
    with server(head.encode()) as (origin, arrived):
        for call in (receipt(at(origin)), upload(at(origin), io.BytesIO(bytes(300_000)))):
            arrived.clear()
            with pytest.raises(AltinnError) as caught:
                sending(call)
            assert not isinstance(caught.value, TransportError)
            assert len(arrived) == 1


def test_a_busy_pool_has_sent_nothing() -> None:
    def busy(request: httpx.Request) -> httpx.Response:
        raise httpx.PoolTimeout("busy", request=request)

    with httpx.Client(transport=httpx.MockTransport(busy)) as client, pytest.raises(TransportError) as caught:
        adapter.send(receipt(at("http://127.0.0.1:1")), client)
    assert caught.value.not_sent


def test_unavailable_is_still_an_answer(serve: Serve) -> None:
    with serve(Sandbox(SandboxSetup(faults=[Fault(matching="GetReceipt", status=503)]))) as origin:
        with pytest.raises(UnavailableError):
            sent(receipt(at(origin)))
