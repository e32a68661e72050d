"""What the tests have in common."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from altinnkit.sandbox import Sandbox

PASSWORD = "hemmelig-passord-7"
NOW = 1_795_428_000.0  # 2026-11-23T10:00:00Z

RECEIPT = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<GetReceiptBasicV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
<GetReceiptBasicV2Result xmlns:a="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06">
<a:LastChanged>2017-10-18T11:07:01.017</a:LastChanged><a:ReceiptId>4711</a:ReceiptId>
<a:ReceiptStatus>OK</a:ReceiptStatus><a:ReceiptText>Mottatt</a:ReceiptText><a:New>1</a:New>
</GetReceiptBasicV2Result></GetReceiptBasicV2Response></s:Body></s:Envelope>"""

Serve = Callable[[Sandbox], AbstractContextManager[str]]
