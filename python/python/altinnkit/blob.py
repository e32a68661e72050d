"""Bytes of any size: given, or read from where they are while a request is sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, TypeAlias, runtime_checkable

__all__ = ["BlobInput", "BlobOutput", "Readable", "Source"]

_CHUNK = 192 * 1024  # divisible by three: every chunk is whole in base64


@runtime_checkable
class Readable(Protocol):
    """Anything that bytes can be read from."""

    def read(self, size: int = ..., /) -> bytes:
        """At most so many bytes; none at the end."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Bytes that stay where they are until they are sent.

    `open` is called for each time that they are sent, and what it gives is closed afterwards.
    """

    length: int
    """Their exact number."""
    open: Callable[[], AbstractContextManager[Readable]]
    """Opens them for reading, from the beginning."""
    name: str | None = None
    """A name for them, by which a restored flow finds them again. Left out: a number."""

    @classmethod
    def path(cls, path: str | os.PathLike[str], *, name: str | None = None) -> Source:
        """The content of a file, which must not change before it is sent."""
        file = Path(path)
        found = file.stat()

        def unchanged() -> AbstractContextManager[Readable]:
            opened = file.open("rb")
            now = os.fstat(opened.fileno())
            if (now.st_size, now.st_mtime_ns) != (found.st_size, found.st_mtime_ns):
                opened.close()
                raise OSError(f"the file {file.name} has changed since it was handed over")
            return opened

        return cls(length=found.st_size, open=unchanged, name=name)

    @classmethod
    def file(cls, file: Readable, *, length: int | None = None, name: str | None = None) -> Source:
        """What is left of an open file. One that cannot seek can be sent only once, and needs its length."""
        seekable = getattr(file, "seekable", None)
        if seekable is not None and seekable():
            return cls._seekable(file, length, name)  # type: ignore[arg-type]
        if length is None:
            raise TypeError("a file that cannot seek needs its length: Source.file(file, length=...)")
        return cls(length=length, open=lambda: nullcontext(file), name=name)

    @classmethod
    def _seekable(cls, file: BinaryIO, length: int | None, name: str | None) -> Source:
        start = file.tell()
        if length is None:
            length = file.seek(0, os.SEEK_END) - start
            file.seek(start)

        def rewound() -> AbstractContextManager[Readable]:
            file.seek(start)
            return nullcontext(file)

        return cls(length=length, open=rewound, name=name)

    def chunks(self) -> Iterator[bytes]:
        """The bytes, piece by piece; each but the last is a multiple of three long.

        The last one comes when the source is known to have no more.

        Raises:
            OSError: There are fewer or more bytes than `length` says.
        """
        left = self.length
        with self.open() as file:
            chunk = b""
            while left > 0:
                if chunk:
                    yield chunk
                chunk = self._exactly(file, min(_CHUNK, left))
                left -= len(chunk)
            if file.read(1):
                raise OSError(f"the source {self.name or ''} has more than its {self.length} bytes")
            if chunk:
                yield chunk

    def _exactly(self, file: Readable, size: int) -> bytes:
        pieces: list[bytes] = []
        while size > 0:
            piece = file.read(size)
            if not piece:
                raise OSError(f"the source {self.name or ''} has fewer than its {self.length} bytes")
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)


BlobInput: TypeAlias = bytes | bytearray | memoryview | os.PathLike[str] | BinaryIO | Source
"""Bytes, or where they are: a path, a file open for reading bytes, a `Source`."""

BlobOutput: TypeAlias = bytes | Source
"""Bytes; or, in an answer whose attachments were handed on as they came, a `Source` with their name and length."""


def hold(value: object) -> Source | None:
    """A source of whatever is one; called by the core's face."""
    if isinstance(value, Source):
        return value
    if isinstance(value, os.PathLike):
        return Source.path(value)
    if isinstance(value, Readable) and not hasattr(value, "encoding"):
        return Source.file(value)
    return None


def elsewhere(name: str, length: int) -> Source:
    """A source of which only name and length are known, out of JSON or of an answer; called by the core's face."""

    def missing() -> AbstractContextManager[Readable]:
        raise FileNotFoundError(f"only the name of the source {name!r} is known here")

    return Source(length=length, open=missing, name=name)
