"""Answers that are too large to be held."""

from __future__ import annotations

import asyncio
import base64
import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from altinnkit import (
    AccessToken,
    Altinn,
    Call,
    HeldPart,
    LimitsConfig,
    ProtocolError,
    RejectedError,
    Source,
    SystemCredentials,
    TokensConfig,
    body_chunks,
)
from altinnkit.httpx import asend, send, transport
from altinnkit.types import CorrespondenceAttachmentContent, EndUser
from answers import PASSWORD

CONTENTS = [bytes(range(251)) * 1200, b"seven b", bytes(range(97)) * 900]
RELATED = 'multipart/related; type="application/xop+xml"; start="<root>"; boundary="limit"; start-info="text/xml"'


def message(*attachments: str) -> bytes:
    items = "".join(
        f"<b:AttachmentBEV2><b:AttachmentData>{data}</b:AttachmentData><b:FileName>{index}.bin</b:FileName></b:AttachmentBEV2>"
        for index, data in enumerate(attachments)
    )
    return f"""<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
    <GetCorrespondenceForEndUserSystemsBasicV2Response xmlns="http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10">
    <GetCorrespondenceForEndUserSystemsBasicV2Result xmlns:a="http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10">
    <a:CorrespondenceAttachments xmlns:b="http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10">{items}
    </a:CorrespondenceAttachments></GetCorrespondenceForEndUserSystemsBasicV2Result>
    </GetCorrespondenceForEndUserSystemsBasicV2Response></s:Body></s:Envelope>""".encode()


def related(*contents: bytes) -> bytes:
    include = '<Include xmlns="http://www.w3.org/2004/08/xop/include" href="cid:{}"/>'
    root = b'\r\n--limit\r\nContent-ID: <root>\r\nContent-Type: application/xop+xml;charset=utf-8;type="text/xml"\r\n\r\n'
    pieces = [root, message(*(include.format(index) for index in range(len(contents))))]
    for index, content in enumerate(contents):
        head = f"\r\n--limit\r\nContent-ID: <{index}>\r\nContent-Type: application/octet-stream\r\n\r\n"
        pieces += [head.encode(), content]
    return b"".join([*pieces, b"\r\n--limit--\r\n"])


FAULT = b"""<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode>
<faultstring>no</faultstring><detail><AltinnFault xmlns="http://www.altinn.no/services/common/fault/2009/10">
<AltinnErrorMessage>no</AltinnErrorMessage><ErrorID>40208</ErrorID></AltinnFault></detail></s:Fault></s:Body></s:Envelope>"""

