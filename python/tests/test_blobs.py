from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import pytest

from altinnkit import AccessToken, Altinn, Call, HeldPart, InputError, Source, TokensConfig, body_chunks
from altinnkit.types import (
    EndUser,
    FormTask,
    FormTaskAttachment,
    FormTaskForm,
    FormTaskShipment,
    ShipmentReceipt,
    UploadedData,
)

CONTENT = bytes(range(256)) * 2051  # not a multiple of three, nor of the chunk size


@pytest.fixture
def app() -> Altinn:
    return Altinn(environment="tt02", tokens=TokensConfig(altinn=AccessToken(value="t")))


def upload(app: Altinn, content: Any) -> Call[UploadedData]:
    return app.app.upload_attachment(
        org="ttd",
        app="app",
        instance_owner_party_id=1,
        instance_guid="4f3a2b1c-0000-4000-8000-000000000000",
        data_type="vedlegg",
        content_type="application/pdf",
        file_name="a.pdf",
        content=content,
    )


def submit(altinn: Altinn, *contents: Any) -> Call[ShipmentReceipt]:
    return altinn.soap.intermediary_inbound.submit_form_task(
        user=EndUser(national_identity_number="15908600182", password="p", pin_code="c", auth_method="AltinnPin"),
        shipment=FormTaskShipment(
            reportee="910441205",
            external_shipment_reference="ref-1",
            form_task=FormTask(
                service_code="3225",
                service_edition=2,
                forms=[FormTaskForm(completed=True, data_format_id="1", data_format_version=1, form_data="<a/>")],
            ),
            attachments=[FormTaskAttachment(file_name="a.bin", data=content) for content in contents],
        ),
    )


@pytest.mark.parametrize("of", [bytes, bytearray, memoryview])
def test_bytes_are_part_of_the_request(app: Altinn, of: Any) -> None:
    assert upload(app, of(CONTENT)).request.body == [CONTENT]


def test_files_stay_where_they_are(app: Altinn, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    with path.open("rb") as file:
        file.seek(7)
        for source, content in (
            (path, CONTENT),
            (file, CONTENT[7:]),
            (io.BytesIO(CONTENT), CONTENT),
            (Source.path(path, name="mine"), CONTENT),
            (Source.file(file, length=10), CONTENT[7:17]),
        ):
            request = upload(app, source).request
            [part] = request.body
            assert isinstance(part, HeldPart)
            assert (part.encoding, part.length) == ("raw", len(content))
            if len(content) > 10:
                for _ in range(2):
                    assert b"".join(body_chunks(request)) == content, "it can be sent again"
            assert request.content_length == len(content)
    assert path.exists()


def test_what_cannot_seek_is_sent_once(app: Altinn) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.left = CONTENT

        def read(self, size: int = -1, /) -> bytes:
            piece, self.left = self.left[: min(size, 1000)], self.left[min(size, 1000) :]
            return piece

    assert b"".join(body_chunks(upload(app, Source.file(Pipe(), length=len(CONTENT))).request)) == CONTENT
    with pytest.raises(TypeError, match="needs its length"):
        upload(app, Pipe())


@pytest.mark.parametrize("length", [0, 1, 2, 3, 4, 192 * 1024 - 1, 192 * 1024, 192 * 1024 + 1, len(CONTENT)])
def test_soap_takes_base64_while_sending(altinn: Altinn, length: int) -> None:
    content = CONTENT[:length]
    held = submit(altinn, io.BytesIO(content)).request
    kinds = [type(part) for part in held.body]
    assert kinds == [bytes, HeldPart, bytes]
    body = b"".join(body_chunks(held))
    assert len(body) == held.content_length
    assert b">" + base64.b64encode(content) + b"<" in body or length == 0
    given = submit(altinn, content).request
    assert length == 0 or b"".join(body_chunks(given)) == body, "the same bytes as when they are given"


def test_sources_have_names(altinn: Altinn) -> None:
    def names(*contents: Any) -> list[str]:
        return [part.id for part in submit(altinn, *contents).request.body if isinstance(part, HeldPart)]

    def named(name: str) -> Source:
        return Source.file(io.BytesIO(b"x"), name=name)

    assert names(io.BytesIO(b"a"), named("mine"), io.BytesIO(b"b")) == ["source-1", "mine", "source-2"]
    with pytest.raises(InputError, match="two sources called"):
        names(named("mine"), named("mine"))


def test_a_source_of_another_length_is_found_out(app: Altinn) -> None:
    for length, says in ((len(CONTENT) + 1, "fewer"), (len(CONTENT) - 1, "more")):
        request = upload(app, Source.file(io.BytesIO(CONTENT), length=length)).request
        with pytest.raises(OSError, match=says):
            b"".join(body_chunks(request))


@pytest.mark.parametrize("wrong", ["a.pdf", 7, io.StringIO("text"), object()])
def test_what_is_no_source(app: Altinn, wrong: Any) -> None:
    with pytest.raises(InputError) as caught:
        upload(app, wrong)
    assert caught.value.path == "content"
    assert "a path, a file open for reading bytes" in caught.value.detail


def test_a_missing_file_says_so_at_once(app: Altinn, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        upload(app, tmp_path / "missing")
