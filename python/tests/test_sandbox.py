from __future__ import annotations

import subprocess
import sys
import urllib.error
import urllib.request

import pytest

from altinnkit import Altinn, UnavailableError
from altinnkit.sandbox import Sandbox, main
from altinnkit.types import Fault, ReceiptSearch, SandboxSetup
from answers import RECEIPT

PLANNED = Fault(matching="GetReceipt", status=200, content_type="text/xml", body=RECEIPT, times=9)


def test_planned_answers(altinn: Altinn) -> None:
    sandbox = Sandbox(SandboxSetup(faults=[PLANNED]))
    receipt = sandbox.send(altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711)))
    assert receipt.receipt_text == "Mottatt"


def test_planned_trouble(altinn: Altinn) -> None:
    busy = Fault(matching="GetReceipt", status=503, retry_after_seconds=7)
    sandbox = Sandbox(SandboxSetup(faults=[busy]))
    with pytest.raises(UnavailableError) as caught:
        sandbox.send(altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711)))
    assert (caught.value.retry, caught.value.retry_after_seconds) == ("after", 7)


def test_addresses() -> None:
    addresses = Sandbox.addresses("http://127.0.0.1:8080/")
    assert addresses.portal == "http://127.0.0.1:8080"
    altinn = Altinn(environment="custom", addresses=addresses)
    assert repr(altinn) == "Altinn(environment='custom')"


def test_its_clock_can_be_moved() -> None:
    sandbox = Sandbox(clock=lambda: 1000.0)
    sandbox.advance(60)
    assert sandbox.now() == 1060.0


def test_served_from_the_command_line() -> None:
    command = [sys.executable, "-m", "altinnkit.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
            origin = said.split()[-1]
            assert origin.startswith("http://127.0.0.1:")
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(f"{origin}/nothing/here", timeout=10)
            assert caught.value.code >= 400
            caught.value.close()
        finally:
            process.terminate()


def test_without_a_server_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main(["--port", "0"]) == 2
    assert "pip install 'altinnkit[sandbox]'" in capsys.readouterr().err
