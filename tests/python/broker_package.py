"""Broker packages between altinnkit and Python's own zip library, and their documents against Altinn's schemas.

Run with pytest or as a program. BROKER_PACKAGE is the built example of the core (`cargo build --example broker_package
--all-features`); by default it is looked for in the target folder. The XSDs are Altinn's and not part of this repository:
without the reference folder, whose place ALTINN_REFERENCE may tell, that test is skipped. Needs lxml.
"""

import io
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

etree = pytest.importorskip("lxml.etree")

ROOT = Path(__file__).resolve().parents[2]
NAMESPACE = "http://schema.altinn.no/services/ServiceEngine/Broker/2015/06"
SENDER, RECIPIENT = "312345676", "310000000"
MANIFEST = f"""<?xml version="1.0"?>
<BrokerServiceManifest xmlns="{NAMESPACE}">
  <ExternalServiceCode>4242</ExternalServiceCode>
  <ExternalServiceEditionCode>1</ExternalServiceEditionCode>
  <SendersReference>from Python</SendersReference>
  <Reportee>{SENDER}</Reportee>
</BrokerServiceManifest>"""


def program() -> Path:
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    path = Path(os.environ.get("BROKER_PACKAGE", target / "debug" / "examples" / "broker_package"))
    if not path.is_file():
        pytest.skip("the example broker_package of the core is not built")
    return path


def files() -> dict[str, bytes]:
    """Files that shrink, that do not, that are empty, and that hold what separates the parts of an archive."""
    chance = random.Random(1)
    return {
        "report.txt": b"line\n" * 40_000,
        "folder/deeper/Bøker og å.bin": chance.randbytes(300_000),
        "empty": b"",
        "inner.zip": archive({"a": b"1"}),
        "signatures": b"PK\x07\x08PK\x03\x04PK\x01\x02" * 500 + b"PK\x07",
    }


class Pipe(io.RawIOBase):
    """A stream that cannot go back: zipfile puts sizes and checksums behind the files."""

    def __init__(self):
        self.bytes = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.bytes += data
        return len(data)


def archive(content, method=zipfile.ZIP_DEFLATED, pipe=False, large=False) -> bytes:
    sink = Pipe() if pipe else io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as package:
        for name, data in content.items():
            with package.open(zipfile.ZipInfo(name), "w", force_zip64=large) as file:
                file.write(data)
    return bytes(sink.bytes) if pipe else sink.getvalue()


def made_by_python(method, pipe, large) -> bytes:
    sink = Pipe() if pipe else io.BytesIO()
    with zipfile.ZipFile(sink, "w", method) as package:
        package.writestr("manifest.xml", MANIFEST)
        package.writestr("folder/", b"")
        for name, data in files().items():
            info = zipfile.ZipInfo(name, (2026, 11, 23, 10, 0, 0))
            info.compress_type = method
            with package.open(info, "w", force_zip64=large) as file:
                for start in range(0, len(data), 7000):
                    file.write(data[start : start + 7000])
    return bytes(sink.bytes) if pipe else sink.getvalue()


def unpack(package: bytes, folder: Path):
    return subprocess.run([program(), "unpack", folder], input=package, capture_output=True)


@pytest.fixture
def ours(tmp_path) -> bytes:
    for name, data in files().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    arguments = ["pack", "4242", "1", "to Python & back", SENDER, RECIPIENT, *files()]
    return subprocess.run([program(), *arguments], cwd=tmp_path, check=True, capture_output=True).stdout


def test_python_opens_what_we_write(ours):
    with zipfile.ZipFile(io.BytesIO(ours)) as package:
        assert package.testzip() is None
        assert package.namelist() == ["manifest.xml", "recipients.xml", *files()]
        assert {name: package.read(name) for name in files()} == files()
        manifest = etree.fromstring(package.read("manifest.xml"))
    assert manifest.tag == f"{{{NAMESPACE}}}BrokerServiceManifest"
    assert manifest.findtext("{*}SendersReference") == "to Python & back"
    assert manifest.xpath("*[local-name()='FileList']/*/*/text()") == [*files()]


@pytest.mark.parametrize(
    ("document", "schema"),
    [("manifest.xml", "BrokerServiceManifest.2015.06.xsd"), ("recipients.xml", "BrokerServiceRecipientList.xsd")],
)
def test_a_document_is_what_the_schema_wants(ours, document, schema):
    reference = Path(os.environ.get("ALTINN_REFERENCE", ROOT.parent / "shared" / "reference"))
    path = reference / "altinn2" / "soap" / "wsdl" / schema
    if not path.is_file():
        pytest.skip("the reference folder with Altinn's XSDs is not here")
    with zipfile.ZipFile(io.BytesIO(ours)) as package:
        document = etree.fromstring(package.read(document))
    etree.XMLSchema(etree.parse(str(path))).assertValid(document)


@pytest.mark.parametrize("large", [False, True], ids=["32 bits", "64 bits"])
@pytest.mark.parametrize("pipe", [False, True], ids=["file", "pipe"])
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED], ids=["stored", "deflated"])
def test_we_read_what_python_writes(tmp_path, method, pipe, large):
    folder = tmp_path / "unpacked"
    done = unpack(made_by_python(method, pipe, large), folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        b"manifest from Python",
        f"files {len(files())}, bytes {sum(map(len, files().values()))}".encode(),
    ]
    assert {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} == {*files()}
    assert {name: (folder / name).read_bytes() for name in files()} == files()


def test_we_read_what_we_write(ours, tmp_path):
    done = unpack(ours, tmp_path / "unpacked")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == [b"manifest to Python & back", b"recipients 1"]


@pytest.mark.parametrize("name", ["../escaped", "/escaped", "a/../../escaped", "C:\\escaped"])
def test_what_leads_out_of_the_folder_is_refused(tmp_path, name):
    done = unpack(archive({"manifest.xml": MANIFEST.encode(), name: b"x"}), tmp_path / "unpacked")
    assert done.returncode == 1
    assert done.stderr.startswith(b"unsafe_package: ")
    assert not [path for path in tmp_path.rglob("*") if path.name.endswith("escaped")]


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-rs", *sys.argv[1:]]))
