"""The main job against an Altinn in memory: submit a form to Altinn II and to Altinn 3, and read what became of it."""

from altinnkit import Altinn, SystemCredentials, types
from altinnkit.sandbox import Sandbox

sandbox = Sandbox()
credentials = SystemCredentials(system_user_name="sandbox", system_password="sandbox")
with Altinn(environment="tt02", credentials=credentials, clock=sandbox.now) as altinn:
    form = types.FormTaskForm(
        completed=True, data_format_id="212", data_format_version=7, form_data="<melding><lonn>1000</lonn></melding>"
    )
    submission = altinn.flows.submit_form_task(
        user=types.FormTaskSubmitter(national_identity_number="15908600182", password="sandbox", auth_method="SMSPin"),
        shipment=types.FormTaskShipment(
            reportee="910000004",
            external_shipment_reference="example-1",
            form_task=types.FormTask(service_code="3225", service_edition=2, forms=[form]),
            attachments=[types.FormTaskAttachment(file_name="vedlegg.txt", data=b"Hei verden")],
        ),
    )
    # The person reads the code off the phone; the sandbox says it in the prompt.
    shipped = sandbox.run(submission, ask=lambda prompt: "".join(filter(str.isdigit, (prompt.text or "").split()[-1])))
    print(shipped.verdict, shipped.receipt_id, shipped.text)

    owner = types.SystemUserSelector(organisation_number="312345676")
    scopes = ["altinn:instances.read", "altinn:instances.write"]
    grant = types.MaskinportenGrant(client_id="client", key_id="key", scopes=scopes, system_user=owner)
    filled_in = altinn.flows.submit_form(
        org="ttd",
        app="leveranse",
        instance_owner=types.InstanceOwnerSelector(organisation_number="312345676"),
        forms=[types.FormContent(data_type="model", content_type="application/xml", content=b"<melding/>")],
        token=types.MaskinportenTokenStart(key="key", grant=grant),
    )
    # The sandbox verifies no signature; a program asks its key store.
    outcome = sandbox.run(filled_in, sign=lambda request: bytes(256))
    print(outcome.verdict, outcome.reference)
