import test from 'node:test';
import assert from 'node:assert/strict';
import { Altinn, Call } from 'altinnkit';
import { send } from 'altinnkit/fetch';
import { Sandbox } from 'altinnkit/sandbox';
import { altinn, receipt } from './support.mjs';

test('every entry can be imported', () => {
  for (const it of [Altinn, Call, send, Sandbox]) assert.equal(typeof it, 'function');
});

test('an operation gives a call', async () => {
  const call = (await altinn()).soap.receipt.getReceipt({ search: { receiptId: 4711 } });
  assert(call instanceof Call);
  assert.equal(call.operation, 'altinn2.soap.receipt.get_receipt');
  assert.equal(call.request.method, 'POST');
  assert.equal(call.request.url, 'https://tt02.altinn.no/IntermediaryExternal/ReceiptExternalBasic.svc');
  assert(call.request.headers.some(([name]) => name === 'SOAPAction'));
  const body = new TextDecoder().decode(await call.request.body.bytes());
  assert.match(body, /ReceiptId>4711</);
  assert.equal(call.request.body.length, (await call.request.body.bytes()).length);
});

test('the same moment gives the same bytes', async () => {
  const fixed = await altinn({ clock: () => 0, entropy: () => new Uint8Array(32) });
  const [one, other] = await Promise.all([1, 2].map(() => fixed.soap.receipt.getReceipt({ search: { receiptId: 1 } }).request.body.bytes()));
  assert.deepEqual(one, other);
});

test('an answer gives the output, whatever form headers and body have', async () => {
  const { getReceipt } = (await altinn()).soap.receipt;
  const xml = receipt('<a:ReceiptId>4711</a:ReceiptId><a:ReceiptStatus>OK</a:ReceiptStatus><a:Novelty xmlns="">1</a:Novelty>');
  const bytes = new TextEncoder().encode(xml);
  for (const answer of [
    { status: 200, body: xml },
    { status: 200, body: bytes, headers: [['Content-Type', 'text/xml']] },
    { status: 200, body: bytes.buffer, headers: new Headers({ 'content-type': 'text/xml' }), reason: 'OK' },
    { status: 200, body: Buffer.from(xml), headers: new Map([['Content-Type', 'text/xml']]) },
  ]) {
    const output = getReceipt.response(answer);
    assert.equal(output.receiptId, 4711);
    assert.equal(output.receiptStatus, 'OK');
    assert.equal(Object.getPrototypeOf(output), Object.prototype);
    assert.match(output.unknown.Novelty, /^<a:Novelty.*>1</);
  }
});

test('unknown elements of one name are all kept, and nil items keep their place', async () => {
  const { getReceipt } = (await altinn()).soap.receipt;
  const nil = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"';
  const { unknown, subReceipts } = getReceipt.response({
    status: 200,
    body: receipt(`<a:Note>1</a:Note><a:Note>2</a:Note><a:SubReceipts><a:Receipt ${nil}/><a:Receipt><a:ReceiptId>3</a:ReceiptId></a:Receipt></a:SubReceipts>`),
  });
  assert.deepEqual(unknown.Note.map(xml => />(\d)</.exec(xml)[1]), ['1', '2']);
  assert.deepEqual(subReceipts.map(it => it.receiptId), [undefined, 3]);
});

test('a name from the wire changes no prototype', async () => {
  const { getReceipt } = (await altinn()).soap.receipt;
  const { unknown } = getReceipt.response({ status: 200, body: receipt('<a:__proto__>1</a:__proto__><a:constructor>2</a:constructor>') });
  assert.deepEqual(Object.keys(unknown), ['__proto__', 'constructor']);
  assert.equal(Object.getPrototypeOf(unknown), Object.prototype);
  assert.equal({}.polluted, undefined);
});

test('two sessions do not mix', async () => {
  const [one, other] = await Promise.all([altinn(), altinn({ environment: 'production' })]);
  const urls = [one, other].map(it => it.soap.receipt.getReceipt({ search: { receiptId: 1 } }).request.url);
  assert.notEqual(urls[0], urls[1]);
  assert.deepEqual([one.environment, other.environment], ['tt02', 'production']);
  one.close();
  assert.throws(() => one.soap.receipt.getReceipt({ search: { receiptId: 1 } }));
  other.soap.receipt.getReceipt({ search: { receiptId: 1 } });
});
