// What goes wrong on this side of the network, and what the network may have done before it failed.
import test, { after, before, beforeEach } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { Altinn, AltinnError, InputError, ProtocolError, Secret, TransportError } from 'altinnkit';
import { exchange, run, send } from 'altinnkit/fetch';
import { Sandbox } from 'altinnkit/sandbox';
import { altinn, receipt } from './support.mjs';

let server, origin, answer, arrived;
before(async () => {
  server = createServer(async (request, response) => {
    const body = await request.toArray().then(Buffer.concat, () => undefined);
    if (body === undefined) return; // it broke off
    arrived.push({ url: request.url, body });
    await answer(response, request);
  });
  origin = await listening(server);
});
after(() => server.close());
beforeEach(() => {
  arrived = [];
});

function listening(server) {
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`)));
}
const at = origin => altinn({
  environment: 'custom',
  addresses: { portal: origin, platform: origin, apps: origin, maskinporten: origin },
  tokens: { altinn: { value: 'a-token' } },
});
const uploading = (altinn, content) => altinn.app.uploadAttachment({
  org: 'ttd', app: 'sandbox', instanceOwnerPartyId: 1, instanceGuid: '6f9c7a52-0d3b-4b6c-9a51-2c3de0f6b1aa',
  dataType: 'vedlegg', contentType: 'application/pdf', fileName: 'a.pdf', content,
});
const receiving = async origin => (await at(origin)).soap.receipt.getReceipt({ search: { receiptId: 7 } });
const boom = Object.assign(new Error('the disk is gone'), { code: 'EIO' });
const bytes = length => new Uint8Array(length);
const sources = {
  'that cannot be opened': { cause: boom, length: 9, open() { throw boom; } },
  'that fails at once': { cause: boom, length: 9, open: () => new ReadableStream({ pull() { throw boom; } }) },
  'that fails in the middle': { cause: boom, length: 200_000, async *open() { yield bytes(100_000); throw boom; } },
  'that is short': { cause: RangeError, length: 9, open: () => [bytes(8)] },
  'that is empty': { cause: RangeError, length: 9, open: () => [] },
  'that is long': { cause: RangeError, length: 9, open: () => [bytes(10)] },
  'that goes on after its last byte': { cause: RangeError, length: 9, open: () => [bytes(9), bytes(1)] },
  'that gives texts': { cause: TypeError, length: 9, open: () => ['123456789'] },
};
const isLocal = cause => error => error instanceof InputError && error.code === 'source_failed' && error.operation !== undefined
  && (typeof cause === 'function' ? error.cause instanceof cause : error.cause === cause);

for (const [name, { cause, ...source }] of Object.entries(sources)) {
  test(`a source ${name} is no lost answer, and its body never arrives whole`, async () => {
    answer = response => response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
    const altinn = await at(origin);
    await assert.rejects(send(uploading(altinn, source)), isLocal(cause));
    await assert.rejects(exchange(uploading(altinn, source).request), isLocal(cause));
    const { submitFormTask } = altinn.soap.intermediaryInbound; // in base64, and with bytes behind it
    await assert.rejects(send(submitFormTask(submission(source))), isLocal(cause));
    assert.equal(arrived.length, 0);
  });
}

const submission = (data, reference = 'r') => ({
  user: { nationalIdentityNumber: '15908600182', password: 'sandbox', pinCode: '1', authMethod: 'SMSPin' },
  shipment: {
    reportee: '910000004', externalShipmentReference: reference,
    formTask: { serviceCode: '3225', serviceEdition: 2, forms: [{ completed: true, dataFormatId: '212', dataFormatVersion: 1, formData: '<a/>' }] },
    attachments: [{ fileName: 'a.bin', data }],
  },
});

/** A sandbox, an Altinn that talks to it, a start, and options of `run`; `sent` are the operations that were sent. */
async function memory(data = bytes(3)) {
  let now = Date.parse('2026-11-23T10:00:00Z');
  const sandbox = await Sandbox.create({ clock: () => now });
  const altinn = await Altinn.create({
    environment: 'custom', addresses: sandbox.addresses(), clock: () => now,
    credentials: { kind: 'system', systemUserName: 'example', systemPassword: 'sandbox' },
  });
  const sent = [];
  const options = {
    fetch: (url, init) => {
      sent.push(new Headers(init.headers).get('soapaction').split('/').at(-1));
      return sandbox.fetch(url, init);
    },
    ask: prompt => (prompt.kind === 'oneTimeCode' ? /\w+$/.exec(prompt.text)[0] : 'sandbox'),
    wait: until => void (now = until.getTime()),
  };
  const { pinCode, ...user } = submission(data).user;
  const begin = () => altinn.flows.submitFormTask({ ...submission(data), user });
  return { sandbox, altinn, begin, options, sent };
}

test('a flow ends with the error of its source, and a restore looks before it sends again', async () => {
  const broken = { held: 'it', length: 3, open() { throw boom; } };
  const { altinn, begin, options, sent } = await memory(broken);
  let saved;
  await assert.rejects(run(begin(), { ...options, save: flow => void (saved = flow) }), isLocal(boom));
  assert.equal(sent.filter(action => action.startsWith('SubmitFormTask')).length, 1, 'the flow was not told that no answer came');
  sent.length = 0;
  const outcome = await run(altinn.flows.submitFormTask.restore(saved, { it: new Blob([bytes(3)]) }), options);
  assert.equal(outcome.verdict, 'accepted');
  const [look, submit] = ['GetReceipt', 'SubmitFormTask'].map(name => sent.findIndex(action => action.startsWith(name)));
  assert(look < submit, sent.join());
});

test('what the functions of the program throw comes out as it is', async () => {
  const waiting = () => flowOf({ kind: 'wait', until: new Date(1), reason: '' });
  for (const name of ['ask', 'save', 'sign', 'wait']) {
    const { begin: submitting, options } = await memory();
    const begin = { sign: signing, wait: waiting }[name] ?? submitting;
    await assert.rejects(run(begin(), { ...options, [name]: () => { throw boom; } }), error => error === boom, name);
    await assert.rejects(run(begin(), { ...options, [name]: () => Promise.reject(boom) }), error => error === boom, name);
  }
});

test('nothing is sent before it is saved', async () => {
  const { begin, options, sent } = await memory();
  const order = [];
  const save = async () => {
    await new Promise(setImmediate);
    order.push('save');
  };
  const noting = (name, act) => (...given) => {
    order.push(name);
    return act(...given);
  };
  await run(begin(), {
    ...options, save, fetch: noting('send', options.fetch), ask: noting('ask', options.ask), wait: noting('wait', options.wait),
  });
  assert.deepEqual(order.filter((_, index) => index % 2 === 0).filter(it => it !== 'save'), [], order.join());
  assert(['send', 'ask'].every(step => order.includes(step)), order.join());
  sent.length = 0;
  await assert.rejects(run(begin(), { ...options, save: () => Promise.reject(boom) }), error => error === boom);
  assert.deepEqual(sent, []);
});

test('a final error is saved', async () => {
  const { begin, options } = await memory();
  const flow = begin();
  let saved;
  await assert.rejects(run(flow, { ...options, ask: () => '00000', save: it => void (saved = it) }), AltinnError);
  assert.deepEqual(saved, flow.save());
});

test('an abort is the abort, in a call and in a flow', async () => {
  answer = () => {};
  for (const reason of [undefined, new Error('enough')]) {
    const isIt = error => (reason ? error === reason : error.name === 'AbortError');
    for (const content of [new Uint8Array(3), { length: 3, open: () => [bytes(3)] }]) {
      const { signal, ...stop } = aborting(reason);
      const sending = send(uploading(await at(origin), content), { signal });
      setTimeout(stop.abort, 30);
      await assert.rejects(sending, isIt);
    }
    for (const step of ['fetch', 'ask', 'sign']) {
      const { signal, abort } = aborting(reason);
      const never = () => {
        setTimeout(abort, 30);
        return new Promise(() => {});
      };
      const { begin, options } = await memory();
      const flow = step === 'sign' ? signing() : begin();
      await assert.rejects(run(flow, { ...options, [step]: never, signal }), isIt, step);
      await assert.rejects(run(begin(), { ...options, signal }), isIt, 'before it begins');
    }
  }
  await assert.rejects(send(await receiving(origin), { signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' });
});

const signing = () => flowOf({ kind: 'sign', sign: { bytes: bytes(3), algorithm: 'RS256', key: 'k' } });

function aborting(reason) {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(reason) };
}

/** Something like a flow: one step, and then it is done. */
const flowOf = (first, now = 0) => {
  const steps = [first, { kind: 'done', output: 'done' }];
  return { step: () => steps.shift(), save: () => bytes(0), now: () => now };
};

test('no timer overflows', async t => {
  const asked = [];
  const { setTimeout } = globalThis;
  t.mock.method(globalThis, 'setTimeout', (done, duration) => {
    asked.push(duration);
    return setTimeout(done, 60_000);
  });
  for (const until of [2 ** 31 + 5_000, 8.64e15]) {
    const { signal, abort } = aborting(boom);
    const waiting = run(flowOf({ kind: 'wait', until: new Date(until), reason: '' }), { signal });
    setImmediate(abort);
    await assert.rejects(waiting, error => error === boom, 'it waits, and obeys at once');
  }
  assert.deepEqual(asked.filter(it => it >= 2 ** 31 - 1), [2 ** 31 - 1, 2 ** 31 - 1]);
  asked.length = 0;
  for (const until of [-1, 0]) assert.equal(await run(flowOf({ kind: 'wait', until: new Date(until), reason: '' })), 'done');
  assert.equal(asked.length, 0, 'for a time that is past there is no waiting');
});

test('a wait takes the time of the clock of the session', async () => {
  const until = new Date(Date.now() + 3_600_000);
  assert.equal(await run(flowOf({ kind: 'wait', until, reason: '' }, until.getTime() - 20)), 'done');
});

test('a connection that never was says that nothing was sent', async () => {
  const closed = createServer();
  const nowhere = await listening(closed);
  await new Promise(done => closed.close(done));
  const plain = origin.replace('http:', 'https:'); // no TLS there
  for (const there of [nowhere, 'https://nobody.invalid', plain]) {
    for (const content of [bytes(3), { length: 3, open: () => [bytes(3)] }]) {
      await assert.rejects(send(uploading(await at(there), content)),
        error => error instanceof TransportError && error.retry === 'after' && error.cause instanceof Error, there);
    }
  }
  answer = response => response.destroy();
  const call = uploading(await at(origin), bytes(3));
  await assert.rejects(send(call), error => error instanceof TransportError && error.retry === 'checkFirst');
  assert.equal(call.failure(Object.assign(new Error('x'), { code: 'ECONNRESET', syscall: 'read' })).retry, 'checkFirst');
  assert.equal(call.failure({ cause: { errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }] } }).retry, 'after');
  assert.equal(call.failure({ cause: { errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNRESET' }] } }).retry, 'checkFirst');
  for (const odd of [undefined, null, 'gone', 7]) assert.equal(call.failure(odd).retry, 'checkFirst');
});

test('an answer that breaks off is none', async () => {
  const whole = Buffer.from(receipt('<a:ReceiptId>7</a:ReceiptId>'));
  const heads = [`Content-Length: ${whole.length + 10}\r\n\r\n`, `Transfer-Encoding: chunked\r\n\r\n${whole.length.toString(16)}\r\n`];
  for (const head of heads) {
    const cut = createSocketServer(socket => socket.on('error', () => {}).once('data', () => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n${head}`);
      socket.end(whole);
    }));
    const there = await listening(cut);
    await assert.rejects(send(uploading(await at(there), bytes(3))), error => error instanceof TransportError && error.retry === 'checkFirst');
    await assert.rejects(send(await receiving(there), { into: () => () => {} }), TransportError);
    await new Promise(done => cut.close(done));
  }
});

