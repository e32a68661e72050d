from __future__ import annotations

import asyncio
import io
import runpy
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from altinnkit import (
    Altinn,
    AltinnError,
    Answer,
    Ask,
    AuthenticationError,
    Done,
    Failed,
    Flow,
    FlowError,
    InputError,
    Send,
    Signature,
    Source,
    SystemCredentials,
    TransportError,
    Wait,
    body_chunks,
)
from altinnkit import httpx as adapter
from altinnkit.flow import Given
from altinnkit.sandbox import Sandbox
from altinnkit.types import (
    ArchivedItem,
    ArchiveReader,
    FormTask,
    FormTaskAttachment,
    FormTaskForm,
    FormTaskShipment,
    FormTaskSubmitter,
    Prompt,
    ReporteeElementSearch,
    SandboxLookup,
    SandboxSetup,
    ShipmentOutcome,
    SubmissionVerdict,
)
from answers import Serve

PASSWORD = "sandbox"
EXAMPLE = Path(__file__).parents[1] / "examples/main_job.py"


def session(sandbox: Sandbox, **settings: Any) -> Altinn:
    credentials = SystemCredentials(system_user_name="sandbox", system_password=PASSWORD)
    return Altinn(**{"environment": "tt02", "credentials": credentials, "clock": sandbox.now, **settings})


def begin(altinn: Altinn, attachment: Any = b"Hei") -> Flow[ShipmentOutcome]:
    form = FormTaskForm(completed=True, data_format_id="212", data_format_version=7, form_data="<melding/>")
    return altinn.flows.submit_form_task(
        user=FormTaskSubmitter(national_identity_number="15908600182", password=PASSWORD, auth_method="SMSPin"),
        shipment=FormTaskShipment(
            reportee="910000004",
            external_shipment_reference="shipment-1",
            form_task=FormTask(service_code="3225", service_edition=2, forms=[form]),
            attachments=[FormTaskAttachment(file_name="vedlegg.txt", data=attachment)],
        ),
    )


def code(prompt: Prompt) -> str:
    assert prompt.text is not None
    return "".join(filter(str.isdigit, prompt.text.split()[-1]))


def test_the_main_job() -> None:
    sandbox = Sandbox()
    outcome = sandbox.run(begin(session(sandbox)), ask=code)
    assert type(outcome) is ShipmentOutcome
    assert outcome.verdict == SubmissionVerdict.ACCEPTED
    assert outcome.receipt is not None
    references = [reference.reference_value for reference in outcome.receipt.references]
    assert "shipment-1" in references


def test_get_receipt_finds_what_was_submitted() -> None:
    sandbox = Sandbox()
    altinn = session(sandbox)
    from altinnkit.types import ReceiptSearch

    outcome = sandbox.run(begin(altinn), ask=code)
    receipt = sandbox.send(altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=outcome.receipt_id)))
    assert receipt.receipt_status == "OK"
    with pytest.raises(AltinnError):
        sandbox.send(altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1)))


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLE))
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("accepted ")
    assert said[1].startswith("submitted ")
    assert len(EXAMPLE.read_text().splitlines()) <= 40


def drive(
    altinn: Altinn, sandbox: Sandbox, flow: Flow[Any], lose: int, held: dict[str, Source]
) -> tuple[Any, list[str]]:
    """Saves and restores the flow at every step; the answer to one request never comes."""
    given: Given = None
    arrived: list[str] = []
    while True:
        saved = flow.save()
        step = flow.step(given, now=sandbox.now())
        given = None
        if isinstance(step, Send):
            arrived.append(dict(step.request.headers)["SOAPAction"].rsplit("/", 1)[-1])
            answer = sandbox.transport(step.request)
            lost = len(arrived) - 1 == lose
            given = TransportError.failed("the line is down") if lost else answer
            if lost:
                flow, given = altinn.restore(flow.save(), sources=held), None
        elif isinstance(step, Wait):
            sandbox.advance(step.until.timestamp() - sandbox.now())
        elif isinstance(step, Ask):
            given = Answer(code(step.prompt) if step.prompt.kind == "oneTimeCode" else PASSWORD)
        elif isinstance(step, Done):
            return step.output, arrived
        else:
            assert isinstance(step, Failed), step
            raise step.error
        assert PASSWORD.encode() not in saved.replace(b"sandbox-", b"")


@pytest.mark.parametrize("lose", range(3))
def test_a_lost_answer_and_a_crash_submit_once(lose: int) -> None:
    sandbox = Sandbox()
    altinn = session(sandbox)
    source = Source.file(io.BytesIO(b"Hei verden"), name="vedlegg")
    outcome, arrived = drive(altinn, sandbox, begin(altinn, source), lose, {"vedlegg": source})
    assert outcome.verdict == "accepted"
    assert sum(action.startswith("SubmitFormTask") for action in arrived) == 1, arrived


def test_a_restored_flow_wants_its_sources() -> None:
    sandbox = Sandbox()
    altinn = session(sandbox)
    flow = altinn.restore(begin(altinn, Source.file(io.BytesIO(b"Hei"), name="mine")).save())
    assert repr(flow) == "Flow('altinn2.flow.submit_form_task')"
    given: Given = None
    with pytest.raises(KeyError, match="mine"):
        while True:
            step = flow.step(given, now=sandbox.now())
            if isinstance(step, Ask):
                given = Answer(code(step.prompt) if step.prompt.kind == "oneTimeCode" else PASSWORD)
            elif isinstance(step, Send):
                b"".join(body_chunks(step.request))
                given = sandbox.transport(step.request)


