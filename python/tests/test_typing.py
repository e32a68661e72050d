"""What a type checker must see; `mypy --strict` runs over this file, and so does pytest."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import httpx

from altinnkit import Altinn, Call, Done, ErrorCode, Failed, Flow, HttpResponse, InputError, Secret, Send, types
from altinnkit.httpx import arun, asend, run, send
from altinnkit.sandbox import Sandbox

if TYPE_CHECKING:
    from typing_extensions import assert_type
else:

    def assert_type(value: Any, _: Any) -> Any:
        return value


def consumer(altinn: Altinn, client: httpx.Client, response: HttpResponse) -> None:
    call = altinn.soap.receipt.get_receipt(search=types.ReceiptSearch(receipt_id=4711))
    assert_type(call, Call[types.Receipt])
    assert_type(send(call, client), types.Receipt)
    assert_type(Sandbox().send(call), types.Receipt)
    receipt = assert_type(call.response(response), types.Receipt)
    assert_type(receipt.receipt_status, types.ReceiptStatus | None)
    assert_type(receipt.last_changed, datetime | None)
    assert_type(receipt.references, list[types.ReceiptReference])
    assert_type(receipt.references[0].reference_value, str | None)
    assert_type(types.AccessToken(value="text").value, Secret)
    assert_type(types.ReceiptStatus.OK, types.ReceiptStatus)
    receipt.receipt_id = 1  # type: ignore[misc]
    altinn.soap.receipt.get_receipt(search=None)  # type: ignore[arg-type]
    altinn.soap.receipt.get_receipt()  # type: ignore[call-arg]
    altinn.soap.receipt.get_receit(search=None)  # type: ignore[attr-defined]
    types.ReceiptSearch(receipt_id="4711")  # type: ignore[arg-type]
    types.Reference(reference_type=types.ReferenceType.NOT_SET)  # type: ignore[call-arg]


def flows(flow: Flow[types.ShipmentOutcome], client: httpx.Client) -> types.ShipmentOutcome | None:
    assert_type(run(flow, client), types.ShipmentOutcome)
    match flow.step():
        case Done(output):
            return assert_type(output, types.ShipmentOutcome)
        case Failed(error):
            raise error
        case Send(request):
            assert_type(request.url, str)
        case _:
            pass
    return None


async def in_async(call: Call[types.Receipt], flow: Flow[types.AccessToken], client: httpx.AsyncClient) -> None:
    assert_type(await asend(call, client), types.Receipt)
    assert_type(await arun(flow, client), types.AccessToken)


def errors(error: InputError) -> None:
    assert_type(error.code, ErrorCode)
    assert_type(error.path, str | None)


def test_the_parts_that_can_run_do(altinn: Altinn) -> None:
    from answers import RECEIPT

    response = HttpResponse(200, RECEIPT.encode())
    call: Call[types.Receipt] = altinn.soap.receipt.get_receipt(search=types.ReceiptSearch(receipt_id=4711))
    assert call.response(response).receipt_id == 4711
