// Answers that are too large to be held, from a real server on localhost.
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { ProtocolError, RejectedError, TransportError } from 'altinnkit';
import { exchange, send } from 'altinnkit/fetch';
import { altinn } from './support.mjs';

let server, origin, answer;
before(async () => {
  server = createServer(async (request, response) => {
    await request.toArray();
    answer(response);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

const local = config => altinn({
  environment: 'custom',
  addresses: { portal: origin, platform: origin, apps: origin, maskinporten: origin },
  tokens: { altinn: { value: 'a-token' } },
  ...config,
});
const fetched = async config => (await local(config)).soap.correspondence.getCorrespondenceForEndUserSystem({
  user: { nationalIdentityNumber: '15908600182', password: 'p', pinCode: '1', authMethod: 'SMSPin' }, correspondenceId: 1,
});

/** A message with attachments, whatever stands for their data. */
const message = (...attachments) => `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
  <GetCorrespondenceForEndUserSystemsBasicV2Response xmlns="http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10">
  <GetCorrespondenceForEndUserSystemsBasicV2Result xmlns:a="http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10">
  <a:CorrespondenceAttachments xmlns:b="http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10">${attachments
    .map((data, index) => `<b:AttachmentBEV2><b:AttachmentData>${data}</b:AttachmentData><b:FileName>${index}.bin</b:FileName></b:AttachmentBEV2>`)
    .join('')}</a:CorrespondenceAttachments></GetCorrespondenceForEndUserSystemsBasicV2Result>
  </GetCorrespondenceForEndUserSystemsBasicV2Response></s:Body></s:Envelope>`;

/** The same, with parts. */
const related = contents => Buffer.concat([
  Buffer.from('\r\n--limit\r\nContent-ID: <root>\r\nContent-Type: application/xop+xml;charset=utf-8;type="text/xml"\r\n\r\n'),
  Buffer.from(message(...contents.map((_, index) => `<Include xmlns="http://www.w3.org/2004/08/xop/include" href="cid:${index}"/>`))),
  ...contents.flatMap((content, index) => [
    Buffer.from(`\r\n--limit\r\nContent-ID: <${index}>\r\nContent-Transfer-Encoding: binary\r\nContent-Type: application/octet-stream\r\n\r\n`),
    content,
  ]),
  Buffer.from('\r\n--limit--\r\n'),
]);
const RELATED = 'multipart/related; type="application/xop+xml"; start="<root>"; boundary="limit"; start-info="text/xml"';
const bytes = length => Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 31) % 251));
const contents = [bytes(300_001), bytes(7), bytes(70_000)];
const forms = {
  base64: response => response.setHeader('Content-Type', 'text/xml').end(message(...contents.map(it => it.toString('base64')))),
  parts: response => response.setHeader('Content-Type', RELATED).end(related(contents)),
};

/** Takes everything, and knows how it ended. */
function taking() {
  const taken = new Map();
  const open = blob => {
    const it = { pieces: [], closed: false, aborted: undefined };
    taken.set(blob, it);
    return new WritableStream({
      async write(piece) {
        await new Promise(setImmediate); // somebody slow
        it.pieces.push(piece);
      },
      close: () => void (it.closed = true),
      abort: reason => void (it.aborted = reason),
    });
  };
  return { taken, open };
}

for (const [name, form] of Object.entries(forms)) {
  test(`attachments go where they are wanted: ${name}`, async () => {
    answer = form;
    const { taken, open } = taking();
    const { attachments } = await send(await fetched(), { into: open });
    assert.equal(attachments.length, 3);
    for (const [index, { data, fileName }] of attachments.entries()) {
      assert.equal(fileName, `${index}.bin`);
      assert.equal(data.length, contents[index].length);
      const { pieces, closed } = taken.get(data.held);
      assert.deepEqual(Buffer.concat(pieces), contents[index]);
      assert(closed);
    }
    const whole = await send(await fetched());
    assert.deepEqual(whole.attachments.map(({ data }) => Buffer.from(data)), contents);
  });
}

test('a function takes the bytes too, and a download has none but one', async () => {
  answer = response => response.setHeader('Content-Type', 'application/pdf').end(contents[0]);
  const pieces = [];
  const id = '6f9c7a52-0d3b-4b6c-9a51-2c3de0f6b1aa';
  const call = (await local()).correspondence.downloadAttachment({ correspondenceId: id, attachmentId: id });
  const output = await send(call, { into: () => piece => void pieces.push(piece) });
  assert.deepEqual(output.content, { held: 'body', length: contents[0].length });
  assert.equal(output.contentType, 'application/pdf');
  assert.deepEqual(Buffer.concat(pieces), contents[0]);
});

test('a reader of its own takes pieces of any size', async () => {
  const call = await fetched();
  const body = related(contents);
  for (const size of [1_000, 65_536]) {
    const reader = call.reader({ status: 200, headers: [['Content-Type', RELATED]] });
    const taken = new Map();
    for (let at = 0; at < body.length; at += size) {
      for (const { blob, bytes } of reader.push(body.subarray(at, at + size))) taken.set(blob, [...taken.get(blob) ?? [], bytes]);
    }
    const output = reader.finish();
    assert.deepEqual(output.attachments.map(({ data }) => Buffer.concat(taken.get(data.held))), contents);
    assert.throws(() => reader.finish(), /read to its end/);
  }
});

test('an answer that breaks off, a fault and a sink that fails', async () => {
  let sink = taking();
  answer = response => response.setHeader('Content-Type', RELATED).end(related(contents).subarray(0, -200));
  await assert.rejects(send(await fetched(), { into: sink.open }), error => error instanceof ProtocolError && error.code === 'malformed_multipart');
  assert([...sink.taken.values()].every(({ closed, aborted }) => !closed && aborted instanceof ProtocolError));

  sink = taking();
  answer = response => {
    response.setHeader('Content-Type', RELATED).write(related(contents).subarray(0, 200_000), () => response.destroy());
  };
  await assert.rejects(send(await fetched(), { into: sink.open }), TransportError);
  assert([...sink.taken.values()].every(({ aborted }) => aborted instanceof TransportError));

  answer = response => response.writeHead(500, { 'Content-Type': 'text/xml' })
    .end('<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>');
  await assert.rejects(send(await fetched(), { into: () => assert.fail('no attachment came') }), RejectedError);

  answer = forms.parts;
  const full = new Error('the disk is full');
  await assert.rejects(send(await fetched(), { into: () => () => Promise.reject(full) }), error => error === full);
  await assert.rejects(send(await fetched(), { into: () => 'a.bin' }), TypeError);
});

test('reading stops where the session says', async () => {
  let sent = 0;
  answer = response => {
    const piece = Buffer.alloc(1 << 16, 'x');
    response.setHeader('Content-Type', 'text/xml');
    const more = () => {
      while (!response.destroyed && sent < 1 << 28) {
        sent += piece.length;
        if (!response.write(piece)) return response.once('drain', more);
      }
      response.end();
    };
    more();
  };
  const call = await fetched({ limits: { maxBytes: 1 << 20 } });
  assert.equal(call.request.maxAnswer, 1 << 20);
  await assert.rejects(send(call), error => error instanceof ProtocolError && error.code === 'limit_exceeded');
  assert(sent < 1 << 27, `${sent} bytes were sent`);
  sent = 0;
  const { body } = await exchange(call.request);
  assert(body.length > 1 << 20 && body.length < 1 << 21, `${body.length} bytes were read`);
});

test('a held part of a multipart request is read while it is sent', async () => {
  let got;
  const taking = createServer(async (request, response) => {
    got = { headers: request.headers, body: Buffer.concat(await request.toArray()) };
    response.end();
  });
  await new Promise(done => taking.listen(0, '127.0.0.1', done));
  const there = `http://127.0.0.1:${taking.address().port}`;
  try {
    for (const kind of ['system', 'usernameToken']) {
      const { soap } = await local({
        addresses: { portal: there, platform: there, apps: there, maskinporten: there },
        credentials: { kind, systemUserName: '1234', systemPassword: 'p' },
      });
      const content = new Blob([contents[0]]);
      const { request } = soap.brokerStreamed.uploadFileStreamed({ fileName: 'a.zip', reference: 'r', reportee: '910000004', content });
      assert.deepEqual(request.body.parts.map(part => part.encoding), [undefined, 'raw', undefined]);
      assert.equal(request.body.parts[1].source, content);
      await exchange(request);
      assert.match(got.headers['content-type'], /^multipart\/related/);
      assert.equal(got.headers['content-length'], String(got.body.length));
      assert.equal(got.body.length, request.body.length);
      assert(got.body.includes(contents[0]));
    }
  } finally {
    taking.close();
  }
});

test('an error that Altinn documents says what to do', async () => {
  answer = response => response.writeHead(500, { 'Content-Type': 'text/xml' }).end(`<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
    <s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring><detail><AltinnFault xmlns="http://www.altinn.no/services/common/fault/2009/10">
    <AltinnErrorMessage>no</AltinnErrorMessage><ErrorID>40208</ErrorID></AltinnFault></detail></s:Fault></s:Body></s:Envelope>`);
  const call = (await local()).soap.brokerStreamed.uploadFileStreamed({
    fileName: 'a.zip', reference: 'r', reportee: '910000004', content: new Uint8Array(3),
  });
  await assert.rejects(send(call), ({ advice, retry }) =>
    /look for the receipt/.test(advice.en) && /kvitteringen/.test(advice.nb) && retry === 'checkFirst');
});
