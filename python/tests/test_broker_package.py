"""Broker packages, written and read while their bytes come."""

from __future__ import annotations

import io
import os
import resource
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from altinnkit import AltinnError, BlobInput, InputError, ProtocolError, Source
from altinnkit.broker_package import (
    BrokerPackageFile,
    BrokerPackageLimits,
    BrokerServiceManifest,
    BrokerServiceRecipientList,
    PackageProperty,
    PackageReader,
    PackageRecipient,
    PackageWriter,
    pack,
)
from altinnkit.json import from_json, to_json

MANIFEST = BrokerServiceManifest(
    external_service_code="4242",
    external_service_edition_code=1,
    senders_reference="sending 7",
    reportee="910000004",
    property_list=[PackageProperty(property_key="kind", property_value="test <1>")],
)
SYNTHETIC = BrokerServiceRecipientList(recipients=[PackageRecipient(party_number="15908600182")])
LARGE = bytes(range(251)) * 1200


def small(name: str = "a.txt") -> bytes:
    return b"".join(pack(MANIFEST, {name: b"x"}, environment="tt02"))


def test_what_goes_in_comes_out(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(LARGE)
    files: dict[str, BlobInput] = {"a.txt": b"hello", "inside/b.bin": tmp_path / "b", "none": b"", "c.bin": io.BytesIO(b"abc")}
    package = b"".join(pack(MANIFEST, files, environment="tt02", recipients=SYNTHETIC))
    (tmp_path / "package.zip").write_bytes(package)
    with zipfile.ZipFile(tmp_path / "package.zip") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["manifest.xml", "recipients.xml", *files]
    with (tmp_path / "package.zip").open("rb") as file:
        for source in (file, package, [package[:100], b"", package[100:]], (bytes([byte]) for byte in package)):
            with PackageReader(source) as reader:
                found = {entry.name: entry.read() for entry in reader}
            assert found == {"a.txt": b"hello", "inside/b.bin": LARGE, "none": b"", "c.bin": b"abc"}
            assert reader.manifest is not None and reader.recipients == SYNTHETIC
            assert reader.manifest.property_list == MANIFEST.property_list
            assert [file.file_name for file in reader.manifest.file_list] == list(files)
    assert from_json(BrokerServiceManifest, to_json(MANIFEST)) == MANIFEST


def test_a_writer_says_what_is_due() -> None:
    out = io.BytesIO()
    with PackageWriter(out, MANIFEST, [BrokerPackageFile(name="a.txt", length=5)], environment="tt02") as package:
        assert package.write(b"hel") == 3
        assert package.due == BrokerPackageFile(name="a.txt", length=2)
        with pytest.raises(InputError):
            package.write(b"lo!")
        with pytest.raises(InputError):
            package.close()
        package.write(b"lo")
        assert package.due is None
    assert [entry.read() for entry in PackageReader(out.getvalue())] == [b"hello"]


def test_what_would_harm_is_refused_on_both_sides() -> None:
    with pytest.raises(InputError) as written:
        pack(MANIFEST, {"../x.txt": b"x"}, environment="tt02")
    assert written.value.path == "files[0].name"
    with pytest.raises(ProtocolError) as read:
        list(PackageReader(small("aa/x.txt").replace(b"aa/x.txt", b"../x.txt")))
    assert read.value.code == "unsafe_package"
    with pytest.raises(ProtocolError) as other:
        list(PackageReader(b"no archive"))
    assert other.value.code == "malformed_package"


def test_nothing_is_certain_before_the_end() -> None:
    reader = PackageReader(small()[:-30])
    assert next(reader).read() == b"x"
    for _ in range(2):
        with pytest.raises(ProtocolError):
            next(reader)


def test_a_file_is_read_in_its_turn() -> None:
    reader = PackageReader(b"".join(pack(MANIFEST, {"a": b"x", "b": b"y"}, environment="tt02")))
    first, second = reader
    for entry in (first, second):
        with pytest.raises(ValueError, match="passed over"):
            entry.read()


def test_a_source_must_be_as_long_as_it_says() -> None:
    source = Source(length=4, open=lambda: io.BytesIO(b"hello"))
    with pytest.raises(OSError):
        list(pack(MANIFEST, {"a": source, "b": b"more"}, environment="tt02"))


def test_synthetic_people_bounds_and_packages_without_a_manifest() -> None:
    with pytest.raises(InputError) as refused:
        pack(MANIFEST, {}, environment="production", recipients=SYNTHETIC)
    assert (refused.value.code, refused.value.path) == ("synthetic_identity", "recipients.recipients[0].party_number")
    package = b"".join(pack(MANIFEST, {}, environment="production", recipients=SYNTHETIC, allow_synthetic=True))
    with pytest.raises(AltinnError) as beyond:
        list(PackageReader(package, limits=BrokerPackageLimits(max_entries=1)))
    assert beyond.value.code == "limit_exceeded"
    with pytest.raises(InputError) as wrong:
        PackageReader(package, limits=BrokerPackageLimits(max_ratio=-1))
    assert wrong.value.path == "max_ratio"
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    with pytest.raises(ProtocolError):
        list(PackageReader(empty.getvalue()))
    with PackageReader(empty.getvalue(), without_manifest=True) as reader:
        assert list(reader) == [] and reader.manifest is None


@pytest.mark.skipif(sys.platform != "linux", reason="measured in Linux's units")
def test_a_large_file_costs_no_memory() -> None:
    noise, pieces = os.urandom(1 << 16), 512

    length = pieces * len(noise)

    class Noise(io.RawIOBase):
        left = length

        def read(self, size: int = -1, /) -> bytes:
            taken = min(size, self.left, len(noise))
            self.left -= taken
            return noise[:taken]

    package: Iterator[bytes] = pack(
        MANIFEST, {"large": Source(length=length, open=Noise)}, environment="tt02"
    )
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(len(chunk) for entry in PackageReader(package) for chunk in entry) == length
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 12 << 10
