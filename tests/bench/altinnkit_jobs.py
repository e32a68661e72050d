"""The jobs, done by altinnkit."""

from __future__ import annotations

import os
from pathlib import Path

from altinnkit import Altinn, Call, HttpResponse, SystemCredentials, body_chunks
from altinnkit.types import (
    AvailableServices,
    EndUser,
    FormTask,
    FormTaskAttachment,
    FormTaskForm,
    FormTaskShipment,
    ShipmentReceipt,
)
from measure import Job, main, sum_of_attachment, sum_of_texts

altinn = Altinn(
    environment="tt02",
    credentials=SystemCredentials(system_user_name="system", system_password="password"),
)


def read(answer: Path) -> Job:
    content = answer.read_bytes()

    def run() -> AvailableServices:
        call = altinn.soap.service_metadata.get_available_services()
        return call.response(HttpResponse(200, content))

    return Job(run, check_read)


def check_read(output: AvailableServices) -> str:
    return sum_of_texts(
        text
        for service in output.services
        for text in (service.service_name, *(rule.allowed_file_types for rule in service.attachment_rules))
    )


def build(attachment: Path) -> Job:
    content = attachment.read_bytes()
    return Job(lambda: b"".join(body_chunks(submission(content).request)), sum_of_attachment)


def build_from_file(attachment: Path) -> Job:
    def run() -> None:
        for _ in body_chunks(submission(attachment).request):
            pass  # here a transport would send it

    return Job(run, lambda _: sum_of_attachment(b"".join(body_chunks(submission(attachment).request))))


def submission(content: bytes | os.PathLike[str]) -> Call[ShipmentReceipt]:
    form = FormTaskForm(completed=True, data_format_id="RF-1086", data_format_version=10043, form_data="<melding/>")
    return altinn.soap.intermediary_inbound.submit_form_task(
        user=EndUser(
            national_identity_number="15908600182", password="password", pin_code="code", auth_method="SMSPin"
        ),
        shipment=FormTaskShipment(
            reportee="910000004",
            form_task=FormTask(service_code="3225", service_edition=2, forms=[form]),
            attachments=[FormTaskAttachment(file_name="vedlegg.pdf", data=content)],
        ),
    )


main({"read": read, "build": build, "build-from-file": build_from_file})
