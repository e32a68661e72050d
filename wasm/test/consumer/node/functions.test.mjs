// What needs no network, how a system signs in, and whose answer it is.
import test from 'node:test';
import assert from 'node:assert/strict';
import { InputError, ProtocolError } from 'altinnkit';
import { altinn } from './support.mjs';

const fixed = credentials => altinn({
  credentials, clock: () => Date.parse('2026-11-23T10:00:00Z'), entropy: () => new Uint8Array(32).fill(7),
});
const token = { kind: 'usernameToken', systemUserName: '1234', systemPassword: 'hemmelig' };

test('a function gives its output at once', async () => {
  const { pollAdvice } = (await fixed(token)).soap.receipt;
  assert.equal(pollAdvice.id, 'altinn2.soap.receipt.poll_advice');
  assert.deepEqual(pollAdvice({ asked: 2 }), { waitSeconds: 20, notBefore: '2026-11-23T10:00:20.000Z' });
  assert.throws(() => pollAdvice({ asked: -1 }), error => error instanceof InputError && error.path === 'asked');
  assert.throws(() => pollAdvice({ aksed: 1 }), error => error instanceof InputError && error.operation === pollAdvice.id);
});

test('the kind of credentials chooses the flavour', async () => {
  const text = async credentials => {
    const { request } = (await fixed(credentials)).soap.receipt.getReceipt({ search: { receiptId: 1 } });
    return [request.url, request.messageId, new TextDecoder().decode(await request.body.bytes())];
  };
  const [basic, none] = await text({ ...token, kind: 'system' });
  assert.match(basic, /ReceiptExternalBasic\.svc$/);
  assert.equal(none, undefined);
  const [ws, messageId, body] = await text(token);
  assert.match(ws, /ReceiptExternal\.svc$/);
  assert(body.includes(`>${messageId}<`) && body.includes('Timestamp') && !body.includes('Nonce'));
  const [, , other] = await text({ ...token, timestamp: false, nonce: true });
  assert(!other.includes('Timestamp') && other.includes('Nonce'));
});

test('another contract namespace takes the place of the one that is known', async () => {
  const there = await altinn({ serviceNamespaces: [{ service: 'ReceiptExternal', namespace: 'http://example.org/Receipt' }] });
  const { request } = there.soap.receipt.getReceipt({ search: { receiptId: 1 } });
  assert.match(new TextDecoder().decode(await request.body.bytes()), /xmlns="http:\/\/example\.org\/Receipt"/);
  await assert.rejects(altinn({ serviceNamespaces: [{ service: 'Nothing', namespace: 'x' }] }), error =>
    error instanceof InputError && error.path === 'session.serviceNamespaces[0].service');
});

test("an answer to somebody else's request is refused", async () => {
  const call = (await fixed(token)).soap.receipt.getReceipt({ search: { receiptId: 1 } });
  const answer = to => ({
    status: 200,
    headers: [['Content-Type', 'application/soap+xml']],
    body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>
      <RelatesTo xmlns="http://www.w3.org/2005/08/addressing">${to}</RelatesTo></s:Header><s:Body>
      <GetReceiptV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
      <GetReceiptV2Result xmlns:b="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06"><b:ReceiptId>7</b:ReceiptId>
      </GetReceiptV2Result></GetReceiptV2Response></s:Body></s:Envelope>`,
  });
  assert.equal(call.response(answer(call.request.messageId)).receiptId, 7);
  assert.throws(() => call.response(answer('urn:uuid:1')), error => error instanceof ProtocolError && error.code === 'unexpected_answer');
  assert.equal(call.response({ ...answer('urn:uuid:1'), inReplyTo: 'urn:uuid:1' }).receiptId, 7);
});
