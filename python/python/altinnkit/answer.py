"""Answers that are too large to be held: read as they come, with the bytes of their attachments handed on."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeAlias, TypeVar, cast

from ._altinnkit import Reading

__all__ = ["AnswerReader", "Chunk", "Into", "Writable"]

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some of the bytes of an attachment."""

    blob: str
    """Which one: the `name` of the `Source` in the output."""
    data: bytes = field(repr=False)
    """The bytes."""


class AnswerReader(Generic[T_co]):
    """Reads the answer to a call in pieces of any size.

    Attachments are handed on in chunks, and the output has a `Source` with their name and length in their place; it
    cannot be opened, as the bytes are where you put them. Nothing is certain before `finish` has given the output:
    throw the chunks away if it raises.
    """

    __slots__ = ("_reading",)

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def push(self, piece: bytes) -> list[Chunk]:
        """Takes the next piece of the body, and gives what came of attachments.

        Raises:
            AltinnError: What Altinn, or whatever answered in its place, said instead.
        """
        return [Chunk(blob, data) for blob, data in self._reading.push(piece)]

    def finish(self) -> T_co:
        """Ends the body: the output.

        Raises:
            AltinnError: What Altinn, or whatever answered in its place, said instead.
        """
        return cast("T_co", self._reading.finish())


class Writable(Protocol):
    """Anything that bytes can be written to."""

    def write(self, data: bytes, /) -> object:
        """Takes all of the bytes."""
        ...


Into: TypeAlias = os.PathLike[str] | Writable | Callable[[str], AbstractContextManager[Writable]]
"""Where attachments go: the path of a new file or a file open for writing, for one attachment; for several a function
that opens something for each by its name, for example `lambda name: open(folder / name, "wb")`."""


class Sinks:
    """The places of an answer's attachments, opened as they come and closed at the end. For adapters."""

    def __init__(self, into: Into) -> None:
        self._into = into
        self._open: dict[str, Writable] = {}
        self._made: Path | None = None
        self._stack = ExitStack()

    def write(self, chunk: Chunk) -> None:
        """Writes some bytes where they belong."""
        if chunk.blob not in self._open:
            self._open[chunk.blob] = self._stack.enter_context(self._opened(chunk.blob))
        self._open[chunk.blob].write(chunk.data)

    def _opened(self, blob: str) -> AbstractContextManager[Writable]:
        into = self._into
        if not isinstance(into, os.PathLike) and not hasattr(into, "write"):
            return into(blob)
        if self._open:
            raise TypeError("the answer has several attachments: `into` must be a function from a name to an open file")
        if isinstance(into, os.PathLike):
            file = Path(into).open("xb")
            self._made = Path(into)
            return file
        return nullcontext(into)

    def __enter__(self) -> Sinks:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._stack.close()
        if kind is not None and self._made is not None:
            self._made.unlink(missing_ok=True)
