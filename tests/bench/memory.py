"""Moves one attachment in this process and says the most memory that it needed: `memory.py WAY ORIGIN FILE`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import httpx

from altinnkit import Addresses, Altinn, Source, SystemCredentials
from altinnkit.httpx import send, transport
from altinnkit.types import EndUser, FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment
from measure import most_memory

way, origin, file = sys.argv[1:]
altinn = Altinn(
    environment="custom",
    addresses=Addresses(portal=origin, platform=origin, apps=origin, maskinporten=origin),
    credentials=SystemCredentials(system_user_name="system", system_password="password"),
)
user = EndUser(national_identity_number="15908600182", password="password", pin_code="code", auth_method="SMSPin")


def out(client: httpx.Client) -> int:
    form = FormTaskForm(completed=True, data_format_id="RF-1086", data_format_version=10043, form_data="<melding/>")
    call = altinn.soap.intermediary_inbound.submit_form_task(
        user=user,
        shipment=FormTaskShipment(
            reportee="910000004",
            form_task=FormTask(service_code="3225", service_edition=2, forms=[form]),
            attachments=[FormTaskAttachment(file_name="vedlegg.pdf", data=Path(file))],
        ),
    )
    assert transport(call.request, client).status == 200
    return Path(file).stat().st_size


class Nowhere:
    """Counts bytes."""

    moved = 0

    def write(self, data: bytes, /) -> None:
        self.moved += len(data)


def into(client: httpx.Client) -> int:
    nowhere = Nowhere()
    call = altinn.soap.correspondence.get_correspondence_for_end_user_system(user=user, correspondence_id=1)
    [attachment] = send(call, client, into=nowhere).attachments
    assert isinstance(attachment.data, Source)
    assert attachment.data.length == nowhere.moved
    return nowhere.moved


with httpx.Client(timeout=600, trust_env=False) as http:
    moved = out(http) if way == "out" else into(http)
print(json.dumps({"moved": moved, "peakBytes": most_memory()}))
