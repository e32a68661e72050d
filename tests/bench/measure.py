"""Runs one job in this process: times every run, notes the most memory that the first one needed."""

from __future__ import annotations

import hashlib
import json
import re
import resource
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple


class Job(NamedTuple):
    """What is timed, and what shows that it did the work."""

    run: Callable[[], Any]
    check: Callable[[Any], str]


def main(jobs: dict[str, Callable[..., Job]]) -> None:
    """`script.py JOB RUNS INPUT [WSDL]` prints a line of JSON."""
    name, runs, *files = sys.argv[1:]
    job = jobs[name](*map(Path, files))
    milliseconds: list[float] = []
    peak = 0
    output = None
    for _ in range(int(runs)):
        output = None  # so that one run's output is gone before the next one's comes
        start = time.perf_counter()
        output = job.run()
        milliseconds.append((time.perf_counter() - start) * 1e3)
        peak = peak or most_memory()
    print(json.dumps({"milliseconds": milliseconds, "peakBytes": peak, "check": job.check(output)}))


def most_memory() -> int:
    """The most bytes that this process had in memory."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def sum_of_texts(texts: Iterable[str | None]) -> str:
    """What was read of an answer, as a sum that every reader must come to."""
    kept = [text.strip() for text in texts if text]
    return f"{len(kept)} texts {hashlib.sha256('|'.join(kept).encode()).hexdigest()}"


def sum_of_attachment(body: bytes) -> str:
    """The attachment inside the body of a submission, as a sum that every writer must come to."""
    found = re.search(rb"AttachementData>([^<]*)<", body)
    assert found is not None, "no attachment in the body"
    return f"{len(found[1])} characters {hashlib.sha256(found[1]).hexdigest()}"
