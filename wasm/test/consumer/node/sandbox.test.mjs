import test from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Altinn, FlowError, InputError, UnavailableError } from 'altinnkit';
import { items, run, send } from 'altinnkit/fetch';
import { Sandbox, catalogue, fromJson, init, toJson } from 'altinnkit/sandbox';

const credentials = { kind: 'system', systemUserName: 'example', systemPassword: 'sandbox' };
const submission = reference => ({
  user: { nationalIdentityNumber: '15908600182', password: 'sandbox', authMethod: 'SMSPin' },
  shipment: {
    reportee: '910000004',
    externalShipmentReference: reference,
    formTask: { serviceCode: '3225', serviceEdition: 2, forms: [{ completed: true, dataFormatId: '212', dataFormatVersion: 1, formData: '<a/>' }] },
    attachments: [{ fileName: 'a.txt', data: { held: 'the-file', length: 3, open: () => [new Uint8Array([1, 2, 3])] } }],
  },
});
const ask = ({ text }) => /\w+$/.exec(text)[0];

/** A sandbox, an Altinn that talks to it, and a clock of their own that waits in no time. */
async function memory(setup) {
  let now = Date.parse('2026-11-23T10:00:00Z');
  const clock = () => now;
  const wait = until => {
    now = until.getTime();
  };
  const sandbox = await Sandbox.create({ ...setup, clock });
  const altinn = await Altinn.create({ environment: 'custom', addresses: sandbox.addresses(), credentials, clock });
  return { sandbox, altinn, clock, wait };
}

test('a form task is submitted and has a receipt', async () => {
  const { sandbox, altinn, wait } = await memory();
  const outcome = await run(altinn.flows.submitFormTask(submission('one')), { fetch: sandbox.fetch, ask, wait });
  assert.equal(outcome.verdict, 'accepted');
  const receipt = await sandbox.send(altinn.soap.receipt.getReceipt({ search: { receiptId: outcome.receiptId } }));
  assert.equal(receipt.receiptId, outcome.receiptId);
});

test('a flow goes on in another process, at whichever step the first one ended', async () => {
  const { sandbox, altinn, wait } = await memory();
  const receipts = new Set();
  for (let ended = 1; ended <= 3; ended++) {
    let flow = altinn.flows.submitFormTask(submission(`cut-${ended}`));
    let saved;
    let steps = 0;
    const stop = new AbortController();
    const save = bytes => {
      saved = bytes;
      if (++steps === ended) stop.abort();
    };
    await assert.rejects(run(flow, { fetch: sandbox.fetch, ask, wait, save, signal: stop.signal }), { name: 'AbortError' });
    assert.doesNotMatch(new TextDecoder().decode(saved), /"sandbox"/, 'the password is not kept');

    flow = altinn.flows.submitFormTask.restore(saved, { 'the-file': new Blob([new Uint8Array([1, 2, 3])]) });
    const again = prompt => (prompt.kind === 'oneTimeCode' ? ask(prompt) : 'sandbox');
    const outcome = await run(flow, { fetch: sandbox.fetch, ask: again, wait });
    assert.equal(outcome.verdict, 'accepted');
    receipts.add(outcome.receiptId);
  }
  assert.equal(receipts.size, 3, 'one receipt a shipment');
  assert.throws(() => altinn.flows.submitFormTask.restore(new Uint8Array(3)), error => error instanceof FlowError && error.code === 'flow_restore');
});

