"""Conversations of several round trips, step by step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from ._altinnkit import HttpRequest, Machine, Secret, Session
from .errors import AltinnError, TransportError
from .http import HttpResponse

if TYPE_CHECKING:
    from .types import Prompt, SignRequest

__all__ = ["Answer", "Ask", "Done", "End", "Failed", "Flow", "Given", "Item", "Send", "Sign", "Signature", "Step", "Wait"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True, slots=True)
class Send:
    """Send this; give back the `HttpResponse`, or the `TransportError` when none came."""

    request: HttpRequest


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign these bytes; give back a `Signature`."""

    request: SignRequest


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the person in front of the program; give back an `Answer`."""

    prompt: Prompt


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing to do before this time; then give back nothing."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    """The end: this came out."""

    output: T_co


@dataclass(frozen=True, slots=True)
class Item(Generic[T_co]):
    """One of several outputs; give back nothing, and the flow goes on, up to an `End`."""

    output: T_co


@dataclass(frozen=True, slots=True)
class End:
    """The end of a flow that handed out items."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The end: it failed. What the error says about trying again is about the whole flow."""

    error: AltinnError


Step: TypeAlias = Send | Sign | Ask | Wait | Done[T] | Item[T] | End | Failed
"""What a flow needs next."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature over the bytes of a `Sign` step."""

    value: bytes


class Answer:
    """What the person said to an `Ask` step."""

    __slots__ = ("value",)
    value: Secret

    def __init__(self, value: str | Secret) -> None:
        self.value = value if isinstance(value, Secret) else Secret(value)

    def __repr__(self) -> str:
        return "Answer([redacted])"


Given: TypeAlias = HttpResponse | TransportError | Signature | Answer | None
"""What came of a step; `None` begins, and goes on after a wait, an item or a restore."""


class Flow(Generic[T]):
    """A conversation with a result: `step(...)` says what is needed next, and is told what came of it.

    Between any two steps it can be saved, and restored in another process with `Altinn.restore`; then it neither loses
    nor repeats a submission. It holds no credentials.
    """

    __slots__ = ("_machine", "_moment", "_session")

    def __init__(self, session: Session, machine: Machine, moment: Callable[[], tuple[int, bytes]]) -> None:
        self._session = session
        self._machine = machine
        self._moment = moment

    @property
    def id(self) -> str:
        """Its address in the catalogue: `altinn2.flow.submit_form_task`."""
        return self._machine.id

    def save(self) -> bytes:
        """The flow as bytes, as confidential as what was handed over. It holds no credentials, tokens or codes."""
        return self._machine.save()

    def step(self, given: Given = None, *, now: float | None = None) -> Step[T]:
        """What is needed next, after what came of the last step.

        Args:
            given: What came of it.
            now: Seconds since 1970. Left out: the session's clock.

        Raises:
            TypeError: What was given is nothing that a flow can be told.
        """
        clock, entropy = self._moment()
        machine, moment = self._machine, (self._session, clock if now is None else int(now * 1000), entropy)
        if isinstance(given, HttpResponse):
            name, value = machine.answered(*moment, given)
        elif isinstance(given, TransportError):
            name, value = machine.unanswered(*moment, given.detail, given.not_sent)
        elif isinstance(given, Signature):
            name, value = machine.signed(*moment, given.value)
        elif isinstance(given, Answer):
            name, value = machine.told(*moment, given.value)
        elif given is None:
            name, value = machine.proceed(*moment)
        else:
            raise TypeError(f"a flow cannot be told a {type(given).__name__}: see altinnkit.flow.Given")
        return cast("Step[T]", _STEPS[name](value))

    def now(self) -> float:
        """The time by the session's clock, in seconds since 1970: what the times of the steps are to be compared with."""
        return self._moment()[0] / 1000

    def __repr__(self) -> str:
        return f"Flow({self.id!r})"


def _wait(value: Any) -> Wait:
    until, reason = value
    try:
        return Wait(_EPOCH + timedelta(milliseconds=until), reason)
    except OverflowError:  # later than a `datetime` can say
        return Wait(datetime.max.replace(tzinfo=timezone.utc), reason)


_STEPS: dict[str, Callable[[Any], object]] = {
    "send": Send,
    "sign": Sign,
    "ask": Ask,
    "wait": _wait,
    "done": Done,
    "item": Item,
    "end": lambda _: End(),
    "failed": Failed,
}