test('a redirect is an answer, to a streamed body too, and nothing is repeated', async () => {
  const contents = { bytes: bytes(3), streamed: { length: 300_000, open: () => [bytes(150_000), bytes(150_000)] } };
  for (const [name, content] of Object.entries(contents)) {
    for (const status of [301, 302, 303, 307, 308, 401, 408, 421, 425, 503]) {
      answer = response => response.writeHead(status, { location: `${origin}/elsewhere`, 'retry-after': '0' }).end();
      arrived = [];
      const got = await exchange(uploading(await at(origin), content).request);
      assert.equal(got.status, status, name);
      if (status < 400) assert.equal(new Map(got.headers).get('location'), `${origin}/elsewhere`);
      if (status !== 421 || name === 'streamed') assert.equal(arrived.length, 1, `${name} ${status}: nothing is repeated`);
    }
  }
});

test('a streamed body is in memory piece by piece', async () => {
  const piece = bytes(1 << 20);
  let length = 0;
  const taking = createServer((request, response) => {
    request.on('data', data => void (length += data.length)).on('end', () => response.writeHead(201).end());
  });
  const call = uploading(await at(await listening(taking)), { length: 256 << 20, *open() { for (let n = 0; n < 256; n++) yield piece; } });
  const before = process.memoryUsage().rss;
  assert.equal((await exchange(call.request)).status, 201);
  assert.equal(length, 256 << 20);
  const more = process.memoryUsage().rss - before;
  assert(more < 128 << 20, `${more >> 20} MB more`);
  taking.close();
});

