"""The conformance runner of the Python face: one JSON object a line in, one out; `docs/conformance.md` has the protocol.

It goes through the interface that programs use: typed objects, calls, exceptions.
"""

from __future__ import annotations

import base64
import binascii
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import reduce
from typing import Any

from altinnkit import Altinn, AltinnError, HttpRequest, HttpResponse, InputError, _altinnkit
from altinnkit._record import Record
from altinnkit.json import arguments, catalogue, from_json, to_json
from altinnkit.sandbox import Sandbox
from altinnkit.types import ErrorReport, SandboxSetup, SessionConfig

Json = Any


def main() -> None:
    state = Runner()
    for line in sys.stdin:
        print(state.answer(line), flush=True)


class Runner:
    def __init__(self) -> None:
        self.sandbox = Sandbox()

    def answer(self, line: str) -> str:
        try:
            try:
                order = json.loads(line)
            except ValueError as error:
                raise wrong("", f"the line is no JSON: {error}") from error
            tasks: dict[str, Callable[[Json], str]] = {
                "catalogue": lambda _: catalogue(),
                "prepare": self.prepare,
                "parse": self.parse,
                "call": self.call,
                "sandbox": self.handle,
            }
            task = tasks.get(order.get("do") if isinstance(order, dict) else None)
            if task is None:
                raise wrong("do", "must be catalogue, prepare, parse, call or sandbox")
            return task(order)
        except AltinnError as error:
            return f'{{"error":{to_json(error.report)}}}'

    def prepare(self, order: Json) -> str:
        operation = text(order, "operation")
        known(operation)
        altinn = session(order, moment=member(order, "moment"))
        given = json.dumps(member(order, "input"))
        try:
            call = method(altinn, operation)(**arguments(operation, given))
        except TypeError:
            # A parameter is missing, which Python finds first; what a program with looser types is told, the core says.
            call = altinn.call(operation, positions(operation, given))
        return request(call.request)

    def parse(self, order: Json) -> str:
        operation = text(order, "operation")
        known(operation)
        answer = replace(response(member(order, "response")), in_reply_to=order.get("inReplyTo"))
        return f'{{"output":{to_json(session(order).parse(operation, answer))}}}'

    def call(self, order: Json) -> str:
        function = text(order, "function")
        altinn = session(order, moment=member(order, "moment"))
        given = json.dumps(member(order, "input"))
        try:
            output = method(altinn, function)(**arguments(function, given))
        except TypeError:
            output = altinn.work_out(function, positions(function, given), Record)
        return f'{{"output":{to_json(output)}}}'

    def handle(self, order: Json) -> str:
        if "setup" in order:
            self.sandbox = Sandbox(from_json(SandboxSetup, json.dumps(order["setup"])))
            return '{"ok":true}'
        asked = member(order, "request")
        answer = self.sandbox.handle(
            text(asked, "method", "request."),
            text(asked, "url", "request."),
            headers(asked.get("headers"), "request.headers"),
            decoded(asked.get("body"), "request.body"),
            now=instant(text(order, "now")),
        )
        return compact({"status": answer.status, "headers": answer.headers, "body": encoded(answer.body)})


def positions(operation: str, given: str) -> tuple[object, ...]:
    """All the arguments, in the order of the message's fields."""
    return tuple(value for _, value in _altinnkit.arguments(operation, given))


def known(operation: str) -> None:
    """Refuses an id that the catalogue does not have."""
    if not any(operation == it["id"] for it in CATALOGUE):
        arguments(operation, "{}")
        raise wrong("operation", "is a flow")


def method(altinn: Altinn, operation: str) -> Callable[..., Any]:
    """`altinn2.soap.receipt.get_receipt` is `altinn.soap.receipt.get_receipt`."""
    return reduce(getattr, operation.split(".")[1:], altinn)  # type: ignore[return-value,arg-type]


def session(order: Json, *, moment: Json = None) -> Altinn:
    config = from_json(SessionConfig, json.dumps(member(order, "session")))
    clock: dict[str, Any] = {}
    if moment is not None:
        now, entropy = instant(text(moment, "now", "moment.")), decoded(moment.get("entropy"), "moment.entropy")
        clock = {"clock": lambda: now, "entropy": lambda: entropy}
    settings = {name: value for name in config.__slots__ if name != "unknown" and (value := getattr(config, name))}
    return Altinn(**settings, **clock)


def request(made: HttpRequest) -> str:
    parts = made.body
    body: Json
    if all(isinstance(part, bytes) for part in parts):
        body = encoded(b"".join(part for part in parts if isinstance(part, bytes)))
    else:
        body = [
            {"bytes": encoded(part)}
            if isinstance(part, bytes)
            else {"encoding": part.encoding, "held": part.id, "length": part.length}
            for part in parts
        ]
    return compact({"method": made.method, "url": made.url, "headers": made.headers, "body": body})


def response(given: Json) -> HttpResponse:
    status = given.get("status")
    if not isinstance(status, int) or not 0 <= status <= 65535:
        raise wrong("response.status", "must be an HTTP status code")
    return HttpResponse(
        status=status,
        body=decoded(given.get("body"), "response.body"),
        headers=headers(given.get("headers"), "response.headers"),
        reason=given.get("reason"),
    )


def member(order: Json, name: str) -> Json:
    if name not in order:
        raise wrong(name, "is missing")
    return order[name]


def text(order: Json, name: str, at: str = "") -> str:
    value = order.get(name)
    if not isinstance(value, str):
        raise wrong(at + name, "must be a text" if name in order or at == "request." else "is missing")
    return value


def headers(given: Json, path: str) -> list[tuple[str, str]]:
    try:
        return [(name + "", value + "") for name, value in given or []]
    except (TypeError, ValueError) as error:
        raise wrong(path, "must be a list of [name, value]") from error


def instant(given: str) -> float:
    try:
        time = datetime.fromisoformat(given.replace("Z", "+00:00"))
    except ValueError:
        time = datetime.min
    if time.tzinfo is None:
        raise wrong("now", "must be a time with a zone, such as 2026-11-23T10:00:00Z")
    return time.timestamp()


def decoded(given: Json, path: str) -> bytes:
    if given is None:
        return b""
    if not isinstance(given, str):
        raise wrong(path, "must be a text in base64")
    try:
        return base64.b64decode(given, validate=True)
    except binascii.Error as error:
        raise wrong(path, "must be base64") from error


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode()


def compact(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def wrong(path: str, detail: str) -> InputError:
    report = ErrorReport(
        code="invalid_input", kind="input", retry="never", fixable_by="integrator", detail=detail, path=path
    )
    return InputError(report)


CATALOGUE = json.loads(catalogue())["operations"]

if __name__ == "__main__":
    main()
