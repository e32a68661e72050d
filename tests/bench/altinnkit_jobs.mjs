// The jobs, done by altinnkit.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Altinn } from 'altinnkit';
import { main, sumOfAttachment, sumOfTexts } from './measure.mjs';

const altinn = await Altinn.create({
  environment: 'tt02',
  credentials: { kind: 'system', systemUserName: 'system', systemPassword: 'password' },
});

async function read(answer) {
  const body = await readFile(answer);
  return {
    run: () => altinn.soap.serviceMetadata.getAvailableServices().response({ status: 200, body }),
    check: ({ services }) =>
      sumOfTexts(
        services.flatMap(({ serviceName, attachmentRules = [] }) => [
          serviceName,
          ...attachmentRules.map(rule => rule.allowedFileTypes),
        ]),
      ),
  };
}

async function build(attachment) {
  const content = await readFile(attachment);
  return { run: () => submission(content).request.body.bytes(), check: sumOfAttachment };
}

async function buildFromFile(attachment) {
  const source = { length: (await stat(attachment)).size, open: () => createReadStream(attachment) };
  return {
    async run() {
      for await (const _ of submission(source).request.body); // here a transport would send it
    },
    check: async () => sumOfAttachment(await submission(source).request.body.bytes()),
  };
}

const submission = content =>
  altinn.soap.intermediaryInbound.submitFormTask({
    user: { nationalIdentityNumber: '15908600182', password: 'password', pinCode: 'code', authMethod: 'SMSPin' },
    shipment: {
      reportee: '910000004',
      formTask: {
        serviceCode: '3225',
        serviceEdition: 2,
        forms: [{ completed: true, dataFormatId: 'RF-1086', dataFormatVersion: 10043, formData: '<melding/>' }],
      },
      attachments: [{ fileName: 'vedlegg.pdf', data: content }],
    },
  });

await main({ read, build, 'build-from-file': buildFromFile });