def test_what_was_not_asked_for_is_refused() -> None:
    sandbox = Sandbox()
    flow = begin(session(sandbox))
    step = flow.step(Signature(b"x"))
    assert isinstance(step, Failed)
    assert isinstance(step.error, FlowError)
    assert step.error.code == "flow_input"
    assert isinstance(flow.step(), Send), "it goes on as if nothing had been said"


def test_a_wrong_code_ends_it() -> None:
    sandbox = Sandbox()
    with pytest.raises(AuthenticationError) as caught:
        sandbox.run(begin(session(sandbox)), ask=lambda _: "00000")
    assert caught.value.retry == "never"


def test_missing_hands() -> None:
    sandbox = Sandbox()
    with pytest.raises(TypeError, match="ask="):
        sandbox.run(begin(session(sandbox)))


def test_bytes_that_are_no_flow() -> None:
    with pytest.raises(FlowError) as caught:
        Altinn(environment="tt02").restore(b"no flow")
    assert caught.value.code == "flow_restore"


def test_bad_input_names_its_place() -> None:
    altinn = Altinn(environment="tt02")
    with pytest.raises(InputError) as caught:
        altinn.flows.submit_form_task(
            user=FormTaskSubmitter(national_identity_number="123", auth_method="SMSPin"),
            shipment=FormTaskShipment(
                reportee="910000004", form_task=FormTask(service_code="1", service_edition=1, forms=[])
            ),
        )
    assert caught.value.path == "user.national_identity_number"


def test_over_a_socket(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    monkeypatch.setattr(time, "sleep", sandbox.advance)
    saved: list[bytes] = []
    with serve(sandbox) as origin, httpx.Client() as client:
        altinn = session(sandbox, environment="custom", addresses=Sandbox.addresses(origin))
        attachment = Source.file(io.BytesIO(bytes(1_000_000)), name="large")
        outcome = adapter.run(begin(altinn, attachment), client, ask=code, saved=saved.append)
    assert outcome.verdict == "accepted"
    assert len(saved) >= 3
    assert altinn.restore(saved[-1], sources={"large": attachment}).id == "altinn2.flow.submit_form_task"


def test_over_a_socket_async(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()

    async def asleep(seconds: float) -> None:
        sandbox.advance(seconds)

    async def ask(prompt: Prompt) -> str:
        return code(prompt)

    async def job(altinn: Altinn) -> ShipmentOutcome:
        async with httpx.AsyncClient() as client:
            return await adapter.arun(begin(altinn), client, ask=ask)

    monkeypatch.setattr("altinnkit.httpx.asyncio", _Asyncio(asleep))
    with serve(sandbox) as origin:
        outcome = asyncio.run(job(session(sandbox, environment="custom", addresses=Sandbox.addresses(origin))))
    assert outcome.verdict == "accepted"


class _Asyncio:
    """`asyncio` for the adapter, with another `sleep`: the server in the other thread keeps its own."""

    def __init__(self, sleep: Any) -> None:
        self.sleep = sleep
        self.to_thread = asyncio.to_thread


def test_items_come_one_after_the_other() -> None:
    lookups = [SandboxLookup(reportee="910000004", title=title, pdf=b"%P") for title in ("En", "To", "Tre")]
    sandbox = Sandbox(SandboxSetup(lookups=lookups))
    altinn = session(sandbox)

    def start() -> Flow[ArchivedItem]:
        return altinn.flows.download_archive(
            user=ArchiveReader(national_identity_number="15908600182", password=PASSWORD, auth_method="SMSPin"),
            search=ReporteeElementSearch(reportee="910000004"),
        )

    def answer(request: httpx.Request) -> httpx.Response:
        headers = list(request.headers.items())
        said = sandbox.handle(request.method, str(request.url), headers, request.read())
        return httpx.Response(said.status, headers=said.headers, content=said.body)

    def tell(prompt: Prompt) -> str:
        return code(prompt) if prompt.kind == "oneTimeCode" else PASSWORD

    client = httpx.Client(transport=httpx.MockTransport(answer))
    titles = []
    flow = start()
    for item in adapter.items(flow, client, ask=tell):
        titles.append(item.element.title)
        if len(titles) == 2:
            break
    for item in adapter.items(altinn.restore(flow.save()), client, ask=tell):
        titles.append(item.element.title)
    assert sorted(map(str, titles)) == ["En", "To", "Tre"]

    async def fetch() -> list[str | None]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as asking:

            async def atell(prompt: Prompt) -> str:
                return tell(prompt)

            return [item.element.title async for item in adapter.aitems(start(), asking, ask=atell)]

    assert sorted(map(str, asyncio.run(fetch()))) == ["En", "To", "Tre"]
    with pytest.raises(TypeError, match="use items"):
        adapter.run(start(), client, ask=tell)
    with pytest.raises(TypeError, match="use run"):
        list(adapter.items(begin(altinn), client, ask=tell))
