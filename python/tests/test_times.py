from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from altinnkit import Altinn, HttpResponse, InputError
from altinnkit.json import from_json, to_json
from altinnkit.types import Receipt, ReceiptSearch
from answers import RECEIPT


def receipt(altinn: Altinn, time: str) -> Receipt:
    answer = RECEIPT.replace("2017-10-18T11:07:01.017", time).encode()
    return altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1)).response(HttpResponse(200, answer))


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2017-10-18T11:07:01", datetime(2017, 10, 18, 11, 7, 1)),
        ("2017-10-18T11:07:01.017", datetime(2017, 10, 18, 11, 7, 1, 17000)),
        ("2017-10-18T11:07:01.1234567", datetime(2017, 10, 18, 11, 7, 1, 123456)),
        ("2017-10-18T11:07:01Z", datetime(2017, 10, 18, 11, 7, 1, tzinfo=timezone.utc)),
        ("2017-10-18T11:07:01+00:00", datetime(2017, 10, 18, 11, 7, 1, tzinfo=timezone.utc)),
        ("2017-10-18T11:07:01+02:00", datetime(2017, 10, 18, 11, 7, 1, tzinfo=timezone(timedelta(hours=2)))),
        ("2017-10-18T11:07:01-03:30", datetime(2017, 10, 18, 11, 7, 1, tzinfo=timezone(-timedelta(hours=3.5)))),
        ("2017-10-18", datetime(2017, 10, 18)),
        ("0001-01-01T00:00:00", datetime.min),
    ],
)
def test_times_are_naive_or_aware_as_altinn_writes_them(altinn: Altinn, text: str, time: datetime) -> None:
    read = receipt(altinn, text)
    got = read.last_changed
    assert got == time
    assert got is not None
    assert (got.tzinfo is None) == (time.tzinfo is None)
    for same in (read, pickle.loads(pickle.dumps(read)), copy.deepcopy(read)):
        assert f'"lastChanged":"{text}"' in to_json(same), "the text goes back as it came"


def test_computed_times_forget_the_text(altinn: Altinn) -> None:
    got = receipt(altinn, "2017-10-18T11:07:01.1234567").last_changed
    assert got is not None
    later = Receipt(last_changed=got + timedelta(seconds=1))
    assert '"lastChanged":"2017-10-18T11:07:02.123456"' in to_json(later)
    assert '"lastChanged":"2018-10-18T11:07:01.123456"' in to_json(Receipt(last_changed=got.replace(year=2018)))


def test_times_of_the_program() -> None:
    def written(time: Any) -> str:
        return to_json(Receipt(last_changed=time))

    assert written(datetime(2026, 1, 2, 3, 4, 5)) == '{"lastChanged":"2026-01-02T03:04:05"}'
    assert written(datetime(2026, 1, 2, tzinfo=timezone.utc)) == '{"lastChanged":"2026-01-02T00:00:00+00:00"}'
    assert written(date(2026, 1, 2)) == '{"lastChanged":"2026-01-02"}'
    with pytest.raises(InputError) as caught:
        written(17)
    assert caught.value.report.path == "lastChanged"


def test_a_time_that_is_none_is_refused(altinn: Altinn) -> None:
    from altinnkit import ProtocolError

    with pytest.raises(ProtocolError):
        receipt(altinn, "yesterday")
    assert from_json(Receipt, '{"lastChanged":"yesterday"}').last_changed == "yesterday"
