// Altinn 3 in memory: a token signed for with a key of the program's own, and a form to the end of its process.
import test from 'node:test';
import assert from 'node:assert/strict';
import { Altinn, Secret } from 'altinnkit';
import { run, send } from 'altinnkit/fetch';
import { Sandbox } from 'altinnkit/sandbox';

const grant = {
  clientId: 'client', keyId: 'key-1', scopes: ['altinn:instances.read', 'altinn:instances.write'],
  systemUser: { organisationNumber: '312345676' },
};
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

async function memory() {
  let now = Date.parse('2026-11-23T10:00:00Z');
  const clock = () => now;
  const sandbox = await Sandbox.create({ clock });
  const options = {
    fetch: sandbox.fetch,
    wait: until => {
      now = until.getTime();
    },
    sign: async ({ bytes, algorithm, key }) => {
      assert.deepEqual([algorithm, key], ['RS256', 'my-key']);
      const { privateKey } = await crypto.subtle.generateKey({ ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }, false, ['sign', 'verify']);
      return new Uint8Array(await crypto.subtle.sign(RSA, privateKey, bytes));
    },
  };
  const create = config => Altinn.create({ environment: 'custom', addresses: sandbox.addresses(), clock, ...config });
  return { create, options };
}

test('a token comes out as a secret and goes into a session', async () => {
  const { create, options } = await memory();
  const token = await run((await create()).flows.maskinportenToken({ key: 'my-key', grant }), options);
  assert(token.value instanceof Secret);
  assert.match(token.value.expose(), /^ey/);
  assert.doesNotMatch(JSON.stringify(token), /ey/);
  const maskinporten = await create({ tokens: { maskinporten: token } });
  const exchanged = await send(maskinporten.authentication.exchangeToken(), options);
  assert.doesNotMatch(JSON.stringify(exchanged), /ey[A-Za-z0-9]{10}/);
});

test('a form is submitted, with files that the program holds', async () => {
  const { create, options } = await memory();
  const altinn = await create();
  const pdf = new Blob([new Uint8Array(10)]);
  const outcome = await run(altinn.flows.submitForm({
    org: 'ttd', app: 'leveranse', instanceOwner: { organisationNumber: '312345676' },
    forms: [{ dataType: 'model', contentType: 'application/xml', content: new TextEncoder().encode('<melding/>') }],
    attachments: [{ dataType: 'vedlegg', contentType: 'application/pdf', fileName: 'a.pdf', content: pdf }],
    token: { key: 'my-key', grant },
  }), options);
  assert.equal(outcome.verdict, 'submitted', JSON.stringify(outcome));
  assert.equal(outcome.reference.length, 12);
  assert.equal(outcome.instance.data.find(it => it.dataType === 'vedlegg').size, 10);
});