FORMS = {
    "base64": ("text/xml", message(*(base64.b64encode(content).decode() for content in CONTENTS))),
    "parts": (RELATED, related(*CONTENTS)),
}


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes piece by piece and counts them."""

    def __init__(self, body: bytes, size: int = 50_000) -> None:
        self.pieces = [body[at : at + size] for at in range(0, len(body), size)]
        self.read = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.read += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


def client(content_type: str, body: bytes | Pieces) -> httpx.Client:
    def answer(_: httpx.Request) -> httpx.Response:
        stream = body if isinstance(body, Pieces) else Pieces(body)
        return httpx.Response(200, headers={"Content-Type": content_type}, stream=stream)

    return httpx.Client(transport=httpx.MockTransport(answer))


@pytest.fixture
def app() -> Altinn:
    return Altinn(
        environment="tt02",
        credentials=SystemCredentials(system_user_name="1234", system_password=PASSWORD),
        tokens=TokensConfig(altinn=AccessToken(value="a-token")),
    )


def download(altinn: Altinn) -> Call[CorrespondenceAttachmentContent]:
    id_ = "6f9c7a52-0d3b-4b6c-9a51-2c3de0f6b1aa"
    return altinn.correspondence.download_attachment(correspondence_id=id_, attachment_id=id_)


def user() -> EndUser:
    return EndUser(national_identity_number="15908600182", password="p", pin_code="1", auth_method="SMSPin")


@pytest.mark.parametrize("form", FORMS)
def test_attachments_go_where_they_are_wanted(altinn: Altinn, tmp_path: Path, form: str) -> None:
    call = altinn.soap.correspondence.get_correspondence_for_end_user_system(user=user(), correspondence_id=1)
    output = send(call, client(*FORMS[form]), into=lambda name: (tmp_path / name).open("wb"))
    assert [attachment.file_name for attachment in output.attachments] == ["0.bin", "1.bin", "2.bin"]
    for attachment, content in zip(output.attachments, CONTENTS, strict=True):
        assert isinstance(attachment.data, Source)
        assert attachment.data.length == len(content)
        assert (tmp_path / str(attachment.data.name)).read_bytes() == content
        with pytest.raises(FileNotFoundError):
            attachment.data.open()
    whole = send(call, client(*FORMS[form]))
    assert [attachment.data for attachment in whole.attachments] == CONTENTS


def test_one_attachment_goes_into_a_file(app: Altinn, tmp_path: Path) -> None:
    there = tmp_path / "a.pdf"
    output = send(download(app), client("application/pdf", CONTENTS[0]), into=there)
    assert there.read_bytes() == CONTENTS[0]
    assert isinstance(output.content, Source)
    assert (output.content.name, output.content.length, output.content_type) == ("body", len(CONTENTS[0]), "application/pdf")
    with pytest.raises(FileExistsError):
        send(download(app), client("application/pdf", CONTENTS[0]), into=there)
    file = io.BytesIO()
    send(download(app), client("application/pdf", CONTENTS[0]), into=file)
    assert file.getvalue() == CONTENTS[0]


def test_several_do_not_go_into_one_file(altinn: Altinn, tmp_path: Path) -> None:
    call = altinn.soap.correspondence.get_correspondence_for_end_user_system(user=user(), correspondence_id=1)
    with pytest.raises(TypeError, match="several attachments"):
        send(call, client(*FORMS["parts"]), into=tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_what_was_written_of_a_broken_answer_is_removed(altinn: Altinn, tmp_path: Path) -> None:
    call = altinn.soap.correspondence.get_correspondence_for_end_user_system(user=user(), correspondence_id=1)
    broken = related(CONTENTS[0])[:-100]
    with pytest.raises(ProtocolError) as caught:
        send(call, client(RELATED, broken), into=tmp_path / "a")
    assert caught.value.code == "malformed_multipart"
    assert not (tmp_path / "a").exists()


def test_without_waiting(altinn: Altinn, tmp_path: Path) -> None:
    call = altinn.soap.correspondence.get_correspondence_for_end_user_system(user=user(), correspondence_id=1)
    content_type, body = FORMS["parts"]

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"Content-Type": content_type}, stream=Pieces(body))

    async def fetch() -> list[bytes]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as asking:
            output = await asend(call, asking, into=lambda name: (tmp_path / name).open("wb"))
            names = [attachment.data.name for attachment in output.attachments if isinstance(attachment.data, Source)]
            whole = await asend(call, asking)
            assert [attachment.data for attachment in whole.attachments] == CONTENTS
            return [(tmp_path / str(name)).read_bytes() for name in names]

    assert asyncio.run(fetch()) == CONTENTS


@pytest.mark.parametrize("size", [1_000, 65_536])
def test_a_reader_of_its_own(altinn: Altinn, size: int) -> None:
    call = altinn.soap.correspondence.get_correspondence_for_end_user_system(user=user(), correspondence_id=1)
    content_type, body = FORMS["parts"]
    reader = call.reader(200, [("Content-Type", content_type)])
    taken: dict[str, bytes] = {}
    for at in range(0, len(body), size):
        for chunk in reader.push(body[at : at + size]):
            taken[chunk.blob] = taken.get(chunk.blob, b"") + chunk.data
    output = reader.finish()
    assert [taken[str(it.data.name)] for it in output.attachments if isinstance(it.data, Source)] == CONTENTS


def test_reading_stops_where_the_session_says() -> None:
    altinn = Altinn(
        environment="tt02",
        credentials=SystemCredentials(system_user_name="1234", system_password=PASSWORD),
        limits=LimitsConfig(max_bytes=100_000),
    )
    call = altinn.soap.correspondence.get_correspondence_for_end_user_system(user=user(), correspondence_id=1)
    assert call.request.max_answer == 100_000
    body = Pieces(b"x" * 10_000_000)
    with pytest.raises(ProtocolError) as caught:
        send(call, client("text/xml", body))
    assert caught.value.code == "limit_exceeded"
    assert body.read == 3
    assert len(transport(call.request, client("text/xml", Pieces(b"x" * 10_000_000))).body) == 150_000


def test_a_held_part_of_a_multipart_request_is_read_while_it_is_sent(altinn: Altinn, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(CONTENTS[0])
    call = altinn.soap.broker_streamed.upload_file_streamed(
        file_name="a.zip", reference="r", reportee="910000004", content=tmp_path / "a.zip"
    )
    kinds = [part.encoding if isinstance(part, HeldPart) else None for part in call.request.body]
    assert kinds == [None, "raw", None]
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["content-type"].startswith("multipart/related")
        assert isinstance(request.stream, httpx.SyncByteStream)
        sent.extend(request.stream)
        assert request.headers["content-length"] == str(sum(map(len, sent)))
        return httpx.Response(500, headers={"Content-Type": "text/xml"}, content=FAULT)

    with pytest.raises(RejectedError) as caught:
        send(call, httpx.Client(transport=httpx.MockTransport(answer)))
    assert CONTENTS[0] in b"".join(sent)
    assert len(list(body_chunks(call.request))) > 3, "the file comes in pieces"
    advice = caught.value.advice
    assert advice is not None
    assert "look for the receipt" in advice.en
    assert "kvitteringen" in advice.nb
