// What the tests have in common.
import { Altinn } from 'altinnkit';

export const PASSWORD = 'hunter2&<correct horse>';

/** A session with a password that must not be seen. */
export const altinn = config => Altinn.create({
  environment: 'tt02',
  credentials: { kind: 'system', systemUserName: '1234', systemPassword: PASSWORD },
  ...config,
});

/** The answer to `getReceipt` with these members. */
export const receipt = members => `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
  <GetReceiptBasicV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
    <GetReceiptBasicV2Result xmlns:a="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06">${members}</GetReceiptBasicV2Result>
  </GetReceiptBasicV2Response></s:Body></s:Envelope>`;