test('a step takes what it knows, and nothing is made up', async () => {
  const { begin, options } = await memory();
  for (const input of [null, 7, 'proceed', {}, { kind: 'other' }, { kind: 'answer' }, { kind: 'answer', answer: null },
    { kind: 'answer', answer: 12345 }, { kind: 'signature' }, { kind: 'signature', signature: 'abc' }, { kind: 'response', response: {} },
    { kind: 'response', response: { status: '200' } }, { kind: 'response', response: { status: 200, body: new Blob(['x']) } }]) {
    assert.throws(() => begin().step(input), TypeError, JSON.stringify(input));
  }
  for (const nothing of [undefined, null, 12345, {}]) await assert.rejects(run(begin(), { ...options, ask: () => nothing }), TypeError);
  assert.throws(() => new Secret(undefined), TypeError);
  const flow = begin();
  assert.throws(() => flow.step({ kind: 'failure', cause: localError() }), isLocal(boom));
  for (const clock of [() => NaN, () => undefined]) {
    const call = (await altinn({ clock })).soap.receipt.getReceipt;
    assert.throws(() => call({ search: { receiptId: 1 } }), TypeError);
  }

  function localError() {
    const error = Object.create(InputError.prototype);
    return Object.assign(error, { code: 'source_failed', operation: 'x', cause: boom });
  }
});
