"""The same jobs, done by zeep with WSDLs that it has read beforehand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from measure import Job, main, sum_of_attachment, sum_of_texts
from requests import Response
from zeep import Client, Settings
from zeep.transports import Transport


class Canned(Transport):
    """Sends nothing: keeps the message, and gives an answer that was there before."""

    def __init__(self, answer: bytes) -> None:
        super().__init__()
        self.answer = answer
        self.message = b""

    def post(self, address: str, message: bytes, headers: dict[str, str]) -> Response:
        self.message = message
        response = Response()
        response.status_code = 200
        response.headers["Content-Type"] = "text/xml; charset=utf-8"
        response._content = self.answer
        return response


def read(answer: Path, wsdl: Path) -> Job:
    client = Client(str(wsdl), transport=Canned(answer.read_bytes()))

    def run() -> Any:
        return client.service.GetAvailableServicesBasicV3(systemUserName="system", systemPassword="password")

    return Job(run, check_read)


def check_read(output: Any) -> str:
    return sum_of_texts(
        text
        for service in output.AvailableServices.AvailableServiceBEV3
        for text in (service.ServiceName, *(rule.AllowedFileTypes for rule in rules(service)))
    )


def rules(service: Any) -> list[Any]:
    listed = service.AttachmentRuleTypeList
    return listed.AttachmentRuleTypeBE if listed is not None else []


def build(attachment: Path, wsdl: Path) -> Job:
    content = attachment.read_bytes()
    submit = submitter(wsdl)
    return Job(lambda: submit(content), sum_of_attachment)


def build_from_file(attachment: Path, wsdl: Path) -> Job:
    submit = submitter(wsdl)
    return Job(lambda: submit(attachment.read_bytes()), sum_of_attachment)


def submitter(wsdl: Path) -> Any:
    transport = Canned(b"")
    # Raw: only the request is of interest.
    client = Client(str(wsdl), transport=transport, settings=Settings(raw_response=True))

    def submit(content: bytes) -> bytes:
        client.service.SubmitFormTaskBasic(
            systemUserName="system",
            systemPassword="password",
            userSSN="15908600182",
            userPassword="password",
            userPinCode="code",
            authMethod="SMSPin",
            formTaskShipment={
                "Reportee": "910000004",
                "FormTasks": {
                    "ServiceCode": "3225",
                    "ServiceEdition": 2,
                    "Forms": {
                        "Form": [
                            {
                                "Completed": True,
                                "DataFormatId": "RF-1086",
                                "DataFormatVersion": 10043,
                                "FormData": "<melding/>",
                            }
                        ]
                    },
                },
                "Attachments": {"Attachment": [{"FileName": "vedlegg.pdf", "AttachementData": content}]},
            },
        )
        message, transport.message = transport.message, b""
        return message

    return submit


main({"read": read, "build": build, "build-from-file": build_from_file})
