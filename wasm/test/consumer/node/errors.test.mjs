import test from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import * as altinnkit from 'altinnkit';
import { altinn } from './support.mjs';

const { AltinnError, ConfigurationError, InputError, ProtocolError, RejectedError, TransportError } = altinnkit;
const package_ = name => new URL(`../node_modules/altinnkit/${name}`, import.meta.url);

test('bad input is an InputError that knows the field', async () => {
  const { getReceipt } = (await altinn()).soap.receipt;
  const cases = [
    [{}, 'search'],
    [{ search: { receiptId: 'x' } }, 'search.receiptId'],
    [{ search: { receiptId: 2 ** 53 + 2 } }, 'search.receiptId'],
    [{ search: { recieptId: 1 } }, 'search.recieptId'],
    [{ search: { references: [{ referenceType: 'ArchiveReference' }] } }, 'search.references[0].referenceValue'],
    [{ search: { references: 'x' } }, 'search.references'],
  ];
  for (const [input, path] of cases) {
    assert.throws(() => getReceipt(input), error => {
      assert(error instanceof InputError && error instanceof AltinnError && error instanceof Error);
      assert.deepEqual([error.name, error.code, error.kind, error.path], ['InputError', 'invalid_input', 'input', path]);
      assert.equal(error.operation, 'altinn2.soap.receipt.get_receipt');
      assert.equal(error.retry, 'never');
      assert.match(error.stack, /^InputError: .*errors\.test\.mjs/s);
      return true;
    });
  }
});

test('an input that holds itself, or goes on for ever, is an InputError too', async () => {
  const { getReceipt } = (await altinn()).soap.receipt;
  const ring = {};
  ring.search = ring;
  assert.throws(() => getReceipt(ring), InputError);
  let deep = {};
  for (let n = 0; n < 100_000; n++) deep = { search: deep };
  assert.throws(() => getReceipt(deep), InputError);
  getReceipt({ search: { receiptId: 1 } });
});

test('a session without credentials is a ConfigurationError', async () => {
  const open = await altinn({ credentials: undefined });
  assert.throws(() => open.soap.receipt.getReceipt({ search: { receiptId: 1 } }), error =>
    error instanceof ConfigurationError && error.code === 'missing_credentials' && error.fixableBy === 'integrator');
});

test('a bad session is refused when it is made', async () => {
  await assert.rejects(altinn({ environment: 'prod' }), { name: 'InputError', path: 'session.environment' });
  await assert.rejects(altinn({ langauge: 'nb' }), { name: 'InputError', path: 'session.langauge' });
});

test('a fault is a RejectedError with what Altinn said', async () => {
  const call = (await altinn()).soap.receipt.getReceipt({ search: { receiptId: 1 } });
  const fault = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
    <faultcode>s:Client</faultcode><faultstring>no such thing</faultstring></s:Fault></s:Body></s:Envelope>`;
  assert.throws(() => call.response({ status: 500, headers: [['Content-Type', 'text/xml']], body: fault }), error => {
    assert(error instanceof RejectedError, String(error));
    assert.equal(error.server.status, 500);
    assert.match(error.server.message, /no such thing/);
    assert.equal(JSON.parse(JSON.stringify(error)).server.status, 500);
    return true;
  });
  assert.throws(() => call.response({ status: 200, body: '<html>' }), ProtocolError);
});

test('a transport failure is a TransportError with its cause', async () => {
  const call = (await altinn()).soap.receipt.getReceipt({ search: { receiptId: 1 } });
  const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const error = call.failure(cause);
  assert(error instanceof TransportError);
  assert.deepEqual([error.code, error.retry, error.operation, error.cause], ['transport_failed', 'after', call.operation, cause]);
  assert.match(error.detail, /ECONNREFUSED/);
});

test('every code has a class of its own kind, and a place in the declared union', async () => {
  await altinnkit.init();
  const { allReports } = await import(package_('pkg/default/glue.mjs'));
  const { errorOf } = await import(package_('js/errors.mjs'));
  const union = (await fs.readFile(package_('types.d.ts'), 'utf8')).split('export type ErrorCode =')[1];
  const declared = [...union.matchAll(/\| '(\w+)'/g)].map(([, code]) => code);
  const reports = allReports();
  assert(reports.length > 30);
  assert.deepEqual(declared, reports.map(({ code }) => code));
  for (const report of reports) {
    const error = errorOf(report);
    assert.equal(error.name.toLowerCase(), `${report.kind}error`);
    assert.equal(error.constructor, altinnkit[error.name]);
    assert.notEqual(error.constructor, AltinnError);
  }
});
