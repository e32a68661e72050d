// node-soap, a SOAP client that knows nothing of altinnkit, against the served sandbox, with Altinn's own WSDLs.
//
// The WSDLs are Altinn's and not part of this repository: without the reference folder the tests are skipped. What node-soap
// cannot do by itself with these WSDLs:
// - it reads no policies: the WS flavour's UsernameToken and WS-Addressing headers are put on by hand;
// - it leaves base64 to its caller;
// - `UpdateFormDataBasic` is in no WSDL of the Basic flavour that is known; `UpdateReceiptBasic` stands for the updates here.
import test from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Sandbox } from 'altinnkit/sandbox';

const wsdls = join(process.env.REFERENCE ?? '', 'altinn2/soap/wsdl');
const skip = process.env.REFERENCE && process.env.TOOLS && existsSync(wsdls) ? false : 'the reference folder with Altinn\'s WSDLs is not here';
const soap = skip ? undefined : createRequire(join(process.env.TOOLS, 'soap/'))('soap');

// Synthetic (month + 80), and a synthetic organisation.
const USER = '15908600182';
const REPORTEE = '910000004';
const SYSTEM = { systemUserName: '4711', systemPassword: 'sandbox' };

/** Serves a sandbox while `body` runs. */
async function served(body) {
  const sandbox = await Sandbox.create({
    messages: [{ reportee: REPORTEE, title: 'Vedtak', text: 'Innvilget', confirmationNeeded: true }],
    services: [{ externalServiceCode: '1001', externalServiceEditionCode: 1 }],
  });
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    const answer = sandbox.handle({ method: request.method, url: request.url, headers, body });
    response.writeHead(answer.status, answer.headers.flat()).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await body(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** A client of the WSDL's only port, at the sandbox; the WSDL itself names a host of a test environment. */
async function client(origin, wsdl, options) {
  const made = await soap.createClientAsync(join(wsdls, wsdl), options);
  const [service] = Object.values(made.wsdl.services);
  const [port] = Object.values(service.ports);
  made.setEndpoint(origin + new URL(port.location).pathname);
  return made;
}

async function challenge(origin) {
  const authentication = await client(origin, 'SystemAuthentication-Basic/SystemAuthenticationSI.wsdl');
  const [{ GetAuthenticationChallengeResult: answer }] = await authentication.GetAuthenticationChallengeAsync({
    challengeRequest: { AuthMethod: 'AltinnPin', SystemUserName: '4711', UserPassword: 'sandbox', UserSSN: USER },
  });
  assert.equal(answer.Status, 'Ok');
  const [code] = /[0-9]{5}/.exec(answer.Message);
  return { userSSN: USER, userPassword: 'sandbox', userPinCode: code, authMethod: 'AltinnPin' };
}

async function submit(origin, user, reference) {
  const inbound = await client(origin, 'IntermediaryInbound-Basic/IntermediaryInboundBasicSF.wsdl');
  const [{ SubmitFormTaskBasicResult: receipt }] = await inbound.SubmitFormTaskBasicAsync({
    ...SYSTEM,
    ...user,
    formTaskShipment: {
      Reportee: REPORTEE,
      ExternalShipmentReference: reference,
      FormTasks: {
        ServiceCode: '1001',
        ServiceEdition: 1,
        Forms: {
          Form: [{
            Completed: true,
            DataFormatId: '212',
            DataFormatVersion: 7,
            EndUserSystemReference: 'form-1',
            ParentReference: 0,
            FormData: '<Skjema><Navn>Ærlig &amp; Åpen AS</Navn></Skjema>',
          }],
        },
      },
      Attachments: {
        Attachment: [{
          FileName: 'a.bin',
          EndUserSystemReference: 'file-1',
          Encrypted: false,
          AttachementData: Buffer.from([0, 1, 254, 255]).toString('base64'),
        }],
      },
      IsUserDelegationLocked: false,
      UserDefinedNumberOfSignaturesRequired: 0,
    },
  });
  return receipt;
}

test('challenge, submission, receipt and its update', { skip }, () => served(async origin => {
  const user = await challenge(origin);
  const receipt = await submit(origin, user, 'node-soap-1');
  assert.equal(receipt.ReceiptStatusCode, 'OK');
  assert.deepEqual(receipt.SubReceipts.ReceiptExternalBE.map(it => it.ReceiptStatusCode), ['OK', 'OK']);

  const receipts = await client(origin, 'ReceiptExternal-Basic/ReceiptExternalBasic.wsdl');
  const [{ GetReceiptBasicV2Result: found }] = await receipts.GetReceiptBasicV2Async({
    ...SYSTEM,
    receipt: { ReceiptId: receipt.ReceiptId },
  });
  const named = Object.fromEntries(found.References.Reference.map(it => [it.ReferenceType, it.ReferenceValue]));
  assert.equal(named.ExternalShipmentReference, 'node-soap-1');
  assert.match(named.ArchiveReference, /^AR/);

  const [{ UpdateReceiptBasicResult: updated }] = await receipts.UpdateReceiptBasicAsync({
    ...SYSTEM,
    receipt: { ReceiptId: receipt.ReceiptId, ReceiptStatus: 'OK', ReceiptText: 'Hentet' },
  });
  assert.match(updated.ReceiptText, /Hentet/);
}));

test('a message is read and confirmed', { skip }, () => served(async origin => {
  const user = await challenge(origin);
  const messages = await client(origin, 'CorrespondenceExternal-Basic/CorrespondenceExternalBasicSF.wsdl');
  const read = async () => {
    const [answer] = await messages.GetCorrespondenceForEndUserSystemsBasicV2Async({
      ...SYSTEM,
      ...user,
      correspondenceID: 2_000_001,
      languageID: 1044,
    });
    return answer.GetCorrespondenceForEndUserSystemsBasicV2Result.Correspondence;
  };
  assert.equal((await read()).CorrespondenceTxt, 'Innvilget');
  await messages.SaveCorrespondenceConfirmationBasicAsync({ ...SYSTEM, ...user, reporteeElementID: 2_000_001 });
  assert.equal((await read()).CorrespondenceStatus, 'Confirmed');
}));

test('metadata in the Basic flavour', { skip }, () => served(async origin => {
  const metadata = await client(origin, 'ServiceMetadataExternal-Basic/ServiceMetaDataExternalBasicSF.wsdl');
  const [{ GetAvailableServicesBasicV2Result: listed }] = await metadata.GetAvailableServicesBasicV2Async({
    ...SYSTEM,
    languageID: 1044,
  });
  assert.equal(listed.AvailableServiceV2[0].ExternalServiceCode, '1001');
}));

test('metadata in the WS flavour', { skip }, () => served(async origin => {
  const metadata = await client(origin, 'ServiceMetadataExternal-WS/ServiceMetaDataExternalSF1.wsdl', { forceSoap12Headers: true });
  const action = 'http://www.altinn.no/services/ServiceEngine/ServiceMetaData/2009/10/IServiceMetaDataExternal/GetAvailableServicesV2';
  metadata.setSecurity(new soap.WSSecurity('4711', 'sandbox', { hasNonce: true, passwordType: 'PasswordText' }));
  metadata.addSoapHeader(`<a:Action xmlns:a="http://www.w3.org/2005/08/addressing">${action}</a:Action>`);
  metadata.addSoapHeader('<a:MessageID xmlns:a="http://www.w3.org/2005/08/addressing">urn:uuid:4ae3bb1c-1d3c-4f8e-9a51-6d2f0c7b8e90</a:MessageID>');
  const [{ GetAvailableServicesV2Result: listed }] = await metadata.GetAvailableServicesV2Async({ languageID: 1044 });
  assert.equal(listed.AvailableServiceV2[0].ExternalServiceCode, '1001');
}));

test('a wrong password is a fault', { skip }, () => served(async origin => {
  const receipts = await client(origin, 'ReceiptExternal-Basic/ReceiptExternalBasic.wsdl');
  await assert.rejects(
    receipts.GetReceiptBasicV2Async({ ...SYSTEM, systemPassword: 'wrong', receipt: { ReceiptId: 1 } }),
    error => String(error.root.Envelope.Body.Fault.detail.AltinnFault.ErrorID) === '5',
  );
}));
