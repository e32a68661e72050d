// `altinnkit/fetch` against a real server on localhost, and bodies that the program holds.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { openAsBlob } from 'node:fs';
import fs from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { RejectedError, TransportError } from 'altinnkit';
import { exchange, send } from 'altinnkit/fetch';
import { altinn, receipt } from './support.mjs';

let server, origin, answer;
const got = [];
before(async () => {
  server = createServer(async (request, response) => {
    const body = await request.toArray().then(Buffer.concat, () => undefined);
    if (body === undefined) return; // the client went away
    got.push({ method: request.method, url: request.url, headers: request.headers, body });
    await answer(response);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

const local = () => altinn({
  environment: 'custom',
  addresses: { portal: origin, platform: origin, apps: origin, maskinporten: origin },
  tokens: { altinn: { value: 'a-token' }, maskinporten: { value: 'b-token' } },
});
const shipment = data => ({
  user: { nationalIdentityNumber: '15908600182', password: 'p', pinCode: '1', authMethod: 'SMSPin' },
  shipment: {
    reportee: '910000004',
    formTask: { serviceCode: '1', serviceEdition: 1, forms: [{ completed: true, dataFormatId: '1', dataFormatVersion: 1, formData: '<a/>' }] },
    attachments: [{ fileName: 'a.bin', data }],
  },
});
const bytes = length => Uint8Array.from({ length }, (_, index) => (index * 31) % 251);

test('send gives the output', async () => {
  answer = response => response.end(receipt('<a:ReceiptId>7</a:ReceiptId>'));
  const output = await send((await local()).soap.receipt.getReceipt({ search: { receiptId: 7 } }));
  assert.equal(output.receiptId, 7);
  const { method, headers, body } = got.at(-1);
  assert.equal(method, 'POST');
  assert.equal(Number(headers['content-length']), body.length);
  assert.match(headers.soapaction, /GetReceiptBasicV2/);
});

test('a status is no error of the transport, and a redirect is not followed', async () => {
  const call = (await local()).soap.receipt.getReceipt({ search: { receiptId: 7 } });
  const before = got.length;
  answer = response => response.writeHead(302, { location: `${origin}/elsewhere` }).end();
  assert.equal((await exchange(call.request)).status, 302);
  assert.equal(got.length, before + 1);
  answer = response => response.writeHead(500, 'Sorry', { 'content-type': 'text/xml' })
    .end('<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>');
  await assert.rejects(send(call), RejectedError);
});

test('no answer is a TransportError', async () => {
  const call = (await local()).soap.receipt.getReceipt({ search: { receiptId: 7 } });
  answer = response => response.destroy();
  await assert.rejects(send(call), error => error instanceof TransportError && error.cause instanceof Error && error.retry === 'after');
});

test('what the program holds stays outside, and is encoded while it is sent', async () => {
  const { submitFormTask } = (await local()).soap.intermediaryInbound;
  const content = bytes(100_003);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'altinnkit-'));
  const file = path.join(folder, 'a.bin');
  await fs.writeFile(file, content);
  const pieces = [content.subarray(0, 1), content.subarray(1, 40_000), content.subarray(40_000)];
  const forms = {
    bytes: content,
    blob: new Blob([content]),
    file: await openAsBlob(file),
    list: { length: content.length, open: () => pieces },
    stream: { length: content.length, open: async () => new Blob([content]).stream() },
    generator: { length: content.length, async *open() { yield* pieces; } },
  };
  const bodies = {};
  for (const [name, data] of Object.entries(forms)) {
    const { request } = submitFormTask(shipment(data));
    const held = request.body.parts.filter(part => !(part instanceof Uint8Array));
    if (name !== 'bytes') {
      assert.equal(held.length, 1, name);
      assert.equal(held[0].source, data, 'the very object comes back');
      assert.deepEqual([held[0].length, held[0].encoding], [content.length, 'base64']);
    }
    answer = response => response.end();
    await exchange(request);
    const { headers, body } = got.at(-1);
    assert.equal(body.length, request.body.length, name);
    assert.equal(headers['content-length'], String(body.length), name);
    assert(body.includes(Buffer.from(content).toString('base64')), name);
    assert.deepEqual(Buffer.from(await request.body.bytes()), body, name);
    assert.deepEqual(Buffer.from(await (await request.body.blob()).arrayBuffer()), body, name);
    bodies[name] = body;
  }
  for (const body of Object.values(bodies)) assert.deepEqual(body, bodies.bytes);
  await fs.rm(folder, { recursive: true });
});

test('raw bodies are streamed as they are', async () => {
  const data = new Blob([bytes(70_000)]);
  const call = (await local()).app.uploadAttachment({
    org: 'ttd', app: 'sandbox', instanceOwnerPartyId: 1, instanceGuid: '6f9c7a52-0d3b-4b6c-9a51-2c3de0f6b1aa',
    dataType: 'vedlegg', contentType: 'application/pdf', fileName: 'a.pdf', content: data,
  });
  assert.deepEqual(call.request.body.parts.map(({ encoding, source }) => [encoding, source === data]), [['raw', true]]);
  answer = response => response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
  await exchange(call.request);
  assert.deepEqual(got.at(-1).body, Buffer.from(await data.arrayBuffer()));
});

test('half a gigabyte passes without being in memory', async () => {
  const piece = new Uint8Array(1 << 20);
  const { request } = (await local()).soap.intermediaryInbound.submitFormTask(shipment({ length: 512 << 20, *open() { for (let n = 0; n < 512; n++) yield piece; } }));
  const before = process.memoryUsage().rss;
  let length = 0;
  for await (const part of request.body) length += part.length;
  assert.equal(length, request.body.length);
  assert(length > (512 << 20) * 4 / 3);
  assert(process.memoryUsage().rss - before < 200 << 20, `${(process.memoryUsage().rss - before) >> 20} MB more`);
});

test('a source that does not say its length is refused', async () => {
  const { submitFormTask } = (await local()).soap.intermediaryInbound;
  assert.throws(() => submitFormTask(shipment({ open: () => [] })), { name: 'InputError', path: 'shipment.attachments[0].data' });
});
