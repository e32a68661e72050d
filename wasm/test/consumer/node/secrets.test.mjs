import test from 'node:test';
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { Secret } from 'altinnkit';
import { PASSWORD, altinn } from './support.mjs';

const seen = value => [
  JSON.stringify(value) ?? '', String(value), inspect(value, { depth: Infinity, showHidden: true, getters: true }),
].join('\n');

test('nothing that is printed shows the password', async () => {
  const session = await altinn({ credentials: { kind: 'system', systemUserName: '1234', systemPassword: new Secret(PASSWORD) } });
  const call = session.soap.receipt.getReceipt({ search: { receiptId: 1 } });
  const body = new TextDecoder().decode(await call.request.body.bytes());
  assert.match(body, /hunter2/, 'the request itself carries it');
  const values = [session, call, call.request, call.request.body, { call }, [call], call.failure(new Error(`fetch failed`))];
  for (const value of values) {
    assert.doesNotMatch(seen(value), /hunter2|correct horse/);
    assert.doesNotMatch(seen(value), /104,\s*117,\s*110|"0":/, 'nor its bytes');
  }
});

test('a password that comes out wrong is not shown by the error', async () => {
  const wrong = altinn({ credentials: { kind: 'system', systemUserName: '1234', systemPassword: PASSWORD, environment: 'production' } });
  await wrong.then(assert.fail, error => {
    assert.equal(error.code, 'environment_mismatch');
    assert.doesNotMatch(seen(error), /hunter2/);
  });
});

test('a secret has one way out', () => {
  const secret = new Secret('hunter2');
  assert.equal(secret.expose(), 'hunter2');
  assert.doesNotMatch(seen({ secret }) + `${secret}` + seen(secret), /hunter2/);
});
