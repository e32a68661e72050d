// The same jobs, done by `soap` with WSDLs that it has read beforehand.
import { readFile } from 'node:fs/promises';
import soap from 'soap';
import { main, sumOfAttachment, sumOfTexts } from './measure.mjs';

/** Sends nothing: keeps the message as the bytes that HTTP wants, and gives an answer that was there before. */
class Canned {
  constructor(answer) {
    this.answer = answer;
  }

  request(url, message, callback) {
    this.message = Buffer.from(message);
    const headers = { 'content-type': 'text/xml; charset=utf-8' };
    callback(null, { status: 200, statusCode: 200, headers, data: this.answer }, this.answer);
    return Promise.resolve();
  }
}

async function read(answer, wsdl) {
  const httpClient = new Canned(await readFile(answer, 'utf8'));
  const client = await soap.createClientAsync(wsdl, { httpClient });
  return {
    async run() {
      const credentials = { systemUserName: 'system', systemPassword: 'password' };
      const [output] = await client.GetAvailableServicesBasicV3Async(credentials);
      return output.GetAvailableServicesBasicV3Result;
    },
    check: output =>
      sumOfTexts(
        output.AvailableServices.AvailableServiceBEV3.flatMap(service => [
          service.ServiceName,
          ...[service.AttachmentRuleTypeList?.AttachmentRuleTypeBE ?? []].flat().map(rule => rule.AllowedFileTypes),
        ]),
      ),
  };
}

async function build(attachment, wsdl) {
  const content = await readFile(attachment);
  const submit = await submitter(wsdl);
  return { run: () => submit(content), check: sumOfAttachment };
}

async function buildFromFile(attachment, wsdl) {
  const submit = await submitter(wsdl);
  return { run: async () => submit(await readFile(attachment)), check: sumOfAttachment };
}

async function submitter(wsdl) {
  const answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
    <SubmitFormTaskBasicResponse xmlns="http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2009/10"/>
  </s:Body></s:Envelope>`;
  const httpClient = new Canned(answer);
  const client = await soap.createClientAsync(wsdl, { httpClient });
  return async content => {
    await client.SubmitFormTaskBasicAsync({
      systemUserName: 'system',
      systemPassword: 'password',
      userSSN: '15908600182',
      userPassword: 'password',
      userPinCode: 'code',
      authMethod: 'SMSPin',
      formTaskShipment: {
        Reportee: '910000004',
        FormTasks: {
          ServiceCode: '3225',
          ServiceEdition: 2,
          Forms: {
            Form: [
              { Completed: true, DataFormatId: 'RF-1086', DataFormatVersion: 10043, FormData: '<melding/>' },
            ],
          },
        },
        // `soap` leaves base64 to its caller.
        Attachments: { Attachment: [{ FileName: 'vedlegg.pdf', AttachementData: content.toString('base64') }] },
      },
    });
    const { message } = httpClient;
    httpClient.message = undefined;
    return message;
  };
}

await main({ read, build, 'build-from-file': buildFromFile });
