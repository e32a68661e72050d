const test = require('node:test');
const assert = require('node:assert/strict');

test('CommonJS', async () => {
  const { Altinn } = require('altinnkit');
  require('altinnkit/fetch');
  require('altinnkit/sandbox');
  const altinn = await Altinn.create({ environment: 'tt02' });
  assert.equal(altinn.environment, 'tt02');
  assert.equal(require('altinnkit/package.json').name, 'altinnkit');
});

test('CommonJS and ES module callers share one instance', async () => {
  assert.equal(require('altinnkit').AltinnError, (await import('altinnkit')).AltinnError);
});
