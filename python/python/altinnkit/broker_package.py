"""Broker packages: the zip archives of broker services (formidlingstjenester), written and read while their bytes come.

    manifest = BrokerServiceManifest(
        external_service_code="4242", external_service_edition_code=1, senders_reference="sending 7", reportee="910000004"
    )
    with open("package.zip", "wb") as out:
        out.writelines(pack(manifest, {"report.pdf": Path("report.pdf")}, environment="tt02"))

    with open("package.zip", "rb") as file, PackageReader(file) as package:
        for entry in package:
            with open(folder / entry.name, "xb") as out:
                out.writelines(entry)

A package is as trustworthy as its sender. What would harm whoever unpacks it is refused, and nothing is certain before the
loop over its files has come to its end: that is when the archive's directory confirms what came before.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from ._altinnkit import Packing, Unpacking
from .answer import Writable
from .blob import BlobInput, Readable, Source, hold
from .types import (
    BrokerPackage,
    BrokerPackageFile,
    BrokerPackageLimits,
    BrokerServiceManifest,
    BrokerServiceRecipientList,
    PackagedFile,
    PackageProperty,
    PackageRecipient,
)

__all__ = [
    "BrokerPackageFile",
    "BrokerPackageLimits",
    "BrokerServiceManifest",
    "BrokerServiceRecipientList",
    "PackageEntry",
    "PackageProperty",
    "PackageReader",
    "PackageRecipient",
    "PackageWriter",
    "PackagedFile",
    "pack",
]

_CHUNK = 256 * 1024


class PackageWriter:
    """Writes a package to a file while the contents of its files come.

        with PackageWriter(out, manifest, [BrokerPackageFile(name="a.txt", length=5)], environment="tt02") as package:
            package.write(b"hello")

    The end of the `with` block ends the package; it does not close `out`.
    """

    def __init__(
        self,
        out: Writable,
        manifest: BrokerServiceManifest,
        files: Sequence[BrokerPackageFile] = (),
        *,
        environment: Literal["production", "tt02", "custom"],
        recipients: BrokerServiceRecipientList | None = None,
        allow_synthetic: bool = False,
    ) -> None:
        """
        Args:
            out: Where the package goes.
            manifest: What it is, and from whom. An empty list of files is filled in.
            files: The files, in the order in which their contents will come.
            environment: Where it will be sent. Production takes no synthetic identity numbers.
            recipients: For whom it is. Only a package for SFTP says so: a SOAP upload names them elsewhere.
            allow_synthetic: Lets synthetic identity numbers through to production.

        Raises:
            InputError: Something does not fit.
        """
        self._out = out
        self._packing = Packing(
            BrokerPackage(
                environment=environment,
                manifest=manifest,
                files=files,
                recipients=recipients,
                allow_synthetic=allow_synthetic,
            )
        )

    @property
    def due(self) -> BrokerPackageFile | None:
        """The file whose content is due, with what is left of its length; none when all are there."""
        due = self._packing.due()
        return None if due is None else BrokerPackageFile(name=due[0], length=due[1])

    def write(self, content: bytes, /) -> int:
        """Takes more content of the file that is due, and says how many bytes that was.

        Raises:
            InputError: It is more than the file was said to have; nothing is taken then.
        """
        self._out.write(self._packing.push(content))
        return len(content)

    def close(self) -> None:
        """Ends the package.

        Raises:
            InputError: Content is missing, or the package has been ended.
        """
        self._out.write(self._packing.finish())

    def __enter__(self) -> PackageWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if kind is None:
            self.close()


def pack(
    manifest: BrokerServiceManifest,
    files: Mapping[str, BlobInput],
    *,
    environment: Literal["production", "tt02", "custom"],
    recipients: BrokerServiceRecipientList | None = None,
    allow_synthetic: bool = False,
) -> Iterator[bytes]:
    """A package, piece by piece; its files are read from where they are on the way. The rest is as in `PackageWriter`.

    Raises:
        InputError: Something does not fit: raised at once, before the first piece.
        OSError: A source is not as long as it says, while the pieces come.
    """
    sources = {name: _source(content) for name, content in files.items()}
    sized = [BrokerPackageFile(name=name, length=source.length) for name, source in sources.items()]
    out = _Pieces()
    writer = PackageWriter(
        out, manifest, sized, environment=environment, recipients=recipients, allow_synthetic=allow_synthetic
    )
    return _packed(writer, out, sources.values())


def _packed(writer: PackageWriter, out: _Pieces, sources: Iterable[Source]) -> Iterator[bytes]:
    for source in sources:
        for chunk in source.chunks():
            writer.write(chunk)
            yield from out.take()
    writer.close()
    yield from out.take()


class _Pieces:
    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes, /) -> None:
        self._pieces.append(data)

    def take(self) -> list[bytes]:
        taken, self._pieces = self._pieces, []
        return [piece for piece in taken if piece]


def _source(content: BlobInput) -> Source:
    if isinstance(content, (bytes, bytearray, memoryview)):
        data = bytes(content)
        return Source(length=len(data), open=lambda: io.BytesIO(data))
    source = hold(content)
    if source is None:
        raise TypeError(f"no bytes can be read from {content!r}")
    return source


class PackageReader:
    """Reads a package: an iterator over its files, each of which is an iterator over its content.

    When the next file is asked for, what has not been read of the last one is passed over.
    """

    manifest: BrokerServiceManifest | None
    """The manifest. It may come after files; when the loop over them is done, it is there."""
    recipients: BrokerServiceRecipientList | None
    """The list of recipients, when the package has one. Those who receive a package from Altinn get it without."""

    def __init__(
        self,
        source: bytes | Readable | Iterable[bytes],
        *,
        limits: BrokerPackageLimits | None = None,
        without_manifest: bool = False,
    ) -> None:
        """
        Args:
            source: A file open for reading bytes, the package's pieces, or all of it. It is not closed.
            limits: Bounds on its size; what goes beyond them is refused.
            without_manifest: Takes a package without a manifest too, whose sender gave that to the SOAP service.

        Raises:
            InputError: A limit that is none.
        """
        self.manifest = None
        self.recipients = None
        self._unpacking = Unpacking(limits or BrokerPackageLimits(), without_manifest)
        self._pieces = _pieces_of(source)
        self._entry: PackageEntry | None = None
        self._ended = False

    def __iter__(self) -> Iterator[PackageEntry]:
        return self

    def __next__(self) -> PackageEntry:
        """The next file.

        Raises:
            ProtocolError: The package is damaged, beyond the limits, or would harm whoever unpacks it.
        """
        self._entry = None
        while not self._ended:
            kind, what = self._event()
            if kind == "manifest":
                self.manifest = what
            elif kind == "recipients":
                self.recipients = what
            elif kind == "file_start":
                self._entry = PackageEntry(self, *what)
                return self._entry
            self._ended = kind == "end"
        raise StopIteration

    def _event(self) -> tuple[str, Any]:
        while (event := self._unpacking.next()) is None:
            piece = next(self._pieces, None)
            if piece is None:
                return self._unpacking.finish()[-1]
            self._unpacking.feed(piece)
        return event

    def _content(self, entry: PackageEntry) -> bytes | None:
        """More of a file's content, or nothing at its end."""
        if self._entry is not entry:
            raise ValueError(f"the content of {entry.name!r} was passed over: read it before the next file is asked for")
        kind, what = self._event()
        content: bytes | None = what if kind == "file_content" else None
        return content

    def close(self) -> None:
        """Reads no further."""
        self._entry = None
        self._ended = True

    def __enter__(self) -> PackageReader:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()