test('a flow hands out items, one after the other', async () => {
  const lookups = ['En', 'To', 'Tre'].map(title => ({ reportee: '910000004', title, pdf: new Uint8Array([37, 80]) }));
  const { sandbox, altinn, wait } = await memory({ lookups });
  const start = () => altinn.flows.downloadArchive({
    user: { nationalIdentityNumber: '15908600182', password: 'sandbox', authMethod: 'SMSPin' }, search: { reportee: '910000004' },
  });
  const options = { fetch: sandbox.fetch, ask, wait };
  const titles = [];
  let flow = start();
  let saved;
  for await (const { kind, element } of items(flow, options)) {
    assert.equal(kind, 'lookUp');
    titles.push(element.title);
    saved = flow.save();
    if (titles.length === 2) break;
  }
  flow = altinn.flows.downloadArchive.restore(saved);
  const again = prompt => (prompt.kind === 'oneTimeCode' ? ask(prompt) : 'sandbox');
  for await (const { element } of items(flow, { ...options, ask: again })) titles.push(element.title);
  assert.deepEqual(titles.sort(), ['En', 'To', 'Tre']);
  await assert.rejects(run(start(), options), /use `items`/);
  await assert.rejects(items(altinn.flows.submitFormTask(submission('items')), options).next(), /use `run`/);
});

test('what a flow did not ask for fails without harm', async () => {
  const { sandbox, altinn, wait } = await memory();
  const flow = altinn.flows.submitFormTask(submission('wrong'));
  assert.equal(flow.step().kind, 'send');
  const step = flow.step({ kind: 'signature', signature: new Uint8Array() });
  assert(step.kind === 'failed' && step.error instanceof FlowError && step.error.code === 'flow_input');
  assert.equal((await run(flow, { fetch: sandbox.fetch, ask, wait })).verdict, 'accepted');
  assert.throws(() => altinn.flows.submitFormTask({}), error => error instanceof InputError && error.path === 'user');
});

test('planned faults hit', async () => {
  const { sandbox, altinn } = await memory({ faults: [{ matching: 'Receipt', status: 503, retryAfterSeconds: 7 }] });
  const call = altinn.soap.receipt.getReceipt({ search: { receiptId: 1 } });
  await assert.rejects(sandbox.send(call), error => error instanceof UnavailableError && error.retryAfterSeconds === 7);
  await assert.rejects(Sandbox.create({ faults: [{}] }), { name: 'InputError', path: /^faults.*matching$/ });
});

test('messages go to text and back', async () => {
  await init();
  const message = { references: [{ referenceType: 'ArchiveReference', referenceValue: 'AR1' }], receiptId: 3 };
  const text = toJson('ReceiptSearch', message);
  assert.equal(text, '{"receiptId":3,"references":[{"referenceType":"ArchiveReference","referenceValue":"AR1"}]}');
  assert.deepEqual(fromJson('ReceiptSearch', text), message);
  const file = fromJson('SandboxAttachment', '{"name":"a","fileName":"a.txt","data":"AQID"}');
  assert.deepEqual(file.data, new Uint8Array([1, 2, 3]));
  assert.equal(`${fromJson('SandboxSystem', '{"name":"a","password":"hunter2"}').password}`, '[redacted]');
  assert.throws(() => toJson('Nonsense', {}), InputError);
  assert.throws(() => fromJson('ReceiptSearch', '{"receiptId":"x"}'), { path: 'receiptId' });
});

test('the catalogue has everything that an Altinn has', async () => {
  const { altinn } = await memory();
  const { operations, functions, flows } = catalogue();
  const found = [];
  (function walk(group) {
    for (const it of Object.values(group)) typeof it === 'function' ? found.push(it.id) : walk(it);
  })(altinn);
  assert.deepEqual(found.sort(), [...operations, ...functions, ...flows].map(({ id }) => id).sort());
});

test('altinnkit-sandbox serves it', async () => {
  const program = fileURLToPath(new URL('../node_modules/.bin/altinnkit-sandbox', import.meta.url));
  const child = spawn(process.execPath, [program, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const origin = /http:\S+/.exec(line)[0];
    const { sandbox, clock, wait } = await memory();
    const altinn = await Altinn.create({ environment: 'custom', addresses: sandbox.addresses(origin), credentials, clock });
    const outcome = await run(altinn.flows.submitFormTask(submission('served')), { ask, wait });
    assert.equal(outcome.verdict, 'accepted');
    const receipt = await send(altinn.soap.receipt.getReceipt({ search: { receiptId: outcome.receiptId } }));
    assert.equal(receipt.receiptStatus, 'OK');
  } finally {
    child.kill();
  }
});
