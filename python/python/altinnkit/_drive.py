"""Drives flows to their end: what `altinnkit.httpx` and the sandbox have in common."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import TransportError
from .flow import Answer, Ask, Done, End, Failed, Flow, Given, Item, Send, Sign, Signature, Wait
from .http import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from .types import Prompt, SignRequest

T = TypeVar("T")
H = TypeVar("H")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """What the program does for a flow. What these raise is the program's, and comes out as it is."""

    send: Callable[[HttpRequest], HttpResponse]
    wait: Callable[[datetime, str], None]
    sign: Callable[[SignRequest], bytes] | None
    ask: Callable[[Prompt], str] | None
    saved: Callable[[bytes], None] | None
    now: Callable[[], float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncHands:
    """The same, to be awaited."""

    send: Callable[[HttpRequest], Awaitable[HttpResponse]]
    wait: Callable[[datetime, str], Awaitable[None]]
    sign: Callable[[SignRequest], Awaitable[bytes]] | None
    ask: Callable[[Prompt], Awaitable[str]] | None
    saved: Callable[[bytes], Awaitable[None]] | None


class Outputs(Generic[T]):
    """One output of a flow, or its items: an error where the program expected the other."""

    @staticmethod
    def only(end: Done[T] | Item[T] | None, instead: str) -> T:
        """The output of a flow that has one."""
        if isinstance(end, Done):
            return end.output
        raise TypeError(f"the flow hands out items: use {instead}(...)")

    @staticmethod
    def item(end: Done[T] | Item[T], instead: str) -> T:
        """An item of a flow that hands them out."""
        if isinstance(end, Done):
            raise TypeError(f"the flow has one output: use {instead}(...)")
        return end.output


def outputs(flow: Flow[T], hands: Hands) -> Iterator[Done[T] | Item[T]]:
    """What comes out of a flow. It is saved before anything leaves the program, and after a failure."""
    given: Given = None
    while True:
        step = flow.step(given, now=hands.now() if hands.now else None)
        given = None
        if isinstance(step, End):
            return
        if isinstance(step, (Done, Item)):
            yield step
            if isinstance(step, Done):
                return
            continue
        if hands.saved:
            _done(hands.saved, flow.save())
        match step:
            case Failed(error):
                raise error
            case Send(request):
                try:
                    given = hands.send(request)
                except TransportError as error:
                    given = error
            case Wait(until, reason):
                _done(hands.wait, until, reason)
            case Sign(to_sign):
                given = Signature(_given(hands.sign, "sign")(to_sign))
            case Ask(prompt):
                given = Answer(_given(hands.ask, "ask")(prompt))


async def aoutputs(flow: Flow[T], hands: AsyncHands) -> AsyncGenerator[Done[T] | Item[T], None]:
    """The same, with everything awaited."""
    given: Given = None
    while True:
        step = flow.step(given)
        given = None
        if isinstance(step, End):
            return
        if isinstance(step, (Done, Item)):
            yield step
            if isinstance(step, Done):
                return
            continue
        if hands.saved:
            await hands.saved(flow.save())
        match step:
            case Failed(error):
                raise error
            case Send(request):
                try:
                    given = await hands.send(request)
                except TransportError as error:
                    given = error
            case Wait(until, reason):
                await hands.wait(until, reason)
            case Sign(to_sign):
                given = Signature(await _given(hands.sign, "sign")(to_sign))
            case Ask(prompt):
                given = Answer(await _given(hands.ask, "ask")(prompt))


def _given(hand: H | None, name: str) -> H:
    if hand is None:
        raise TypeError(f"the flow needs {name}=...")
    return hand


def _done(act: Callable[..., object], *given: object) -> None:
    """An `async` function in place of a plain one would not run: nothing would be saved."""
    result = act(*given)
    if inspect.iscoroutine(result):
        result.close()
        raise TypeError("a plain function is wanted here; `arun` and `aitems` take `async` ones")
