// Submits a form to an Altinn in memory, and reads what became of it. `node examples/main-job.mjs`
import { Altinn } from 'altinnkit';
import { run, send } from 'altinnkit/fetch';
import { Sandbox } from 'altinnkit/sandbox';

const sandbox = await Sandbox.create(); // against the real test environment: environment: 'tt02', and no `fetch` below
const altinn = await Altinn.create({
  environment: 'custom',
  addresses: sandbox.addresses(),
  credentials: { kind: 'system', systemUserName: 'example', systemPassword: 'sandbox' },
});
const options = {
  fetch: sandbox.fetch,
  ask: ({ text }) => /\w+$/.exec(text)[0], // the person reads the one-time code off a phone; the sandbox says it
};

const outcome = await run(altinn.flows.submitFormTask({
  user: { nationalIdentityNumber: '15908600182', password: 'sandbox', authMethod: 'SMSPin' },
  shipment: {
    reportee: '910000004',
    externalShipmentReference: crypto.randomUUID(),
    formTask: {
      serviceCode: '3225',
      serviceEdition: 2,
      forms: [{ completed: true, dataFormatId: '212', dataFormatVersion: 1, formData: '<melding><navn>Ola</navn></melding>' }],
    },
    attachments: [{ fileName: 'notes.txt', data: new Blob(['Held by the program, encoded while it is sent.']) }],
  },
}), options);
console.log(outcome.verdict, outcome.text);

const receipt = await send(altinn.soap.receipt.getReceipt({ search: { receiptId: outcome.receiptId } }), options);
console.log(receipt.receiptStatus, receipt.references.map(it => `${it.referenceType} ${it.referenceValue}`).join(', '));