class PackageEntry(Iterator[bytes]):
    """A file of a package that is being read: an iterator over its content, in chunks of 64 KiB at most."""

    name: str
    """Its name, folders before it with slashes between. It does not lead out of the folder that it is unpacked in."""
    length: int | None
    """Its length in bytes, when the archive says so beforehand."""
    packed_length: int | None
    """Its length in the archive, when that says so beforehand."""

    def __init__(self, reader: PackageReader, name: str, length: int | None, packed_length: int | None) -> None:
        """Made by `PackageReader`."""
        self.name = name
        self.length = length
        self.packed_length = packed_length
        self._reader = reader
        self._ended = False

    def __next__(self) -> bytes:
        """More of the content.

        Raises:
            ProtocolError: The package is damaged, beyond the limits, or would harm whoever unpacks it.
            ValueError: The next file has been asked for.
        """
        chunk = None if self._ended else self._reader._content(self)
        if chunk is None:
            self._ended = True
            raise StopIteration
        return chunk

    def read(self) -> bytes:
        """All of the content that has not been read, in memory."""
        return b"".join(self)

    def __repr__(self) -> str:
        return f"PackageEntry({self.name!r})"


def _pieces_of(source: bytes | Readable | Iterable[bytes]) -> Iterator[bytes]:
    if isinstance(source, bytes):
        source = io.BytesIO(source)
    if isinstance(source, Readable):
        while piece := source.read(_CHUNK):
            yield piece
    else:
        yield from source
