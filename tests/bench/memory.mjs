// Moves one attachment in this process and says the most memory that it needed: `memory.mjs WAY ORIGIN FILE`.
import { openAsBlob } from 'node:fs';
import { Altinn } from 'altinnkit';
import { exchange, send } from 'altinnkit/fetch';

const [way, origin, file] = process.argv.slice(2);
const altinn = await Altinn.create({
  environment: 'custom',
  addresses: { portal: origin, platform: origin, apps: origin, maskinporten: origin },
  credentials: { kind: 'system', systemUserName: 'system', systemPassword: 'password' },
});
const user = { nationalIdentityNumber: '15908600182', password: 'password', pinCode: 'code', authMethod: 'SMSPin' };

async function out() {
  const data = await openAsBlob(file);
  const forms = [{ completed: true, dataFormatId: 'RF-1086', dataFormatVersion: 10043, formData: '<melding/>' }];
  const shipment = {
    reportee: '910000004',
    formTask: { serviceCode: '3225', serviceEdition: 2, forms },
    attachments: [{ fileName: 'vedlegg.pdf', data }],
  };
  const { status } = await exchange(altinn.soap.intermediaryInbound.submitFormTask({ user, shipment }).request);
  if (status !== 200) throw new Error(`the server said ${status}`);
  return data.size;
}

async function into() {
  let moved = 0;
  const call = altinn.soap.correspondence.getCorrespondenceForEndUserSystem({ user, correspondenceId: 1 });
  const { attachments } = await send(call, { into: () => piece => void (moved += piece.length) });
  if (attachments[0].data.length !== moved) throw new Error('not all of it was handed on');
  return moved;
}

const moved = await (way === 'out' ? out() : into());
console.log(JSON.stringify({ moved, peakBytes: process.resourceUsage().maxRSS * 1024 }));
