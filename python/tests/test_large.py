"""Answers of megabytes: read whole, read quickly, and read while other threads run."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from altinnkit import Altinn, HttpResponse
from altinnkit._record import Record
from altinnkit.types import AvailableServices, ReceiptSearch
from answers import RECEIPT

REPOSITORY = Path(__file__).parents[2]
SAMPLE = REPOSITORY.parent / "shared/reference/altinn2/soap/samples/GetAvailableServicesBasicV3.response.xml"


def texts(value: object) -> list[str]:
    """The texts of all leaves, in the order of the fields, as Altinn wrote them."""
    if isinstance(value, Record):
        assert value.unknown == {}
        return [text for name in value.__slots__ if name != "unknown" for text in texts(getattr(value, name))]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    if value is None or value == "":
        return []
    if isinstance(value, bool):
        return [str(value).lower()]
    return [written(value)]


def written(value: object) -> str:
    if hasattr(value, "isoformat"):
        return str(getattr(value, "wire", None) or value.isoformat())
    return str(value)


@pytest.mark.skipif(not SAMPLE.exists(), reason="the recorded answer of 3.4 MB is not beside this repository")
def test_the_largest_recorded_answer_loses_nothing(altinn: Altinn) -> None:
    independent = subprocess.run(
        [sys.executable, REPOSITORY / "tests/python/leaf_checksum.py", SAMPLE],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    count, checksum = independent.stdout.split()
    found = altinn.parse("altinn2.soap.service_metadata.get_available_services", HttpResponse(200, SAMPLE.read_bytes()))
    assert isinstance(found, AvailableServices)
    total = hashlib.sha256()
    for text in texts(found):
        total.update(text.encode() + b"\n")
    assert len(found.services) == int(count)
    assert total.hexdigest() == checksum


def test_other_threads_run_while_a_large_answer_is_read(altinn: Altinn) -> None:
    """Reading the text takes most of the time; a thread that counts must get on meanwhile.

    With the lock held, the counter could get in only between reading and building: at most a few times. The interval
    at which Python switches threads is set so long that building cannot be interrupted.
    """
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    filler = "<a:Filler>" + "<a:x>y</a:x>" * 400_000 + "</a:Filler>"
    answer = HttpResponse(200, RECEIPT.replace("<a:New>1</a:New>", filler).encode())
    ticks: list[float] = []
    stop = threading.Event()

    def count() -> None:
        while not stop.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.001)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(100)
    thread = threading.Thread(target=count)
    thread.start()
    try:
        began = time.perf_counter()
        call.response(answer)
        ended = time.perf_counter()
    finally:
        stop.set()
        sys.setswitchinterval(interval)
        thread.join()
    during = sum(began < tick < ended for tick in ticks)
    print(f"{during} ticks in {(ended - began) * 1000:.0f} ms")
    assert during >= 10


def test_threads_share_a_session(altinn: Altinn) -> None:
    problems: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for _ in range(50):
                call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=number))
                [body] = call.request.body
                assert f"ReceiptId>{number}<".encode() in body  # type: ignore[operator]
                assert call.response(HttpResponse(200, RECEIPT.encode())).receipt_id == 4711
        except BaseException as problem:
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
