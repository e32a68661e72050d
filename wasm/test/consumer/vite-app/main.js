// The main job, in a page: a form with a file goes to an Altinn in memory.
import { Altinn, AltinnError } from 'altinnkit';
import { run, send } from 'altinnkit/fetch';
import { Sandbox } from 'altinnkit/sandbox';

try {
  let now = Date.now();
  const clock = () => now;
  const sandbox = await Sandbox.create({ clock });
  const credentials = { kind: 'system', systemUserName: 'example', systemPassword: 'sandbox' };
  const altinn = await Altinn.create({ environment: 'custom', addresses: sandbox.addresses(), credentials, clock });
  const flow = altinn.flows.submitFormTask({
    user: { nationalIdentityNumber: '15908600182', password: 'sandbox', authMethod: 'SMSPin' },
    shipment: {
      reportee: '910000004',
      externalShipmentReference: crypto.randomUUID(),
      formTask: { serviceCode: '3225', serviceEdition: 2, forms: [{ completed: true, dataFormatId: '212', dataFormatVersion: 1, formData: '<a/>' }] },
      attachments: [{ fileName: 'a.txt', data: new File(['held by the page'], 'a.txt') }],
    },
  });
  const outcome = await run(flow, { fetch: sandbox.fetch, ask: ({ text }) => /\w+$/.exec(text)[0], wait: until => { now = until.getTime(); } });

  // Over the network: to the page's own server, which is no Altinn.
  const here = location.origin;
  const there = await Altinn.create({ environment: 'custom', addresses: { portal: here, platform: here, apps: here, maskinporten: here }, credentials });
  const call = there.soap.receipt.getReceipt({ search: { receiptId: 1 } });
  const error = await send(call).catch(error => error);
  globalThis.result = {
    verdict: outcome.verdict,
    error: [error instanceof AltinnError, error.name, error.server?.status],
    printed: JSON.stringify({ altinn, call }).includes('systemPassword'),
  };
} catch (error) {
  globalThis.result = { failed: `${error.stack}` };
}
